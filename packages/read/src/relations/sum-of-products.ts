/** Several products added up: 一等奖5名，每人3000元，二等奖10名，每人2000元，共发放3.5万元. */

import type { FigureMark } from '../figure-mark.ts'
import { type Interval, meets, multiply, total } from '../interval.ts'
import { isStandard } from './product.ts'
import { type Asserted, type FindRelations, isAmount, type Scope, truth } from './scope.ts'

export const findSumsOfProducts: FindRelations = (scope) => [...inPairs(scope), ...byLabel(scope)]

const isCounted = (figure: FigureMark): boolean => figure.kind === 'count' && figure.value > 1 && !isStandard(figure)
const PAIRS = 6
const ALTOGETHER = /共|合计|总|需|全部/

/** Count and standard in turn, and the amount behind the last pair or before the first. */
function inPairs(scope: Scope): Asserted[] {
  const { figures } = scope
  const found: Asserted[] = []
  for (let index = scope.first; index + 3 < scope.last; ) {
    const terms: number[] = []
    let next = index
    while (next + 1 < scope.last && terms.length < 2 * PAIRS && isPair(scope, next)) {
      terms.push(next, next + 1)
      next += 2
      // 38所437名教师每人200元: the schools only say whose teachers.
      if (next + 2 < scope.last && !isPair(scope, next) && isCounted(figures[next]!) && isPair(scope, next + 1)) next++
    }
    if (terms.length < 4) {
      index++
      continue
    }
    const sum = productsOf(scope, terms)
    const behind = figures[next]
    const ahead = figures[index - 1]
    if (next < scope.last && isTotal(behind) && behind.sentence - figures[terms[0]!]!.sentence <= terms.length) {
      const holds = meets(sum, truth(behind))
      if (holds || /(?:共计|合计|总计|共|总共)[^，。；]{0,8}$/.test(behind.lead))
        found.push({ kind: 'sumproduct', of: terms, equals: next, holds })
    } else if (index > scope.first && isTotal(ahead) && meets(sum, truth(ahead)))
      found.push({ kind: 'sumproduct', of: terms, equals: index - 1, holds: true })
    index = next
  }
  return found
}

const isTotal = (figure: FigureMark | undefined): figure is FigureMark =>
  figure?.kind === 'money' && isAmount(figure) && !isStandard(figure) && ALTOGETHER.test(figure.lead)

function isPair({ figures, last }: Scope, index: number): boolean {
  const [count, standard] = [figures[index]!, figures[index + 1]]
  return (
    index + 1 < last &&
    !!standard &&
    isCounted(count) &&
    standard.kind === 'money' &&
    isStandard(standard) &&
    standard.sentence - count.sentence <= 1
  )
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
  for (let index = scope.first + 1; index < scope.last; index++) {
    if (!isStandard(scope.figures[index]!)) continue
    const label = labelOf(scope.figures[index - 1]!)
    if (label) standards.set(label, index)
  }
  if (standards.size < 2) return []
  const found: Asserted[] = []
  for (let index = scope.first; index < scope.last; index++) {
    const amount = scope.figures[index]!
    if (amount.kind !== 'money' || isStandard(amount)) continue
    const terms: number[] = []
    for (let back = index - 1; back >= scope.first && scope.figures[back]!.sentence === amount.sentence; back--) {
      const standard = standards.get(labelOf(scope.figures[back]!) ?? '')
      if (standard !== undefined && isCounted(scope.figures[back]!)) terms.unshift(back, standard)
    }
    if (terms.length >= 4 && terms.length <= 2 * PAIRS && meets(productsOf(scope, terms), truth(amount)))
      found.push({ kind: 'sumproduct', of: terms, equals: index, holds: true })
  }
  return found
}

const LABELS =
  /本科|专科|大专|研究生|高中|初中|小学|中职|幼儿|学前|一等奖|二等奖|三等奖|特困|一般|寄宿|非寄宿|[一二三]类|[一二三]档/
const labelOf = (figure: FigureMark): string | undefined =>
  figure.kind === 'count' ? LABELS.exec(figure.lead + figure.tail)?.[0] : undefined
