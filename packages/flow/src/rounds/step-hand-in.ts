/** The way of a hand-in: checked, submitted, recalled, approved level by level, or sent back with its cells named. */
import { type CellMark, getLedger, type HandInStepKind, type Problem, together } from '@youju/model'
import { roundProblem } from '@youju/store'
import { type Office, today } from '../office.ts'
import { getBoard, getHandIn, type HandInShown, type OneHandIn, type RoundHeadShown } from './board.ts'
import { checkHandIn, type HandInViolation } from './check-hand-in.ts'
import { collectProblem } from './problems.ts'
import { takesHandIn, type Who } from './who.ts'

export type StepAsked = {
  step: HandInStepKind
  /** The version that the person saw. */
  version: number
  reason?: string
  marks?: readonly CellMark[]
  /** Submits without entries: there is nothing to say. */
  nothingToReport?: boolean
}
export type StepDone = { round: RoundHeadShown; handIn: HandInShown; violations: HandInViolation[] }

export async function stepHandIn(
  office: Office,
  who: Who,
  at: OneHandIn,
  asked: StepAsked,
  requestKey?: string,
): Promise<StepDone> {
  const { round, handIn } = await getHandIn(office, who, at)
  const county = who.tree.findVersion(at.unit)!.county
  if (asked.version !== handIn.version && !(await office.store.rounds.taken(county, requestKey)))
    throw changed(handIn, asked.version)
  const repeated = asked.version !== handIn.version
  const violations = repeated ? [] : await checkStep(office, who, round, handIn, asked)
  if (repeated) return { round, handIn, violations }
  if (asked.step === 'check') {
    if (violations.every(({ level }) => level !== 'error'))
      await office.store.rounds.noteChecked(county, handIn.id, handIn.version)
  } else {
    const { step, reason = '', marks, nothingToReport } = asked
    const one = { id: handIn.id, ledger: handIn.ledger, version: asked.version, level: handIn.waitsFor ?? undefined }
    const taken = await office.store.rounds.take({
      ...{ county, step, reason, requestKey, day: today(office) },
      handIns: [{ ...one, marks, nothingToReport }],
    })
    if (taken.length === 0) throw changed((await getHandIn(office, who, at)).handIn, asked.version)
  }
  return { ...(await getHandIn(office, who, at)), violations }
}

async function checkStep(
  office: Office,
  who: Who,
  round: RoundHeadShown,
  handIn: HandInShown,
  { step, reason, marks, nothingToReport }: StepAsked,
): Promise<HandInViolation[]> {
  const names = {
    unit: who.tree.findVersion(handIn.unit)?.name ?? handIn.unit,
    ledger: getLedger(office.pack, handIn.ledger).label.zh,
  }
  if (step === 'submit' && !takesHandIn(round.state, handIn))
    throw roundProblem('round-not-open', { title: round.title, opensOn: round.opensOn })
  if (!handIn.may.includes(step)) throw collectProblem('step-not-allowed', { ...names, step })
  if (step === 'send-back' && !reason?.trim() && !marks?.length) throw collectProblem('send-back-needs-reason')
  if (step !== 'check' && step !== 'submit') return []
  if (step === 'submit' && handIn.entries === 0 && !nothingToReport) throw collectProblem('nothing-entered', names)
  const violations = await checkHandIn(office, handIn)
  if (step === 'submit') refuseViolations(violations, names, reason)
  return violations
}

function refuseViolations(
  violations: readonly HandInViolation[],
  names: { unit: string; ledger: string },
  reason: string | undefined,
): void {
  const broken: Problem[] = violations
    .filter(({ level }) => level === 'error')
    .map(({ text, entry }) => collectProblem('hand-in-rule-broken', { ...names, entry, zh: text.zh, en: text.en }))
  if (broken.length > 0) throw together(broken)
  if (violations.length > 0 && !reason?.trim())
    throw collectProblem('hand-in-warning-needs-reason', { count: violations.length })
}

const changed = ({ unit, ledger, version }: HandInShown, seen: number): Problem =>
  roundProblem('hand-in-changed', { unit, ledger, now: version, seen })

export type ManyApproved = { approved: number; refused: { unit: string; ledger: string; problem: Problem }[] }

/** Approves each that still stands as it was seen and waits for this person; tells what stood in the way of the others. */
export async function approveMany(
  office: Office,
  who: Who,
  id: string,
  asked: readonly { unit: string; ledger: string; version: number }[],
  requestKey?: string,
): Promise<ManyApproved> {
  const { handIns } = await getBoard(office, who, id)
  const known = new Map(handIns.map((handIn) => [`${handIn.unit} ${handIn.ledger}`, handIn]))
  const refused: ManyApproved['refused'] = []
  const ready: HandInShown[] = []
  for (const { unit, ledger, version } of asked) {
    const handIn = known.get(`${unit} ${ledger}`)
    const problem = !handIn
      ? roundProblem('unknown-hand-in', { round: id, unit, ledger })
      : handIn.version !== version
        ? changed(handIn, version)
        : handIn.may.includes('approve')
          ? undefined
          : collectProblem('step-not-allowed', { unit, ledger, step: 'approve' })
    if (problem) refused.push({ unit, ledger, problem })
    else ready.push(handIn!)
  }
  const counties = Map.groupBy(ready, ({ unit }) => who.tree.findVersion(unit)!.county)
  let approved = 0
  for (const [county, ones] of counties) {
    const taken = await office.store.rounds.take({
      ...{ county, step: 'approve' as const, reason: '', day: today(office), requestKey },
      handIns: ones.map(({ id: one, ledger, version, waitsFor }) => ({
        ...{ id: one, ledger, version, level: waitsFor ?? undefined },
      })),
    })
    approved += taken.length
    const done = new Set(taken.map((one) => one.id))
    for (const handIn of ones.filter((one) => !done.has(one.id)))
      refused.push({ unit: handIn.unit, ledger: handIn.ledger, problem: changed(handIn, handIn.version) })
  }
  return { approved, refused }
}
