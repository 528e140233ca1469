/** The board of a round: units × ledgers, each with a colour and a word; what can be approved is approved from here. */
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { type Answered, routes } from '@youju/contract'
import { HAND_IN_STATES, type HandInState } from '@youju/model'
import { App, Button, Grid, Input, Skeleton } from 'antd'
import { useMemo, useState } from 'react'
import { ask, call, refresh } from '../../client.ts'
import { DataState, Nothing } from '../../pieces/data-state.tsx'
import { PageHead } from '../../pieces/page-head.tsx'
import { Panel } from '../../pieces/panel.tsx'
import { MoreProblems, useTellProblem } from '../../pieces/problem-notice.tsx'
import { StateTag } from '../../pieces/state-tag.tsx'
import { useWords } from '../../words/words.ts'
import css from './board.module.css'
import { BoardCards } from './board-cards.tsx'
import { BoardTable } from './board-table.tsx'
import { RoundState, TONES } from './states.tsx'
import { words } from './words.ts'

type Board = Answered<typeof routes.getBoard>
/** So many units need no search. */
const FEW = 5

/** The router reads digits as a number. */
type Search = { state?: HandInState; unit?: string | number }

export default function BoardScreen() {
  const { round } = useParams({ strict: false }) as { round: string }
  const board = useQuery(ask('getBoard', { params: { round } }))
  return (
    <DataState query={board} loading={<Skeleton active title paragraph={{ rows: 12 }} />}>
      {(data) => <BoardOf board={data} />}
    </DataState>
  )
}

function BoardOf({ board }: { board: Board }) {
  const t = useWords(words)
  const { round } = board
  const search = useSearch({ strict: false }) as Search
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const choose = (state: HandInState | undefined) =>
    void navigate({
      to: '.',
      search: { ...search, state: state === search.state ? undefined : state } as never,
      replace: true,
    })
  const Shown = (Grid.useBreakpoint().md ?? true) ? BoardTable : BoardCards
  const shown = useMemo(() => shownOf(board, search, text.trim()), [board, search, text])
  return (
    <>
      <PageHead
        above={<Link to="/rounds">{t('title')}</Link>}
        title={round.title}
        beside={<RoundState state={round.state} />}
        lead={
          <>
            {round.period}，{t('days', { from: round.opensOn, due: round.dueOn })}，
            {t('approvedBy', { chain: round.chain.map((level) => t(level)).join(' → ') })}
          </>
        }
        actions={<BoardActions board={board} shown={shown.handIns} />}
      />
      <div className={css.filters}>
        <fieldset className={css.states} aria-label={t('state')}>
          {HAND_IN_STATES.map((state) => (
            <button
              key={state}
              type="button"
              aria-pressed={search.state === state}
              disabled={!round.counts[state]}
              onClick={() => choose(state)}
            >
              <StateTag tone={TONES[state]}>{t(state)}</StateTag>
              <b>{round.counts[state] ?? 0}</b>
            </button>
          ))}
          {round.late > 0 && (
            <span className={css.late}>
              <StateTag tone="alarm">{t('lateOf', { n: round.late })}</StateTag>
            </span>
          )}
        </fieldset>
        {board.units.length > FEW && (
          <Input
            className={css.find}
            allowClear
            placeholder={t('find')}
            aria-label={t('find')}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </div>
      <Panel flush>
        {shown.units.length === 0 ? (
          <Nothing title={t('noMatch')}>{t('noMatchHint')}</Nothing>
        ) : (
          <Shown round={round} units={shown.units} handIns={shown.handIns} />
        )}
      </Panel>
    </>
  )
}

function shownOf({ units, handIns }: Board, { state, unit }: Search, text: string) {
  const named = units.filter(
    (one) =>
      (unit === undefined || one.code === String(unit)) &&
      (text === '' || `${one.name} ${one.above} ${one.code}`.includes(text)),
  )
  const codes = new Set(named.map(({ code }) => code))
  const chosen = handIns.filter((one) => codes.has(one.unit) && (!state || one.state === state))
  const left = new Set(chosen.map((one) => one.unit))
  return { units: named.filter(({ code }) => left.has(code)), handIns: chosen }
}

function BoardActions({ board: { round }, shown }: { board: Board; shown: Board['handIns'] }) {
  const t = useWords(words)
  const tell = useTellProblem()
  const { modal, message, notification } = App.useApp()
  const approvable = shown.filter(({ may }) => may.includes('approve'))
  const params = { round: round.id }
  const approveAll = async () => {
    const handIns = approvable.map(({ unit, ledger, version }) => ({ unit, ledger, version }))
    let approved = 0
    const refused: string[] = []
    for (let from = 0; from < handIns.length; from += 500) {
      const body = { handIns: handIns.slice(from, from + 500) }
      const done = await call(routes.approveMany, { params, body })
      approved += done.approved
      refused.push(...done.refused.map((one) => one.message))
    }
    if (approved > 0) void message.success(t('approved', { n: approved }))
    if (refused.length > 0)
      notification.warning({
        title: t('notApproved', { n: refused.length }),
        description: <MoreProblems messages={refused} />,
        duration: 0,
      })
    await refresh('getBoard', 'listRounds', 'getInbox')
  }
  const askApproval = () =>
    void modal.confirm({
      title: t('approveTitle', { n: approvable.length }),
      content: t('approveHint'),
      okText: t('approve'),
      onOk: () => approveAll().catch(tell),
    })
  const askClose = () =>
    void modal.confirm({
      title: t('closeTitle', { title: round.title }),
      content: t('closeHint'),
      okText: t('closeNow'),
      onOk: () =>
        call(routes.closeRound, { params })
          .then(() => refresh('getBoard', 'listRounds', 'getInbox'))
          .catch(tell),
    })
  return (
    <>
      {round.may.includes('close') && <Button onClick={askClose}>{t('close')}</Button>}
      {round.units > 1 && (
        <Link to={`/rounds/${round.id}/missing` as string}>
          <Button tabIndex={-1}>{t('missing')}</Button>
        </Link>
      )}
      {approvable.length > 0 && (
        <Button type="primary" onClick={askApproval}>
          {t('approveShown', { n: approvable.length })}
        </Button>
      )}
    </>
  )
}
