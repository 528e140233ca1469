/** `npm run mutate -- PACKAGE [FOLDER or FILE.ts below its src]…`: which changes to the code no test would notice. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')
const [name, ...parts] = process.argv.slice(2)
const known = (part: string): boolean => existsSync(join(ROOT, 'packages', name!, 'src', part))
if (!name || !known('') || !parts.every(known)) {
  console.error('usage: npm run mutate -- PACKAGE [FOLDER or FILE.ts below its src]…')
  process.exit(2)
}

const stryker = spawn('npx', ['stryker', 'run', 'test/mutation/stryker.config.mjs'], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, MUTATE: [name, ...parts].join(' ') },
})
const [code] = await once(stryker, 'exit')
process.exit(code ?? 1)
