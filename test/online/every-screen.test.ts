/** What must be true of every screen, whichever it is: anybody can use it, and it fits a phone. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OnlineOffice, openOnlineOffice, PHONE, WIDE } from './office.ts'
import { listScreens, type Screen, visit } from './screen-list.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let office: OnlineOffice
let screens: Screen[]
beforeAll(async () => {
  office = await openOnlineOffice()
  screens = await listScreens(office)
})
afterAll(() => office?.stop())

type Fault = { id: string; impact: string | null; help: string; nodes: { html: string; failureSummary?: string }[] }

const RUN = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)`

const placesOf = (nodes: Fault['nodes']): string =>
  nodes
    .slice(0, 3)
    .map(({ html, failureSummary }) => `    ${html.slice(0, 200)} ${failureSummary ?? ''}`)
    .join('\n')

describe('every screen', () => {
  it.each([
    ['a desk', WIDE],
    ['a phone', PHONE],
  ])(
    'on %s has no serious fault for those who cannot see or use a mouse, and no wider than the screen',
    async (_, size) => {
      const faults: string[] = []
      await visit(office, screens, { size }, async (page, { path }) => {
        // The program's own policy forbids scripts from elsewhere; the browser's own hand may.
        await page.evaluate(axe)
        for (const { id, impact, help, nodes } of (await page.evaluate(RUN)) as Fault[])
          if (impact === 'serious' || impact === 'critical') faults.push(`${path}: ${id} (${help})\n${placesOf(nodes)}`)
        const beyond = (await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')) as number
        if (beyond > 1) faults.push(`${path}: ${beyond} px wider than the screen`)
      })
      expect(faults.join('\n')).toBe('')
      expect(screens.length).toBeGreaterThan(5)
    },
  )
})
