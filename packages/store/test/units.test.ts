import { Problem } from '@youju/model'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../src/index.ts'
import { databaseWithUnits, pack, unit, units } from './pack.ts'
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
})
afterAll(() => server.stop())

const capture = (at: string, period: string, pupils: number) =>
  store.submit({
    ledger: 'school-roll',
    reason: '年报',
    changes: [{ kind: 'capture', draft: { unit: at, period, values: { stage: 'primary', pupils } } }],
  })
const hire = (at: string, number: string) =>
  store.submit({
    ledger: 'staff',
    reason: '入职',
    changes: [
      { kind: 'capture', draft: { unit: at, period: null, values: { number, hired: '2020-09-01', teaches: true } } },
    ],
  })
const counted = async (measure: string) =>
  (await store.cells({ measures: [measure] })).cells
    .map(({ unit: at, period, value }) => `${period} ${at} ${value}`)
    .sort()
const parentOn = async (code: string, day: string) => (await store.units.tree(day)).find(code)?.parent

describe('a merger', () => {
  it('counts later periods at the successor and leaves earlier ones as they were', async () => {
    await capture('hill-1', '2022-2023', 10)
    await capture('hill-1', '2023-2024', 11)
    await capture('hill-2', '2023-2024', 20)
    await store.units.merge(['hill-1'], 'hill-2', '2023-07-01')
    expect(await counted('pupils')).toEqual(['2022-2023 hill-1 10', '2023-2024 hill-2 31'])
    expect((await store.units.tree('2023-06-30')).find('hill-1')?.successors).toEqual(['hill-2'])
    expect((await store.units.tree('2023-07-01')).find('hill-1')).toBeUndefined()
  })

  it('keeps a roster whole: the same people count before at the old school and after at the new', async () => {
    await hire('hill-1', 'a')
    await hire('hill-2', 'b')
    for (const period of ['2022-2023', '2023-2024']) await store.openPeriod(period)
    await store.units.merge(['hill-1'], 'hill-2', '2023-07-01')
    expect(await counted('teachers')).toEqual(['2022-2023 hill-1 1', '2022-2023 hill-2 1', '2023-2024 hill-2 2'])
  })

  it('counts what is recorded afterwards for the school that is no more', async () => {
    await store.units.merge(['hill-1'], 'hill-2', '2023-07-01')
    await capture('hill-1', '2023-2024', 5)
    await capture('hill-1', '2022-2023', 4)
    expect(await counted('pupils')).toEqual(['2022-2023 hill-1 4', '2023-2024 hill-2 5'])
  })

  it('passes on from successor to successor', async () => {
    for (const period of ['2021-2022', '2022-2023', '2023-2024']) await capture('hill-1', period, 1)
    await store.units.merge(['hill-1'], 'hill-2', '2022-01-01')
    await store.units.merge(['hill-2'], 'lake-1', '2023-01-01')
    expect(await counted('pupils')).toEqual(['2021-2022 hill-1 1', '2022-2023 hill-2 1', '2023-2024 lake-1 1'])
    expect(await store.recompute({ check: true })).toEqual([])
  })

  it('of townships takes their schools along', async () => {
    await store.units.merge(['lake'], 'hill', '2023-01-01')
    expect(await parentOn('lake-1', '2022-12-31')).toBe('lake')
    expect(await parentOn('lake-1', '2023-01-01')).toBe('hill')
  })
})

