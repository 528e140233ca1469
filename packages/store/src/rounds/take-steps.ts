/** The steps of hand-ins: the state and the action of the chain that says so, in one statement. */
import { type ApprovalLevel, type CellMark, type HandInState, type HandInStepKind, STEPS_FROM } from '@youju/model'
import { actionSql, headSql } from '../apply-changes.ts'
import type { Context } from '../context.ts'
import { checkAllowed } from '../counties.ts'
import type { Transaction } from '../database.ts'
import { findReceipt, saveReceipt } from '../receipts.ts'
import { quoteText } from '../sql.ts'
import { numberOf } from './rounds.ts'

export type HandInToStep = {
  id: string
  ledger: string
  /** The one the person saw. */
  version: number
  /** The level that somebody approves or sends back for. */
  level?: ApprovalLevel | undefined
  marks?: readonly CellMark[] | undefined
  nothingToReport?: boolean | undefined
}
export type StepsToTake = {
  county: string
  step: Exclude<HandInStepKind, 'check'>
  handIns: readonly HandInToStep[]
  reason: string
  /** The day in China, on which it counts as handed in. */
  day: string
  requestKey?: string | undefined
}
export type StepTaken = { id: string; state: HandInState; version: number }

/**
 * Takes one step with each hand-in that still stands as it was seen, as one action for each ledger; those that do not
 * are left out of the answer.
 */
export async function takeSteps(context: Context, steps: StepsToTake): Promise<StepTaken[]> {
  const { database, actor, clock } = context
  checkAllowed(actor, steps.county)
  const county = await database.countyId(steps.county)
  return database.turn(county, async (transaction) => {
    const known = await findReceipt<StepTaken[]>(transaction, county, steps.requestKey)
    if (known) return known
    const deed = [county, clock().toISOString(), actor.name, steps.reason]
    const taken: StepTaken[] = []
    for (const [ledger, handIns] of Map.groupBy(steps.handIns, (one) => one.ledger))
      taken.push(...(await takeStepsOf(transaction, ledger, steps, handIns, deed)))
    if (taken.length > 0) await saveReceipt(transaction, county, steps.requestKey, taken)
    return taken
  })
}

async function takeStepsOf(
  transaction: Transaction,
  ledger: string,
  { step, day }: StepsToTake,
  handIns: readonly HandInToStep[],
  deed: readonly unknown[],
): Promise<StepTaken[]> {
  const asked = handIns.map(({ id, version, level, marks, nothingToReport }, index) => ({
    ...{ line: index + 1, id: numberOf(id), version, level: level ?? null },
    ...{ marks: marks ?? [], nothing: nothingToReport ?? false },
  }))
  const { rows } = await transaction.query<StepTaken>(
    stepSql(ledger, step),
    [...deed, ...[JSON.stringify(asked), day, STEPS_FROM[step]]],
    'often',
  )
  return rows
}

/** What each step sets. */
const SETS: Record<StepsToTake['step'], string> = {
  submit: `state = 'submitted', approvals = 0, marks = '[]', nothing_to_report = a.nothing,
    handed_in_on = coalesce(h.handed_in_on, $6::date)`,
  // Who takes back the first hand-in has not handed in.
  recall: `state = 'filling', handed_in_on = case when h.was_sent_back then h.handed_in_on end`,
  approve: `state = case when h.approvals + 1 = cardinality(h.approvers) then 'locked' else 'submitted' end,
    approvals = h.approvals + 1`,
  'send-back': `state = 'sent-back', approvals = 0, marks = a.marks, was_sent_back = true`,
}

/** A recall is possible until somebody approved; approving and sending back are for whose turn it is. */
const ALSO: Record<StepsToTake['step'], string> = {
  submit: '',
  recall: 'and h.approvals = 0',
  approve: 'and h.approvers[h.approvals + 1] = a.level',
  'send-back': 'and h.approvers[h.approvals + 1] = a.level',
}

const stepSql = (ledger: string, step: StepsToTake['step']): string => `
  with ${headSql},
  asked as (
    select * from jsonb_to_recordset($5::jsonb)
      as a (line int, id bigint, version int, level text, marks jsonb, nothing boolean)
  ),
  stepped as (
    update hand_ins h set version = h.version + 1, ${SETS[step]}
    from asked a
    where h.id = a.id and h.county_id = $1 and h.ledger = ${quoteText(ledger)} and h.version = a.version
      and h.state = any($7) and $6::date is not null ${ALSO[step]}
    returning h.*, a.line
  ),
  written as (
    insert into action_lines (county_id, sequence, line, kind, entry, unit, period, values)
    select $1, head.sequence + 1, s.line, ${quoteText(step)}, s.id, s.unit, s.period,
      jsonb_strip_nulls(jsonb_build_object('round', s.round::text, 'state', s.state, 'approvals', s.approvals,
        'waits-for', case when s.state = 'submitted' then s.approvers[s.approvals + 1] end,
        'nothing-to-report', nullif(s.nothing_to_report, false), 'marks', nullif(s.marks, '[]')))
    from stepped s cross join head
    returning line, kind, entry, unit, period, values
  ),
  acted as (${actionSql(ledger, 'written')})
  select s.id::text, s.state, s.version from stepped s, acted order by s.line`
