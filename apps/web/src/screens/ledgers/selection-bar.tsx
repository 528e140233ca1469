/** What can be done with the rows selected. New lines are dropped; entries are withdrawn, with a reason. */

import { Link } from '@tanstack/react-router'
import { Refused, routes } from '@youju/contract'
import { App, Button } from 'antd'
import { useState } from 'react'
import { call } from '../../client.ts'
import { ConfirmWithReason } from '../../pieces/confirm-with-reason.tsx'
import { useTellProblem } from '../../pieces/problem-notice.tsx'
import { useWords } from '../../words/words.ts'
import { dropLines } from './grid/edits.ts'
import type { EntryRows } from './grid/rows.ts'
import type { EditsInHand } from './grid/use-edits.ts'
import css from './ledger-screen.module.css'
import { words } from './ledger-words.ts'

type Props = { ledger: string; selected: ReadonlySet<string>; edits: EditsInHand; rows: EntryRows; onDone: () => void }

export function SelectionBar({ ledger, selected, edits, rows, onDone }: Props) {
  const t = useWords(words)
  const tell = useTellProblem()
  const { message } = App.useApp()
  const [asks, setAsks] = useState(false)
  const entries = [...selected].filter((id) => !id.startsWith('new-'))
  const withdraw = async (reason: string) => {
    const changes = entries.flatMap((entry) => {
      const row = findRow(rows, entry)
      return row ? [{ kind: 'withdraw' as const, entry, version: row.version }] : []
    })
    try {
      await call(routes.saveChanges, { params: { ledger }, body: { changes, reason } })
    } catch (error) {
      tell(error)
      if (error instanceof Refused) rows.reload()
      throw error
    }
    edits.reset(dropLines(edits.edits, selected))
    rows.reload()
    void message.success(t('withdrawnDone', { n: changes.length }))
    onDone()
  }
  return (
    <div className={css.selection}>
      <b>{t('selected', { n: selected.size })}</b>
      {selected.size === 1 && entries.length === 1 && (
        <Link to={`/ledgers/${ledger}/entries/${entries[0]}` as string}>{t('openEntry')}</Link>
      )}
      <Button
        size="small"
        danger
        onClick={() => {
          if (entries.length > 0) return setAsks(true)
          edits.change(dropLines(edits.edits, selected))
          onDone()
        }}
      >
        {t('withdraw')}
      </Button>
      <Button size="small" type="text" onClick={onDone}>
        {t('deselect')}
      </Button>
      <ConfirmWithReason
        open={asks}
        danger
        title={t('withdrawTitle', { n: entries.length })}
        action={t('withdraw')}
        onConfirm={withdraw}
        onClose={() => setAsks(false)}
      >
        <p>{t('withdrawHint')}</p>
      </ConfirmWithReason>
    </div>
  )
}

function findRow(rows: EntryRows, id: string) {
  for (let index = 0; index < (rows.total ?? 0); index++) {
    const row = rows.rowAt(index)
    if (row?.id === id) return row
  }
  return undefined
}
