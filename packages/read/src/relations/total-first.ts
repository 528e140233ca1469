/**
 * The total first, then its parts: 共25所，其中…; 10所, of which …; 新增学位4200个：…. A reader takes figures as parts when they
 * add up behind such a word, or when the words say that nothing is left over (其他支出12万元; 公办、民办; 分别为).
 */
import { areAlike, areCrossed } from './kinds-of-parts.ts'
import { completeList, isMeant, listAround } from './meant-list.ts'
import { partsBehind } from './parts-behind.ts'
import {
  type Asserted,
  between,
  isChange,
  isCompared,
  isInBrackets,
  isSlippedSum,
  isStandardSum,
  type Scope,
  sameUnit,
  sharesWords,
} from './scope.ts'
import { AGAINST, LEAST_SLIPPED, SIBLING, slippedTally, tallyOf } from './tally.ts'
import { addUp, areExactly, CUE, canBeTotal, isPrecise, MOST, prefixes, REACH, TOTAL } from './total.ts'

const LONGEST_BRACKET = 150
const CUE_NEAR = 60
const CLOSED = /（[^）]*）/g

export function totalFirst(scope: Scope, index: number, nested: ReadonlySet<number>): Asserted | undefined {
  const whole = scope.figures[index]!
  if (isChange(whole)) return totalOfChanges(scope, index)
  // 每人每月600元；每人每月400元；…: standards are no parts of each other.
  if (!canBeTotal(whole) || isStandardSum(whole) || isCompared(scope, index)) return undefined
  const behind = partsBehind(scope, index, nested)
  if (!mayBeTotal(scope, index)) return tallyOf(scope, index, behind)
  const bracketed = /^，?（/.test(scope.text.slice(whole.outerTo, whole.outerTo + 2))
  // 小学78所（另有教学点31个），初中29所: what stands in its brackets and what stands behind them are two lists.
  const inside = bracketed ? inBrackets(scope, index) : []
  const outside = inside.length > 0 ? behind.filter((part) => !inside.includes(part)) : behind
  return (
    partsOf(scope, index, inside) ??
    partsOf(scope, index, outside) ??
    ofItsKind(scope, index, behind) ??
    (inside.length > 0 ? undefined : inOtherUnits(scope, index))
  )
}

/** 增加学位805个，分别是…120个、…; 比上年增加69人，其中小学增加40人、初中增加29人: only where it comes out exactly. */
function totalOfChanges(scope: Scope, index: number): Asserted | undefined {
  const { figures, text } = scope
  const whole = figures[index]!
  if (whole.kind === 'share' || whole.kind === 'points' || whole.bound !== '=') return undefined
  const parts: number[] = []
  for (let next = index + 1; next < Math.min(scope.last, index + MOST + 1); next++) {
    const figure = figures[next]!
    if (figure.sentence !== whole.sentence || figure.bound !== '=') break
    if (sameUnit(figure, whole) && figure.unit === whole.unit) parts.push(next)
  }
  const first = parts[0] === undefined ? undefined : figures[parts[0]]
  if (!first || !/^[^。；]{0,4}(?:其中|分别)/.test(text.slice(whole.outerTo, first.outerFrom))) return undefined
  const changes = parts.filter((part) => isChange(figures[part]!))
  const lists = changes.length === parts.length || changes.length === 0 ? [parts] : [changes]
  const fits = lists.flatMap(prefixes).find((list) => areExactly(scope, list, index))
  return fits && { kind: 'sum', of: fits, equals: index, holds: true }
}

/** 教师218名、学生3260名，其中小学教师126名、中学教师92名，小学生1980名、中学生1280名: each total has those of its own noun. */
function ofItsKind(scope: Scope, index: number, behind: readonly number[]): Asserted | undefined {
  const { figures } = scope
  const whole = figures[index]!
  if (behind.length < 2 || whole.bound !== '=') return undefined
  const own = behind.filter((part) => sharesWords(whole, figures[part]!))
  const all = own.length === behind.length && own[0] === index + 1
  if (own.length < 2 || all) return undefined
  const fits = prefixes(own).find((list) => addUp(scope, list, index))
  return fits && { kind: 'sum', of: fits, equals: index, holds: true }
}

