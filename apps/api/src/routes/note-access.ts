/** What is noted of whoever reads records of persons, or takes entries away. */
import type { Ledger } from '@youju/model'
import type { Call } from '../serve.ts'

type By = Pick<Call, 'office'>

export async function noteRead(call: By, ledger: Ledger, unit: string | undefined, persons: number): Promise<void> {
  if (persons > 0) await note(call, 'read', ledger, unit, persons)
}

export const noteExport = (call: By, ledger: Ledger, unit: string | undefined, entries: number, what: string) =>
  note(call, 'export', ledger, unit, entries, what)

export const noteAttachment = (call: By, ledger: Ledger, unit: string, what: string) =>
  note(call, 'attachment', ledger, unit, 1, what)

const note = (
  { office }: By,
  deed: string,
  ledger: Ledger,
  unit: string | undefined,
  entries: number,
  text = '',
): Promise<void> =>
  office.store.logAccess({
    deed,
    ledger: ledger.code,
    unit: unit ?? null,
    entries,
    note: text,
  })
