/**
 * Before it is said that figures do not come out: another figure of the sentence, or of the one before, may have been meant.
 * 支出28.5万元，其中公用9.3万元，比上年的23.75万元增长20% is growth of the 28.5.
 */
import { divide, exactly, meets, subtract } from '../figures/interval.ts'
import { falls } from './falls.ts'
import { isQuotient, isTooRough } from './quotient.ts'
import { type Asserted, isPlain, type Scope, sameUnit, truth } from './scope.ts'
import { areExactly, isExact } from './total.ts'

const REACH = 12
/** A sum that other figures make as well is no chance from here on. */
const LEAST = 30

export function orOfAnother(scope: Scope, relation: Asserted): Asserted {
  if (relation.holds) return relation
  const meant = ofOthers(scope, relation).find((other) => comesOut(scope, other))
  return meant ? { ...meant, holds: true } : relation
}

/** The total of a sum, and what is arrived at by a change, may be another; of a quotient, either that it is made of. */
function ofOthers(scope: Scope, relation: Asserted): Asserted[] {
  const { kind, of, equals } = relation
  if (kind === 'sum' || kind === 'change')
    return othersOf(scope, relation, equals).map((at) => ({ ...relation, equals: at }))
  if (kind !== 'ratio' && kind !== 'growth') return []
  return of.flatMap((part, place) =>
    othersOf(scope, relation, part)
      .filter(
        (at) =>
          !isTooRough(scope.figures[at]!, scope.figures[equals]!) ||
          !isTooRough(scope.figures[at]!, scope.figures[part]!),
      )
      .map((at) => ({ ...relation, of: of.with(place, at) })),
  )
}

/** Amounts that count the same and are not in the relation, among its figures or up to a sentence before them. */
function othersOf({ figures }: Scope, { of, equals }: Asserted, instead: number): number[] {
  const found: number[] = []
  const [first, last] = [Math.min(equals, ...of), Math.max(equals, ...of)]
  for (let at = Math.max(0, first - REACH); at < last; at++) {
    const figure = figures[at]!
    if (figures[first]!.sentence - figure.sentence > 1 || [...of, equals].includes(at)) continue
    if (isPlain(figure) && sameUnit(figure, figures[instead]!)) found.push(at)
  }
  return found
}

function comesOut(scope: Scope, { kind, of, equals }: Asserted): boolean {
  const [one, other] = [of[0]!, of[1]!]
  const [a, b, result] = [scope.figures[one]!, scope.figures[other]!, scope.figures[equals]!]
  if (kind === 'sum') return result.value >= LEAST && areExactly(scope, of, equals)
  if (kind === 'change') return isExact(falls(b) ? a.value - b.value : a.value + b.value, result.value)
  if (kind === 'ratio') return isQuotient(scope, one, other, equals)
  const growth = subtract(divide(truth(a), truth(b)), exactly(1))
  const stated = truth(result)
  return meets(growth, result.flow === 'decrease' ? subtract(exactly(0), stated) : stated)
}
