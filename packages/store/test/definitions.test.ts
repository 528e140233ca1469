import { defineCodeList, defineLedger, defineMeasure, Problem } from '@youju/model'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../src/index.ts'
import { lists, measures, packOf, rollLedger, staffLedger, units, visitLedger } from './pack.ts'
import { startTestServer, type TestDatabase, type TestServer } from './support.ts'

let server: TestServer
let filled: TestDatabase
let database: TestDatabase
afterAll(() => server.stop())

type RollFields = (Omit<(typeof rollLedger.fields)[number], 'type'> & { type: string; required?: boolean })[]

/** The pack with other fields in the form. */
const packWith = (
  change: (fields: RollFields) => object[],
  ledger: object = {},
  codeLists = lists,
  counted = measures,
) => {
  const fields = change(structuredClone(rollLedger.fields))
  const roll = { ...rollLedger, ...ledger, fields } as Parameters<typeof defineLedger>[0]
  const kept = counted.filter(
    ({ ledger: of, sum }) =>
      of !== 'school-roll' || !sum || fields.some((field) => 'code' in field && field.code === sum),
  )
  return packOf([roll, staffLedger, visitLedger].map(defineLedger), kept, codeLists)
}
const same = packWith((fields) => fields)
const columns = () =>
  database.query<{ name: string; type: string }>(
    `select column_name as name, data_type as type from information_schema.columns
     where table_name = 'ledger_school_roll' order by ordinal_position`,
  )

beforeAll(async () => {
  server = await startTestServer()
  filled = await server.database()
  const store = await filled.open(same)
  await store.units.save(units)
  await store.submit({
    ledger: 'school-roll',
    reason: '年报',
    changes: [
      {
        kind: 'capture',
        draft: { unit: 'hill-1', period: '2023-2024', values: { stage: 'primary', pupils: 40, 'floor-area': 12.5 } },
      },
    ],
  })
  await store.close()
})
beforeEach(async () => {
  database = await server.database(filled)
})

const only = async (store: Store) => (await Array.fromAsync(store.entries({ ledger: 'school-roll' })))[0]!

describe('the table of a ledger', () => {
  it('is left as it is, with its indexes, by a pack that did not change', async () => {
    const indexes = () =>
      database.query<{ oid: number }>(
        `select i.oid from pg_class i join pg_namespace n on n.oid = i.relnamespace
         where n.nspname = 'youju' and i.relkind = 'i' order by 1`,
      )
    const before = await indexes()
    await (await database.open(same)).close()
    expect(before.length).toBeGreaterThan(20)
    expect(await indexes()).toEqual(before)
  })

  it('has a typed column for each field, and tells what it means', async () => {
    const found = await columns()
    expect(found.map(({ name, type }) => `${name} ${type}`)).toEqual([
      ...['id bigint', 'county_id integer', 'unit text', 'period text', 'version integer', 'state text'],
      ...['stage text', 'pupils bigint', 'floor_area numeric', 'state_ text'],
    ])
    const [comment] = await database.query<{ comment: string }>(
      `select col_description('ledger_school_roll'::regclass, ordinal_position) as comment
       from information_schema.columns where table_name = 'ledger_school_roll' and column_name = 'pupils'`,
    )
    expect(comment!.comment).toContain('在校生（人）')
  })
})

