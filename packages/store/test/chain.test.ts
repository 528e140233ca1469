import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../src/index.ts'
import { pack, units } from './pack.ts'
import { startTestServer, type TestDatabase, type TestServer } from './support.ts'

let server: TestServer
let database: TestDatabase
let store: Store
beforeAll(async () => {
  server = await startTestServer()
  database = await server.database()
  store = await database.open(pack)
  await store.units.save(units)
  for (const unit of ['hill-1', 'hill-2', 'south-1'])
    await store.submit({
      ledger: 'school-roll',
      reason: '年报',
      changes: ['primary', 'junior'].map((stage) => ({
        ...{ kind: 'capture' as const, draft: { unit, period: '2023-2024', values: { stage, pupils: 10 } } },
      })),
    })
})
afterAll(() => server.stop())

describe('the chain', () => {
  it('is one for each county, and tells its heads', async () => {
    const { actions, lines, heads, broken } = await store.verifyChain()
    expect({ actions, lines, broken }).toEqual({ actions: 6, lines: 16, broken: null })
    expect(heads.map(({ county, sequence }) => [county, sequence])).toEqual([
      ['', 1],
      ['north', 3],
      ['south', 2],
    ])
  })

  const tampering: [string, string, string, object][] = [
    [
      'a changed reason',
      `update actions set reason = reason || '。'`,
      `update actions set reason = left(reason, -1)`,
      { sequence: 2, broken: 'hash' },
    ],
    [
      'a changed time',
      `update actions set at = at + interval '1 ms'`,
      `update actions set at = at - interval '1 ms'`,
      { broken: 'hash' },
    ],
    [
      'a changed value',
      `update action_lines set values = jsonb_set(values, '{pupils}', '11')`,
      `update action_lines set values = jsonb_set(values, '{pupils}', '10')`,
      { broken: 'lines' },
    ],
    [
      'a changed unit',
      `update action_lines set unit = unit || ' '`,
      'update action_lines set unit = trim(unit)',
      { broken: 'lines' },
    ],
    [
      'two lines that change places',
      'update action_lines set line = 3 - line + 10',
      'update action_lines set line = 13 - line',
      { broken: 'lines' },
    ],
    [
      'a changed line of the ledger',
      'update ledger_school_roll set pupils = 11',
      'update ledger_school_roll set pupils = 10',
      { broken: 'state', ledger: 'school-roll' },
    ],
    [
      'a line of the ledger come from nowhere',
      `insert into ledger_school_roll (id, county_id, unit, period, stage) select 999, county_id, unit, '1999-2000', stage from ledger_school_roll where unit = 'hill-1' limit 1`,
      'delete from ledger_school_roll where id = 999',
      { broken: 'state', entry: '999' },
    ],
    [
      'a school renamed past the program',
      `update units set name = name || '。' where code = 'hill-1'`,
      `update units set name = left(name, -1) where code = 'hill-1'`,
      { broken: 'state', ledger: 'units', entry: 'hill-1' },
    ],
    [
      'a school come from nowhere',
      `insert into units select 'lake-1', name, kind, parent, county_id, type, ownership, location, '1999-01-01', '1999-12-31', successors from units where code = 'lake-1'`,
      `delete from units where from_day = '1999-01-01'`,
      { broken: 'state', ledger: 'units', entry: 'lake-1' },
    ],
  ]
  it.each(tampering)('finds %s', async (_, harm, undo, expected) => {
    const where = / where /.test(harm)
      ? ''
      : ` where county_id = (select id from counties where code = 'north')${/action/.test(harm) ? ' and sequence = 2' : ''}`
    await database.query(harm + where)
    expect((await store.verifyChain()).broken).toMatchObject({ county: 'north', ...expected })
    await database.query(undo + (/ where /.test(undo) ? '' : where))
    expect((await store.verifyChain()).broken).toBeNull()
  })

  it('finds any changed byte of a hash, and names the first broken link', async () => {
    const actions = await database.query<{ county_id: number; sequence: number; code: string }>(
      'select a.county_id, a.sequence::int, c.code from actions a join counties c on c.id = a.county_id',
    )
    for (const { county_id, sequence, code } of actions)
      for (const column of ['hash', 'previous', 'digest']) {
        const place = 1 + ((sequence * 7) % 64)
        const flip = `update actions set ${column} = overlay(${column} placing translate(substr(${column}, ${place}, 1), '0123456789abcdef', '123456789abcdef0') from ${place} for 1) where county_id = ${county_id} and sequence = ${sequence}`
        const back = flip.replace(`'0123456789abcdef', '123456789abcdef0'`, `'123456789abcdef0', '0123456789abcdef'`)
        await database.query(flip)
        expect((await store.verifyChain()).broken).toMatchObject({ county: code, sequence })
        await database.query(back)
      }
    expect((await store.verifyChain()).broken).toBeNull()
  })

  it('finds an action taken out of the middle, and one cut from the end', async () => {
    await database.query(`create table kept as select * from actions`)
    for (const [sequence, named] of [
      [1, 2],
      [2, 3],
      [3, 3],
    ]) {
      await database.query(
        `delete from actions where sequence = ${sequence} and county_id = (select id from counties where code = 'north')`,
      )
      expect((await store.verifyChain()).broken).toMatchObject({ county: 'north', sequence: named })
      await database.query('insert into actions select * from kept on conflict do nothing')
    }
    expect((await store.verifyChain()).broken).toBeNull()
  })
})
