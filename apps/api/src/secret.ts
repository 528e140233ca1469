/** The key that signs sessions and seals what two-step verification rests on: it lies beside the database, never in it. */
import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export async function secretOf(home: string): Promise<string> {
  const file = join(home, 'secret')
  const known = await readFile(file, 'utf8').catch(() => undefined)
  if (known) return known.trim()
  await mkdir(home, { recursive: true })
  const made = randomBytes(32).toString('base64url')
  await writeFile(file, `${made}\n`, { mode: 0o600, flag: 'wx' })
  return made
}
