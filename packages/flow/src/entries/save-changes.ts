/** Changes as one submission: checked as a spreadsheet is, refused as a whole, told what another changed meanwhile. */
import { type Entry, getLedger, type Ledger, type Pack, Problem, together } from '@youju/model'
import type { Receipt } from '@youju/store'
import type { Office } from '../office.ts'
import { type ChangeSet, type Plan, planTogether, toStoreChange } from './change-set.ts'
import { checkPlans, type Finding } from './check-plans.ts'
import { entryHistory, fieldChanges } from './entry-history.ts'
import { type Impact, impactOf } from './impact.ts'
import { getEntry } from './list-entries.ts'
import { entryProblem } from './problems.ts'
import type { Reach } from './reach.ts'

export type Checked = { findings: readonly Finding[]; problems: readonly Problem[]; impact: Impact | null }

/** What would be said of changes, and what they would do to figures and scores; nothing is stored. */
export async function checkChanges(
  office: Office,
  reach: Reach,
  ledger: Ledger,
  set: ChangeSet,
  options: { impact?: boolean } = {},
): Promise<Checked> {
  try {
    // A look costs no reason, and may be had before a lock is put aside.
    const plans = await planTogether(office, reach, ledger, { ...set, reason: set.reason || '—', correction: true })
    const findings = await checkPlans(office, plans)
    const trial = await office.store.trySubmissions(plans.map(submissionOf))
    const whole = { ...plans[0], lines: plans.flatMap(({ lines }) => lines) }
    return { findings, problems: [], impact: options.impact ? await impactOf(office, reach, whole, trial) : null }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return { findings: [], problems: [error, ...error.more], impact: null }
  }
}

export async function saveChanges(
  office: Office,
  reach: Reach,
  ledger: Ledger,
  set: ChangeSet,
  requestKey?: string,
): Promise<Receipt> {
  const plans = await planTogether(office, reach, ledger, set)
  const [plan, ...beside] = plans
  refuseFindings(office.pack, reach, plan, await checkPlans(office, plans))
  const submission = { ...submissionOf(plan), ...(requestKey === undefined ? {} : { requestKey }) }
  try {
    if (beside.length === 0) return await office.store.submit(submission)
    // Under the key of the first; those beside it have one of their own, so that all are known again.
    const others = beside.map((one, index) => ({
      ...submissionOf(one),
      ...(requestKey === undefined ? {} : { requestKey: `${requestKey}+${index + 1}` }),
    }))
    const [receipt] = await office.store.submitTogether([submission, ...others])
    return receipt!
  } catch (error) {
    if (error instanceof Problem && error.code === 'store-version-conflict')
      throw await whatChanged(office, reach, getLedger(office.pack, String(error.details.ledger)), error)
    throw error
  }
}

const submissionOf = ({ ledger, lines, reason, correction }: Plan) => ({
  ledger: ledger.code,
  changes: lines.map(toStoreChange),
  reason,
  correction,
})

function refuseFindings(pack: Pack, reach: Reach, plan: Plan, findings: readonly Finding[]): void {
  const errors = findings.filter(({ level }) => level === 'error')
  if (errors.length > 0) throw together(errors.map((finding) => findingProblem(pack, reach, plan, finding)))
  if (findings.length === 0 || plan.reason.trim() !== '') return
  const warnings = toldOnce(findings).map((finding) => findingProblem(pack, reach, plan, finding))
  const { code, details } = entryProblem('change-needs-reason', { count: warnings.length })
  throw new Problem(code, details, warnings)
}

/** A rule over the lines of a form finds the same on each: of lines that were not changed it is told once a unit. */
function toldOnce(findings: readonly Finding[]): Finding[] {
  const told = new Set<string>()
  return findings.filter(({ change, ledger, unit, period, rule }) => {
    const key = [ledger, unit, period, rule].join()
    if (change !== null || !told.has(key)) return Boolean(told.add(key))
    return false
  })
}

function findingProblem(pack: Pack, reach: Reach, plan: Plan, { change, ...finding }: Finding): Problem {
  const { level, unit, period, rule, ledger, fields, text } = finding
  const details = {
    ...{ unit: reach.tree.findVersion(unit)?.name ?? unit, period: period ?? '' },
    ...{ rule, ledger, fields: fields.join(','), zh: text.zh, en: text.en },
  }
  if (change !== null && ledger === plan.ledger.code)
    return entryProblem(level === 'error' ? 'change-breaks-rule' : 'change-warned', { line: change + 1, ...details })
  const { label } = getLedger(pack, ledger)
  const where = { label: label.zh, labelEn: label.en }
  if (level === 'warning') return entryProblem('change-warned-elsewhere', { ...where, ...details })
  return entryProblem(ledger === plan.ledger.code ? 'change-breaks-rule-of-another' : 'change-breaks-rule-elsewhere', {
    ...where,
    ...details,
  })
}

/** Says who changed which fields to what since the version that somebody saw. */
async function whatChanged(office: Office, reach: Reach, ledger: Ledger, conflict: Problem): Promise<Problem> {
  const entry: Entry = await getEntry(office, reach, ledger, String(conflict.details.entry))
  const seen = Number(conflict.details.seen)
  const lines = (await office.store.history(entry.id)).filter(({ values }) => values)
  const persons = reach.may('see-persons', ledger.code, entry.unit, entry.values)
  const changes = fieldChanges(ledger, lines[seen - 1]?.values ?? {}, entry.values, persons)
  const [last] = await entryHistory(office, reach, ledger, entry)
  const labelled = changes.map(({ field, from, to }) => ({
    label: ledger.fields.find(({ code }) => code === field)!.label,
    change: `${from ?? '—'} → ${to ?? '—'}`,
  }))
  return entryProblem('entry-changed', {
    entry: entry.id,
    now: entry.version,
    seen,
    by: last?.by ?? '—',
    at: last?.at ?? '—',
    fields: changes.map(({ field }) => field).join(','),
    zh: labelled.map(({ label, change }) => `${label.zh} ${change}`).join('；') || '—',
    en: labelled.map(({ label, change }) => `${label.en} ${change}`).join('; ') || '—',
  })
}
