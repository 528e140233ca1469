/** Words that reading needs, as the pack's data: units of measure, qualifiers, subjects, levels, slogans, typical slips. */
import { z } from 'zod'
import { checkDefinition } from './definition.ts'
import { INDICATOR_CODES, LEVELS, QUANTITY_KINDS } from './quantity.ts'

export const Lexicon = z.object({
  units: z
    .array(
      z.object({
        word: z.string().min(1).describe('As written behind a number: 人次, 平方米, 元/人'),
        unit: z.string().describe('Base unit as recorded'),
        kind: z.enum(QUANTITY_KINDS),
        factor: z
          .number()
          .default(1)
          .describe('亩 to 亩 is 1; used where a written unit is a multiple of the base unit'),
      }),
    )
    .min(1),
  levels: z
    .array(z.object({ word: z.string(), level: z.enum(LEVELS) }))
    .describe('Words that place a figure at a level; longer words win'),
  subjects: z
    .array(
      z.object({
        words: z.array(z.string()).min(1).describe('All must stand near the figure; | separates alternatives'),
        indicator: z.enum(INDICATOR_CODES),
        kinds: z.array(z.enum(QUANTITY_KINDS)).optional(),
        units: z.array(z.string()).optional(),
        level: z.enum(LEVELS).optional(),
      }),
    )
    .describe('From words near a figure to its indicator; earlier entries win'),
  fixed: z.array(z.string()).describe('Slogans and fixed terms whose numerals are no figures: 九年义务教育, 两免一补'),
  typos: z.array(z.object({ wrong: z.string(), right: z.string() })).default([]),
  noise: z.array(z.string()).default([]).describe('Names and phrases of the sites that texts were copied from'),
})
export type Lexicon = z.infer<typeof Lexicon>
export const defineLexicon = (definition: z.input<typeof Lexicon>): Lexicon =>
  checkDefinition('lexicon', Lexicon, definition)
