/** How a round stands: rounds within reach, the board of units × ledgers, one hand-in with its steps, who is missing. */
import { getLedger, type HandInState, type HandInStepKind, isOwed, type Label, type Unit } from '@youju/model'
import { type HandInHistory, type RoundHead, roundProblem, type StoredHandIn, type StoredRound } from '@youju/store'
import { type Office, today } from '../office.ts'
import { type RoundState, reachOf, Steps, stateOf, type Who } from './who.ts'

export type RoundHeadShown = RoundHead & { state: RoundState }
export type RoundShown = StoredRound & { state: RoundState; may: ('remind' | 'close')[] }
export type HandInShown = StoredHandIn & { may: HandInStepKind[] }

export async function listRounds(office: Office, who: Who, round?: string): Promise<RoundShown[]> {
  const ledgers = office.pack.ledgers.map(({ code }) => code)
  const reach = reachOf(who, 'read', ledgers)
  const rounds = await office.store.rounds.list({
    reach,
    day: today(office),
    ...(round === undefined ? {} : { round }),
  })
  return rounds.map((one) => ({
    ...one,
    state: stateOf(one, today(office)),
    may: mayWithRound(who, one, today(office)),
  }))
}

function mayWithRound({ rights }: Who, round: StoredRound, day: string): RoundShown['may'] {
  const collects = round.ledgers.every((ledger) => rights.may('collect', round.under, ledger))
  if (!collects || stateOf(round, day) === 'closed') return []
  return stateOf(round, day) === 'open' ? ['remind', 'close'] : ['close']
}

export async function getRound(office: Office, who: Who, round: string): Promise<RoundShown> {
  const [found] = await listRounds(office, who, round)
  if (!found) throw roundProblem('unknown-round', { round })
  return found
}

export type BoardQuery = { under?: string | undefined; states?: readonly HandInState[] | undefined }
export type Board = { round: RoundShown; units: Unit[]; handIns: HandInShown[] }

export async function getBoard(office: Office, who: Who, id: string, query: BoardQuery = {}): Promise<Board> {
  const round = await getRound(office, who, id)
  const under = query.under === undefined ? undefined : [...who.tree.subtree(query.under)].map(({ code }) => code)
  const found = await office.store.rounds.handIns({
    ...{ reach: reachOf(who, 'read', round.ledgers), day: today(office), round: id },
    ...{ units: under, states: query.states },
  })
  const steps = new Steps(who, round.state)
  const handIns = found.map((one) => ({ ...one, may: steps.may(one) }))
  return { round, units: inOrder(who, round.under, new Set(handIns.map(({ unit }) => unit))), handIns }
}

/** As the tree has them, a township's schools together; those that no longer stand come last. */
function inOrder({ tree }: Who, under: string, codes: ReadonlySet<string>): Unit[] {
  const standing = [...tree.subtree(under)].filter(({ code }) => codes.has(code))
  const known = new Set(standing.map(({ code }) => code))
  return [...standing, ...[...codes].flatMap((code) => (known.has(code) ? [] : (tree.findVersion(code) ?? [])))]
}

export type OneHandIn = { round: string; unit: string; ledger: string }

export async function getHandIn(office: Office, who: Who, at: OneHandIn) {
  const found = await office.store.rounds.find({ ...at, reach: reachOf(who, 'read', [at.ledger]), day: today(office) })
  // In one word for what there is not and what somebody may not see.
  if (!found) throw roundProblem('unknown-hand-in', at)
  const round: RoundHeadShown = { ...found.round, state: stateOf(found.round, today(office)) }
  return { round, handIn: { ...found.handIn, may: new Steps(who, round.state).may(found.handIn) } }
}

export const handInHistory = (office: Office, handIn: string): Promise<HandInHistory[]> =>
  office.store.rounds.history(handIn)

export type MissingUnit = { unit: Unit; above: string; ledgers: Label[]; late: boolean }

/** Units that owe something, in the order of the tree, each with what it owes. */
export async function listMissing(office: Office, who: Who, id: string) {
  const { round, handIns } = await getBoard(office, who, id)
  const owed = Map.groupBy(
    handIns.filter(({ state }) => isOwed(state)),
    ({ unit }) => unit,
  )
  const missing: MissingUnit[] = []
  for (const unit of who.tree.subtree(round.under)) {
    const handIns = owed.get(unit.code)
    if (!handIns) continue
    const ledgers = handIns.map(({ ledger }) => getLedger(office.pack, ledger).label)
    const above = unit.parent === null ? '' : (who.tree.find(unit.parent)?.name ?? '')
    missing.push({ unit, above, ledgers, late: handIns.some(({ late }) => late) })
  }
  return { round, missing }
}
