/** The program as a user runs it: a home of its own, arguments in, text and exit code out. */
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
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

/** In a process of its own, so that it can be killed. */
export const spawnYouju = (home: Home, ...args: string[]): ChildProcess =>
  spawn(process.execPath, [join(ROOT, 'apps/cli/bin/youju.ts'), ...args], {
    env: { ...process.env, YOUJU_HOME: join(home.folder, 'home'), YOUJU_LANG: 'zh', YOUJU_DB: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
