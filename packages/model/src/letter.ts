/**
 * A responsibility letter 目标责任书: what a unit signs for, down the chain from county to township to school. Its items
 * are criteria of a scheme with the unit's targets; a letter further down repeats the vetoes of the one above.
 */
import { z } from 'zod'
import { checkDefinition, duplicates, type Issue } from './definition.ts'
import { PERIOD_KINDS } from './period.ts'
import type { Criterion, Scheme } from './scheme.ts'
import { Code, Day, Label } from './text.ts'
import { UNIT_KINDS } from './unit.ts'

export const Letter = z.object({
  code: Code,
  version: z.number().int().min(1).default(1),
  label: Label,
  scheme: Code.describe('Scheme by which it is assessed'),
  parent: Code.optional().describe('Letter above it in the chain'),
  issuer: z.enum(UNIT_KINDS),
  signer: z.enum(UNIT_KINDS),
  period: z.enum(PERIOD_KINDS),
  signBy: z
    .string()
    .regex(/^\d\d-\d\d$/)
    .optional()
    .describe('Month and day by which it is signed: each March in the published reports'),
  items: z
    .array(
      z.object({
        criterion: Code,
        points: z.number().positive(),
        target: z.number().optional().describe('Default target; a signed letter may set its own'),
      }),
    )
    .min(1),
  vetoes: z.array(Code).default([]),
  source: z.string(),
})
export type Letter = z.infer<typeof Letter>

/** A letter as a unit signed it. */
export const SignedLetter = z.object({
  letter: Code,
  issuer: z.string(),
  signer: z.string(),
  period: z.string(),
  signed: Day.nullable(),
  targets: z.record(z.string(), z.number()).default({}).describe('Criterion → target, before the letter’s default'),
})
export type SignedLetter = z.infer<typeof SignedLetter>

export const defineLetter = (
  definition: z.input<typeof Letter>,
  { scheme, parent }: { scheme: Scheme; parent?: Letter },
): Letter =>
  checkDefinition('letter', Letter, definition, (letter) => [
    ...itemsAddUp(letter),
    ...isOfScheme(letter, scheme),
    ...repeatsVetoes(letter, parent),
  ])

function itemsAddUp({ items }: Letter): Issue[] {
  const sum = Number(items.reduce((points, item) => points + item.points, 0).toFixed(6))
  return [
    ...(sum === 100 ? [] : [{ path: 'items', message: `the points add up to ${sum}, not to 100` }]),
    ...duplicates(items.map((item) => item.criterion)).map((code) => ({
      path: 'items',
      message: `${code} is listed twice`,
    })),
  ]
}

function isOfScheme(letter: Letter, scheme: Scheme): Issue[] {
  if (letter.scheme !== scheme.code)
    return [{ path: 'scheme', message: `${letter.scheme} is not ${scheme.code}, which was handed in` }]
  return [
    ...letter.items.flatMap((item, index) => {
      const path = `items[${index}]`
      const criterion = scheme.criteria.find((candidate) => candidate.code === item.criterion)
      if (!criterion) return [{ path, message: `${item.criterion} is not a criterion of ${scheme.code}` }]
      if (criterion.points !== item.points)
        return [{ path, message: `${item.criterion} has ${criterion.points} points in ${scheme.code}` }]
      return []
    }),
    ...scheme.criteria
      .filter((criterion) => needsTarget(criterion) && !letter.items.some((item) => item.criterion === criterion.code))
      .map((criterion) => ({ path: 'items', message: `${criterion.code} is judged by a target that no item sets` })),
    ...letter.vetoes
      .filter((code) => !scheme.vetoes.some((veto) => veto.code === code))
      .map((code) => ({ path: 'vetoes', message: `${code} is not a veto of ${scheme.code}` })),
  ]
}

function repeatsVetoes(letter: Letter, parent: Letter | undefined): Issue[] {
  if (letter.parent !== parent?.code)
    return [{ path: 'parent', message: `${letter.parent ?? 'no parent'} is not ${parent?.code ?? 'handed in'}` }]
  return (parent?.vetoes ?? [])
    .filter((code) => !letter.vetoes.includes(code))
    .map((code) => ({ path: 'vetoes', message: `${code} of ${parent!.code} is not repeated` }))
}

export const needsTarget = ({ by }: Criterion): boolean => 'rule' in by && JSON.stringify(by.rule).includes('"target"')
