/** Each relation that the text asserts, worked out with what rounding, 余, 近 and 以上 leave open. */
import type { Label, Quantity, Relation, Span } from '@youju/model'
import { falls, goesDown, rateFalls } from '@youju/read'
import { comesOutWithOthers, othersNear } from '../others-near.ts'
import { inSentenceOfLast, isChange, sameUnit, stretchOf } from '../phrase.ts'
import { type Interval, intervalOf, overlap, printedNumber, tidy, writtenLike } from '../printed-number.ts'
import { type Checking, type Finding, indexOfFigure, label, type Placed, type Rule } from '../rule.ts'
import { areSiblings, siblingsIn } from '../siblings.ts'
import { wayAgainst, wayOf } from '../way.ts'
import { workedOut } from '../worked-out.ts'

export const arithmetic: Rule = { code: 'arithmetic', kind: 'arithmetic', check }

function* check(checking: Checking): Iterable<Finding> {
  const { text, reading, byId } = checking
  const siblings = siblingsIn(checking)
  for (const relation of reading.relations) {
    const parts = relation.of.flatMap((id) => byId.get(id) ?? [])
    const result = byId.get(relation.equals)
    if (!result || parts.length < 2 || parts.length !== relation.of.length) continue
    const computed = compute(relation.kind, parts, result)
    // Nothing over nothing is no number that could be held against what is printed.
    if (Number.isNaN(computed.value)) continue
    const holds = overlap(computed.range, stated(relation.kind, result))
    if (!holds && relation.kind === 'ratio' && areSiblings(siblings, relation.of)) continue
    if (!holds && isMeantOtherwise(checking, relation.kind, parts, result, computed.value)) continue
    const way = holds ? undefined : wrongWay(relation.kind, parts, result)
    if (way) {
      yield way
      continue
    }
    const { words, expected } = holds ? { words: comesOut(computed.value, result) } : workedOut(computed.value, result)
    const place = holds ? undefined : placeOf(text, relation.kind, [...parts, result])
    const verdict = !holds ? 'does not hold' : isRounded(computed.range, result) ? 'holds' : 'cannot be checked'
    yield {
      ...(place ? { in: place } : { at: result.at }),
      verdict,
      quantities: [...relation.of, relation.equals],
      reason: label(
        `${SAID[verdict].zh}：${computed.words} ${words.zh}`,
        `${SAID[verdict].en}: ${computed.words} ${words.en}`,
      ),
      ...(expected === undefined ? {} : { expected }),
    }
  }
}

/** 8640万元，比上年的7200万元下降20%: the distance is right, the word is not, and no figure has to be another. */
function wrongWay(kind: Relation['kind'], parts: readonly Placed[], result: Placed): Finding | undefined {
  const [first, second] = parts as readonly Placed[] as readonly [Placed, Placed]
  if (kind !== 'change' && (kind !== 'growth' || isChange(second))) return undefined
  const [now, old, by] = kind === 'change' ? [result, first, second] : [first, second, result]
  const said = wayOf(by)
  if (!said || now.value === old.value || goesDown(said) === now.value < old.value) return undefined
  if (goesDown(said) !== (kind === 'change' ? falls(by) : rateFalls(by))) return undefined
  const distance = made(now.value > old.value ? [termOf(now), termOf(old)] : [termOf(old), termOf(now)], ' - ', minus)
  const { range } = by.kind === 'share' ? made([{ ...distance, text: '' }, termOf(old)], ' ÷ ', over) : distance
  if (!overlap(range, stated(kind, by))) return undefined
  const place: Span = [Math.min(now.in[0], old.in[0], by.in[0]), Math.max(now.in[1], old.in[1], by.in[1])]
  return { in: place, kind: 'conflict', quantities: [now.id, old.id, by.id], reason: wayAgainst(said, now, old) }
}

function comesOut(value: number, result: Placed): Label {
  const shown = writtenLike(value, result)
  const words = shown === writtenLike(result.value, result) ? `= ${shown}` : `= ${shown} ≈ ${result.text}`
  return label(words, words)
}

const SAID = {
  holds: label('算得相符', 'works out'),
  'does not hold': label('算术不符', 'does not work out'),
  'cannot be checked': label('只差末位，不能断定', 'off by the last digit alone'),
}

