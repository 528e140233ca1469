import { SearchOutlined } from '@ant-design/icons'
import { useInfiniteQuery } from '@tanstack/react-query'
import { routes } from '@youju/contract'
import { Button, Input, type TableColumnsType } from 'antd'
import dayjs from 'dayjs'
import { useDeferredValue, useState } from 'react'
import { call } from '../../client.ts'
import { DataState, Nothing, WaitingList } from '../../pieces/data-state.tsx'
import { ListTable } from '../../pieces/list-table.tsx'
import { Panel } from '../../pieces/panel.tsx'
import { StateTag } from '../../pieces/state-tag.tsx'
import { useMe } from '../../session.ts'
import { useWords } from '../../words/words.ts'
import type { Account } from './account.ts'
import { AccountActions } from './account-actions.tsx'
import { HeldRoles } from './held-roles.tsx'
import css from './people.module.css'
import { words } from './words.ts'

const PAGE = 50

export function AccountList() {
  const t = useWords(words)
  const me = useMe()
  const [text, setText] = useState('')
  const search = useDeferredValue(text.trim()) || undefined
  const accounts = useInfiniteQuery({
    queryKey: [routes.listAccounts.path, { search }],
    queryFn: ({ pageParam }) => call(routes.listAccounts, { query: { search, limit: PAGE, after: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })
  const items = accounts.data?.pages.flatMap((page) => page.items) ?? []
  const total = accounts.data?.pages[0]?.total ?? 0
  const columns: TableColumnsType<Account> = [
    {
      title: t('name'),
      key: 'name',
      render: (_, { name, username }) => (
        <div>
          <div className={css.name}>{name}</div>
          <div className={css.quiet}>{username}</div>
        </div>
      ),
    },
    {
      title: t('held'),
      key: 'held',
      render: (_, account) => <HeldRoles account={account} own={account.id === me?.id} />,
    },
    {
      title: t('state'),
      key: 'state',
      render: (_, { disabled }) => (
        <StateTag tone={disabled ? 'quiet' : 'good'}>{disabled ? t('disabled') : t('enabled')}</StateTag>
      ),
    },
    {
      title: t('factor'),
      key: 'factor',
      responsive: ['lg'],
      render: (_, { twoFactor }) => (twoFactor ? t('factorOn') : <span className={css.quiet}>—</span>),
    },
    {
      title: t('lastSeen'),
      key: 'lastSeen',
      responsive: ['lg'],
      render: (_, { lastSeen }) =>
        lastSeen ? dayjs(lastSeen).format('YYYY-MM-DD HH:mm') : <span className={css.quiet}>—</span>,
    },
    {
      title: t('actions'),
      key: 'actions',
      render: (_, account) => account.id !== me?.id && <AccountActions account={account} />,
    },
  ]
  return (
    <Panel flush>
      <div className={css.find}>
        <Input
          allowClear
          prefix={<SearchOutlined />}
          placeholder={t('find')}
          aria-label={t('find')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <span className={css.quiet} role="status">
          {accounts.data && t('count', { n: total })}
        </span>
      </div>
      <DataState query={accounts} loading={<WaitingList />}>
        {() => (
          <ListTable<Account>
            rowKey="id"
            columns={columns}
            dataSource={items}
            locale={{ emptyText: <Nothing title={search ? t('noMatch') : t('none')} /> }}
          />
        )}
      </DataState>
      {accounts.hasNextPage && (
        <div className={css.more}>
          <Button loading={accounts.isFetchingNextPage} onClick={() => void accounts.fetchNextPage()}>
            {t('more', { n: Math.min(PAGE, total - items.length) })}
          </Button>
        </div>
      )}
    </Panel>
  )
}
