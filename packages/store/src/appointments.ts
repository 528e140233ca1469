/** Who holds which role where. An appointment is given and ended, never changed; each is noted in the log of accesses. */
import type { Appointment, Slice } from '@youju/model'
import { logAccess } from './accesses.ts'
import { storeProblem } from './problems.ts'
import type { Connection } from './sql.ts'

export type Held = Appointment & { id: string; account: string }

type Row = {
  id: number
  account: string
  role: string
  unit: string
  ledgers: string[] | null
  only: Slice | null
  from_day: string
  to_day: string | null
}

const COLUMNS = 'id, account, role, unit, ledgers, narrowed as "only", from_day, to_day'

const held = ({ id, account, role, unit, ledgers, only, from_day, to_day }: Row): Held => ({
  ...{ id: String(id), account, role, unit, from: from_day, to: to_day },
  ...(ledgers ? { ledgers } : {}),
  ...(only ? { only } : {}),
})

/** What somebody was ever given, and the version of the tree of units that it is to be read in. */
export async function appointmentsOf(
  connection: Connection,
  account: string,
): Promise<{ appointments: Held[]; structure: number }> {
  const { rows } = await connection.query<{ structure: number; held: Row[] | null }>(
    `select s.version as structure,
       (select json_agg(a order by a.id) from (select ${COLUMNS} from appointments where account = $1) a) as held
     from structure s`,
    [account],
    'often',
  )
  const { structure, held: found } = rows[0]!
  return { appointments: (found ?? []).map(held), structure }
}

export async function listAppointments(connection: Connection, day: string): Promise<Held[]> {
  const { rows } = await connection.query<Row>(
    `select ${COLUMNS} from appointments where to_day is null or to_day >= $1 order by id`,
    [day],
  )
  return rows.map(held)
}

export type Deed = { by: string; at: string; note: string }

export async function appoint(connection: Connection, given: Omit<Held, 'id'>, deed: Deed): Promise<Held> {
  const { rows } = await connection.query<Row>(
    `insert into appointments (account, role, unit, ledgers, narrowed, from_day, to_day, given_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning ${COLUMNS}`,
    [
      ...[given.account, given.role, given.unit, given.ledgers ?? null],
      ...[given.only ? JSON.stringify(given.only) : null, given.from, given.to, deed.by],
    ],
  )
  await logAccess(connection, { ...deed, deed: 'appointment', unit: given.unit }, 'all')
  return held(rows[0]!)
}

/** The day before is its last: the right is gone with the next request. */
export async function endAppointment(connection: Connection, id: string, last: string, deed: Deed): Promise<void> {
  const { rows } = await connection.query<{ unit: string }>(
    `update appointments set to_day = $2, ended_by = $3
     where id = $1 and (to_day is null or to_day > $2) returning unit`,
    [Number(id), last, deed.by],
  )
  if (rows.length === 0) throw storeProblem('store-unknown-appointment', { appointment: id })
  await logAccess(connection, { ...deed, deed: 'appointment', unit: rows[0]!.unit }, 'all')
}
