/** Reminders that a round left in the inbox of units that owe something. */
import type { Context } from '../context.ts'
import type { Connection } from '../sql.ts'
import { numberOf } from './rounds.ts'

export type ReminderToLeave = {
  county: string
  round: string
  units: readonly string[]
  text: string
}
export type Reminder = {
  round: string
  title: string
  dueOn: string
  unit: string
  at: string
  by: string
  text: string
}

export async function leaveReminders({ database, actor, clock }: Context, reminder: ReminderToLeave): Promise<number> {
  const county = await database.countyId(reminder.county)
  return database.app([county], async (connection) => {
    const { rows } = await connection.query(
      `insert into reminders (county_id, round, unit, at, by, text)
       select $1, $2, unit, $4, $5, $6 from unnest($3::text[]) as u (unit) on conflict do nothing returning unit`,
      [...[county, numberOf(reminder.round), reminder.units, clock().toISOString()], ...[actor.name, reminder.text]],
    )
    return rows.length
  })
}

/** The last reminder of each round that is not closed and in which the unit still owes something. */
export async function listReminders(connection: Connection, units: readonly string[]): Promise<Reminder[]> {
  const { rows } = await connection.query<Omit<Reminder, 'at'> & { at: Date }>(
    `select distinct on (m.round, m.unit) m.round::text, r.title, r.due_on as "dueOn", m.unit, m.at, m.by, m.text
     from reminders m join rounds r on r.id = m.round
     where m.unit = any($1) and r.closed_at is null and exists (
       select from hand_ins h where h.round = m.round and h.unit = m.unit and h.state not in ('submitted', 'locked'))
     order by m.round, m.unit, m.at desc`,
    [units],
  )
  return rows.map(({ at, ...reminder }) => ({ ...reminder, at: at.toISOString() }))
}
