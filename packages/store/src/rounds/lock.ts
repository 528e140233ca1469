/**
 * What a change of lines does to the hand-ins they belong to, as a part of the one statement by which lines change, so
 * that no door goes past it. One that is still in hand moves on, so that nobody submits what was not checked; one that
 * was handed in stands in the way; one that is locked lets corrections through and lists them.
 */
import { type HandInState, type Ledger, together } from '@youju/model'
import { quoteText } from '../sql.ts'
import { roundProblem } from './problems.ts'

export type HandInTouched = {
  round: string
  title: string
  unit: string
  ledger: string
  period: string
  state: Extract<HandInState, 'submitted' | 'locked'>
}

/** Parts of a statement that has `head`, the county as $1 and `places` with unit and period; defines `standing`. */
export const handInsMovedSql = (ledger: Ledger, places: string): string => `
    handed as materialized (
      select h.*, r.title from hand_ins h join rounds r on r.id = h.round
      where h.county_id = $1 and h.ledger = ${quoteText(ledger.code)} and (h.unit, h.period) in (${places})
    ),
    hand_ins_moved as (
      update hand_ins h set version = h.version + 1,
        state = case when h.state = 'sent-back' then h.state else 'filling' end
      from handed where handed.id = h.id and handed.state not in ('submitted', 'locked')
    ),
    corrections_listed as (
      insert into corrections (county_id, hand_in, sequence)
      select $1, handed.id, head.sequence + 1 from handed, head where handed.state = 'locked'
    ),
    standing as (
      select coalesce(jsonb_agg(jsonb_build_object('round', round::text, 'title', title, 'unit', unit, 'ledger', ledger,
        'period', period, 'state', state) order by unit, round) filter (where state in ('submitted', 'locked')), '[]') as handed_in
      from handed
    )`

/** Throws, and with it undoes the statement, when a change may not be. */
export function refuseLocked(standing: readonly HandInTouched[], correction: boolean): void {
  const problems = standing.flatMap(({ state, title, unit, ledger, period }) => {
    const details = { title, unit, ledger, period }
    if (state === 'submitted') return [roundProblem('entry-handed-in', details)]
    return correction ? [] : [roundProblem('entry-locked', details)]
  })
  if (problems.length > 0) throw together(problems)
}

/** SQL that is true of a line, by its alias, that belongs to a locked hand-in. */
export function isLockedSql(
  { code, shape, from, to }: Pick<Ledger, 'code' | 'shape' | 'from' | 'to'>,
  line: string,
  column: (field: string) => string,
): string {
  const held = (field: string | undefined, sign: string): string =>
    field === undefined ? '' : ` and (${line}.${column(field)} is null or ${line}.${column(field)} ${sign} d.day)`
  const counts =
    shape === 'roster'
      ? `exists (select from counting_days d where d.ledger = h.ledger and d.period = h.period${held(from, '<=')}${held(to, '>=')})`
      : `h.period = ${line}.period`
  return `exists (select from hand_ins h
    where h.ledger = ${quoteText(code)} and h.unit = ${line}.unit and h.state = 'locked' and ${counts})`
}
