/** The tree of units: looking for them, and changing it after a look at what that does to counts. */
import { Label, Unit } from '@youju/model'
import { z } from 'zod'
import { defineRoute } from './route.ts'

export const TreeNode = z.object({
  code: z.string(),
  name: z.string(),
  kind: z.string(),
  parent: z.string().nullable(),
  type: z.string().nullable(),
  ownership: z.string().nullable(),
  location: z.string().nullable(),
  children: z.number().int(),
  from: z.string(),
  to: z.string().nullable(),
  may: z.array(z.string()).describe('Verbs over units that the person has here'),
})
export type TreeNode = z.infer<typeof TreeNode>

export const listUnits = defineRoute({
  method: 'GET',
  path: '/units',
  summary: 'Units below one (the tops of one’s reach when absent), or those found by name, pinyin initials or code',
  access: 'signed-in',
  query: z.object({
    under: z.string().optional(),
    search: z.string().optional(),
    asOf: z.string().optional().describe('The tree as it stood on a day; today when absent'),
    deep: z.coerce.boolean().default(false).describe('Everything below instead of the children'),
    kinds: z.string().optional().describe('Only these kinds, separated by commas'),
  }),
  reply: z.object({ asOf: z.string(), units: z.array(TreeNode) }),
  problems: ['unknown-unit'],
})

export const getUnit = defineRoute({
  method: 'GET',
  path: '/units/:unit',
  summary:
    'A unit with its versions, its line of ancestors and how many of its entries in each ledger are within reach',
  access: { verb: 'read', over: 'office' },
  params: z.object({ unit: z.string() }),
  query: z.object({ asOf: z.string().optional() }),
  reply: z.object({
    unit: TreeNode,
    ancestors: z.array(z.object({ code: z.string(), name: z.string(), withinReach: z.boolean() })),
    versions: z.array(Unit),
    history: z.array(z.object({ at: z.string(), by: z.string(), change: z.string(), reason: z.string() })),
    ledgers: z.array(z.object({ ledger: z.string(), label: Label, entries: z.number().int() })),
  }),
  problems: ['beyond-reach'],
})

const Coded = z.array(z.object({ code: z.string(), label: Label }))

export const listUnitAttributes = defineRoute({
  method: 'GET',
  path: '/unit-attributes',
  summary: 'The codes that a unit’s type, ownership and location may have, with their words',
  access: 'signed-in',
  reply: z.object({ type: Coded, ownership: Coded, location: Coded }),
})

const NewUnit = Unit.pick({ code: true, name: true, kind: true, type: true, ownership: true, location: true })

export const UnitChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('found'), unit: NewUnit, parent: z.string() }),
  z.object({ kind: z.literal('rename'), unit: z.string(), name: z.string().min(1) }),
  z.object({ kind: z.literal('move'), unit: z.string(), parent: z.string() }),
  z.object({ kind: z.literal('merge'), units: z.array(z.string()).min(1), into: z.string() }),
  z.object({ kind: z.literal('split'), unit: z.string(), into: z.array(NewUnit).min(2) }),
  z.object({ kind: z.literal('close'), unit: z.string() }),
])
export type UnitChange = z.infer<typeof UnitChange>

const ChangeBody = z.object({
  change: UnitChange,
  day: z.string().describe('First day on which it holds'),
  reason: z.string(),
})

const CHANGE_PROBLEMS = [
  'beyond-reach',
  'unit-code-taken',
  'unit-kind-not-below',
  'store-unit-not-standing',
  'store-unit-has-later',
  'store-unit-has-children',
  'store-unit-has-lines',
  'store-unit-overlaps',
  'store-unit-circle',
  'store-other-county',
] as const

export const previewUnitChange = defineRoute({
  method: 'POST',
  path: '/units/changes/preview',
  summary: 'What a change of units would do to the counts of each unit concerned; nothing is stored',
  access: { verb: 'structure', over: 'unit' },
  body: ChangeBody,
  reply: z.object({
    effects: z.array(
      z.object({
        unit: z.string(),
        unitName: z.string(),
        measure: z.string(),
        label: Label,
        unitOfMeasure: z.string(),
        period: z.string(),
        before: z.number().nullable(),
        after: z.number().nullable(),
      }),
    ),
    countyUnchanged: z.boolean().describe('The county’s totals stay as they are'),
    periods: z
      .array(z.string())
      .describe('Periods with entries that are counted on the day or later; earlier ones stay'),
  }),
  problems: CHANGE_PROBLEMS,
})

export const changeUnits = defineRoute({
  method: 'POST',
  path: '/units/changes',
  summary: 'Founds, renames, moves, merges, splits or closes units from a day on',
  access: { verb: 'structure', over: 'unit' },
  body: ChangeBody,
  reply: z.object({ units: z.array(TreeNode) }),
  problems: CHANGE_PROBLEMS,
  idempotent: true,
})
