/** Rounds that concern one’s units: what is collected, until when, how far it is. */
import { PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Round } from '@youju/contract'
import { HAND_IN_STATES, type HandInState, isOwed } from '@youju/model'
import { Button, type TableColumnsType } from 'antd'
import { ask } from '../../client.ts'
import { DataState, Nothing } from '../../pieces/data-state.tsx'
import { Figure } from '../../pieces/figure.tsx'
import { ListTable } from '../../pieces/list-table.tsx'
import { PageHead } from '../../pieces/page-head.tsx'
import { Panel } from '../../pieces/panel.tsx'
import { useMay } from '../../session.ts'
import { useWords } from '../../words/words.ts'
import css from './rounds.module.css'
import { RoundState, TONES } from './states.tsx'
import { words } from './words.ts'

export default function RoundsScreen() {
  const t = useWords(words)
  const rounds = useQuery(ask('listRounds', {}))
  const all = rounds.data?.rounds
  return (
    <>
      <PageHead
        title={t('title')}
        lead={
          all &&
          all.length > 0 &&
          t('lead', { rounds: all.length, open: all.filter(({ state }) => state === 'open').length })
        }
        actions={<OpenButton />}
      />
      <Panel flush>
        <DataState
          query={rounds}
          isEmpty={(data) => data.rounds.length === 0}
          empty={
            <Nothing title={t('none')} action={<OpenButton />}>
              {t('noneHint')}
            </Nothing>
          }
        >
          {(data) => <RoundTable rounds={data.rounds} />}
        </DataState>
      </Panel>
    </>
  )
}

function OpenButton() {
  const t = useWords(words)
  if (!useMay('collect')) return null
  return (
    <Link to="/rounds/new">
      <Button type="primary" icon={<PlusOutlined />} tabIndex={-1}>
        {t('open')}
      </Button>
    </Link>
  )
}

function RoundTable({ rounds }: { rounds: readonly Round[] }) {
  const t = useWords(words)
  const columns: TableColumnsType<Round> = [
    {
      title: t('round'),
      key: 'round',
      render: (_, round) => (
        <div className={css.round}>
          <Link to={`/rounds/${round.id}` as string}>{round.title}</Link>
          <span>
            {t('collects', { ledgers: round.ledgers.length, units: round.units })}
            <span className={css.narrowOnly}> · {round.dueOn}</span>
          </span>
        </div>
      ),
    },
    { title: t('period'), key: 'period', width: 112, responsive: ['md'], render: (_, round) => round.period },
    { title: t('due'), key: 'due', width: 112, responsive: ['sm'], render: (_, round) => round.dueOn },
    { title: t('progress'), key: 'progress', width: 200, render: (_, round) => <Progress round={round} /> },
    {
      title: t('late'),
      key: 'late',
      width: 88,
      align: 'right',
      responsive: ['sm'],
      render: (_, { late }) => (
        <span className={late > 0 ? css.alarm : undefined}>
          <Figure value={late} unit={t('pieces')} />
        </span>
      ),
    },
    {
      title: t('state'),
      key: 'state',
      width: 96,
      responsive: ['sm'],
      render: (_, round) => <RoundState state={round.state} />,
    },
  ]
  return <ListTable<Round> rowKey="id" columns={columns} dataSource={[...rounds]} scroll={{}} />
}

const total = (counts: Round['counts'], of: (state: HandInState) => boolean): number =>
  HAND_IN_STATES.filter(of).reduce((sum, state) => sum + (counts[state] ?? 0), 0)

/** How many of all are handed in, with a bar that says the same. */
export function Progress({ round: { counts } }: { round: Round }) {
  const t = useWords(words)
  const all = total(counts, () => true)
  const done = total(counts, (state) => !isOwed(state))
  return (
    <div className={css.progress} role="img" aria-label={t('progressOf', { done, all })}>
      <span aria-hidden>
        <Figure value={done} /> / <Figure value={all} unit={t('pieces')} />
      </span>
      <span className={css.bar} aria-hidden>
        {HAND_IN_STATES.toReversed().map((state) => (
          <i key={state} data-tone={TONES[state]} data-done={!isOwed(state)} style={{ flexGrow: counts[state] ?? 0 }} />
        ))}
      </span>
    </div>
  )
}
