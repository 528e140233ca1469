/** Rounds: opened as one action with their hand-ins, listed with how these stand, and closed. */
import type { ApprovalLevel, HandInState } from '@youju/model'
import { together } from '@youju/model'
import { actionSql, headSql } from '../apply-changes.ts'
import type { Context } from '../context.ts'
import { checkAllowed, countyOf } from '../counties.ts'
import { openPeriods } from '../periods.ts'
import { findReceipt, saveReceipt } from '../receipts.ts'
import type { Connection } from '../sql.ts'
import { roundProblem } from './problems.ts'
import { type Reach, reachSql } from './reach.ts'

export type RoundToOpen = {
  title: string
  period: string
  ledgers: readonly string[]
  under: string
  handIns: readonly { unit: string; ledger: string; approvers: readonly ApprovalLevel[] }[]
  opensOn: string
  dueOn: string
  chain: readonly ApprovalLevel[]
  webhook?: string | undefined
  requestKey?: string | undefined
}

export type RoundHead = {
  id: string
  title: string
  period: string
  ledgers: readonly string[]
  under: string
  opensOn: string
  dueOn: string
  chain: readonly ApprovalLevel[]
  webhook: string | null
  openedBy: string
  openedAt: string
  closedAt: string | null
}

/** A round with how it stands within the reach asked for. */
export type StoredRound = RoundHead & {
  units: number
  counts: Partial<Record<HandInState, number>>
  late: number
}

/** What an action on a round is filed under in the chain, where entries name their ledger. */
export const ROUNDS = 'rounds'

export async function openRound(context: Context, round: RoundToOpen): Promise<string> {
  const { database, pack, actor, clock } = context
  if (round.handIns.length === 0) throw roundProblem('round-without-units')
  if (round.dueOn < round.opensOn) throw roundProblem('due-before-open', { dueOn: round.dueOn, opensOn: round.opensOn })
  const units = [...new Set([round.under, ...round.handIns.map(({ unit }) => unit)])]
  const county = await database.app('all', (connection) => countyOf(connection, units))
  checkAllowed(actor, county.code)
  await openPeriods(database, pack, [round.period])
  return database.turn(county.id, async (transaction) => {
    const known = await findReceipt<{ round: string }>(transaction, county.id, round.requestKey)
    if (known) return known.round
    await refuseOverlaps(transaction, county.id, round)
    const { rows } = await transaction.query<{ round: string }>(openSql, [
      ...[county.id, clock().toISOString(), actor.name, round.title],
      ...[round.period, round.ledgers, round.under, round.opensOn, round.dueOn, round.chain, round.webhook ?? null],
      JSON.stringify(round.handIns),
    ])
    await saveReceipt(transaction, county.id, round.requestKey, rows[0]!)
    return rows[0]!.round
  })
}

async function refuseOverlaps(connection: Connection, county: number, round: RoundToOpen): Promise<void> {
  const { rows } = await connection.query<{ title: string; unit: string; ledger: string; period: string }>(
    `select r.title, h.unit, h.ledger, h.period from jsonb_to_recordset($3::jsonb) as n (unit text, ledger text)
       join hand_ins h on h.unit = n.unit and h.ledger = n.ledger and h.period = $2 and h.county_id = $1
       join rounds r on r.id = h.round
     where r.closed_at is null or h.state in ('submitted', 'sent-back', 'locked') order by 2, 3 limit 100`,
    [county, round.period, JSON.stringify(round.handIns)],
  )
  if (rows.length > 0) throw together(rows.map((row) => roundProblem('round-overlaps', row)))
}

const openSql = `
  with ${headSql},
  opened as (
    insert into rounds (id, county_id, title, period, ledgers, under, opens_on, due_on, chain, webhook, opened_by, opened_at)
    values (nextval('entry_id'), $1, $4, $5, $6, $7, $8, $9, $10, $11, $3, $2) returning *
  ),
  placed as (
    insert into hand_ins (id, county_id, round, unit, ledger, period, state, approvers)
    select nextval('entry_id'), $1, opened.id, n.unit, n.ledger, $5,
      case when coalesce(f.entries, 0) > 0 then 'filling' else 'not-begun' end, n.approvers
    from opened, jsonb_to_recordset($12::jsonb) as n (unit text, ledger text, approvers text[])
      left join filings f on f.unit = n.unit and f.period = $5 and f.ledger = n.ledger and f.county_id = $1
    order by n.unit, n.ledger
    returning unit
  ),
  written as (
    insert into action_lines (county_id, sequence, line, kind, entry, unit, period, values)
    select $1, head.sequence + 1, 1, 'open', opened.id, opened.under, opened.period,
      jsonb_build_object('ledgers', array_to_string(opened.ledgers, ' '), 'opens-on', opened.opens_on,
        'due-on', opened.due_on, 'chain', array_to_string(opened.chain, ' '), 'hand-ins', (select count(*) from placed))
    from opened, head
    returning line, kind, entry, unit, period, values
  ),
  acted as (${actionSql(ROUNDS, 'written')})
  select opened.id::text as round from opened, acted`

