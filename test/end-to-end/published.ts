/**
 * A sample built on the figures of a published report: the template writes a report that states them again, is read back
 * under the same names, and has no defect against its ledgers. The published text itself is only at hand in the workplace.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Home, makeHome, ROOT } from './program.ts'

const CORPUS = join(ROOT, '../shared/corpus')

export type Published = {
  /** Folder below samples/published. */
  sample: string
  template: string
  unit: string
  period: string
  /** The annotated text, the part of it that is meant, and how many figures it states. */
  text: string
  part: [start: number, end: number]
  figures: number
}

export type Stated = { value: number; unit: string; indicator: string; level?: string }

export function describePublished(published: Published, more: (stated: () => readonly Stated[]) => void): void {
  const { sample, template, unit, period, text, part, figures } = published
  let home: Home
  beforeAll(async () => {
    home = makeHome()
    const folder = join(ROOT, 'samples/published', sample)
    const files = readdirSync(folder, { recursive: true })
      .map(String)
      .filter((name) => /\.(xlsx|xls|csv)$/.test(name))
    expect(await home.youju('import', ...files.map((name) => join(folder, name)))).toMatchObject({ exit: 0, err: '' })
    const written = await home.youju(
      'write',
      template,
      '--unit',
      unit,
      '--period',
      period,
      '--out',
      home.file('report.docx'),
    )
    expect(written).toMatchObject({ exit: 0, err: '' })
    expect((await home.youju('read', home.file('report.docx'), '--out', home.folder)).exit).toBe(0)
  }, 240_000)
  afterAll(() => home.remove())

  it('has no defect against the ledgers it was written from', async () => {
    const { exit, out } = await home.youju('verify', home.file('report.docx'), '--unit', unit, '--period', period)
    expect(out).toContain('不符 0 处')
    expect(exit).toBe(0)
  })

  describe.runIf(existsSync(CORPUS))('held against the published text', () => {
    it('states at least 85 % of its figures, three quarters of them under the same indicator and level', () => {
      const said = execFileSync(
        process.execPath,
        [
          join(CORPUS, 'regenerated.mjs'),
          join(CORPUS, `gold/${text}.jsonl`),
          String(part[0]),
          String(part[1]),
          home.file('report.jsonl'),
        ],
        { encoding: 'utf8' },
      )
      const [stated, all, named] = [...said.matchAll(/\d+(?= of|(?= published)|(?= under))/g)].map(Number)
      expect(all).toBe(figures)
      expect(stated! / all!).toBeGreaterThanOrEqual(0.85)
      expect(named! / all!).toBeGreaterThanOrEqual(0.75)
    })
  })

  describe('what it says', () => {
    more(() =>
      readFileSync(home.file('report.jsonl'), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
        .filter((row) => row.type === 'quantity'),
    )
  })
}
