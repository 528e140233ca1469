/** Flows of the school year that has just ended, out of the same cohorts as the enrolment of both its ends. */
import { randomOf } from '../random.ts'
import type { LedgerModel } from '../scene.ts'
import type { StageFacts } from '../school-facts.ts'

const GOING_ON: Readonly<Record<string, number>> = {
  primary: 0.999,
  junior: 0.955,
  senior: 0.86,
  vocational: 0.35,
  special: 0.4,
}

export const graduates: LedgerModel = {
  needs: ['stage', 'final-grade', 'graduates', 'at-start', 'dropouts'],
  *lines({ school, year, county }) {
    for (const facts of school?.stages ?? []) {
      if (facts.stage === 'preschool') continue
      const random = randomOf(county.seed, 'graduates', school!.unit.code, facts.stage, year)
      const last = facts.windows(year - 1).find((window) => window.grade === facts.grades.length - 1)
      const leavers = last?.cohort.flows.find((flow) => flow.year === year - 1)
      const final = last ? last.high - last.low : 0
      const done = leavers
        ? final - leavers.out - leavers.dropped - leavers.died + leavers.joined + leavers.returned
        : 0
      const flows = facts.flows(year - 1)
      yield {
        stage: facts.stage,
        'final-grade': Math.max(final, done),
        graduates: done,
        continued: done - random.happens(done, 1 - GOING_ON[facts.stage]!),
        'at-start': facts.pupils(year - 1),
        'transferred-in': flows.joined,
        'transferred-out': flows.out,
        returned: flows.returned,
        died: flows.died,
        dropouts: flows.dropped - flows.returned,
        ...overThreeYears(facts, year),
        ...overNineYears(facts, done, random.between(0.015, 0.04)),
      }
    }
  },
}

/** The cohort of three that has just graduated: what it began with, who came and who went. */
function overThreeYears(facts: StageFacts, year: number): Record<string, number | null> {
  const cohort = facts.grades.length === 3 ? facts.cohorts.find((one) => one.entry === year - 3) : undefined
  if (!cohort)
    return {
      ...{ 'entrants-three-years-ago': null, 'in-over-three-years': null },
      ...{ 'out-over-three-years': null, 'died-over-three-years': null },
    }
  const sum = (of: 'joined' | 'out' | 'died'): number => cohort.flows.reduce((total, flow) => total + flow[of], 0)
  return {
    'entrants-three-years-ago': cohort.members,
    'in-over-three-years': sum('joined'),
    'out-over-three-years': sum('out'),
    'died-over-three-years': sum('died'),
  }
}

/** The sample does not go back nine years: what must have been, given those who finish now. */
function overNineYears(facts: StageFacts, done: number, lost: number): Record<string, number | null> {
  if (facts.stage !== 'junior')
    return { 'entrants-nine-years-ago': null, 'in-over-nine-years': null, 'out-over-nine-years': null }
  const moved = Math.round(done * 0.08)
  return {
    'entrants-nine-years-ago': Math.round(done / (1 - lost)),
    'in-over-nine-years': moved,
    'out-over-nine-years': moved,
  }
}
