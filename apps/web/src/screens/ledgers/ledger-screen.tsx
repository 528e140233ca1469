/** One ledger: its entries in a grid that is read, filtered, written and pasted into. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Skeleton } from 'antd'
import { ask } from '../../client.ts'
import { DataState } from '../../pieces/data-state.tsx'
import { useMe } from '../../session.ts'
import { useWords } from '../../words/words.ts'
import { useChoice } from './grid/choice.ts'
import { useEntryRows } from './grid/rows.ts'
import css from './ledger-screen.module.css'
import { LedgerSheet } from './ledger-sheet.tsx'
import { words } from './words.ts'

export default function LedgerScreen() {
  const { ledger } = useParams({ strict: false }) as { ledger: string }
  return <OneLedger key={ledger} ledger={ledger} />
}

/** What the ledger is and what it holds are asked for at the same time. */
function OneLedger({ ledger }: { ledger: string }) {
  const me = useMe()
  const [choice, choose] = useChoice()
  const rows = useEntryRows(ledger, choice)
  const definition = useQuery({
    ...ask('getLedgerDefinition', { params: { ledger } }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <div className={css.screen}>
      <DataState query={definition} loading={<Skeleton active title paragraph={{ rows: 10 }} />}>
        {(data) => me && <LedgerSheet definition={data} above={<AllLedgers />} {...{ me, rows, choice, choose }} />}
      </DataState>
    </div>
  )
}

function AllLedgers() {
  const t = useWords(words)
  return <Link to="/ledgers">{t('title')}</Link>
}
