/** Changes to lines of one ledger, and the numbered lines that they are to the statement by which lines change. */
import type { Draft, Ledger, Pack, Values } from '@youju/model'
import { applySql } from './apply-changes.ts'
import { columnsOf, tableName } from './ledger-table.ts'
import { storeProblem } from './problems.ts'
import { type Connection, quoteName } from './sql.ts'

export type Change =
  | { kind: 'capture'; draft: Draft }
  /** Only the fields given change; `version` is the one the person saw. */
  | { kind: 'revise'; entry: string; version: number; values: Values }
  | { kind: 'withdraw'; entry: string; version?: number }
  /** The line goes on at another unit of the county. */
  | { kind: 'move'; entry: string; version?: number; unit: string }

export type Line = {
  '#line': number
  '#kind': Change['kind']
  '#id': number
  '#unit': string | null
  '#period': string | null
  '#absent': string[]
  values: Values
}

/** The changes as lines with entry numbers, after every line touched was found live and in the version seen. */
export async function numbered(connection: Connection, ledger: Ledger, changes: readonly Change[]): Promise<Line[]> {
  const found = await findVersions(connection, ledger, changes)
  const captures = changes.filter(({ kind }) => kind === 'capture').length
  const fresh = captures > 0 ? await nextIds(connection, captures) : []
  const codes = ledger.fields.map(({ code }) => code)
  return changes.map((change, index) => {
    const values = change.kind === 'capture' ? change.draft.values : change.kind === 'revise' ? change.values : {}
    if (change.kind !== 'capture') checkVersion(ledger, change, found)
    return {
      '#line': index + 1,
      '#kind': change.kind,
      '#id': change.kind === 'capture' ? fresh.shift()! : Number(change.entry),
      '#unit': change.kind === 'capture' ? change.draft.unit : change.kind === 'move' ? change.unit : null,
      '#period': change.kind === 'capture' ? change.draft.period : null,
      '#absent': codes.filter((code) => values[code] === undefined),
      values,
    }
  })
}

async function findVersions(connection: Connection, ledger: Ledger, changes: readonly Change[]) {
  const entries = changes.flatMap((change) => (change.kind === 'capture' ? [] : [Number(change.entry)]))
  if (entries.length === 0) return new Map<string, number>()
  const { rows } = await connection.query<{ id: number; version: number }>(
    `select id, version from ${quoteName(tableName(ledger.code))} where id = any($1) and state = 'live'`,
    [entries],
  )
  return new Map(rows.map(({ id, version }) => [String(id), version]))
}

function checkVersion(ledger: Ledger, change: Exclude<Change, { kind: 'capture' }>, found: Map<string, number>): void {
  const now = found.get(change.entry)
  if (now === undefined) throw storeProblem('store-unknown-entry', { ledger: ledger.code, entry: change.entry })
  if (change.version !== undefined && change.version !== now)
    throw storeProblem('store-version-conflict', {
      ledger: ledger.code,
      entry: change.entry,
      now,
      seen: change.version,
    })
}

async function nextIds(connection: Connection, count: number): Promise<number[]> {
  const { rows } = await connection.query<{ id: number }>(
    `select nextval('entry_id') as id from generate_series(1, $1)`,
    [count],
  )
  return rows.map(({ id }) => id)
}

const statements = new WeakMap<Pack, Map<string, string>>()

/** Made once for a pack and ledger. */
export function submitSql(pack: Pack, ledger: Ledger): string {
  const known = statements.get(pack) ?? new Map<string, string>()
  statements.set(pack, known)
  const sql = known.get(ledger.code) ?? applySql(pack, ledger, changesFromJson(pack, ledger))
  known.set(ledger.code, sql)
  return sql
}

function changesFromJson(pack: Pack, ledger: Ledger): string {
  const fields = columnsOf(pack, ledger)
  const typed = fields.map(({ field, type }) => `${quoteName(field)} ${type}`).join(', ')
  const named = fields.map(({ field, name }) => `v.${quoteName(field)} as ${name}`).join(', ')
  return `select c."#line", c."#kind", c."#id", c."#unit", c."#period", c."#absent", ${named}
    from jsonb_to_recordset($5::jsonb) as c ("#line" int, "#kind" text, "#id" bigint, "#unit" text, "#period" text,
      "#absent" text[], values jsonb), jsonb_to_record(c.values) as v (${typed})`
}
