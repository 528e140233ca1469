import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../src/index.ts'
import { pack, units } from './pack.ts'
import { startTestServer, type TestDatabase, type TestServer } from './support.ts'

let server: TestServer
let database: TestDatabase
let store: Store
let entry: string
const folder = mkdtempSync(join(tmpdir(), 'youju-attachments-'))
const content = Uint8Array.from([0xff, 0xd8, 0, 1, 2, 3])
const file = { name: '照片.jpg', type: 'image/jpeg', content }

beforeAll(async () => {
  server = await startTestServer()
  database = await server.database()
  store = await database.open(pack)
  await store.units.save(units)
  const draft = { unit: 'hill-1', period: '2023-2024', values: { stage: 'primary', pupils: 40 } }
  const { entries } = await store.submit({ ledger: 'school-roll', reason: '', changes: [{ kind: 'capture', draft }] })
  entry = entries[0]!
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await server.stop()
})

describe('an evidence file', () => {
  it('is stored with the action that names it, once for a request, and leaves the entry as it was', async () => {
    const of = { ledger: 'school-roll', id: entry }
    const added = await store.addAttachment(of, { ...file, requestKey: 'photo' })
    expect(await store.addAttachment(of, { ...file, requestKey: 'photo' })).toEqual(added)
    expect(await store.attachments(entry)).toEqual([added])
    expect((await store.findAttachment(entry, added.id))?.content).toEqual(Buffer.from(content))
    expect((await store.history(entry)).map(({ kind, values }) => [kind, values === null])).toEqual([
      ['capture', false],
      ['attach', true],
    ])
    const [standing] = await Array.fromAsync(store.entries({ ledger: 'school-roll', ids: [entry] }))
    expect(standing?.version).toBe(1)
    expect((await store.verifyChain()).broken).toBeNull()
    expect(await store.recompute({ check: true })).toEqual([])
  })

  it('may stand on an entry that is withdrawn afterwards', async () => {
    await store.submit({ ledger: 'school-roll', reason: '错报', changes: [{ kind: 'withdraw', entry }] })
    await store.addAttachment({ ledger: 'school-roll', id: entry }, file)
    expect((await store.verifyChain()).broken).toBeNull()
  })

  it('is not seen from another county', async () => {
    const [one] = await store.attachments(entry)
    const south = store.as({ name: '南县', counties: ['south'] })
    expect(await south.attachments(entry)).toEqual([])
    expect(await south.findAttachment(entry, one!.id)).toBeUndefined()
  })

  it('cannot be changed or taken away by the program', async () => {
    for (const sql of [`update attachments set name = 'x'`, 'delete from attachments'])
      await expect(database.query(`set role youju_app; ${sql}`)).rejects.toThrow(/permission denied/)
  })

  it('comes back out of a backup', async () => {
    const path = join(folder, 'backup.gz')
    await store.backup(path)
    const other = await (await server.database()).open(pack)
    await other.restore(path)
    const [one] = await other.attachments(entry)
    expect((await other.findAttachment(entry, one!.id))?.content).toEqual(Buffer.from(content))
    expect((await other.verifyChain()).broken).toBeNull()
  })
})
