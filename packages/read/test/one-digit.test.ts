import { describe, expect, test } from 'vitest'
import { comesOutWithOneDigit } from '../src/figures/one-digit.ts'

describe('one digit written otherwise', () => {
  const adds = ([total, ...parts]: readonly number[]): boolean =>
    Math.abs(parts.reduce((a, b) => a + b) - total!) < 1e-6
  const comesOut = (...figures: [text: string, value: number][]): boolean =>
    comesOutWithOneDigit(
      figures.map(([text, value]) => ({ text, value })),
      adds,
    )
  test('makes a sum come out, whichever figure it stands in', () => {
    expect(comesOut(['127所', 127], ['98所', 98], ['28所', 28])).toBe(true)
    expect(comesOut(['126所', 126], ['68所', 68], ['28所', 28])).toBe(true)
    expect(comesOut(['126所', 126], ['98所', 98], ['20所', 20])).toBe(true)
    expect(comesOut(['1,304人', 1304], ['1,000人', 1000], ['204人', 204])).toBe(true)
    expect(comesOut(['13.6万元', 136000], ['8.8万元', 88000], ['3.8万元', 38000])).toBe(true)
    expect(comesOut(['１３所', 13], ['8所', 8], ['4所', 4])).toBe(true)
    expect(comesOut(['10所', 10], ['8所', 8], ['2所', 2])).toBe(false)
  })
  test('two digits side by side may have changed places', () => {
    const parts: [string, number][] = [
      ['九十八所', 98],
      ['二十八所', 28],
    ]
    expect(comesOut(['162所', 162], ...parts)).toBe(true)
    expect(comesOut(['216所', 216], ...parts)).toBe(true)
    expect(comesOut(['621所', 621], ...parts)).toBe(false)
    expect(comesOut(['612所', 612], ...parts)).toBe(false)
    expect(comesOut(['120所', 120], ['九十八所', 98], ['三十一所', 31])).toBe(true)
    expect(comesOut(['1,304人', 1304], ['一千人', 1000], ['二百零四人', 204])).toBe(true)
    expect(comesOut(['0所', 0], ['九所', 9], ['零所', 0])).toBe(false)
  })
  test('two digits are no slip, nor is a digit more or less', () => {
    expect(comesOut(['138所', 138], ['98所', 98], ['28所', 28])).toBe(false)
    expect(comesOut(['26所', 26], ['98所', 98], ['28所', 28])).toBe(false)
    // 026 would be no number as anybody writes it.
    expect(comesOut(['126所', 126], ['18所', 18], ['8所', 8])).toBe(false)
    expect(comesOut(['八成', 0.8], ['0所', 0], ['两所', 2])).toBe(false)
  })
  test('a number of one digit may become none', () => {
    expect(comesOut(['8所', 8], ['8所', 8], ['2所', 2])).toBe(true)
  })
})
