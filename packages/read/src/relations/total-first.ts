/**
 * The total first, then its parts: 共25所，其中…; 10所, of which …; 新增学位4200个：…. A reader takes figures as parts when they
 * add up behind such a word, or when the words say that nothing is left over (其他支出12万元; 公办、民办; 分别为).
 */
import type { FigureMark } from '../figure-mark.ts'
import { meets, total } from '../interval.ts'
import {
  areAlike,
  areComplements,
  areCrossed,
  areDistinctKinds,
  arePartial,
  areSiblings,
  overlap,
} from './kinds-of-parts.ts'
import {
  type Asserted,
  addsTo,
  between,
  isChange,
  isCompared,
  isInBrackets,
  isNear,
  isPerUnit,
  isSlipOfSum,
  isSlippedSum,
  isStandardSum,
  type Scope,
  sameUnit,
  sharesWords,
  truth,
} from './scope.ts'

export const MOST = 12
export const REACH = 30
const LONGEST_BRACKET = 150
export const CUE = /其中|包括|分别|涵盖|^：|：$|含|即|分为|具体|组成|分开|分担|^，?由|^，?（/
export const TOTAL = /共|总|合计|累计|全部|计$|全[镇乡县区市校]/

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

/** To the last digit, with no rounding to help. */
export function areExactly({ figures }: Scope, parts: readonly number[], whole: number): boolean {
  const sum = parts.reduce((value, part) => value + figures[part]!.value, 0)
  return Math.abs(sum - figures[whole]!.value) < 1e-9 * Math.max(1, sum)
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

const NEAR = 60
/** How far a list reaches, and how far where semicolons part it. */
const SENTENCES = 6
const CLAUSES = 10

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
  const fits = candidates.find((list) => addUp(scope, list, index) && hasTwo(scope, list) && !isCrossed(scope, list))
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

/** Known to a hundredth: 28.6亿 comes out of three others hardly by chance, 1.3亿 does. */
const isPrecise = ({ value, step }: FigureMark): boolean => value >= CERTAIN * step
const CERTAIN = 100
const CLOSED = /（[^）]*）/g

/** A list that does not come out is meant as a whole: on to its end, as long as 、 or ， parts it. */
function listAround({ figures, text }: Scope, parts: readonly number[], meant: readonly number[]): number[] {
  let end = meant.length
  while (
    end < parts.length &&
    /^[^。；（）]{0,8}[、，][^，。；（）]{0,16}$/.test(
      text.slice(figures[parts[end - 1]!]!.to, figures[parts[end]!]!.outerFrom),
    ) &&
    figures[parts[end]!]!.indicator === figures[parts[end - 1]!]!.indicator
  )
    end++
  return parts.slice(0, end)
}

/** 小学3所、初中2所 stand side by side; 由62人降至7人 is one thing at two times. */
const SIBLING = /^[、和]|^[^，。；]{0,6}[到至]$/

/**
 * 收回2548份。测评结果：满意2103份、基本满意401份、不满意44份; 疑似失学74人，经核查，信息错误38人，外地就读19人，劝返17人: what comes out
 * to the last one, with nothing else of the unit between, is its parts.
 */
function tallyOf(scope: Scope, index: number, parts: readonly number[]): Asserted | undefined {
  const whole = scope.figures[index]!
  const first = scope.figures[parts[0] ?? index]!
  if (first.sentence - whole.sentence > 2 || SIBLING.test(between(scope.text, whole, first))) return undefined
  for (let length = parts.length; length >= 2; length--) {
    const list = parts.slice(0, length)
    if (!areExactly(scope, list, index) && !(length > 2 && isPrecise(whole) && addUp(scope, list, index))) continue
    const marks = list.map((part) => scope.figures[part]!)
    const together = list.at(-1)! - list[0]! === length - 1
    const alike = (mark: FigureMark): boolean =>
      mark.bound === '=' && mark.unit === whole.unit && mark.sentence === first.sentence
    if (!together || !marks.every(alike)) continue
    const few = length === 2 || first.sentence === whole.sentence
    // 音乐教室60平方米，美术教室40平方米，器材室20平方米，实验室60平方米: the list goes on.
    if ((length === 2 && areCrossed(marks)) || isOneOfThem(scope, index, list)) continue
    const next = length === 2 ? scope.figures[parts[2] ?? index]! : whole
    if (next !== whole && parts[2] === list[1]! + 1 && next.sentence === first.sentence && areOfOneHead(whole, marks))
      continue
    if (few && (list[0] !== index + 1 || first.sentence !== whole.sentence || whole.value < LEAST_TALLY)) continue
    if (length === 2 && (whole.value < LEAST_TALLY * whole.step || marks.some((mark) => AGAINST.test(mark.lead))))
      continue
    if (marks.some((mark) => isPerUnit(mark) || HEAD.test(mark.lead)) || areSiblings(whole, marks)) continue
    return { kind: 'sum', of: list, equals: index, holds: true }
  }
  return undefined
}

/** 教职工56人，专任教师28人，保育员12人，其他16人: the 28 are the first of a list, though 12 and 16 make 28. */
function isOneOfThem(scope: Scope, index: number, list: readonly number[]): boolean {
  const [before, whole] = [scope.figures[index - 1], scope.figures[index]!]
  if (!before || before.sentence !== whole.sentence || !sameUnit(before, whole)) return false
  return areExactly(scope, [index, ...list], index - 1)
}

/** 音乐教室有, 美术教室有, 器材室有 */
const areOfOneHead = (whole: FigureMark, marks: readonly FigureMark[]): boolean =>
  whole.lead.length > 3 && marks.every(({ lead }) => lead.slice(-2) === whole.lead.slice(-2))

/** 男教师31人，女教师57人 of 92: all there is of the unit in the sentence, and a single digit amiss. */
function slippedTally(scope: Scope, index: number, parts: readonly number[]): Asserted | undefined {
  const { figures, text } = scope
  const whole = figures[index]!
  const list = parts.filter((part) => figures[part]!.sentence === whole.sentence)
  const marks = list.map((part) => figures[part]!)
  if (list.length < 2 || list[0] !== index + 1 || list.at(-1)! - list[0]! !== list.length - 1) return undefined
  if (whole.value < LEAST_SLIPPED || marks.some((mark) => mark.unit !== whole.unit)) return undefined
  if (
    SIBLING.test(between(text, whole, marks[0]!)) ||
    marks.some((mark) => isPerUnit(mark) || HEAD.test(mark.lead) || AGAINST.test(mark.lead))
  )
    return undefined
  const before = figures[index - 1]
  const leftOver = LEFT_OVER.test(marks.at(-1)!.lead)
  if (before && before.sentence === whole.sentence && sameUnit(before, whole) && !leftOver) return undefined
  // 城区10所学校与14所农村学校结对 is no list.
  if (areSiblings(whole, marks) || marks.some(({ value }) => value >= whole.value)) return undefined
  const listed = marks.every(
    (mark, at) => at === 0 || /^[^与和跟向对]*[，、][^与和跟向对]*$/.test(between(text, marks[at - 1]!, mark)),
  )
  if (!listed) return undefined
  // 文科82人，理科70人 of 98: what leaves nothing over may be far off.
  const most = (areComplements(marks) && !PLACES.test(marks[0]!.lead)) || byKind(whole, marks) ? 1.8 : 1.15
  if ((list.length === 2 && overlap(marks)) || !isSlippedSum(scope, list, index, most)) return undefined
  return { kind: 'sum', of: list, equals: index, holds: false }
}

/** Beside town and country there are the suburbs. */
const PLACES = /城区|城镇|农村|乡村/

/** 共有学校241所，小学213所，初中18所，完中8所: each of its own kind, behind a whole that says 共. */
const byKind = (whole: FigureMark, marks: readonly FigureMark[]): boolean =>
  marks.length >= 3 && TOTAL.test(whole.lead) && dividesByLevel(whole, marks)

const LEAST_SLIPPED = 20
const LEAST_TALLY = 10
/** Begins another count. */
const HEAD = /^其中/
const AGAINST = /上年|去年|同期|原有|比|较|由|从|降|增|减少/

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

export const canBeTotal = (figure: FigureMark): boolean =>
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
    const stops =
      figure.sentence - whole.sentence > SENTENCES &&
      !/^[^。]+$/.test(text.slice(figures[parts[0] ?? next]!.to, figure.from))
    if (stops || figure.sentence - whole.sentence > CLAUSES) break
    if (!addsTo(figure, whole) || isChange(figure) || nested.has(next)) continue
    if (isPerUnit(figure) || isCompared(scope, next)) continue
    // 教师218名、学生3260名，其中…: two totals side by side.
    if (parts.length === 0 && figure.value > whole.value && /^、[^，。；]*$/.test(between(text, whole, figure)))
      continue
    if (figure.value > whole.value * 1.5 && figure.bound === '=') break
    if (parts.length > 0 && /^其中/.test(figure.lead)) continue
    if (isInBrackets(text, figures[parts.at(-1) ?? index]!, figure)) continue
    if (parts.length > 0 && /(?:共有|总计|合计|共计|全[镇乡县区市])/.test(figure.lead)) break
    if (parts.length > 0 && opensItsOwn(scope, index, parts, next)) break
    if (parts.length > 0 && isReplaced(text, figures[parts.at(-1)!]!, figure)) parts.pop()
    parts.push(next)
  }
  return parts
}

