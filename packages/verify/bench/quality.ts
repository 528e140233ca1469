/** What is found beside how fast: F1 of quantities on the published reports where they lie at hand, else on our own texts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Defect, Lexicon, Places, Quantity } from '@youju/model'
import { plainCharacters, readText } from '@youju/read'
import { readAnnotated } from '../../../test/corpus/annotate.ts'
import { f1, readDefects, scoreDefects, type WithDefects } from '../../../test/corpus/defects.ts'
import { toDefects, verifyText } from '../src/index.ts'
import { BARE, recognize } from './others.ts'

export type Quality = { on: string; quantities: number; regex: number; recognizer: number; defects: number }

type Stated = Pick<Quantity, 'at' | 'value'>
type Gold = { text: string; quantities: readonly Stated[] }

const PUBLISHED = join(import.meta.dirname, '../../../../shared/corpus')

export function measureQuality(lexicon: Lexicon, places: Places): Quality {
  const published = existsSync(PUBLISHED)
  const gold = published ? readPublished() : undefined
  const texts: readonly Gold[] = gold ?? [...readAnnotated('learn'), ...readAnnotated('held-out')]
  const find = (text: string): Defect[] => toDefects(verifyText(readText(text, lexicon), { lexicon, places }), text)
  return {
    on: published ? 'the five published reports' : 'our own texts',
    quantities: quantityF1(texts, (text) => readText(text, lexicon).quantities),
    // Both get simplified characters and half-width digits, which neither was made to do without.
    regex: quantityF1(texts, (text) => byRegex(plainCharacters(text))),
    recognizer: quantityF1(texts, (text) => byRecognizer(plainCharacters(text))),
    defects: f1(scoreDefects(gold ?? readDefects(), find)),
  }
}

function readPublished(): (Gold & WithDefects)[] {
  return readdirSync(join(PUBLISHED, 'texts')).map((name) => {
    const id = name.replace('.txt', '')
    const rows = readFileSync(join(PUBLISHED, 'gold', `${id}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Quantity | Defect)
    return {
      ...{ id, text: readFileSync(join(PUBLISHED, 'texts', name), 'utf8') },
      quantities: rows.filter((row) => row.type === 'quantity'),
      defects: rows.filter((row) => row.type === 'defect'),
    }
  })
}

function quantityF1(texts: readonly Gold[], find: (text: string) => readonly Stated[]): number {
  let [gold, found, hit] = [0, 0, 0]
  for (const { text, quantities } of texts) {
    const free = new Set(find(text))
    gold += quantities.length
    found += free.size
    for (const { at, value } of quantities) {
      const match = [...free].find(
        (one) =>
          one.at[0] < at[1] && at[0] < one.at[1] && Math.abs(one.value - value) <= 1e-6 * Math.max(1, Math.abs(value)),
      )
      if (match && free.delete(match)) hit++
    }
  }
  return (2 * hit) / (gold + found)
}

const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, '%': 0.01 }

const byRegex = (text: string): Stated[] =>
  [...text.matchAll(BARE)]
    .filter(([words]) => /\D$/.test(words))
    .map((match) => ({
      at: [match.index, match.index + match[0].length],
      value: Number.parseFloat(match[0]) * [...match[0]].reduce((scale, one) => scale * (SCALES[one] ?? 1), 1),
    }))

/** Numbers that are counted, not years, ordinals and headings: what a careful user of the library would keep. */
const COUNTED = /^(?:人次|人|名|位|所|个|次|期|项|件|份|篇|台|套|册|户|家|间|处|条|场|支|亩|村|节|座|班|对)/

/** Line by line, since its currency model is quadratic. Of overlapping finds the longest stays. */
function byRecognizer(text: string): Stated[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
    const finds = recognize(line).toSorted((a, b) => b.end - b.start - (a.end - a.start))
    const kept: typeof finds = []
    for (const one of finds)
      if (
        (one.typeName !== 'number' || COUNTED.test(line.slice(one.end + 1))) &&
        !kept.some(({ start, end }) => start <= one.end && one.start <= end)
      )
        kept.push(one)
    return kept.flatMap(({ start, end, resolution }): Stated[] => {
      const words = String(resolution?.value ?? '')
      const value = Number.parseFloat(words) * (words.endsWith('%') ? 0.01 : 1)
      return Number.isFinite(value) ? [{ at: [index + start, index + end + 1], value }] : []
    })
  })
}
