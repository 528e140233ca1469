/**
 * The words go one way, the figures the other: 比上年减少2.25万人，增长4.1%; 21405亿元，比上年的20314亿元下降5.4%; 增长-0.85%.
 * 由12所增加到9所 is `change`'s.
 */
import { comesOutWithOneDigit, goesDown } from '@youju/read'
import { doesNotComeOut, mayBe } from '../does-not-come-out.ts'
import { othersNear } from '../others-near.ts'
import { isChange, sameUnit } from '../phrase.ts'
import { type Checking, type Finding, label, type Placed, type Rule } from '../rule.ts'
import { wayAgainst } from '../way.ts'

export const direction: Rule = { code: 'direction', kind: 'conflict', check }

function* check(checking: Checking): Iterable<Finding> {
  yield* stepAgainstRate(checking)
  yield* againstLastYear(checking)
  yield* withoutAmount(checking)
  yield* nowBehind(checking)
  yield* comparedWith(checking)
  yield* toldBefore(checking)
  yield* yearsCompared(checking)
  yield* negative(checking)
}

const UP = '多出|(?<!增)多|增幅|涨幅|升幅|增长|增加|净增|提高|提升|上升|增'
const DOWN = '(?<![减缩])少|降幅|减幅|跌幅|下降|减少|降低|回落|净减|减|降'
const STEP = new RegExp(`(?:比|较|同比)[^，。；]{0,14}(${UP}|${DOWN})了?(?:约|近)?$`)
const RATE = new RegExp(`^[，,、]?(?:同比|比上年|较上年)?(${UP}|${DOWN})(?:了|为|达|约)?$`)

/** 比上年减少2.25万人，增长4.1% */
function* stepAgainstRate({ text, quantities }: Checking): Iterable<Finding> {
  for (let index = 0; index < quantities.length; index++) {
    const rate = quantities[index]!
    const step = quantities[index - 1]
    if (!step || rate.kind !== 'share' || step.kind === 'share' || step.kind === 'points') continue
    const turn = STEP.exec(step.lead)?.[1]
    const said = turn && RATE.exec(text.slice(step.in[1], rate.in[0]))?.[1]
    if (!turn || !said || goesDown(turn) === goesDown(said)) continue
    yield {
      in: [step.in[0] - step.lead.length + step.lead.lastIndexOf(turn), rate.in[1]],
      quantities: [step.id, rate.id],
      reason: label(
        `前面说“${turn}”（${step.text}），后面说“${said}”（${rate.text}），方向相反`,
        `"${turn}" (${step.text}) and then "${said}" (${rate.text}): one rises, the other falls`,
      ),
    }
  }
}

const LAST_YEAR =
  /(?:比|较)(?:上年|去年|前年|上一年|上年度|上学年|上年同期|去年同期|同期|上(?:学|半)?[届期]|上季度|上月|20\d\d年)(?:的|同期的)?$/
const BARE_LAST_YEAR = /^(?:上年|去年|上一年|上学年|上年度|20\d\d年)(?:同期)?(?:为|是)?$/
const THAN = /^[比较][^，。；比较]{2,16}的$/
const FAR = 24

/** 21405亿元，比上年的20314亿元下降5.4% */
function* againstLastYear({ text, quantities }: Checking): Iterable<Finding> {
  for (let index = 0; index < quantities.length; index++) {
    const by = quantities[index]!
    const now = quantities[index - 2]
    const old = quantities[index - 1]
    if (!now || !old || !sameUnit(now, old) || isChange(now)) continue
    const isOld = LAST_YEAR.test(old.lead) || BARE_LAST_YEAR.test(old.lead)
    // 47名，比“十二五”期间的29名少18名: compared with whatever, where the distance is right.
    if (!isOld && !(THAN.test(old.lead) && isStep(now, old, by))) continue
    const said = RATE.exec(text.slice(old.in[1], by.in[0]))?.[1]
    if (!said || old.in[0] - now.in[1] > FAR || /[。\n]/.test(text.slice(now.in[1], old.in[0]))) continue
    if (now.bound !== '=' || old.bound !== '=' || now.value === old.value) continue
    // 市级84篇，获奖总数比上年的98篇增加22篇: the clause has a subject of its own, which the figure before need not be.
    if (!/^[比较]/.test(old.lead) && LAST_YEAR.test(old.lead) && !isStep(now, old, by)) continue
    if (goesDown(said) === now.value < old.value || isMadeByAnother(text, quantities, [now, old, by], said)) continue
    yield against(now, old, by, said)
  }
}