/** 落实甲784万元，其中339万元；落实乙309万元，其中69万元: the next whole is no part of the one before. */
function opensItsOwn({ figures, text, last }: Scope, whole: number, parts: readonly number[], next: number): boolean {
  const words = text.slice(figures[parts.at(-1)!]!.to, figures[next]!.from)
  if (!/[；。]/.test(words) || !/其中/.test(text.slice(figures[whole]!.to, figures[parts[0]!]!.from))) return false
  const behind = figures[next + 1]
  return (
    next + 1 < last &&
    !!behind &&
    behind.from - figures[next]!.to < NEAR &&
    /^[^。；（]*其中/.test(text.slice(figures[next]!.to, behind.from))
  )
}

/** 整合14所小学为5所: only the 5 remain. */
const isReplaced = (text: string, before: FigureMark, figure: FigureMark): boolean =>
  /^[^，。；]{0,10}(?:为|成|到)$/.test(between(text, before, figure)) && /整合|撤并|合并|由|从|将/.test(before.lead)

export function addUp({ figures }: Scope, parts: readonly number[], whole: number): boolean {
  return meets(total(parts.map((part) => truth(figures[part]!))), truth(figures[whole]!))
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

const ANNOUNCED = /具体[为是]?|分别[为是有]|即/
const BESIDE_NEXT = /^[^，。；]{0,8}[、和与及][^，。；]{0,14}$/
const AS_MADE_UP = /^[^，。；]{0,4}(?:组成|构成)/

/**
 * 81025人，具体为普通高校7759人、中职2477人、…; 由校级干部3人和中级干部11人组成; 35岁以下1549人，…，50岁以上626人: a list that is said to be
 * all there is, or runs from the lowest to the highest.
 */
function completeList(scope: Scope, index: number, parts: readonly number[], words: string): number[] | undefined {
  const { figures, text } = scope
  const whole = figures[index]!
  let end = 1
  while (
    end < parts.length &&
    BESIDE_NEXT.test(text.slice(figures[parts[end - 1]!]!.outerTo, figures[parts[end]!]!.outerFrom))
  )
    end++
  const list = parts.slice(0, end)
  if (isLastOfList(scope, index)) return undefined
  if ([index, ...list].some((one) => figures[one]!.bound !== '=')) return undefined
  const times = list.reduce((sum, part) => sum + figures[part]!.value, 0) / whole.value
  const behind = figures[list.at(-1)!]!.outerTo
  const madeUp = AS_MADE_UP.test(text.slice(behind, behind + 8))
  if (list.length >= 2 && madeUp && times < 3) return list
  // 今年500人，前三年分别为120人、150人、200人 are years.
  const announced = ANNOUNCED.test(words) && !/[。；年]/.test(words) && list.length >= 3
  const wide = /具体|即/.test(words)
  if (announced && (wide ? times > 0.65 && times < 1.5 : times > 0.8 && times < 1.25)) return list
  const ages = parts.filter((part) => /岁/.test(figures[part]!.lead))
  const ofAges = ages.reduce((sum, part) => sum + figures[part]!.value, 0) / whole.value
  const [youngest, eldest] = [figures[ages[0]!]?.lead ?? '', figures[ages.at(-1)!]?.lead ?? '']
  const scale = ages.length >= 3 && /以下/.test(youngest) && /以上/.test(eldest)
  return scale && ofAges > 0.8 && ofAges < 1.25 ? ages : undefined
}

const LEFT_OVER = /其他|其它|其余|余下|剩余/

/** A list that plainly divides the whole, and does not come out. `words` stand between the whole and its first part. */
function isMeant(scope: Scope, index: number, parts: readonly number[], words: string): boolean {
  const { figures, text } = scope
  const whole = figures[index]!
  const marks = parts.map((part) => figures[part]!)
  const sum = marks.reduce((value, mark) => value + mark.value, 0)
  const times = sum / whole.value
  if (marks.length < 2 || times < 0.3 || times > 3 || addUp(scope, parts, index)) return false
  if (times < 1 && arePartial(marks)) return false
  // One leading digit of a list changes the sum a great deal: only what is a slip and otherwise whole.
  if (times < 0.5 || times > 2)
    return (marks.length >= 4 || (marks.length >= 3 && areDistinctKinds(marks))) && isSlippedSum(scope, parts, index, 4)
  if (isLastOfList(scope, index)) return false
  const byLevel = times > 0.9 && times < 1.6 && dividesByLevel(whole, marks)
  const inside = text.slice(marks[0]!.to, marks.at(-1)!.from)
  // 其中普惠园在园幼儿9.86万人。高中在校生8460人 are no list of two.
  if (marks.length === 2 && inside.includes('。')) return false
  if (byLevel || inside.includes('。')) return byLevel && !/[。；][^。；]{0,4}20\d\d年/.test(inside)
  if ([whole, ...marks].some((mark) => mark.bound !== '=')) return false
  const last = marks.at(-1)!
  if (LEFT_OVER.test(last.lead) && !/学历|职称/.test(last.lead)) return true
  if (areComplements(marks) || areAnnounced(whole, marks) || isFunded(marks, times)) return true
  const inTurn = /分别/.test(words) && !/[。；]/.test(words) && isListed(text, marks)
  if (inTurn) return times > 0.7 && times < 1.4
  if (!isSlipOfSum(scope, [index, ...parts])) return false
  if (isNear(sum, whole.value)) return !(marks.length === 2 && overlap(marks))
  if (marks.length < 3 && !/：$|^，?（/.test(words)) return false
  return times > 1 || (areTogether(scope, parts) && whole.value - sum >= 10)
}

/** 分别为13595万元、13563万元、16620万元，…分别为…: the last of a list is no total of the next. */
function isLastOfList({ figures, text }: Scope, index: number): boolean {
  const [before, whole] = [figures[index - 1], figures[index]!]
  return before !== undefined && sameUnit(before, whole) && /^[、和与及]$/.test(between(text, before, whole))
}

/** One behind the other; what stands in brackets (小学177所（含12个教学点）) is passed over. */
const areTogether = ({ figures, text }: Scope, parts: readonly number[]): boolean =>
  parts.every((part, at) => {
    const before = parts[at - 1]
    if (before === undefined || part === before + 1) return true
    const words = text.slice(figures[before]!.outerTo, figures[part]!.outerFrom)
    return /^（[^）]*）[^（）]*$/.test(words)
  })

/** 规划投资934万元，其中中央517万元，省级282万元，州级14万元，县级95万元: everybody who pays is named, down to the lowest. */
const isFunded = (marks: readonly FigureMark[], times: number): boolean => {
  if (marks.length < 3 || marks[0]!.kind !== 'money' || times < 0.8 || times > 1.25) return false
  const payers = marks.map(({ lead }) => PAYER.exec(lead)?.[0][0])
  return payers.every(Boolean) && new Set(payers).size === payers.length && /[县区镇乡自]/.test(payers.join(''))
}
const PAYER = /中央|国家|省[级财配投]|[市州][级财配投]|[县区][级财配投]|[镇乡][级财配投]|自筹/

/** 公用经费和人员经费两项合计3860万元，其中公用经费…，人员经费…: the whole is said to be of just these. */
const areAnnounced = (whole: FigureMark, marks: readonly FigureMark[]): boolean =>
  /[、和与及]/.test(whole.lead) &&
  marks.every(({ lead }) => whole.lead.includes(lead.replace(/^其中：?/, '').slice(0, 4)) && lead.length > 1)

/** 分别为3.62万人、1.54万人和0.71万人 */
const isListed = (text: string, marks: readonly FigureMark[]): boolean =>
  marks.every((mark, at) => at === 0 || /^[、和与及，]$/.test(between(text, marks[at - 1]!, mark)))

/** One indicator, each part another level or another prize. */
const dividesByLevel = (whole: FigureMark, marks: readonly FigureMark[]): boolean =>
  marks.every((mark) => mark.indicator === whole.indicator) && areDistinctKinds(marks)
