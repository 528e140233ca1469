/**
 * Pictures of every screen for docs/screens/: Chinese on a desk and on a phone, and each in English and in the dark.
 *
 *   npm run screens                  all of them
 *   npm run screens -- ledgers units only these
 */
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { openOnlineOffice, PHONE, type Seat } from './office.ts'
import { listScreens, visit } from './screen-list.ts'

const FOLDER = join(import.meta.dirname, '../../docs/screens')
const WIDE = { width: 1280, height: 800 }
const LOOKS: Record<string, Seat> = {
  desk: { size: WIDE },
  phone: { size: PHONE },
  dark: { size: WIDE, appearance: 'dark' },
  english: { size: WIDE, language: 'en' },
}

const nameOf = (path: string): string => path.replaceAll(/[/$]+/g, '-').replace(/^-|-$/g, '') || 'inbox'
const wanted = process.argv.slice(2)

const office = await openOnlineOffice()
try {
  const screens = await listScreens(office)
  const chosen = screens.filter(({ path }) => wanted.length === 0 || wanted.includes(nameOf(path)))
  mkdirSync(FOLDER, { recursive: true })
  const known = new Set(screens.map(({ path }) => nameOf(path)))
  for (const file of readdirSync(FOLDER)) if (!known.has(file.split('.')[0]!)) rmSync(join(FOLDER, file))
  for (const [look, seat] of Object.entries(LOOKS))
    await visit(office, chosen, seat, async (page, { path }) => {
      const file = join(FOLDER, `${nameOf(path)}.${look}.png`)
      await page.screenshot({ path: file, animations: 'disabled' })
      console.log(file, statSync(file).size)
    })
} finally {
  await office.stop()
}
