/** What an import would store, and each cell that stands in its way; then storing it. */
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { routes } from '@youju/contract'
import { Button, Input } from 'antd'
import { useCallback, useId, useState } from 'react'
import { ask, call, refresh } from '../../client.ts'
import { DataState } from '../../pieces/data-state.tsx'
import { Figure } from '../../pieces/figure.tsx'
import { JobProgress, useWatchedJob } from '../../pieces/job-progress.tsx'
import { PageHead } from '../../pieces/page-head.tsx'
import { Panel } from '../../pieces/panel.tsx'
import { ProblemNotice } from '../../pieces/problem-notice.tsx'
import { StateTag } from '../../pieces/state-tag.tsx'
import { useWords } from '../../words/words.ts'
import css from './import.module.css'
import type { Preview } from './preview.ts'
import { SheetTable } from './sheet-table.tsx'
import { words } from './words.ts'

export default function PreviewScreen() {
  const { import: id } = useParams({ strict: false }) as { import: string }
  const preview = useQuery(ask('getImport', { params: { import: id } }))
  return <DataState query={preview}>{(found) => <Found preview={found} />}</DataState>
}

function Found({ preview }: { preview: Preview }) {
  const t = useWords(words)
  const { id, state, job, problems, notes, sheets } = preview
  const again = useCallback(() => void refresh('getImport', 'listEntries', 'listLedgers', 'listJobs'), [])
  const going = state === 'reading' || state === 'storing'
  return (
    <>
      <PageHead
        above={<Link to="/import">{t('title')}</Link>}
        title={t('preview')}
        beside={<ImportState state={state} />}
        lead={going && t('toJobs')}
        actions={<Link to="/import">{t('again')}</Link>}
      />
      <div className={css.stack}>
        {(going || state === 'failed' || state === 'cancelled') && (
          <Panel>
            <JobProgress id={job} onEnd={again} />
          </Panel>
        )}
        {state === 'stored' && <Stored job={job} sheets={sheets} />}
        {state !== 'stored' && !going && <Summary preview={preview} />}
        {problems.length > 0 && (
          <Panel title={t('problems')}>
            <ul className={css.messages}>
              {problems.map(({ message }) => (
                <li key={message}>{message}</li>
              ))}
            </ul>
          </Panel>
        )}
        {state === 'read' && <Accept key={id} preview={preview} />}
        {state !== 'stored' && sheets.map((sheet) => <SheetTable key={`${sheet.file} ${sheet.sheet}`} sheet={sheet} />)}
        {notes.length > 0 && (
          <Panel title={t('notes')}>
            <ul className={css.soft}>
              {[...new Set(notes)].map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </Panel>
        )}
      </div>
    </>
  )
}

function ImportState({ state }: { state: Preview['state'] }) {
  const t = useWords(words)
  if (state === 'stored') return <StateTag tone="good">{t('stored')}</StateTag>
  if (state === 'failed') return <StateTag tone="alarm">{t('failed')}</StateTag>
  return state === 'cancelled' ? <StateTag tone="quiet">{t('cancelled')}</StateTag> : null
}

function Summary({ preview: { sheets, refused, warnings } }: { preview: Preview }) {
  const t = useWords(words)
  const lines = sheets.reduce((sum, sheet) => sum + sheet.lines, 0)
  return (
    <dl className={css.summary}>
      <div>
        <dt>{t('lines')}</dt>
        <dd>
          <Figure value={lines} size="large" />
        </dd>
      </div>
      <div data-tone={refused > 0 ? 'alarm' : undefined}>
        <dt>{t('refused')}</dt>
        <dd>
          <Figure value={refused} unit={t('places')} size="large" />
        </dd>
      </div>
      <div data-tone={warnings > 0 ? 'waiting' : undefined}>
        <dt>{t('warnings')}</dt>
        <dd>
          <Figure value={warnings} unit={t('places')} size="large" />
        </dd>
      </div>
    </dl>
  )
}

function Accept({ preview }: { preview: Preview }) {
  const t = useWords(words)
  const inputId = useId()
  const [reason, setReason] = useState('')
  const { id, refused, warnings, sheets, problems } = preview
  const accept = useMutation({
    mutationFn: (goodRows: boolean) =>
      call(routes.acceptImport, { params: { import: id }, body: { goodRows, reason: reason.trim() } }),
    onSettled: () => refresh('getImport'),
  })
  const ready = warnings === 0 || reason.trim() !== ''
  const some = sheets.some((sheet) => sheet.lines > sheet.refused)
  return (
    <div className={css.accept}>
      {accept.error && <ProblemNotice error={accept.error} />}
      <div className={css.acceptLine}>
        {warnings > 0 && (
          <>
            <label className="visually-hidden" htmlFor={inputId}>
              {t('reason')}
            </label>
            <Input
              id={inputId}
              className={css.reason}
              value={reason}
              maxLength={500}
              placeholder={t('reasonAsked', { n: warnings })}
              onChange={({ target }) => setReason(target.value)}
            />
          </>
        )}
        {refused === 0 && sheets.length > 0 && (
          <Button type="primary" disabled={!ready} loading={accept.isPending} onClick={() => accept.mutate(false)}>
            {t('accept')}
          </Button>
        )}
        {refused > 0 && <span className={css.mend}>{t('mend')}</span>}
        {refused > 0 && some && problems.length === 0 && (
          <Button disabled={!ready} loading={accept.isPending} onClick={() => accept.mutate(true)}>
            {t('acceptGood')}
          </Button>
        )}
      </div>
    </div>
  )
}

function Stored({ job, sheets }: { job: string; sheets: Preview['sheets'] }) {
  const t = useWords(words)
  const done = useWatchedJob(job)
  const { captured = 0, revised = 0, unchanged = 0 } = (done?.result ?? {}) as Record<string, number>
  const ledgers = [...new Map(sheets.map(({ ledger, label }) => [ledger, label]))]
  return (
    <Panel title={t('stored')}>
      <p>{t('storedCounts', { captured, revised, unchanged })}</p>
      <p className={css.links}>
        {ledgers.map(([code]) => (
          <Link key={code} to={`/ledgers/${code}` as string}>
            {t('toLedger')}
          </Link>
        ))}
      </p>
    </Panel>
  )
}
