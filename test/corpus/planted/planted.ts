/**
 * Reports in our own words whose figures fit together, with slips to plant one at a time: `⟦arithmetic 58所→68所⟧` stands
 * in the clean text as 58所. Each batch was written before the program read any of it; found at first, and what had been
 * learned from all of them: `first` 124 of 185, `second` 85 of 139, `third` 76 of 116, `fourth` 72 of 98,
 * `fifth` 45 of 58, `sixth` 49 of 85 (no typos; conflicts 5 of 27),
 * `seventh`, after the sixth was learned from, 87 of 124 (conflicts 22 of 37);
 * `eighth`, after the seventh, 48 of 66 (conflicts 12 of 17); `ninth`, half of it restated in other words and numerals far from the
 * first mention, 76 of 140 (conflicts 6 of 39), 2 false alarms in 7,071 characters;
 * `tenth`, after the ninth was learned from, 62 of 79 (conflicts 20 of 25), none in 3,146;
 * `eleventh`, after the tenth, 31 of 38 (conflicts 10 of 12), none in 1,306.
 * `twelfth`, of unusual phrasings and of arithmetic, conflicts and directions only, 43 of 87 (conflicts 8 of 30), 5 in 2,876.
 * `thirteenth`, after it, 26 of 37 (conflicts 8 of 13), 1 in 1,116. `places` has places of other offices only, and partners,
 * neighbours and destinations beside them: 17 of 28 at first, and 6 false alarms; `places-again` 3 of 11.
 * `others-first` has units, rates, places, typos, placeholders, numbers and brackets only, in five whole reports: 89 of 132 at first,
 * and no false alarm in 3,196; `others-second`, after it, 98 of 119, and 1 in 1,976;
 * `others-third`, after both, 68 of 87 and none in 1,445; `others-fourth`, after these,
 * 39 of 58 and none in 752. `clean-others`,
 * of prices, ages, weeks, routes and neighbours, 5 alarms in 1,665 (3 places, 2 typos).
 * `clean-figures` has no slips at all, but many shares, means, ratios, bonuses and lists with 各, written for what may be wrongly taken
 * for a slip: 6 false alarms in 11,165 characters at first, 2 when the alarms of the clean reports of others had been learned from.
 * `clean-figures-again`, livelier, after that: 11 in 8,311 (12 before either); `clean-figures-third`, after these, 5 in 5,528;
 * `clean-figures-fourth` none in 2,574, `clean-figures-fifth` 2 in 2,641. `clean-lively` is prose as lively as offices write it: 7 in 13,083;
 * `clean-lively-again`, after that was mended, with much that overlaps or is said of several together: 6 in 4,889; `clean-lively-third`, after these, 2 in 1,420.
 *
 * `examined` are the slips that the examiners planted in their reports (`../examined`).
 *
 * `node test/corpus/planted/planted.ts BATCH… [--missed]` prints what is found of each kind, and what is said of the clean texts.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from '@youju/read'
import { toDefects, type Verdict, verifyText } from '@youju/verify'
import { lexicon } from '../../../packs/cn-county/src/lexicon.ts'
import { openPlaces } from '../../../packs/cn-county/src/places/index.ts'
import { readExamined } from '../annotate.ts'

export type Slip = { kind: string; right: string; wrong: string; text: string; at: readonly [number, number] }
export type Passage = { id: string; text: string; slips: readonly Slip[] }

export const readPlanted = (batch: string): Passage[] => (batch === 'examined' ? examined() : written(batch))

const written = (batch: string): Passage[] =>
  readFileSync(join(import.meta.dirname, `${batch}.txt`), 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((passage) => {
      const [id, ...lines] = passage.trim().split('\n')
      return { id: id!, ...slipsOf(lines.join('\n').split(/(⟦[^⟧]*⟧)/)) }
    })

/** A line a slip: report of `../examined`, kind, place, what stands there and what was planted; ⏎ is a line break. */
function examined(): Passage[] {
  const [, ...lines] = readFileSync(join(import.meta.dirname, 'examined.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
  const slips = Map.groupBy(
    lines.map((line) => line.replaceAll('⏎', '\n').split('\t')),
    ([report]) => report!,
  )
  return readExamined().flatMap(({ id, text }) => {
    const planted = slips.get(id)?.map(([, kind, at, right, wrong]): Slip => {
      const from = Number(at)
      const spoiled = text.slice(0, from) + wrong! + text.slice(from + right!.length)
      return {
        ...{ kind: kind!, right: right!, wrong: wrong!, text: spoiled },
        at: [from, from + Math.max(1, wrong!.length)],
      }
    })
    return planted ? { id, text, slips: planted } : []
  })
}

function slipsOf(pieces: readonly string[]): Omit<Passage, 'id'> {
  const marks = pieces.map((piece) => /^⟦(\S+) (.*?)→(.*)⟧$/s.exec(piece))
  const right = pieces.map((piece, index) => marks[index]?.[2] ?? piece)
  const slips = marks.flatMap((mark, index): Slip[] => {
    if (!mark) return []
    const from = right.slice(0, index).join('').length
    const wrong = mark[3]!
    const text = right.toSpliced(index, 1, wrong).join('')
    return [{ kind: mark[1]!, right: mark[2]!, wrong, text, at: [from, from + Math.max(1, wrong.length)] }]
  })
  return { text: right.join(''), slips }
}

const places = openPlaces()

/** The false alarms on the clean text and the slips that nothing is said of, which was not said of the clean text too. */
export function verifyPassage({ text, slips }: Passage): { alarms: string[]; missed: Slip[] } {
  const clean = verdictsOf(text)
  const known = new Set(clean.map(({ words, kind }) => `${kind} ${words}`))
  const isFound = (slip: Slip): boolean =>
    verdictsOf(slip.text).some(
      ({ kind, words, places: touched }) =>
        !known.has(`${kind} ${words}`) &&
        // Of two places named as one's own either may be the copied one.
        (touched.some(([from, to]) => from < slip.at[1] && slip.at[0] < to) ||
          (slip.kind === 'foreign' && kind === 'foreign-place')),
    )
  return {
    alarms: clean.map(({ kind, words, note }) => `${kind} ${words} (${note})`),
    missed: slips.filter((slip) => !isFound(slip)),
  }
}

/** With the places of the figures that a verdict speaks of: of two that differ either may be the wrong one. */
function verdictsOf(text: string) {
  const reading = readText(text, lexicon)
  const placeOf = new Map(reading.quantities.map(({ id, at }) => [id, at] as const))
  const verdicts = verifyText(reading, { lexicon, places })
  const wrong = verdicts.filter((one) => toDefects([one], text).length > 0)
  return wrong.map(({ kind, at, quantities, reason }: Verdict) => ({
    ...{ kind, words: text.slice(...at), note: reason.zh },
    places: [at, ...quantities.map((id) => placeOf.get(id) ?? at)],
  }))
}

if (import.meta.main) {
  const batches = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
  const showMissed = process.argv.includes('--missed')
  const counts = new Map<string, { planted: number; found: number }>()
  let [characters, alarms] = [0, 0]
  for (const passage of batches.flatMap(readPlanted)) {
    const { alarms: said, missed } = verifyPassage(passage)
    characters += passage.text.length
    alarms += said.length
    for (const alarm of said) console.log(`false ${passage.id}: ${alarm}`)
    for (const slip of passage.slips) {
      const count = counts.get(slip.kind) ?? { planted: 0, found: 0 }
      counts.set(slip.kind, { planted: count.planted + 1, found: count.found + Number(!missed.includes(slip)) })
    }
    if (showMissed)
      for (const { kind, right, wrong, text, at } of missed)
        console.log(
          `missed ${passage.id}: ${kind} ${text
            .slice(Math.max(0, at[0] - 30), at[0])
            .split('\n')
            .at(-1)}【${right}→${wrong}】`,
        )
  }
  console.table(Object.fromEntries(counts))
  const [planted, found] = [...counts.values()].reduce(([a, b], c) => [a + c.planted, b + c.found], [0, 0])
  console.log(`${found} of ${planted} found (${((100 * found) / planted).toFixed(1)} %)`)
  console.log(`${alarms} false alarms in ${characters} characters of clean text`)
}
