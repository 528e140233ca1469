import { type Cell, type Filing, type Unit, UnitTree } from '@youju/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CellTable, evaluate } from '../src/index.ts'
import { indicatorOf, testPack } from './pack.ts'

const pack = testPack([
  indicatorOf(
    { dispersion: { over: 'school', amount: { measure: 'area' }, weight: { measure: 'pupils' } } },
    { code: 'area-dispersion' },
  ),
])

type School = { town: number; pupils: number; teachers: number; area: number; spent: number; files: boolean }

const school = fc.record({
  town: fc.integer({ min: 0, max: 4 }),
  pupils: fc.integer({ min: 1, max: 3000 }),
  teachers: fc.integer({ min: 1, max: 200 }),
  area: fc.integer({ min: 1, max: 9000 }),
  spent: fc.integer({ min: 0, max: 1e9 }).map((fen) => fen / 100),
  files: fc.constant(true),
})
const schools = fc.array(school, { minLength: 1, maxLength: 30 })

const unit = (code: string, parent: string | null, kind: Unit['kind'], more: Partial<Unit> = {}): Unit => ({
  code,
  name: code,
  kind,
  parent,
  county: 'C',
  from: '2000-01-01',
  to: null,
  successors: [],
  ...more,
})
const towns = [0, 1, 2, 3, 4].map((n) => unit(`T${n}`, 'C', 'township'))
const countyOf = (all: readonly School[]): Unit[] => [
  unit('C', null, 'county'),
  ...towns,
  ...all.map(({ town }, n) => unit(`S${n}`, `T${town}`, 'school')),
]

function tableOf(all: readonly School[]): CellTable {
  const cells = all.flatMap(({ pupils, teachers, area, spent, files }, n): Cell[] => {
    const of = (measure: string, value: number, period: string, breakdown: string[] = []): Cell => ({
      measure,
      period,
      unit: `S${n}`,
      breakdown,
      value,
      entries: 1,
    })
    if (!files) return []
    return [
      of('pupils', pupils, '2023-2024', ['primary']),
      of('area', area, '2023-2024', ['primary']),
      of('teachers', teachers, '2023-2024'),
      of('spent', spent, '2023'),
    ]
  })
  const filings = all.flatMap(({ files }, n): Filing[] =>
    files
      ? [
          { ledger: 'school-roll', period: '2023-2024', unit: `S${n}`, entries: 1 },
          { ledger: 'money', period: '2023', unit: `S${n}`, entries: 1 },
        ]
      : [],
  )
  return new CellTable(pack, { cells, filings })
}

const figureOn = (tree: UnitTree, table: CellTable, indicator: string, of: string) =>
  evaluate(pack, tree, table, { indicator, unit: of, period: '2023', slice: {} }, { asOf: '' })
const figureOf = (all: readonly School[], indicator: string, of: string) =>
  figureOn(new UnitTree(countyOf(all), '2023-12-31'), tableOf(all), indicator, of)

describe('what always holds', () => {
  it('a parent’s additive indicator is the sum of its children’s', () => {
    fc.assert(
      fc.property(schools, fc.constantFrom('enrolment', 'spending'), (all, indicator) => {
        const tree = new UnitTree(countyOf(all), '2023-12-31')
        const table = tableOf(all)
        for (const above of ['C', ...towns.map((town) => town.code)]) {
          const children = tree.children(above).map((child) => figureOn(tree, table, indicator, child.code).value!)
          const sum = children.reduce((total, value) => total + value, 0)
          expect(figureOn(tree, table, indicator, above).value).toBeCloseTo(sum, 2)
        }
      }),
    )
  })

  it('money is exact to the fen', () => {
    fc.assert(
      fc.property(schools, (all) => {
        const fen = all.reduce((sum, { spent }) => sum + Math.round(spent * 100), 0)
        expect(figureOf(all, 'spending', 'C').value).toBe(fen / 100)
      }),
    )
  })

  it('a ratio is made from summed numerators and denominators', () => {
    fc.assert(
      fc.property(schools, (all) => {
        const pupils = all.reduce((sum, one) => sum + one.pupils, 0)
        const teachers = all.reduce((sum, one) => sum + one.teachers, 0)
        expect(figureOf(all, 'pupil-teacher-ratio', 'C').value).toBeCloseTo(pupils / teachers, 9)
      }),
    )
  })

  it('merging two schools leaves every unit above them unchanged', () => {
    fc.assert(
      fc.property(schools, school, school, fc.constantFrom('enrolment', 'spending'), (rest, a, b, indicator) => {
        const all = [a, { ...b, town: a.town }, ...rest]
        const ends = { to: '2023-12-31', successors: ['N'] }
        const versions = countyOf(all).map((one) =>
          one.code === 'S0' || one.code === 'S1' ? { ...one, ...ends } : one,
        )
        versions.push(unit('N', `T${a.town}`, 'school', { from: '2024-01-01' }))
        const table = tableOf(all)
        const before = new UnitTree(versions, '2023-12-31')
        const after = new UnitTree(versions, '2024-01-01')
        const value = (tree: UnitTree, code: string) => figureOn(tree, table, indicator, code).value!
        for (const above of ['C', `T${a.town}`]) expect(value(after, above)).toBe(value(before, above))
        expect(value(after, 'N')).toBeCloseTo(value(before, 'S0') + value(before, 'S1'), 2)
      }),
    )
  })

  it('equal schools have no dispersion', () => {
    fc.assert(
      fc.property(schools, fc.integer({ min: 1, max: 50 }), (all, areaPerPupil) => {
        const equal = all.map((one) => ({ ...one, area: one.pupils * areaPerPupil }))
        expect(figureOf(equal, 'area-dispersion', 'C').value).toBe(0)
      }),
    )
  })

  it('dispersion does not depend on the unit of measure', () => {
    fc.assert(
      fc.property(schools, fc.constantFrom(7, 100, 10000), (all, factor) => {
        const scaled = all.map((one) => ({ ...one, area: one.area * factor }))
        const value = figureOf(all, 'area-dispersion', 'C').value!
        expect(figureOf(scaled, 'area-dispersion', 'C').value).toBeCloseTo(value, 9)
      }),
    )
  })

  it('what one school has not filed is missing all the way up, and nowhere else', () => {
    fc.assert(
      fc.property(
        schools,
        school,
        fc.constantFrom('enrolment', 'pupil-teacher-ratio', 'area-dispersion'),
        (rest, one, code) => {
          const all = [{ ...one, files: false }, ...rest]
          const gap = { ledger: 'school-roll', unit: 'S0', period: '2023-2024' }
          const above = ['C', `T${one.town}`]
          for (const of of above) expect(figureOf(all, code, of)).toMatchObject({ value: null, missing: [gap] })
          for (const town of towns)
            if (!above.includes(town.code)) expect(figureOf(all, code, town.code).missing).toEqual([])
        },
      ),
    )
  })
})
