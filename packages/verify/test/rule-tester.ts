/** One table for each rule: texts that pass, texts that do not, with the places that must be marked, and what is said of them. */
import type { Reading } from '@youju/model'
import { type Repaired, readText, repair } from '@youju/read'
import { describe, expect, test } from 'vitest'
import { lexicon } from '../../../packs/cn-county/src/lexicon.ts'
import { type Rule, runRule } from '../src/rule.ts'
import type { Verdict } from '../src/verdict.ts'
import { prepare, type TextContext } from '../src/verify-text.ts'

type Said = {
  zh: string
  en: string
  expected?: string
  /** Figures that it speaks of, as printed; the last one is the one judged. */
  figures?: readonly string[]
}

type Table = {
  passes: readonly string[]
  /** Text → the places that must be marked, and no others. */
  fails: readonly (readonly [text: string, ...marked: string[]])[]
  /** Text whose figures come out → what is said of that. */
  holds?: readonly (readonly [text: string, said: Said])[]
  /** Text with a defect → what the reader of the report is told. */
  says?: readonly (readonly [text: string, ...said: Said[]])[]
  context?: Partial<TextContext>
  /** Told without what the reader relates, which would be `arithmetic`'s to speak of. */
  alone?: true
  /** Passes only since the reader relates these figures. */
  related?: readonly string[]
}

function judge(
  rule: Rule,
  text: string,
  context: Partial<TextContext> = {},
  wanted: Verdict['verdict'] = 'does not hold',
  alone = false,
) {
  const [read, repaired] = readOnce(text)
  // What rules keep of a reading must not outlive the mutant that made it.
  const reading = { ...read, relations: alone ? [] : read.relations }
  const printed = new Map(reading.quantities.map(({ id, text: words }) => [id, words]))
  return runRule(rule, prepare(reading, { lexicon, repaired, ...context }))
    .filter(({ verdict }) => verdict === wanted)
    .sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1])
    .map(({ at, reason, expected, quantities }) => ({
      mark: text.slice(...at),
      said: {
        ...reason,
        ...(expected === undefined ? {} : { expected }),
        ...(quantities.length === 0 ? {} : { figures: quantities.map((id) => printed.get(id)) }),
      },
    }))
}

/** No change to a rule changes what was read, which takes longer than the rule: mutation testing judges each text a thousand times. */
function readOnce(text: string): readonly [Reading, Repaired] {
  const known = readings.get(text) ?? ([readText(text, lexicon), repair(text, lexicon)] as const)
  readings.set(text, known)
  return known
}
const readings = new Map<string, readonly [Reading, Repaired]>()

export function testRule(
  rule: Rule,
  { passes, fails, holds = [], says = [], related = [], context, alone }: Table,
): void {
  describe(rule.code, () => {
    const found = (text: string) => judge(rule, text, context, 'does not hold', alone)
    test.each(passes)('passes: %s', (text) => expect(found(text)).toEqual([]))
    test.each(related)('leaves to the reader: %s', (text) => {
      expect(judge(rule, text, context)).toEqual([])
      expect(found(text)).not.toEqual([])
    })
    test.each(fails)('marks: %s', (text, ...marked) => expect(found(text).map(({ mark }) => mark)).toEqual(marked))
    test.each(holds)('bears out: %s', (text, said) =>
      expect(judge(rule, text, context, 'holds').map((one) => one.said)).toEqual([said]),
    )
    for (const [text, ...said] of says)
      test(`says of: ${text}`, () => expect(found(text).map((one) => one.said)).toEqual(said))
  })
}
