/**
 * A whole that is divided more than once: 教职工48人，其中专任教师40人，…。本科10人，专科30人，中师8人. All figures of its unit in a
 * sentence of their own, which come out to the last one with a whole named before.
 */
import { areDistinctKinds } from './kinds-of-parts.ts'
import { type Asserted, isAmount, isInBrackets, isPerUnit, isSlippedSum, type Scope, sameUnit } from './scope.ts'
import { areExactly, canBeTotal } from './total.ts'

const LEAST = 30
const ABOVE = 25
const MOST = 12

/** 按职称分，…；按年龄分，…: the ways of dividing the whole are named. */
const WAY =
  /(?:按|从|以)[^，。；]{1,8}(?:分|看|计)|分[^，。；]{1,4}(?:看|说|统计)|(?:^|[。；，])按[^，。；]{2,6}[，：]|[\u4e00-\u9fff]{2}结构/
/** 专任教师中，本科16人，专科12人: what is divided is named. */
const AMONG = /([\u4e00-\u9fff]{2,6})(?<!其)中，[^，。；]{1,10}$/
/** A cheap look: one of these stands in either. */
const MAY_DIVIDE = /[中分看计按构]/
const PARTS = 10
/** A share beside a part, and what a bracket says of it. */
const APART = 3
const LEAST_NAMED = 8

/** Each list that names its way of dividing, against the nearest whole that it comes out with, or would with one digit. */
export function dividedByNamedWays(scope: Scope): Asserted[] {
  const { figures, text, first, last } = scope
  const found: Asserted[] = []
  for (let start = Math.max(first, 1); start < last; start++) {
    const words = text.slice(figures[start - 1]!.outerTo, figures[start]!.outerFrom)
    if (!MAY_DIVIDE.test(words)) continue
    const named = AMONG.exec(words)?.[1]
    if (named === undefined && !WAY.test(words)) continue
    const run = [start]
    for (let next = start + 1; next < last && run.length < PARTS && next - run.at(-1)! <= APART; next++) {
      if (!/^[^。]*$/.test(text.slice(figures[run.at(-1)!]!.to, figures[next]!.from))) break
      const way = text.slice(figures[next - 1]!.outerTo, figures[next]!.outerFrom)
      if (WAY.test(way) || AMONG.test(way)) break
      if (isInBrackets(text, figures[run.at(-1)!]!, figures[next]!)) continue
      if (sameUnit(figures[next]!, figures[start]!) && isAmount(figures[next]!) && !isPerUnit(figures[next]!))
        run.push(next)
    }
    const sum = ofNamedWay(scope, run, named)
    if (sum) found.push(sum)
  }
  return found
}

function ofNamedWay(scope: Scope, run: readonly number[], named: string | undefined): Asserted | undefined {
  const { figures, text } = scope
  const parts = figures[run[0]!]!
  const wholes: number[] = []
  // 支出中，…: the whole is named, and may stand in the paragraph above.
  const first = named === undefined ? scope.first : 0
  for (let back = run[0]! - 1; back >= Math.max(first, run[0]! - ABOVE); back--) {
    const whole = figures[back]!
    if (named !== undefined && !(whole.lead + whole.tail).includes(named)) continue
    if (sameUnit(whole, parts) && whole.bound === '=' && whole.value >= LEAST_NAMED && canBeTotal(whole))
      wholes.push(back)
  }
  // From the longest list, so that what follows it in the sentence does not cut it short.
  for (let length = run.length; length >= 2; length--) {
    const list = run.slice(0, length)
    const whole = wholes.find((back) => areExactly(scope, list, back))
    if (whole !== undefined) return { kind: 'sum', of: list, equals: whole, holds: true }
  }
  // One digit amiss is believed of the nearest whole only, and of the list up to its semicolon or to its end.
  const end = run.findIndex(
    (part, at) => at > 0 && text.slice(figures[run[at - 1]!]!.to, figures[part]!.from).includes('；'),
  )
  const [whole] = wholes
  if (whole === undefined || figures[whole]!.value < LEAST) return undefined
  const lists = [run.slice(0, end < 0 ? run.length : end), run].filter(({ length }) => length >= 3)
  const slipped = lists.find((list) => isSlippedSum(scope, list, whole))
  return slipped && { kind: 'sum', of: [...slipped], equals: whole, holds: false }
}

