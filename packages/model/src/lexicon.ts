/** Words that reading needs, as the pack's data: units of measure, qualifiers, subjects, levels, slogans, typical slips. */
import { z } from 'zod'
import { checkDefinition, duplicates } from './definition.ts'
import { BOUNDS, FLOWS, INDICATOR_CODES, LEVELS, QUANTITY_KINDS } from './quantity.ts'
import { Label } from './text.ts'

/** What a unit of measure counts, so that a rule can speak of 人, 名 and 位 together. */
export const UNIT_GROUPS = ['people', 'places', 'times', 'things', 'money', 'extent', 'time', 'share', 'mark'] as const
export type UnitGroup = (typeof UNIT_GROUPS)[number]

const Flow = z.enum(FLOWS)
const Words = z.array(z.string().min(1))

export const SubjectRule = z.object({
  words: Words.min(1).describe(
    'The first must stand in the phrase of the figure, the others anywhere before it in the sentence or in its phrase; | separates alternatives',
  ),
  without: z.string().optional().describe('None of these, separated by |, stands in the phrase of the figure'),
  clause: z.boolean().optional().describe('The first may also stand elsewhere in the clause, as its verb'),
  ends: z
    .boolean()
    .optional()
    .describe(
      'The first is the last morpheme of the noun beside the number (员 of 实验室管理员93名), asked where no rule knows the noun',
    ),
  section: z.string().optional().describe('One of these, separated by |, stands in the heading or lead of the section'),
  indicator: z.enum(INDICATOR_CODES),
  kinds: z.array(z.enum(QUANTITY_KINDS)).optional(),
  groups: z.array(z.enum(UNIT_GROUPS)).optional(),
  units: z.array(z.string()).optional(),
  level: z.enum(LEVELS).optional(),
  flow: Flow.optional().describe('What this figure is unless a verb says otherwise; the indicator’s own when absent'),
})
export type SubjectRule = z.infer<typeof SubjectRule>

/** How much an office or unit oversees, from narrow to wide. */
export const TIERS = ['school', 'street', 'town', 'county', 'city', 'province', 'nation'] as const
export type Tier = (typeof TIERS)[number]
const ByTier = z.partialRecord(z.enum(TIERS), z.number().positive())

