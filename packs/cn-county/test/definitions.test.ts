/** Every definition does what it says: worked examples come out, slices are known to the measures under them. */
import { checkExamples, checkSlices } from '@youju/compute'
import { familyOf, getTemplate } from '@youju/model'
import { checkTemplate } from '@youju/write'
import { expect, test } from 'vitest'
import { pack } from '../src/index.ts'

test('every worked example of every indicator comes out', () => {
  expect(checkExamples(pack)).toEqual([])
})

test('every slice an indicator offers or uses is known to each of its measures', () => {
  expect(checkSlices(pack)).toEqual([])
})

test('an indicator whose code is no code of the corpus says which one a reader knows it by', () => {
  const silent = pack.indicators.filter(
    (indicator) => indicator.family === undefined && familyOf(indicator) === 'other',
  )
  expect(silent.map((indicator) => indicator.code)).toEqual([])
})

test('every unit of measure has a word for figures told in English', () => {
  const fields = pack.ledgers.flatMap((ledger) => ledger.fields)
  const units = new Set([...pack.indicators, ...pack.measures, ...fields].map((one) => one.unit).filter(Boolean))
  expect([...units].filter((unit) => !pack.lexicon.english[unit!])).toEqual([])
})

test('what a definition rests on is told in the words of the office that reads it', () => {
  const { indicators, lists, evaluations, schemes, lifecycles } = pack
  const foreign = [...indicators, ...lists, ...evaluations, ...schemes, ...lifecycles].filter(({ source }) =>
    /[a-z]{2}/.test(source),
  )
  expect(foreign.map(({ code, source }) => `${code}: ${source}`)).toEqual([])
})

test('what is not certain of a standard says so wherever the standard is printed', () => {
  const silent = pack.indicators.filter(
    ({ source, threshold }) =>
      threshold && /未证实/.test(source) && !(/未证实/.test(threshold.zh) && /unconfirmed/.test(threshold.en)),
  )
  expect(silent.map(({ code }) => code)).toEqual([])
  const marked = pack.indicators.filter(({ threshold }) => /unconfirmed/.test(threshold?.en ?? ''))
  expect(marked.filter(({ threshold }) => !/未证实/.test(threshold!.zh)).map(({ code }) => code)).toEqual([])
  expect(marked.length).toBeGreaterThan(15)
})

test.each(pack.templates.map(({ code }) => code))('template %s can be filled', (code) => {
  expect(checkTemplate(pack, getTemplate(pack, code)).map((problem) => problem.phrase('en'))).toEqual([])
})

test('numbers of persons, and whatever leads to one, are personal', () => {
  const open = pack.ledgers.flatMap((ledger) =>
    ledger.fields
      .filter(({ format, personal }) => ['citizen-number', 'pupil-number', 'phone'].includes(format ?? '') && !personal)
      .map((field) => `${ledger.code}.${field.code}`),
  )
  expect(open).toEqual([])
})

test('a ledger of persons marks somebody as personal', () => {
  const PERSONS = [
    'child',
    'pupil',
    'special-child',
    'hardship',
    'dropout-case',
    'staff-member',
    'ethics-case',
    'head',
    'household',
    'rotation',
  ]
  for (const code of PERSONS)
    expect(
      pack.ledgers.find((ledger) => ledger.code === code)?.fields.some((field) => field.personal),
      code,
    ).toBe(true)
})

test('a pupil visited in both terms counts twice, so that the year’s visits are told as times and not as pupils', () => {
  const told = pack.templates.flatMap(({ text }) => [...text.matchAll(/:fig\[pupils-visited\]\{([^}]*)\}/g)])
  expect(told.length).toBeGreaterThan(0)
  expect(told.filter(([, attributes]) => attributes!.includes('measure='))).toEqual([])
})
