/**
 * The office online as people meet it: the program serving web and API on a port of its own with a small synthetic county,
 * and a browser. Started once in a test file; each person has a context of their own.
 */
import { startOffice } from '@youju/api'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { demoHome, emptyHome } from '../../apps/api/test/demo-home.ts'
import { DEMO, PASSWORD } from '../../apps/api/test/office.ts'
import { buildWeb } from '../../apps/web/build.ts'
import { launchBrowser } from './browser.ts'

export { DEMO, PASSWORD }
export const WIDE = { width: 1440, height: 900 }
export const PHONE = { width: 360, height: 740 }

export type OnlineOffice = {
  address: string
  browser: Browser
  /** A person's browser, signed in; whatever the page reports as an error fails the test. */
  as(username: string, options?: Seat): Promise<Page>
  /** The same without signing in. */
  visitor(options?: Seat): Promise<Page>
  stop(): Promise<void>
}

export type Seat = {
  size?: { width: number; height: number }
  language?: 'zh' | 'en'
  appearance?: 'light' | 'dark'
  password?: string
}

export async function openOnlineOffice(options: { demo?: typeof DEMO | false } = {}): Promise<OnlineOffice> {
  const web = await buildWeb()
  const { home, remove } = options.demo === false ? emptyHome() : await demoHome(options.demo ?? DEMO)
  const running = await startOffice({ home, port: 0, web, limits: { requests: 1_000_000, signIns: 1_000_000 } })
  const browser = await launchBrowser()
  const faults: string[] = []

  const visitor = async ({ size = WIDE, language = 'zh', appearance = 'light' }: Seat = {}): Promise<Page> => {
    const context = await browser.newContext({
      ...({ baseURL: running.address, viewport: size, colorScheme: appearance } satisfies BrowserContextOptions),
      locale: language === 'zh' ? 'zh-CN' : 'en-GB',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
      permissions: ['clipboard-read', 'clipboard-write'],
      ...(size.width < 600 ? { hasTouch: true, isMobile: true } : {}),
    })
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    page.on('pageerror', (error) => faults.push(`${page.url()} ${error.stack ?? error.message}`))
    page.on('console', (message) => {
      const text = message.text()
      // The browser reports every refusal of the API as an error; the screens show them.
      if (message.type() === 'error' && !text.startsWith('Failed to load resource'))
        faults.push(`${page.url()} ${text}`)
    })
    return page
  }
  return {
    address: running.address,
    browser,
    visitor,
    async as(username, seat = {}) {
      const page = await visitor(seat)
      const response = await page.request.post('/api/auth/sign-in/username', {
        data: { username, password: seat.password ?? PASSWORD },
        headers: { origin: running.address },
      })
      if (!response.ok()) throw new Error(`${username} could not sign in: ${await response.text()}`)
      return page
    },
    async stop() {
      await browser.close()
      await running.stop()
      remove()
      if (faults.length > 0) throw new Error(`the browser reported errors:\n${faults.join('\n')}`)
    },
  }
}
