/** The rules of a ledger over what a unit is about to hand in, as it is stored. */
import { type Draft, getLedger, type Label, type Ledger, UnitTree, type Values } from '@youju/model'
import { checkLines, ledgersAbove, ledgersInRules, looksAtItself } from '@youju/record'
import type { StoredHandIn } from '@youju/store'
import { type Office, today } from '../office.ts'
import { unitsAbove, unitsAskedFor } from '../units-above.ts'
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
  const tree = new UnitTree(ledgersAbove(ledger).length > 0 ? await office.store.units.list() : [], today(office))
  const unitsFor = unitsAskedFor([ledger], [unit], tree)
  const beside = new Map<string, Values[]>()
  for (const other of looked(ledger))
    for await (const entry of office.store.entries({ ledger: other, under: unitsFor(other) })) {
      const key = placeOf(other, entry.unit, entry.period)
      const known = beside.get(key)
      if (known) known.push(entry.values)
      else beside.set(key, [entry.values])
    }
  const found = checkLines(office.pack, ledger, drafts, {
    period,
    ...daysOf(office),
    lines: (...of) => beside.get(placeOf(...of)),
    above: unitsAbove(tree),
  })
  return found.map(({ level, rule, text, line, fields }) => ({ level, rule, text, entry: entries[line]!, fields }))
}

/** A number follows the one before, a duty may have begun, and last year's line stands outside the period handed in. */
const looked = (ledger: Ledger): string[] => {
  const others = ledgersInRules(ledger).filter((code) => code !== ledger.code)
  return looksAtItself(ledger) && (ledger.shape === 'form' || ledger.key.length > 0) ? [...others, ledger.code] : others
}

const placeOf = (ledger: string, unit: string, period: string | null): string => `${ledger}\n${unit}\n${period ?? ''}`