/** 28.5万元，其中…9.3万元，比上年的23.75万元增长20%: what grew is told before. */
const isMadeByAnother = (
  text: string,
  quantities: readonly Placed[],
  [now, old, by]: readonly [Placed, Placed, Placed],
  said: string,
): boolean =>
  othersNear(text, quantities, [now, old, by]).some(
    (one) => sameUnit(one, now) && goesDown(said) === one.value < old.value && isStep(one, old, by),
  )

const isStep = (now: Placed, old: Placed, by: Placed): boolean =>
  mayBe(Math.abs(now.value - old.value) / (by.kind === 'share' ? old.value : 1), by)

const AGAINST_LAST_YEAR = /[与和同](?:上年|去年|上一年|上学年|上月|上季度)(?:的|同期的?)?$/
const COMPARED_WITH = new RegExp(`^[，,]?(?:相比)[，,][\\u4e00-\\u9fff]{0,8}?(${UP}|${DOWN})(?:了|约)?$`)

/** 与上年的31542人次相比，资助人次下降7.4%: what there is now stands before; the step fits, the way does not. */
function* comparedWith({ text, quantities }: Checking): Iterable<Finding> {
  for (let index = 0; index < quantities.length; index++) {
    const by = quantities[index]!
    const old = quantities[index - 1]
    if (!old || (by.kind !== 'share' && !sameUnit(old, by)) || !AGAINST_LAST_YEAR.test(old.lead)) continue
    const said = COMPARED_WITH.exec(text.slice(old.in[1], by.in[0]))?.[1]
    if (!said) continue
    const fits = othersNear(text, quantities, [old, by]).filter(
      (one) => sameUnit(one, old) && one.in[0] < old.in[0] && isStep(one, old, by),
    )
    const [now] = fits
    if (now && fits.every(({ value }) => goesDown(said) !== value < old.value))
      yield { ...against(now, old, by, said), in: [old.in[0], by.in[1]] }
  }
}

const REACH = 300
const MOST_BEFORE = 20
const SHORTEST_NOUN = 2
const LONG = 100

/** 一本上线842人，上线率16.1%；一本上线人数比上年的765人减少77人: what there is now was told under the same noun, some figures before. */
function* toldBefore({ text, quantities }: Checking): Iterable<Finding> {
  for (let index = 0; index < quantities.length; index++) {
    const by = quantities[index]!
    const old = quantities[index - 1]
    const than = old && LAST_YEAR.exec(old.lead)
    if (!old || !than || (by.kind !== 'share' && !sameUnit(old, by)) || old.bound !== '=') continue
    const said = RATE.exec(text.slice(old.in[1], by.in[0]))?.[1]
    if (!said) continue
    const noun = old.lead.slice(0, than.index).replace(/(?:总人数|人数|总数|数量|总?量)$/, '')
    const before = quantities
      .slice(Math.max(0, index - MOST_BEFORE), index - 1)
      .filter((one) => sameUnit(one, old) && !isChange(one) && one.bound === '=' && old.in[0] - one.in[1] <= REACH)
    const goesAsSaid = (one: Placed): boolean => goesDown(said) === one.value < old.value
    if (before.some((one) => isStep(one, old, by) && goesAsSaid(one))) continue
    const named =
      noun.length < SHORTEST_NOUN
        ? []
        : before.filter(({ lead, tail }) => lead.includes(noun) || tail.slice(0, 8).includes(noun))
    // A long number comes out with none by chance, whatever it is called.
    const likely = by.kind !== 'share' && by.value >= LONG ? before : named
    const opposite = likely.findLast((one) => isStep(one, old, by) && one.value !== old.value)
    // What stands right before it is `againstLastYear`'s.
    if (opposite && opposite === quantities[index - 2] && noun.length < SHORTEST_NOUN) continue
    if (opposite) yield { ...against(opposite, old, by, said), in: [old.in[0], by.in[1]] }
    else if (named.length === 1) yield* missedStep(text, named[0]!, old, by, said)
  }
}

/** …比上年的765人增加87人: the way is right, and a digit explains the distance. */
function* missedStep(text: string, now: Placed, old: Placed, by: Placed, said: string): Iterable<Finding> {
  const [high, low] = goesDown(said) ? [old, now] : [now, old]
  const distance = (a: number, b: number): number => (a - b) / (by.kind === 'share' ? old.value : 1)
  if (by.bound !== '=' || high.value <= low.value) return
  const comesOut = ([a, b, c]: readonly number[]): boolean => mayBe(distance(a!, b!), by, c!)
  if (!comesOutWithOneDigit([high, low, by], comesOut)) return
  const sum = by.kind === 'share' ? `(${high.text} - ${low.text}) ÷ ${old.text}` : `${high.text} - ${low.text}`
  yield { ...doesNotComeOut(text, [now, old, by], sum, distance(high.value, low.value)), kind: 'arithmetic' }
}

