/** A county's schools together: who lives where, and the numbers that persons are told apart by. One county is held at a time. */
import type { Unit } from '@youju/model'
import type { CountyPlan } from './plan.ts'
import { SchoolFacts, type StageFacts } from './school-facts.ts'
import { FIRST_AGE, type StageName } from './school-types.ts'
import { countRest } from './trait.ts'

/** Pupils of a school who live in a township: those whose number leaves `rest` when divided by `parts`. */
export type Home = { school: SchoolFacts; stage: StageFacts; rest: number; parts: number }

export class CountyFacts {
  readonly plan: CountyPlan
  readonly years: readonly number[]
  readonly seed: number
  readonly schools: readonly SchoolFacts[]
  readonly #byCode: ReadonlyMap<string, SchoolFacts>
  readonly #homes = new Map<string, Home[]>()

  constructor(plan: CountyPlan, years: readonly number[], seed: number) {
    this.plan = plan
    this.years = years
    this.seed = seed
    this.schools = plan.schools.map((school) => new SchoolFacts(school, years, seed))
    this.#byCode = new Map(this.schools.map((school) => [school.unit.code, school]))
    this.#giveSerials()
    for (const stage of ['primary', 'junior'] as const) this.#settle(stage)
  }

  get unit(): Unit {
    return this.plan.unit
  }

  school(code: string): SchoolFacts | undefined {
    return this.#byCode.get(code)
  }

  homes(township: string): readonly Home[] {
    return this.#homes.get(township) ?? []
  }

  /** Pupils of a stage on 1 September who live in the township, by grade. */
  residents(township: string, stage: StageName, year: number): number[] {
    const grades: number[] = []
    for (const home of this.homes(township))
      if (home.stage.stage === stage)
        for (const { grade, low, high } of home.stage.windows(year))
          grades[grade] = (grades[grade] ?? 0) + countRest(low, high, home.rest, home.parts)
    return Array.from(grades, (count) => count ?? 0)
  }

  /** The county's pupils of a stage by grade. */
  pupils(stage: StageName, year: number): number[] {
    const grades: number[] = []
    for (const school of this.schools)
      for (const facts of school.stages)
        if (facts.stage === stage)
          for (const { grade, low, high } of facts.windows(year)) grades[grade] = (grades[grade] ?? 0) + high - low
    return Array.from(grades, (count) => count ?? 0)
  }

  /** A township's part of what is known for the county only, by its children of primary age; the parts add up. */
  shareOut(total: number, year: number): Map<string, number> {
    const { townships } = this.plan
    const weights = townships.map(({ code }) => this.residents(code, 'primary', year).reduce((a, b) => a + b, 0) + 1)
    const whole = weights.reduce((a, b) => a + b, 0)
    let weight = 0
    let given = 0
    return new Map(
      townships.map(({ code }, at) => {
        weight += weights[at]!
        const upTo = Math.round((total * weight) / whole)
        const part = upTo - given
        given = upTo
        return [code, part]
      }),
    )
  }

  #giveSerials(): void {
    const next = new Map<number, number>()
    for (const school of this.schools)
      for (const stage of school.stages)
        for (const cohort of stage.cohorts) {
          const born = cohort.entry - FIRST_AGE[stage.stage]
          const serial = next.get(born) ?? 0
          stage.serials.set(cohort, serial)
          next.set(born, serial + cohort.all)
        }
  }

  /** Pupils live in their school's township; a township without such a school sends its children to one elsewhere. */
  #settle(stage: StageName): void {
    const { townships } = this.plan
    const having = this.schools.flatMap((school) =>
      school.stages.filter((facts) => facts.stage === stage).map((facts) => ({ school, facts })),
    )
    if (having.length === 0) return
    const served = new Map(having.map(({ school }) => [school, [school.unit.parent!]]))
    const without = townships.filter(({ code }) => !having.some(({ school }) => school.unit.parent === code))
    for (const [at, { code }] of without.entries()) served.get(having[at % having.length]!.school)!.push(code)
    for (const { school, facts } of having) {
      const places = served.get(school)!
      for (const [rest, place] of places.entries()) {
        const homes = this.#homes.get(place) ?? []
        this.#homes.set(place, [...homes, { school, stage: facts, rest, parts: places.length }])
      }
    }
  }
}
