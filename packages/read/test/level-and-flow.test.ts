/**
 * Short texts of many kinds of office in our own words, written with the level and flow of each figure before the reader was
 * asked: docs/level-and-flow.md has the habits they follow and the first scores. A figure stands as ⟦18所 primary stock⟧, with
 * — for no level and ? where the reader is known to differ.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { lexicon } from '../../../packs/cn-county/src/lexicon.ts'
import { readText } from '../src/read-text.ts'

const FILE = join(import.meta.dirname, '../../../test/corpus/levels.txt')

type Expected = { at: number; level: string; flow: string; known: boolean }

function textOf(part: string): { title: string; text: string; figures: Expected[] } {
  const [title, ...lines] = part.trim().split('\n')
  const figures: Expected[] = []
  let text = ''
  for (const piece of lines
    .join('\n')
    .split(/⟦([^⟧]*)⟧/)
    .entries()) {
    const [index, words] = piece
    if (index % 2 === 0) {
      text += words
      continue
    }
    const [figure, level, flow, known] = words.split(' ')
    figures.push({ at: text.length, level: level!, flow: flow!, known: known === '?' })
    text += figure
  }
  return { title: title!, text, figures }
}

const texts = readFileSync(FILE, 'utf8').split(/^=== /m).slice(1).map(textOf)

it.each(['level', 'flow'] as const)('has the %s that was written down for it', (field) => {
  const misses: string[] = []
  let all = 0
  for (const { title, text, figures } of texts) {
    const found = readText(text, lexicon).quantities
    for (const expected of figures.filter(({ known }) => !known)) {
      const quantity = found.find(({ at }) => at[0] === expected.at)
      const is = quantity?.[field] ?? '—'
      all++
      if (is !== expected[field]) misses.push(`${title}: ${quantity?.text} ${expected[field]}, not ${is}`)
    }
  }
  expect(all).toBeGreaterThan(900)
  // A word more or less may cost a figure; each that is lost is named.
  expect(misses.length / all, misses.join('\n')).toBeLessThan(0.01)
})
