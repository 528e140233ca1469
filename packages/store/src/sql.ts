/** Kysely composes the queries over the fixed tables; a connection of pg or of PGlite runs them. */
import {
  type CompiledQuery,
  DummyDriver,
  type Generated,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'

export type Connection = {
  /** `often`: a fixed text, asked so often that the server keeps its plan. */
  query<Row>(text: string, values?: unknown[], often?: 'often'): Promise<{ rows: Row[] }>
}

export type Tables = {
  counties: { id: Generated<number>; code: string }
  unit_codes: { code: string; county_id: number }
  units: {
    code: string
    name: string
    kind: string
    parent: string | null
    county_id: number
    type: string | null
    ownership: string | null
    location: string | null
    from_day: string
    to_day: string | null
    successors: string[]
  }
  counted_at: { unit: string; from_day: string; to_day: string; owner: string }
  periods: { code: string; kind: string; from_day: string; to_day: string; reference: string }
  counting_days: { ledger: string; period: string; day: string }
  definitions: {
    id: Generated<number>
    kind: string
    code: string
    version: number
    recorded_at: string
    definition: unknown
  }
  made_tables: { ledger: string; made_as: unknown; counted_as: string }
  actions: {
    county_id: number
    sequence: number
    at: string
    by: string
    ledger: string
    reason: string
    lines: number
    digest: string
    previous: string
    hash: string
  }
  action_lines: {
    county_id: number
    sequence: number
    line: number
    kind: string
    entry: number
    unit: string
    period: string | null
    values: unknown
  }
  requests: { county_id: number; key: string; receipt: unknown }
  cells: {
    measure: string
    period: string
    unit: string
    breakdown: string[]
    county_id: number
    value: number
    entries: number
    lacking: number
  }
  filings: { ledger: string; period: string; unit: string; county_id: number; entries: number }
}

export const from = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})

export async function run<Row>(connection: Connection, query: { compile(): CompiledQuery<Row> }): Promise<Row[]> {
  const { sql, parameters } = query.compile()
  const { rows } = await connection.query<Row>(sql, [...parameters])
  return rows
}

export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`
export const quoteText = (text: string): string =>
  text.includes('\\') ? ` E'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'` : `'${text.replaceAll("'", "''")}'`
