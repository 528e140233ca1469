/**
 * What the rules say of planned changes: of the lines themselves, of others of the same ledger that count them, and of
 * other ledgers that look at them, as for a spreadsheet: an error refuses, a warning waits for a reason. Only what the
 * changes bring about is told; what was broken before is another matter.
 */
import {
  type Draft,
  type Entry,
  getLedger,
  type Label,
  type Ledger,
  type Pack,
  UnitTree,
  type Values,
} from '@youju/model'
import {
  checkLines,
  ledgersAbove,
  ledgersInRules,
  looksAtItself,
  type RuleContext,
  type Violation,
} from '@youju/record'
import { type Office, today } from '../office.ts'
import { unitsAbove, unitsAskedFor } from '../units-above.ts'
import { daysOf } from '../work-calendar.ts'
import type { Plan, Planned } from './change-set.ts'

export type Finding = {
  /** Index among the changes of its ledger; null where the rule is of another line. */
  change: number | null
  level: 'error' | 'warning'
  rule: string
  ledger: string
  unit: string
  period: string | null
  fields: readonly string[]
  text: Label
}

export async function checkPlans(office: Office, plans: readonly Plan[]): Promise<Finding[]> {
  const changed = new Set(plans.map(({ ledger }) => ledger.code))
  const looking = office.pack.ledgers.filter(
    (other) => !changed.has(other.code) && plans.some(({ ledger }) => looksAt(other, ledger)),
  )
  const checked = [...plans.map(({ ledger }) => ledger), ...looking]
  const tree = new UnitTree(
    checked.flatMap(ledgersAbove).length > 0 ? await office.store.units.list() : [],
    today(office),
  )
  const stored = await loadBeside(office, plans, { looking, tree })
  const touched = new Set(plans.flatMap(({ lines }) => lines.flatMap(({ before }) => before?.id ?? [])))
  const rest = { above: unitsAbove(tree), ...daysOf(office) }
  const before = new Beside(stored, new Set(), [], rest)
  const after = new Beside(stored, touched, plans, rest)
  return [
    ...plans.flatMap((plan) => ownFindings(office, plan, before, after)),
    ...checked.flatMap((one) => {
      const drafts = (stored.get(one.code) ?? []).filter(({ id }) => !touched.has(id))
      const broken = new Set(checkStored(office, one, drafts, before).map(keyOf))
      return checkStored(office, one, drafts, after)
        .filter((violation) => !broken.has(keyOf(violation)) && !(looking.includes(one) && isOneSided(one, violation)))
        .map((violation) => ({ ...found(violation, one), change: null }))
    }),
  ]
}

/** Ledgers that rules hold against one, whichever of the two the rule is of. */
export const ledgersBeside = ({ ledgers }: Pack, ledger: Ledger): Ledger[] =>
  ledgers.filter((other) => other !== ledger && (looksAt(ledger, other) || looksAt(other, ledger)))

const looksAt = (one: Ledger, other: Ledger): boolean => ledgersInRules(one).includes(other.code)

/** What a warning said before and nobody touched does not ask for a reason again. */
function ownFindings(office: Office, { ledger, lines }: Plan, before: Beside, after: Beside): Finding[] {
  const indexes = lines.flatMap(({ after }, index) => (after ? [index] : []))
  const old = lines.flatMap((line, index) => (line.before && line.after ? [{ index, entry: line.before }] : []))
  const oldViolations = checkLines(
    office.pack,
    ledger,
    old.map(({ entry }) => draftOf(entry)),
    before.context,
  )
  const standing = new Set(oldViolations.map(({ rule, line }) => `${old[line]!.index} ${rule}`))
  const violations = checkLines(office.pack, ledger, draftsOf(lines), after.context)
  return violations
    .map((violation) => ({ ...found(violation, ledger), change: indexes[violation.line]! }))
    .filter(
      ({ change, rule, level, fields }) =>
        level === 'error' || !standing.has(`${change} ${rule}`) || touches(lines[change]!, fields),
    )
}

const touches = ({ change }: Planned, fields: readonly string[]): boolean =>
  change.kind !== 'revise' || fields.some((field) => change.values[field] !== undefined)

const draftsOf = (lines: readonly Planned[]): Draft[] => lines.flatMap(({ after }) => after ?? [])
const draftOf = ({ unit, period, values }: Entry): Draft => ({ unit, period, values })
export const isOneSided = ({ rules }: Ledger, { rule }: Violation): boolean =>
  rules.some(({ code, oneSided }) => code === rule && oneSided)
const keyOf = ({ rule, line }: Violation): string => `${rule} ${line}`

const found = ({ rule, level, text, unit, period, fields }: Violation, ledger: Ledger) => ({
  ...{ rule, level, text, unit, period, fields },
  ledger: ledger.code,
})

const checkStored = (office: Office, ledger: Ledger, entries: readonly Entry[], beside: Beside): Violation[] =>
  checkLines(office.pack, ledger, entries.map(draftOf), beside.context)

/** Stored entries that a rule may look at, by ledger, at the units of the changes. */
async function loadBeside(
  office: Office,
  plans: readonly Plan[],
  { looking, tree }: { looking: readonly Ledger[]; tree: UnitTree },
) {
  const lines = plans.flatMap((plan) => plan.lines)
  const units = [...new Set(lines.flatMap(({ before, after }) => [before, after].flatMap((one) => one?.unit ?? [])))]
  const needed = new Set(looking.flatMap((one) => [one.code, ...ledgersInRules(one)]))
  for (const { ledger } of plans) {
    for (const code of ledgersInRules(ledger)) needed.add(code)
    if (plans.length > 1 || looksAtItself(ledger) || looking.some((one) => looksAt(one, ledger)))
      needed.add(ledger.code)
  }
  const unitsFor = unitsAskedFor([...plans.map(({ ledger }) => ledger), ...looking], units, tree)
  const stored = new Map<string, Entry[]>()
  for (const code of needed)
    stored.set(
      code,
      await Array.fromAsync(office.store.entries({ ledger: getLedger(office.pack, code).code, under: unitsFor(code) })),
    )
  return stored
}

/** The lines of every ledger at a unit: stored ones without those touched, and in their place those that come. */
class Beside {
  readonly #values = new Map<string, Values[]>()

  readonly context: RuleContext

  constructor(
    stored: ReadonlyMap<string, readonly Entry[]>,
    touched: ReadonlySet<string>,
    coming: readonly Plan[],
    rest: Omit<RuleContext, 'lines'>,
  ) {
    this.context = { lines: this.lines, ...rest }
    for (const [code, entries] of stored)
      for (const { id, unit, period, values } of entries) if (!touched.has(id)) this.#add(code, unit, period, values)
    for (const { ledger, lines } of coming)
      for (const { unit, period, values } of draftsOf(lines)) this.#add(ledger.code, unit, period, values)
  }

  readonly lines = (ledger: string, unit: string, period: string | null): Values[] | undefined =>
    this.#values.get(JSON.stringify([ledger, unit, period]))

  #add(ledger: string, unit: string, period: string | null, values: Values): void {
    const key = JSON.stringify([ledger, unit, period])
    const known = this.#values.get(key)
    if (known) known.push(values)
    else this.#values.set(key, [values])
  }
}
