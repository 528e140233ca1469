/** Ledgers under the heads of their areas. */
import { LockOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import type { Answered, routes } from '@youju/contract'
import type { TableColumnsType } from 'antd'
import { Nothing } from '../../pieces/data-state.tsx'
import { Figure } from '../../pieces/figure.tsx'
import { ListTable } from '../../pieces/list-table.tsx'
import { ledgerShapes, periodKinds, unitKinds } from '../../words/domain.ts'
import { useLabel, useWords } from '../../words/words.ts'
import css from './ledger-list.module.css'
import { words } from './words.ts'

type Answer = Answered<typeof routes.listLedgers>
export type Card = Answer['ledgers'][number]
type Head = { code: string; head: string; ledgers: number }
type Line = Card | Head

type Props = { areas: Answer['areas']; cards: readonly Card[]; none: string }

export function LedgerTable({ areas, cards, none }: Props) {
  const t = useWords(words)
  const shape = useWords(ledgerShapes)
  const period = useWords(periodKinds)
  const kind = useWords(unitKinds)
  const label = useLabel()
  const ofCards = (render: (card: Card) => React.ReactNode) => ({
    onCell: (line: Line) => ('head' in line ? { colSpan: 0 } : {}),
    render: (_: unknown, line: Line) => ('head' in line ? null : render(line)),
  })
  const columns: TableColumnsType<Line> = [
    {
      title: t('name'),
      key: 'name',
      onCell: (line) => ('head' in line ? { colSpan: 5, className: css.head } : {}),
      render: (_, line) =>
        'head' in line ? (
          <h2>
            {line.head}
            <span>{line.ledgers}</span>
          </h2>
        ) : (
          <span className={css.name}>
            <Link to={`/ledgers/${line.code}` as string}>{label(line.label)}</Link>
            {line.personal && <LockOutlined title={t('personal')} aria-label={t('personal')} />}
          </span>
        ),
    },
    { title: t('shape'), key: 'shape', responsive: ['sm'], width: 96, ...ofCards((card) => shape(card.shape)) },
    {
      title: t('period'),
      key: 'period',
      responsive: ['md'],
      width: 96,
      ...ofCards((card) => period(card.period as keyof typeof periodKinds)),
    },
    {
      title: t('filledBy'),
      key: 'filledBy',
      responsive: ['sm'],
      width: 112,
      ...ofCards((card) => kind(card.filledBy as keyof typeof unitKinds)),
    },
    {
      title: t('entries'),
      key: 'entries',
      align: 'right',
      width: 128,
      ...ofCards(({ entries }) => <Figure value={entries || null} unit={t('lines')} />),
    },
  ]
  const lines = [...areas.keys(), null].flatMap((area): Line[] => {
    const own = cards.filter((card) => card.area === area)
    if (own.length === 0) return []
    const head = area === null ? t('noArea') : label(areas[area]!)
    return [{ code: `area-${area}`, head, ledgers: own.length }, ...own]
  })
  return (
    <ListTable<Line>
      rowKey="code"
      columns={columns}
      dataSource={lines}
      scroll={{}}
      locale={{ emptyText: <Nothing title={none} /> }}
    />
  )
}
