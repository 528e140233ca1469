/**
 * The sample town's report as it was last approved. A missing golden file is written here and is an error in CI; what
 * differs is written beside it as `.new`.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { fillTemplate, toDocx, toHtml, toMarkdown, toPlainText } from '../src/index.ts'
import { annualReport, context, pack } from './sample-town.ts'
import { unzip } from './unzip.ts'

const report = fillTemplate(pack, annualReport, context)
const folder = new URL('./golden/', import.meta.url)

function expectGolden(name: string, content: string): void {
  const golden = new URL(name, folder)
  const difference = new URL(`${name}.new`, folder)
  if (!existsSync(golden)) {
    if (process.env.CI) throw new Error(`golden file ${name} is missing: run the tests at your desk and commit it`)
    mkdirSync(folder, { recursive: true })
    writeFileSync(golden, content)
  }
  if (readFileSync(golden, 'utf8') === content) rmSync(difference, { force: true })
  else writeFileSync(difference, content)
  expect(content, `${name} changed; compare ${name}.new and replace the golden file on purpose`).toBe(
    readFileSync(golden, 'utf8'),
  )
}

it('the report as Markdown', () => expectGolden('report.md', toMarkdown(report)))
it('the report as HTML', () => expectGolden('report.html', toHtml(report, { pack, tree: context.tree })))
it('the report as plain text', () => expectGolden('report.txt', toPlainText(report)))

it('the report as a document', async () => {
  const parts = unzip(await toDocx(report))
  expectGolden('document.xml', (parts['word/document.xml'] ?? '').replaceAll('<w:p>', '\n<w:p>'))
  expectGolden('styles.xml', (parts['word/styles.xml'] ?? '').replaceAll('<w:style ', '\n<w:style '))
})

it('the evidence page', async () => {
  const parts = unzip(await toDocx(report, { pack, tree: context.tree }))
  const text = [...(parts['word/document.xml'] ?? '').matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1])
  expectGolden('evidence.txt', `${text.slice(text.indexOf('数据来源')).join('\n')}\n`)
})
