/** What is left over: 排查137处，整改129处，剩余10处. */

import { comesOutWithOneDigit } from '@youju/read'
import { doesNotComeOut } from '../does-not-come-out.ts'
import { between, isChange, sameUnit } from '../phrase.ts'
import { intervalOf, overlap, tidy } from '../printed-number.ts'
import type { Checking, Finding, Placed, Rule } from '../rule.ts'

export const rest: Rule = { code: 'rest', kind: 'arithmetic', check }

const REST = /(?:剩余|其余|余下|剩下|还剩|尚余|结余|节余)[的]?[\u4e00-\u9fff]{0,6}$/

function* check(checking: Checking): Iterable<Finding> {
  const { text, quantities, reading } = checking
  const related = new Set(reading.relations.flatMap(({ of, equals }) => [...of, equals]))
  for (let index = 0; index < quantities.length; index++) {
    const left = quantities[index]!
    if (index < 2 || isChange(left) || related.has(left.id)) continue
    const first = quantities[index - 2]!
    const second = quantities[index - 1]!
    if (THERE_ARE.test(left.lead)) yield* leftOfThem(text, first, second, left)
    if (LACKS.test(left.lead)) yield* gap(text, first, second, left)
    if (STILL.test(left.lead)) yield* stillSo(text, first, second, left)
    const lead = left.lead
    if (!REST.test(lead)) continue
    const near = quantities.slice(Math.max(0, index - FAR), index)
    if (isRestOfOthers(near, left)) continue
    if (!sameUnit(second, left)) yield* farther(text, near, left)
    else if (sameUnit(first, left) && isInReach(between(text, first, left)))
      yield* difference(checking, [first, second, left])
  }
}

const FAR = 16
/** 裁判补助每人每天150元 */
const FOR_EACH = /每[\u4e00-\u9fff]{0,4}$/
const isInReach = (words: string): boolean => words.length <= 60 && !words.includes('\n')

/** 规划118所，已开工103所，其中完工64所、在建39所，尚有15所: what is left of others; 一堂40分钟的课，先讲15分钟，再讲10分钟，剩下的15分钟. */
function isRestOfOthers(before: readonly Placed[], left: Placed): boolean {
  const same = before.filter((one) => sameUnit(one, left) && !FOR_EACH.test(one.lead))
  const lasts = same
    .map((_, less) => less + 1)
    .map((count) => same.slice(-count).reduce((sum, { value }) => sum + value, 0))
  const taken = [...same.map(({ value }) => value), ...lasts]
  return same.some(({ value }) => taken.includes(tidy(value - left.value)))
}

const THERE_WERE = /原有|原来有|原为/
const GONE = /撤并|裁撤|撤销|关闭|取缔|合并|注销|减少/
const THERE_ARE = /^(?:现有|现存|保留|还有|剩下|现为)/

/** 原有小学214所，近五年撤并78所，现有136所 */
function* leftOfThem(text: string, were: Placed, gone: Placed, are: Placed): Iterable<Finding> {
  if (!THERE_WERE.test(were.lead) || !GONE.test(gone.lead)) return
  if (!sameUnit(were, gone) || !sameUnit(gone, are) || [were, gone, are].some(({ bound }) => bound !== '=')) return
  if (/[。\n]/.test(text.slice(were.in[1], are.in[0])) || were.value - gone.value === are.value) return
  yield doesNotComeOut(text, [were, gone, are], `${were.text} - ${gone.text}`, were.value - gone.value)
}

const STILL = /^(?:还有|尚有|仍有|另有|其余|余下)$/
const STILL_SO = /^[名人个所处件户]?(?:需要?|仍|尚|还|正在|继续|未|没有|待)/
const CAME_RIGHT = /恢复|治愈|返校|复学|整改|解决|办结|完成|化解|销号|脱贫|撤并|拆除/