export async function listRounds(
  connection: Connection,
  { reach, day, round }: { reach: Reach; day: string; round?: string | undefined },
): Promise<StoredRound[]> {
  const parameters: unknown[] = [day, round === undefined ? null : numberOf(round)]
  const { rows } = await connection.query<
    StoredRound & { byState: { state: HandInState; hand_ins: number; late: number }[] }
  >(
    `with states as (
       select h.round, h.state, count(*) as hand_ins, count(*) filter (where ${lateSql('h', 'r', '$1')}) as late
       from hand_ins h join rounds r on r.id = h.round
       where ($2::bigint is null or h.round = $2) and ${reachSql(reach, 'h', parameters)} group by 1, 2
     ), places as (
       select h.round, count(distinct h.unit) as units from hand_ins h
       where ($2::bigint is null or h.round = $2) and ${reachSql(reach, 'h', parameters)} group by 1
     )
     select ${HEAD}, places.units,
       jsonb_agg(jsonb_build_object('state', states.state, 'hand_ins', states.hand_ins, 'late', states.late)) as "byState"
     from rounds r join places on places.round = r.id join states on states.round = r.id
     group by r.id, places.units order by r.opens_on desc, r.id desc`,
    parameters,
  )
  return rows.map(({ byState, ...one }) => ({
    ...withTimes(one),
    counts: Object.fromEntries(byState.map(({ state, hand_ins }) => [state, hand_ins])),
    late: byState.reduce((sum, { late }) => sum + late, 0),
  }))
}

export const HEAD = `r.id::text, r.title, r.period, r.ledgers, r.under, r.opens_on as "opensOn", r.due_on as "dueOn", r.chain,
  r.webhook, r.opened_by as "openedBy", r.opened_at as "openedAt", r.closed_at as "closedAt"`

export const withTimes = <R extends RoundHead>(round: R): R => ({
  ...round,
  openedAt: new Date(round.openedAt).toISOString(),
  closedAt: round.closedAt && new Date(round.closedAt).toISOString(),
})

/** Handed in after the due day, or not handed in though it has passed. */
export const lateSql = (handIn: string, round: string, day: string): string =>
  `coalesce(${handIn}.handed_in_on, ${day}::date) > ${round}.due_on`

export async function closeRound(context: Context, round: string): Promise<void> {
  const { database, actor, clock } = context
  const county = await database.app('all', async (connection) => {
    const { rows } = await connection.query<{ id: number; code: string }>(
      'select c.id, c.code from rounds r join counties c on c.id = r.county_id where r.id = $1',
      [numberOf(round)],
    )
    return rows[0]
  })
  if (!county) throw roundProblem('unknown-round', { round })
  checkAllowed(actor, county.code)
  await database.turn(county.id, async (transaction) => {
    const { rows } = await transaction.query<{ title: string }>(closeSql, [
      ...[county.id, clock().toISOString(), actor.name, '', numberOf(round)],
    ])
    if (!rows[0]) {
      const found = await transaction.query<{ title: string }>('select title from rounds where id = $1', [
        numberOf(round),
      ])
      throw roundProblem('round-closed', found.rows[0] ?? { title: round })
    }
  })
}

const closeSql = `
  with ${headSql},
  closed as (update rounds set closed_at = $2 where id = $5 and closed_at is null returning *),
  written as (
    insert into action_lines (county_id, sequence, line, kind, entry, unit, period, values)
    select $1, head.sequence + 1, 1, 'close', closed.id, closed.under, closed.period,
      (select coalesce(jsonb_object_agg(state, hand_ins), '{}') from
        (select state, count(*) as hand_ins from hand_ins where round = $5 group by 1) s)
    from closed, head
    returning line, kind, entry, unit, period, values
  ),
  acted as (${actionSql(ROUNDS, 'written')})
  select closed.title from closed, acted`

export const numberOf = (id: string): number => (/^\d{1,15}$/.test(id) ? Number(id) : -1)
