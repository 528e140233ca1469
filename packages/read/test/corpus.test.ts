/**
 * Readings scored against annotated reports: our own texts, of which the held-out part was written before the rules, and the five published reports where they lie beside the project. `npm run measure` prints them.
 */
import { describe, expect, it } from 'vitest'
import { lexicon } from '../../../packs/cn-county/src/lexicon.ts'
import { type Agreement, agreement } from '../../../test/corpus/agreement.ts'
import { type Annotated, type Part, readAnnotated } from '../../../test/corpus/annotate.ts'
import { published } from '../../../test/corpus/published.ts'
import { readText } from '../src/read-text.ts'

const measure = (texts: readonly Annotated[]): Agreement =>
  agreement(texts.map(({ id, text, ...gold }) => ({ id, text, gold, found: readText(text, lexicon) })))
const own = (part: Part): Agreement => measure(readAnnotated(part))

describe('our own annotated texts', () => {
  it('are read as annotated where rules were written for them', () => {
    const { quantities, relations, fields } = own('learn')
    expect(quantities).toBeGreaterThanOrEqual(0.99)
    expect(relations).toBeGreaterThanOrEqual(0.95)
    for (const field of ['unit', 'kind', 'bound'] as const) expect(fields[field]).toBeGreaterThanOrEqual(0.99)
    expect(fields.flow).toBeGreaterThanOrEqual(0.94)
    expect(fields.indicator).toBeGreaterThanOrEqual(0.95)
    expect(fields.level).toBeGreaterThanOrEqual(0.92)
    expect(fields.subject).toBeGreaterThanOrEqual(0.95)
  })
  it('are read as well when they are whole reports', () => {
    const { quantities, relations, fields } = own('reports')
    expect(quantities).toBeGreaterThanOrEqual(0.99)
    expect(relations).toBeGreaterThanOrEqual(0.95)
    for (const field of ['unit', 'kind', 'bound'] as const) expect(fields[field]).toBeGreaterThanOrEqual(0.99)
    for (const field of ['flow', 'indicator', 'level', 'subject'] as const)
      expect(fields[field]).toBeGreaterThanOrEqual(0.93)
  })
  it('are related as annotated', () => {
    const { relations, counts } = measure(readAnnotated('relations'))
    expect(counts.relations).toBeGreaterThan(400)
    expect(relations).toBeGreaterThanOrEqual(0.96)
  })
  it('are read nearly as well where none were', () => {
    const { quantities, relations, fields } = own('held-out')
    expect(quantities).toBeGreaterThanOrEqual(0.98)
    expect(relations).toBeGreaterThanOrEqual(0.88)
    for (const field of ['unit', 'kind', 'bound'] as const) expect(fields[field]).toBeGreaterThanOrEqual(0.98)
    for (const field of ['flow', 'indicator', 'level', 'subject'] as const)
      expect(fields[field]).toBeGreaterThanOrEqual(0.88)
  })
})

const reports = published()

describe.runIf(reports.length > 0)('the five published reports', () => {
  it('are read above the floors reached', () => {
    const { quantities, relations, fields } = measure(reports)
    expect(quantities).toBeGreaterThanOrEqual(0.99)
    for (const field of ['unit', 'kind', 'bound'] as const) expect(fields[field]).toBeGreaterThanOrEqual(0.99)
    expect(relations).toBeGreaterThanOrEqual(0.95)
    expect(fields.flow).toBeGreaterThanOrEqual(0.935)
    expect(fields.indicator).toBeGreaterThanOrEqual(0.96)
    expect(fields.level).toBeGreaterThanOrEqual(0.92)
    expect(fields.subject).toBeGreaterThanOrEqual(0.93)
  })
})
