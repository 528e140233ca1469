/**
 * An action on a case into the store: the line of the action and the line of the case, which keeps the state for
 * counting, as one transaction. The place in the case's course is a key, so that of two people at once one wins.
 */
import { clockOf } from '@youju/compute'
import {
  type Case,
  type CaseAction,
  type Clock,
  type Entry,
  type Lifecycle,
  Problem,
  together,
  type Value,
  type Values,
} from '@youju/model'
import { checkLines } from '@youju/record'
import { type Office, today } from '../office.ts'
import { daysOf, workCalendar } from '../work-calendar.ts'
import type { KeptCase } from './kept-case.ts'
import { CASE_ACTION, lineOf } from './lines.ts'
import { caseProblem } from './problems.ts'

export type Recording = {
  role: string | null
  /** Further fields of the case that the action fills in. */
  values?: Values
}
type Stood = Pick<KeptCase, 'lifecycle' | 'ledger' | 'entry' | 'stored' | 'takenOver' | 'name'>

/** @throws Problem when the line of the case would break a rule, or somebody else has acted meanwhile */
export async function recordAction(
  office: Office,
  { lifecycle, ledger, entry, stored, takenOver, name }: Stood,
  after: Case,
  { role, values = {} }: Recording,
): Promise<{ entry: Entry; warnings: readonly Problem[] }> {
  const kept = { ...values, ...keptFields(office, lifecycle, entry, after) }
  const changed = Object.fromEntries(
    Object.entries(kept).filter(([field, value]) => (entry.values[field] ?? null) !== value),
  )
  const revised = { ...entry, values: { ...entry.values, ...changed } }
  const warnings = checkCaseLine(office, ledger.code, revised)
  const fresh = newActions(after, stored, takenOver)
  const opener = fresh.every(({ by }) => by !== '') ? '' : ((await office.store.history(entry.id))[0]?.by ?? '')
  const lines = fresh.map((action, index) => ({
    kind: 'capture' as const,
    draft: {
      unit: entry.unit,
      period: null,
      values: {
        'case-ledger': ledger.code,
        'case-entry': entry.id,
        sequence: stored + index + 1,
        ...lineOf(action, index === fresh.length - 1 ? role : null),
        person: action.by || opener,
        state: index === fresh.length - 1 ? after.state : (action.kind === 'open' && action.state) || lifecycle.initial,
      },
    },
  }))
  const reason = `${lifecycle.label.zh}：${name}`
  const by = after.actions.at(-1)!.by
  try {
    await office.store.submitTogether([
      { ledger: CASE_ACTION, changes: lines, reason, by },
      ...(Object.keys(changed).length > 0
        ? [
            {
              ledger: ledger.code,
              changes: [{ kind: 'revise' as const, entry: entry.id, version: entry.version, values: changed }],
              reason,
              by,
            },
          ]
        : []),
    ])
  } catch (error) {
    if (error instanceof Problem && (error.code === 'store-duplicate-line' || error.code === 'store-version-conflict'))
      throw caseProblem('case-moved-meanwhile', { case: name })
    throw error
  }
  return { entry: { ...revised, version: entry.version + (Object.keys(changed).length > 0 ? 1 : 0) }, warnings }
}

/** With its opening once more, when its line was changed by hand since. */
const newActions = ({ actions }: Case, stored: number, takenOver: number | undefined): readonly CaseAction[] =>
  takenOver === undefined ? actions.slice(stored) : [actions[0]!, ...actions.slice(takenOver)]

/** The fields in which the ledger keeps where its cases stand, so that its measures and rules see it. */
function keptFields(office: Office, lifecycle: KeptCase['lifecycle'], entry: Entry, after: Case): Values {
  const { keeps } = lifecycle
  if (!keeps) return {}
  const last = after.actions.at(-1)!
  const clock = caseClock(office, lifecycle, after)
  const due = clock.due ?? (keeps.due ? (entry.values[keeps.due] ?? null) : null)
  const fields: [string | undefined, Values[string]][] = [
    [keeps.state, recordedAs(lifecycle, after.state, clock, entry.values[keeps.state])],
    [keeps.due, due],
    ...(last.kind === 'extend' && keeps.due
      ? [[keeps.earlier, entry.values[keeps.due] ?? null] as [string | undefined, Values[string]]]
      : []),
  ]
  if (after.closed)
    fields.push(
      [keeps.closed, last.at],
      [keeps.onTime, due === null ? null : last.at <= String(due)],
      [keeps.checkedBy, last.by],
      [keeps.evidence, evidenceText(lifecycle, after)],
    )
  if (last.kind === 'reopen')
    for (const field of [keeps.closed, keeps.onTime, keeps.checkedBy, keeps.evidence]) fields.push([field, null])
  return Object.fromEntries(fields.flatMap(([field, value]) => (field === undefined ? [] : [[field, value]])))
}

/** The word that the line has already, where it means the state; else the first that does. */
function recordedAs(
  { states, recordedLate }: Lifecycle,
  state: string,
  { is }: Clock,
  standing: Value | undefined,
): string {
  if (is === 'late' && recordedLate !== undefined) return recordedLate
  const { recorded } = states.find(({ code }) => code === state)!
  return recorded.find((word) => word === standing && word !== recordedLate) ?? recorded[0] ?? state
}

/** How the whole case stands against its last day, whatever its present state is due for. */
function caseClock(office: Office, lifecycle: KeptCase['lifecycle'], of: Case): Clock {
  const { states, ...whole } = lifecycle
  const bare = { ...whole, states: states.map(({ deadline, ...state }) => state) }
  return clockOf(bare, of, today(office), workCalendar)
}

function evidenceText({ moves, proofs }: KeptCase['lifecycle'], { actions, proof }: Case): string | null {
  const last = actions.at(-1)!
  if (last.kind !== 'move') return null
  const labels = moves.find((move) => move.code === last.move)!.evidence
  const papers = Object.entries(last.evidence).map(
    ([code, text]) => `${labels.find((item) => item.code === code)?.label.zh ?? code}：${text}`,
  )
  const record = proofs.find(({ ledger }) => ledger === proof?.ledger)?.label.zh
  return [...(proof ? [`${record ?? proof.ledger} ${proof.entry}`] : []), ...papers].join('；') || null
}

/** @throws Problem with every broken rule; warnings come back */
export function checkCaseLine(
  office: Office,
  ledgerCode: string,
  line: Pick<Entry, 'unit' | 'period' | 'values'>,
): Problem[] {
  const ledger = office.pack.ledgers.find(({ code }) => code === ledgerCode)!
  const violations = checkLines(office.pack, ledger, [line], { ...daysOf(office) })
  const said = violations.map((one) => ({
    level: one.level,
    said: caseProblem('case-rule-broken', {
      ledger: ledger.label.zh,
      ledgerEn: ledger.label.en,
      zh: one.text.zh,
      en: one.text.en,
    }),
  }))
  const errors = said.filter(({ level }) => level === 'error')
  if (errors.length > 0) throw together(errors.map((one) => one.said))
  return said.map((one) => one.said)
}
