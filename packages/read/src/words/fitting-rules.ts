/** Which rules may name a figure of a measure (its kind, unit and group): asked word after word, worked out once for each. */
import type { FigureMark } from '../figure-mark.ts'
import type { NamingRule } from './compile-lexicon.ts'

type Measured = Pick<FigureMark, 'kind' | 'unit' | 'group'>
/** By the place of a rule among all: 1 where it fits. */
export type Fitting = Uint8Array
type Known = Pick<Measured, 'kind' | 'group'> & { fitting: Fitting }

export class FittingRules {
  readonly #rules: readonly NamingRule[]
  readonly #units: ReadonlySet<string>
  readonly #known = new Map<string, Known[]>()

  constructor(rules: readonly NamingRule[]) {
    this.#rules = rules
    this.#units = new Set(['', ...rules.flatMap(({ units }) => units ?? [])])
  }

  of({ kind, unit, group }: Measured): Fitting {
    const key = this.#units.has(unit) ? unit : NO_RULE_S
    let measures = this.#known.get(key)
    if (!measures) this.#known.set(key, (measures = []))
    for (const known of measures) if (known.kind === kind && known.group === group) return known.fitting
    const fitting = Uint8Array.from(this.#rules, (rule) => (fits(rule, { kind, unit, group }) ? 1 : 0))
    measures.push({ kind, group, fitting })
    return fitting
  }
}

/** Units that no rule names are as many as texts make of 元/生·年 and the like, and are all one. */
const NO_RULE_S = '?'

function fits({ kinds, groups, units }: NamingRule, { kind, unit, group }: Measured): boolean {
  if (kinds && !kinds.includes(kind)) return false
  if (groups && group !== undefined && !groups.includes(group)) return false
  return !units || (units.includes(unit) && (unit !== '' || kind === 'count'))
}
