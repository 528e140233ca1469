/** Held against texts of our own: with defects marked by hand, and clean ones into which slips are planted. */
import { expect, test } from 'vitest'
import { f1, readDefects, scoreDefects } from '../../../test/corpus/defects.ts'
import { ownReports } from '../../../test/corpus/slips/clean-texts.ts'
import { measure } from '../../../test/corpus/slips/measure.ts'
import { findDefects } from '../../../test/corpus/slips/report.ts'

test('defects marked by hand are found where rules were written for them', () => {
  expect(f1(scoreDefects(readDefects(), findDefects))).toBeGreaterThanOrEqual(0.8)
})

test('and three quarters, precision and recall together, where none were', () => {
  expect(f1(scoreDefects(readDefects('defects-held-out'), findDefects))).toBeGreaterThanOrEqual(0.75)
})

test('nine of ten planted slips are found, and clean text is left alone', () => {
  const { planted, found, falseAlarms, characters } = measure(ownReports(), findDefects)
  expect(planted).toBeGreaterThan(300)
  expect(found / planted).toBeGreaterThanOrEqual(0.9)
  expect(falseAlarms.length / characters).toBeLessThanOrEqual(1 / 10_000)
})
