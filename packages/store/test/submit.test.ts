import { Problem } from '@youju/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Change, Store } from '../src/index.ts'
import { pack, units } from './pack.ts'
import { startTestServer, type TestDatabase, type TestServer } from './support.ts'

let server: TestServer
let database: TestDatabase
let store: Store

beforeAll(async () => {
  server = await startTestServer()
  database = await server.database()
  store = await database.open(pack, { clock: () => new Date('2024-01-15T08:00:00.123Z') })
  await store.units.save(units)
})
afterAll(() => server.stop())

const roll = (unit: string, values: Record<string, string | number | null>, period = '2023-2024'): Change => ({
  kind: 'capture',
  draft: { unit, period, values },
})
const submit = (changes: Change[], options: { requestKey?: string; by?: string } = {}) =>
  store.submit({ ledger: 'school-roll', reason: '年报', changes, ...options })
const refusal = async (work: Promise<unknown>): Promise<Problem> => {
  const problem = await work.then(
    () => undefined,
    (error: unknown) => error,
  )
  expect(problem).toBeInstanceOf(Problem)
  return problem as Problem
}
const pupilsOf = async (unit: string) =>
  (await store.cells({ measures: ['pupils'], under: [unit] })).cells.map(
    ({ breakdown, measure, period, unit, ...counted }) => ({ stage: breakdown[0], ...counted }),
  )

describe('a submission', () => {
  it('counts what it captures, at the unit that owns it, in the period it states', async () => {
    const receipt = await submit([
      roll('hill-1', { stage: 'primary', pupils: 120, 'floor-area': 800.25 }),
      roll('hill-1', { stage: 'junior', pupils: 60 }),
    ])
    expect(receipt).toMatchObject({ county: 'north', sequence: 2, captured: 2, revised: 0 })
    const { cells, filings } = await store.cells({ under: ['hill-1'] })
    expect(
      cells.map(({ measure, breakdown, value, entries }) => [measure, ...breakdown, value, entries]).sort(),
    ).toEqual([
      ['compulsory-area', 800.25, 1],
      ['large', 2, 2],
      ['pupils', 'junior', 60, 1],
      ['pupils', 'primary', 120, 1],
    ])
    expect(filings).toEqual([{ ledger: 'school-roll', period: '2023-2024', unit: 'hill-1', entries: 2 }])
  })

  it('revises what is stated and keeps the rest, and moves the cells by the difference', async () => {
    const { entries } = await submit([roll('hill-2', { stage: 'primary', pupils: 40, 'floor-area': 10 })])
    await submit([{ kind: 'revise', entry: entries[0]!, version: 1, values: { pupils: 44 } }])
    expect(await pupilsOf('hill-2')).toEqual([{ stage: 'primary', value: 44, entries: 1 }])
    const [entry] = await Array.fromAsync(store.entries({ ledger: 'school-roll', ids: entries }))
    expect(entry).toMatchObject({
      version: 2,
      state: 'live',
      period: '2023-2024',
      values: { stage: 'primary', pupils: 44, 'floor-area': 10, state: null },
    })
  })

  it('moves a cell to another breakdown when the line does', async () => {
    const { entries } = await submit([roll('lake-1', { stage: 'primary', pupils: 30 })])
    await submit([{ kind: 'revise', entry: entries[0]!, version: 1, values: { stage: 'junior' } }])
    expect(await pupilsOf('lake-1')).toEqual([{ stage: 'junior', value: 30, entries: 1 }])
  })

  it('leaves no cell behind when it withdraws the last line', async () => {
    const { entries } = await submit([roll('lake-2', { stage: 'primary', pupils: 30 })])
    await submit([{ kind: 'withdraw', entry: entries[0]! }])
    expect(await store.cells({ under: ['lake-2'] })).toEqual({ cells: [], filings: [] })
    const again = await submit([roll('lake-2', { stage: 'primary', pupils: 31 })])
    expect(again.captured).toBe(1)
  })

  it('tells a line without the figure from a line with zero', async () => {
    await submit([roll('south-1', { stage: 'primary', pupils: 0 }), roll('south-1', { stage: 'junior', pupils: null })])
    expect(await pupilsOf('south-1')).toEqual([
      { stage: 'junior', value: 0, entries: 0, lacking: 1 },
      { stage: 'primary', value: 0, entries: 1 },
    ])
  })

  it('moves a line to another unit of the county', async () => {
    const { entries } = await submit([roll('hill-1', { stage: 'preschool', pupils: 25 })])
    await submit([{ kind: 'move', entry: entries[0]!, unit: 'hill-2' }])
    expect(await pupilsOf('hill-2')).toContainEqual({ stage: 'preschool', value: 25, entries: 1 })
  })

  it('keeps who did what, when and why', async () => {
    const { entries } = await submit([roll('hill-1', { stage: 'primary', pupils: 5 }, '2021-2022')], { by: '甲' })
    await store.submit({
      ledger: 'school-roll',
      reason: '误填',
      by: '乙',
      changes: [{ kind: 'revise', entry: entries[0]!, version: 1, values: { pupils: 6 } }],
    })
    await store.submit({ ledger: 'school-roll', reason: '重复', changes: [{ kind: 'withdraw', entry: entries[0]! }] })
    const history = await store.history(entries[0]!)
    expect(history.map(({ kind, by, reason, values, at }) => [kind, by, reason, values?.pupils, at])).toEqual([
      ['capture', '甲', '年报', 5, '2024-01-15T08:00:00.123Z'],
      ['revise', '乙', '误填', 6, '2024-01-15T08:00:00.123Z'],
      ['withdraw', 'youju', '重复', undefined, '2024-01-15T08:00:00.123Z'],
    ])
  })

  it('has one effect when the same request is sent twice, even at once', async () => {
    const send = () => submit([roll('lake-1', { stage: 'preschool', pupils: 9 })], { requestKey: 'form-17' })
    const [first, second] = await Promise.all([send(), send()])
    expect(second).toEqual(first)
    expect(await send()).toEqual(first)
    expect(await pupilsOf('lake-1')).toContainEqual({ stage: 'preschool', value: 9, entries: 1 })
  })

  it('lets parallel submissions in one county all through, one link each', async () => {
    const receipts = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        submit([
          roll(index % 2 ? 'hill-1' : 'lake-2', { stage: 'primary', pupils: index }, `${2001 + index}-${2002 + index}`),
        ]),
      ),
    )
    expect(new Set(receipts.map(({ sequence }) => sequence)).size).toBe(12)
    expect((await store.verifyChain()).broken).toBeNull()
  })

  it('does not wait for an import that is under way in another county', async () => {
    let release = (): void => undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    async function* slow() {
      yield { unit: 'south-1', period: null, values: { number: 'a' } }
      await held
    }
    const importing = store.importLines('staff', slow(), { county: 'south', reason: '名册' })
    await submit([roll('hill-1', { stage: 'primary', pupils: 1 }, '1980-1981')])
    release()
    expect(await importing).toMatchObject({ captured: 1 })
  })
})

