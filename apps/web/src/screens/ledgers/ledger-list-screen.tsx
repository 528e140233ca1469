/** The ledgers somebody may read, with how many entries each has within reach. */
import { LockOutlined, SearchOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Answered, routes } from '@youju/contract'
import { Input, Switch, type TableColumnsType } from 'antd'
import { useState } from 'react'
import { ask } from '../../client.ts'
import { DataState, Nothing } from '../../pieces/data-state.tsx'
import { Figure } from '../../pieces/figure.tsx'
import { ListTable } from '../../pieces/list-table.tsx'
import { PageHead } from '../../pieces/page-head.tsx'
import { Panel } from '../../pieces/panel.tsx'
import { ledgerShapes, periodKinds, unitKinds } from '../../words/domain.ts'
import { useLabel, useWords } from '../../words/words.ts'
import css from './ledger-list.module.css'
import { words } from './words.ts'

type Card = Answered<typeof routes.listLedgers>['ledgers'][number]

export default function LedgerListScreen() {
  const t = useWords(words)
  const label = useLabel()
  const ledgers = useQuery(ask('listLedgers', {}))
  const [text, setText] = useState('')
  const [onlyFilled, setOnlyFilled] = useState(false)
  const all = ledgers.data?.ledgers
  const isShown = (card: Card) =>
    (!onlyFilled || card.entries > 0) && label(card.label).toLowerCase().includes(text.trim().toLowerCase())
  return (
    <>
      <PageHead
        title={t('title')}
        lead={all && t('lead', { ledgers: all.length, filled: all.filter(({ entries }) => entries > 0).length })}
        actions={
          <>
            <Input
              className={css.find}
              allowClear
              prefix={<SearchOutlined />}
              placeholder={t('find')}
              aria-label={t('find')}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
            <label className={css.only} htmlFor="only-filled">
              <Switch id="only-filled" size="small" checked={onlyFilled} onChange={setOnlyFilled} />
              {t('onlyFilled')}
            </label>
          </>
        }
      />
      <Panel flush>
        <DataState
          query={ledgers}
          isEmpty={(data) => data.ledgers.length === 0}
          empty={<Nothing title={t('none')}>{t('noneHint')}</Nothing>}
          loading={<div className={css.loading} />}
        >
          {(data) => <LedgerTable cards={data.ledgers.filter(isShown)} text={text} />}
        </DataState>
      </Panel>
    </>
  )
}

function LedgerTable({ cards, text }: { cards: readonly Card[]; text: string }) {
  const t = useWords(words)
  const shape = useWords(ledgerShapes)
  const period = useWords(periodKinds)
  const kind = useWords(unitKinds)
  const label = useLabel()
  const columns: TableColumnsType<Card> = [
    {
      title: t('name'),
      key: 'name',
      render: (_, card) => (
        <span className={css.name}>
          <Link to={`/ledgers/${card.code}` as string}>{label(card.label)}</Link>
          {card.personal && <LockOutlined title={t('personal')} aria-label={t('personal')} />}
        </span>
      ),
    },
    { title: t('shape'), key: 'shape', responsive: ['sm'], width: 96, render: (_, card) => shape(card.shape) },
    {
      title: t('period'),
      key: 'period',
      responsive: ['md'],
      width: 96,
      render: (_, card) => period(card.period as keyof typeof periodKinds),
    },
    {
      title: t('filledBy'),
      key: 'filledBy',
      responsive: ['sm'],
      width: 112,
      render: (_, card) => kind(card.filledBy as keyof typeof unitKinds),
    },
    {
      title: t('entries'),
      key: 'entries',
      align: 'right',
      width: 128,
      sorter: (a, b) => a.entries - b.entries,
      render: (_, { entries }) => <Figure value={entries || null} unit={t('lines')} />,
    },
  ]
  return (
    <ListTable<Card>
      rowKey="code"
      columns={columns}
      dataSource={[...cards]}
      scroll={{}}
      locale={{ emptyText: <Nothing title={t('noMatch', { text })} /> }}
    />
  )
}
