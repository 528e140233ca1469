import { describe, expect, test } from 'vitest'
import { widthOf, wrapped } from '../src/wrap.ts'

const textsOf = (lines: ReturnType<typeof wrapped>): string[] =>
  lines.map((line) => line.map(({ text }) => text).join(''))

describe('a line in a narrow terminal', () => {
  test('goes on under its first words, and no mark that ends something begins a line', () => {
    const line = [
      { text: '1  ', as: 'number' as const },
      { text: '在校学生共五千人，', as: 'context' as const },
      { text: '教师', as: 'mark' as const },
    ]
    expect(textsOf(wrapped(line, 17, 3))).toEqual(['1  在校学生共五', '   千人，教师'])
    expect(textsOf(wrapped(line, 19, 3))).toEqual(['1  在校学生共五千', '   人，教师'])
    expect(wrapped(line, 17, 3)[1]!.map(({ as }) => as)).toEqual(['context', 'mark'])
    expect(wrapped(line, 80, 3)).toEqual([line])
    const ended = [...line, { text: '。', as: 'context' as const }]
    expect(textsOf(wrapped(ended, 29, 3))).toEqual(['1  在校学生共五千人，教师。'])
  })

  test('keeps numbers and Latin words whole, unless they are wider than all of it', () => {
    expect(textsOf(wrapped([{ text: '合计12345.6万元', as: 'reason' }], 12, 0))).toEqual(['合计', '12345.6万', '元'])
    expect(textsOf(wrapped([{ text: 'http://example.org', as: 'reason' }], 8, 2))).toEqual(['http://example.org'])
  })

  test('counts a Chinese character as two letters', () => {
    expect(widthOf('算术 12 ÷ 3')).toBe(11)
  })
})
