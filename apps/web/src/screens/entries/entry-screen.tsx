/** One entry, or a new one: what a school's clerk fills in on a telephone, with its evidence and its history. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import type { Row } from '@youju/contract'
import { useMemo } from 'react'
import { ask } from '../../client.ts'
import { DataState } from '../../pieces/data-state.tsx'
import { useLabel } from '../../words/words.ts'
import { AttachmentList } from './attachment-list.tsx'
import type { Definition } from './definition.ts'
import css from './entry.module.css'
import { EntryForm } from './entry-form.tsx'
import { HistoryList } from './history-list.tsx'
import { NewEntry } from './new-entry.tsx'

export default function EntryScreen() {
  const { ledger, entry } = useParams({ strict: false }) as { ledger: string; entry: string }
  const definition = useQuery({
    ...ask('getLedgerDefinition', { params: { ledger } }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <DataState query={definition}>
      {(found) => (entry === 'new' ? <New definition={found} /> : <Known definition={found} entry={entry} />)}
    </DataState>
  )
}

function New({ definition }: { definition: Definition }) {
  const { unit, period } = useSearch({ strict: false }) as { unit?: string; period?: string }
  return <NewEntry definition={definition} unit={unit} period={period} above={<ToLedger definition={definition} />} />
}

function Known({ definition, entry }: { definition: Definition; entry: string }) {
  const { ledger } = definition
  const params = useMemo(() => ({ ledger: ledger.code, entry }), [ledger.code, entry])
  const row = useQuery(ask('getEntry', { params }))
  return (
    <DataState query={row}>
      {(found: Row) => (
        <div className={css.columns}>
          <EntryForm key={found.id} definition={definition} row={found} above={<ToLedger definition={definition} />} />
          <aside className={css.aside}>
            <AttachmentList ledger={ledger.code} row={found} />
            <HistoryList definition={definition} row={found} />
          </aside>
        </div>
      )}
    </DataState>
  )
}

function ToLedger({ definition: { ledger } }: { definition: Definition }) {
  const label = useLabel()
  return <Link to={`/ledgers/${ledger.code}` as string}>{label(ledger.label)}</Link>
}
