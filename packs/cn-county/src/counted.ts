/** Indicators that only count, or hold one count against another, with their worked examples: most of the office's work. */
import { AREAS, COUNTIES_UP, indicator, rate, SCHOOLS_UP, worked } from './shorthand.ts'

const areas = [...AREAS]
const counties = [...COUNTIES_UP]
const all = [...SCHOOLS_UP]
const full = { threshold: { zh: '100%', en: '100 %' }, passes: { atLeast: 1 } }

type Keeper = 'school' | 'township' | 'county'

const levelsOf = (keeper: Keeper) => (keeper === 'school' ? all : keeper === 'township' ? areas : counties)

/** A count of what happened in the year. */
export const counted = (
  keeper: Keeper,
  code: string,
  zh: string,
  en: string,
  measure: string,
  unit: string,
  rest: Partial<Parameters<typeof indicator>[3]> & { source: string },
) =>
  indicator(code, zh, en, {
    unit,
    flow: 'flow',
    period: 'calendar-year',
    formula: { measure },
    levels: levelsOf(keeper),
    examples: [worked(keeper, '2023', 12, [[measure, 12]])],
    ...rest,
  })

/** One measure as a share of another. */
export const partOfWhole = (
  keeper: Keeper,
  code: string,
  zh: string,
  en: string,
  part: string,
  whole: string,
  rest: Partial<Parameters<typeof rate>[5]> & { source: string },
) =>
  rate(
    code,
    zh,
    en,
    { measure: part },
    { measure: whole },
    {
      period: 'calendar-year',
      levels: levelsOf(keeper),
      ...rest,
      examples: [
        worked(keeper, '2023', 0.95, [
          [part, 38],
          [whole, 40],
        ]),
      ],
    },
  )

/** Cases closed among all; the state stands at one place of the measure's breakdown. */
export const closedShare = (
  keeper: Keeper,
  code: string,
  zh: string,
  en: string,
  measure: string,
  breakdown: (state: string) => string[],
  rest: Partial<Parameters<typeof rate>[5]> & { source: string },
) =>
  rate(
    code,
    zh,
    en,
    { measure, slice: { 'case-state': 'closed' } },
    { measure },
    {
      period: 'calendar-year',
      levels: levelsOf(keeper),
      ...full,
      ...rest,
      examples: [
        worked(keeper, '2023', 0.9, [
          [measure, 18, ...breakdown('closed')],
          [measure, 2, ...breakdown('working')],
        ]),
      ],
    },
  )

/** Cases closed on time among those that were due. */
export const onTime = (
  keeper: Keeper,
  code: string,
  zh: string,
  en: string,
  done: string,
  cases: string,
  breakdown: (state: string) => string[],
  rest: Partial<Parameters<typeof rate>[5]> & { source: string },
) =>
  rate(
    code,
    zh,
    en,
    { measure: done },
    { measure: cases, slice: { 'case-state': 'due' } },
    {
      family: 'cases',
      period: 'calendar-year',
      levels: levelsOf(keeper),
      ...full,
      ...rest,
      examples: [
        worked(keeper, '2023', 0.8, [
          [done, 4, ...breakdown('closed')],
          [cases, 4, ...breakdown('closed')],
          [cases, 1, ...breakdown('overdue')],
          [cases, 7, ...breakdown('working')],
        ]),
      ],
    },
  )
