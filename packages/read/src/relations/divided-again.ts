/**
 * A whole that is divided more than once: 教职工48人，其中专任教师40人，…。本科10人，专科30人，中师8人. All figures of its unit in a
 * sentence of their own, which come out to the last one with a whole named before.
 */
import {
  type Asserted,
  isAmount,
  isInBrackets,
  isPerUnit,
  isPlain,
  isSlippedSum,
  type Scope,
  sameUnit,
} from './scope.ts'
import { areExactly, canBeTotal, MOST } from './total.ts'

const LEAST = 30
const ABOVE = 25

/** 按职称分，…；按年龄分，…: the ways of dividing the whole are named. */
const WAY =
  /(?:按|从|以)[^，。；]{1,8}(?:分|看|计)|分[^，。；]{1,4}(?:看|说|统计)|(?:^|[。；，])按[^，。；]{2,6}[，：]|[\u4e00-\u9fff]{2}结构/
/** 专任教师中，本科16人，专科12人: what is divided is named. */
const AMONG = /([\u4e00-\u9fff]{2,6})(?<!其)中，[^，。；]{1,10}$/
/** A cheap look: one of these stands in either. */
const MAY_DIVIDE = /[中分看计按构]/

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
    for (let next = start + 1; next < last && run.length < MOST; next++) {
      const way = text.slice(figures[next - 1]!.outerTo, figures[next]!.outerFrom)
      if (way.includes('。') || WAY.test(way) || AMONG.test(way)) break
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
  const { figures } = scope
  const wholes: number[] = []
  // 支出中，…: the whole is named, and may stand in the paragraph above.
  const first = named === undefined ? scope.first : 0
  for (let back = run[0]! - 1; back >= Math.max(first, run[0]! - ABOVE); back--) {
    const whole = figures[back]!
    if (named !== undefined && !(whole.lead + whole.tail).includes(named)) continue
    if (sameUnit(whole, figures[run[0]!]!)) wholes.push(back)
  }
  // From the longest list, so that what follows it in the sentence does not cut it short.
  for (let length = run.length; length >= 2; length--) {
    const list = run.slice(0, length)
    const whole = wholes.find((back) => areExactly(scope, list, back))
    if (whole !== undefined) return { kind: 'sum', of: list, equals: whole, holds: true }
  }
  // One digit amiss is believed of the nearest whole only.
  const [whole] = wholes
  if (whole === undefined || figures[whole]!.value < LEAST || run.length < 3) return undefined
  return isSlippedSum(scope, run, whole) ? { kind: 'sum', of: [...run], equals: whole, holds: false } : undefined
}

export function dividedAgain(scope: Scope, known: readonly Asserted[]): Asserted[] {
  const placed = new Set(known.flatMap(({ of }) => of))
  return [false, true].flatMap((parted) => dividedInRuns(scope, parted, placed))
}

function dividedInRuns(scope: Scope, parted: boolean, placed: ReadonlySet<number>): Asserted[] {
  const { figures, first, last } = scope
  const found: Asserted[] = []
  for (let start = first; start < last; ) {
    const end = endOfRun(scope, start, parted)
    const run: number[] = []
    for (let at = start; at < end; at++) if (isAmount(figures[at]!)) run.push(at)
    const isPart = (at: number): boolean =>
      isPlain(figures[at]!) && sameUnit(figures[at]!, figures[run[0]!]!) && !placed.has(at)
    if (run.length >= 3 && run.length <= MOST && run.every(isPart)) {
      const whole = wholeBefore(scope, run)
      const meant = whole ?? slippedWhole(scope, run)
      if (meant !== undefined) found.push({ kind: 'sum', of: run, equals: meant, holds: meant === whole })
    }
    start = end
  }
  return found
}

/** Up to the next 。, or the next ； where it parts as well. */
function endOfRun({ text, figures, last }: Scope, start: number, parted: boolean): number {
  let end = start + 1
  for (; end < last; end++)
    for (let at = figures[end - 1]!.to; at < figures[end]!.from; at++) {
      const code = text.charCodeAt(at)
      if (code === 0x3002 || (parted && code === 0xff1b)) return end
    }
  return end
}

/** Degrees down to the lowest, ages, grades: such a list leaves nobody out. */
const LOWEST = /中师|中专|高中及以下|其他|其它|及以下|未评|员级|51|50岁以上|六年级|九年级|小班/
const NEARBY = 8

/** 本科17人，专科30人，中师8人 of 48: the nearest whole that one digit would make them come out with. */
function slippedWhole(scope: Scope, run: readonly number[]): number | undefined {
  const { figures } = scope
  const marks = run.map((part) => figures[part]!)
  if (!LOWEST.test(marks.at(-1)!.lead)) return undefined
  for (let back = run[0]! - 1; back >= Math.max(scope.first, run[0]! - NEARBY); back--) {
    const whole = figures[back]!
    if (!sameUnit(whole, marks[0]!) || whole.value < LEAST) continue
    if (isSlippedSum(scope, run, back, 1.8)) return back
  }
  return undefined
}

function wholeBefore(scope: Scope, run: readonly number[]): number | undefined {
  const { figures } = scope
  for (let back = run[0]! - 1; back >= Math.max(scope.first, run[0]! - ABOVE); back--) {
    const whole = figures[back]!
    if (!sameUnit(whole, figures[run[0]!]!) || whole.value < LEAST || !canBeTotal(whole)) continue
    if (areExactly(scope, run, back)) return back
  }
  return undefined
}
