/** `npm run mutate -- PACKAGE [FOLDER or FILE.ts below its src]…`: which changes to the code no test would notice. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')
const [name, ...parts] = process.argv.slice(2)
const known = (part: string): boolean => existsSync(join(ROOT, 'packages', name!, 'src', part))
if (!name || !known('') || !parts.every(known)) {
  console.error('usage: npm run mutate -- PACKAGE [FOLDER or FILE.ts below its src]…')
  process.exit(2)
}

const tests = globSync(`packages/${name}/test/**/*.test.ts`, { cwd: ROOT })
const unknown = process.env.MUTATE_TESTS?.split(' ').filter(
  (test) => !tests.some((file) => file.endsWith(`/${test}.test.ts`)),
)
if (unknown?.length) {
  console.error(
    `packages/${name}/test has no ${unknown.map((test) => `${test}.test.ts`).join(', ')}: MUTATE_TESTS names test files without .test.ts`,
  )
  process.exit(2)
}

const stryker = spawn('npx', ['stryker', 'run', 'test/mutation/stryker.config.mjs'], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, MUTATE: [name, ...parts].join(' ') },
})
const [code] = await once(stryker, 'exit')
process.exit(code ?? 1)
