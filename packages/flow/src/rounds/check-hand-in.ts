/** The rules of a ledger over what a unit is about to hand in, as it is stored. */
import { type Draft, findPeriod, getLedger, type Label, type Ledger, type Values } from '@youju/model'
import { checkLines, ledgersInRules, looksAtItself } from '@youju/record'
import type { StoredHandIn } from '@youju/store'
import type { Office } from '../office.ts'
import { daysOf } from '../work-calendar.ts'

export type HandInViolation = {
  level: 'error' | 'warning'
  rule: string
  text: Label
  entry: string
  fields: readonly string[]
}

export async function checkHandIn(
  office: Office,
  { unit, ledger: code, period }: Pick<StoredHandIn, 'unit' | 'ledger' | 'period'>,
): Promise<HandInViolation[]> {
  const ledger = getLedger(office.pack, code)
  if (ledger.rules.length === 0) return []
  const entries: string[] = []
  const drafts: Draft[] = []
  for await (const entry of office.store.entries({ ledger: code, under: [unit], period })) {
    entries.push(entry.id)
    drafts.push({ unit: entry.unit, period: entry.period, values: entry.values })
  }
  if (drafts.length === 0) return []
  const beside = new Map<string, Values[]>()
  for (const other of ledgersInRules(ledger).filter((other) => other !== code))
    beside.set(other, await linesOf(office, getLedger(office.pack, other), unit, period))
  // A number follows the one before, and a duty may have begun, outside the period handed in.
  if (looksAtItself(ledger) && ledger.shape !== 'form' && ledger.key.length > 0)
    beside.set(code, await valuesOf(office, { ledger: code, under: [unit] }))
  const found = checkLines(office.pack, ledger, drafts, {
    period,
    ...daysOf(office),
    lines: (other) => (beside.get(other)?.length ? beside.get(other) : undefined),
  })
  return found.map(({ level, rule, text, line, fields }) => ({ level, rule, text, entry: entries[line]!, fields }))
}

const linesOf = (office: Office, ledger: Ledger, unit: string, period: string): Promise<Values[]> =>
  valuesOf(office, {
    ledger: ledger.code,
    under: [unit],
    ...(findPeriod(period)?.kind === ledger.period ? { period } : {}),
  })

async function valuesOf(office: Office, asked: { ledger: string; under: string[]; period?: string }) {
  const lines: Values[] = []
  for await (const { values } of office.store.entries(asked)) lines.push(values)
  return lines
}
