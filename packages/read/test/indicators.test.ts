/**
 * What the figures of many offices' own sentences are of (test/corpus/indicators.txt). A ? behind an indicator: known to be
 * missed. Subjects, levels and flows are not annotated there.
 */
import { expect, it } from 'vitest'
import { lexicon } from '../../../packs/cn-county/src/lexicon.ts'
import { readAnnotated } from '../../../test/corpus/annotate.ts'
import { readText } from '../src/read-text.ts'

it.each(readAnnotated('indicators').map((annotated) => [annotated.id, annotated] as const))('%s', (_, annotated) => {
  const found = readText(annotated.text, lexicon).quantities
  const told = annotated.quantities
    .filter(({ indicator }) => !indicator.endsWith('?'))
    .map(({ at, text, indicator }) => ({ at, text, indicator }))
  const read = told.map(({ at, text }) => {
    const figure = found.find((one) => one.at[0] < at[1] && at[0] < one.at[1])
    return { at, text, indicator: figure?.indicator }
  })
  expect(read).toEqual(told)
})