/** What does not come out, and yet is no mistake: the words mean other figures than those that were related. */
function isMeantOtherwise(
  { text, quantities }: Checking,
  kind: Relation['kind'],
  parts: readonly Placed[],
  result: Placed,
  value: number,
): boolean {
  const near = othersNear(text, quantities, [...parts, result], kind === 'difference' ? FAR : undefined)
  switch (kind) {
    case 'sum':
      return isStatedElsewhere(text, quantities, parts, result, value) || isMadeByOthers(kind, parts, result, near)
    case 'product':
      return isOfHalfYears(text, parts, result) || isMadeByOthers(kind, parts, result, near)
    case 'sumproduct':
      return isOfOneProduct(parts, result) || isMadeByOthers(kind, parts, result, near)
    case 'growth':
      // What a step and its rate do not agree on is told by step-and-rate.
      return isChange(parts[1]!) || isMadeByOthers(kind, parts, result, near)
    case 'ratio':
      return (
        isOfSeveralStages(parts, result) ||
        isQuotientOfOthers(parts, result, near) ||
        isMadeByOthers(
          kind,
          parts,
          result,
          near.filter((one) => mayBeOf(text, one, result)),
        )
      )
    default:
      return isMadeByOthers(kind, parts, result, near)
  }
}

/** 28.5万元，其中…9.3万元，比上年的23.75万元增长20%: another figure stands there that makes it come out. */
function isMadeByOthers(
  kind: Relation['kind'],
  parts: readonly Placed[],
  result: Placed,
  near: readonly Placed[],
): boolean {
  const comesOut = (operands: readonly Placed[]): boolean =>
    overlap(compute(kind, operands, result).range, stated(kind, result))
  // 118所，已开工103所，其中64所…，尚有15所: both may be others.
  const both = kind === 'difference'
  return comesOutWithOthers(parts, both ? [...near, ...parts] : near, comesOut, both)
}

/**
 * What a rate is of stands before it (省级4320万元，占60%，县级6480万元); a mean is of its own paragraph: with a figure of another one a
 * rounded one comes out by chance.
 */
const mayBeOf = (text: string, one: Placed, result: Placed): boolean =>
  one.in[0] < result.in[0] &&
  (result.kind === 'share' || !text.slice(one.in[1], result.in[0]).includes('\n')) &&
  roughness(one) <= ROUGHER * roughness(result)

/** With 3.7万人 of another sentence much comes out. */
const roughness = (figure: Placed): number => printedNumber(figure).unit / figure.value
const ROUGHER = 30

function isQuotientOfOthers(parts: readonly Placed[], result: Placed, near: readonly Placed[]): boolean {
  const { low, high } = stated('ratio', result)
  return [...quotientsMeant(parts, result, near)].some((value) => value >= low && value <= high)
}

/** What a rate may be, if not the first figure over the second. */
function* quotientsMeant([upper, lower]: readonly Placed[], result: Placed, near: readonly Placed[]): Iterable<number> {
  // 收回问卷1216份，其中1128人喜欢，占92.8%；973人…，占80.0%: those asked are counted by their papers.
  for (const { value, unit } of near) if (PAPERS.test(unit)) yield upper!.value / value
  // 中标2340万元，比预算节约195万元，节约率7.7%: of what was to be spent.
  if (SAVED.test(upper!.lead)) yield upper!.value / (lower!.value + upper!.value)
  // 638名，…暂缓入学17人，入学率97.3%: all but those.
  if (A_RATE.test(result.lead))
    for (const whole of near) if (sameUnit(whole, upper!)) yield 1 - upper!.value / whole.value
}
const PAPERS = /[份张]/
const SAVED = /(?:比|较)[^，。；]*(?:节约|节省|节支|核减|减少|降低)(?:资金)?$/
const A_RATE = /率[为达]?$/

/** 资助大学新生64人，每人3000元，合计19.2万元；256人，每人750元，合计…: the total is of one of the products alone. */
const isOfOneProduct = (parts: readonly Placed[], result: Placed): boolean =>
  parts.some(({ value }, at) => at % 2 === 0 && value * parts[at + 1]!.value === result.value)

/**
 * 测试46200人，占在校生48000人的96.25%，其中…: the parts are of the figure before the one that they were taken to be of;
 * 带200元…够不够？三样分别是54元、24元和90元，一共168元: or of the one behind them, where what was taken for the total ends a sentence.
 */
function isStatedElsewhere(
  text: string,
  quantities: readonly Placed[],
  parts: readonly Placed[],
  total: Placed,
  sum: number,
): boolean {
  const inPlace = inOrder([...parts, total])
  const first = indexOfFigure(quantities, inPlace[0]!)
  const before = quantities.slice(Math.max(0, first - NEAR_BEFORE), first)
  const isApart = inPlace[0] === total && /[。？！]/.test(text.slice(total.in[1], inPlace[1]!.in[0]))
  const next = quantities[indexOfFigure(quantities, inPlace.at(-1)!) + 1]
  const isOfParts = ({ value, unit }: Placed): boolean => value === sum && unit === total.unit
  return before.some(isOfParts) || (isApart && next !== undefined && isOfParts(next))
}
const NEAR_BEFORE = 3
/** What is left over is of a whole that may stand two sentences before. */
const FAR = 240

