/**
 * The tree of the sample: province, cities, counties, townships, villages, and schools with their type, ownership, place
 * and share of each stage's pupils. What grows with pupils is not in it.
 */
import type { Day, Unit } from '@youju/model'
import { expectedPupils } from './demography.ts'
import { MARK, stem } from './place-names.ts'
import { problem } from './problems.ts'
import { type Random, randomOf } from './random.ts'
import { GRADES, SCHOOL_TYPES, type SchoolType, STAGE_NAMES, type StageName } from './school-types.ts'

export type SampleSize = {
  schools: number
  pupils: number
  years: number
  seed: number
  county?: string
  lastYear?: number
}

export type SchoolPlan = {
  unit: Unit
  /** Expected pupils of a stage for each expected child of the demography. */
  stages: readonly { stage: StageName; scale: number }[]
}
export type CountyPlan = { unit: Unit; townships: Unit[]; villages: Unit[]; sections: Unit[]; schools: SchoolPlan[] }
export type Plan = { above: Unit[]; counties: CountyPlan[]; years: readonly number[]; seed: number }

const STANDING: { from: Day; to: null; successors: string[] } = { from: '1990-09-01', to: null, successors: [] }
const SCHOOLS_PER_COUNTY = 300
const PUPILS_PER_COUNTY = 400_000
const COUNTIES_PER_CITY = 12
const SCHOOLS_PER_TOWNSHIP = 14

export function makePlan({ schools, pupils, years, seed, county, lastYear = 2024 }: SampleSize): Plan {
  for (const [option, value, least] of [
    ['schools', schools, 1],
    ['pupils', pupils, 1],
    ['years', years, 1],
  ] as const)
    if (!Number.isInteger(value) || value < least) throw problem('sample-too-small', { option, value, least })
  const count = Math.max(Math.round(schools / SCHOOLS_PER_COUNTY), Math.ceil(pupils / PUPILS_PER_COUNTY), 1)
  if (county !== undefined && !/^99\d{4}$/.test(county)) throw problem('sample-county-code', { code: county })
  if (county !== undefined && count > 1) throw problem('sample-several-counties', { schools, pupils, counties: count })

  const codes = Array.from({ length: count }, (_, at) => county ?? countyCode(at))
  const plan: Plan = {
    above: unitsAbove(codes),
    counties: codes.map((code, at) => {
      const share = Math.floor((schools * (at + 1)) / count) - Math.floor((schools * at) / count)
      return planCounty(code, share, at, count, randomOf(seed, 'plan', code))
    }),
    years: Array.from({ length: years }, (_, at) => lastYear - years + 1 + at),
    seed,
  }
  scaleToPupils(plan, pupils, lastYear)
  return plan
}

const two = (number: number): string => String(number).padStart(2, '0')
const countyCode = (at: number): string =>
  `99${two(Math.floor(at / COUNTIES_PER_CITY) + 1)}${two((at % COUNTIES_PER_CITY) + 1)}`

function unitsAbove(counties: readonly string[]): Unit[] {
  const cities = [...new Set(counties.map((code) => `${code.slice(0, 4)}00`))]
  const above = { county: '', ...STANDING }
  return [
    { code: '990000', name: `${MARK}省`, kind: 'province', parent: null, ...above },
    ...cities.map((code, at): Unit => {
      const name = cities.length === 1 ? `${MARK}市` : `${MARK}${stem(at + 7)}市`
      return { code, name, kind: 'city', parent: '990000', ...above }
    }),
  ]
}

function planCounty(code: string, schools: number, at: number, count: number, random: Random): CountyPlan {
  const standing = { county: code, ...STANDING }
  const name = count === 1 ? `${MARK}县` : `${MARK}${stem(at)}县`
  const unit: Unit = { code, name, kind: 'county', parent: `${code.slice(0, 4)}00`, ...standing }
  const townships = Array.from(
    { length: Math.max(1, Math.min(40, Math.round(schools / SCHOOLS_PER_TOWNSHIP))) },
    (_, index) => township(code, index, at, standing),
  )
  const villages = townships.flatMap((above) => villagesOf(above, standing, random))
  const sections: Unit[] = [
    { code: `${code}B01`, name: `${name}教育局办公室`, kind: 'section', parent: code, ...standing },
  ]
  return { unit, townships, villages, sections, schools: planSchools(unit, townships, schools, at, random) }
}

/** The first is the county's seat; then two towns to each township. */
function township(
  county: string,
  index: number,
  at: number,
  standing: Pick<Unit, 'county' | 'from' | 'to' | 'successors'>,
): Unit {
  const [base, kind] = index === 0 ? [1, '街道'] : index % 3 === 0 ? [200, '乡'] : [100, '镇']
  const code = `${county}${String(base + index).padStart(3, '0')}`
  return { code, name: `${MARK}${stem(at * 23 + index)}${kind}`, kind: 'township', parent: county, ...standing }
}

function villagesOf(
  above: Unit,
  standing: Pick<Unit, 'county' | 'from' | 'to' | 'successors'>,
  random: Random,
): Unit[] {
  const street = above.name.endsWith('街道')
  return Array.from({ length: random.whole(6, 16) }, (_, index): Unit => {
    const urban = street || index === 0
    const code = `${above.code}${String((urban ? 1 : 200) + index).padStart(3, '0')}`
    const name = `${MARK}${stem(random.whole(0, 399))}${urban ? '社区' : '村'}`
    return { code, name, kind: 'village', parent: above.code, ...standing }
  })
}

