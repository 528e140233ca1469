/**
 * A home with a synthetic county, for the tests that stand on one: made once in a run of tests, and copied for each file,
 * which costs a second where making it costs half a minute.
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pack } from '@youju/cn-county'
import { closeOffice, openOffice } from '@youju/flow'
import { openAccounts } from '../src/accounts.ts'
import { type DemoSize, loadDemo } from '../src/demo.ts'

export const TEST_SECRET = 'a secret for tests, of some length'
const PATIENCE = 240_000

export async function demoHome(size: DemoSize): Promise<{ home: string; remove(): void }> {
  const made = join(
    process.env.YOUJU_TEST_RUN ?? tmpdir(),
    `demo-${size.schools}-${size.pupils}-${size.years}-${size.seed}`,
  )
  if (!existsSync(made)) await make(made, size)
  const home = emptyHome()
  execFileSync('cp', ['-a', `${made}/.`, home.home])
  return home
}

/** A folder for a home that goes away with the test; others may pass through it, as through one that a person made. */
export function emptyHome(): { home: string; remove(): void } {
  const home = mkdtempSync(join(tmpdir(), 'youju-home-'))
  chmodSync(home, 0o755)
  return { home, remove: () => rmSync(home, { recursive: true, force: true }) }
}

/** The first to come makes it; who comes meanwhile waits. */
async function make(folder: string, size: DemoSize): Promise<void> {
  const draft = `${folder}.making`
  try {
    mkdirSync(draft, { mode: 0o755 })
  } catch {
    const until = Date.now() + PATIENCE
    while (!existsSync(folder) && Date.now() < until) await pause(200)
    return
  }
  const office = await openOffice({ pack, home: draft, actor: 'youju' })
  const accounts = await openAccounts(office.store.connection, { secret: TEST_SECRET })
  await loadDemo(office, accounts, size)
  await accounts.close()
  await closeOffice(office)
  renameSync(draft, folder)
}
