/** Several submissions as one transaction, and ledgers whose lines stand for good. */
import { defineLedger, type Problem } from '@youju/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Change, Store } from '../src/index.ts'
import { packOf, rollLedger, staffLedger, units, visitLedger } from './pack.ts'
import { startTestServer, type TestServer } from './support.ts'

const diary = { ...visitLedger, code: 'diary', appendOnly: true, key: ['day'] }

let server: TestServer
let store: Store
beforeAll(async () => {
  server = await startTestServer()
  const pack = packOf([rollLedger, staffLedger, visitLedger, diary].map(defineLedger))
  store = await (await server.database()).open(pack)
  await store.units.save(units)
})
afterAll(() => server.stop())

const line = (unit: string, day: string): Change => ({
  kind: 'capture',
  draft: { unit, period: null, values: { day, families: 1 } },
})
const code = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: Problem) => error.code,
  )
const days = async (ledger: string) =>
  (await Array.fromAsync(store.entries({ ledger }))).map((entry) => entry.values.day).sort()
const together = (...parts: [ledger: string, change: Change][]) =>
  store.submitTogether(parts.map(([ledger, change]) => ({ ledger, changes: [change], reason: '办理' })))

describe('submissions together', () => {
  it('are an action each, one after the other in the chain', async () => {
    const [first, second] = await together(
      ['visits', line('hill-1', '2024-01-01')],
      ['diary', line('hill-1', '2024-01-01')],
    )
    expect(second!.sequence).toBe(first!.sequence! + 1)
    expect((await store.verifyChain()).broken).toBeNull()
  })

  it('happen all or none: what the last one may not do undoes the first', async () => {
    const before = await days('visits')
    expect(
      await code(together(['visits', line('hill-1', '2024-02-01')], ['diary', line('hill-1', '2024-01-01')])),
    ).toBe('store-duplicate-line')
    expect(await days('visits')).toEqual(before)
    expect(await store.recompute({ check: true })).toEqual([])
  })

  it('belong to one county', async () => {
    expect(
      await code(together(['visits', line('hill-1', '2024-03-01')], ['visits', line('south-1', '2024-03-01')])),
    ).toBe('store-other-county')
  })

  it('of two at once for the same line, one wins', async () => {
    const outcomes = await Promise.all(
      ['hill-2', 'hill-2'].map((unit) => code(together(['diary', line(unit, '2024-04-01')]))),
    )
    expect(outcomes.sort()).toEqual(['done', 'store-duplicate-line'])
  })
})

it('lines of a ledger that is only added to are never imported, revised, moved or withdrawn', async () => {
  const { entries } = await store.submit({ ledger: 'diary', changes: [line('lake-1', '2024-05-01')], reason: '办理' })
  const entry = entries[0]!
  const changes: Change[] = [
    { kind: 'revise', entry, version: 1, values: { families: 2 } },
    { kind: 'move', entry, unit: 'lake-2' },
    { kind: 'withdraw', entry },
  ]
  for (const change of changes)
    expect(await code(store.submit({ ledger: 'diary', changes: [change], reason: '改' }))).toBe('store-append-only')
  const imported = store.importLines(
    'diary',
    [{ unit: 'lake-1', period: null, values: { day: '2024-05-02', families: 1 } }],
    { county: 'north', reason: '导入' },
  )
  expect(await code(imported)).toBe('store-append-only')
})