describe('a changed definition', () => {
  it('adds a field, which lines recorded before leave empty', async () => {
    const changed = packWith((fields) => [
      ...fields,
      { code: 'books', label: { zh: '图书', en: 'Books' }, type: 'integer' },
    ])
    const store = await database.open(changed)
    const entry = await only(store)
    expect(entry.values).toMatchObject({ pupils: 40, books: null })
    await store.submit({
      ledger: 'school-roll',
      reason: '补报',
      changes: [{ kind: 'revise', entry: entry.id, version: 1, values: { books: 900 } }],
    })
    expect((await only(store)).values.books).toBe(900)
    expect((await store.verifyChain()).broken).toBeNull()
  })

  it('takes away a field that nobody filled, and widens whole numbers to decimal ones', async () => {
    const store = await database.open(
      packWith((fields) =>
        fields
          .filter(({ code }) => code !== 'state')
          .map((field) => (field.code === 'pupils' ? { ...field, type: 'decimal' } : field)),
      ),
    )
    expect((await only(store)).values).toEqual({ stage: 'primary', pupils: 40, 'floor-area': 12.5 })
    expect((await store.verifyChain()).broken).toBeNull()
  })

  it('takes up a new code of a list', async () => {
    const [list] = lists
    const wider = [
      defineCodeList({
        ...structuredClone(list!),
        codes: [...structuredClone(list!.codes), { code: 'senior', label: { zh: '高中', en: 'Senior' } }],
      }),
    ]
    const store = await database.open(packWith((fields) => fields, {}, wider))
    await store.submit({
      ledger: 'school-roll',
      reason: '年报',
      changes: [{ kind: 'capture', draft: { unit: 'hill-1', period: '2023-2024', values: { stage: 'senior' } } }],
    })
  })

  it('counts the lines anew when a measure changes, and forgets a measure that is gone', async () => {
    const changed = packOf([rollLedger, staffLedger, visitLedger].map(defineLedger), [
      defineMeasure({
        code: 'pupils',
        label: { zh: '在校生', en: 'Pupils' },
        ledger: 'school-roll',
        sum: 'pupils',
        unit: '人',
      }),
    ])
    const store = await database.open(changed)
    const { cells } = await store.cells()
    expect(cells).toEqual([
      { measure: 'pupils', period: '2023-2024', unit: 'hill-1', breakdown: [], value: 40, entries: 1 },
    ])
    expect(await store.recompute({ check: true })).toEqual([])
  })

  it('keeps each wording of a definition', async () => {
    await database.open(packWith((fields) => fields, { version: 2 }))
    await database.open(packWith((fields) => fields, { version: 2 }))
    const versions = await database.query<{ version: number }>(
      `select version from definitions where kind = 'ledger' and code = 'school-roll' order by id`,
    )
    expect(versions.map(({ version }) => version)).toEqual([1, 2])
  })

  const refused: [string, ReturnType<typeof packWith>, string, RegExp][] = [
    [
      'that takes away a field with content',
      packWith((fields) => fields.filter(({ code }) => code !== 'floor-area')),
      'store-definition-loses',
      /lose what 1 lines hold in field floor-area/,
    ],
    [
      'that turns numbers into days',
      packWith(
        (fields) => fields.map((field) => (field.code === 'pupils' ? { ...field, type: 'date' } : field)),
        {},
        lists,
        [],
      ),
      'store-definition-loses',
      /pupils/,
    ],
    [
      'that demands what lines do not hold',
      packWith((fields) => fields.map((field) => (field.code === 'state' ? { ...field, required: true } : field))),
      'store-definition-conflicts',
      /state: required/,
    ],
    [
      'that allows less than lines hold',
      packWith((fields) => fields.map((field) => (field.code === 'pupils' ? { ...field, atMost: 30 } : field))),
      'store-definition-conflicts',
      /pupils/,
    ],
    [
      'that makes another shape of a filled ledger',
      packWith((fields) => fields, { shape: 'roster' }),
      'store-definition-loses',
      /school-roll/,
    ],
  ]
  it.each(refused)('is refused %s, and nothing changes', async (_, pack, code, words) => {
    const before = await columns()
    const problem = await database.open(pack).then(
      () => undefined,
      (error: unknown) => error,
    )
    expect(problem).toBeInstanceOf(Problem)
    expect((problem as Problem).code).toBe(code)
    expect((problem as Problem).message).toMatch(words)
    expect(await columns()).toEqual(before)
    expect((await only(await database.open(same))).values.pupils).toBe(40)
  })
})
