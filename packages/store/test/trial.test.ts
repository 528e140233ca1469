import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store, Submission } from '../src/index.ts'
import { pack, units } from './pack.ts'
import { startTestServer, type TestServer } from './support.ts'

let server: TestServer
let store: Store
let entry: string
beforeAll(async () => {
  server = await startTestServer()
  store = await (await server.database()).open(pack)
  await store.units.save(units)
  const draft = { unit: 'hill-1', period: '2023-2024', values: { stage: 'primary', pupils: 40 } }
  const { entries } = await store.submit({ ledger: 'school-roll', reason: '', changes: [{ kind: 'capture', draft }] })
  entry = entries[0]!
})
afterAll(() => server.stop())

const revise = (pupils: number, version = 1): Submission => ({
  ledger: 'school-roll',
  reason: '更正',
  requestKey: 'once',
  changes: [{ kind: 'revise', entry, version, values: { pupils } }],
})

describe('a trial of a submission', () => {
  it('tells what the cells would hold, and leaves entries, cells, chain and requests as they were', async () => {
    const before = [await store.cells(), await store.verifyChain(), await store.history(entry)]
    const trial = await store.trySubmissions([revise(60)])
    expect(trial.units).toEqual(['hill-1'])
    expect(trial.cells).toContainEqual(expect.objectContaining({ measure: 'pupils', unit: 'hill-1', value: 60 }))
    expect(trial.cells).toContainEqual(expect.objectContaining({ measure: 'large', unit: 'hill-1', value: 1 }))
    expect([await store.cells(), await store.verifyChain(), await store.history(entry)]).toEqual(before)
    expect(await store.submit(revise(41))).toMatchObject({ revised: 1 })
    expect(await store.recompute({ check: true })).toEqual([])
  })

  it('tells of the unit a line leaves and of the one it goes to', async () => {
    const trial = await store.trySubmissions([
      { ledger: 'school-roll', reason: '', changes: [{ kind: 'move', entry, unit: 'hill-2' }] },
    ])
    expect(trial.units.toSorted()).toEqual(['hill-1', 'hill-2'])
    expect(trial.filings.map(({ unit }) => unit)).toEqual(['hill-2'])
  })

  it('is refused for what the submission itself would be refused for', async () => {
    await expect(store.trySubmissions([revise(1, 9)])).rejects.toThrow(/changed meanwhile/)
    const draft = { unit: 'hill-1', period: '2023-2024', values: { stage: 'primary' } }
    await expect(
      store.trySubmissions([{ ledger: 'school-roll', reason: '', changes: [{ kind: 'capture', draft }] }]),
    ).rejects.toThrow(/\(hill-1\) already has this line/)
  })
})
