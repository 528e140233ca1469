/** Saving what is in hand as one submission; who comes second is shown what changed, a correction its impact. */
import { type Impact, Refused, routes } from '@youju/contract'
import { App } from 'antd'
import { useRef, useState } from 'react'
import { call } from '../../../client.ts'
import { defineWords, useWords } from '../../../words/words.ts'
import type { Conflict } from './conflict-dialog.tsx'
import { countEdits, rebase, toChanges } from './edits.ts'
import type { EntryRows } from './rows.ts'
import { type Beside, NOTHING_BESIDE } from './use-beside.ts'
import type { EditsInHand } from './use-edits.ts'

const words = defineWords({ saved: { zh: '已保存 {n} 条', en: '{n} entries saved' } })

export type Saving = {
  busy: boolean
  error: unknown
  reason: string
  setReason: (reason: string) => void
  conflict: Conflict | undefined
  impact: Impact | undefined
  save: () => Promise<void>
  /** After its impact was seen. */
  correct: () => Promise<void>
  settle: (keep: ReadonlySet<string>) => void
  putOff: () => void
}

export function useSaving(
  ledger: string,
  inHand: Pick<EditsInHand, 'edits' | 'change' | 'reset'>,
  rows: Pick<EntryRows, 'replace' | 'reload'>,
  beside: Pick<Beside, 'sent' | 'drop'> = NOTHING_BESIDE,
): Saving {
  const t = useWords(words)
  const { message } = App.useApp()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const [reason, setReason] = useState('')
  const [conflict, setConflict] = useState<Conflict>()
  const [impact, setImpact] = useState<Impact>()
  const attempt = useRef({ body: '', key: '' })
  const { edits } = inHand
  const params = { ledger }
  const hasLocked = [...edits.revisions.values()].some(({ row }) => row.locked)

  const during = async (work: () => Promise<void>) => {
    setBusy(true)
    setError(null)
    try {
      await work()
    } catch (problem) {
      if (!(await showConflict(problem))) setError(problem)
    } finally {
      setBusy(false)
    }
  }

  const store = async (correction: boolean) => {
    const { changes } = toChanges(edits)
    const body = { changes, beside: beside.sent, reason: reason.trim(), correction }
    const text = JSON.stringify(body)
    // The same changes sent again after a lost answer have one effect.
    if (attempt.current.body !== text) attempt.current = { body: text, key: crypto.randomUUID() }
    const { entries } = await call(routes.saveChanges, { params, body }, { key: attempt.current.key })
    rows.replace(entries)
    inHand.reset()
    beside.drop()
    setReason('')
    setImpact(undefined)
    rows.reload()
    const others = beside.sent.reduce((sum, one) => sum + one.changes.length, 0)
    void message.success(t('saved', { n: changes.length + others }))
  }

  const showConflict = async (problem: unknown): Promise<boolean> => {
    if (!(problem instanceof Refused) || problem.problem.code !== 'entry-changed') return false
    const { entry, by, at } = problem.problem.details
    const revision = edits.revisions.get(String(entry))
    if (!revision) return false
    const now = await call(routes.getEntry, { params: { ledger, entry: String(entry) } })
    rows.replace([now])
    setConflict({ revision, now, by: String(by ?? ''), at: String(at ?? '') })
    return true
  }

  return {
    ...{ busy, error, reason, setReason, conflict, impact },
    save: () =>
      during(async () => {
        if (!hasLocked) return store(false)
        const { changes } = toChanges(edits)
        const found = await call(routes.checkChanges, {
          params,
          query: { impact: true },
          body: { changes, beside: beside.sent, reason },
        })
        setImpact(found.impact ?? { figures: [], scores: [], rounds: [] })
      }),
    correct: () => during(() => store(true)),
    settle: (keep) => {
      if (conflict) {
        const next = rebase(edits, conflict.now, keep)
        if (countEdits(next) === 0) inHand.reset()
        else inHand.change(next)
      }
      setConflict(undefined)
    },
    putOff: () => {
      setConflict(undefined)
      setImpact(undefined)
    },
  }
}
