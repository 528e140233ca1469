/** docs/pack-guide.md carried out step by step on a copy of the pack, as a person who knows the field and not the code would. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkExamples } from '@youju/compute'
import { closeOffice, importFiles, makeForm, type Office, openOffice, workCalendar, writeReport } from '@youju/flow'
import { type Pack, parseExpression } from '@youju/model'
import { checkRuleExamples, openTable } from '@youju/record'
import { checkTemplate, toPlainText } from '@youju/write'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pack as unchanged } from '../../packs/cn-county/src/index.ts'
import { OFFICE, TOWN } from './office.ts'
import { type Home, makeHome, ROOT } from './program.ts'

const GUIDE = readFileSync(join(ROOT, 'docs/pack-guide.md'), 'utf8')
type Step = { file: string; where: 'after' | 'before'; line: string; add: string }

/** “在 FILE 中这一行之后：” with the line and the block to add. */
const steps: Step[] = [
  ...GUIDE.matchAll(
    /在 `([^`]+)` 中这一行之[后前]：\n\n```(after|before)\n(.*)\n```\n\n加上：\n\n```add\n([\s\S]*?)```/g,
  ),
].map(([, file, where, line, add]) => ({ file: file!, where: where as Step['where'], line: line!, add: add! }))
const block = (language: string): string => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(GUIDE)![1]!

let folder: string
let home: Home
let office: Office
let pack: Pack

beforeAll(async () => {
  mkdirSync(join(ROOT, 'out'), { recursive: true })
  folder = mkdtempSync(join(ROOT, 'out/pack-guide-'))
  cpSync(join(ROOT, 'packs/cn-county/src'), join(folder, 'src'), { recursive: true })
  for (const step of steps) follow(step)
  pack = (await import(pathToFileURL(join(folder, 'src/index.ts')).href)).pack
  home = makeHome()
  office = await openOffice({ pack, home: home.file('home') })
  const files = OFFICE.filter(([name]) => !name.includes('学校基本情况')).map(([name, text]) => bytes(name, text))
  await importFiles(office, files, { reason: '已逐人建立控辍台账' })
}, 120_000)
afterAll(async () => {
  await closeOffice(office)
  home.remove()
  rmSync(folder, { recursive: true, force: true })
})

const bytes = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })

function follow({ file, where, line, add }: Step): void {
  const path = join(folder, 'src', file)
  const lines = readFileSync(path, 'utf8').split('\n')
  const at = lines.indexOf(line)
  if (at < 0) throw new Error(`${file} has no line "${line}": the guide is out of date`)
  lines.splice(where === 'after' ? at + 1 : at, 0, ...add.replace(/\n$/, '').split('\n'))
  writeFileSync(path, lines.join('\n'))
}

describe('the guide', () => {
  it('changes only files of the pack, each at a line that is there', () => {
    expect(steps.map(({ file }) => file)).toEqual([
      ...['ledgers/school.ts', 'ledgers/school.ts', 'ledgers/school.ts'],
      ...['indicators/class-size.ts', 'templates/safety-report.ts'],
    ])
    expect(GUIDE.match(/```add/g)).toHaveLength(steps.length)
    expect(pack.indicators.length).toBe(unchanged.indicators.length + 1)
  })

  it('shows parts of rules that can be read as they stand', () => {
    const rows = GUIDE.split('\n').filter((line) => /^\| `[^`]*[=<(][^`]*`|^\| `plan/.test(line))
    const shown = rows.flatMap((row) => [...row.split('|')[1]!.matchAll(/`([^`]+)`/g)].map(([, text]) => text!))
    expect(shown.length).toBeGreaterThan(10)
    for (const text of shown) expect(() => parseExpression(text), text).not.toThrow()
  })

  it('leaves a pack whose rules, examples and templates all hold', () => {
    expect(pack.ledgers.flatMap((ledger) => checkRuleExamples(ledger, pack, workCalendar))).toEqual([])
    expect(checkExamples(pack)).toEqual([])
    expect(pack.templates.flatMap((template) => checkTemplate(pack, template))).toEqual([])
  })

  it('leads to a form with the new columns', async () => {
    const { bytes: form } = await makeForm(office, { ledger: 'school', unit: TOWN, period: '2023-2024' })
    const [table] = await openTable({ name: '学校基本情况.xlsx', bytes: form }, { pack })
    expect(JSON.stringify(table)).toContain('直饮水机台数')
  })

  it('leads from the spreadsheet to the sentences it promises', async () => {
    const { refused } = await importFiles(office, [bytes('学校基本情况.csv', block('csv'))])
    expect(refused.map((one) => one.phrase('zh'))).toEqual([])
    const { report } = await writeReport(office, { template: 'safety-report', unit: TOWN, period: '2023' })
    for (const sentence of block('says').trim().split('\n')) expect(toPlainText(report)).toContain(sentence)
  })

  it('refuses the line that breaks the new rule, in its words', async () => {
    const wrong = block('csv').replace('溪田小学,否,0', '溪田小学,否,2')
    const { stored, refused } = await importFiles(office, [bytes('学校基本情况.csv', wrong)])
    expect(stored).toBe(false)
    expect(refused.map((one) => one.phrase('zh')).join()).toContain(block('refuses').trim())
  })

  it('names commands and files that there are', async () => {
    for (const [, command] of block('sh').matchAll(/npx youju (\S+)/g)) {
      const { exit, out } = await home.youju(command!, '--help')
      expect([command, exit]).toEqual([command, 0])
      expect(out).not.toBe('')
    }
    for (const [, name] of GUIDE.matchAll(/^\| [^|]+ \| `([a-z]+\/)`/gm))
      expect(() => readFileSync(join(ROOT, 'packs/cn-county/src', name!, 'index.ts'))).toBeDefined()
  })
})
