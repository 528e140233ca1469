/** A report can be checked without leaving its reader’s machine: read and verify bundled for a page, and run in one. */
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { build, type Rollup } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from './browser.ts'

const ENTRY = join(import.meta.dirname, 'page-that-checks.ts')
const REPORT = `xx镇2023年教育工作总结
全镇有公办中小学13所，其中小学10所、初中4所。
一、认真抓好空辍保学工作，党和政府的温暧送到每一户。
二、中心小学等11所公办中小学建立了校园网站，占公办学校86.6%。`

let code: string
let modules: string[]
let browser: Browser

beforeAll(async () => {
  const built = (await build({
    ...{ configFile: false, logLevel: 'silent', root: import.meta.dirname },
    build: {
      ...{ write: false, minify: false, lib: { entry: ENTRY, formats: ['iife'], name: 'checking' } },
      // Old .doc files need Node, and only where there is one is their library asked for.
      rollupOptions: { external: ['word-extractor'] },
    },
  })) as Rollup.RollupOutput[]
  const chunks = built.flatMap(({ output }) => output).filter((part) => part.type === 'chunk')
  code = chunks.map((chunk) => chunk.code).join('\n')
  modules = chunks.flatMap((chunk) => Object.keys(chunk.modules))
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

test('nothing of Node is bundled or asked for', () => {
  expect(modules.filter((module) => /browser-external|^node:/.test(module))).toEqual([])
  expect(code).not.toMatch(/\brequire\(["']node:|from ["']node:|import\(["']node:/)
})

test('a page finds what the command line finds', async () => {
  const page = await browser.newPage()
  const failures: string[] = []
  page.on('pageerror', (error) => failures.push(String(error)))
  await page.addScriptTag({ content: code })
  const found = await page.evaluate(async (text) => {
    const { check } = globalThis as unknown as { check: (name: string, bytes: Uint8Array) => Promise<string[]> }
    return check('总结.txt', new TextEncoder().encode(text))
  }, REPORT)
  const commented = await page.evaluate(async (text) => {
    const { comment } = globalThis as unknown as { comment: (name: string, bytes: Uint8Array) => Promise<number> }
    return comment('总结.txt', new TextEncoder().encode(text))
  }, REPORT)
  expect(failures).toEqual([])
  expect(found).toEqual([
    'placeholder xx',
    'arithmetic 13所，其中小学10所、初中4所',
    'typo 空辍保学',
    'typo 温暧',
    'arithmetic 11所公办中小学建立了校园网站，占公办学校86.6%',
  ])
  expect(commented).toBeGreaterThan(4)
})
