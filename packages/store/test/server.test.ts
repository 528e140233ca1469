import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Problem } from '@youju/model'
import pg from 'pg'
import { afterEach, describe, expect, it } from 'vitest'
import { ensureDatabase } from '../src/connect.ts'
import { openStore, type Store } from '../src/index.ts'
import { startServer } from '../src/server/server.ts'
import { pack } from './pack.ts'
import { temporaryHome } from './support.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

function newHome(): string {
  const { home, remove } = temporaryHome()
  cleanups.push(remove)
  return home
}

async function open(home: string): Promise<Store> {
  const store = await openStore({ home, pack })
  cleanups.push(() => store.close())
  return store
}

/** A second program, and the words it says. */
class Program {
  readonly child: ChildProcess
  readonly words: string[] = []
  readonly #ended: Promise<void>

  constructor(home: string, work: 'import' | 'submit' | 'hold') {
    const program = fileURLToPath(new URL('./crash-program.ts', import.meta.url))
    this.child = spawn(process.execPath, [program, home, work], { stdio: ['ignore', 'pipe', 'inherit'] })
    createInterface(this.child.stdout!).on('line', (word) => this.words.push(word))
    this.#ended = new Promise((resolve) => {
      this.child.once('close', () => resolve())
    })
    cleanups.push(() => this.kill())
  }

  async says(start: string, times = 1): Promise<void> {
    while (this.words.filter((word) => word.startsWith(start)).length < times) {
      if (this.child.exitCode !== null) throw new Error(`the program ended after ${this.words.join(', ')}`)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }

  /** kill -9 */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL')
    await this.#ended
  }

  ended(): Promise<void> {
    return this.#ended
  }

  stored(): string[] {
    return this.words.filter((word) => word.startsWith('stored ')).map((word) => word.slice(7))
  }
}

/** 0 while there is none. */
function postmasterOf(home: string): number {
  const file = join(home, 'postgres/data/postmaster.pid')
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0
}

async function periodsStored(store: Store): Promise<string[]> {
  const years: string[] = []
  for await (const entry of store.entries({ ledger: 'school-roll' })) years.push(entry.period!.slice(0, 4))
  return years.sort()
}

/** Every acknowledged write, at most the one under way besides, no half import, and chain and cells sound. */
async function expectAcknowledged(store: Store, writer: Program): Promise<void> {
  const stored = await periodsStored(store)
  expect(stored).toEqual(expect.arrayContaining(writer.stored()))
  expect(stored.length).toBeLessThanOrEqual(writer.stored().length + 1)
  expect(await Array.fromAsync(store.entries({ ledger: 'staff' }))).toEqual([])
  expect((await store.verifyChain()).broken).toBeNull()
  expect(await store.recompute({ check: true })).toEqual([])
}

describe('the home folder', () => {
  it('goes to one of many programs that start within a moment, and each of the others is told so', async () => {
    const home = newHome()
    for (let round = 0; round < 2; round++) {
      const started = await Promise.allSettled(
        Array.from({ length: 20 }, (_, one) => pause(10 * one).then(() => startServer(home))),
      )
      const servers = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
      cleanups.push(...servers.map((server) => () => server.stop()))
      expect(servers).toHaveLength(1)
      for (const one of started)
        if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'store-home-in-use' })
      await servers[0]!.stop()
    }
  })

  it('is refused to a second program, with a sentence, and taken over when the first is killed', async () => {
    const home = newHome()
    const first = new Program(home, 'hold')
    await first.says('open')
    const refusal = await openStore({ home, pack }).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(Problem)
    expect((refusal as Problem).message).toBe(
      `The home folder ${home} is in use by another program (process ${first.child.pid}). Close that program first, or choose another folder.`,
    )
    const pid = postmasterOf(home)
    await first.kill()
    // The server that the killed program left behind is taken over.
    const server = await startServer(home)
    expect(server).toMatchObject({ adopted: true, pid })
    await server.stop()
    expect((await (await open(home)).units.tree('2024-01-01')).size).toBe(10)
  })

  it('keeps its data over an orderly end, leaves no server behind, and says when the data is gone', async () => {
    const home = newHome()
    const store = await openStore({ home, pack })
    await store.openPeriod('2023-2024')
    await store.close()
    expect(existsSync(join(home, 'postgres/data/postmaster.pid'))).toBe(false)
    const again = await openStore({ home, pack })
    expect(await again.listPeriods()).toEqual(['2023-2024'])
    await again.close()
    // Its database folder gone, it says so rather than begin anew.
    rmSync(join(home, 'postgres'), { recursive: true })
    await expect(openStore({ home, pack })).rejects.toThrow(/database folder .* is gone/)
  })

  it('works where only root may go', async () => {
    const home = join(newHome(), 'private', 'home')
    mkdirSync(join(home, '..'), { mode: 0o700 })
    const store = await open(home)
    await store.openPeriod('2023')
    const { folder } = JSON.parse(readFileSync(join(home, 'server.json'), 'utf8')) as { folder?: string }
    expect(folder !== undefined).toBe(process.getuid?.() === 0)
    if (folder) cleanups.unshift(() => rmSync(folder, { recursive: true, force: true }))
  })
})

describe('after kill -9', () => {
  it('of the program in mid-import, nothing of the import is there and everything before it is', async () => {
    const home = newHome()
    const writer = new Program(home, 'submit')
    await writer.says('stored', 5)
    await writer.kill()
    const importer = new Program(home, 'import')
    await importer.says('row', 4)
    await importer.kill()
    await expectAcknowledged(await open(home), writer)
  })

  it('of the database before it has answered the program’s first question, which is told like any lost connection', async () => {
    // Enough of a server to let a program in, which then dies.
    const dying = createServer((socket) => {
      socket.once('data', () => {
        socket.write(Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0, 0x5a, 0, 0, 0, 5, 0x49]))
        socket.once('data', () => socket.destroy())
      })
    })
    await new Promise<void>((resolve) => dying.listen(0, '127.0.0.1', resolve))
    cleanups.push(() => dying.close())
    const { port } = dying.address() as AddressInfo
    const connection = (database: string) => ({ host: '127.0.0.1', port, user: 'youju', database })
    const opening = ensureDatabase({ adopted: false, pid: 0, connection, stop: async () => undefined })
    await expect(opening).rejects.toMatchObject({ code: 'store-connection-lost' })
  })

  it('of one session, which takes down all others, the server stops when told to and starts again', async () => {
    const home = newHome()
    const server = await startServer(home)
    const session = new pg.Client(server.connection('postgres'))
    session.on('error', () => undefined)
    await session.connect()
    const { rows } = await session.query('select pg_backend_pid() as pid')
    process.kill(rows[0].pid, 'SIGKILL')
    await new Promise((resolve) => session.once('end', resolve))
    await server.stop()
    expect(existsSync(join(home, 'postgres/data/postmaster.pid'))).toBe(false)
    const again = await startServer(home)
    expect(again.adopted).toBe(false)
    await again.stop()
  })

  it('of the database in mid-write and in mid-import, every acknowledged write is there after the next start', async () => {
    const home = newHome()
    const writer = new Program(home, 'submit')
    await writer.says('stored', 20)
    process.kill(postmasterOf(home), 'SIGKILL')
    await writer.ended()
    expect(writer.words.at(-1)).toBe('refused store-connection-lost')
    const importer = new Program(home, 'import')
    await importer.says('row', 4)
    process.kill(postmasterOf(home), 'SIGKILL')
    await importer.kill()
    await expectAcknowledged(await open(home), writer)
  })
})
