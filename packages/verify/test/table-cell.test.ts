/** Figures of a table: a number alone in its cell, its unit in the heading. */
import type { Figure } from '@youju/model'
import type { SourceText } from '@youju/read'
import { describe, expect, it } from 'vitest'
import { verifyFigures } from '../src/index.ts'

const figure = (kind: Figure['kind'], value: number): Figure => ({
  ...{
    indicator: 'amount',
    unit: 'T',
    period: '2023',
    slice: {},
    version: 1,
    value,
    unitOfMeasure: kind === 'money' ? '元' : '',
  },
  ...{ kind, bound: '=', asOf: '2023-12-31', missing: [], reason: { operation: 'measure', value, parts: [] } },
})

/** Told by its size and direction. */
const change = (value: number): Figure => ({ ...figure('count', value), slice: { of: 'change' } })

const judge = (printed: string, held: Figure): string[] => {
  const source: SourceText = {
    ...{ name: 'report.docx', kind: 'docx', text: printed, paragraphs: [], declared: [] },
    figures: [{ id: 'amount@T/2023', at: [0, printed.length] }],
  }
  const reading = { source: printed, quantities: [], relations: [] }
  return verifyFigures(source, reading, () => held).map((verdict) => verdict.verdict)
}

describe('a number alone in a table’s cell', () => {
  it.each([
    ['9337', figure('count', 9337)],
    ['1,304', figure('count', 1304)],
    ['11231.89', figure('money', 112318900)],
    ['112318900', figure('money', 112318900)],
    ['99.1%', figure('share', 0.9909)],
    ['99.09', figure('share', 0.9909)],
    ['0.577', figure('other', 0.57712)],
    ['0', figure('count', 0)],
    [' 9337 ', figure('count', 9337)],
    ['1，304', figure('count', 1304)],
    ['-69', change(-69)],
    ['－69', change(-69)],
    ['69', change(-69)],
    ['+69', change(69)],
  ])('%s holds', (printed, held) => {
    expect(judge(printed, held)).toEqual(['holds'])
  })

  it.each([
    ['9338', figure('count', 9337)],
    ['11231.88', figure('money', 112318900)],
    ['99.2%', figure('share', 0.9909)],
    ['0.578', figure('other', 0.57712)],
    ['1', figure('count', 0)],
    ['9337x', figure('count', 9337)],
    ['第9337', figure('count', 9337)],
    ['9337.', figure('count', 9337)],
    ['-69', change(69)],
    ['+69', change(-69)],
    ['69', figure('count', -69)],
    ['5%', figure('share', 5)],
    ['%', figure('share', 0)],
  ])('%s does not', (printed, held) => {
    expect(judge(printed, held)).toEqual(['does not hold'])
  })
})
