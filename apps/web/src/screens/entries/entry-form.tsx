/** The form of an entry that is there: changed field by field, saved with a reason; locked ones are corrected. */
import { useNavigate } from '@tanstack/react-router'
import { type Row, routes } from '@youju/contract'
import { App, Button } from 'antd'
import { type ReactNode, useMemo, useState } from 'react'
import { call, refresh } from '../../client.ts'
import { ConfirmWithReason } from '../../pieces/confirm-with-reason.tsx'
import { PageHead } from '../../pieces/page-head.tsx'
import { useTellProblem } from '../../pieces/problem-notice.tsx'
import { StateTag } from '../../pieces/state-tag.tsx'
import { useWords } from '../../words/words.ts'
import { type Edits, NO_EDITS, setCells } from '../ledgers/grid/edits.ts'
import { SavingDialogs } from '../ledgers/grid/saving-dialogs.tsx'
import { useMarks } from '../ledgers/grid/use-marks.ts'
import { useSaving } from '../ledgers/grid/use-saving.ts'
import type { Definition } from './definition.ts'
import css from './entry.module.css'
import { FieldList } from './field-list.tsx'
import { SaveRow } from './save-row.tsx'
import { words } from './words.ts'

export function EntryForm({ definition, row, above }: { definition: Definition; row: Row; above: ReactNode }) {
  const { ledger } = definition
  const t = useWords(words)
  const lists = useMemo(() => new Map(definition.lists.map((list) => [list.code, list])), [definition.lists])
  const [edits, setEdits] = useState<Edits>(NO_EDITS)
  const inHand = useMemo(() => ({ edits, change: setEdits, reset: () => setEdits(NO_EDITS) }), [edits])
  const marks = useMarks(ledger, lists, edits)
  const saving = useSaving(ledger.code, inHand, RELOADING)
  const cells = edits.revisions.get(row.id)?.cells ?? {}
  const mayRecord = row.may.includes('record') && row.state === 'live' && !ledger.appendOnly
  return (
    <section className={css.main}>
      <PageHead
        above={above}
        title={titleOf(ledger, row)}
        beside={
          <>
            {row.state === 'withdrawn' && <StateTag tone="quiet">{t('withdrawn')}</StateTag>}
            {row.locked && <StateTag tone="good">{t('locked')}</StateTag>}
          </>
        }
        lead={row.state === 'live' && (mayRecord ? row.locked && t('lockedHint') : t('readOnly'))}
        actions={mayRecord && <Withdraw ledger={ledger.code} row={row} />}
      />
      <FieldList
        {...{ ledger, lists, cells, marks }}
        id={row.id}
        values={row.values}
        disabled={!mayRecord}
        onChange={(field, cell) => setEdits((before) => setCells(before, row, { [field]: cell }))}
      />
      {Object.keys(cells).length > 0 && (
        <SaveRow
          changed={Object.keys(cells).length}
          marks={marks}
          saving={saving}
          correction={row.locked}
          onDiscard={inHand.reset}
        />
      )}
      <SavingDialogs saving={saving} ledger={ledger} lists={lists} />
    </section>
  )
}

/** Whom or what a line of a roster is about, then whose it is. */
function titleOf({ shape, fields }: Definition['ledger'], { unitName, period, values }: Row): string {
  const named = shape === 'roster' ? fields.find(({ code }) => code === 'name' || code === 'title') : undefined
  return [named && values[named.code], unitName, period].filter(Boolean).join('　')
}

const reload = () => void refresh('getEntry', 'getHistory', 'listEntries')
const RELOADING = { replace: reload, reload }

function Withdraw({ ledger, row }: { ledger: string; row: Row }) {
  const t = useWords(words)
  const tell = useTellProblem()
  const navigate = useNavigate()
  const { message } = App.useApp()
  const [asks, setAsks] = useState(false)
  const withdraw = async (reason: string) => {
    const changes = [{ kind: 'withdraw' as const, entry: row.id, version: row.version }]
    await call(routes.saveChanges, { params: { ledger }, body: { changes, reason, correction: row.locked } }).catch(
      (error: unknown) => {
        tell(error)
        throw error
      },
    )
    void message.success(t('withdrawn'))
    reload()
    await navigate({ to: `/ledgers/${ledger}` as string })
  }
  return (
    <>
      <Button danger onClick={() => setAsks(true)}>
        {t('withdraw')}
      </Button>
      <ConfirmWithReason
        open={asks}
        danger
        title={t('withdrawTitle')}
        action={t('withdraw')}
        onConfirm={withdraw}
        onClose={() => setAsks(false)}
      >
        <p>{t('withdrawHint')}</p>
      </ConfirmWithReason>
    </>
  )
}
