/**
 * The connections. The owner makes tables and sees everything; work goes through the role `youju_app`, which owns
 * nothing, bypasses nothing, and sees the counties that the transaction names.
 */
import { createHash } from 'node:crypto'
import { Problem } from '@youju/model'
import pg, { type ClientConfig, type CustomTypesConfig, type PoolClient } from 'pg'
import { countyIds } from './counties.ts'
import { KeptTotals } from './entry-totals.ts'
import { holdCountySql, SHARE_STRUCTURE } from './locks.ts'
import { storeProblem } from './problems.ts'
import { type Connection, quoteName } from './sql.ts'
import { AT_A_TIME, Turns } from './turns.ts'

export const APP_ROLE = 'youju_app'
export const SCHEMA = 'youju'

/** The collation that puts Chinese names by their sounds. */
export const CHINESE_ORDER = '"zh-x-icu"'

/** Whether the server has it. */
export async function knowsChineseOrder(connection: Connection): Promise<boolean> {
  const { rows } = await connection.query(`select from pg_collation where quote_ident(collname) = '${CHINESE_ORDER}'`)
  return rows.length > 0
}

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
  /** Few, since each keeps the plans of how every ledger is saved. */
  readonly #turn: Pool
  readonly #turns = new Turns()
  /** The counties that a session sees outside of transactions. */
  readonly #sees = new WeakMap<PoolClient, string>()
  readonly #counties = new Map<string, number>()

  constructor(config: ClientConfig) {
    const options = `-c search_path=${SCHEMA} -c datestyle=ISO`
    this.#owner = new pg.Pool({ ...config, types, max: 4, options })
    this.#app = new pg.Pool({ ...config, types, max: 10, options: `${options} -c role=${APP_ROLE}` })
    // How a ledger is saved is long to plan and always the same: once for a connection, not five times first.
    const planOnce = '-c plan_cache_mode=force_generic_plan'
    this.#turn = new pg.Pool({
      ...config,
      types,
      max: AT_A_TIME,
      options: `${options} -c role=${APP_ROLE} ${planOnce}`,
    })
    // A connection that breaks while idle is replaced; the one in use reports by itself.
    for (const pool of [this.#owner, this.#app, this.#turn]) pool.on('error', () => undefined)
  }

  /** One transaction with every right. */
  owner<T>(work: (transaction: Transaction) => Promise<T>, begin = 'begin'): Promise<T> {
    return inTransaction(this.#owner, begin, work)
  }

  /** Looks at what tables hold, so that statements are planned for it. */
  async analyze(tables: readonly string[]): Promise<void> {
    await onClient(this.#owner, (client) => client.query(`analyze ${tables.map(quoteName).join(', ')}`))
  }

  /** One transaction that sees the counties with these ids, or all. */
  app<T>(counties: readonly number[] | 'all', work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return inTransaction(this.#app, beginFor(counties), work)
  }

  /** Statements that need no transaction: each is one way to the server and back. */
  async look<T>(counties: readonly number[] | 'all', work: (connection: Connection) => Promise<T>): Promise<T> {
    const sees = namedCounties(counties)
    return onClient(this.#app, async (client) => {
      if (this.#sees.get(client) !== sees) {
        this.#sees.delete(client)
        await client.query(`set youju.counties = '${sees}'`)
        this.#sees.set(client, sees)
      }
      return work(transactionOn(client))
    })
  }

  /** How names are put in order: by their sounds, where the server knows how. */
  async nameOrder(): Promise<string> {
    this.#nameOrder ??= (await this.app([], knowsChineseOrder)) ? CHINESE_ORDER : '"default"'
    return this.#nameOrder
  }

  /**
   * One transaction of those that go one after the other within a county. They queue here and not at the database, so
   * that many who save leave connections to those who read.
   */
  turn<T>(
    county: number,
    work: (transaction: Transaction) => Promise<T>,
    { structure = false }: { structure?: boolean } = {},
  ): Promise<T> {
    const begin = [beginFor([county]), ...(structure ? [SHARE_STRUCTURE] : []), holdCountySql(county)].join('; ')
    return this.#turns.take(county, () => inTransaction(this.#turn, begin, work))
  }

  /** The number of a county, which never changes. */
  async countyId(code: string): Promise<number> {
    const [found] = await this.countyIds([code])
    if (found === undefined) throw storeProblem('store-unknown-county', { county: code })
    return found
  }

  /** The numbers of the counties that there are. */
  async countyIds(codes: readonly string[]): Promise<number[]> {
    const unknown = codes.filter((code) => !this.#counties.has(code))
    if (unknown.length > 0)
      for (const [code, id] of await this.look('all', (connection) => countyIds(connection, unknown)))
        this.#counties.set(code, id)
    return codes.flatMap((code) => this.#counties.get(code) ?? [])
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
    await Promise.all([this.#owner.end(), this.#app.end(), this.#turn.end()])
  }
}

const beginFor = (counties: readonly number[] | 'all'): string =>
  `begin; set local youju.counties = '${namedCounties(counties)}'`

const namedCounties = (counties: readonly number[] | 'all'): string => (counties === 'all' ? '*' : counties.join(','))

const inTransaction = <T>(pool: Pool, begin: string, work: (transaction: Transaction) => Promise<T>): Promise<T> =>
  onClient(pool, async (client, noteBreak) => {
    try {
      await client.query(begin)
      const result = await work(transactionOn(client))
      await client.query('commit')
      return result
    } catch (error) {
      await client.query('rollback').catch(noteBreak)
      throw error
    }
  })

async function onClient<T>(
  pool: Pool,
  work: (client: PoolClient, noteBreak: (error: Error) => void) => Promise<T>,
): Promise<T> {
  const client = await pool.connect().catch(refuse)
  let broken: Error | undefined
  const noteBreak = (error: Error): void => {
    broken = error
  }
  client.on('error', noteBreak)
  try {
    return await work(client, noteBreak)
  } catch (error) {
    return refuse(error)
  } finally {
    client.off('error', noteBreak)
    client.release(broken)
  }
}

const transactionOn = (client: PoolClient): Transaction => ({
  client,
  async query<Row>(text: string, values: unknown[] = [], often?: 'often') {
    const result = await client.query(often ? { name: nameOf(text), text, values } : { text, values })
    return { rows: result.rows as Row[] }
  },
})

const names = new Map<string, string>()

function nameOf(text: string): string {
  const known = names.get(text)
  if (known) return known
  const name = createHash('sha256').update(text).digest('base64url')
  names.set(text, name)
  return name
}

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
  /^(08|57P0)|^(ECONNRESET|ECONNREFUSED|ECONNABORTED|EPIPE|ETIMEDOUT|ERR_STREAM_(PREMATURE_CLOSE|DESTROYED|WRITE_AFTER_END))$/.test(
    code,
  ) || /Connection terminated|not queryable/.test(message)
