/** How far a topic reaches: which figures that name no level of their own are of what the text speaks of. */
import type { Level } from '@youju/model'
import type { FigureMark } from '../figure-mark.ts'

/** A longer phrase speaks for itself. */
export const SHORT_LEAD = 16
const STAGES = new Set<Level | undefined>(['primary', 'junior', 'senior', 'compulsory'])
/** What a school has. */
const ATTRIBUTES = new Set(
  'enrolment new-entrants graduates classes class-size staff teachers enrolment-rate dropout-rate completion-rate retention-rate transition-rate teacher-qualified-rate teacher-degree-rate floor-area land-area books computers equipment-value student-computer-ratio employment-rate exam-pass-rate exam-result score per-student-spending'.split(
    ' ',
  ),
)
/** Told in the clause behind the pupils that they are among. */
const AMONG_PUPILS = new Set(['left-behind-children', 'migrant-children'])
const OF_SCHOOLS = new Set([
  ...ATTRIBUTES,
  'schools',
  'dropouts',
  'aid-people',
  'disabled-enrolment-rate',
  'standard-school-rate',
])
/** Done for the public or by an office, whatever the sentence spoke of before. */
const APART = new Set(
  'teacher-recruits publicity contracts hazards surveys opinions complaints visits households satisfaction-rate'.split(
    ' ',
  ),
)
/** Matters of a whole section, which one kind of school named in passing does not take along. */
const BESIDE = new Set('school-groups meetings activities inspections projects ict-coverage'.split(' '))

export const isAttribute = (indicator: string): boolean => ATTRIBUTES.has(indicator)
export const isOfSchools = (indicator: string): boolean => OF_SCHOOLS.has(indicator)

/** Behind 毛入园率95% the training of teachers is another matter; so are pupils in a section on another level. */
export function reaches(
  figure: FigureMark,
  topic: Level | undefined,
  section: Level | undefined,
  ofRate: boolean,
): boolean {
  const away = section !== undefined && section !== topic
  if (APART.has(figure.indicator) && (STAGES.has(topic) || figure.indicator === 'hazards')) return false
  if (away && BESIDE.has(figure.indicator)) return false
  return !ofRate || figure.kind === 'share' || (ATTRIBUTES.has(figure.indicator) && !away)
}

/** 小学17所；校舍57万平方米，在校生22250人 */
export function goesAcross({ indicator, kind, outerFrom, lead }: FigureMark, start: number): boolean {
  return (
    (ATTRIBUTES.has(indicator) || AMONG_PUPILS.has(indicator)) && (kind !== 'area' || outerFrom - lead.length === start)
  )
}
