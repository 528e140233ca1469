import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../src/index.ts'
import { pack, units } from './pack.ts'
import { startTestServer, type TestDatabase, type TestServer } from './support.ts'

let server: TestServer
let database: TestDatabase
let store: Store
let north: Store
const capture = (unit: string, period = '2023-2024') => ({
  ledger: 'school-roll',
  reason: '年报',
  changes: [{ kind: 'capture' as const, draft: { unit, period, values: { stage: 'primary', pupils: 7 } } }],
})

beforeAll(async () => {
  server = await startTestServer()
  database = await server.database()
  store = await database.open(pack)
  await store.units.save(units)
  await store.submit(capture('hill-1'))
  await store.submit(capture('south-1'))
  north = store.as({ name: '北县', counties: ['north'] })
})
afterAll(() => server.stop())

/** As the role that the program works under, in a session that names these counties. */
async function asProgram(counties: string, sql: string): Promise<{ count: number }[]> {
  const options = `-c search_path=youju -c role=youju_app -c youju.counties=${counties}`
  const client = new pg.Client({ connectionString: database.url, options })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
let northId = 0
beforeAll(async () => {
  northId = (await database.query<{ id: number }>(`select id from counties where code = 'north'`))[0]!.id
})

describe('somebody of one county', () => {
  it('sees the cells, filings, entries and histories of that county only', async () => {
    const { cells, filings } = await north.cells()
    expect(new Set([...cells, ...filings].map(({ unit }) => unit))).toEqual(new Set(['hill-1']))
    expect((await Array.fromAsync(north.entries({ ledger: 'school-roll' }))).map(({ unit }) => unit)).toEqual([
      'hill-1',
    ])
    const [other] = await Array.fromAsync(store.entries({ ledger: 'school-roll', under: ['south-1'] }))
    expect(await store.history(other!.id)).toHaveLength(1)
    expect(await north.history(other!.id)).toEqual([])
  })

  it('stores nothing in another county', async () => {
    await expect(north.submit(capture('south-1', '2021-2022'))).rejects.toThrow(
      /北县 may not work on the data of south/,
    )
    await expect(north.importLines('staff', [], { county: 'south', reason: '' })).rejects.toThrow(/may not work/)
    await expect(north.units.close('south-1', '2030-01-01')).rejects.toThrow(/may not work/)
    await expect(north.submit(capture('hill-2'))).resolves.toMatchObject({ county: 'north' })
  })

  it('sees in the log of accesses what concerns that county, or every county', async () => {
    const south = store.as({ name: '南县', counties: ['south'] })
    await north.logAccess({ deed: 'read', unit: 'hill-1', note: 'of the north' })
    await south.logAccess({ deed: 'sign-in', note: 'of the south' })
    await store.as({ name: '两县', counties: ['north', 'south'] }).logAccess({ deed: 'read', note: 'of both' })
    await store.logAccess({ deed: 'read', unit: 'south-1', note: 'by somebody of all, in the south' })
    await store.logAccess({ deed: 'sign-in-refused', note: 'of nobody' })
    const notes = async (of: Store) => (await of.listAccesses({ limit: 100 })).items.map(({ note }) => note)
    expect(await notes(north)).toEqual(['of nobody', 'of both', 'of the north'])
    expect((await north.listAccesses({ limit: 1 })).total).toBe(3)
    expect(await notes(south)).toEqual(['of nobody', 'by somebody of all, in the south', 'of both', 'of the south'])
    expect(await notes(store)).toHaveLength(5)
  })

  it('does not take a backup of everybody', async () => {
    await expect(north.backup('/nowhere')).rejects.toThrow(/may not work on the data of every county/)
  })
})

describe('the role of the program', () => {
  it('sees nothing until a transaction names counties, whatever the query says', async () => {
    const lines = 'select county_id as count from ledger_school_roll'
    expect(await asProgram('', lines)).toEqual([])
    expect(new Set((await asProgram(String(northId), lines)).map(({ count }) => count))).toEqual(new Set([northId]))
    expect((await asProgram('*', lines)).length).toBeGreaterThan(1)
  })

  it.each([
    ['change an action', `update actions set reason = ''`],
    ['delete an action', 'delete from actions'],
    ['change a line of an action', `update action_lines set values = '{}'`],
    ['delete a line of an action', 'delete from action_lines'],
    ['delete an entry', 'delete from ledger_school_roll'],
    ['empty a table', 'truncate cells'],
    ['change a table', 'alter table actions disable row level security'],
  ])('may not %s', async (_, sql) => {
    await expect(asProgram('*', sql)).rejects.toThrow(/permission denied|must be owner/)
  })

  it('may not write into a county that the transaction does not name', async () => {
    await expect(
      asProgram(
        String(northId),
        `insert into filings (ledger, period, unit, county_id, entries) values ('x', '2023', 'south-1', ${northId + 1}, 1)`,
      ),
    ).rejects.toThrow(/row-level security/)
  })

  it('owns nothing and bypasses nothing', async () => {
    const [role] = await database.query<Record<string, unknown>>(
      `select rolsuper, rolbypassrls, rolcreaterole, (select count(*)::int from pg_class where relowner = pg_roles.oid) as owns
       from pg_roles where rolname = 'youju_app'`,
    )
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, owns: 0 })
    const unprotected = await database.query(
      `select relname from pg_class join pg_namespace n on n.oid = relnamespace
       where nspname = 'youju' and relkind = 'r' and not relrowsecurity
         and exists (select from pg_attribute where attrelid = pg_class.oid and attname = 'county_id')
         and relname not in ('units', 'unit_codes')`,
    )
    expect(unprotected).toEqual([])
  })
})
