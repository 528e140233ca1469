/** Held against texts of our own: with defects marked by hand, and clean ones into which slips are planted. */
import { expect, test } from 'vitest'
import { f1, readDefects, scoreDefects } from '../../../test/corpus/defects.ts'
import { readPlanted, verifyPassage } from '../../../test/corpus/planted/planted.ts'
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

test('most slips in reports whose figures fit together are found, and hardly anything is said of them as they stand', () => {
  const passages = ['first', 'second', 'third', 'fourth', 'fifth'].flatMap(readPlanted)
  const verified = passages.map(verifyPassage)
  const planted = passages.reduce((sum, { slips }) => sum + slips.length, 0)
  const missed = verified.reduce((sum, one) => sum + one.missed.length, 0)
  const quiet = /^(?:arithmetic|conflict|implausible|foreign-place|typo)/
  const alarms = verified.flatMap((one) => one.alarms.filter((alarm) => quiet.test(alarm)))
  const characters = passages.reduce((sum, { text }) => sum + text.length, 0)
  expect(missed / planted).toBeLessThanOrEqual(0.12)
  expect(alarms.length / characters).toBeLessThanOrEqual(1 / 10_000)
})
