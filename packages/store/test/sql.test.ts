/** Single pieces of SQL, on PGlite. */
import { PGlite } from '@electric-sql/pglite'
import { defineLedger, type Filter, findPeriod, PERIOD_KINDS, presentPeriod } from '@youju/model'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filterSql } from '../src/filter-sql.ts'
import { createTable, periodOfDay as periodSql } from '../src/ledger-table.ts'
import { countingDay } from '../src/periods.ts'
import { quoteName, quoteText } from '../src/sql.ts'
import { pack, staffLedger } from './pack.ts'

let db: PGlite
const staff = pack.ledgers.find(({ code }) => code === 'staff')!
beforeAll(async () => {
  db = await PGlite.create()
  await db.exec('create role youju_app; create function allowed_counties() returns int[] language sql return array[1]')
  for (const statement of createTable(pack, staff)) await db.exec(statement)
  await db.exec(`insert into ledger_staff (id, county_id, unit, number, stage, teaches, salary, hired) values
    (1, 1, 'a', 'one', 'primary', true, 100, '2020-01-01'), (2, 1, 'a', 'two', 'junior', false, 200.5, '2021-01-01'),
    (3, 1, 'a', 'it''s', 'preschool', null, null, null), (4, 1, 'a', 'back\\slash', null, true, 0, '2022-06-30')`)
})
afterAll(() => db.close())

describe('the period of a day', () => {
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))

  it('contains it, and is the same in SQL as here', async () => {
    await fc.assert(
      fc.asyncProperty(day, async (one) => {
        const list = PERIOD_KINDS.map((kind) => `${periodSql(kind, 'd')} as ${quoteName(kind)}`).join(', ')
        const { rows } = await db.query<Record<string, string>>(`select ${list} from (select date '${one}' as d) x`)
        for (const kind of PERIOD_KINDS) {
          const period = findPeriod(presentPeriod(kind, one))!
          expect(period.kind).toBe(kind)
          expect(period.from <= one && one <= period.to).toBe(true)
          expect(rows[0]![kind]).toBe(period.code)
        }
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    [undefined, '2023-2024', '2023-09-01'],
    ['10-31', '2023-2024', '2023-10-31'],
    ['03-31', '2023-2024', '2024-03-31'],
    ['02-29', '2023-2024', '2024-02-29'],
    ['02-29', '2022-2023', '2022-09-01'],
  ])('on which a roster is counted (%s in %s) is %s', (reference, period, expected) => {
    expect(countingDay(defineLedger({ ...staffLedger, reference }), findPeriod(period)!)).toBe(expected)
  })
})

describe('a filter', () => {
  const cases: [Filter, number[]][] = [
    [{}, [1, 2, 3, 4]],
    [{ stage: 'primary' }, [1]],
    [{ stage: 'compulsory' }, [1, 2]],
    [{ stage: ['preschool', 'junior'] }, [2, 3]],
    [{ stage: ['compulsory', 'preschool'] }, [1, 2, 3]],
    [{ stage: { not: 'compulsory' } }, [3, 4]],
    [{ stage: { present: false } }, [4]],
    [{ teaches: true }, [1, 4]],
    [{ teaches: { not: true } }, [2, 3]],
    [{ salary: { above: 0 } }, [1, 2]],
    [{ salary: { atLeast: 0, below: 200.5 } }, [1, 4]],
    [{ salary: { present: true }, stage: { present: true } }, [1, 2]],
    [{ hired: { atMost: '2021-01-01' } }, [1, 2]],
    [{ number: "it's" }, [3]],
    [{ number: 'back\\slash' }, [4]],
    [{ number: "'; drop table ledger_staff; --" }, []],
    [{ stage: 'primary', teaches: false }, []],
  ]
  it.each(cases)('%j lets the right lines through', async (filter, expected) => {
    const { rows } = await db.query<{ id: number }>(
      `select id from ledger_staff r where ${filterSql(pack, staff, filter, 'r')} order by id`,
    )
    expect(rows.map(({ id }) => id)).toEqual(expected)
  })
})

describe('quoted text', () => {
  it('comes out of the database as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0')),
        async (text) => {
          const { rows } = await db.query<{ text: string }>(
            `select ${quoteText(text)} as text, 1 as ${quoteName(`c${text}`.slice(0, 12))}`,
          )
          expect(rows[0]!.text).toBe(text)
        },
      ),
      { numRuns: 100 },
    )
  })
})
