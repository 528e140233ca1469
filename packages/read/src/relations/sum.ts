/**
 * Parts and their total. The total comes first (共25所，其中…; 10所, of which …) or last (…, 共计54000元). A reader takes
 * figures as parts when they add up behind such a word, or when they plainly divide the whole (小学、初中、高中; 一、二、三等奖).
 */
import type { FigureMark } from '../figure-mark.ts'
import { meets, total } from '../interval.ts'
import { type Asserted, between, type FindRelations, isChange, type Scope, sameUnit, truth } from './scope.ts'

const MOST = 12
const REACH = 30
const LONGEST_BRACKET = 150
const CUE = /其中|包括|分别|涵盖|：$|含|即|^，?（/
const TOTAL = /共|总|合计|累计|全部|计$|全[镇乡县区市校]/

export const findSums: FindRelations = (scope) => {
  const found: Asserted[] = []
  // From the end, so that a list within a list is known before the list around it: its parts are not counted twice.
  const nested = new Set<number>()
  for (let index = scope.last - 1; index >= scope.first; index--) {
    const last = totalLast(scope, index)
    if (last) found.unshift(last)
    const first = totalFirst(scope, index, nested)
    if (!first) continue
    found.unshift(first)
    for (const part of first.of) nested.add(part)
  }
  const beside = parallel(scope, found)
  const replaced = new Set(beside.map((sum) => sum.equals))
  return [...found.filter((sum) => !replaced.has(sum.equals)), ...beside]
}

function totalFirst(scope: Scope, index: number, nested: ReadonlySet<number>): Asserted | undefined {
  const whole = scope.figures[index]!
  if (!canBeTotal(whole)) return undefined
  if (!mayBeTotal(scope, index)) return tallyOf(scope, index, partsBehind(scope, index, nested))
  const bracketed = /^，?（/.test(scope.text.slice(whole.outerTo, whole.outerTo + 2))
  const inside = bracketed ? partsOf(scope, index, inBrackets(scope, index)) : undefined
  return inside ?? partsOf(scope, index, partsBehind(scope, index, nested))
}

const NEAR = 60

/** A cheap look first: 其中 close behind, 共 before, or no figure of its unit before it in the sentence. */
function mayBeTotal(scope: Scope, index: number): boolean {
  const whole = scope.figures[index]!
  if (TOTAL.test(whole.lead) || CUE.test(scope.text.slice(whole.to, whole.to + NEAR))) return true
  for (let before = index - 1; before >= Math.max(scope.first, index - MOST); before--) {
    const figure = scope.figures[before]!
    if (figure.sentence !== whole.sentence) return true
    if (sameUnit(figure, whole)) return false
  }
  return index - MOST < scope.first
}

function partsOf(scope: Scope, index: number, parts: readonly number[]): Asserted | undefined {
  if (parts.length < 2) return undefined
  const whole = scope.figures[index]!
  const words = between(scope.text, whole, scope.figures[parts[0]!]!)
  if (SIBLING.test(words)) return undefined
  const cue = CUE.test(words)
  const announced = TOTAL.test(whole.lead) && /^[。；：]/.test(scope.text.slice(whole.outerTo, whole.outerTo + 1))
  const sameSentence = parts.filter((part) => scope.figures[part]!.sentence === whole.sentence)
  const candidates = cue || announced ? prefixes(parts) : sameSentence.length >= 2 ? [sameSentence] : []
  const fits = candidates.find((list) => addUp(scope, list, whole))
  if (fits && (cue || TOTAL.test(whole.lead) || isWhole(scope, index, fits)))
    return { kind: 'sum', of: fits, equals: index, holds: true }
  if (!cue) return tallyOf(scope, index, parts)
  const divided = prefixes(parts).find((list) => divides(scope, whole, list))
  return divided && { kind: 'sum', of: divided, equals: index, holds: false }
}

/** 小学3所、初中2所 stand side by side; 由62人降至7人 is one thing at two times. */
const SIBLING = /^[、和]|^[^，。；]{0,6}[到至]$/

