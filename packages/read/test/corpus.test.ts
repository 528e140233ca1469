/**
 * Readings scored against annotated reports: our own texts, of which the held-out part was written before the rules and
 * is for measuring only, and the five published reports where they lie beside the project.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Quantity, Relation } from '@youju/model'
import { describe, expect, it } from 'vitest'
import { lexicon } from '../../../packs/cn-county/src/lexicon.ts'
import { readAnnotated } from '../../../test/corpus/annotate.ts'
import { readText } from '../src/read-text.ts'
import { score } from './score.ts'

const own = (part: 'learn' | 'held-out') =>
  score(readAnnotated(part).map((gold) => ({ gold, found: readText(gold.text, lexicon) })))

describe('our own annotated texts', () => {
  it('are read as annotated where rules were written for them', () => {
    const result = own('learn')
    expect(result.quantities).toBeGreaterThanOrEqual(0.99)
    expect(result.relations).toBeGreaterThanOrEqual(0.95)
    expect(result.exact).toBeGreaterThanOrEqual(0.99)
    expect(result.flow).toBeGreaterThanOrEqual(0.94)
    expect(result.indicator).toBeGreaterThanOrEqual(0.95)
    expect(result.level).toBeGreaterThanOrEqual(0.92)
    expect(result.subject).toBeGreaterThanOrEqual(0.95)
  })
  it('are read nearly as well where none were', () => {
    const result = own('held-out')
    expect(result.quantities).toBeGreaterThanOrEqual(0.98)
    expect(result.exact).toBeGreaterThanOrEqual(0.98)
    expect(result.flow).toBeGreaterThanOrEqual(0.88)
    expect(result.indicator).toBeGreaterThanOrEqual(0.88)
    expect(result.level).toBeGreaterThanOrEqual(0.88)
    expect(result.subject).toBeGreaterThanOrEqual(0.9)
  })
})

const CORPUS = join(import.meta.dirname, '../../../../shared/corpus')

describe.runIf(existsSync(CORPUS))('the five published reports', () => {
  it('are read above the floors reached', () => {
    const result = score(
      readdirSync(join(CORPUS, 'texts')).map((name) => {
        const id = name.replace('.txt', '')
        const text = readFileSync(join(CORPUS, 'texts', name), 'utf8')
        const lines = readFileSync(join(CORPUS, 'gold', `${id}.jsonl`), 'utf8')
          .trim()
          .split('\n')
        const rows = lines.map((line) => JSON.parse(line) as Quantity | Relation)
        return {
          gold: {
            quantities: rows.filter((row): row is Quantity => row.type === 'quantity'),
            relations: rows.filter((row): row is Relation => row.type === 'relation'),
          },
          found: readText(text, lexicon),
        }
      }),
    )
    expect(result.quantities).toBeGreaterThanOrEqual(0.99)
    expect(result.exact).toBeGreaterThanOrEqual(0.99)
    expect(result.relations).toBeGreaterThanOrEqual(0.95)
    expect(result.flow).toBeGreaterThanOrEqual(0.91)
    expect(result.indicator).toBeGreaterThanOrEqual(0.95)
    expect(result.level).toBeGreaterThanOrEqual(0.86)
    expect(result.subject).toBeGreaterThanOrEqual(0.92)
  })
})
