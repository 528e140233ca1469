import { useInfiniteQuery } from '@tanstack/react-query'
import { type AccessRow, routes } from '@youju/contract'
import { Button, Select, type TableColumnsType } from 'antd'
import { useState } from 'react'
import type { z } from 'zod'
import { call } from '../../client.ts'
import { DataState, Nothing, WaitingList } from '../../pieces/data-state.tsx'
import { Figure } from '../../pieces/figure.tsx'
import { ListTable } from '../../pieces/list-table.tsx'
import { Panel } from '../../pieces/panel.tsx'
import { StateTag } from '../../pieces/state-tag.tsx'
import { useLabel, useWords } from '../../words/words.ts'
import { Moment } from './action-list.tsx'
import css from './audit.module.css'
import { Choosing, type Chosen } from './choosing.tsx'
import { deeds, words } from './words.ts'

type Row = z.infer<typeof AccessRow>

const PAGE = 100

export function AccessList() {
  const t = useWords(words)
  const deedWord = useWords(deeds)
  const label = useLabel()
  const [chosen, setChosen] = useState<Chosen>({})
  const [deed, setDeed] = useState<string>()
  const query = { ...chosen, deed }
  const accesses = useInfiniteQuery({
    queryKey: [routes.listAccesses.path, query],
    queryFn: ({ pageParam }) => call(routes.listAccesses, { query: { ...query, limit: PAGE, after: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })
  const items = accesses.data?.pages.flatMap((page) => page.items) ?? []
  const total = accesses.data?.pages[0]?.total ?? 0
  const columns: TableColumnsType<Row> = [
    { title: t('at'), key: 'at', render: (_, { at }) => <Moment at={at} /> },
    { title: t('by'), dataIndex: 'by' },
    {
      title: t('deed'),
      key: 'deed',
      render: (_, row) => (
        <StateTag tone={row.deed === 'sign-in-refused' ? 'waiting' : 'quiet'}>{deedWord(row.deed)}</StateTag>
      ),
    },
    { title: t('ledger'), key: 'ledger', render: (_, { ledgerLabel }) => ledgerLabel && label(ledgerLabel) },
    { title: t('unit'), key: 'unit', render: (_, { unit, unitName }) => <span title={unit ?? ''}>{unitName}</span> },
    { title: t('entries'), key: 'entries', align: 'right', render: (_, { entries }) => <Figure value={entries} /> },
    { title: t('note'), dataIndex: 'note', className: css.words },
  ]
  return (
    <Panel flush>
      <Choosing
        chosen={chosen}
        onChange={setChosen}
        more={
          <Select
            allowClear
            className={css.deed}
            aria-label={t('deed')}
            placeholder={t('filterDeed')}
            value={deed}
            onChange={setDeed}
            options={(Object.keys(deeds) as (keyof typeof deeds)[]).map((value) => ({ value, label: deedWord(value) }))}
          />
        }
      >
        {accesses.data && t('count', { n: total })}
      </Choosing>
      <DataState query={accesses} loading={<WaitingList />}>
        {() => (
          <ListTable<Row>
            rowKey="id"
            columns={columns}
            dataSource={items}
            locale={{ emptyText: <Nothing title={t('noAccesses')} /> }}
          />
        )}
      </DataState>
      {accesses.hasNextPage && (
        <div className={css.more}>
          <Button loading={accesses.isFetchingNextPage} onClick={() => void accesses.fetchNextPage()}>
            {t('more', { n: Math.min(PAGE, total - items.length) })}
          </Button>
        </div>
      )}
    </Panel>
  )
}
