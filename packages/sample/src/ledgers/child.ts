/** Children of primary and junior age of a township: the same persons as in the register of pupils, and those in no school. */
import type { Value } from '@youju/model'
import type { LedgerModel, Scene } from '../scene.ts'
import { FIRST_AGE } from '../school-types.ts'
import { hasTrait } from '../trait.ts'
import { caseNumber } from './dropout-case.ts'
import { outOfSchool } from './population.ts'
import { personOf } from './pupil.ts'

const AGE_GROUP = { primary: 'primary-age', junior: 'junior-age' } as const
/** Serial numbers of children who are in no school begin where those of pupils never reach. */
const BEYOND = 365 * 480

export const child: LedgerModel = {
  needs: ['name', 'citizen-number', 'born-on', 'age-group', 'school', 'child-state'],
  complete: true,
  *lines(scene) {
    if (scene.unit.kind !== 'township') return
    for (const home of scene.county.homes(scene.unit.code)) yield* pupilsOf(home, scene)
    yield* othersOf(scene)
  },
}

function* pupilsOf(
  { school, stage, rest, parts }: ReturnType<Scene['county']['homes']>[number],
  { county, unit, year }: Scene,
): Iterable<Record<string, Value>> {
  for (const { cohort, low, high } of stage.windows(year)) {
    const serial = stage.serials.get(cohort)!
    const bornFrom = cohort.entry - FIRST_AGE[stage.stage]
    for (let number = low + ((((rest - low) % parts) + parts) % parts); number < high; number += parts) {
      const isGirl = hasTrait(stage.traits.girl, number)
      const person = personOf(serial + number, bornFrom, isGirl, county.unit.code)
      yield line(unit.name, `示例学生${serial + number + 1}`, person, isGirl, AGE_GROUP[stage.stage as 'primary'], {
        school: school.unit.name,
        'pupil-number': `G${person.number}`,
        'child-state': 'enrolled',
      })
    }
  }
}

function* othersOf({ county, unit, year }: Scene): Iterable<Record<string, Value>> {
  const township = county.plan.townships.indexOf(unit)
  let serial = BEYOND + township * 200
  for (const stage of ['primary', 'junior'] as const) {
    const inSchool = county.residents(unit.code, stage, year).reduce((a, b) => a + b, 0)
    const counts = outOfSchool({ county, unit, year }, stage, inSchool)
    for (const state of ['elsewhere', 'excused', 'missing'] as const)
      for (let left = counts[state]; left > 0; left--) {
        serial++
        const person = personOf(serial, year - FIRST_AGE[stage] - (left % 3), serial % 2 === 0, county.unit.code)
        yield line(
          unit.name,
          `示例儿童${unit.code.slice(-3)}${serial - BEYOND}`,
          person,
          serial % 2 === 0,
          AGE_GROUP[stage],
          {
            school: state === 'elsewhere' ? '示例外县学校' : null,
            'pupil-number': null,
            'child-state': state,
            case: state === 'missing' ? caseNumber(unit.code, stage, year, counts[state] - left + 1) : null,
          },
        )
      }
  }
}

const line = (
  place: string,
  name: string,
  person: { number: string; born: string },
  isGirl: boolean,
  group: string,
  state: Record<string, Value>,
): Record<string, Value> => ({
  name,
  'citizen-number': person.number,
  sex: isGirl ? '2' : '1',
  'ethnic-group': '01',
  'born-on': person.born,
  'household-place': place,
  'living-place': place,
  guardian: '示例监护人',
  'guardian-phone': null,
  'in-area-since': null,
  'left-on': null,
  'age-group': group,
  case: null,
  ...state,
})