export function dividedAgain(scope: Scope, known: readonly Asserted[]): Asserted[] {
  const wholes = new Set(known.map(({ equals }) => equals))
  const parts = new Set(known.flatMap(({ of }) => of))
  const found: Asserted[] = []
  for (const parted of [false, true]) found.push(...dividedInRuns(scope, parted, wholes, parts))
  return found
}

function dividedInRuns(
  scope: Scope,
  parted: boolean,
  wholes: ReadonlySet<number>,
  parts: ReadonlySet<number>,
): Asserted[] {
  const { figures, first, last } = scope
  const found: Asserted[] = []
  for (let start = first; start < last; ) {
    const end = endOfRun(scope, start, parted)
    const run: number[] = []
    for (let at = start; at < end; at++) if (isAmount(figures[at]!)) run.push(at)
    const plain = run.length >= 3 && run.length <= MOST && run.every((at) => isPart(scope, at, run[0]!, wholes, parts))
    if (plain) {
      const whole = wholeBefore(scope, run)
      const slipped = whole === undefined ? slippedWhole(scope, run) : undefined
      if (whole !== undefined) found.push({ kind: 'sum', of: run, equals: whole, holds: true })
      else if (slipped !== undefined) found.push({ kind: 'sum', of: run, equals: slipped, holds: false })
    }
    start = end
  }
  return found
}

/** Up to the next 。, or the next ； where it parts as well. */
function endOfRun({ text, figures, last }: Scope, start: number, parted: boolean): number {
  let end = start + 1
  for (; end < last && end - start <= 2 * MOST; end++)
    for (let at = figures[end - 1]!.to; at < figures[end]!.from; at++) {
      const code = text.charCodeAt(at)
      if (code === 0x3002 || (parted && code === 0xff1b)) return end
    }
  return end
}

const isPart = (
  { figures }: Scope,
  at: number,
  first: number,
  wholes: ReadonlySet<number>,
  parts: ReadonlySet<number>,
): boolean => {
  const figure = figures[at]!
  return (
    sameUnit(figure, figures[first]!) && figure.bound === '=' && !isPerUnit(figure) && !wholes.has(at) && !parts.has(at)
  )
}

/** Degrees down to the lowest, ages, grades: such a list leaves nobody out. */
const LOWEST = /中师|中专|高中及以下|其他|其它|及以下|未评|员级|51|50岁以上|六年级|九年级|小班/
const NEARBY = 8

/** 本科17人，专科30人，中师8人 of 48: the nearest whole that one digit would make them come out with. */
function slippedWhole(scope: Scope, run: readonly number[]): number | undefined {
  const { figures } = scope
  const marks = run.map((part) => figures[part]!)
  if (!LOWEST.test(marks.at(-1)!.lead) || !(areDistinctKinds(marks) || /其他|其它/.test(marks.at(-1)!.lead)))
    return undefined
  for (let back = run[0]! - 1; back >= Math.max(scope.first, run[0]! - NEARBY); back--) {
    const whole = figures[back]!
    if (!sameUnit(whole, marks[0]!) || whole.value < LEAST || !canBeTotal(whole)) continue
    if (isSlippedSum(scope, run, back, 1.8)) return back
  }
  return undefined
}

function wholeBefore(scope: Scope, run: readonly number[]): number | undefined {
  const { figures } = scope
  for (let back = run[0]! - 1; back >= Math.max(scope.first, run[0]! - ABOVE); back--) {
    const whole = figures[back]!
    if (!sameUnit(whole, figures[run[0]!]!) || whole.bound !== '=' || whole.value < LEAST || !canBeTotal(whole))
      continue
    if (areExactly(scope, run, back)) return back
  }
  return undefined
}
