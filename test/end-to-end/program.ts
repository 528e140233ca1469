/** The program as a user runs it: a home of its own, arguments in, text and exit code out. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../../apps/cli/src/run.ts'

export const ROOT = join(import.meta.dirname, '../..')
export const SAMPLES = join(ROOT, 'samples/town')
const PROGRAM = join(ROOT, 'apps/cli/bin/youju.ts')
export const TOWN = '990101100'

export type Ran = { exit: number; out: string; err: string }
export type Home = {
  folder: string
  youju: (...args: string[]) => Promise<Ran>
  file: (name: string) => string
  remove: () => void
}

export function makeHome(): Home {
  const folder = mkdtempSync(join(tmpdir(), 'youju-'))
  // Under root the database runs as another user, who must be able to reach its folder.
  chmodSync(folder, 0o755)
  copyFolder(preparedHome('empty', ['catalogue', 'units']), join(folder, 'home'))
  return {
    folder,
    file: (name) => join(folder, name),
    youju: async (...args) => {
      const ran = { exit: 0, out: '', err: '' }
      ran.exit = await run(args, {
        env: { YOUJU_HOME: join(folder, 'home'), YOUJU_LANG: 'zh' },
        out: (text) => {
          ran.out += text
        },
        err: (text) => {
          ran.err += text
        },
        terminal: false,
      })
      return ran
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

export const SAMPLE_FILES = readdirSync(SAMPLES, { recursive: true })
  .map(String)
  .filter((name) => /\.(xlsx|xls|csv)$/.test(name))
  .map((name) => join(SAMPLES, name))

/** Gives a new home the list of units and every ledger of the sample town. */
export async function importSamples(home: Home): Promise<void> {
  const kept = join(home.folder, 'home')
  rmSync(kept, { recursive: true, force: true })
  copyFolder(preparedHome('town', ['import', ...SAMPLE_FILES]), kept)
}

/**
 * A home that a command has been given, made once for all tests of a run and copied from then on: making a database
 * takes seconds. Two workers may ask at once; the first makes it.
 */
function preparedHome(name: string, command: readonly string[]): string {
  const folder = join(process.env.YOUJU_TEST_RUN ?? tmpdir(), `prepared-${name}`)
  const ready = join(folder, 'ready')
  try {
    mkdirSync(folder, { mode: 0o755 })
  } catch {
    for (let waited = 0; !existsSync(ready); waited += 50) {
      if (waited > 300_000) throw new Error(`nobody finished ${folder}`)
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
    }
    return join(folder, 'home')
  }
  const env = { ...process.env, YOUJU_HOME: join(folder, 'home'), YOUJU_DB: '' }
  execFileSync(process.execPath, [PROGRAM, ...command], { env, stdio: 'pipe' })
  writeFileSync(ready, '')
  return join(folder, 'home')
}

/** With owners: the data belongs to the user that the database runs as. */
const copyFolder = (from: string, to: string): void => {
  execFileSync('cp', ['-a', from, to])
}

/** In a process of its own, so that it can be killed. */
export const spawnYouju = (home: Home, ...args: string[]): ChildProcess =>
  spawn(process.execPath, [PROGRAM, ...args], {
    env: { ...process.env, YOUJU_HOME: join(home.folder, 'home'), YOUJU_LANG: 'zh', YOUJU_DB: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
