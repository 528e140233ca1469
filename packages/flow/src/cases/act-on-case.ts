/** What people do to cases: open, move, extend, stop and start the clock, record the proof that closes. Refusals are sentences. */
import { openCase as begin, clockOf, extend, move, pause, resume } from '@youju/compute'
import {
  type Case,
  type Day,
  type Entry,
  getLedger,
  type Lifecycle,
  type Person,
  type Problem,
  type Values,
} from '@youju/model'
import { isSo } from '@youju/record'
import { actedOn } from '../acted-on.ts'
import { chooseUnit } from '../choose.ts'
import { getDefinition } from '../get-definition.ts'
import type { Office } from '../office.ts'
import { checkFilled, type FieldTexts, readFields } from '../read-fields.ts'
import { workCalendar } from '../work-calendar.ts'
import { getCase } from './cases.ts'
import { type KeptCase, nameOf } from './kept-case.ts'
import { caseProblem } from './problems.ts'
import { proofsOf } from './proofs.ts'
import { checkCaseLine, recordAction } from './record-action.ts'

/** Who acts, as what, when; the person is the office's actor. */
export type CaseDone = {
  lifecycle: string
  case: string
  as: readonly string[]
  at?: Day
  reason?: string
  /** Further fields of the case that the action fills in, as people write them. */
  fields?: FieldTexts
}
export type Acted = { case: KeptCase; warnings: readonly Problem[] }

export async function openCase(
  office: Office,
  wanted: { lifecycle: string; unit?: string; at?: Day; fields: FieldTexts },
): Promise<Acted> {
  const lifecycle = getDefinition(office.pack, 'lifecycles', wanted.lifecycle)
  if (!lifecycle.ledger) throw caseProblem('case-no-ledger', { zh: lifecycle.label.zh, en: lifecycle.label.en })
  const ledger = getLedger(office.pack, lifecycle.ledger)
  const unit = await chooseUnit(office, wanted.unit)
  const at = actedOn(office, wanted.at)
  const initial = lifecycle.states.find((state) => state.code === lifecycle.initial)!
  const { keeps } = lifecycle
  const date = ledger.date ?? ledger.from
  const read = readFields(office.pack, ledger, wanted.fields)
  const values: Values = {
    ...(date ? { [date]: at } : {}),
    ...(keeps ? { [keeps.state]: initial.recorded[0] ?? initial.code } : {}),
    ...read,
  }
  const deadline = lifecycle.deadlines.find(({ when }) => isSo(office.pack, ledger, when, values))?.deadline
  const due =
    keeps?.due && !values[keeps.due]
      ? { [keeps.due]: firstDue({ ...lifecycle, ...(deadline && { deadline }) }, date ? String(values[date]) : at) }
      : {}
  const draft = { unit: unit.code, period: null, values: { ...values, ...due } }
  checkFilled(ledger, draft.values)
  const warnings = checkCaseLine(office, ledger.code, draft)
  const { entries } = await office.store.submit({
    ledger: ledger.code,
    changes: [{ kind: 'capture', draft }],
    by: office.actor,
    reason: `${lifecycle.label.zh}：${nameOf(ledger, draft as unknown as Entry)}`,
  })
  return { case: await getCase(office, lifecycle.code, entries[0]!), warnings }
}

/** The last day of the whole case, when nobody sets one. */
function firstDue(lifecycle: Lifecycle, at: Day): Day {
  const opened = begin(lifecycle, { id: '', unit: '', at, by: { person: '', roles: [] } })
  const clock = clockOf(
    { ...lifecycle, states: lifecycle.states.map(({ deadline, ...state }) => state) },
    opened,
    at,
    workCalendar,
  )
  if (clock.unknownYear) throw caseProblem('case-due-unknown', { year: clock.unknownYear })
  if (!clock.due) throw caseProblem('case-due-missing', { zh: lifecycle.label.zh, en: lifecycle.label.en })
  return clock.due
}

