/** What is true of a school, however many ledgers ask: its pupils by stage, grade and year, classes, teachers and traits. */
import type { Unit } from '@youju/model'
import { type Cohort, makeCohorts, type Window, windowOf } from './cohort.ts'
import type { SchoolPlan } from './plan.ts'
import { type Random, randomOf } from './random.ts'
import { GRADES, type StageName } from './school-types.ts'
import { countRest, countTrait, type Trait } from './trait.ts'

export const TRAITS = [
  'girl',
  'boarder',
  'left-behind',
  'migrant',
  'disabled',
  'in-catchment',
  'in-hardship',
  'after-school',
] as const
export type TraitName = (typeof TRAITS)[number]

/** Years before the first that are lived through as well: three-year retention asks for them. */
const BEFORE = 3

const CLASS_LIMITS: Readonly<Record<StageName, readonly number[]>> = {
  preschool: [25, 30, 35],
  primary: [45],
  junior: [50],
  senior: [50],
  vocational: [45],
  special: [10],
}
const PUPILS_PER_TEACHER: Readonly<Record<StageName, number>> = {
  preschool: 13.5,
  primary: 16.2,
  junior: 12.7,
  senior: 12.6,
  vocational: 17,
  special: 4.5,
}

export class StageFacts {
  readonly stage: StageName
  readonly grades: readonly string[]
  readonly cohorts: readonly Cohort[]
  readonly traits: Readonly<Record<TraitName, Trait>>
  readonly perTeacher: number
  /** How full classes are made: a few schools have large ones. */
  readonly fullness: number
  /** First serial number of each cohort's persons among those of their year of birth in the county. */
  readonly serials = new Map<Cohort, number>()
  readonly #windows = new Map<number, readonly Window[]>()

  constructor(stage: StageName, scale: number, unit: Unit, years: readonly number[], random: Random) {
    this.stage = stage
    this.grades = GRADES[stage]
    this.cohorts = makeCohorts(stage, scale, [years[0]! - BEFORE, years.at(-1)!], random)
    this.traits = traitsOf(stage, unit, random)
    this.perTeacher = PUPILS_PER_TEACHER[stage] * random.between(0.88, 1.12)
    this.fullness = random.chance(0.06) ? random.between(1.15, 1.3) : random.between(0.72, 1)
  }

  /** The cohorts present on 1 September, by grade; grades without pupils are left out. */
  windows(year: number): readonly Window[] {
    let windows = this.#windows.get(year)
    if (!windows) {
      windows = this.cohorts
        .filter((cohort) => cohort.from <= year && year < cohort.entry + this.grades.length)
        .map((cohort) => windowOf(cohort, year))
        .filter((window) => window.high > window.low)
        .sort((a, b) => a.grade - b.grade)
      this.#windows.set(year, windows)
    }
    return windows
  }

  pupils(year: number): number {
    return this.windows(year).reduce((sum, window) => sum + window.high - window.low, 0)
  }

  count(trait: TraitName, year: number): number {
    return this.windows(year).reduce((sum, window) => sum + this.countIn(trait, window), 0)
  }

  countIn(trait: TraitName, { low, high }: Window): number {
    return countTrait(this.traits[trait], low, high)
  }

  /** A cohort keeps its classes while it moves up. */
  classesOf(cohort: Cohort): number {
    const limits = CLASS_LIMITS[this.stage]
    return Math.max(1, Math.ceil(cohort.members / (limits[cohort.from - cohort.entry] ?? limits[0]!) / this.fullness))
  }

  classSizes(window: Window): number[] {
    const classes = this.classesOf(window.cohort)
    return Array.from({ length: classes }, (_, rest) => countRest(window.low, window.high, rest, classes))
  }

  classes(year: number): number {
    return this.windows(year).reduce(
      (sum, window) => sum + this.classSizes(window).filter((size) => size > 0).length,
      0,
    )
  }

  teachers(year: number): number {
    const pupils = this.pupils(year)
    // A teaching point takes grades together; elsewhere each class has its teachers.
    const perClass = pupils < 100 ? 0.45 : 1.2
    return pupils === 0 ? 0 : Math.max(Math.ceil(this.classes(year) * perClass), Math.round(pupils / this.perTeacher))
  }

  /** What happened to all of the stage's pupils in a school year. */
  flows(year: number): { out: number; dropped: number; died: number; joined: number; returned: number } {
    const sum = { out: 0, dropped: 0, died: 0, joined: 0, returned: 0 }
    for (const cohort of this.cohorts)
      for (const flow of cohort.flows)
        if (flow.year === year)
          for (const key of ['out', 'dropped', 'died', 'joined', 'returned'] as const) sum[key] += flow[key]
    return sum
  }
}

export class SchoolFacts {
  readonly unit: Unit
  readonly stages: readonly StageFacts[]

  constructor({ unit, stages }: SchoolPlan, years: readonly number[], seed: number) {
    this.unit = unit
    this.stages = stages.map(
      ({ stage, scale }) => new StageFacts(stage, scale, unit, years, randomOf(seed, 'pupils', unit.code, stage)),
    )
  }

  pupils(year: number): number {
    return this.stages.reduce((sum, stage) => sum + stage.pupils(year), 0)
  }

  teachers(year: number): number {
    return this.stages.reduce((sum, stage) => sum + stage.teachers(year), 0)
  }

  get isPrivate(): boolean {
    return (this.unit.ownership ?? '') >= '20'
  }
}

function traitsOf(
  stage: StageName,
  { location = '220', ownership = '10' }: Unit,
  random: Random,
): Record<TraitName, Trait> {
  const city = location.startsWith('11')
  const rural = location.startsWith('2')
  const compulsory = stage === 'primary' || stage === 'junior'
  const boarding: Record<StageName, number> = {
    ...{ preschool: 0, primary: rural ? 0.12 : 0.03, junior: city ? 0.15 : 0.5 },
    ...{ senior: 0.75, vocational: 0.7, special: 0.4 },
  }
  const shares: Record<TraitName, number> = {
    girl: random.between(0.455, 0.485),
    boarder: boarding[stage] * random.between(0.6, 1.2),
    'left-behind': (rural ? 0.2 : city ? 0.04 : 0.12) * random.between(0.6, 1.3),
    migrant: compulsory ? (city ? 0.14 : rural ? 0.01 : 0.05) * random.between(0.5, 1.4) : 0,
    disabled: stage === 'special' ? 1 : compulsory ? 0.003 : 0,
    'in-catchment': compulsory ? (ownership >= '20' ? 0.4 : random.between(0.93, 1)) : 0,
    'in-hardship': (rural ? 0.14 : 0.07) * random.between(0.6, 1.3),
    'after-school': compulsory ? random.between(0.82, 0.98) : 0,
  }
  return Object.fromEntries(
    TRAITS.map((trait) => [trait, { share: Math.min(1, shares[trait]), offset: random.next() }]),
  ) as Record<TraitName, Trait>
}
