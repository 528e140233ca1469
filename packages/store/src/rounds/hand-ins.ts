/** Hand-ins: how each stands, and what was done to it. */
import type { ApprovalLevel, CellMark, HAND_IN_ACTIONS, HandInState } from '@youju/model'
import type { Context } from '../context.ts'
import type { Connection } from '../sql.ts'
import { type Reach, reachSql } from './reach.ts'
import { HEAD, lateSql, numberOf, type RoundHead, withTimes } from './rounds.ts'

export type StoredHandIn = {
  id: string
  round: string
  unit: string
  ledger: string
  period: string
  state: HandInState
  /** Whose approval a submitted one waits for. */
  waitsFor: ApprovalLevel | null
  approvals: number
  late: boolean
  entries: number
  version: number
  nothingToReport: boolean
  marks: readonly CellMark[]
}

export type HandInQuery = {
  reach: Reach
  /** Today, which lateness goes by. */
  day: string
  round?: string | undefined
  units?: readonly string[] | undefined
  ledger?: string | undefined
  states?: readonly HandInState[] | undefined
  /** Of rounds that are not closed and have begun. */
  standing?: boolean
}

const columns = (day: string): string => `
  h.id::text, h.round::text, h.unit, h.ledger, h.period, h.state, h.approvals, h.version,
  case when h.state = 'submitted' then h.approvers[h.approvals + 1] end as "waitsFor",
  ${lateSql('h', 'r', day)} as late, coalesce(f.entries, 0) as entries, h.nothing_to_report as "nothingToReport", h.marks`

const joined = `hand_ins h join rounds r on r.id = h.round
  left join filings f on f.unit = h.unit and f.period = h.period and f.ledger = h.ledger and f.county_id = h.county_id`

export async function listHandIns(connection: Connection, query: HandInQuery): Promise<StoredHandIn[]> {
  const parameters: unknown[] = [query.day]
  const given = (value: unknown, condition: (place: string) => string): string[] =>
    value === undefined ? [] : [condition(`$${parameters.push(value)}`)]
  const conditions = [
    reachSql(query.reach, 'h', parameters),
    ...given(query.round && numberOf(query.round), (place) => `h.round = ${place}`),
    ...given(query.units, (place) => `h.unit = any(${place})`),
    ...given(query.ledger, (place) => `h.ledger = ${place}`),
    ...given(query.states, (place) => `h.state = any(${place})`),
    ...(query.standing ? ['r.closed_at is null and r.opens_on <= $1::date'] : []),
  ]
  const { rows } = await connection.query<StoredHandIn>(
    `select ${columns('$1')} from ${joined} where ${conditions.join(' and ')} order by h.round, h.unit, h.ledger`,
    parameters,
    'often',
  )
  return rows
}

/** One hand-in within reach and its round, in one way to the server and back. */
export async function findHandIn(
  connection: Connection,
  { reach, day, round, unit, ledger }: { reach: Reach; day: string; round: string; unit: string; ledger: string },
): Promise<{ round: RoundHead; handIn: StoredHandIn } | undefined> {
  const parameters: unknown[] = [day, numberOf(round), unit, ledger]
  const { rows } = await connection.query<StoredHandIn & { '#round': RoundHead }>(
    `select ${columns('$1')}, (select to_jsonb(head) from (select ${HEAD}) head) as "#round" from ${joined}
     where h.round = $2 and h.unit = $3 and h.ledger = $4 and ${reachSql(reach, 'h', parameters)}`,
    parameters,
    'often',
  )
  if (!rows[0]) return undefined
  const { '#round': head, ...handIn } = rows[0]
  return { round: withTimes(head), handIn }
}

export type Waiting = { round: string; waitsFor: ApprovalLevel; ledger: string; handIns: number }

/** How many wait for whose approval, of every round; for the inbox. */
export async function countWaiting(connection: Connection, reach: Reach, level: ApprovalLevel): Promise<Waiting[]> {
  const parameters: unknown[] = [level]
  const { rows } = await connection.query<Waiting>(
    `select h.round::text, $1 as "waitsFor", h.ledger, count(*) as "handIns" from hand_ins h
     where h.state = 'submitted' and h.approvers[h.approvals + 1] = $1 and ${reachSql(reach, 'h', parameters)}
     group by 1, 3 order by 1, 3`,
    parameters,
  )
  return rows
}

export type HandInHistory = {
  step: (typeof HAND_IN_ACTIONS)[number] | 'correction'
  at: string
  by: string
  reason: string
  marks: readonly CellMark[]
}

/** Every step, and every correction after the last approval, in order. */
export async function historyOfHandIn(connection: Connection, handIn: string): Promise<HandInHistory[]> {
  const { rows } = await connection.query<Omit<HandInHistory, 'at'> & { at: Date }>(
    `select l.kind as step, a.sequence, a.at, a.by, a.reason, coalesce(l.values -> 'marks', '[]') as marks
     from action_lines l join actions a using (county_id, sequence) where l.entry = $1
     union all
     select 'correction', a.sequence, a.at, a.by, a.reason, '[]'
     from corrections c join actions a using (county_id, sequence) where c.hand_in = $1
     order by 2`,
    [numberOf(handIn)],
  )
  return rows.map(({ step, at, by, reason, marks }) => ({ step, at: new Date(at).toISOString(), by, reason, marks }))
}

/** A check by which nothing stood in the way. It is noted, and is no action: nothing was handed in. */
export async function noteChecked({ database }: Context, county: string, handIn: string, version: number) {
  await database.app([await database.countyId(county)], (connection) =>
    connection.query(
      `update hand_ins set state = 'checked' where id = $1 and version = $2 and state in ('not-begun', 'filling')`,
      [numberOf(handIn), version],
    ),
  )
}
