/**
 * A figure that cannot stand beside its neighbours: 仪器设备9010元，比上年增加272.9万元 (the step is more than there is);
 * 3000人次306.2万元、429人次257.4元 (a 万 lost among sums that all have it).
 */
import { goesDown } from '@youju/read'
import { isChange, sameUnit } from '../phrase.ts'
import { type Checking, type Finding, label, type Placed, type Rule } from '../rule.ts'

export const outOfStep: Rule = { code: 'out-of-step', kind: 'implausible', check }

function* check(checking: Checking): Iterable<Finding> {
  yield* steps(checking)
  yield* leaps(checking)
  yield* unlikeTheOthers(checking)
  yield* products(checking)
}

const STEP = /^(?:比|较|同比)[^，。；]{0,12}(增加|增长|净增|增|减少|下降|减|降)了?(?:约|近)?$/
const FAR = 30
/** Hardly anything falls to a hundredth within a year. */
const MOST_FALL = 100

function* steps({ text, quantities }: Checking): Iterable<Finding> {
  for (let index = 0; index < quantities.length; index++) {
    const step = quantities[index]!
    if (step.kind === 'share' || step.kind === 'points') continue
    const turn = STEP.exec(step.lead)?.[1]
    if (!turn) continue
    let now = quantities[index - 1]
    if (now?.kind === 'share') now = quantities[index - 2]
    if (!now || !sameUnit(now, step) || isChange(now) || now.value <= 0) continue
    if (/[。\n]/.test(text.slice(now.in[1], step.in[0])) || step.in[0] - now.in[1] > FAR) continue
    const falls = goesDown(turn)
    // 228名，比2015年的76名增加152名: the figure before the step is what it is held against.
    if (/[比较][^，。；]*$/.test(now.lead)) continue
    // 保安448名，平均每校4名，比上年增加28名
    if (/平均|每/.test(now.lead)) continue
    // 新审批设立14所，终止办学6所，净增8所: what came and what went.
    if (/新|终止|撤|关闭|注销|退出|取缔/.test(now.lead)) continue
    if (falls ? step.value <= MOST_FALL * now.value : step.value <= now.value) continue
    yield {
      ...{ at: now.at, quantities: [step.id, now.id] },
      reason: label(
        `${turn} ${step.text}，而现为 ${now.text}，两者不相称，疑有一处单位写错`,
        `a change of ${step.text} does not go with ${now.text}: one of the units is probably wrong`,
      ),
    }
  }
}

const FROM = /[由从][^，。；]{0,14}$/
const TO = /^(?:提高|增加|增长|上升|扩大|提升|增|升|下降|降低|减少|缩小|降|减)(?:到|至)(?:了|约|近)?$/
/** Nothing grows or falls so many times from one year to another. */
const LEAP = 2000

/** 生均校舍由6.2平方米提高到7.1万平方米: one of the two has a 万 too many or lacks it. */
function* leaps({ text, quantities }: Checking): Iterable<Finding> {
  for (let index = 1; index < quantities.length; index++) {
    const [from, to] = [quantities[index - 1]!, quantities[index]!]
    if (!sameUnit(from, to) || from.value <= 0 || to.value <= 0 || !FROM.test(from.lead)) continue
    const times = Math.max(to.value / from.value, from.value / to.value)
    if (times < LEAP || !TO.test(text.slice(from.in[1], to.in[0]))) continue
    yield {
      ...{ at: to.at, quantities: [from.id, to.id] },
      reason: label(
        `由 ${from.text} 到 ${to.text}，相差约 ${Math.round(times)} 倍，疑有一处单位写错`,
        `from ${from.text} to ${to.text} is a factor of ${Math.round(times)}: one of the units is probably wrong`,
      ),
    }
  }
}

