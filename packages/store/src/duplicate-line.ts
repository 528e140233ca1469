/** Which line of a submission is there already: the database says only that one is, so that it tells nobody too much. */
import type { Ledger, Pack, Values } from '@youju/model'
import { columnsOf, tableName } from './ledger-table.ts'
import { storeProblem } from './problems.ts'
import { type Connection, quoteName } from './sql.ts'
import { unitNames } from './units/unit-name.ts'

export type Keyed = { row: number; unit: string; period: string | null; values: Values }

export async function duplicateLine(connection: Connection, pack: Pack, ledger: Ledger, lines: readonly Keyed[]) {
  const called = await unitNames(
    connection,
    lines.map(({ unit }) => unit),
  )
  const seen = new Map<string, number>()
  for (const line of lines) {
    const key = keyOf(ledger, line)
    const first = seen.get(`${line.unit} ${key}`)
    if (first !== undefined)
      return storeProblem('store-duplicate-rows', {
        first,
        second: line.row,
        ...called(line.unit),
        ledger: ledger.code,
        key,
      })
    seen.set(`${line.unit} ${key}`, line.row)
    if (await isThere(connection, pack, ledger, line))
      return storeProblem('store-duplicate-line', { ...called(line.unit), ledger: ledger.code, key })
  }
  return storeProblem('store-duplicate-line', { ...called(lines[0]?.unit ?? '—'), ledger: ledger.code, key: '—' })
}

const keyOf = (ledger: Ledger, { period, values }: Keyed): string =>
  [...(period ? [period] : []), ...ledger.key.map((field) => `${field} ${values[field] ?? '—'}`)].join(', ') || '—'

async function isThere(connection: Connection, pack: Pack, ledger: Ledger, line: Keyed): Promise<boolean> {
  const columns = columnsOf(pack, ledger).filter(({ field }) => ledger.key.includes(field))
  const same = columns.map(({ name, type }, index) => `${name} is not distinct from $${index + 3}::${type}`)
  const { rows } = await connection.query(
    `select from ${quoteName(tableName(ledger.code))}
     where ${['unit = $1', 'period is not distinct from $2', `state = 'live'`, ...same].join(' and ')} limit 1`,
    [line.unit, line.period, ...columns.map(({ field }) => line.values[field] ?? null)],
  )
  return rows.length > 0
}
