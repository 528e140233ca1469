/**
 * Before it is said that figures do not come out: another figure of the sentence, or of the one before, may have been meant.
 * 支出28.5万元，其中公用9.3万元，比上年的23.75万元增长20% is growth of the 28.5.
 */
import { divide, exactly, meets, subtract } from '../interval.ts'
import { falls } from './change.ts'
import { isQuotient } from './quotient.ts'
import { type Asserted, isAmount, isChange, isPerUnit, type Scope, sameUnit, truth } from './scope.ts'
import { areExactly, isExact } from './total.ts'

const REACH = 12
/** A sum that other figures make as well is no chance from here on. */
const LEAST = 30

export function orOfAnother(scope: Scope, relation: Asserted): Asserted {
  if (relation.holds) return relation
  const { kind, of, equals } = relation
  if (kind === 'sum') {
    const whole = othersOf(scope, relation, equals).find((at) => at !== equals && makesSum(scope, of, at))
    return whole === undefined ? relation : { ...relation, equals: whole, holds: true }
  }
  if (kind === 'change') {
    // 招聘134人，其中…、面向社会招聘70人，比上年的112人增加22人: of the 134.
    const now = othersOf(scope, relation, equals).find((at) => at < equals && makesChange(scope, of, at))
    return now === undefined ? relation : { ...relation, equals: now, holds: true }
  }
  if ((kind !== 'ratio' && kind !== 'growth') || isChange(scope.figures[of[1]!]!)) return relation
  if (scope.figures[equals]!.kind === 'count' || scope.figures[equals]!.kind === 'money') return relation
  for (const place of [0, 1])
    for (const at of othersOf(scope, relation, of[place]!)) {
      const pair = place === 0 ? [at, of[1]!] : [of[0]!, at]
      if (comesOut(scope, kind, pair, equals)) return { ...relation, of: pair, holds: true }
    }
  return relation
}

/** Amounts that count the same, in the sentence of the result or the one before, and not in the relation. */
function othersOf({ figures }: Scope, { of, equals }: Asserted, instead: number): number[] {
  const found: number[] = []
  const { sentence } = figures[equals]!
  const first = Math.min(equals, ...of)
  for (let at = Math.max(0, first - REACH); at <= Math.min(figures.length - 1, Math.max(equals, ...of)); at++) {
    const figure = figures[at]!
    if (figure.sentence > sentence || figures[first]!.sentence - figure.sentence > 1 || of.includes(at)) continue
    if (at === equals || !isAmount(figure) || isPerUnit(figure) || figure.bound !== '=') continue
    if (sameUnit(figure, figures[instead]!)) found.push(at)
  }
  return found
}

const makesSum = (scope: Scope, parts: readonly number[], whole: number): boolean =>
  scope.figures[whole]!.value >= LEAST && areExactly(scope, parts, whole)

function makesChange({ figures }: Scope, [old, step]: readonly number[], now: number): boolean {
  const [before, by] = [figures[old!]!.value, figures[step!]!]
  return isExact(falls(by) ? before - by.value : before + by.value, figures[now]!.value)
}

function comesOut(scope: Scope, kind: 'ratio' | 'growth', [one, other]: readonly number[], equals: number): boolean {
  const { figures } = scope
  if (one === undefined || other === undefined) return false
  const result = figures[equals]!
  if (kind === 'ratio')
    return (
      (result.kind !== 'share' || figures[one]!.value < figures[other]!.value) && isQuotient(scope, one, other, equals)
    )
  const growth = subtract(divide(truth(figures[one]!), truth(figures[other]!)), exactly(1))
  const stated = truth(result)
  return meets(growth, result.flow === 'decrease' ? subtract(exactly(0), stated) : stated)
}
