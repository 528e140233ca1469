/**
 * The connections. The owner makes tables and sees everything; work goes through the role `youju_app`, which owns
 * nothing, bypasses nothing, and sees the counties that the transaction names.
 */
import { Problem } from '@youju/model'
import pg, { type ClientConfig, type CustomTypesConfig, type PoolClient } from 'pg'
import { countyIds } from './counties.ts'
import { KeptTotals } from './entry-totals.ts'
import { storeProblem } from './problems.ts'
import type { Connection } from './sql.ts'
import { Turns } from './turns.ts'

export const APP_ROLE = 'youju_app'
export const SCHEMA = 'youju'

const INT8 = 20
const NUMERIC = 1700
const DATE = 1082

type Pool = InstanceType<typeof pg.Pool>
type DatabaseError = InstanceType<typeof pg.DatabaseError>

/** Numbers as numbers; days stay text. */
const types: CustomTypesConfig = {
  getTypeParser: ((oid: number) => {
    if (oid === INT8 || oid === NUMERIC) return Number
    if (oid === DATE) return String
    return pg.types.getTypeParser(oid)
  }) as never,
}

export type Transaction = Connection & { client: PoolClient }

export class Database {
  /** Periods known to be open: none is ever closed. */
  readonly openedPeriods = new Set<string>()
  readonly entryTotals = new KeptTotals()
  #nameOrder: string | undefined
  readonly #owner: Pool
  readonly #app: Pool
  readonly #turns = new Turns()
  readonly #counties = new Map<string, number>()

  constructor(config: ClientConfig) {
    const options = `-c search_path=${SCHEMA} -c datestyle=ISO`
    this.#owner = new pg.Pool({ ...config, types, max: 4, options })
    this.#app = new pg.Pool({ ...config, types, max: 10, options: `${options} -c role=${APP_ROLE}` })
    // A connection that breaks while idle is replaced; the one in use reports by itself.
    for (const pool of [this.#owner, this.#app]) pool.on('error', () => undefined)
  }

  /** One transaction with every right. */
  owner<T>(work: (transaction: Transaction) => Promise<T>, begin = 'begin'): Promise<T> {
    return inTransaction(this.#owner, begin, work)
  }

  /** One transaction that sees the counties with these ids, or all. */
  app<T>(counties: readonly number[] | 'all', work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return inTransaction(this.#app, beginFor(counties), work)
  }

  /** The collation that puts Chinese names by their sounds, where the server has it. */
  async nameOrder(): Promise<string> {
    this.#nameOrder ??= await this.app([], async (connection) => {
      const { rows } = await connection.query(`select from pg_collation where collname = 'zh-x-icu'`)
      return rows.length > 0 ? '"zh-x-icu"' : '"default"'
    })
    return this.#nameOrder
  }

  /**
   * One transaction of those that go one after the other within a county. They queue here and not at the database, so
   * that many who save leave connections to those who read.
   */
  turn<T>(county: number, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#turns.take(county, () => this.app([county], work))
  }

  /** The number of a county, which never changes. */
  async countyId(code: string): Promise<number> {
    const known = this.#counties.get(code)
    if (known !== undefined) return known
    const found = (await this.app('all', (connection) => countyIds(connection, [code]))).get(code)
    if (found === undefined) throw storeProblem('store-unknown-county', { county: code })
    this.#counties.set(code, found)
    return found
  }

  /** A transaction that stays open while lines are read; it is never committed. */
  async open(counties: readonly number[] | 'all'): Promise<Connection & { close(): Promise<void> }> {
    const client = await this.#app.connect().catch(refuse)
    const ignore = (): void => undefined
    client.on('error', ignore)
    const close = async (): Promise<void> => {
      const broken = await client.query('rollback').then(
        () => false,
        () => true,
      )
      client.off('error', ignore)
      client.release(broken)
    }
    try {
      await client.query(beginFor(counties))
    } catch (error) {
      await close()
      return refuse(error)
    }
    return { query: (text, values = []) => client.query(text, values).catch(refuse) as never, close }
  }

  async close(): Promise<void> {
    await Promise.all([this.#owner.end(), this.#app.end()])
  }
}

const beginFor = (counties: readonly number[] | 'all'): string =>
  `begin; set local youju.counties = '${counties === 'all' ? '*' : counties.join(',')}'`

async function inTransaction<T>(pool: Pool, begin: string, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const client = await pool.connect().catch(refuse)
  let broken: Error | undefined
  const noteBreak = (error: Error): void => {
    broken = error
  }
  client.on('error', noteBreak)
  try {
    await client.query(begin)
    const result = await work(transactionOn(client))
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(noteBreak)
    return refuse(error)
  } finally {
    client.off('error', noteBreak)
    client.release(broken)
  }
}

const transactionOn = (client: PoolClient): Transaction => ({
  client,
  async query<Row>(text: string, values: unknown[] = []) {
    const result = await client.query(text, values)
    return { rows: result.rows as Row[] }
  },
})

/** What the database says, as a problem that a user can act on; anything unexpected stays as it is. */
export function refuse(error: unknown): never {
  if (error instanceof Problem || !(error instanceof Error)) throw error
  const { code = '', constraint, table, column } = error as DatabaseError
  const ledger = (table ?? '').replace(/^ledger_/, '').replaceAll('_', '-')
  if (isLost(code, error.message)) throw storeProblem('store-connection-lost')
  if (code === '23505' && ledger) throw storeProblem('store-duplicate-line', { unit: '—', ledger, key: '—' })
  if (/^235(02|14)$/.test(code) && table)
    throw storeProblem('store-refused', { reason: `${ledger}: ${constraint ?? column ?? error.message}` })
  if (/^(22|23|42501|53)/.test(code)) throw storeProblem('store-refused', { reason: error.message })
  throw error
}

const isLost = (code: string, message: string): boolean =>
  /^(08|57P0)|^(ECONNRESET|ECONNREFUSED|ECONNABORTED|EPIPE|ERR_STREAM_(PREMATURE_CLOSE|DESTROYED))$/.test(code) ||
  /Connection terminated|not queryable/.test(message)