/** 收回2548份。测评结果：满意2103份、基本满意401份、不满意44份: three and more that come out to the last one are its parts. */
function tallyOf(scope: Scope, index: number, parts: readonly number[]): Asserted | undefined {
  if (parts.length < 3) return undefined
  const whole = scope.figures[index]!
  const marks = parts.map((part) => scope.figures[part]!)
  const isTally =
    parts.at(-1)! - parts[0]! === parts.length - 1 &&
    marks.every((mark) => mark.bound === '=' && mark.sentence === marks[0]!.sentence && mark.unit === whole.unit) &&
    marks[0]!.sentence - whole.sentence <= 2 &&
    addUp(scope, parts, whole)
  return isTally ? { kind: 'sum', of: [...parts], equals: index, holds: true } : undefined
}

/** 177所（公办58所，民办119所） */
function inBrackets(scope: Scope, index: number): number[] {
  const whole = scope.figures[index]!
  const close = whole.outerTo + scope.text.slice(whole.outerTo, whole.outerTo + LONGEST_BRACKET).indexOf('）')
  const parts: number[] = []
  for (let next = index + 1; next < Math.min(scope.last, index + MOST); next++) {
    const figure = scope.figures[next]!
    if (figure.from > close) break
    if (sameUnit(figure, whole) && !isChange(figure)) parts.push(next)
  }
  return parts
}

/** Longest first, so that a list is taken whole; lists of one are no sums. */
const prefixes = (parts: readonly number[]): number[][] =>
  Array.from({ length: parts.length - 1 }, (_, less) => parts.slice(0, parts.length - less))

const canBeTotal = (figure: FigureMark): boolean =>
  (figure.kind === 'count' || figure.kind === 'money' || figure.kind === 'area' || figure.kind === 'length') &&
  figure.value > 1 &&
  !isChange(figure) &&
  figure.bound !== '≥' &&
  figure.bound !== '≤'

/** Figures of the same unit behind the total, up to the next total, without what is nested or set against last year. */
function partsBehind(scope: Scope, index: number, nested: ReadonlySet<number>): number[] {
  const { figures, text } = scope
  const whole = figures[index]!
  const parts: number[] = []
  for (let next = index + 1; next < Math.min(scope.last, index + REACH) && parts.length < MOST; next++) {
    const figure = figures[next]!
    if (whole.kind === 'money' && parts.length > 0 && text.slice(figures[parts[0]!]!.to, figure.from).includes('。'))
      break
    if (figure.sentence - whole.sentence > 6) break
    if (!sameUnit(figure, whole) || isChange(figure) || nested.has(next)) continue
    if (figure.value > whole.value * 1.5 && figure.bound === '=') break
    if (parts.length > 0 && /^其中/.test(figure.lead)) continue
    if (isInBrackets(text, figures[parts.at(-1) ?? index]!, figure)) continue
    if (parts.length > 0 && /(?:共有|总计|合计|共计|全[镇乡县区市])/.test(figure.lead)) break
    if (parts.length > 0 && isReplaced(text, figures[parts.at(-1)!]!, figure)) parts.pop()
    parts.push(next)
  }
  return parts
}

const isInBrackets = (text: string, before: FigureMark, figure: FigureMark): boolean => {
  let depth = 0
  for (let at = Math.max(before.to, figure.from - NEAR); at < figure.from; at++) {
    const code = text.charCodeAt(at)
    if (code === 0xff08) depth = 1
    else if (code === 0xff09) depth = 0
  }
  return depth > 0
}

/** 整合14所小学为5所: only the 5 remain. */
const isReplaced = (text: string, before: FigureMark, figure: FigureMark): boolean =>
  /^[^，。；]{0,10}(?:为|成|到)$/.test(between(text, before, figure)) && /整合|撤并|合并|由|从|将/.test(before.lead)

function addUp(scope: Scope, parts: readonly number[], whole: FigureMark): boolean {
  return meets(total(parts.map((part) => truth(scope.figures[part]!))), truth(whole))
}

/** Without 其中 the figures must be all there are of the unit in the sentence, and the whole its first. */
function isWhole(scope: Scope, index: number, parts: readonly number[]): boolean {
  const whole = scope.figures[index]!
  if (whole.kind !== 'count' || parts.length < 2) return false
  for (let before = index - 1; before >= Math.max(scope.first, index - REACH); before--) {
    const figure = scope.figures[before]!
    if (figure.sentence !== whole.sentence) break
    if (sameUnit(figure, whole)) return false
  }
  const marks = parts.map((part) => scope.figures[part]!)
  return marks.every((mark) => mark.bound === '=') && likeParts(marks)
}

