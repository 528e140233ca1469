/** The database to work in: the home's own, made when missing, or the one that an address names. */
import pg, { type ClientConfig } from 'pg'
import { refuse } from './database.ts'
import { storeProblem } from './problems.ts'
import type { Server } from './server/server.ts'

const DATABASE = 'youju'

export async function ensureDatabase(server: Server): Promise<ClientConfig> {
  const client = watched(server.connection('postgres'))
  try {
    await client.connect()
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE])
    if (rowCount === 0) await client.query(`create database ${DATABASE}`)
  } catch (error) {
    refuse(error)
  } finally {
    await client.end()
  }
  return server.connection(DATABASE)
}

export async function connectionOf(url: string): Promise<ClientConfig> {
  const client = watched({ connectionString: url })
  try {
    await client.connect()
    await client.end()
  } catch (error) {
    throw storeProblem('store-unreachable', { address: withoutPassword(url), reason: (error as Error).message })
  }
  return { connectionString: url }
}

/** A server that dies tells every client by itself, besides refusing what is asked; unheard, that ends the program. */
function watched(config: ClientConfig): InstanceType<typeof pg.Client> {
  const client = new pg.Client(config)
  client.on('error', () => undefined)
  return client
}

function withoutPassword(url: string): string {
  try {
    const { host, pathname } = new URL(url)
    return host + pathname
  } catch {
    return 'YOUJU_DB'
  }
}
