import { defineLedger } from '@youju/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LineScope, PageQuery, Store } from '../src/index.ts'
import { packOf, rollLedger, staffLedger, units, visitLedger } from './pack.ts'
import { startTestServer, type TestServer } from './support.ts'

const pack = packOf(
  [
    rollLedger,
    {
      ...staffLedger,
      fields: staffLedger.fields.map((field) => ({
        ...field,
        personal: field.code === 'salary' || field.code === 'number',
      })),
    },
    visitLedger,
  ].map((ledger) => defineLedger(ledger)),
)
const PEOPLE = 250

let server: TestServer
let store: Store
beforeAll(async () => {
  server = await startTestServer()
  store = await (await server.database()).open(pack)
  await store.units.save(units)
  const schools = ['hill-1', 'hill-2', 'lake-1']
  await store.importLines(
    'staff',
    Array.from({ length: PEOPLE }, (_, index) => ({
      unit: schools[index % 3]!,
      period: null,
      values: {
        number: `T${String(index).padStart(4, '0')}`,
        stage: [null, 'preschool', 'primary', 'junior'][index % 4]!,
        teaches: index % 2 === 0,
        salary: index % 5 === 0 ? null : 1000 + (index % 7),
        hired: `20${String(index % 20).padStart(2, '0')}-09-01`,
      },
    })),
    { county: 'north', reason: '年报' },
  )
  await store.importLines('staff', [{ unit: 'south-1', period: null, values: { number: 'S1' } }], {
    county: 'south',
    reason: '年报',
  })
})
afterAll(() => server.stop())

const numbers = async (query: Partial<PageQuery>): Promise<unknown[]> =>
  (await store.entryPage({ ledger: 'staff', limit: 500, ...query })).entries.map(({ values }) => values.number)

/** Every page after page, as somebody scrolls. */
async function allPages(query: Partial<PageQuery>): Promise<unknown[]> {
  const found: unknown[] = []
  let after: string | undefined
  do {
    const page = await store.entryPage({ ledger: 'staff', limit: 17, ...query, ...(after ? { after } : {}) })
    found.push(...page.entries.map(({ values }) => values.number))
    after = page.next
  } while (after)
  return found
}

describe('a page of entries', () => {
  it('tells how many there are in all and what their numbers add up to, shares and codes left out', async () => {
    const page = await store.entryPage({ ledger: 'staff', limit: 3, under: ['hill-1', 'hill-2'] })
    const all = await Array.fromAsync(store.entries({ ledger: 'staff', under: ['hill-1', 'hill-2'] }))
    expect(page.entries).toEqual(all.slice(0, 3).map((entry) => ({ ...entry, locked: false })))
    expect(page.total).toBe(all.length)
    expect(page.sums).toEqual({ salary: all.reduce((sum, { values }) => sum + Number(values.salary ?? 0), 0) })
  })

  it('counts anew once something was recorded, revised or withdrawn', async () => {
    const query = { ledger: 'school-roll', limit: 5 }
    expect(await store.entryPage(query)).toMatchObject({ total: 0, sums: {} })
    const draft = { unit: 'hill-1', period: '2023-2024', values: { stage: 'primary', pupils: 40 } }
    const { entries } = await store.submit({ ledger: 'school-roll', reason: '', changes: [{ kind: 'capture', draft }] })
    expect(await store.entryPage(query)).toMatchObject({ total: 1, sums: { pupils: 40 } })
    await store.submit({
      ledger: 'school-roll',
      reason: '',
      changes: [{ kind: 'revise', entry: entries[0]!, version: 1, values: { pupils: 41 } }],
    })
    expect(await store.entryPage(query)).toMatchObject({ total: 1, sums: { pupils: 41 } })
    await store.submit({ ledger: 'school-roll', reason: '', changes: [{ kind: 'withdraw', entry: entries[0]! }] })
    expect(await store.entryPage(query)).toMatchObject({ total: 0, sums: {} })
    expect(await store.entryPage({ ...query, state: 'withdrawn' })).toMatchObject({ total: 1 })
  })

  it.each(['number', '-number', 'stage', '-stage', 'salary', '-salary', 'hired', '-hired', 'teaches', 'unit', '-unit'])(
    'gives every line once by %s, page after page, as from a place on and in one piece',
    async (sort) => {
      const whole = await numbers({ sort })
      expect(new Set(whole).size).toBe(PEOPLE + 1)
      expect(await allPages({ sort })).toEqual(whole)
      for (const at of [0, 100, 126, 200, 245, 251, 300])
        expect(await numbers({ sort, at, limit: 20 }), `from ${at} on`).toEqual(whole.slice(at, at + 20))
      expect(
        (await Array.fromAsync(store.entries({ ledger: 'staff', sort }))).map(({ values }) => values.number),
      ).toEqual(whole)
    },
  )

  it('puts codes in the order of their list and lines without a value last', async () => {
    const stages = (await store.entryPage({ ledger: 'staff', limit: 500, sort: 'stage' })).entries.map(
      ({ values }) => values.stage,
    )
    expect([...new Set(stages)]).toEqual(['preschool', 'primary', 'junior', null])
    const falling = (await store.entryPage({ ledger: 'staff', limit: 500, sort: '-stage' })).entries.map(
      ({ values }) => values.stage,
    )
    expect([...new Set(falling)]).toEqual(['junior', 'primary', 'preschool', null])
  })

  it('puts Chinese names by their sounds', async () => {
    const stages = { preschool: '张', primary: '安', junior: '李' }
    await store.submit({
      ledger: 'school-roll',
      reason: '',
      changes: Object.entries(stages).map(([stage, state]) => ({
        kind: 'capture' as const,
        draft: { unit: 'lake-2', period: '2020-2021', values: { stage, state } },
      })),
    })
    const page = await store.entryPage({ ledger: 'school-roll', limit: 9, sort: 'state', under: ['lake-2'] })
    expect(page.entries.map(({ values }) => values.state)).toEqual(['安', '李', '张'])
  })

  it('finds text in fields, in the words of codes and in names of units, signs of patterns as themselves', async () => {
    expect(await numbers({ search: 't0007' })).toEqual(['T0007'])
    expect((await store.entryPage({ ledger: 'staff', limit: 1, search: 'junior' })).total).toBe(62)
    expect((await store.entryPage({ ledger: 'staff', limit: 1, search: 'lake-1 名' })).total).toBe(83)
    expect(await numbers({ search: 'T%' })).toEqual([])
    expect(await numbers({ search: '_' })).toEqual([])
  })

  it('refuses a field the ledger has not, and a mark it did not give', async () => {
    await expect(numbers({ sort: 'weight' })).rejects.toThrow(/no field "weight"/)
    await expect(numbers({ where: { weight: 1 } })).rejects.toThrow(/no field "weight"/)
    await expect(numbers({ after: 'nonsense' })).rejects.toThrow(/cannot be read/)
  })

  it('shows somebody of one county the lines and sums of that county only', async () => {
    const south = store.as({ name: '南县', counties: ['south'] })
    expect(await south.entryPage({ ledger: 'staff', limit: 9 })).toMatchObject({ total: 1, sums: {} })
    expect((await store.entryPage({ ledger: 'staff', limit: 9 })).total).toBe(PEOPLE + 1)
  })
})

