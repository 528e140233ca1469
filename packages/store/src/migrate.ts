/** Brings a database to what this program and its pack expect: role, schema, fixed tables, a table per ledger. */
import { findPeriod, type Ledger, type Pack } from '@youju/model'
import { contributions } from './cells-sql.ts'
import { recountLedger } from './count-cells.ts'
import { APP_ROLE, type Database, SCHEMA } from './database.ts'
import { createTable } from './ledger-table.ts'
import { holdStructure } from './locks.ts'
import { migrations } from './migrations/index.ts'
import { makeNameIndexes } from './name-indexes.ts'
import { saveCountingDays } from './periods.ts'
import { storeProblem } from './problems.ts'
import { changeTable, type MadeAs, madeAs } from './revise-table.ts'
import { type Connection, from, run } from './sql.ts'

export const migrate = (database: Database, pack: Pack, now: string): Promise<void> =>
  database.owner(async (connection) => {
    await holdStructure(connection)
    await checkServer(connection)
    await makeRole(connection)
    await makeSchema(connection)
    await runMigrations(connection)
    await recordDefinitions(connection, pack, now)
    await makeLedgers(connection, pack)
    await makeNameIndexes(connection, pack)
  })

async function checkServer(connection: Connection): Promise<void> {
  const { rows } = await connection.query<{ number: string; version: string; encoding: string }>(
    `select current_setting('server_version_num') as number, current_setting('server_version') as version,
       current_setting('server_encoding') as encoding`,
  )
  const { number, version, encoding } = rows[0]!
  if (Number(number) < 150_000) throw storeProblem('store-too-old', { version })
  if (encoding !== 'UTF8') throw storeProblem('store-not-utf8', { encoding })
}

async function makeRole(connection: Connection): Promise<void> {
  const { rows } = await connection.query<{ user: string; exists: boolean; member: boolean; may: boolean }>(
    `select current_user as "user",
       exists (select from pg_roles where rolname = '${APP_ROLE}') as exists,
       coalesce((select pg_has_role(oid, 'member') from pg_roles where rolname = '${APP_ROLE}'), false) as member,
       (select rolsuper or rolcreaterole from pg_roles where rolname = current_user) as may`,
  )
  const { user, exists, member, may } = rows[0]!
  if (exists && member) return
  if (!may) throw storeProblem('store-no-role', { user })
  if (!exists) await connection.query(`create role ${APP_ROLE} nologin nosuperuser nobypassrls`)
  await connection.query(`grant ${APP_ROLE} to current_user`)
}

async function makeSchema(connection: Connection): Promise<void> {
  const { rows } = await connection.query<{ exists: boolean; may: boolean; user: string; database: string }>(
    `select exists (select from pg_namespace where nspname = '${SCHEMA}') as exists,
       has_database_privilege(current_database(), 'create') as may, current_user as "user",
       current_database() as database`,
  )
  const { exists, may, user, database } = rows[0]!
  if (exists) return
  if (!may) throw storeProblem('store-no-schema', { user, database })
  await connection.query(`create schema ${SCHEMA}`)
}

async function runMigrations(connection: Connection): Promise<void> {
  await connection.query('create table if not exists migrations (name text primary key)')
  const { rows } = await connection.query<{ name: string }>('select name from migrations order by name')
  const done = new Set(rows.map(({ name }) => name))
  const unknown = rows.find(({ name }) => !migrations.some((migration) => migration.name === name))
  if (unknown) throw storeProblem('store-newer-schema', { migration: unknown.name })
  for (const { name, sql } of migrations.filter((migration) => !done.has(migration.name))) {
    await connection.query(sql)
    await connection.query('insert into migrations (name) values ($1)', [name])
  }
}

/** Every wording of every definition is kept, so that what an old report names can be read again. */
async function recordDefinitions(connection: Connection, pack: Pack, now: string): Promise<void> {
  const definitions = [
    ...pack.lists.map((list) => ({ kind: 'list', code: list.code, version: 1, definition: list })),
    ...pack.ledgers.map((ledger) => ({
      kind: 'ledger',
      code: ledger.code,
      version: ledger.version,
      definition: ledger,
    })),
    ...pack.measures.map((one) => ({ kind: 'measure', code: one.code, version: one.version, definition: one })),
    ...pack.indicators.map((one) => ({ kind: 'indicator', code: one.code, version: one.version, definition: one })),
  ]
  await connection.query(
    `insert into definitions (kind, code, version, recorded_at, definition)
     select d.kind, d.code, d.version, $2, d.definition
     from jsonb_to_recordset($1::jsonb) as d (kind text, code text, version int, definition jsonb)
     where d.definition is distinct from
       (select last.definition from definitions last where last.kind = d.kind and last.code = d.code
        order by last.id desc limit 1)`,
    [JSON.stringify(definitions), now],
  )
}

async function makeLedgers(connection: Connection, pack: Pack): Promise<void> {
  const recorded = new Map(
    (await run(connection, from.selectFrom('made_tables').selectAll())).map((row) => [row.ledger, row]),
  )
  const changed: Ledger[] = []
  for (const ledger of pack.ledgers) {
    const before = recorded.get(ledger.code)
    const wanted = madeAs(pack, ledger)
    const counted = countedAs(pack, ledger)
    if (!before) for (const statement of createTable(pack, ledger)) await connection.query(statement)
    else await changeTable(connection, ledger, before.made_as as MadeAs, wanted)
    if (before?.counted_as !== counted) changed.push(ledger)
    await connection.query(
      `insert into made_tables (ledger, made_as, counted_as) values ($1, $2, $3)
       on conflict (ledger) do update set made_as = excluded.made_as, counted_as = excluded.counted_as`,
      [ledger.code, JSON.stringify(wanted), counted],
    )
  }
  if (changed.length > 0) await recount(connection, pack, changed)
}

/** The very statement that counts a ledger says when its cells are out of date. */
const countedAs = (pack: Pack, ledger: Ledger): string =>
  [ledger.period, ledger.reference ?? '', ...Object.values(contributions(pack, ledger, 'live'))].join('\n')

async function recount(connection: Connection, pack: Pack, ledgers: readonly Ledger[]): Promise<void> {
  await connection.query('delete from cells where measure <> all($1)', [pack.measures.map(({ code }) => code)])
  await connection.query('delete from filings where ledger <> all($1)', [pack.ledgers.map(({ code }) => code)])
  const opened = await run(connection, from.selectFrom('periods').select(['code', 'kind']))
  for (const ledger of ledgers) {
    const periods = opened.filter(({ kind }) => kind === ledger.period).map(({ code }) => findPeriod(code)!)
    await run(connection, from.deleteFrom('counting_days').where('ledger', '=', ledger.code))
    await saveCountingDays(connection, ledger, periods)
    await recountLedger(connection, pack, ledger)
  }
}