const YEARS_COMPARED = new RegExp(`(20\\d\\d)年比(20\\d\\d)年(?:同期)?(${UP}|${DOWN})(?:了|约)?$`)

/** 2014年完成投资6230万元，2015年完成投资8475万元，2015年比2014年下降36%: the step fits, the way does not. */
function* yearsCompared({ quantities }: Checking): Iterable<Finding> {
  for (let index = 0; index < quantities.length; index++) {
    const by = quantities[index]!
    const compared = YEARS_COMPARED.exec(by.lead)
    if (!compared) continue
    const [, later, earlier, said] = compared
    const [now, old] = [later, earlier].map((year) =>
      quantities
        .slice(Math.max(0, index - MOST_OF_YEARS), index)
        .findLast(({ lead, kind }) => lead.startsWith(`${year}年`) && kind !== 'share'),
    )
    if (!now || !old || !sameUnit(now, old) || by.in[0] - old.in[1] > REACH || !isStep(now, old, by)) continue
    if (now.value !== old.value && goesDown(said!) !== now.value < old.value)
      yield { ...against(now, old, by, said!), in: [by.in[0] - by.lead.length, by.in[1]] }
  }
}
const MOST_OF_YEARS = 8

const TURN_ALONE = new RegExp(`^(?:有所|略有|大幅)?(${UP}|${DOWN})[，。；）]`)

/** 2631名，比上年的2590名减少，…: no amount is told. */
function* withoutAmount({ text, quantities }: Checking): Iterable<Finding> {
  for (let index = 0; index < quantities.length; index++) {
    const old = quantities[index]!
    const now = quantities[index - 1]
    if (!now || !sameUnit(now, old) || isChange(now) || !LAST_YEAR.test(old.lead)) continue
    const said = TURN_ALONE.exec(text.slice(old.in[1], old.in[1] + 8))?.[1]
    if (!said || old.in[0] - now.in[1] > FAR || /[。\n]/.test(text.slice(now.in[1], old.in[0]))) continue
    if (now.bound !== '=' || old.bound !== '=' || now.value === old.value) continue
    if (goesDown(said) !== now.value < old.value) yield against(now, old, old, said)
  }
}

/** 较上年301名有所增加，幼儿285名: what there is now stands behind. */
function* nowBehind({ text, quantities }: Checking): Iterable<Finding> {
  for (let index = 0; index < quantities.length; index++) {
    const old = quantities[index]!
    const now = quantities[index + 1]
    if (!now || !sameUnit(now, old) || isChange(old) || isChange(now) || !LAST_YEAR.test(old.lead)) continue
    const before = quantities[index - 1]
    if (before && sameUnit(before, old) && old.in[0] - before.in[1] <= FAR) continue
    const words = text.slice(old.in[1], now.in[0])
    const said = TURN_ALONE.exec(words)?.[1]
    if (!said || words.length > 16 || /[。；\n]/.test(words) || now.bound !== '=' || old.bound !== '=') continue
    if (now.value === old.value || goesDown(said) === now.value < old.value) continue
    yield { in: [old.in[0], now.in[1]], quantities: [old.id, now.id], reason: wayAgainst(said, now, old) }
  }
}

const against = (now: Placed, old: Placed, by: Placed, said: string): Finding => ({
  in: [now.in[0], by.in[1]],
  quantities: by === old ? [now.id, old.id] : [now.id, old.id, by.id],
  reason: wayAgainst(said, now, old),
})

const NEGATIVE =
  /(增长|增加|提高|提升|上升|下降|减少|降低)(?:了|约|为)?[-－−](\d[\d.]*(?:个百分点|%|％|万?[元人所名]))/g

/** 增长-0.85%: it fell. */
function* negative({ text }: Checking): Iterable<Finding> {
  for (const match of text.matchAll(NEGATIVE)) {
    const [words, verb, amount] = match
    const right = `${goesDown(verb!) ? '增长' : '下降'}${amount}`
    yield {
      in: [match.index, match.index + words.length],
      reason: label(`“${verb}”后为负数，应为“${right}”`, `"${verb}" is followed by a negative figure: "${right}"`),
      expected: right,
    }
  }
}
