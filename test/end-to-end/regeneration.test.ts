/** The sample town's report against the published one it is modelled on, and against itself after reading it back. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Home, importSamples, makeHome, ROOT, TOWN } from './program.ts'

const CORPUS = join(ROOT, '../shared/corpus')

let home: Home
beforeAll(async () => {
  home = makeHome()
  await importSamples(home)
  expect(
    (
      await home.youju(
        'write',
        'annual-report-town',
        '--unit',
        TOWN,
        '--period',
        '2008',
        '--out',
        home.file('report.docx'),
      )
    ).exit,
  ).toBe(0)
  expect((await home.youju('read', home.file('report.docx'), '--out', home.folder)).exit).toBe(0)
})
afterAll(() => home.remove())

describe.runIf(existsSync(CORPUS))('the written report', () => {
  it('states every published figure, nearly all under the same indicator and level, but the two that contradict the others', () => {
    const gold = join(CORPUS, 'gold/004_354727535b141923.jsonl')
    const said = execFileSync(
      process.execPath,
      [join(CORPUS, 'regenerated.mjs'), gold, '20377', '25723', home.file('report.jsonl'), '--misses'],
      { encoding: 'utf8' },
    )
    expect([...said.matchAll(/not stated: (\S+)/g)].map(([, figure]) => figure)).toEqual(['14394人', '86.6%'])
    expect(said).toContain('59 of 61 published figures stated')
    expect(Number(/(\d+) under the same indicator and level/.exec(said)?.[1])).toBeGreaterThanOrEqual(57)
  })
})

describe('what the report says where the published one contradicts itself', () => {
  it('is the true sum of the four kinds of school and the true share', () => {
    const rows = readFileSync(home.file('report.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
    const values = rows.filter((row) => row.type === 'quantity').map((row) => row.value)
    expect(values).toContain(9337 + 2240 + 2817 + 708)
    expect(values).toContain(0.846)
    expect(values).not.toContain(14394)
    expect(values).not.toContain(0.866)
  })
})
