/** The server under load, as a process of its own on the same machine. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LEAN_HEAP } from '../../apps/cli/src/lean-heap.ts'
import { preparePlace } from '../../packages/store/src/server/place.ts'
import { findPostmaster } from '../../packages/store/src/server/postmaster.ts'

const PROGRAM = join(import.meta.dirname, '../../apps/api/test/serve-program.ts')

export class BenchServer {
  readonly address: string
  readonly memory: { at: number; megabytes: number }[] = []
  readonly #child: ChildProcess
  readonly #home: string
  readonly #watch: NodeJS.Timeout

  private constructor(child: ChildProcess, address: string, home: string) {
    this.#home = home
    this.address = address
    this.#child = child
    child.on('message', (memory) => {
      this.memory.push({ at: Date.now(), megabytes: (memory as NodeJS.MemoryUsage).rss / 1e6 })
    })
    this.#watch = setInterval(() => child.connected && child.send('memory'), 5000)
  }

  static async start(home: string): Promise<BenchServer> {
    const child = fork(PROGRAM, [home], { execArgv: LEAN_HEAP, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] })
    const [line] = (await once(child.stdout!, 'data')) as [Buffer]
    const address = /serving (\S+)/.exec(line.toString())?.[1]
    if (!address) throw new Error(`the server did not start: ${line.toString()}`)
    return new BenchServer(child, address, home)
  }

  /** Processor seconds that the program and its database have used so far; only where /proc tells. */
  processor(): { program: number; database: number } {
    const all = readdirSync('/proc').flatMap((pid) => (/^\d+$/.test(pid) ? (statOf(pid) ?? []) : []))
    const postmaster = all.find(({ pid }) => pid === postmasterOf(this.#home))?.pid
    const of = (wanted: (one: Stat) => boolean): number =>
      all.filter(wanted).reduce((sum, { seconds }) => sum + seconds, 0)
    return {
      program: of(({ pid }) => pid === this.#child.pid),
      database: of(({ pid, parent }) => pid === postmaster || parent === postmaster),
    }
  }

  async stop(): Promise<void> {
    clearInterval(this.#watch)
    if (this.#child.exitCode !== null) return
    const ended = once(this.#child, 'exit')
    this.#child.kill('SIGTERM')
    await ended
  }
}

type Stat = { pid: number; parent: number; seconds: number }

function statOf(pid: string): Stat | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
    return { pid: Number(pid), parent: Number(fields[1]), seconds: (Number(fields[11]) + Number(fields[12])) / 100 }
  } catch {
    return undefined
  }
}

const postmasterOf = (home: string): number | undefined => findPostmaster(preparePlace(home).data)?.pid