/** 校舍36.8万平方米，小学生均4.9平方米: all buildings over the pupils of one stage make no mean. */
const isOfSeveralStages = ([total, count]: readonly Placed[], mean: Placed): boolean =>
  mean.kind !== 'share' && !!mean.level && count?.level === mean.level && total?.level !== mean.level

/** A sum is marked with all its parts, a rate or change with what the sentence says that ends it. */
function placeOf(text: string, kind: Relation['kind'], figures: readonly Placed[]): Span | undefined {
  if (/sum|difference|product/.test(kind)) return stretchOf(text, figures)
  return stretchOf(text, inSentenceOfLast(text, kind === 'change' ? inOrder(figures) : figures))
}

const inOrder = (figures: readonly Placed[]): Placed[] => figures.toSorted((a, b) => a.in[0] - b.in[0])

type Computed = { value: number; range: Interval; words: string }
type Term = { value: number; range: Interval; text: string }

const termOf = (figure: Placed): Term => ({ value: figure.value, range: intervalOf(figure), text: figure.text })

function compute(kind: Relation['kind'], parts: readonly Placed[], result: Placed): Computed {
  const terms = parts.map(termOf)
  const [first, second] = terms as readonly Term[] as readonly [Term, Term]
  switch (kind) {
    case 'sum':
      return made(terms, ' + ', plus)
    case 'difference':
      return made(terms, ' - ', minus)
    case 'product':
      return made(terms, ' × ', times)
    case 'sumproduct': {
      const pairs = Array.from({ length: terms.length / 2 }, (_, index) =>
        made(terms.slice(2 * index, 2 * index + 2), ' × ', times),
      )
      return made(
        pairs.map(({ value, range, words }): Term => ({ value, range, text: words })),
        ' + ',
        plus,
      )
    }
    case 'ratio':
      return made([first, second], ' ÷ ', over)
    case 'growth': {
      if (isChange(parts[1]!)) return stepped(first, second, parts[1]!.flow)
      const change = made(rateFalls(result) ? [second, first] : [first, second], ' - ', minus)
      return made([{ ...change, text: `(${change.words})` }, second], ' ÷ ', over)
    }
    case 'change':
      return falls(parts[1]!) ? made([first, second], ' - ', minus) : made(terms, ' + ', plus)
  }
}

/** 每生每年2000元，两个学期共资助4846人次，发放484.6万元: each time half of it. */
function isOfHalfYears(text: string, parts: readonly Placed[], result: Placed): boolean {
  const inPlace = inOrder([...parts, result])
  const words = text.slice(inPlace[0]!.in[0], inPlace.at(-1)!.in[0])
  const half = parts.reduce((product, { value }) => product * value, 0.5)
  return words.includes('学期') && Math.abs(half - result.value) < 1e-6 * result.value
}

/** 招生602人，比上年增加63人，增长11.7%: 63 ÷ (602 − 63). */
function stepped(now: Term, step: Term, flow: Quantity['flow']): Computed {
  const before = flow === 'decrease' ? made([now, step], ' + ', plus) : made([now, step], ' - ', minus)
  return made([step, { ...before, text: `(${before.words})` }], ' ÷ ', over)
}

type Operation = (a: Interval, b: Interval) => Interval
const plus: Operation = (a, b) => ({ low: a.low + b.low, high: a.high + b.high })
const minus: Operation = (a, b) => ({ low: a.low - b.high, high: a.high - b.low })
const times: Operation = (a, b) => ({ low: a.low * b.low, high: a.high * b.high })
const over: Operation = (a, b) => ({
  low: a.low / b.high,
  high: b.low === 0 ? Number.POSITIVE_INFINITY : a.high / b.low,
})
const exactly = (value: number): Interval => ({ low: value, high: value })

function made(terms: readonly Term[], sign: string, operation: Operation): Computed {
  const [first, ...rest] = terms
  const range = rest.reduce((sum, term) => operation(sum, term.range), first!.range)
  const value = rest.reduce((sum, term) => operation(exactly(sum), exactly(term.value)).low, first!.value)
  return { value: tidy(value), range, words: terms.map((term) => term.text).join(sign) }
}

/** Whether a quotient is rounded, or cut off, to what is printed. One that is off by its last digit is neither, and may be careless or wrong. */
function isRounded({ low, high }: Interval, result: Quantity): boolean {
  const range = intervalOf(result)
  const { unit } = printedNumber(result)
  const value = Math.abs(result.value)
  const slack = 1e-9 * Math.max(1, value)
  return high >= Math.min(range.low, value - unit / 2) - slack && low < Math.max(range.high, value + unit) + slack
}

/** What is printed, with a last digit of a quotient to spare: it has none of its own. */
function stated(kind: Relation['kind'], result: Quantity): Interval {
  const range = intervalOf(result)
  if (kind !== 'ratio' && kind !== 'growth') return range
  const { unit } = printedNumber(result)
  return { low: range.low - unit / 2, high: range.high + unit }
}
