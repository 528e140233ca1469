/** Which lines count: a field against a code or group, several of them, or bounds. All parts must hold. */
import { z } from 'zod'

const Scalar = z.union([z.string(), z.number(), z.boolean()])
export const Bounds = z
  .object({
    atLeast: Scalar.optional(),
    atMost: Scalar.optional(),
    above: Scalar.optional(),
    below: Scalar.optional(),
    not: Scalar.optional(),
    present: z.boolean().optional(),
  })
  .strict()
export type Bounds = z.infer<typeof Bounds>

export const Filter = z
  .record(z.string(), z.union([Scalar, z.array(Scalar), Bounds]))
  .describe('Field → value, list of values, or bounds; a code list group stands for its codes')
export type Filter = z.infer<typeof Filter>

/** What a figure is about beyond unit and period: `{ stage: 'primary', ownership: 'public' }`; each a code or a group. */
export const Slice = z.record(z.string(), z.string())
export type Slice = z.infer<typeof Slice>