function planSchools(
  county: Unit,
  townships: readonly Unit[],
  count: number,
  at: number,
  random: Random,
): SchoolPlan[] {
  const schools: SchoolPlan[] = []
  const numbers = new Map<string, number>()
  for (const { type, times } of typesOf(count))
    for (let index = 0; index < times; index++) {
      const home = type.central ? townships[0]! : townshipOf(type, townships, index, random)
      const serial = at * 1000 + schools.length + 1
      schools.push(planSchool(type, county, home, serial, numberIn(numbers, `${home.code} ${type.code}`), random))
    }
  return schools
}

const numberIn = (numbers: Map<string, number>, key: string): number => {
  const number = (numbers.get(key) ?? 0) + 1
  numbers.set(key, number)
  return number
}

/** Largest remainders among the types that a county of this size has, at least one of each. */
function typesOf(count: number): { type: SchoolType; times: number }[] {
  const types = SCHOOL_TYPES.filter((type) => count >= type.from)
  const whole = types.reduce((sum, type) => sum + type.share, 0)
  const spare = count - types.length
  const exact = types.map((type) => (spare * type.share) / whole)
  const times = exact.map((share) => 1 + Math.floor(share))
  const left = count - times.reduce((sum, number) => sum + number, 0)
  const byRemainder = exact.map((share, at) => ({ at, rest: share % 1 })).sort((a, b) => b.rest - a.rest || a.at - b.at)
  for (const { at } of byRemainder.slice(0, left)) times[at]!++
  return types.map((type, at) => ({ type, times: times[at]! }))
}

/** Every township has its primary school and kindergarten; the rest gathers at the seat. Teaching points are rural. */
function townshipOf(type: SchoolType, townships: readonly Unit[], index: number, random: Random): Unit {
  if (index < townships.length && type.code !== '218') return townships[index]!
  const rural = townships.length > 1 ? townships.slice(1) : townships
  if (type.code === '218') return random.pick(rural)
  return random.chance(0.4) ? townships[0]! : random.pick(townships)
}

function planSchool(
  type: SchoolType,
  county: Unit,
  home: Unit,
  serial: number,
  number: number,
  random: Random,
): SchoolPlan {
  const seat = home.name.endsWith('街道')
  const location = seat
    ? random.chance(0.7)
      ? '111'
      : '112'
    : home.name.endsWith('镇')
      ? random.chance(0.6)
        ? '121'
        : '122'
      : random.chance(0.4)
        ? '210'
        : '220'
  const place = type.code === '218' || location === '220' ? '220' : location
  const ofPlace = seat ? 1.35 : place.startsWith('1') ? 0.95 : 0.55
  const size = random.lognormal(ofPlace, type.spread)
  return {
    unit: {
      code: `${type.class}99${String(serial).padStart(6, '0')}`,
      name: schoolName(type, county, home, number),
      kind: 'school',
      parent: home.code,
      county: county.code,
      type: type.code,
      ownership: type.code === '111' && number === 1 ? '10' : ownershipOf(type, random),
      location: place,
      ...STANDING,
    },
    stages: STAGE_NAMES.flatMap((stage) => (type.size[stage] ? [{ stage, scale: type.size[stage] * size }] : [])),
  }
}

const DIGITS = '〇一二三四五六七八九'
/** As names of schools have it: 第二小学, 第十二小学, 第二十小学; beyond 99 digit by digit. */
function inChinese(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  if (tens > 9) return [...String(number)].map((digit) => DIGITS[Number(digit)]).join('')
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? DIGITS[ones] : ''}`
}

function schoolName(type: SchoolType, county: Unit, home: Unit, number: number): string {
  if (type.central) return `${county.name}${number === 1 ? '' : `第${inChinese(number)}`}${type.name}`
  const first = type.code === '211' || type.code === '111' ? `中心${type.name}` : type.name
  return `${home.name}${number === 1 ? first : `第${inChinese(number)}${type.name}`}`
}

function ownershipOf(type: SchoolType, random: Random): string {
  if (!random.chance(type.private)) return '10'
  if (type.code === '111' && random.chance(0.75)) return '30'
  return type.code === '111' && random.chance(0.3) ? '21' : '20'
}

/** Makes the usual sizes add up to the pupils asked for, in the last year, each stage with its part of the children. */
function scaleToPupils(plan: Plan, pupils: number, lastYear: number): void {
  const sizes = new Map<StageName, number>()
  for (const county of plan.counties)
    for (const school of county.schools)
      for (const { stage, scale } of school.stages) sizes.set(stage, (sizes.get(stage) ?? 0) + scale)
  const children = (stage: StageName): number =>
    GRADES[stage].reduce((sum, _, grade) => sum + expectedPupils(stage, grade, lastYear), 0)
  const all = [...sizes.keys()].reduce((sum, stage) => sum + children(stage), 0)
  for (const county of plan.counties)
    county.schools = county.schools.map((school) => ({
      ...school,
      stages: school.stages.map(({ stage, scale }) => ({ stage, scale: (scale / sizes.get(stage)!) * (pupils / all) })),
    }))
}
