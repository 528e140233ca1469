/**
 * Pictures of every screen for docs/screens/: Chinese on a desk and on a phone, and each in English and in the dark.
 *
 *   npm run screens
 */
import { mkdirSync, rmSync, statSync } from 'node:fs'
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

const office = await openOnlineOffice()
try {
  const screens = await listScreens(office)
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  for (const [look, seat] of Object.entries(LOOKS))
    await visit(office, screens, seat, async (page, { path }) => {
      const name = path.replaceAll(/[/$]+/g, '-').replace(/^-|-$/g, '') || 'inbox'
      const file = join(FOLDER, `${name}.${look}.png`)
      await page.screenshot({ path: file, animations: 'disabled' })
      console.log(file, statSync(file).size)
    })
} finally {
  await office.stop()
}
