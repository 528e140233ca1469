/** Collection 填报: rounds, the board of units × ledgers, and the way from school to bureau. */
import { APPROVAL_LEVELS, CellMark, HAND_IN_STATES, HAND_IN_STEPS, Label } from '@youju/model'
import { z } from 'zod'
import { defineRoute } from './route.ts'

export const RoundHead = z.object({
  id: z.string(),
  title: z.string(),
  period: z.string(),
  ledgers: z.array(z.object({ code: z.string(), label: Label })),
  under: z.object({ code: z.string(), name: z.string() }),
  opensOn: z.string(),
  dueOn: z.string(),
  chain: z.array(z.enum(APPROVAL_LEVELS)).describe('Who approves, in order'),
  state: z.enum(['announced', 'open', 'closed']),
})
export type RoundHead = z.infer<typeof RoundHead>

export const Round = RoundHead.extend({
  units: z.number().int().describe('Within one’s reach'),
  counts: z.partialRecord(z.enum(HAND_IN_STATES), z.number().int()).describe('Hand-ins by state, within one’s reach'),
  late: z.number().int().describe('Handed in after the due day, or still owed after it'),
  may: z.array(z.enum(['remind', 'close'])),
})
export type Round = z.infer<typeof Round>

export const listRounds = defineRoute({
  method: 'GET',
  path: '/rounds',
  summary: 'Rounds that concern one’s units, newest first',
  access: 'signed-in',
  reply: z.object({ rounds: z.array(Round) }),
})

export const openRound = defineRoute({
  method: 'POST',
  path: '/rounds',
  summary: 'Opens a round: which ledgers, which units, period, due day, chain of approval',
  access: { verb: 'collect', over: 'unit' },
  body: z.object({
    title: z.string().min(1).max(100),
    period: z.string(),
    ledgers: z.array(z.string()).min(1),
    under: z.string().describe('Every unit below it that fills one of the ledgers'),
    units: z.array(z.string()).optional().describe('Only these'),
    opensOn: z.string(),
    dueOn: z.string(),
    chain: z.array(z.enum(APPROVAL_LEVELS)).min(1),
    webhook: z.url().optional().describe('Robot of an enterprise chat that is told of reminders'),
  }),
  reply: Round,
  problems: [
    'unknown-ledger',
    'not-a-period',
    'round-wrong-period',
    'round-beyond-reach',
    'round-without-units',
    'round-overlaps',
    'due-before-open',
    'webhook-refused',
  ],
  idempotent: true,
})

/** A field of the board; there may be thousands. */
export const BoardField = z.object({
  unit: z.string(),
  ledger: z.string(),
  state: z.enum(HAND_IN_STATES),
  waitsFor: z.enum(APPROVAL_LEVELS).nullable().describe('Whose approval a submitted one waits for'),
  late: z.boolean(),
  entries: z.number().int(),
  version: z.number().int().describe('Moves with every step and every change of its entries'),
  may: z.array(z.enum(HAND_IN_STEPS)).describe('Steps the person may take now'),
})
export type BoardField = z.infer<typeof BoardField>

export const HandIn = BoardField.extend({
  unitName: z.string(),
  period: z.string(),
  nothingToReport: z.boolean(),
  marks: z.array(CellMark).describe('Cells named when it was sent back'),
})
export type HandIn = z.infer<typeof HandIn>

const InRound = z.object({ round: z.string() })

export const getBoard = defineRoute({
  method: 'GET',
  path: '/rounds/:round/board',
  summary: 'Units × ledgers within one’s reach',
  access: 'signed-in',
  params: InRound,
  query: z.object({ under: z.string().optional(), state: z.enum(HAND_IN_STATES).optional() }),
  reply: z.object({
    round: Round,
    units: z.array(
      z.object({ code: z.string(), name: z.string(), above: z.string().describe('Name of the unit above') }),
    ),
    handIns: z.array(BoardField),
  }),
  problems: ['unknown-round'],
})

