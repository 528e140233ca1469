/** The operations by the key that a formula carries. The compiler sees to it that none is forgotten. */
import type { Formula } from '@youju/model'
import type { Evaluator, Operation, Scope } from '../scope.ts'
import { change } from './change.ts'
import { constant } from './constant.ts'
import { countUnits } from './count-units.ts'
import { difference } from './difference.ts'
import { dispersion } from './dispersion.ts'
import { growth } from './growth.ts'
import { indicator } from './indicator.ts'
import { measure } from './measure.ts'
import { perHead } from './per-head.ts'
import { previous } from './previous.ts'
import { product } from './product.ts'
import { rate } from './rate.ts'
import { ratio } from './ratio.ts'
import { shareOfUnits } from './share-of-units.ts'
import { sum } from './sum.ts'

type Key = Exclude<Formula extends infer F ? (F extends Formula ? keyof F : never) : never, 'slice'>
type Operations = { [K in Key]: Operation<Extract<Formula, Record<K, unknown>>> }

export const operations: Operations = {
  measure,
  indicator,
  constant,
  sum,
  difference,
  product,
  rate,
  ratio,
  perHead,
  shareOfUnits,
  countUnits,
  dispersion,
  growth,
  change,
  previous,
}

export function prepare(formula: Formula, scope: Scope): Evaluator {
  const key = Object.keys(formula).find((name) => name in operations) as Key
  return (operations[key] as Operation<Formula>)(formula, scope)
}