describe('lines whose persons may not be seen', () => {
  const persons = [{ units: ['hill-1'], where: {} }]

  it('tell nothing by search, filter, order or sum of a personal field', async () => {
    expect(await numbers({ persons, search: 'T0001' })).toEqual([])
    expect(await numbers({ persons, search: 'T0003' })).toEqual(['T0003'])
    expect(await numbers({ persons, where: { number: 'T0001' } })).toEqual([])
    expect(await numbers({ persons, where: { number: 'T0003' } })).toEqual(['T0003'])
    const page = await store.entryPage({ ledger: 'staff', limit: 500, persons, sort: '-number' })
    const hidden = page.entries.filter(({ unit }) => unit !== 'hill-1').map(({ id }) => Number(id))
    expect(page.entries.slice(0, 84).every(({ unit }) => unit === 'hill-1')).toBe(true)
    expect(hidden).toEqual(hidden.toSorted((a, b) => b - a))
    const own = await store.entryPage({ ledger: 'staff', limit: 1, under: ['hill-1'] })
    expect(page.sums).toEqual(own.sums)
  })

  it('tell nothing at all to somebody who may see no person', async () => {
    expect(await numbers({ persons: [], search: 'T0003' })).toEqual([])
    expect((await store.entryPage({ ledger: 'staff', limit: 1, persons: [] })).sums).toEqual({})
  })
})

describe('a reach of several scopes', () => {
  const within: LineScope[] = [
    { units: ['hill-1'], where: {} },
    { units: ['hill-2', 'lake-1'], where: { stage: 'junior' } },
  ]

  it('holds the lines of each, no others, in pages, totals and streams alike', async () => {
    const all = await Array.fromAsync(store.entries({ ledger: 'staff' }))
    const expected = all.filter(
      ({ unit, values }) => unit === 'hill-1' || (['hill-2', 'lake-1'].includes(unit) && values.stage === 'junior'),
    )
    const page = await store.entryPage({ ledger: 'staff', limit: 500, within })
    expect(page.entries).toEqual(expected.map((entry) => ({ ...entry, locked: false })))
    expect(page.total).toBe(expected.length)
    expect(await Array.fromAsync(store.entries({ ledger: 'staff', within }))).toEqual(expected)
    expect(await store.entryPage({ ledger: 'staff', limit: 5, within: [] })).toMatchObject({ total: 0, entries: [] })
  })
})
