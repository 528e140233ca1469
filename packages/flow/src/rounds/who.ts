/** Who asks, and what that person may do with hand-ins: worked out once, since a board has thousands of them. */
import {
  APPROVAL_LEVELS,
  type Appointment,
  type ApprovalLevel,
  approvalLevelOf,
  type Day,
  type HandInStepKind,
  isOwed,
  type LedgerVerb,
  type Rights,
  stepsFrom,
  type UnitTree,
} from '@youju/model'
import type { Reach, RoundHead, StoredHandIn } from '@youju/store'

export type Who = { rights: Rights; tree: UnitTree; appointments: readonly Appointment[] }

/** Hand-ins of these ledgers within somebody's right, ledgers of the same units together. */
export function reachOf({ rights }: Who, verb: LedgerVerb, ledgers: readonly string[]): Reach {
  return grouped(ledgers, (ledger) => rights.units(verb, ledger))
}

/** Those that somebody approves as this level. */
export const approvalReach = (who: Who, level: ApprovalLevel, ledgers: readonly string[]): Reach =>
  grouped(ledgers, (ledger) => approvedAs(who, level, ledger))

const approvedAs = ({ rights, tree }: Who, level: ApprovalLevel, ledger: string): Set<string> =>
  rights.units('approve', ledger, (unit) => {
    const kind = tree.find(unit)?.kind
    return kind !== undefined && approvalLevelOf(kind) === level
  })

function grouped(ledgers: readonly string[], unitsOf: (ledger: string) => ReadonlySet<string>): Reach {
  const groups = new Map<string, { ledgers: string[]; units: string[] }>()
  for (const ledger of ledgers) {
    const units = [...unitsOf(ledger)]
    if (units.length === 0) continue
    const key = units.join(' ')
    const group = groups.get(key)
    if (group) group.ledgers.push(ledger)
    else groups.set(key, { ledgers: [ledger], units })
  }
  return [...groups.values()]
}

export type RoundState = 'announced' | 'open' | 'closed'

export const stateOf = ({ closedAt, opensOn }: Pick<RoundHead, 'closedAt' | 'opensOn'>, day: Day): RoundState =>
  closedAt ? 'closed' : opensOn > day ? 'announced' : 'open'

/** What was sent back may be handed in again after the end; nothing else may. */
export const takesHandIn = (round: RoundState, { state }: Pick<StoredHandIn, 'state'>): boolean =>
  round === 'open' || (round === 'closed' && state === 'sent-back')

export class Steps {
  readonly #byLedger = new Map<string, Record<'handIn' | 'record' | ApprovalLevel, ReadonlySet<string>>>()
  readonly #who: Who
  readonly #round: RoundState

  constructor(who: Who, round: RoundState) {
    this.#who = who
    this.#round = round
  }

  may(handIn: StoredHandIn): HandInStepKind[] {
    const units = this.#unitsOf(handIn.ledger)
    const handsIn = units.handIn.has(handIn.unit)
    const approves = handIn.waitsFor !== null && units[handIn.waitsFor].has(handIn.unit)
    return stepsFrom(handIn.state).filter((step) => {
      if (step === 'check') return handsIn || units.record.has(handIn.unit)
      if (step === 'submit') return handsIn && takesHandIn(this.#round, handIn)
      return step === 'recall' ? handsIn && handIn.approvals === 0 : approves
    })
  }

  /** Whether somebody fills it and it is still owed. */
  owes(handIn: StoredHandIn): boolean {
    const { handIn: handsIn, record } = this.#unitsOf(handIn.ledger)
    return isOwed(handIn.state) && (handsIn.has(handIn.unit) || record.has(handIn.unit))
  }

  #unitsOf(ledger: string) {
    const known = this.#byLedger.get(ledger)
    if (known) return known
    const { rights } = this.#who
    const [school, township, county] = APPROVAL_LEVELS.map((level) => approvedAs(this.#who, level, ledger))
    const units = {
      ...{ handIn: rights.units('hand-in', ledger), record: rights.units('record', ledger) },
      ...{ school: school!, township: township!, county: county! },
    }
    this.#byLedger.set(ledger, units)
    return units
  }
}
