/**
 * The register of pupils: everyone who attended within the sample's years, once a stage, with the day of leaving. Its counts on
 * each 1 September are those of the enrolment. All persons are invented: region 99, numbers with right check digits.
 */

import type { Value } from '@youju/model'
import type { Cohort } from '../cohort.ts'
import { SCHOOL_YEAR_DAYS } from '../days.ts'
import { citizenNumber, phone } from '../identifiers.ts'
import { randomOf } from '../random.ts'
import type { LedgerModel } from '../scene.ts'
import type { SchoolFacts, StageFacts } from '../school-facts.ts'
import { FIRST_AGE } from '../school-types.ts'
import { hasTrait } from '../trait.ts'
import { className } from './classes.ts'

type Leaving = { upTo: number; on: string; status: string; kind: string; reason: string | null }

export const pupil: LedgerModel = {
  needs: ['pupil-number', 'name', 'stage', 'grade', 'entered-on', 'left-on', 'pupil-status'],
  complete: true,
  *lines({ school, county }) {
    for (const facts of school?.stages ?? [])
      for (const cohort of facts.cohorts) yield* membersOf(school!, facts, cohort, county.years, county.seed)
  },
}

function* membersOf(
  school: SchoolFacts,
  facts: StageFacts,
  cohort: Cohort,
  years: readonly number[],
  seed: number,
): Iterable<Record<string, Value>> {
  const [first, last] = [years[0]!, years.at(-1)!]
  const end = cohort.entry + facts.grades.length
  if (end <= first) return
  const random = randomOf(seed, 'pupil', school.unit.code, facts.stage, cohort.entry)
  const { girl, boarder, migrant, disabled } = facts.traits
  const leftBehind = facts.traits['left-behind']
  const classes = facts.classesOf(cohort)
  const joinings = joiningsOf(cohort)
  const leavings = leavingsOf(cohort, last)
  const graduated = end <= last ? { on: `${end}-07-01`, status: '07' } : undefined
  const serial = facts.serials.get(cohort)!
  for (let number = leftBefore(cohort, first); number < cohort.all; number++) {
    const joining = joinings.find((one) => number < one.upTo)!
    if (joining.on > `${last}-09-01`) break
    const leaving = leavings.find((one) => number < one.upTo)
    const isGirl = hasTrait(girl, number)
    const person = personOf(serial + number, cohort.entry - FIRST_AGE[facts.stage], isGirl, school.unit.county)
    const grade =
      facts.grades[
        Math.min(facts.grades.length, (leaving ? Number(leaving.on.slice(0, 4)) : last + 1) - cohort.entry) - 1
      ] ?? facts.grades[0]!
    const isDisabled = hasTrait(disabled, number)
    yield {
      'pupil-number': `G${person.number}`,
      name: `示例学生${serial + number + 1}`,
      'citizen-number': person.number,
      sex: isGirl ? '2' : '1',
      'ethnic-group': random.chance(0.94) ? '01' : random.pick(['03', '06', '07', '08', '11', '15']),
      'born-on': person.born,
      stage: facts.stage,
      grade,
      'class-name': className(number % classes),
      'entered-on': joining.on,
      'left-on': leaving?.on ?? graduated?.on ?? null,
      'attendance-way': hasTrait(boarder, number) ? '2' : '1',
      'pupil-source': '1',
      'pupil-status': leaving?.status ?? graduated?.status ?? '01',
      'change-kind': leaving?.kind ?? null,
      'change-reason': leaving?.reason ?? null,
      'left-behind-kind': hasTrait(leftBehind, number) ? (random.chance(0.6) ? '1' : '2') : '0',
      'migrant-kind': hasTrait(migrant, number) ? '1' : '0',
      disability: isDisabled ? random.pick(['1', '2', '4', '5']) : null,
      placement: isDisabled ? (facts.stage === 'special' ? '1' : '2') : null,
      offence: false,
      'guardian-phone': phone(serial + number),
    }
  }
}

/** Who joined when: the members of the first September, then those who came within each school year. */
function joiningsOf(cohort: Cohort): { upTo: number; on: string }[] {
  let upTo = cohort.members
  return [
    { upTo, on: `${cohort.entry}-09-01` },
    ...cohort.flows.map((flow) => {
      upTo += flow.joined + flow.returned
      return { upTo, on: `${flow.year + 1}-02-20` }
    }),
  ]
}

/** Who left when and why, first those who moved to another school. Later than the sample nobody has left yet. */
function leavingsOf(cohort: Cohort, last: number): Leaving[] {
  let upTo = 0
  return cohort.flows
    .filter((flow) => flow.year < last)
    .flatMap((flow) => {
      const ends = (count: number, leaving: Omit<Leaving, 'upTo'>): Leaving => {
        upTo += count
        return { upTo, ...leaving }
      }
      return [
        ends(flow.out, { on: `${flow.year + 1}-02-10`, status: '10', kind: '21', reason: null }),
        ends(flow.dropped, { on: `${flow.year + 1}-03-15`, status: '06', kind: '31', reason: '21' }),
        ends(flow.died, { on: `${flow.year + 1}-04-20`, status: '11', kind: '51', reason: '70' }),
      ]
    })
}

const leftBefore = (cohort: Cohort, year: number): number =>
  cohort.flows.reduce((left, flow) => (flow.year < year ? left + flow.out + flow.dropped + flow.died : left), 0)

/** Persons of a year of birth in a county are told apart by day and sequence: odd for boys, even for girls. */
export function personOf(
  serial: number,
  bornFrom: number,
  isGirl: boolean,
  county: string,
): { number: string; born: string } {
  const { month, day, late } = SCHOOL_YEAR_DAYS[serial % 365]!
  const year = String(late ? bornFrom : bornFrom - 1)
  const sequence = Math.floor(serial / 365) * 2 + (isGirl ? 2 : 1)
  return { number: citizenNumber(county, year + month + day, sequence), born: `${year}-${month}-${day}` }
}
