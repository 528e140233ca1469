/**
 * The rules of ledgers over what is about to be stored, beside what is stored: also the rules of other ledgers that look
 * at the lines coming in.
 */
import { type Draft, getLedger, type Ledger, type Problem, type UnitTree, type Values } from '@youju/model'
import { checkLines, ledgersInRules, looksAtItself, type Violation } from '@youju/record'
import { isOneSided } from './entries/check-plans.ts'
import type { Office } from './office.ts'
import { problem } from './problems.ts'
import type { ReadTable } from './read-tables.ts'
import { unitsAbove, unitsAskedFor } from './units-above.ts'
import { daysOf } from './work-calendar.ts'

export type RuleFindings = {
  errors: Problem[]
  warnings: Problem[]
  /** Lines coming in that break a rule: no good rows. */
  broken: ReadonlySet<Draft>
}

export async function checkRules(
  office: Office,
  tables: readonly ReadTable[],
  { tree, period }: { tree: UnitTree; period: string | undefined },
): Promise<RuleFindings> {
  const incoming = incomingLines(tables)
  const looking = lookingAt(office, tables)
  const lines = await linesBeside(office, tables, { looking, incoming, tree })
  const context = { lines, period, above: unitsAbove(tree), ...daysOf(office) }
  const broken = new Set<Draft>()
  const findings: RuleFindings = { errors: [], warnings: [], broken }
  const report = (violations: readonly Violation[], ledger: Ledger, place: { file: string; sheet: string }): void => {
    for (const violation of violations)
      findings[violation.level === 'error' ? 'errors' : 'warnings'].push(toProblem(violation, ledger, tree, place))
  }
  for (const { table, ledger, drafts } of tables) {
    const violations = checkLines(office.pack, ledger, drafts, context)
    for (const { level, line } of violations) if (level === 'error') broken.add(drafts[line]!)
    report(violations, ledger, table)
  }
  for (const ledger of looking) {
    const stored = await storedDrafts(office, ledger, tables)
    const violations = checkLines(office.pack, ledger, stored, context)
    const twoSided = violations.filter((violation) => !isOneSided(ledger, violation))
    report(twoSided, ledger, { file: '—', sheet: ledger.label.zh })
  }
  return findings
}

function toProblem(
  { row, unit, period, text, level, rule }: Violation,
  ledger: Ledger,
  tree: UnitTree,
  { file, sheet }: { file: string; sheet: string },
): Problem {
  const details = {
    file,
    sheet,
    row: row ?? '—',
    unit,
    name: tree.findVersion(unit)?.name ?? unit,
    period: period === null ? '' : ` ${period}`,
    ledger: ledger.code,
    rule,
    zh: text.zh,
    en: text.en,
  }
  return problem(level === 'error' ? 'rule-broken' : 'rule-warning', details)
}

/** Ledgers that nobody brings now, whose rules look at a ledger that is coming in. */
function lookingAt(office: Office, tables: readonly ReadTable[]): Ledger[] {
  const coming = new Set(tables.map((one) => one.ledger.code))
  return office.pack.ledgers.filter(
    (ledger) => !coming.has(ledger.code) && ledgersInRules(ledger).some((code) => coming.has(code)),
  )
}

const placeKey = (ledger: string, unit: string, period: string | null): string => `${ledger}\n${unit}\n${period ?? ''}`

function incomingLines(tables: readonly ReadTable[]): Map<string, Draft[]> {
  const incoming = new Map<string, Draft[]>()
  for (const { ledger, drafts } of tables)
    for (const draft of drafts) {
      const key = placeKey(ledger.code, draft.unit, draft.period)
      const known = incoming.get(key)
      if (known) known.push(draft)
      else incoming.set(key, [draft])
    }
  return incoming
}

type LinesOf = (ledger: string, unit: string, period: string | null) => Iterable<Values> | undefined

/** What stands in the store with what comes in laid over it by key; absent where a ledger has no line at all. */
async function linesBeside(
  office: Office,
  tables: readonly ReadTable[],
  { looking, incoming, tree }: { looking: readonly Ledger[]; incoming: Map<string, Draft[]>; tree: UnitTree },
): Promise<LinesOf> {
  const checked = [...tables.map((one) => one.ledger), ...looking]
  const needed = new Set(
    checked.flatMap((ledger) => [...ledgersInRules(ledger), ...(looksAtItself(ledger) ? [ledger.code] : [])]),
  )
  const unitsFor = unitsAskedFor(checked, unitsIn(tables), tree)
  const stored = new Map<string, Values[]>()
  for (const code of needed)
    for await (const entry of office.store.entries({ ledger: code, under: unitsFor(code) })) {
      const key = placeKey(code, entry.unit, entry.period)
      const known = stored.get(key)
      if (known) known.push(entry.values)
      else stored.set(key, [entry.values])
    }
  return (code, unit, period) => {
    const key = placeKey(code, unit, period)
    const coming = (incoming.get(key) ?? []).map((draft) => draft.values)
    const standing = stored.get(key) ?? []
    if (coming.length + standing.length === 0) return undefined
    const keyOf = (values: Values): string =>
      JSON.stringify(getLedger(office.pack, code).key.map((field) => values[field] ?? null))
    const replaced = new Set(coming.map(keyOf))
    return [...coming, ...standing.filter((values) => !replaced.has(keyOf(values)))]
  }
}

const unitsIn = (tables: readonly ReadTable[]): string[] => [
  ...new Set(tables.flatMap((one) => one.drafts.map((draft) => draft.unit))),
]

async function storedDrafts(office: Office, ledger: Ledger, tables: readonly ReadTable[]): Promise<Draft[]> {
  const drafts: Draft[] = []
  for await (const entry of office.store.entries({ ledger: ledger.code, under: unitsIn(tables) }))
    drafts.push({ unit: entry.unit, period: entry.period, values: entry.values })
  return drafts
}
