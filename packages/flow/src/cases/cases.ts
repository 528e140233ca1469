/** Cases as they stand: the line of each in its ledger, the actions on it, and its clock today. */
import { clockOf, findEscalation, foldCase, isProven, reopen } from '@youju/compute'
import { type Case, type Entry, getLedger, type Ledger, type Lifecycle, type ProofRecord, UnitTree } from '@youju/model'
import { chooseUnit } from '../choose.ts'
import { getDefinition } from '../get-definition.ts'
import { type Office, today } from '../office.ts'
import { workCalendar } from '../work-calendar.ts'
import { courseOf } from './course.ts'
import { type KeptCase, nameOf, titleOf } from './kept-case.ts'
import { CASE_ACTION } from './lines.ts'
import { caseProblem } from './problems.ts'
import { recordAction } from './record-action.ts'

export type CaseQuery = { lifecycle?: string; unit?: string; late?: boolean; open?: boolean }

/** Cases that are late come first, by their last day. A closed case whose proof was withdrawn is reopened on the way. */
export async function listCases(office: Office, query: CaseQuery = {}): Promise<KeptCase[]> {
  const lifecycles = query.lifecycle
    ? [getDefinition(office.pack, 'lifecycles', query.lifecycle)]
    : office.pack.lifecycles.filter((lifecycle) => lifecycle.ledger)
  const unit = query.unit === undefined ? undefined : (await chooseUnit(office, query.unit)).code
  const tree = new UnitTree(await office.store.units.list(), today(office))
  const found: KeptCase[] = []
  for (const lifecycle of lifecycles) found.push(...(await loadCases(office, tree, lifecycle, { unit })))
  return found
    .filter((one) => !query.late || one.clock.is === 'late')
    .filter((one) => !query.open || !one.case.closed)
    .sort((a, b) => (urgency(a) < urgency(b) ? -1 : 1))
}

const urgency = ({ case: { closed }, clock }: KeptCase): string => `${closed ? 1 : 0} ${clock.due ?? '9999'}`

/** @throws Problem when no line of the ledger, or more than one, is called so */
export async function getCase(office: Office, lifecycleCode: string, called: string): Promise<KeptCase> {
  const lifecycle = getDefinition(office.pack, 'lifecycles', lifecycleCode)
  const tree = new UnitTree(await office.store.units.list(), today(office))
  const byEntry = /^\d{1,15}$/.test(called) ? await loadCases(office, tree, lifecycle, { entry: called }) : []
  const [one] = byEntry
  if (one) return one
  const named = (await loadCases(office, tree, lifecycle, {})).filter((candidate) => candidate.name === called)
  const [only] = named
  const details = { zh: lifecycle.label.zh, en: lifecycle.label.en, case: called }
  if (!only) throw caseProblem('case-unknown', { ...details, lifecycle: lifecycle.code })
  if (named.length > 1)
    throw caseProblem('case-ambiguous', { ...details, entries: named.map(({ entry }) => entry.id).join(' ') })
  return only
}

async function loadCases(
  office: Office,
  tree: UnitTree,
  lifecycle: Lifecycle,
  wanted: { unit?: string; entry?: string },
): Promise<KeptCase[]> {
  if (!lifecycle.ledger || !office.pack.ledgers.some(({ code }) => code === CASE_ACTION)) return []
  const ledger = getLedger(office.pack, lifecycle.ledger)
  const within = wanted.unit === undefined ? undefined : new Set([...tree.subtree(wanted.unit)].map(({ code }) => code))
  const entries: Entry[] = []
  for await (const entry of office.store.entries({
    ledger: ledger.code,
    ...(wanted.entry ? { ids: [wanted.entry] } : {}),
  }))
    if (!within || within.has(tree.findCarrier(entry.unit)?.code ?? entry.unit)) entries.push(entry)
  const stored = await storedActions(office, ledger, wanted.entry)
  const kept: KeptCase[] = []
  for (const entry of entries) {
    const course = await courseOf(office, lifecycle, ledger, entry, stored.get(entry.id) ?? [])
    const folded = foldCase(lifecycle, { id: entry.id, unit: entry.unit }, course.actions)
    const { actions, ...rest } = course
    kept.push(standing(office, tree, { lifecycle, ledger, entry, ...rest }, folded))
  }
  return await reopenUnproven(office, tree, lifecycle, kept)
}

async function storedActions(office: Office, ledger: Ledger, entry: string | undefined): Promise<Map<string, Entry[]>> {
  const where = { 'case-ledger': ledger.code, ...(entry === undefined ? {} : { 'case-entry': entry }) }
  const lines = await Array.fromAsync(office.store.entries({ ledger: CASE_ACTION, where }))
  return Map.groupBy(lines, ({ values }) => String(values['case-entry']))
}

type Standing = Pick<KeptCase, 'lifecycle' | 'ledger' | 'entry' | 'stored' | 'takenOver'>

function standing(office: Office, tree: UnitTree, kept: Standing, folded: Case): KeptCase {
  const clock = clockOf(kept.lifecycle, folded, today(office), workCalendar)
  const carrier = tree.findCarrier(folded.unit)?.code ?? folded.unit
  const escalation = findEscalation(tree, { ...folded, unit: carrier }, clock)
  return {
    ...kept,
    name: nameOf(kept.ledger, kept.entry),
    title: {
      zh: titleOf(office.pack, kept.ledger, kept.entry, 'zh'),
      en: titleOf(office.pack, kept.ledger, kept.entry, 'en'),
    },
    unitName: tree.findVersion(folded.unit)?.name ?? folded.unit,
    case: folded,
    clock,
    ...(escalation ? { escalation } : {}),
  }
}

/** The program itself brings a case back to work whose proof is no longer live; nobody has to notice. */
async function reopenUnproven(
  office: Office,
  tree: UnitTree,
  lifecycle: Lifecycle,
  kept: readonly KeptCase[],
): Promise<KeptCase[]> {
  const proofs = kept.flatMap((one) => (one.case.proof ? [one.case.proof] : []))
  const live: ProofRecord[] = []
  for (const [ledger, some] of Map.groupBy(proofs, (proof) => proof.ledger))
    for await (const { id } of office.store.entries({ ledger, ids: some.map((proof) => proof.entry) }))
      live.push({ ledger, entry: id, state: 'live' })
  const result: KeptCase[] = []
  for (const one of kept) {
    if (isProven(one.case, live)) {
      result.push(one)
      continue
    }
    const by = { person: 'youju', roles: [] }
    const { ledger: of, entry: number } = one.case.proof!
    const reason = `《${getLedger(office.pack, of).label.zh}》记录 ${number} 已撤销`
    const again = reopen(lifecycle, one.case, { by, at: today(office), reason }, live)
    const { entry } = await recordAction(office, one, again, { role: null })
    result.push(standing(office, tree, { ...one, entry, stored: again.actions.length }, again))
  }
  return result
}
