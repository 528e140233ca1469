/** Figures that make up one total: 8.83万人，在小学就读的6.38万人，在初中就读的2.45万人，占…的30.4%. */
import type { Checking } from './rule.ts'

/** Figures by the total that they add up to. */
export const siblingsIn = ({ reading }: Checking): ReadonlyMap<string, string> =>
  new Map(
    reading.relations.flatMap(({ kind, of, equals, holds }) =>
      kind === 'sum' && holds ? of.map((id) => [id, equals] as const) : [],
    ),
  )

/** One part is no share of another part. */
export const areSiblings = (totals: ReadonlyMap<string, string>, [upper, lower]: readonly string[]): boolean =>
  totals.has(upper!) && totals.get(upper!) === totals.get(lower!)
