/** What a careful editor sends back in a published report: found by the program as a user would run it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Home, makeHome, ROOT } from './program.ts'

const TEXT = join(ROOT, '../shared/corpus/texts/004_354727535b141923.txt')

describe.runIf(existsSync(TEXT))('verify, on the last report of text 004', () => {
  let home: Home
  beforeAll(() => {
    home = makeHome()
    writeFileSync(home.file('report.txt'), readFileSync(TEXT, 'utf8').slice(20377, 25723))
  })
  afterAll(() => home.remove())

  it('finds that 11 of 13 schools is not 86.6 %, and that four kinds of school do not add up to 14394', async () => {
    const { exit, out } = await home.youju('verify', home.file('report.txt'), '--json')
    const defects: { kind: string; text: string; note: string }[] = JSON.parse(out).defects
    const arithmetic = defects.filter((defect) => defect.kind === 'arithmetic')
    expect(arithmetic.map((defect) => defect.text)).toEqual([
      expect.stringContaining('14394人'),
      expect.stringContaining('86.6%'),
    ])
    expect(arithmetic.map((defect) => defect.note)).toEqual([
      expect.stringContaining('15102'),
      expect.stringContaining('84.6'),
    ])
    expect(exit).toBe(1)
  })
})