describe('a submission is refused as a whole', () => {
  const cases: [string, Change[], string, RegExp][] = [
    ['an unknown unit', [roll('nowhere', { stage: 'primary' })], 'store-unknown-unit', /nowhere/],
    [
      'a period of another kind',
      [roll('hill-1', { stage: 'primary' }, '2023')],
      'store-wrong-period',
      /2023.*school-year/,
    ],
    [
      'text in a number',
      [roll('hill-1', { stage: 'primary', pupils: 'many' })],
      'store-not-whole-number',
      /pupils.*many/,
    ],
    ['fewer than no pupils', [roll('hill-1', { stage: 'primary', pupils: -1 })], 'store-too-small', /at least 0/],
    ['a code of no list', [roll('hill-1', { stage: 'college' })], 'store-not-code', /stage.*college/],
    ['a field of no ledger', [roll('hill-1', { stage: 'primary', colour: 'red' })], 'store-unknown-field', /colour/],
    ['an empty required field', [roll('hill-1', { pupils: 5 })], 'store-required', /stage/],
    [
      'units of two counties',
      [roll('hill-1', { stage: 'primary' }, '1999-2000'), roll('south-1', { stage: 'primary' }, '1999-2000')],
      'store-other-county',
      /south/,
    ],
    [
      'a line that is there',
      [roll('hill-1', { stage: 'primary' })],
      'store-duplicate-line',
      /hill-1.*2023-2024, stage primary/,
    ],
    [
      'the same line twice',
      [roll('hill-1', { stage: 'primary' }, '1998-1999'), roll('hill-1', { stage: 'primary' }, '1998-1999')],
      'store-duplicate-rows',
      /Rows 1 and 2.*hill-1/,
    ],
    ['an entry that is not there', [{ kind: 'withdraw', entry: '999999' }], 'store-unknown-entry', /999999/],
    ['no changes', [], 'store-nothing-to-do', /no changes/],
  ]
  it.each(cases)('for %s', async (_, changes, code, words) => {
    const before = await store.verifyChain()
    const problem = await refusal(submit(changes))
    expect(problem.code).toBe(code)
    expect(problem.message).toMatch(words)
    expect(problem.phrase('zh')).toMatch(/[一-龥]/)
    expect(await store.verifyChain()).toEqual(before)
  })

  it('names every wrong value at once, with its row', async () => {
    const problem = await refusal(
      submit([roll('hill-1', { stage: 'primary', pupils: 1.5 }), roll('hill-1', { stage: 'x', pupils: 1 })]),
    )
    expect([problem, ...problem.more].map((one) => one.message.slice(0, 5))).toEqual(['Row 1', 'Row 2'])
  })

  it('when somebody else revised the line meanwhile', async () => {
    const { entries } = await submit([roll('hill-2', { stage: 'primary', pupils: 1 }, '1990-1991')])
    const revise = (pupils: number) => submit([{ kind: 'revise', entry: entries[0]!, version: 1, values: { pupils } }])
    await revise(2)
    const problem = await refusal(revise(3))
    expect(problem.code).toBe('store-version-conflict')
    expect(problem.details).toMatchObject({ now: 2, seen: 1 })
  })

  it('by the database too, whatever reaches it', async () => {
    await expect(database.query(`update ledger_school_roll set pupils = -1 where unit = 'hill-1'`)).rejects.toThrow(
      /ledger_school_roll_pupils_least/,
    )
  })
})

describe('an answer that was given', () => {
  const answer = { account: 'clerk', asked: 'changes', status: 200, answer: { sequence: 7 } }
  const weekLater = (seconds: number) =>
    database.open(pack, { clock: () => new Date(Date.parse('2024-01-22T08:00:00.123Z') + seconds * 1000) })

  it('is kept for a week, and let go with the next one after that', async () => {
    await store.online.saveReply({ ...answer, key: 'first' })
    await (await weekLater(-1)).online.saveReply({ ...answer, key: 'second' })
    expect(await store.online.findReply('clerk', 'first')).toEqual({ ...answer, key: 'first' })
    await (await weekLater(1)).online.saveReply({ ...answer, key: 'third' })
    expect(await store.online.findReply('clerk', 'first')).toBeUndefined()
    expect(await store.online.findReply('clerk', 'second')).toBeDefined()
  })
})
