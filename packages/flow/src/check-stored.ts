/** What stands in the ledgers, held against their rules and the formats of their fields: what a clerk has to mend. */
import { type Draft, type Entry, type Label, type Ledger, type Unit, UnitTree, type Values } from '@youju/model'
import { checkLines, checkValue, ledgersAbove, ledgersInRules } from '@youju/record'
import { chooseUnit } from './choose.ts'
import { getDefinition } from './get-definition.ts'
import { type Office, today } from './office.ts'
import { unitsAbove } from './units-above.ts'
import { daysOf } from './work-calendar.ts'

export type StoredFault = {
  ledger: string
  ledgerLabel: Label
  entry: string
  unit: string
  unitName: string
  period: string | null
  level: 'error' | 'warning'
  /** Rule or field that it is about. */
  about: string
  text: Label
}

export type CheckQuery = { unit?: string; period?: string; ledgers?: readonly string[]; warnings?: boolean }

/** Units are taken some at a time, so that a county of a million lines fits. */
const AT_A_TIME = 25

export async function* checkStored(office: Office, query: CheckQuery = {}): AsyncGenerator<StoredFault> {
  const top = await chooseUnit(office, query.unit)
  const tree = new UnitTree(await office.store.units.list(), today(office))
  const units = [...tree.subtree(top.code)]
  const asked = query.ledgers?.map((code) => getDefinition(office.pack, 'ledgers', code))
  const ledgers = (asked ?? office.pack.ledgers).filter((ledger) => !ledger.appendOnly)
  for (let from = 0; from < units.length; from += AT_A_TIME) {
    const some = units.slice(from, from + AT_A_TIME)
    const lines = new LinesOfSome(office, some)
    for (const ledger of ledgers) if (isKeptBy(ledger, some)) yield* checkLedger(office, tree, ledger, lines, query)
  }
}

const isKeptBy = ({ filledBy }: Ledger, units: readonly Unit[]): boolean => {
  const kinds = new Set([filledBy.kind, ...filledBy.also])
  return units.some(({ kind }) => kinds.has(kind))
}

async function* checkLedger(
  office: Office,
  tree: UnitTree,
  ledger: Ledger,
  lines: LinesOfSome,
  { period, warnings }: CheckQuery,
): AsyncGenerator<StoredFault> {
  const entries = (await lines.of(ledger.code)).filter((entry) => period === undefined || entry.period === period)
  if (entries.length === 0) return
  for (const beside of ledgersInRules(ledger)) await lines.of(beside)
  for (const above of ledgersAbove(ledger)) await lines.loadAbove(above, tree)
  const fault = (entry: Entry, rest: Pick<StoredFault, 'level' | 'about' | 'text'>): StoredFault => ({
    ...{ ledger: ledger.code, ledgerLabel: ledger.label, entry: entry.id, unit: entry.unit, period: entry.period },
    unitName: tree.findVersion(entry.unit)?.name ?? entry.unit,
    ...rest,
  })
  for (const { line, rule, level, text } of checkLines(office.pack, ledger, entries, {
    lines: lines.beside,
    above: unitsAbove(tree),
    ...daysOf(office),
  }))
    if (level === 'error' || warnings) yield fault(entries[line]!, { level, about: rule, text })
  for (const field of ledger.fields.filter(({ format }) => format !== undefined))
    for (const entry of entries) {
      const value = entry.values[field.code] ?? null
      if (value === null || !checkValue(field, value)) continue
      const text = { zh: `“${field.label.zh}”校验不通过，请核对`, en: `${field.label.en} does not pass its check` }
      yield fault(entry, { level: 'error', about: field.code, text })
    }
}

/** The lines of some units, each ledger read once. */
class LinesOfSome {
  readonly #office: Office
  readonly #under: readonly string[]
  readonly #read = new Map<string, Entry[]>()
  readonly #places = new Map<string, Values[]>()
  readonly #above = new Set<string>()

  constructor(office: Office, units: readonly Unit[]) {
    this.#office = office
    this.#under = units.map(({ code }) => code)
  }

  async of(ledger: string): Promise<Entry[]> {
    const known = this.#read.get(ledger)
    if (known) return known
    const entries = await Array.fromAsync(this.#office.store.entries({ ledger, under: this.#under }))
    this.#read.set(ledger, entries)
    this.#lay(ledger, entries)
    return entries
  }

  /** Lines that are looked at and not checked here: those of the units above. */
  async loadAbove(ledger: string, tree: UnitTree): Promise<void> {
    if (this.#above.has(ledger)) return
    this.#above.add(ledger)
    const under = new Set(this.#under.flatMap(unitsAbove(tree)))
    for (const unit of this.#under) under.delete(unit)
    this.#lay(ledger, await Array.fromAsync(this.#office.store.entries({ ledger, under: [...under] })))
  }

  #lay(ledger: string, entries: readonly Entry[]): void {
    for (const { unit, period, values } of entries) {
      const key = place(ledger, unit, period)
      const there = this.#places.get(key)
      if (there) there.push(values)
      else this.#places.set(key, [values])
    }
  }

  /** Nothing where a ledger has no line at all: then a rule says nothing. */
  readonly beside = (ledger: string, unit: string, period: Draft['period']): readonly Values[] | undefined =>
    this.#places.get(place(ledger, unit, period))
}

const place = (ledger: string, unit: string, period: string | null): string => `${ledger}\n${unit}\n${period ?? ''}`
