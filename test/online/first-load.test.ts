/** What a clerk's slow line has to carry before the first screen stands there. */
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OnlineOffice, openOnlineOffice } from './office.ts'

let office: OnlineOffice
beforeAll(async () => {
  office = await openOnlineOffice()
})
afterAll(() => office?.stop())

const MOST = 400_000

describe('the first load', () => {
  it.each([
    ['of the sign-in page', '/sign-in', undefined],
    ['of the inbox', '/', 'principal'],
  ])('%s is less than 400 kB of script, style and text, compressed', async (_, path, username) => {
    const page = username === undefined ? await office.visitor() : await office.as(username)
    const bodies: Promise<number>[] = []
    page.on('response', (response) => {
      if (!response.url().includes('/api/') && response.status() === 200)
        bodies.push(response.body().then((body) => gzipSync(body).length))
    })
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    const bytes = (await Promise.all(bodies)).reduce((sum, size) => sum + size, 0)
    expect(bytes).toBeGreaterThan(100_000)
    expect(bytes).toBeLessThan(MOST)
    await page.context().close()
  })
})
