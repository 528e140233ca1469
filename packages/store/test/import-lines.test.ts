import { type Draft, Problem } from '@youju/model'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../src/index.ts'
import { databaseWithUnits, pack } from './pack.ts'
import { startTestServer, type TestDatabase, type TestServer } from './support.ts'

let server: TestServer
let founded: TestDatabase
let store: Store
beforeAll(async () => {
  server = await startTestServer()
  founded = await databaseWithUnits(server)
})
beforeEach(async () => {
  store = await (await server.database(founded)).open(pack)
  await store.openPeriod('2023-2024')
})
afterAll(() => server.stop())

/** Actions of the county before any line is there: its units were founded. */
const FOUNDED = 1
const META = { county: 'north', reason: '导入 9 月名册' }
const person = (number: string, values: Draft['values'] = {}, unit = 'hill-1'): Draft => ({
  ...{
    unit,
    period: null,
    values: { number, stage: 'primary', teaches: true, salary: 100.5, hired: '2020-09-01', ...values },
  },
})
const importStaff = (drafts: Draft[], meta: { requestKey?: string } = {}) =>
  store.importLines('staff', drafts, { ...META, ...meta })
const refusal = async (work: Promise<unknown>): Promise<Problem> => {
  const problem = await work.then(
    () => undefined,
    (error: unknown) => error,
  )
  expect(problem).toBeInstanceOf(Problem)
  return problem as Problem
}
const staff = () => Array.fromAsync(store.entries({ ledger: 'staff' }))
const cellsOf = async (measure: string) =>
  (await store.cells({ measures: [measure] })).cells
    .map(({ unit, breakdown, value }) => [unit, ...breakdown, value].join(' '))
    .sort()

describe('an import', () => {
  it('captures what is new, revises what differs, leaves the rest alone', async () => {
    expect(await importStaff([person('1'), person('2'), person('3')])).toMatchObject({
      captured: 3,
      sequence: FOUNDED + 1,
    })
    const receipt = await importStaff([person('1'), person('2', { salary: 200 }), person('4', { teaches: false })])
    expect(receipt).toMatchObject({ captured: 1, revised: 1, unchanged: 1, sequence: FOUNDED + 2 })
    expect(await cellsOf('staff')).toEqual(['hill-1 primary false 1', 'hill-1 primary true 3'])
    expect(await cellsOf('salaries')).toEqual(['hill-1 501.5'])
  })

  it('of the same file again changes nothing and adds no action', async () => {
    const before = (await store.verifyChain()).actions
    await importStaff([person('1'), person('2')])
    expect(await importStaff([person('2'), person('1')])).toMatchObject({ unchanged: 2, sequence: null })
    expect((await store.verifyChain()).actions).toBe(before + 1)
  })

  it('with the same request key answers as the first time, even when the file has changed', async () => {
    const first = await importStaff([person('1')], { requestKey: 'upload-1' })
    expect(await importStaff([person('1', { salary: 1 })], { requestKey: 'upload-1' })).toEqual(first)
    expect(await cellsOf('salaries')).toEqual(['hill-1 100.5'])
  })

  it('keeps a field that the file does not hold, and empties one that it holds empty', async () => {
    await importStaff([person('1')])
    await importStaff([{ unit: 'hill-1', period: null, values: { number: '1', stage: null } }])
    const [entry] = await staff()
    expect(entry!.values).toMatchObject({ stage: null, teaches: true, salary: 100.5, hired: '2020-09-01' })
  })

  it('tells equal happenings of a ledger without a key apart by their number', async () => {
    const visit: Draft = { unit: 'hill-1', period: null, values: { day: '2023-03-01', families: 2 } }
    const visits = (count: number) => store.importLines('visits', Array(count).fill(visit), META)
    expect(await visits(2)).toMatchObject({ captured: 2 })
    expect(await visits(3)).toMatchObject({ captured: 1, unchanged: 2 })
    expect(await cellsOf('families')).toEqual(['hill-1 6'])
  })

  it('keeps texts with tabs, newlines and backslashes as they are', async () => {
    const numbers = ['a\tb', 'c\nd', 'e\\f', '\\N', "g'h", '二〇二三']
    await importStaff(numbers.map((number) => person(number)))
    expect((await staff()).map(({ values }) => values.number)).toEqual(numbers)
    expect(await importStaff(numbers.map((number) => person(number)))).toMatchObject({ unchanged: numbers.length })
  })

  it('goes on the roster of every opened period on whose day it holds', async () => {
    await importStaff([person('1'), person('2', { left: '2023-08-31' }), person('3', { hired: '2023-09-02' })])
    await store.openPeriod('2022-2023')
    await store.openPeriod('2024-2025')
    const { cells } = await store.cells({ measures: ['teachers'] })
    expect(cells.map(({ period, value }) => [period, value]).sort()).toEqual([
      ['2022-2023', 2],
      ['2023-2024', 1],
      ['2024-2025', 2],
    ])
  })
})

describe('an import is refused as a whole', () => {
  const cases: [string, Draft[], string, RegExp][] = [
    [
      'for two rows that are one line',
      [person('1'), { ...person('2'), row: 7 }, { ...person('1'), row: 9 }],
      'store-duplicate-rows',
      /Rows 1 and 9.*\(hill-1\), number 1/,
    ],
    [
      'for an unknown unit',
      [person('1'), { ...person('2', {}, 'nowhere'), row: 12 }],
      'store-unknown-unit',
      /Row 12: unit nowhere/,
    ],
    ['for a unit of another county', [person('1'), person('2', {}, 'south-1')], 'store-other-county', /south-1/],
    [
      'for a code of no list',
      [person('1'), person('2', { stage: 'college' })],
      'store-not-code',
      /Row 2: .*stage.*college/,
    ],
    ['for text where a number belongs', [person('1', { salary: '一百' })], 'store-not-number', /Row 1: .*salary.*一百/],
    ['for a day that no calendar has', [person('1', { hired: '2023-02-29' })], 'store-not-day', /2023-02-29/],
    [
      'for a missing required field',
      [person('1'), { unit: 'hill-1', period: null, values: { teaches: true } }],
      'store-required',
      /Row 2: .*number/,
    ],
  ]
  it.each(cases)('%s', async (_, drafts, code, words) => {
    const before = (await store.verifyChain()).actions
    await importStaff([person('0')])
    const problem = await refusal(importStaff(drafts))
    expect(problem.code).toBe(code)
    expect(problem.message).toMatch(words)
    expect((await staff()).map(({ values }) => values.number)).toEqual(['0'])
    expect((await store.verifyChain()).actions).toBe(before + 1)
  })

  it('when its source breaks off', async () => {
    async function* breaking() {
      yield person('1')
      throw new Problem('store-unknown-period', { period: 'row 2', kind: 'test' })
    }
    expect((await refusal(store.importLines('staff', breaking(), META))).details).toMatchObject({ period: 'row 2' })
    expect(await staff()).toEqual([])
    expect(await importStaff([person('1')])).toMatchObject({ captured: 1 })
  })

  it('and tells every wrong row at once', async () => {
    const problem = await refusal(importStaff([person('1', { stage: 'x' }), person('2'), person('3', { stage: 'y' })]))
    expect([problem, ...problem.more].map(({ details }) => details.row)).toEqual([1, 3])
  })
})
