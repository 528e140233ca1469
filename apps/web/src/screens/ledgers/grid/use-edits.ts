/** Edits with their way back, kept on the device until they are saved: a tab that closes or a network that fails loses nothing. */
import { useCallback, useEffect, useState } from 'react'
import { countEdits, type Edits, fromText, NO_EDITS, toText } from './edits.ts'

const KEPT = 'youju.edits.'
const STEPS = 100

type Past = { edits: Edits; before: readonly Edits[]; after: readonly Edits[] }

export type EditsInHand = {
  edits: Edits
  change: (next: Edits) => void
  /** Begins anew: there is no way back to what was saved. */
  reset: (next?: Edits) => void
  undo: () => void
  redo: () => void
}

export function useEdits(person: string, ledger: string): EditsInHand {
  const place = `${KEPT}${person}.${ledger}`
  const [past, setPast] = useState<Past>(() => ({
    edits: fromText(localStorage.getItem(place)),
    before: [],
    after: [],
  }))
  useEffect(() => {
    if (countEdits(past.edits) === 0) localStorage.removeItem(place)
    else localStorage.setItem(place, toText(past.edits))
  }, [place, past.edits])
  const change = useCallback(
    (next: Edits) =>
      setPast(({ edits, before }) =>
        next === edits
          ? { edits, before, after: [] }
          : { edits: next, before: [...before, edits].slice(-STEPS), after: [] },
      ),
    [],
  )
  const reset = useCallback((next: Edits = NO_EDITS) => setPast({ edits: next, before: [], after: [] }), [])
  const undo = useCallback(
    () =>
      setPast(({ edits, before, after }) => {
        const last = before.at(-1)
        return last ? { edits: last, before: before.slice(0, -1), after: [edits, ...after] } : { edits, before, after }
      }),
    [],
  )
  const redo = useCallback(
    () =>
      setPast(({ edits, before, after }) => {
        const [next, ...rest] = after
        return next ? { edits: next, before: [...before, edits], after: rest } : { edits, before, after }
      }),
    [],
  )
  return { edits: past.edits, change, reset, undo, redo }
}

/** What is in hand of another ledger, as it was left. */
export const keptEdits = (person: string, ledger: string): Edits =>
  fromText(localStorage.getItem(`${KEPT}${person}.${ledger}`))

export const dropKeptEdits = (person: string, ledger: string): void =>
  localStorage.removeItem(`${KEPT}${person}.${ledger}`)

/** On signing out nothing of what was typed stays on the device. */
export function forgetEdits(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(KEPT)) localStorage.removeItem(key)
}
