/** Changes in hand of ledgers that rules hold against this one: saved together when asked for, since neither passes alone. */
import type { EntryChange } from '@youju/contract'
import type { Label } from '@youju/model'
import { useCallback, useMemo, useState } from 'react'
import { countEdits, refusals, toChanges } from './edits.ts'
import { dropKeptEdits, keptEdits } from './use-edits.ts'

export type Beside = {
  /** Ledgers with changes in hand that could be saved as they are. */
  ledgers: readonly { code: string; label: Label; changes: EntryChange[] }[]
  together: boolean
  setTogether: (together: boolean) => void
  /** As the API is told of them: nothing unless they are to be saved together. */
  sent: { ledger: string; changes: EntryChange[] }[]
  /** They are saved. */
  drop: () => void
}

export function useBeside(person: string, related: readonly { code: string; label: Label }[]): Beside {
  const [together, setTogether] = useState(false)
  const [dropped, setDropped] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept on the device is read anew once it was dropped
  const ledgers = useMemo(
    () =>
      related.flatMap(({ code, label }) => {
        const edits = keptEdits(person, code)
        if (countEdits(edits) === 0 || refusals(edits).length > 0) return []
        return [{ code, label, changes: toChanges(edits).changes }]
      }),
    [person, related, dropped],
  )
  const sent = useMemo(
    () => (together ? ledgers.map(({ code, changes }) => ({ ledger: code, changes })) : []),
    [together, ledgers],
  )
  const drop = useCallback(() => {
    for (const { ledger } of sent) dropKeptEdits(person, ledger)
    setTogether(false)
    setDropped((times) => times + 1)
  }, [person, sent])
  return { ledgers, together, setTogether, sent, drop }
}

export const NOTHING_BESIDE: Pick<Beside, 'sent' | 'drop'> = { sent: [], drop: () => undefined }
