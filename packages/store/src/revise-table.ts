/** A changed ledger definition changes its table, as long as nothing that was recorded gets lost. */
import { isDeepStrictEqual } from 'node:util'
import type { Ledger, Pack } from '@youju/model'
import { type Column, columnsOf, keyIndex, periodColumn, tableName } from './ledger-table.ts'
import { storeProblem } from './problems.ts'
import { type Connection, quoteName } from './sql.ts'

/** What a table was made from. */
export type MadeAs = { period: string; key: string; columns: Column[] }

export const madeAs = (pack: Pack, ledger: Ledger): MadeAs => ({
  period: periodColumn(ledger),
  key: keyIndex(ledger),
  columns: columnsOf(pack, ledger),
})

export async function changeTable(connection: Connection, ledger: Ledger, before: MadeAs, after: MadeAs) {
  // As values and not as text: the database gives an object's fields in an order of its own.
  if (isDeepStrictEqual(before, after)) return
  const table = quoteName(tableName(ledger.code))
  const alter = (change: string, statement: string) => refuseConflict(connection, ledger, change, statement)
  if (before.period !== after.period) await changePeriod(connection, ledger, table, after)
  for (const column of before.columns)
    if (!after.columns.some((kept) => kept.field === column.field)) {
      await refuseLoss(connection, ledger, table, column, 'the field is gone')
      await connection.query(`alter table ${table} drop column ${column.name}`)
    }
  for (const column of after.columns) {
    const old = before.columns.find((kept) => kept.field === column.field)
    if (!old) await alter(`${column.field} is new`, `alter table ${table} add column ${definition(column)}`)
    else await changeColumn(connection, ledger, table, old, column)
  }
  await connection.query(`drop index if exists ${quoteName(`${tableName(ledger.code).slice(0, 59)}_key`)}`)
  await alter(`key ${ledger.key.join(', ')}`, after.key)
}

const definition = (column: Column): string =>
  `${column.name} ${column.type}${column.required ? ' not null' : ''}${Object.entries(column.checks)
    .map(([name, check]) => ` constraint ${quoteName(name)} check (${check})`)
    .join('')}`

async function changeColumn(connection: Connection, ledger: Ledger, table: string, old: Column, column: Column) {
  const alter = (change: string, statement: string) =>
    refuseConflict(connection, ledger, `${column.field}: ${change}`, `alter table ${table} ${statement}`)
  for (const name of Object.keys(old.checks))
    if (old.checks[name] !== column.checks[name]) await alter(name, `drop constraint ${quoteName(name)}`)
  if (old.type !== column.type) {
    // Whole numbers fit among decimal ones; any other change of type is free only while the column is empty.
    const widens = old.type === 'bigint' && column.type === 'numeric'
    if (!widens) await refuseLoss(connection, ledger, table, old, `${old.type} → ${column.type}`)
    await alter(
      column.type,
      `alter column ${column.name} type ${column.type} using ${widens ? column.name : `null::${column.type}`}`,
    )
  }
  for (const [name, check] of Object.entries(column.checks))
    if (old.checks[name] !== check) await alter(check, `add constraint ${quoteName(name)} check (${check})`)
  if (old.required !== column.required)
    await alter('required', `alter column ${column.name} ${column.required ? 'set' : 'drop'} not null`)
}

/** An event ledger's period follows from its day; other changes of shape are another ledger, unless nothing is recorded. */
async function changePeriod(connection: Connection, ledger: Ledger, table: string, after: MadeAs): Promise<void> {
  const { rows } = await connection.query<{ lines: number }>(`select count(*) as lines from ${table}`)
  const lines = rows[0]!.lines
  if (lines > 0 && ledger.shape !== 'event')
    throw storeProblem('store-definition-loses', { ledger: ledger.code, field: 'period', lines, change: ledger.shape })
  await connection.query(`alter table ${table} drop column period`)
  await refuseConflict(connection, ledger, after.period, `alter table ${table} add column ${after.period}`)
}

async function refuseLoss(connection: Connection, ledger: Ledger, table: string, column: Column, change: string) {
  const { rows } = await connection.query<{ lines: number }>(`select count(${column.name}) as lines from ${table}`)
  const lines = rows[0]!.lines
  if (lines > 0)
    throw storeProblem('store-definition-loses', { ledger: ledger.code, field: column.field, lines, change })
}

async function refuseConflict(connection: Connection, ledger: Ledger, change: string, statement: string) {
  try {
    await connection.query(statement)
  } catch (error) {
    if (!/^(23|22)/.test((error as { code?: string }).code ?? '')) throw error
    throw storeProblem('store-definition-conflicts', {
      ledger: ledger.code,
      change: `${change} (${(error as Error).message})`,
    })
  }
}