export const HandInStep = z.object({
  step: z.enum(['submit', 'recall', 'approve', 'send-back', 'correction']),
  at: z.string(),
  by: z.string(),
  reason: z.string(),
  marks: z.array(CellMark),
})

const OneHandIn = InRound.extend({ unit: z.string(), ledger: z.string() })

export const getHandIn = defineRoute({
  method: 'GET',
  path: '/rounds/:round/hand-ins/:unit/:ledger',
  summary: 'One hand-in with every step taken',
  access: { verb: 'read', over: 'ledger' },
  params: OneHandIn,
  reply: HandIn.extend({ steps: z.array(HandInStep), round: RoundHead }),
  problems: ['unknown-hand-in'],
})

export const stepHandIn = defineRoute({
  method: 'POST',
  path: '/rounds/:round/hand-ins/:unit/:ledger/steps',
  summary: 'Checks, submits, approves or sends back; the last approval locks',
  access: { verb: 'read', over: 'ledger' },
  params: OneHandIn,
  body: z.object({
    step: z.enum(HAND_IN_STEPS),
    version: z.number().int(),
    reason: z.string().default(''),
    marks: z.array(CellMark).default([]),
    nothingToReport: z.boolean().default(false).describe('Submits without entries: there is nothing to say'),
  }),
  reply: HandIn.extend({
    violations: z.array(
      z.object({
        level: z.enum(['error', 'warning']),
        message: z.string(),
        entry: z.string(),
        fields: z.array(z.string()),
      }),
    ),
  }),
  problems: [
    'unknown-hand-in',
    'hand-in-changed',
    'step-not-allowed',
    'hand-in-rule-broken',
    'hand-in-warning-needs-reason',
    'send-back-needs-reason',
    'nothing-entered',
    'round-not-open',
  ],
  idempotent: true,
})

export const approveMany = defineRoute({
  method: 'POST',
  path: '/rounds/:round/approvals',
  summary: 'Approves many hand-ins at once: each on its own, with what stood in the way of the others',
  access: 'signed-in',
  params: InRound,
  body: z.object({
    handIns: z
      .array(z.object({ unit: z.string(), ledger: z.string(), version: z.number().int() }))
      .min(1)
      .max(500),
  }),
  reply: z.object({
    approved: z.number().int(),
    refused: z.array(z.object({ unit: z.string(), ledger: z.string(), message: z.string() })),
  }),
  idempotent: true,
})

export const listMissing = defineRoute({
  method: 'GET',
  path: '/rounds/:round/missing',
  summary: 'Who has not handed in what, as a list to send',
  access: 'signed-in',
  params: InRound,
  reply: z.object({
    missing: z.array(
      z.object({
        unit: z.string(),
        unitName: z.string(),
        township: z.string(),
        ledgers: z.array(Label),
        late: z.boolean(),
      }),
    ),
    text: z.string().describe('The same as a message to paste'),
  }),
  problems: ['unknown-round'],
})

export const remind = defineRoute({
  method: 'POST',
  path: '/rounds/:round/reminders',
  summary: 'Reminds units through their inbox, and the round’s chat robot',
  access: { verb: 'collect', over: 'office' },
  params: InRound,
  body: z.object({
    units: z.array(z.string()).optional().describe('Everybody missing when absent'),
    text: z.string().default(''),
  }),
  reply: z.object({ reminded: z.number().int(), webhook: z.enum(['none', 'sent', 'failed']) }),
  problems: ['unknown-round', 'round-beyond-reach'],
  idempotent: true,
})

export const closeRound = defineRoute({
  method: 'POST',
  path: '/rounds/:round/close',
  summary: 'Closes a round; what was not handed in stays so',
  access: { verb: 'collect', over: 'office' },
  params: InRound,
  reply: Round,
  problems: ['unknown-round', 'round-beyond-reach', 'round-closed'],
})