export type MoveWanted = CaseDone & {
  move: string
  evidence?: Readonly<Record<string, string>>
  /** Entry of the record that proves it, when not the latest one that speaks of the case. */
  proof?: string
}

export async function moveCase(office: Office, wanted: MoveWanted): Promise<Acted> {
  return act(office, wanted, async (kept, done) => {
    const { lifecycle } = kept
    const definition = lifecycle.moves.find((one) => [one.code, one.label.zh, one.label.en].includes(wanted.move))
    const proofs = definition?.proof ? await proofsOf(office, kept, definition.proof) : []
    const records = wanted.proof === undefined ? proofs : proofs.filter(({ entry }) => entry === wanted.proof)
    if (wanted.proof !== undefined && definition?.proof && records.length === 0)
      throw caseProblem('case-proof-foreign', { case: kept.name, proof: wanted.proof, ledger: definition.proof })
    const evidence = wanted.evidence ?? {}
    const after = move(lifecycle, kept.case, { ...done, move: definition?.code ?? wanted.move, evidence }, records)
    return { after, values: setBy(definition, done.at, done.by.person, evidence) }
  })
}

function setBy(
  move: Lifecycle['moves'][number] | undefined,
  day: Day,
  person: string,
  evidence: Readonly<Record<string, string>>,
): Values {
  if (!move) return {}
  const attached = move.evidence.flatMap(({ code, field }) =>
    field && evidence[code] ? [[field, evidence[code]]] : [],
  )
  return {
    ...Object.fromEntries(attached),
    ...(move.sets.day ? { [move.sets.day]: day } : {}),
    ...(move.sets.person ? { [move.sets.person]: person } : {}),
  }
}

export const extendCase = (office: Office, wanted: CaseDone & { until: Day }): Promise<Acted> =>
  act(office, wanted, (kept, done) => ({
    after: extend(kept.lifecycle, kept.case, { ...done, until: wanted.until }, workCalendar),
  }))

export const pauseCase = (office: Office, wanted: CaseDone): Promise<Acted> =>
  act(office, wanted, (kept, done) => ({ after: pause(kept.lifecycle, kept.case, done) }))

export const resumeCase = (office: Office, wanted: CaseDone): Promise<Acted> =>
  act(office, wanted, (kept, done) => ({ after: resume(kept.lifecycle, kept.case, done) }))

type Doing = { by: Person; at: Day; reason: string }
type Result = { after: Case; values?: Values }

async function act(
  office: Office,
  wanted: CaseDone,
  doing: (kept: KeptCase, done: Doing) => Result | Promise<Result>,
): Promise<Acted> {
  const kept = await getCase(office, wanted.lifecycle, wanted.case)
  const at = actedOn(office, wanted.at)
  checkRoles(kept.lifecycle, wanted.as)
  const by = { person: office.actor, roles: wanted.as }
  const { after, values = {} } = await doing(kept, { by, at, reason: wanted.reason ?? '' })
  const fields = readFields(office.pack, kept.ledger, wanted.fields ?? {})
  const recording = { role: wanted.as.join(' ') || null, values: { ...values, ...fields } }
  const { warnings } = await recordAction(office, kept, after, recording)
  return { case: await getCase(office, kept.lifecycle.code, kept.entry.id), warnings }
}

function checkRoles({ roles, label }: Lifecycle, as: readonly string[]): void {
  const unknown = as.find((code) => !roles.some((role) => role.code === code))
  if (unknown === undefined) return
  const names = (language: 'zh' | 'en'): string =>
    roles
      .map(({ code, label: { [language]: called } }) =>
        language === 'zh' ? `${code}（${called}）` : `${code} (${called})`,
      )
      .join(language === 'zh' ? '、' : ', ')
  throw caseProblem('case-role-unknown', {
    role: unknown,
    zh: label.zh,
    en: label.en,
    known: names('zh'),
    knownEn: names('en'),
  })
}
