/** The program as a user runs it: a home of its own, arguments in, text and exit code out. */
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../../apps/cli/src/run.ts'

export const ROOT = join(import.meta.dirname, '../..')
export const SAMPLES = join(ROOT, 'samples/town')
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

/** The list of units, then every ledger of the sample town. */
export async function importSamples(home: Home): Promise<void> {
  const files = readdirSync(SAMPLES, { recursive: true })
    .map(String)
    .filter((name) => /\.(xlsx|xls|csv)$/.test(name))
  const { exit, err } = await home.youju('import', ...files.map((name) => join(SAMPLES, name)))
  if (exit !== 0) throw new Error(err)
}

/** In a process of its own, so that it can be killed. */
export const spawnYouju = (home: Home, ...args: string[]): ChildProcess =>
  spawn(process.execPath, [join(ROOT, 'apps/cli/bin/youju.ts'), ...args], {
    env: { ...process.env, YOUJU_HOME: join(home.folder, 'home'), YOUJU_LANG: 'zh', YOUJU_DB: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
