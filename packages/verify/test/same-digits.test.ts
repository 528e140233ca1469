import { describe, expect, it } from 'vitest'
import { digitsIn, haveSameDigits } from '../src/same-digits.ts'

describe('numbers of the same digits', () => {
  it.each([
    [137, 173, true],
    [1260, 6120, true],
    [12.5, 15.2, true],
    [137, 138, false],
    [11, 1, false],
    [100, 1, false],
    [5052, 5022, false],
  ])('%d and %d: %s', (one, other, same) => {
    expect(haveSameDigits(one, other)).toBe(same)
  })

  it('tells how often each digit stands there, and nothing of its place', () => {
    expect(digitsIn('5052.01')).toBe(digitsIn('2510.05'))
    expect(digitsIn('0012')).not.toBe(digitsIn('12'))
  })
})
