/**
 * For the tests of any package: a real server, started once for a test file, and an empty database for each store.
 * YOUJU_TEST_DB names a server to be used instead; its user must be allowed to create databases and roles.
 */
import { randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Pack } from '@youju/model'
import pg from 'pg'
import { type Actor, openStore, type Store } from '../src/index.ts'
import { startServer } from '../src/server/server.ts'

/** A folder for a home that goes away with the test. */
export function temporaryHome(): { home: string; remove(): void } {
  const home = mkdtempSync(join(tmpdir(), 'youju-home-'))
  // As a folder that a person made; a private one of root's would send the database elsewhere.
  chmodSync(home, 0o755)
  return { home, remove: () => rmSync(home, { recursive: true, force: true }) }
}

export type TestDatabase = {
  url: string
  open(pack: Pack, options?: { clock?: () => Date; actor?: Actor }): Promise<Store>
  /** As the owner, past the store. */
  query<Row>(text: string, values?: unknown[]): Promise<Row[]>
}
export type TestServer = {
  /** An empty database, or a copy of one whose stores are closed. */
  database(template?: TestDatabase): Promise<TestDatabase>
  stop(): Promise<void>
}

export async function startTestServer(): Promise<TestServer> {
  const { address, stop } = await serverAddress()
  const databases: string[] = []
  const stores: Store[] = []
  const url = (database: string): string => Object.assign(new URL(address), { pathname: `/${database}` }).href
  return {
    async database(template) {
      const name = `youju_test_${randomUUID().replaceAll('-', '')}`
      await queryAt(
        address,
        `create database ${name} encoding 'UTF8' template ${template ? new URL(template.url).pathname.slice(1) : 'template0'}`,
      )
      databases.push(name)
      return {
        url: url(name),
        query: (text, values) => queryAt(url(name), text, values),
        async open(pack, options = {}) {
          const store = await openStore({ url: url(name), pack, ...options })
          stores.push(store)
          return store
        },
      }
    },
    async stop() {
      for (const store of stores) await store.close().catch(() => undefined)
      for (const name of databases) await queryAt(address, `drop database if exists ${name} with (force)`)
      await stop()
    },
  }
}

async function serverAddress(): Promise<{ address: string; stop(): Promise<void> }> {
  const given = process.env.YOUJU_TEST_DB
  if (given) return { address: given, stop: async () => undefined }
  const { home, remove } = temporaryHome()
  // What these tests lose in a power cut nobody misses; the crash tests start servers of their own.
  const server = await startServer(home, { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' })
  const { user, password, host, port, database } = server.connection('postgres')
  return {
    address: `postgres://${user}:${password}@${host}:${port}/${database}`,
    async stop() {
      await server.stop()
      remove()
    },
  }
}

export async function queryAt<Row>(url: string, text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url, options: '-c search_path=youju,public' })
  await client.connect()
  try {
    return (await client.query(text, values)).rows as Row[]
  } finally {
    await client.end()
  }
}