/** 立项38个，其中课题18项、基地20处: things are counted in more than one measure word. */
function inOtherUnits(scope: Scope, index: number): Asserted | undefined {
  const { figures, text } = scope
  const whole = figures[index]!
  const next = figures[index + 1]
  if (whole.kind !== 'count' || !/^(?:things|places|times)$/.test(whole.group ?? '') || index + 2 >= scope.last)
    return undefined
  if (!next || !/^[^。；]{0,24}(?:其中|包括|分为|：|（)[^。；]{0,16}$/.test(text.slice(whole.outerTo, next.outerFrom)))
    return undefined
  const parts: number[] = []
  for (let part = index + 1; part < Math.min(scope.last, index + MOST); part++) {
    const figure = figures[part]!
    // 中学23所（完全中学4所、…），小学45所
    if (parts.length > 0 && isInBrackets(text, figures[parts.at(-1)!]!, figure)) continue
    if (
      figure.sentence !== whole.sentence ||
      figure.kind !== 'count' ||
      figure.group === 'people' ||
      figure.bound !== '='
    )
      break
    parts.push(part)
  }
  const fits = parts.length >= 2 && prefixes(parts).find((list) => addUp(scope, list, index))
  if (fits) return { kind: 'sum', of: fits, equals: index, holds: true }
  const slip = parts.length >= 3 && whole.value >= LEAST_SLIPPED && isSlippedSum(scope, parts, index)
  return slip ? { kind: 'sum', of: parts, equals: index, holds: false } : undefined
}

/** A cheap look first: 其中 close behind, 共 before, or no figure of its unit before it in the sentence. */
function mayBeTotal(scope: Scope, index: number): boolean {
  const whole = scope.figures[index]!
  if (TOTAL.test(whole.lead) || CUE.test(scope.text.slice(whole.to, whole.to + CUE_NEAR))) return true
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
  // 教职工6448人（专任教师6276人），其中…: the list behind the bracket is of what stands before it.
  // 313人、27.1万元，其中…: what stands side by side with it counts something else.
  const beside = parts[0]! > index + 1 && !sameUnit(scope.figures[index + 1]!, whole)
  const sibling = SIBLING.test(words) && !(beside && CUE.test(words))
  if (sibling || /^[^（]*）/.test(words)) return undefined
  // 其中 in brackets that are closed spoke of something else.
  const cue = CUE.test(words.replace(CLOSED, ''))
  const announced = TOTAL.test(whole.lead) && /^[。；：]/.test(scope.text.slice(whole.outerTo, whole.outerTo + 1))
  const sameSentence = parts.filter((part) => scope.figures[part]!.sentence === whole.sentence)
  const clauses = parts.filter((part) => !scope.text.slice(whole.to, scope.figures[part]!.from).includes('。'))
  const lists = [sameSentence, ...(clauses.length > sameSentence.length && isPrecise(whole) ? [clauses] : [])]
  const candidates = cue || announced ? prefixes(parts) : lists.filter(({ length }) => length >= 2)
  // Exactly first: 6.4 is 3.52, 1.92 and 0.96, and what is small enough to be lost in its rounding is no part.
  const possible = candidates.filter(
    (list) => addUp(scope, list, index) && hasTwo(scope, list) && !isCrossed(scope, list),
  )
  const fits = possible.find((list) => areExactly(scope, list, index)) ?? possible[0]
  const said = (list: readonly number[]): boolean =>
    (TOTAL.test(whole.lead) && (isPrecise(whole) || areExactly(scope, list, index))) || isWhole(scope, index, list)
  if (fits && (cue || announced || said(fits))) return { kind: 'sum', of: fits, equals: index, holds: true }
  const tally = tallyOf(scope, index, parts)
  if (tally || !cue) return tally ?? slippedTally(scope, index, parts)
  const complete = completeList(scope, index, parts, words)
  if (complete) return { kind: 'sum', of: complete, equals: index, holds: false }
  const meant = prefixes(parts).find((list) => isMeant(scope, index, list, words))
  return meant && { kind: 'sum', of: listAround(scope, parts, meant), equals: index, holds: false }
}

const isCrossed = ({ figures }: Scope, parts: readonly number[]): boolean =>
  parts.length === 2 && areCrossed(parts.map((part) => figures[part]!))

/** 3人，其中研究生0人、本科0人 divides nothing. */
const hasTwo = ({ figures }: Scope, parts: readonly number[]): boolean =>
  parts.filter((part) => figures[part]!.value > 0).length > 1

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
  // 8640人，到2022年为8424人，一年减少216人
  if (marks.some((mark) => AGAINST.test(mark.lead))) return false
  return marks.every((mark) => mark.bound === '=') && areAlike(marks)
}
