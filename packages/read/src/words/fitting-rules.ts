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

  of(measured: Measured): Fitting {
    const key = this.#units.has(measured.unit) ? measured.unit : NO_RULE_S
    const known = this.#known.get(key) ?? []
    for (const { kind, group, fitting } of known) if (kind === measured.kind && group === measured.group) return fitting
    const fitting = Uint8Array.from(this.#rules, (rule) => (fits(rule, measured) ? 1 : 0))
    this.#known.set(key, [...known, { kind: measured.kind, group: measured.group, fitting }])
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
