/** Pupils of every school by stage for two years, split so that the published totals come out. */
import { split } from '../../random.ts'
import { JUNIOR, KINDERGARTENS, NINE_YEAR, PRIMARY, type School, SENIOR, VOCATIONAL } from './units.ts'

export type Year = 'now' | 'before'
export type Stage = 'preschool' | 'primary' | 'junior' | 'senior' | 'vocational'
export const STAGE_NAMES: Record<Stage, string> = {
  preschool: '学前',
  primary: '小学',
  junior: '初中',
  senior: '普通高中',
  vocational: '中职',
}

/** 1830 and 1475 pupils in each of 60 senior schools and 261100 vocational pupils are published. */
const TOTALS: Record<Stage, Record<Year, number>> = {
  preschool: { now: 19_200, before: 18_100 },
  primary: { now: 620_000, before: 620_000 },
  junior: { now: 350_000, before: 350_000 },
  senior: { now: 109_800, before: 88_500 },
  vocational: { now: 261_100, before: 248_000 },
}
const WHO: Record<Stage, School[]> = {
  preschool: KINDERGARTENS,
  primary: [...PRIMARY, ...NINE_YEAR],
  junior: [...JUNIOR, ...NINE_YEAR],
  senior: SENIOR,
  vocational: VOCATIONAL,
}
const STAGES = Object.keys(WHO) as Stage[]

export type Line = { school: School; stage: Stage; pupils: number }

export const pupilLines = (year: Year): Line[] => 
  STAGES.flatMap((stage) =>
    split(TOTALS[stage][year], WHO[stage].map((_, index) => 80 + ((index * 17) % 41))).map((pupils, index) => ({
      school: WHO[stage][index]!,
      stage,
      pupils,
    })),
  )

/** A total over the lines of some stages, in proportion to their pupils; other lines have none. */
export function over(lines: Line[], total: number, chosen: (line: Line) => boolean): number[] {
  const among = lines.filter(chosen)
  const parts = split(total, among.map(({ pupils }) => pupils))
  return lines.map((line) => {
    const index = among.indexOf(line)
    return index < 0 ? 0 : parts[index]!
  })
}