describe('a unit', () => {
  it('keeps its old name and place for the days before a change', async () => {
    await store.units.rename('hill-1', '山中小学', '2023-01-01')
    await store.units.move('hill-1', 'lake', '2023-09-01')
    const on = async (day: string) => {
      const found = (await store.units.tree(day)).find('hill-1')
      return [found?.name, found?.parent]
    }
    expect(await on('2022-12-31')).toEqual(['hill-1 名', 'hill'])
    expect(await on('2023-01-01')).toEqual(['山中小学', 'hill'])
    expect(await on('2023-09-01')).toEqual(['山中小学', 'lake'])
  })

  it('that is split goes on at the first of its successors, until lines are moved to the others', async () => {
    const { entries } = await hire('hill-1', 'a')
    await hire('hill-1', 'b')
    await store.openPeriod('2023-2024')
    await store.units.split(
      'hill-1',
      [unit('hill-3', 'school', 'hill', 'north'), unit('hill-4', 'school', 'hill', 'north')],
      '2023-07-01',
    )
    expect(await counted('teachers')).toEqual(['2023-2024 hill-3 2'])
    await store.submit({
      ledger: 'staff',
      reason: '分立',
      changes: [{ kind: 'move', entry: entries[0]!, unit: 'hill-4' }],
    })
    expect(await counted('teachers')).toEqual(['2023-2024 hill-3 1', '2023-2024 hill-4 1'])
  })

  it('saved again as it is changes nothing', async () => {
    const before = await store.units.list()
    await store.units.save(units)
    expect(await store.units.list()).toEqual(before)
  })

  const refused: [string, () => Promise<void>, string][] = [
    [
      'merged into one that does not stand',
      () => store.units.merge(['hill-1'], 'hill-9', '2023-01-01'),
      'store-unit-not-standing',
    ],
    [
      'merged into one of another county',
      () => store.units.merge(['hill-1'], 'south-1', '2023-01-01'),
      'store-other-county',
    ],
    [
      'merged on the day it was founded',
      () => store.units.merge(['hill-1'], 'hill-2', '2000-01-01'),
      'store-unit-has-later',
    ],
    ['closed while others are below it', () => store.units.close('hill', '2023-01-01'), 'store-unit-has-children'],
    [
      'given two versions for the same days',
      () => store.units.save([{ ...unit('hill-1', 'school', 'hill', 'north'), from: '2010-01-01' }]),
      'store-unit-overlaps',
    ],
    [
      'put below a unit that is not there',
      () => store.units.save([unit('x', 'school', 'nowhere', 'north')]),
      'store-unit-not-standing',
    ],
  ]
  it.each(refused)('is not %s', async (_, change, code) => {
    const before = await store.units.list()
    const problem = await change().catch((error: unknown) => error)
    expect(problem).toBeInstanceOf(Problem)
    expect((problem as Problem).code).toBe(code)
    expect(await store.units.list()).toEqual(before)
  })

  it('is told by name when it overlaps itself or is merged over the county’s border', async () => {
    const twice = store.units.save([{ ...unit('hill-1', 'school', 'hill', 'north'), from: '2010-01-01' }])
    await expect(twice).rejects.toThrow(/^The version of unit hill-1 名 \(hill-1\)/)
    await expect(store.units.merge(['hill-1'], 'south-1', '2023-01-01')).rejects.toThrow(
      'The unit hill-1 名 (hill-1) belongs to north 名 (north) and south-1 名 (south-1) to another county',
    )
  })

  it('is not merged into one that was itself merged into it', async () => {
    await store.units.merge(['hill-1'], 'hill-2', '2024-02-01')
    await expect(store.units.merge(['hill-2'], 'hill-1', '2021-02-01')).rejects.toThrow(
      'The successors of unit hill-1 名 (hill-1) lead back to itself (through hill-1 名 → hill-2 名)',
    )
  })

  it('is not closed over lines that would no longer be counted anywhere', async () => {
    await capture('hill-1', '2023-2024', 3)
    await expect(store.units.close('hill-1', '2023-07-01')).rejects.toThrow(/1 of its lines still count in 2023-2024/)
    await store.units.close('hill-1', '2024-07-01')
    expect((await store.units.tree('2024-07-01')).find('hill-1')).toBeUndefined()
  })
})

describe('what becomes of units', () => {
  it('is told by who did it, when, why, and what each unit was made', async () => {
    await store.units.rename('hill-1', '山前小学', '2022-09-01', { reason: '县政办〔2022〕3号', by: '李某' })
    await store.units.move('lake-2', 'hill', '2023-01-01', { reason: '区划调整' })
    await store.units.merge(['hill-1'], 'hill-2', '2023-07-01', { reason: '布局调整' })
    const history = await store.units.history('hill-1')
    expect(history.map(({ change, by, reason, from, unit: made }) => [change, by, reason, from, made?.to])).toEqual([
      ['found', 'youju', '', '2000-01-01', undefined],
      ['rename', '李某', '县政办〔2022〕3号', '2000-01-01', '2022-08-31'],
      ['rename', '李某', '县政办〔2022〕3号', '2022-09-01', undefined],
      ['merge', 'youju', '布局调整', '2022-09-01', '2023-06-30'],
    ])
    expect(history.at(-1)?.unit).toMatchObject({ name: '山前小学', successors: ['hill-2'] })
    expect((await store.verifyChain()).broken).toBeNull()
  })

  it('is no action when everything is so already', async () => {
    const { actions } = await store.verifyChain()
    await store.units.save(units)
    expect((await store.verifyChain()).actions).toBe(actions)
  })

  it('is a correction when a version that is known is written again', async () => {
    await store.units.save([{ ...units[4]!, name: '改正后的名称' }], { reason: '名称录错' })
    expect((await store.units.history('hill-1')).map(({ change }) => change)).toEqual(['found', 'correct'])
  })
})
