/** Where and when a line is made: the unit that keeps the ledger, the year, and all that is known of county and school. */
import type { Scheme, Unit, Value, Values } from '@youju/model'
import type { CountyFacts } from './county-facts.ts'
import type { Random } from './random.ts'
import type { SchoolFacts, StageFacts } from './school-facts.ts'
import { GRADES, STAGE_NAMES } from './school-types.ts'

export type Scene = {
  county: CountyFacts
  unit: Unit
  school: SchoolFacts | undefined
  /** Year in which the period begins: 2023 for 2023 and for 2023-2024. */
  year: number
  period: string | null
  random: Random
}

/** What else the unit has: lines of its other ledgers, what a code of a list is called, and what it is assessed by. */
export type Beside = {
  lines: (ledger: string) => readonly Values[] | undefined
  label: (list: string, code: string) => string
  schemes: (unit: Unit) => readonly Scheme[]
}

/** How lines of one ledger are made. `complete` when nothing is left to fill in or to mend. */
export type LedgerModel = {
  /** Fields without which the model has nothing to say: a ledger that lacks one is made like any other. */
  needs: readonly string[]
  complete?: boolean
  lines: (scene: Scene, beside: Beside) => Iterable<Record<string, Value>>
}

export const schoolsOf = ({ school, county }: Scene): readonly SchoolFacts[] => (school ? [school] : county.schools)

/** The stages a unit has pupils in. */
export function stagesOf(scene: Scene): readonly StageFacts['stage'][] {
  if (scene.school)
    return scene.school.stages.filter((stage) => stage.pupils(scene.year) > 0).map((stage) => stage.stage)
  const known = new Set(scene.county.schools.flatMap((school) => school.stages.map((stage) => stage.stage)))
  return STAGE_NAMES.filter((stage) => known.has(stage))
}

/**
 * What is known of a field by its code, for the unit and, where the line names one, the stage. It keeps ledgers that ask
 * for the same thing in agreement.
 */
export function knownNumber(code: string, scene: Scene, stage: Value | undefined): number | undefined {
  const count = COUNTS[code]
  if (!count) return undefined
  const { year, unit } = scene
  if (!scene.school && unit.kind !== 'county') return undefined
  let sum = 0
  for (const school of schoolsOf(scene))
    for (const facts of school.stages)
      if (stage === undefined || stage === null || facts.stage === stage) sum += count(facts, year)
  return sum
}

const COUNTS: Readonly<Record<string, (facts: StageFacts, year: number) => number>> = {
  pupils: (facts, year) => facts.pupils(year),
  children: (facts, year) => (facts.stage === 'preschool' ? facts.pupils(year) : 0),
  girls: (facts, year) => facts.count('girl', year),
  boarders: (facts, year) => facts.count('boarder', year),
  'left-behind': (facts, year) => facts.count('left-behind', year),
  migrants: (facts, year) => facts.count('migrant', year),
  'in-hardship': (facts, year) => facts.count('in-hardship', year),
  teachers: (facts, year) => facts.teachers(year),
  'last-year': (facts, year) =>
    facts.stage === 'preschool'
      ? facts
          .windows(year)
          .reduce(
            (sum, window) => sum + (window.grade === GRADES.preschool.length - 1 ? window.high - window.low : 0),
            0,
          )
      : 0,
}
