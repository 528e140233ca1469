/** A folder for what the tests of one run share, gone when the run ends. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'youju-run-'))
  chmodSync(folder, 0o755)
  process.env.YOUJU_TEST_RUN = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
