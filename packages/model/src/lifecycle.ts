/**
 * A lifecycle 事项流程: the states of a case, the moves between them, who may make each and what it demands, and the
 * clock. What is done to a case is an action, appended; its state is the fold of its actions.
 */
import { z } from 'zod'
import { checkDefinition, duplicates, type Issue } from './definition.ts'
import { Filter } from './filter.ts'
import { ExpressionText } from './rule.ts'
import { Code, type Day, Label } from './text.ts'
import { UNIT_KINDS, type UnitKind } from './unit.ts'

export const Deadline = z.object({
  length: z.number().int().positive(),
  count: z
    .enum(['working-days', 'calendar-days', 'months'])
    .describe('The day it starts is not counted; a month ends on the same day, or on the last of a shorter month'),
  remind: z.number().int().min(0).default(0).describe('Calendar days before the last day on which a reminder is due'),
  escalate: z
    .array(z.object({ after: z.number().int().positive(), to: z.enum(UNIT_KINDS) }))
    .default([])
    .describe('So many calendar days late, the case goes to the unit of this kind above the one that has it'),
})
export type Deadline = z.infer<typeof Deadline>

const State = z.object({
  code: Code,
  label: Label,
  final: z.boolean().default(false),
  deadline: Deadline.optional().describe('By when the state is left'),
  recorded: z
    .array(z.string())
    .default([])
    .describe('Values of the ledger’s state field that mean it; the first is written. Its own code when empty'),
})

export const Move = z.object({
  code: Code,
  label: Label,
  from: z.array(Code).min(1),
  to: Code,
  who: z.array(Code).min(1).describe('Roles that may make it'),
  evidence: z
    .array(
      z.object({
        code: Code,
        label: Label,
        field: Code.optional().describe('Field of the case that takes it as well'),
      }),
    )
    .default([])
    .describe('What must be attached'),
  proof: Code.optional().describe('Ledger that must hold a record which proves it'),
  reason: z.boolean().default(false).describe('Whether a reason must be given'),
  notBy: z.array(Code).default([]).describe('Moves whose maker may not make this one: a second person checks'),
  sets: z
    .object({ day: Code.optional(), person: Code.optional() })
    .default({})
    .describe('Fields of the case that take the day of the move and the person who makes it'),
})
export type Move = z.infer<typeof Move>

export const Lifecycle = z.object({
  code: Code,
  version: z.number().int().min(1).default(1),
  label: Label,
  ledger: Code.optional().describe('Event ledger whose lines are the cases'),
  initial: Code,
  states: z.array(State).min(2),
  moves: z.array(Move).min(1),
  deadline: Deadline.optional().describe('For the whole case, from its opening'),
  deadlines: z
    .array(z.object({ when: ExpressionText, deadline: Deadline }))
    .default([])
    .describe('For the whole case where its line says so when it is opened; the first that fits, else `deadline`'),
  extension: z
    .object({ who: z.array(Code).min(1), most: z.number().int().positive().describe('How often') })
    .optional(),
  pause: z
    .object({ who: z.array(Code).min(1) })
    .optional()
    .describe('Who may stop the clock and start it again'),
  unrecorded: Code.optional().describe(
    'State of a line kept by hand that leaves the state open; the initial one when absent',
  ),
  reopen: Code.optional().describe('State to which a closed case returns when its proof is withdrawn'),
  roles: z
    .array(z.object({ code: Code, label: Label }))
    .default([])
    .describe('What the roles of its moves are called'),
  keeps: z
    .object({
      state: Code,
      due: Code.optional(),
      earlier: Code.optional().describe('The date that the last extension replaced'),
      closed: Code.optional(),
      onTime: Code.optional(),
      evidence: Code.optional(),
      checkedBy: Code.optional(),
    })
    .optional()
    .describe('Fields of the ledger that say where the case stands, for counting; written with every action'),
  recordedLate: z.string().optional().describe('What the state field holds while the case is open past its last day'),
  proofs: z
    .array(
      z.object({
        ledger: Code,
        label: Label.describe('What such a record is called'),
        case: Code.describe('Field with the case: its entry, or its key where both are of one unit'),
        of: Code.optional().describe('Field with the ledger of the case, where records of several are kept'),
        where: Filter.default({}).describe('What a record must say to prove anything'),
      }),
    )
    .default([])
    .describe('How the records that prove a move say which case they speak of'),
  source: z.string(),
})
export type Lifecycle = z.infer<typeof Lifecycle>

export const defineLifecycle = (definition: z.input<typeof Lifecycle>): Lifecycle =>
  checkDefinition('lifecycle', Lifecycle, definition, (lifecycle) => {
    const names = [...codesAreUnique(lifecycle), ...namesAreKnown(lifecycle)]
    return names.length > 0 ? names : [...waysAreOpen(lifecycle), ...closingIsProven(lifecycle)]
  })

const codesAreUnique = ({ states, moves }: Lifecycle): Issue[] =>
  Object.entries({ states, moves }).flatMap(([path, items]) =>
    duplicates(items.map((item) => item.code)).map((code) => ({ path, message: `${code} is defined twice` })),
  )

