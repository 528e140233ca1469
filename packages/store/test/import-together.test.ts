import { type Draft, Problem } from '@youju/model'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ImportPart, Store } from '../src/index.ts'
import { databaseWithUnits, pack, unit } from './pack.ts'
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

const roll = (at: string, pupils: number, row = 1): Draft => ({
  ...{ unit: at, period: '2023-2024', values: { stage: 'primary', pupils }, row },
})
const visit = (at: string): Draft => ({ unit: at, period: null, values: { day: '2023-10-08', families: 3 } })
const part = (ledger: string, drafts: ImportPart['drafts'], more: Partial<ImportPart> = {}): ImportPart => ({
  ...{ ledger, drafts, county: 'north', reason: '年报', ...more },
})
async function* thenBreaks(draft: Draft) {
  yield draft
  throw new Problem('store-unknown-period', { period: 'row 2', kind: 'test' })
}
const everything = async () => ({
  lines: (
    await Promise.all(['school-roll', 'visits'].map((ledger) => Array.fromAsync(store.entries({ ledger }))))
  ).flat(),
  units: await store.units.list(),
  periods: await store.listPeriods(),
  ...(await store.cells()),
  actions: (await store.verifyChain()).actions,
})
const refusal = (work: Promise<unknown>): Promise<Problem> =>
  work.then(
    () => Promise.reject(new Error('it was not refused')),
    (error: Problem) => error,
  )

describe('an import of several ledgers, counties and units', () => {
  const fresh = [unit('west', 'county', 'city', 'west'), unit('west-1', 'school', 'west', 'west')]

  it('stores all of it, each part as an action of its own', async () => {
    const parts = [
      part('school-roll', [roll('hill-1', 10)]),
      part('visits', [visit('hill-1')]),
      part('school-roll', [roll('west-1', 20)], { county: 'west' }),
    ]
    const receipts = await store.importTogether(parts, { units: fresh, deed: { reason: '西区设立', by: '王某' } })
    expect(receipts.map(({ county, ledger, sequence, captured }) => [county, ledger, sequence, captured])).toEqual([
      ['north', 'school-roll', 2, 1],
      ['north', 'visits', 3, 1],
      ['west', 'school-roll', 2, 1],
    ])
    expect(await store.units.history('west-1')).toMatchObject([
      { change: 'found', by: '王某', reason: '西区设立', unit: { name: 'west-1 名', parent: 'west' } },
    ])
    expect(await store.recompute({ check: true })).toEqual([])
    expect((await store.verifyChain()).broken).toBeNull()
  })

  it('stores nothing when its last part breaks off', async () => {
    const before = await everything()
    const parts = [part('school-roll', [roll('hill-1', 10)]), part('visits', thenBreaks(visit('hill-1')))]
    expect((await refusal(store.importTogether(parts, { units: fresh }))).code).toBe('store-unknown-period')
    expect(await everything()).toEqual(before)
  })

  it('stores nothing when a unit of it is refused', async () => {
    const before = await everything()
    const lost = [unit('west-1', 'school', 'nowhere', 'north')]
    const refused = await refusal(store.importTogether([part('school-roll', [roll('hill-1', 10)])], { units: lost }))
    expect(refused.code).toBe('store-unit-not-standing')
    expect(await everything()).toEqual(before)
  })

  it('has one effect when it is sent twice', async () => {
    const parts = () => [
      part('school-roll', [roll('hill-1', 10)], { requestKey: 'a/1' }),
      part('visits', [visit('hill-1')], { requestKey: 'a/2' }),
    ]
    const receipts = await store.importTogether(parts())
    expect(await store.importTogether(parts())).toEqual(receipts)
    expect((await everything()).lines).toHaveLength(2)
  })

  it('refuses a line that two parts bring, and names both places', async () => {
    const parts = [
      part('school-roll', [roll('hill-1', 10, 4)], { place: '甲.xlsx｜小学' }),
      part('school-roll', [roll('hill-2', 5, 4), roll('hill-1', 11, 9)], { place: '乙.xlsx｜小学' }),
    ]
    const problem = await refusal(store.importTogether(parts))
    expect(problem.phrase('zh')).toBe(
      '甲.xlsx｜小学 第 4 行和 乙.xlsx｜小学 第 9 行是同一行（单位 hill-1 名（hill-1），2023-2024, stage primary）。请只保留一处，再重新导入。',
    )
    expect((await everything()).lines).toEqual([])
  })

  it('says in a trial what it would do, and does nothing', async () => {
    await store.importTogether([part('school-roll', [roll('hill-1', 10)])])
    const before = await everything()
    const parts = [
      part('school-roll', [roll('hill-1', 11), roll('hill-2', 5)]),
      part('school-roll', [roll('west-1', 20)], { county: 'west' }),
    ]
    const receipts = await store.importTogether(parts, { units: fresh, trial: true })
    expect(receipts).toMatchObject([{ captured: 1, revised: 1 }, { captured: 1 }])
    expect(await everything()).toEqual(before)
  })
})
