/** Nothing of the domain is left out: each mechanism has its ledgers, each catalogue row and each code of readers an indicator. */
import { existsSync, readFileSync } from 'node:fs'
import { familyOf, INDICATOR_CODES } from '@youju/model'
import { expect, test } from 'vitest'
import { coverageOf, coveragePage } from '../scripts/coverage.ts'
import { pack } from '../src/index.ts'
import { areas } from '../src/mechanisms.ts'

const mechanisms = areas.flatMap((area) => area.mechanisms.map(({ code }) => code))
const CATALOGUE = new URL('../../../../shared/domain/indicators.tsv', import.meta.url)

test('the mechanisms are M01 to M55', () => {
  expect(mechanisms).toEqual(Array.from({ length: 55 }, (_, index) => `M${String(index + 1).padStart(2, '0')}`))
})

test.each(mechanisms)('%s has a ledger and an indicator', (mechanism) => {
  const { ledgers, indicators } = coverageOf(pack, mechanism)
  expect(ledgers).not.toEqual([])
  expect(indicators).not.toEqual([])
})

test('ledgers name only mechanisms that there are', () => {
  expect(pack.ledgers.flatMap((ledger) => ledger.mechanisms).filter((code) => !mechanisms.includes(code))).toEqual([])
})

test('every indicator code of readers is an indicator of the catalogue', () => {
  const codes = new Set(pack.indicators.map((indicator) => indicator.code))
  expect(INDICATOR_CODES.filter((code) => code !== 'other' && !codes.has(code))).toEqual([])
})

test('an indicator with a code of readers is read under that code', () => {
  const strange = pack.indicators.filter(
    (indicator) =>
      (INDICATOR_CODES as readonly string[]).includes(indicator.code) && familyOf(indicator) !== indicator.code,
  )
  expect(strange.map((indicator) => indicator.code)).toEqual([])
})

test.skipIf(!existsSync(CATALOGUE))(
  'every row of the domain’s catalogue has an indicator, and no other row is named',
  () => {
    const rows = readFileSync(CATALOGUE, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t')[0]!)
    expect([...new Set(pack.indicators.flatMap((indicator) => indicator.row))].sort()).toEqual([...rows].sort())
  },
)

test.skipIf(!existsSync(CATALOGUE))('what the domain marks as unconfirmed stays marked', () => {
  const unconfirmed = readFileSync(CATALOGUE, 'utf8')
    .split('\n')
    .filter((line) => line.includes('(unconfirmed'))
    .map((line) => line.split('\t')[0]!)
  const unmarked = unconfirmed.filter((row) =>
    pack.indicators
      .filter((indicator) => indicator.row.includes(row))
      .every(({ source, threshold }) => !/未证实/.test(`${source} ${threshold?.zh}`)),
  )
  expect(unmarked).toEqual([])
})

test('docs/coverage.md is what the script writes', () => {
  expect(readFileSync(new URL('../../../docs/coverage.md', import.meta.url), 'utf8')).toBe(coveragePage(pack))
})
