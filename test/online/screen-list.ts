/** Every screen that the router knows, with somebody who may see it and an address for each that names something. */
import { routes } from '@youju/contract'
import type { Page } from 'playwright-core'
import type { OnlineOffice, Seat } from './office.ts'

type Listed = { path: string; needs: string[] }
export type Screen = { path: string; address: string; username: string | undefined }

const WHO: Record<string, string> = {
  accounts: 'system-administrator',
  grant: 'security-administrator',
  audit: 'audit-administrator',
}
/** Screens that stand before the office, for nobody in particular. */
const DOORS = ['/sign-in', '/set-up']

export async function listScreens(office: OnlineOffice): Promise<Screen[]> {
  const page = await office.as('bureau-administrator')
  await page.goto('/')
  const listed = (await page.evaluate(LIST)) as Listed[]
  const names = await namesIn(page)
  await page.context().close()
  return listed.map(({ path, needs }) => ({
    path,
    address: path.replace(/\$([a-zA-Z]+)/g, (_, name: string) => {
      const known = names[name]
      if (known === undefined) throw new Error(`say in screen-list.ts what the $${name} of ${path} may be`)
      return known
    }),
    username: DOORS.includes(path) ? undefined : (WHO[needs[0] ?? ''] ?? 'bureau-administrator'),
  }))
}

/** The router tells the page which screens it has. */
const LIST = `Object.values(window.__TSR_ROUTER__.routesByPath).map((route) => ({
  path: route.fullPath,
  needs: [route.options.staticData?.needs ?? []].flat(),
}))`

/** Something for each name that an address may hold. */
async function namesIn(page: Page): Promise<Record<string, string>> {
  const ask = async <Answer>(path: string): Promise<Answer> => (await page.request.get(`/api${path}`)).json()
  const entries = await ask<{ items: { id: string; unit: string }[] }>('/ledgers/enrolment/entries?limit=1')
  const [entry] = entries.items
  return {
    ledger: 'enrolment',
    entry: entry!.id,
    unit: entry!.unit,
    ...(await openedRound(page, ask)),
    ...(await begunImport(page)),
  }
}

async function openedRound(page: Page, ask: <Answer>(path: string) => Promise<Answer>): Promise<{ round: string }> {
  const { rounds } = await ask<{ rounds: { id: string }[] }>('/rounds')
  if (rounds[0]) return { round: rounds[0].id }
  const { home } = await ask<{ home: { code: string } }>('/me')
  const opened = await page.request.post(`/api${routes.openRound.path}`, {
    headers: { 'idempotency-key': crypto.randomUUID(), origin: new URL(page.url()).origin },
    data: {
      ...{ title: '2026 年秋季学期统计', period: '2026-2027', ledgers: ['enrolment', 'staff'], under: home.code },
      ...{ opensOn: '2026-09-01', dueOn: '2099-12-01', chain: ['township', 'county'] },
    },
  })
  if (!opened.ok()) throw new Error(`no round could be opened: ${await opened.text()}`)
  return { round: ((await opened.json()) as { id: string }).id }
}

async function begunImport(page: Page): Promise<{ import: string }> {
  const begun = await page.request.post(`/api${routes.addImport.path}`, {
    headers: { 'idempotency-key': crypto.randomUUID(), origin: new URL(page.url()).origin },
    multipart: {
      file: {
        name: '在校学生情况.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('在校学生情况\n单位,学年,学段,年级,在校学生数\n示例,2026-2027,小学,一年级,许多\n'),
      },
    },
  })
  if (!begun.ok()) throw new Error(`no import could be begun: ${await begun.text()}`)
  return { import: ((await begun.json()) as { id: string }).id }
}

/** Goes through screens, each as one who may, with one browser window a person; waits until each has read what it shows. */
export async function visit(
  office: OnlineOffice,
  screens: readonly Screen[],
  seat: Seat,
  look: (page: Page, screen: Screen) => Promise<void>,
): Promise<void> {
  for (const [username, theirs] of Map.groupBy(screens, (screen) => screen.username)) {
    const page = username === undefined ? await office.visitor(seat) : await office.as(username, seat)
    for (const screen of theirs) {
      await page.goto(screen.address)
      await page.locator('h1').first().waitFor()
      await page.waitForLoadState('networkidle')
      await look(page, screen)
    }
    await page.context().close()
  }
}