export const Lexicon = z.object({
  units: z
    .array(
      z.object({
        word: z.string().min(1).describe('As written behind a number: 人次, 平方米, 元/人'),
        unit: z.string().describe('Base unit as recorded'),
        kind: z.enum(QUANTITY_KINDS),
        group: z.enum(UNIT_GROUPS).default('things'),
        factor: z.number().default(1).describe('Used where a written unit is a multiple of the base unit'),
      }),
    )
    .min(1),
  english: z
    .record(z.string(), z.object({ one: z.string(), many: z.string() }))
    .default({})
    .describe('What a base unit is called where a figure is told in English: 人次 → person-time, person-times'),
  counted: z
    .array(z.object({ word: z.string().min(1), group: z.enum(UNIT_GROUPS).optional() }))
    .default([])
    .describe('Nouns that follow a number without a measure word: 七部门, 51中小学'),
  qualifiers: z
    .array(
      z.object({
        word: z.string().min(1),
        bound: z.enum(BOUNDS),
        side: z.enum(['before', 'after']).describe('Where it stands, seen from the number'),
      }),
    )
    .default([]),
  levels: z
    .array(
      z.object({
        word: z.string(),
        level: z.enum(LEVELS).optional(),
        hides: z.boolean().optional(),
        title: z.boolean().optional(),
        yieldsTo: z.enum(LEVELS).optional(),
        among: z.array(z.enum(LEVELS)).optional(),
      }),
    )
    .describe(
      'Words that place a figure at a level; longer words win. Without level they stand for several at once, or only hide a shorter word in them (在职教师 is no 职教). A `title` word tells the level of the document that it heads, and of nothing else',
    ),
  subjects: z.array(SubjectRule).describe('From words near a figure to its indicator; earlier entries win'),
  clues: z
    .object({
      indicators: z.array(z.enum(INDICATOR_CODES)),
      weights: z
        .string()
        .describe('A line a clue: its kind and text, a tab, pairs of an indicator’s place and its weight in tenths'),
    })
    .optional()
    .describe('What the words around a figure speak for, learned from annotated reports (npm run learn)'),
  flows: z
    .array(z.object({ indicator: z.enum(INDICATOR_CODES), flow: Flow }))
    .default([])
    .describe('What figures of an indicator are when no verb says otherwise; flow when not listed'),
  families: z
    .array(
      z.object({
        of: z.array(z.enum(INDICATOR_CODES)).describe('Indicators of the figures before'),
        standard: z.enum(INDICATOR_CODES).describe('What 每人600元 is behind them'),
        total: z.enum(INDICATOR_CODES).describe('What 共计5400元 is behind them'),
      }),
    )
    .default([])
    .describe('What a sum of money without words of its own is, behind figures of other indicators'),
  movements: z
    .array(z.object({ word: z.string().min(1), flow: Flow.optional() }))
    .default([])
    .describe(
      'Verbs near a figure that say whether it stands, happened, changed or is planned; without flow they only hide shorter ones (行动计划 plans nothing)',
    ),
  kept: z
    .array(
      z.object({
        verbs: z.string().min(1).describe('Separated by |'),
        things: z.string().optional().describe('The last words of what, separated by |; anything when absent'),
      }),
    )
    .default([])
    .describe('What was asked, opened or set up and is there since: 聘请法制副校长3名, 建立留守儿童活动室42个'),
  done: Words.default([]).describe('Words before a figure that make it a fact even among plans: 已, 去年, 现有'),
  plans: Words.default([]).describe('Words in a heading that make its section a plan: 下一步打算, 工作思路'),
  durations: z
    .object({ before: Words, after: Words })
    .default({ before: [], after: [] })
    .describe('Words before or after a number of years, months or days that make it a duration: 为期, 内完成'),
  abstract: Words.default([]).describe('Nouns whose announced number counts no things: 三个到位, 四个方面的…'),
  furniture: Words.default([]).describe('Words behind a number on the page around a report: 人阅读, 位用户关注'),
  fixed: Words.describe('Slogans and fixed terms whose numerals are no figures: 九年义务教育, 两免一补'),
  typos: z.array(z.object({ wrong: z.string(), right: z.string() })).default([]),
  noise: z.array(z.string()).default([]).describe('Names and phrases of sites, to be cut out of a sentence'),
  pageLines: z.array(z.string()).default([]).describe('Phrases that make their whole line furniture of a page'),
  frameWords: z
    .array(z.string())
    .default([])
    .describe('Buttons and counters of a page, which make a line of their own: 打印, 上一篇, 浏览次数'),
  pageFields: z
    .array(z.string())
    .default([])
    .describe('Particulars of a page, two of which make their line furniture: 作者, 信息来源, 点击数'),
  phrases: z
    .array(z.string())
    .default([])
    .describe('Fixed official phrases, held against words that look or sound alike'),
  formulas: z
    .array(z.string())
    .default([])
    .describe(
      'Quoted as they stand: with one character alike they are slips, whatever word comes out; the long ones with any edit',
    ),
  reportWords: z
    .array(z.string())
    .default([])
    .describe('Ordinary words and abbreviations of reports: what a writer may have meant, and what is no slip'),
  wordFrequencies: z
    .array(z.tuple([z.number(), z.number(), z.string()]).readonly())
    .readonly()
    .default([])
    .describe(
      'Common words: characters a word, log₂ of how often it stands in running text, the words one behind the other',
    ),
  confusables: z.array(z.string()).default([]).describe('Characters that look or sound alike: 查察, 已己'),
  homophones: z.array(z.string()).default([]).describe('Characters that sound the same, tone and all: 坐座作'),
  collocations: z
    .array(z.string())
    .default([])
    .describe('Words that stand side by side again and again: 充分利用, 上级部门'),
  neighbours: z
    .array(z.string())
    .default([])
    .describe(
      'A word of two characters and those seen right behind it (课业负担减轻: 课业负担, 课业减轻): what was probably meant',
    ),
  rareWords: z.array(z.string()).default([]).describe('Words so rare that a slip is nearly as likely, and yet words'),
  shorthand: z
    .array(z.string())
    .default([])
    .describe('Shortened words of offices (教体, 综治): no slips, and never what a slip was meant to be'),
  surnames: z.string().default('').describe('Characters that are surnames and little else'),
  tiers: z
    .array(z.object({ words: z.string().min(1), tier: z.enum(TIERS).optional() }))
    .default([])
    .describe('Words that tell whose figures a passage gives, separated by |; without tier they hide shorter ones'),
  magnitudes: z
    .array(
      z.object({
        units: z.array(z.string()).min(1).describe('Base units'),
        indicators: z.array(z.enum(INDICATOR_CODES)).optional(),
        words: z.string().optional().describe('One of these, separated by |, stands in the phrase before the figure'),
        without: z.string().optional().describe('None of these, separated by |, stands there'),
        least: ByTier.optional().describe('Less than this no such total can be'),
        most: ByTier.describe('More than this none has'),
      }),
    )
    .default([])
    .describe('Bands of what can be, for each tier, in base units; the first that fits a figure counts'),
  limits: z
    .array(
      z.object({
        name: Label.describe('What such a figure is, as a verdict says it'),
        kinds: z.array(z.enum(QUANTITY_KINDS)).min(1),
        units: z.array(z.string()).optional().describe('Base units'),
        words: z.string().optional().describe('Regular expression found in the phrase before the figure'),
        without: z.string().optional().describe('Regular expression not found there'),
        least: z.number().positive().optional().describe('Less than this, unless nothing, it cannot be'),
        most: z.number().positive().optional().describe('More than this it cannot be'),
      }),
    )
    .default([])
    .describe('What one figure can be whoever reports it, in base units; of those it breaks the first is told'),
  prices: z
    .array(
      z.object({
        name: Label.describe('What costs it, as a verdict says it'),
        units: z.array(z.string()).min(1).describe('What it is counted by'),
        things: z.string().optional().describe('Regular expression found in the words around the number of them'),
        least: z.number().positive().describe('In yuan; for less none is had'),
        most: z.number().positive().describe('None costs more'),
      }),
    )
    .default([])
    .describe('What one piece of a thing can cost, said so or reckoned; the first that fits counts'),
  proportions: z
    .array(
      z.object({
        ...{ of: z.enum(INDICATOR_CODES), to: z.enum(INDICATOR_CODES), name: Label },
        ...{ least: z.number(), most: z.number() },
      }),
    )
    .default([])
    .describe('What two figures of the same whole can be to each other: pupils per teacher, square metres per pupil'),
  tables: z
    .object({
      total: z.array(z.string()).describe('Names of a row or column that adds up the others'),
      subtotal: z.array(z.string()).describe('Names of one that adds up some of them'),
      within: z.array(z.string()).describe('How one begins that is counted in another already'),
      unsummed: z.array(z.string()).describe('Words in the name of one whose numbers are never added up'),
      shared: z.array(z.string()).describe('Things that may be counted in two rows, and once in their total'),
      apart: z.array(z.string()).describe('Words beside a table that say that its totals are no plain sums'),
    })
    .default({ total: [], subtotal: [], within: [], unsummed: [], shared: [], apart: [] })
    .describe('How the rows and columns of a table are named'),
})
export type Lexicon = z.infer<typeof Lexicon>

export const defineLexicon = (definition: z.input<typeof Lexicon>): Lexicon =>
  checkDefinition('lexicon', Lexicon, definition, (lexicon) => [
    ...duplicates(lexicon.units.map((unit) => unit.word)).map((word) => ({
      path: 'units',
      message: `${word} is listed twice`,
    })),
    ...duplicates(lexicon.levels.map((level) => level.word)).map((word) => ({
      path: 'levels',
      message: `${word} is listed twice`,
    })),
  ])