const ONE = /(?:^|[按以])(?:平均|单)?[每个][\u4e00-\u9fff]{0,8}$|^(?:平均)?[人生户校班]均[\u4e00-\u9fff]{0,6}$/
const SLIP = 1e4
/** So many figures on either side of what each one costs are tried. */
const WINDOW = 4
/** Round numbers come out by chance. */
const LEAST_DIGITS = 2

/** 资助244人次，每人次500元，计12.2元; 5760平方米，造价1209.6元，每平方米2100元: so many times what each one costs, but for the 万. */
function* products({ text, quantities }: Checking): Iterable<Finding> {
  for (let index = 0; index < quantities.length; index++) {
    const each = quantities[index]!
    if (each.kind !== 'money' || !/[=≈]/.test(each.bound) || !ONE.test(each.lead)) continue
    const near = quantities
      .slice(Math.max(0, index - WINDOW), index + WINDOW)
      .filter((one) => one !== each && one.bound === '=' && !isChange(one) && areOfOnePassage(text, one, each))
    const totals = near.filter((one) => one.kind === 'money' && !ONE.test(one.lead))
    const counts = near.filter(({ kind, in: [at] }) => (kind === 'count' || kind === 'area') && at < each.in[0])
    const comesOut = (count: Placed, total: Placed, times: number): boolean =>
      Math.abs((count.value * each.value * times) / total.value - 1) <= NEAR
    if (counts.some((count) => totals.some((total) => comesOut(count, total, 1)))) continue
    for (const total of totals) {
      const count = counts.find(
        (one) => digitsOf(one) >= LEAST_DIGITS && [SLIP, 1 / SLIP].some((times) => comesOut(one, total, times)),
      )
      if (!count) continue
      yield {
        ...{ at: total.at, quantities: [count.id, each.id, total.id] },
        reason: label(
          `${count.text} × ${each.text} 与 ${total.text} 相差一万倍，疑有一处单位写错`,
          `${count.text} × ${each.text} is off ${total.text} by a factor of ten thousand: one of the units is probably wrong`,
        ),
      }
    }
  }
}

const areOfOnePassage = (text: string, a: Placed, b: Placed): boolean =>
  !text.slice(Math.min(a.in[1], b.in[1]), Math.max(a.in[0], b.in[0])).includes('\n')

const digitsOf = ({ value }: Placed): number => String(value).replace(/\.|0+$/g, '').length

const NEAR = 0.01

const LEAST_OTHERS = 2
const PASSAGE = 160
const EACH =
  /每|均|标准|单价|最高|最低|不低于|不少于|定额|元\/|\/|补助|奖励|奖金|慰问|学费|收费|保教费|伙食|工资|津贴|月/
const TEN_THOUSANDS = /万|亿/

/** With a fraction, among sums in 万元 on all sides. */
function* unlikeTheOthers({ text, quantities }: Checking): Iterable<Finding> {
  const moneys = quantities.filter(({ kind, unit }) => kind === 'money' && unit === '元')
  for (const [index, money] of moneys.entries()) {
    const printed = text.slice(...money.in)
    if (TEN_THOUSANDS.test(printed) || !/\.\d/.test(printed) || EACH.test(money.lead)) continue
    const near = [-2, -1, 1, 2]
      .map((by) => moneys[index + by])
      .filter((other): other is Placed => !!other && isNear(text, money, other))
    const others = near.filter((other) => TEN_THOUSANDS.test(text.slice(...other.in)))
    if (others.length < LEAST_OTHERS || others.length < near.length) continue
    yield {
      ...{ at: money.at, quantities: [others[0]!.id, money.id] },
      reason: label(
        `前后金额都以“万元”计，此处为 ${money.text}，疑漏“万”字`,
        `the amounts around it are in 万元, this one is ${money.text}: 万 was probably left out`,
      ),
    }
  }
}

const isNear = (text: string, a: Placed, b: Placed): boolean => {
  const [from, to] = [Math.min(a.in[1], b.in[1]), Math.max(a.in[0], b.in[0])]
  return to - from <= PASSAGE && !text.slice(from, to).includes('\n')
}