function namesAreKnown({ states, moves, initial, reopen, unrecorded }: Lifecycle): Issue[] {
  const state = (path: string, code: string | undefined): Issue[] =>
    code === undefined || states.some((candidate) => candidate.code === code)
      ? []
      : [{ path, message: `${code} is not a state` }]
  return [
    ...state('initial', initial),
    ...state('reopen', reopen),
    ...state('unrecorded', unrecorded),
    ...moves.flatMap((move, index) => [
      ...move.from.flatMap((code) => state(`moves[${index}].from`, code)),
      ...state(`moves[${index}].to`, move.to),
      ...move.notBy
        .filter((code) => !moves.some((candidate) => candidate.code === code))
        .map((code) => ({ path: `moves[${index}].notBy`, message: `${code} is not a move` })),
    ]),
  ]
}

function waysAreOpen({ states, moves, initial, reopen }: Lifecycle): Issue[] {
  const finals = states.filter((state) => state.final).map((state) => state.code)
  const reached = reachable([initial], (code) =>
    moves.filter((move) => move.from.includes(code)).map((move) => move.to),
  )
  const closing = reachable(finals, (code) => moves.filter((move) => move.to === code).flatMap((move) => move.from))
  return states.flatMap((state) => {
    const path = `states.${state.code}`
    const leaves = moves.some((move) => move.from.includes(state.code))
    const issue = (message: string): Issue[] => [{ path, message }]
    if (!reached.has(state.code) && state.code !== reopen) return issue('cannot be reached')
    if (state.final) return leaves ? issue('is final but has a move out of it') : []
    if (!leaves) return issue('has no way out and is not final')
    return closing.has(state.code) ? [] : issue('leads to no final state')
  })
}

function reachable(from: readonly string[], next: (code: string) => string[]): Set<string> {
  const reached = new Set<string>()
  const waiting = [...from]
  for (let code = waiting.pop(); code !== undefined; code = waiting.pop()) {
    if (reached.has(code)) continue
    reached.add(code)
    waiting.push(...next(code))
  }
  return reached
}

function closingIsProven({ states, moves, initial, reopen }: Lifecycle): Issue[] {
  const isFinal = (code: string | undefined) => states.some((state) => state.code === code && state.final)
  return [
    ...moves.flatMap((move, index) =>
      isFinal(move.to) && move.proof === undefined && move.evidence.length === 0
        ? [{ path: `moves[${index}]`, message: `${move.code} closes the case without proof record or evidence` }]
        : [],
    ),
    ...(reopen === undefined && moves.some((move) => isFinal(move.to) && move.proof !== undefined)
      ? [{ path: 'reopen', message: 'a case closed by a proof record needs a state to return to when it is withdrawn' }]
      : []),
    ...(isFinal(initial) ? [{ path: 'initial', message: 'a case does not begin in a final state' }] : []),
    ...(isFinal(reopen) ? [{ path: 'reopen', message: 'a case does not return to a final state' }] : []),
  ]
}

export type Person = { person: string; roles: readonly string[] }

/** A record in another ledger that speaks of a case; only a live one proves anything. */
export type ProofRecord = { ledger: string; entry: string; state: 'live' | 'withdrawn' }

export type CaseAction = {
  at: Day
  by: string
  reason: string
} /** A case taken over from a ledger kept by hand begins in the state, and since the day, that it had there. */ & (
  | { kind: 'open'; due?: Day; state?: string; since?: Day }
  | { kind: 'move'; move: string; evidence: Readonly<Record<string, string>>; proof?: Omit<ProofRecord, 'state'> }
  | { kind: 'extend'; until: Day; instead: Day }
  | { kind: 'pause' }
  | { kind: 'resume' }
  | { kind: 'reopen' }
  /** The unit told is the one that has the case, or the one above to which it has gone up. */
  | { kind: 'remind'; due: Day; told: string }
)

/** A case as its actions have left it. Only `id`, `unit` and `actions` are kept; the rest is folded from them. */
export type Case = {
  id: string
  lifecycle: string
  unit: string
  actions: readonly CaseAction[]
  state: string
  /** Day on which the state was entered, and on which the case was opened or last reopened. */
  since: Day
  opened: Day
  paused: boolean
  closed: boolean
  proof?: Omit<ProofRecord, 'state'>
}

/** Working days with 调休. A year that the calendar does not have yet is said, not guessed. */
export interface WorkCalendar {
  isWorkday(day: Day): boolean | 'unknown'
}

export type Clock = {
  is: 'no-deadline' | 'running' | 'soon' | 'late' | 'paused' | 'closed' | 'unknown'
  due?: Day
  /** Dates that extensions replaced, the oldest first. */
  earlier: readonly Day[]
  /** Calendar days to the last day, while the clock runs. */
  daysLeft?: number
  /** Calendar days after the last day, today or when the case was closed. */
  daysLate: number
  /** Year whose working days are not known yet. */
  unknownYear?: string
  /** Kind of unit that a late case has gone up to. */
  escalatedTo?: UnitKind
}
