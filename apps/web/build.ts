/**
 * Builds the web app when what it is made of has changed since the last time; otherwise says nothing and is done in a
 * moment. `npm start` and the tests call it, so that a fresh clone needs no step of its own.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import zlib, { constants } from 'node:zlib'

const HERE = import.meta.dirname
const ROOT = join(HERE, '../..')
export const DIST = join(HERE, 'dist')
const MADE_OF = [
  ...['src', 'public', 'index.html', 'vite.config.ts', 'package.json'].map((part) => join(HERE, part)),
  ...['contract', 'model', 'record'].map((name) => join(ROOT, 'packages', name, 'src')),
]

export async function buildWeb(say: (text: string) => void = () => {}): Promise<string> {
  const release = await takeTurn()
  try {
    const mark = digest()
    if (markOf(DIST) === mark) return DIST
    say('Building the web app …')
    const fresh = `${DIST}.fresh`
    const run = spawnSync(
      process.execPath,
      [vite(), 'build', '--outDir', fresh, '--emptyOutDir', '--logLevel', 'warn'],
      {
        cwd: HERE,
        encoding: 'utf8',
        env: { ...process.env, NODE_ENV: 'production' },
      },
    )
    if (run.status !== 0) throw new Error(`the web app could not be built\n${run.stdout}${run.stderr}`)
    await compress(fresh)
    writeFileSync(join(fresh, '.made-of'), mark)
    rmSync(DIST, { recursive: true, force: true })
    renameSync(fresh, DIST)
    return DIST
  } finally {
    release()
  }
}

/** Beside each text what goes over the wire, so that no request waits for compressing. */
async function compress(folder: string): Promise<void> {
  const texts = files(folder).filter((path) => /\.(js|css|html|svg)$/.test(path))
  await Promise.all(
    texts.map(async (path) => {
      const text = readFileSync(path)
      writeFileSync(`${path}.gz`, await gzip(text, { level: 9 }))
      writeFileSync(`${path}.br`, await brotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }))
    }),
  )
}

const gzip = promisify(zlib.gzip)
const brotli = promisify(zlib.brotliCompress)

const vite = (): string =>
  [HERE, ROOT].map((folder) => join(folder, 'node_modules/vite/bin/vite.js')).find((path) => existsSync(path))!

const markOf = (folder: string): string | undefined => {
  const path = join(folder, '.made-of')
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

function digest(): string {
  const hash = createHash('sha256')
  for (const path of MADE_OF.flatMap(files).sort()) hash.update(path.slice(ROOT.length)).update(readFileSync(path))
  return hash.digest('hex')
}

function files(path: string): string[] {
  if (!existsSync(path)) return []
  if (statSync(path).isDirectory())
    return readdirSync(path, { withFileTypes: true }).flatMap((item) => files(join(path, item.name)))
  return [path]
}

/** Test files run side by side: one builds, the others wait. A turn left behind by a process that died is taken over. */
async function takeTurn(): Promise<() => void> {
  const turn = join(HERE, 'dist.turn')
  for (;;) {
    const own = mkdtempSync(`${turn}.`)
    writeFileSync(join(own, 'pid'), String(process.pid))
    try {
      renameSync(own, turn)
      return () => rmSync(turn, { recursive: true, force: true })
    } catch {
      rmSync(own, { recursive: true, force: true })
      if (!isAlive(turn)) rmSync(turn, { recursive: true, force: true })
      await setTimeout(200)
    }
  }
}

function isAlive(turn: string): boolean {
  try {
    process.kill(Number(readFileSync(join(turn, 'pid'), 'utf8')), 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

if (process.argv[1] === import.meta.filename) await buildWeb((text) => console.error(text))