/** 视力异常幼儿31名，…恢复正常22名，还有9名需要继续观察: a digit explains it. */
function* stillSo(text: string, whole: Placed, part: Placed, left: Placed): Iterable<Finding> {
  if (!STILL_SO.test(left.tail) || !CAME_RIGHT.test(part.lead + part.tail)) return
  if (!sameUnit(whole, part) || !sameUnit(part, left) || /[。\n]/.test(text.slice(whole.in[1], left.in[0]))) return
  const comesOut = ([a, b, c]: readonly number[]): boolean => a! - b! === c
  const figures = [whole, part, left] as const
  if (comesOut(figures.map(({ value }) => value)) || !comesOutWithOneDigit(figures, comesOut)) return
  yield doesNotComeOut(text, figures, `${whole.text} - ${part.text}`, whole.value - part.value)
}

const LACKS = /(?:^|尚|还|仍)(?:缺口?|差)(?:为|达)?$/
const PLACES = /^[人名个张间]$/

/** 寄宿生8640人，床位7780张，缺860张: a digit explains it. */
function* gap(text: string, need: Placed, have: Placed, lacks: Placed): Iterable<Finding> {
  if (lacks.unit !== have.unit || !PLACES.test(need.unit) || !PLACES.test(have.unit)) return
  if (/[。；\n]/.test(text.slice(need.in[1], lacks.in[0]))) return
  const comesOut = ([a, b, c]: readonly number[]): boolean => a! - b! === c
  const figures = [need, have, lacks] as const
  if (comesOut(figures.map(({ value }) => value)) || !comesOutWithOneDigit(figures, comesOut)) return
  yield doesNotComeOut(text, figures, `${need.text} - ${have.text}`, need.value - have.value)
}

const DONE = /整改|完成|办结|销号|化解|解决|复学|返校|录取|到位/
const ALL = /共|累计|合计|总计|排查|查出|发现|受理|征求|收到/

/** 累计185处，…，已整改169处，整改率96.8%，余下6处: rates and other counts stand between, and a digit explains it. */
function* farther(text: string, before: readonly Placed[], left: Placed): Iterable<Finding> {
  const same = before.filter((one) => sameUnit(one, left) && !isChange(one) && one.bound === '=')
  const part = same.findLast(({ lead }) => DONE.test(lead))
  const whole = part && same.findLast((one) => one.in[0] < part.in[0] && ALL.test(one.lead))
  if (!part || !whole || text.slice(whole.in[1], left.in[0]).includes('\n')) return
  const comesOut = ([a, b, c]: readonly number[]): boolean => a! - b! === c
  const figures = [whole, part, left] as const
  if (comesOut(figures.map(({ value }) => value)) || !comesOutWithOneDigit(figures, comesOut)) return
  yield doesNotComeOut(text, figures, `${whole.text} - ${part.text}`, whole.value - part.value)
}

const OTHER_UNIT = 100

type Three = readonly [whole: Placed, part: Placed, left: Placed]

function* difference({ text }: Checking, figures: Three): Iterable<Finding> {
  const [whole, part, left] = figures
  if (isChange(whole) || isChange(part) || whole.bound !== '=' || part.bound !== '=') return
  // 生均公用经费3281元。…每生每天18元，全年结余2.4万元: what each gets leaves nothing over.
  if (/[均每]/.test(whole.lead + part.lead)) return
  // 已开工236个，完工29个，余下55个全部开工: left of those that are not begun.
  if (/已(?:经)?(?:开工|启动|动工|立项)$/.test(whole.lead)) return
  const [a, b] = [intervalOf(whole), intervalOf(part)]
  if (overlap({ low: a.low - b.high, high: a.high - b.low }, intervalOf(left)) || part.value > whole.value) return
  // 十二月办了9期，六月1期，其余十个月共21期: of no whole that stands there; 结余372亿元 of 1414万元 has another unit.
  if (left.value > whole.value && left.value < OTHER_UNIT * whole.value) return
  yield doesNotComeOut(text, figures, `${whole.text} - ${part.text}`, whole.value - part.value)
}
