/** Several products added up: 一等奖5名，每人3000元，二等奖10名，每人2000元，共发放3.5万元. */

import { type Interval, meets, multiply, total } from '../figures/interval.ts'
import type { RelatedFigure } from './related-figure.ts'
import { type Asserted, type FindRelations, isAmount, type Scope, sameUnit, truth } from './scope.ts'
import { isNextStandard, isStandard } from './standard.ts'

export const findSumsOfProducts: FindRelations = (scope) => {
  const found = [...inPairs(scope), ...byLabel(scope)]
  return [...found, ...found.flatMap((sum) => countsOf(scope, sum) ?? [])]
}

/** 慰问困难教师74名，…按每人1000元慰问15名，按每人500元慰问27名，…: the counts make up one that was named before. */
function countsOf({ figures }: Scope, { of, equals }: Asserted): Asserted | undefined {
  const counts = of.filter((_, turn) => turn % 2 === 0)
  const sum = counts.reduce((value, count) => value + figures[count]!.value, 0)
  for (let back = Math.min(...of, equals) - 1; back >= Math.max(0, Math.min(...of) - BACK); back--) {
    const whole = figures[back]!
    if (sum >= LEAST && whole.value === sum && counts.every((count) => sameUnit(figures[count]!, whole)))
      return { kind: 'sum', of: counts, equals: back, holds: true }
  }
  return undefined
}
const BACK = 8
const LEAST = 10

const isCounted = (figure: RelatedFigure): boolean => figure.kind === 'count' && figure.value > 1 && !isStandard(figure)
const ALTOGETHER = /共|合计|总|需|全部/

/** Count and standard in turn, or standard and count, and the amount behind the last pair or before the first. */
function inPairs(scope: Scope): Asserted[] {
  const found: Asserted[] = []
  for (let index = scope.first; index + 3 < scope.last; ) {
    const pairs = pairsFrom(scope, index)
    const [terms, next] = pairs
    if (terms.length < 4) {
      index++
      continue
    }
    const sum = madeBy(scope, index, pairs) ?? fromTheNext(scope, index)
    if (sum) found.push(sum)
    index = next
  }
  return found
}

/** 补助92人，每人500元的61人，每人1000元的31人，共计61500元: what stands before the first standard is no count of it. */
function fromTheNext(scope: Scope, index: number): Asserted | undefined {
  const pairs = pairsFrom(scope, index + 1)
  const sum = pairs[0].length >= 4 ? madeBy(scope, index + 1, pairs) : undefined
  return sum?.holds ? sum : undefined
}

/** What the pairs from a figure on make, behind the last of them or before the first. */
function madeBy(scope: Scope, index: number, [terms, next]: Pairs): Asserted | undefined {
  const { figures } = scope
  const sum = productsOf(scope, terms)
  const behind = figures[next]
  if (isTotal(behind) && behind.sentence - figures[terms[0]!]!.sentence <= terms.length) {
    const holds = meets(sum, truth(behind))
    const isMeant = holds || /(?:共计|合计|总计|共|总共)[^，。；]{0,8}$/.test(behind.lead)
    return isMeant ? { kind: 'sumproduct', of: terms, equals: next, holds } : undefined
  }
  const total = totalAbove(scope, index, sum)
  return total === undefined ? undefined : { kind: 'sumproduct', of: terms, equals: total, holds: true }
}

/** 奖励教师64.8万元，…。按三个等次：一等奖24人，每人5000元；…: what the pairs make was said before them. */
function totalAbove({ figures }: Scope, index: number, sum: Interval): number | undefined {
  for (let back = index - 1; back >= Math.max(0, index - FAR); back--) {
    const total = figures[back]!
    const close = ALTOGETHER.test(total.lead)
    if (total.kind !== 'money' || total.bound !== '=') continue
    if ((close || total.value >= LONG * total.step) && meets(sum, truth(total))) return back
  }
  return undefined
}
const FAR = 16
const LONG = 100

type Pairs = readonly [terms: number[], end: number]

/** The pairs from a figure on, each as count and standard, and where they end. */
function pairsFrom(scope: Scope, index: number): Pairs {
  const { figures, last } = scope
  const order = isPair(scope, index, index + 1) ? [0, 1] : isPair(scope, index + 1, index) ? [1, 0] : undefined
  const terms: number[] = []
  let next = index
  if (!order) return [terms, next]
  const [count, standard] = order as [number, number]
  while (isPair(scope, next + count, next + standard)) {
    terms.push(next + count, next + standard)
    next += 2
    // 38所437名教师每人200元: the schools only say whose teachers.
    const whose = next + 2 < last && count === 0 && !isPair(scope, next, next + 1) && isCounted(figures[next]!)
    if (whose && isPair(scope, next + 1, next + 2)) next++
  }
  return [terms, next]
}

const isTotal = (figure: RelatedFigure | undefined): figure is RelatedFigure =>
  figure?.kind === 'money' && isAmount(figure) && !isStandard(figure) && ALTOGETHER.test(figure.lead)

function isPair({ figures, last }: Scope, count: number, standard: number): boolean {
  const [counted, each] = [figures[count], figures[standard]]
  if (!counted || !each || Math.max(count, standard) >= last) return false
  const together = Math.abs(each.sentence - counted.sentence) <= 1
  return together && isCounted(counted) && each.kind === 'money' && isStandard(each)
}

const productsOf = ({ figures }: Scope, terms: readonly number[]): Interval =>
  total(
    terms.flatMap((term, turn) =>
      turn % 2 === 0 ? [multiply(truth(figures[term]!), truth(figures[terms[turn + 1]!]!))] : [],
    ),
  )

/** 本科11人，专科23人，高中60人，准备发放65400元, with the standards that the sentences before gave each. */
function byLabel(scope: Scope): Asserted[] {
  const standards = new Map<string, number>()
  for (let index = scope.first; index < scope.last; index++) {
    const standard = scope.figures[index]!
    if (!isStandard(standard) && !isNextStandard(scope, index)) continue
    // 小学每生每年720元，初中940元: the label stands with the standard, or with the count before it.
    const label =
      LABELS.exec(standard.lead)?.[0] ?? (index > scope.first ? labelOf(scope.figures[index - 1]!) : undefined)
    if (label) standards.set(label, index)
  }
  const found: Asserted[] = []
  for (let index = scope.first; index < scope.last; index++) {
    const amount = scope.figures[index]!
    if (amount.kind !== 'money' || isStandard(amount)) continue
    const terms: number[] = []
    for (let back = index - 1; back >= scope.first && scope.figures[back]!.sentence === amount.sentence; back--) {
      const standard = standards.get(labelOf(scope.figures[back]!) ?? '')
      if (standard !== undefined && isCounted(scope.figures[back]!)) terms.unshift(back, standard)
    }
    if (terms.length >= 4 && meets(productsOf(scope, terms), truth(amount)))
      found.push({ kind: 'sumproduct', of: terms, equals: index, holds: true })
  }
  return found
}

const LABELS =
  /本科|专科|大专|研究生|高中|初中|小学|中职|幼儿|学前|一等奖|二等奖|三等奖|特困|一般|寄宿|非寄宿|[一二三]类|[一二三]档/
const labelOf = (figure: RelatedFigure): string | undefined => LABELS.exec(figure.lead + figure.tail)?.[0]
