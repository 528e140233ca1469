import { useInfiniteQuery } from '@tanstack/react-query'
import { type ActionRow, routes } from '@youju/contract'
import { Button, type TableColumnsType } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import type { z } from 'zod'
import { call } from '../../client.ts'
import { DataState, Nothing, WaitingList } from '../../pieces/data-state.tsx'
import { Figure } from '../../pieces/figure.tsx'
import { ListTable } from '../../pieces/list-table.tsx'
import { Panel } from '../../pieces/panel.tsx'
import { useLabel, useWords } from '../../words/words.ts'
import css from './audit.module.css'
import { Choosing, type Chosen } from './choosing.tsx'
import { words } from './words.ts'

type Row = z.infer<typeof ActionRow>

const PAGE = 100

export function ActionList() {
  const t = useWords(words)
  const label = useLabel()
  const [chosen, setChosen] = useState<Chosen>({})
  const actions = useInfiniteQuery({
    queryKey: [routes.listActions.path, chosen],
    queryFn: ({ pageParam }) => call(routes.listActions, { query: { ...chosen, limit: PAGE, after: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })
  const items = actions.data?.pages.flatMap((page) => page.items) ?? []
  const total = actions.data?.pages[0]?.total ?? 0
  const head = actions.data?.pages[0]?.head
  // A chain belongs to a county; whoever sees several is told which.
  const several = new Set(items.map(({ county }) => county)).size > 1
  const columns: TableColumnsType<Row> = [
    ...(several ? [{ title: t('county'), dataIndex: 'countyName' }] : []),
    { title: t('sequence'), key: 'sequence', align: 'right', render: (_, { sequence }) => <Figure value={sequence} /> },
    { title: t('at'), key: 'at', render: (_, { at }) => <Moment at={at} /> },
    { title: t('by'), dataIndex: 'by' },
    { title: t('ledger'), key: 'ledger', render: (_, { ledgerLabel }) => label(ledgerLabel) },
    { title: t('lines'), key: 'lines', align: 'right', render: (_, { lines }) => <Figure value={lines} /> },
    { title: t('reason'), dataIndex: 'reason', className: css.words },
    { title: t('hash'), key: 'hash', render: (_, { hash }) => <code title={hash}>{hash.slice(0, 12)}</code> },
  ]
  return (
    <Panel flush>
      <Choosing chosen={chosen} onChange={setChosen}>
        {actions.data && t('count', { n: total })}
        {head && (
          <>
            {' · '}
            {t('head')} {head.sequence} <code title={head.hash}>{head.hash.slice(0, 12)}</code>
          </>
        )}
      </Choosing>
      <DataState query={actions} loading={<WaitingList />}>
        {() => (
          <ListTable<Row>
            rowKey={({ county, sequence }) => `${county} ${sequence}`}
            columns={columns}
            dataSource={items}
            locale={{ emptyText: <Nothing title={t('noActions')} /> }}
          />
        )}
      </DataState>
      {actions.hasNextPage && (
        <div className={css.more}>
          <Button loading={actions.isFetchingNextPage} onClick={() => void actions.fetchNextPage()}>
            {t('more', { n: Math.min(PAGE, total - items.length) })}
          </Button>
        </div>
      )}
    </Panel>
  )
}

export const Moment = ({ at }: { at: string }) => (
  <time dateTime={at} className={css.moment}>
    {dayjs(at).format('YYYY-MM-DD HH:mm:ss')}
  </time>
)
