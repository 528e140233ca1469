/** A case as it stands: the line of its ledger, its course so far, and its clock today. */
import {
  type Case,
  type Clock,
  type Entry,
  findCodeLabel,
  type Label,
  type Language,
  type Ledger,
  type Lifecycle,
  type Pack,
  type Unit,
} from '@youju/model'

export type KeptCase = {
  lifecycle: Lifecycle
  ledger: Ledger
  entry: Entry
  /** What people call it: the key of its line. */
  name: string
  /** The same with codes in words. */
  title: Label
  unitName: string
  case: Case
  clock: Clock
  /** Unit that a late case has gone up to. */
  escalation?: Unit
  /** Actions stored so far; none for a case that is only a line of its ledger yet. */
  stored: number
  /** Its line was changed by hand since: the next action takes it over anew, after so many in `case`. */
  takenOver?: number
}

export const nameOf = (ledger: Ledger, { values }: Entry): string =>
  ledger.key.map((field) => values[field] ?? '—').join(' ') || '—'

export const titleOf = (pack: Pack, { key, fields }: Ledger, { values }: Entry, language: Language): string =>
  key
    .map((code) => {
      const value = String(values[code] ?? '—')
      const list = fields.find((field) => field.code === code)?.list
      return (list && findCodeLabel(pack, list, value)?.[language]) ?? value
    })
    .join(' ') || '—'
