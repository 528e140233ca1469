/** Children of a township by age group, so that the county's gross and net rates come out of the same pupils. */

import type { CountyFacts } from '../county-facts.ts'
import { randomOf } from '../random.ts'
import type { LedgerModel, Scene } from '../scene.ts'
import type { StageName } from '../school-types.ts'

type Group = {
  inSchool: number
  elsewhere: number
  excused: number
  missing: number
  completed: number | null
  illiterate: number | null
}

/** Ages of a group as stage and grade at which they are in school. */
const AGES: Readonly<Record<string, readonly [StageName, readonly number[]][]>> = {
  '3-5': [['preschool', [0, 1, 2]]],
  '3-6': [['preschool', [0, 1, 2]]],
  '13-15': [
    ['junior', [1, 2]],
    ['senior', [0]],
    ['vocational', [0]],
  ],
  '15': [
    ['senior', [0]],
    ['vocational', [0]],
  ],
  '17': [
    ['senior', [2]],
    ['vocational', [2]],
  ],
  '15-17': [
    ['senior', [0, 1, 2]],
    ['vocational', [0, 1, 2]],
  ],
}

export const population: LedgerModel = {
  needs: ['age-group', 'population', 'in-school', 'elsewhere', 'excused', 'missing'],
  *lines(scene) {
    for (const [code, group] of groupsOf(scene)) {
      const { inSchool, elsewhere, excused, missing, completed, illiterate } = group
      yield {
        'age-group': code,
        population: inSchool + elsewhere + excused + missing,
        'in-school': inSchool,
        ...{ elsewhere, excused, missing, completed, illiterate },
      }
    }
  },
}

function* groupsOf(scene: Scene): Iterable<[string, Group]> {
  const { county, unit, year } = scene
  for (const [code, stage] of [
    ['primary-age', 'primary'],
    ['junior-age', 'junior'],
  ] as const) {
    const inSchool = sum(county.residents(unit.code, stage, year))
    const { elsewhere, excused, missing } = outOfSchool(scene, stage, inSchool)
    yield [code, { inSchool, elsewhere, excused, missing, completed: null, illiterate: null }]
  }
  for (const [code, ages] of Object.entries(AGES))
    yield [code, ofTownship(scene, code, countyPupils(county, ages, year))]
  const adults = ofCounty(county, year) * 0.5
  yield ['18', aside(scene, '18', countyPupils(county, [['senior', [2]]], year) * 0.95, 0.05, 0.9)]
  yield ['15-50', aside(scene, '15-50', adults, 0.12, null)]
  yield ['disabled', aside(scene, 'disabled', ofCounty(county, year) * 0.0011, 0.965, null)]
  yield ['three-disabilities', aside(scene, 'three-disabilities', ofCounty(county, year) * 0.0006, 0.97, null)]
}

/** Children of the township who are in no school of the county; the register of children lists the same. */
export function outOfSchool(
  { county, unit, year }: Pick<Scene, 'county' | 'unit' | 'year'>,
  stage: StageName,
  inSchool: number,
): { elsewhere: number; excused: number; missing: number } {
  const random = randomOf(county.seed, 'out', unit.code, stage, year)
  return {
    elsewhere: random.round(inSchool * random.between(0.01, 0.03)),
    excused: random.happens(inSchool, 0.0006),
    missing: random.happens(inSchool, stage === 'primary' ? 0.0002 : 0.0006),
  }
}

/** Residents of all ages, from the children of primary age. */
export const ofCounty = (county: CountyFacts, year: number): number => sum(county.pupils('primary', year)) / 0.075

function ofTownship(scene: Scene, code: string, countywide: number): Group {
  const { county, unit, year } = scene
  const inSchool = county.shareOut(countywide, year).get(unit.code) ?? 0
  const random = randomOf(county.seed, 'group', unit.code, code, year)
  const outside = { '3-5': 0.07, '3-6': 0.06, '15-17': 0.06, '17': 0.08, '15': 0.03 }[code] ?? 0.01
  const population = Math.round(inSchool / (1 - outside) + inSchool * 0.02)
  const elsewhere = Math.min(population - inSchool, random.round(inSchool * 0.02))
  const completed = code === '17' ? random.between(0.95, 0.985) : random.between(0.985, 1)
  return {
    ...{ inSchool, elsewhere, excused: 0, missing: population - inSchool - elsewhere },
    completed: ['13-15', '15', '17'].includes(code) ? Math.floor(population * completed) : null,
    illiterate: null,
  }
}

/** Groups that are not made of grades: adults, and children with disabilities. */
function aside(scene: Scene, code: string, countywide: number, inSchool: number, completed: number | null): Group {
  const { county, unit, year } = scene
  const population = county.shareOut(Math.round(countywide), year).get(unit.code) ?? 0
  const random = randomOf(county.seed, 'group', unit.code, code, year)
  const present = Math.min(population, random.round(population * inSchool))
  const adults = code === '15-50'
  return {
    ...{
      inSchool: present,
      elsewhere: 0,
      excused: adults ? population - present : 0,
      missing: adults ? 0 : population - present,
    },
    completed: completed === null ? null : Math.floor(population * completed),
    illiterate: code === '15-50' || code === '15' ? random.happens(population, 0.004) : null,
  }
}

const countyPupils = (
  county: CountyFacts,
  ages: readonly (readonly [StageName, readonly number[]])[],
  year: number,
): number =>
  sum(ages.map(([stage, grades]) => sum(county.pupils(stage, year).filter((_, grade) => grades.includes(grade)))))

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
