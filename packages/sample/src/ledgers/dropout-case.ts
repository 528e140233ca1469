/** A case for each pupil who dropped out of a school, and for each child of a township who is in none. */
import { type Day, daysBetween, type Value } from '@youju/model'
import { dayAfter } from '../days.ts'
import { MARK } from '../place-names.ts'
import { type Random, randomOf } from '../random.ts'
import type { LedgerModel, Scene } from '../scene.ts'
import type { StageName } from '../school-types.ts'
import { outOfSchool } from './population.ts'

export type Case = {
  number: string
  stage: StageName
  foundOn: Day
  state: 'closed' | 'working' | 'overdue'
  /** Days on which somebody went to see the child: each month while the case is open. */
  visits: Day[]
  back: boolean
  random: Random
}

const REASONS = ['01', '01', '02', '05', '05', '03', '10', '11']

export const dropoutCase: LedgerModel = {
  needs: ['number', 'child', 'stage', 'found-on', 'dropout-reason', 'case-result', 'case-state', 'due-on'],
  *lines(scene) {
    for (const one of casesOf(scene)) yield caseLine(one)
  },
}

/** Cases found in the year: pupils who stayed away in spring, children missed when the lists were compared in autumn. */
export function* casesOf({ county, unit, school, year }: Scene): Iterable<Case> {
  const found = school
    ? school.stages.map((facts) => {
        const { dropped, returned } = facts.flows(year - 1)
        return { stage: facts.stage, count: dropped, back: returned, foundOn: `${year}-03-20` }
      })
    : (['primary', 'junior'] as const).map((stage) => {
        const inSchool = county.residents(unit.code, stage, year).reduce((sum, grade) => sum + grade, 0)
        return {
          stage,
          count: outOfSchool({ county, unit, year }, stage, inSchool).missing,
          back: 0,
          foundOn: `${year}-09-20`,
        }
      })
  for (const { stage, count, back, foundOn } of found)
    for (let at = 1; at <= count; at++) {
      const random = randomOf(county.seed, 'case', unit.code, stage, year, at)
      // What was found in earlier years has come to an end.
      const state =
        at <= back || year < county.years.at(-1)!
          ? 'closed'
          : (['closed', 'working', 'overdue'] as const)[random.weighted([0.6, 0.3, 0.1])]!
      yield {
        number: caseNumber(unit.code, stage, year, at),
        stage,
        foundOn,
        state,
        visits:
          state === 'closed' ? visitsFrom(foundOn, 9, random.whole(1, 4)) : monthlyUntil(`${year}-12-31`, foundOn),
        back: at <= back,
        random,
      }
    }
}

const visitsFrom = (foundOn: Day, apart: number, count: number): Day[] =>
  Array.from({ length: count }, (_, at) => dayAfter(foundOn, (at + 1) * apart))

const A_MONTH = 28
const monthlyUntil = (last: Day, foundOn: Day): Day[] =>
  visitsFrom(foundOn, A_MONTH, Math.floor(daysBetween(foundOn, last)! / A_MONTH))

export const caseNumber = (unit: string, stage: string, year: number, at: number): string =>
  `${MARK}〔${year}〕${unit.slice(-6)}${stage[0]}${at}号`

function caseLine({ number, stage, foundOn, state, visits, back, random }: Case): Record<string, Value> {
  const dueOn = dayAfter(foundOn, 60)
  const closedOn = state === 'closed' ? dayAfter(foundOn, random.whole(32, random.chance(0.9) ? 60 : 80)) : null
  return {
    ...{ number, stage, persuasions: visits.length },
    child: `${MARK}儿童${number}`,
    'last-seen-on': dayAfter(foundOn, -random.whole(5, 20)),
    'found-on': foundOn,
    'dropout-reason': random.pick(REASONS),
    'guardian-reached': random.chance(0.95),
    'case-state': state,
    'due-on': dueOn,
    'extended-from': null,
    'closed-on': closedOn,
    evidence: closedOn && `${MARK}复学证明`,
    'checked-by': closedOn && `${MARK}核查人`,
    'on-time': closedOn !== null && closedOn <= dueOn,
    'case-result': closedOn && (back ? '1' : random.pick(['2', '3', '3', '6', '8'])),
    'days-attended': back ? random.whole(30, 60) : null,
  }
}
