/**
 * A cohort: the pupils who begin a stage at a school together. They move up year by year, less those who leave, with those
 * who join. Members are numbered as they join, and those who leave are the first of them, so that the members present on
 * a 1 September are a window of numbers, and every count made from windows agrees with the register of persons.
 */
import { expectedPupils } from './demography.ts'
import type { Random } from './random.ts'
import { GRADES, type StageName } from './school-types.ts'

/** What happened between one 1 September and the next. */
export type Flows = { year: number; out: number; dropped: number; died: number; joined: number; returned: number }

export type Cohort = {
  /** School year in which it was, or is, in the first grade. */
  entry: number
  /** First school year of the sample that knows it, and its members then. */
  from: number
  members: number
  flows: readonly Flows[]
  /** All who ever belonged to it. */
  all: number
}

export type Window = { cohort: Cohort; grade: number; low: number; high: number }

type Rates = { out: number; dropped: number; died: number }
const RATES: Readonly<Record<StageName, Rates>> = {
  preschool: { out: 0.02, dropped: 0, died: 0.00008 },
  primary: { out: 0.012, dropped: 0.00012, died: 0.00008 },
  junior: { out: 0.009, dropped: 0.0006, died: 0.0001 },
  senior: { out: 0.006, dropped: 0.002, died: 0.0001 },
  vocational: { out: 0.008, dropped: 0.008, died: 0.0001 },
  special: { out: 0.01, dropped: 0, died: 0.0005 },
}
/** Of those who drop out, so many are brought back within the year. */
const RETURNING = 0.45

export function makeCohorts(
  stage: StageName,
  scale: number,
  years: readonly [first: number, last: number],
  random: Random,
): Cohort[] {
  const grades = GRADES[stage].length
  const cohorts: Cohort[] = []
  for (let entry = years[0] - grades + 1; entry <= years[1]; entry++) {
    const from = Math.max(entry, years[0])
    const members = random.round(scale * expectedPupils(stage, from - entry, from) * Math.exp(0.035 * random.normal()))
    cohorts.push(makeCohort(stage, entry, from, members, Math.min(entry + grades - 1, years[1]), random))
  }
  return cohorts
}

function makeCohort(
  stage: StageName,
  entry: number,
  from: number,
  members: number,
  last: number,
  random: Random,
): Cohort {
  const flows: Flows[] = []
  let present = members
  let all = members
  for (let year = from; year <= last; year++) {
    const flow = flowsOf(stage, present, year, random)
    flows.push(flow)
    present += flow.joined + flow.returned - flow.out - flow.dropped - flow.died
    all += flow.joined + flow.returned
  }
  return { entry, from, members, flows, all }
}

function flowsOf(stage: StageName, present: number, year: number, random: Random): Flows {
  const rates = RATES[stage]
  const out = random.happens(present, rates.out)
  const died = random.happens(present - out, rates.died)
  const dropped = random.happens(present - out - died, rates.dropped)
  const joined = random.happens(present, rates.out)
  return { year, out, died, dropped, joined, returned: random.happens(dropped, RETURNING) }
}

/** Members on 1 September of a school year. */
export function windowOf(cohort: Cohort, year: number): Window {
  let low = 0
  let high = cohort.members
  for (const flow of cohort.flows) {
    if (flow.year >= year) break
    low += flow.out + flow.dropped + flow.died
    high += flow.joined + flow.returned
  }
  return { cohort, grade: year - cohort.entry, low, high }
}