const PRIZES = /[一二三特]等奖|金[奖牌]|银[奖牌]|铜[奖牌]|优秀奖/
/** Kinds divide a whole only among their own: teachers by degree and by title overlap. */
const FAMILIES: readonly RegExp[] = [
  /公办|民办/,
  /男|女/,
  /城区|农村/,
  /国家级|省级|市级|县级/,
  /正式|代课/,
  /本科|专科/,
  /高级|中级|初级/,
  /小学|初中|高中|中职|幼儿园|学前/,
  /党员|团员/,
]
const KINDS = new RegExp(FAMILIES.map(({ source }) => source).join('|'))

/** Parts of one whole speak of the same thing in different kinds. */
const likeParts = (marks: readonly FigureMark[]): boolean =>
  marks.every((mark) => mark.indicator === marks[0]!.indicator) ||
  marks.every((mark) => PRIZES.test(mark.lead + mark.tail) || KINDS.test(mark.lead + mark.tail))

/** A list that plainly divides the whole: one indicator, each part another level or another prize, near the total. */
function divides(scope: Scope, whole: FigureMark, parts: readonly number[]): boolean {
  const marks = parts.map((part) => scope.figures[part]!)
  if (marks.length < 2 || marks.some((mark) => mark.indicator !== whole.indicator)) return false
  const kinds = marks.map((mark) => mark.level ?? PRIZES.exec(mark.lead + mark.tail)?.[0] ?? KINDS.exec(mark.lead)?.[0])
  if (kinds.some((kind) => kind === undefined) || new Set(kinds).size !== kinds.length) return false
  const families = marks.map((mark) => FAMILIES.findIndex((family) => family.test(mark.lead)))
  if (families.some((family) => family >= 0 && family !== families[0])) return false
  const sum = marks.reduce((value, mark) => value + mark.value, 0)
  return sum > whole.value * 0.6 && sum < whole.value * 1.6
}

/** …, 共计54000元: the parts stand before it. */
function totalLast(scope: Scope, index: number): Asserted | undefined {
  const whole = scope.figures[index]!
  if (!canBeTotal(whole) || !/(?:共计|合计|总计|共|总投资|总数|累计|总额)[^，。；]{0,6}$/.test(whole.lead))
    return undefined
  const parts: number[] = []
  for (let back = index - 1; back >= Math.max(scope.first, index - REACH) && parts.length < MOST; back--) {
    const figure = scope.figures[back]!
    if (whole.sentence - figure.sentence > 2) break
    if (!sameUnit(figure, whole) || isChange(figure)) continue
    if (figure.value > whole.value) break
    parts.unshift(back)
    if (parts.length >= 2 && addUp(scope, parts, whole)) return { kind: 'sum', of: parts, equals: index, holds: true }
  }
  return undefined
}

/** 13所，在校生14394人，其中小学10所，9337人；…: when the schools add up, the pupils beside them are meant to as well. */
function parallel(scope: Scope, sums: readonly Asserted[]): Asserted[] {
  const lengths = new Map(sums.map((sum) => [sum.equals, sum.of.length]))
  return sums.flatMap((sum) => {
    const known = scope.figures[sum.equals]!
    const whole = scope.figures[sum.equals + 1]
    if (!whole || whole.sentence !== known.sentence || sameUnit(whole, known) || !canBeTotal(whole)) return []
    if (sum.of[0]! <= sum.equals + 1 || CUE.test(between(scope.text, known, whole))) return []
    const beside = sum.of.map((part, turn) => besideOf(scope, part, sum.of[turn + 1] ?? scope.last, whole))
    if (beside.some((list) => list.length === 0)) return []
    const [first, last] = [beside.map((list) => list[0]!), beside.map((list) => list.at(-1)!)]
    const parts = addUp(scope, first, whole) ? first : addUp(scope, last, whole) ? last : first
    if ((lengths.get(sum.equals + 1) ?? 0) >= parts.length) return []
    return [{ kind: 'sum' as const, of: parts, equals: sum.equals + 1, holds: addUp(scope, parts, whole) }]
  })
}

/** Figures of the whole's unit that stand with a part, before the next. */
function besideOf(scope: Scope, part: number, end: number, whole: FigureMark): number[] {
  const found: number[] = []
  for (let next = part + 1; next < Math.min(end, part + 5); next++) {
    const figure = scope.figures[next]!
    if (sameUnit(figure, whole) && !isChange(figure) && !/^(?:每|人均)/.test(figure.lead)) found.push(next)
  }
  return found
}
