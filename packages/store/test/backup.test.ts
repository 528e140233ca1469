import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { Problem } from '@youju/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../src/index.ts'
import { pack, units } from './pack.ts'
import { startTestServer, type TestServer, temporaryHome } from './support.ts'

let server: TestServer
let store: Store
const { home, remove } = temporaryHome()
const file = join(home, 'year.youju')

const contents = async (of: Store) => ({
  chain: await of.verifyChain(),
  units: await of.units.list(),
  periods: await of.listPeriods(),
  office: await of.findSetting('office'),
  appointments: await of.listAppointments('2023-01-01'),
  accesses: await of.listAccesses({ limit: 100 }),
  cells: (await of.cells()).cells.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  lines: await Promise.all(pack.ledgers.map(({ code }) => Array.fromAsync(of.entries({ ledger: code, state: 'all' })))),
})
const empty = async () => (await server.database()).open(pack)

beforeAll(async () => {
  server = await startTestServer()
  store = await empty()
  await store.units.save(units)
  await store.openPeriod('2023-2024')
  const staff = Array.from({ length: 3000 }, (_, index) => ({
    ...{ unit: 'hill-1', period: null, values: { number: `n\t${index}\\.`, salary: index / 100, hired: '2020-01-01' } },
  }))
  await store.importLines('staff', staff, { county: 'north', reason: '导入\n名册' })
  const day = { unit: 'south-1', period: null, values: { day: '2023-05-01', families: 2 } }
  const { entries } = await store.submit({ ledger: 'visits', reason: '', changes: [{ kind: 'capture', draft: day }] })
  await store.submit({
    ledger: 'visits',
    reason: '重复',
    requestKey: 'k',
    changes: [{ kind: 'withdraw', entry: entries[0]! }],
  })
  await store.units.merge(['hill-1'], 'hill-2', '2023-07-01')
  await store.saveSetting('office', { name: '示例县' })
  const given = { account: 'a1', role: 'leader', unit: 'hill-2', from: '2023-01-01', to: null }
  await store.appoint(given, { by: 'youju', at: '2023-01-01T00:00:00.000Z', note: 'a1 + leader' })
  await store.backup(file)
})
afterAll(async () => {
  await server.stop()
  remove()
})

describe('a backup', () => {
  it('restored into an empty store gives everything back, and work goes on', async () => {
    const copy = await empty()
    await copy.restore(file)
    expect(await contents(copy)).toEqual(await contents(store))
    const draft = { unit: 'hill-2', period: null, values: { number: 'new' } }
    await copy.submit({ ledger: 'staff', reason: '入职', changes: [{ kind: 'capture', draft }] })
    expect((await copy.verifyChain()).broken).toBeNull()
    expect(await copy.recompute({ check: true })).toEqual([])
  })

  it('may be restored where a period was opened meanwhile, which stays open', async () => {
    const copy = await empty()
    await copy.openPeriod('2023-2024')
    await copy.openPeriod('2030-2031')
    await copy.restore(file)
    const { cells } = await copy.cells({ measures: ['salaries'], periods: ['2030-2031'] })
    expect(cells.map(({ unit, entries }) => [unit, entries])).toEqual([['hill-2', 3000]])
    expect(await copy.recompute({ check: true })).toEqual([])
  })

  it('is given up when whoever watches it says so, with nothing left of it, and the next one goes through', async () => {
    const given = join(home, 'given-up.youju')
    const told: number[] = []
    const stop = async (done: number, of: number): Promise<void> => {
      expect(done).toBeLessThanOrEqual(of)
      told.push(done)
      if (told.length > 12) throw new Error('no further')
    }
    await expect(store.backup(given, stop)).rejects.toThrow('no further')
    expect(readdirSync(home).filter((name) => name.startsWith('given-up'))).toEqual([])
    expect(told.toSorted((a, b) => a - b)).toEqual(told)
    await store.backup(given)
    expect(readdirSync(home)).toContain('given-up.youju')
    rmSync(given)
  })

  it('is refused where something is already recorded', async () => {
    await expect(store.restore(file)).rejects.toThrow(/only into an empty store/)
  })

  const damages: [string, (bytes: Buffer) => Buffer][] = [
    ['cut short', (bytes) => bytes.subarray(0, bytes.length - 200)],
    ['changed in one figure', (bytes) => gzipSync(gunzipSync(bytes).toString().replace('\t29.99\t', '\t39.99\t'))],
    [
      'without one of its tables',
      (bytes) =>
        gzipSync(
          gunzipSync(bytes)
            .toString()
            .replace(/\{"table":"cells"[\s\S]*?\n\{"rows.*\n/, ''),
        ),
    ],
    ['another kind of file', () => Buffer.from('PK not a backup')],
    ['empty', () => Buffer.alloc(0)],
  ]
  it.each(damages)('that is %s is refused with nothing restored', async (name, damage) => {
    const damaged = join(home, `${name}.youju`)
    writeFileSync(damaged, damage(readFileSync(file)))
    const copy = await empty()
    const problem = await copy.restore(damaged).catch((error: unknown) => error)
    expect(problem).toBeInstanceOf(Problem)
    expect((problem as Problem).code).toBe('store-not-a-backup')
    expect(await copy.units.list()).toEqual([])
    rmSync(damaged)
  })
})

describe('recompute', () => {
  it('says which cells differ from the lines, and mends them unless only a check is asked for', async () => {
    const database = await server.database()
    const other = await database.open(pack)
    await other.restore(file)
    await database.query(`update cells set value = value + 1 where measure = 'salaries' and period = '2023-2024'`)
    await database.query(`delete from filings where ledger = 'staff'`)
    const differences = await other.recompute({ check: true })
    expect(
      differences.map(({ of, code, unit, stored, fresh }) => [of, code, unit, stored?.value ?? null, fresh?.value]),
    ).toEqual([
      ['cell', 'salaries', 'hill-2', 44986, 44985],
      ['filing', 'staff', 'hill-2', null, 3000],
    ])
    expect(await other.recompute()).toEqual(differences)
    expect(await other.recompute({ check: true })).toEqual([])
  })
})
