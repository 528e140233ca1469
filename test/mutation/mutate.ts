/** `npm run mutate -- PACKAGE [FOLDER or FILE.ts below its src]`: which changes to the code no test would notice. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')
const [name, part] = process.argv.slice(2)
if (!name || !existsSync(join(ROOT, 'packages', name, 'src', part ?? ''))) {
  console.error('usage: npm run mutate -- PACKAGE [FOLDER or FILE.ts below its src]')
  process.exit(2)
}

const stryker = spawn('npx', ['stryker', 'run', 'test/mutation/stryker.config.mjs'], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, MUTATE: [name, part].filter(Boolean).join(' ') },
})
const [code] = await once(stryker, 'exit')
process.exit(code ?? 1)
