/** What verifying came to, put down by hand: marks at the places where their words stand. */
import type { SourceText } from '@youju/read'
import type { Outcome } from '../../src/outputs/outcome.ts'
import { summarize, toDefects, type Verdict } from '../../src/verdict.ts'

export const verdictOn = (text: string, words: string, given: Partial<Verdict> = {}): Verdict => {
  const from = text.indexOf(words)
  return {
    ...{ rule: 'test', verdict: 'does not hold', kind: 'typo', at: [from, from + words.length], quantities: [] },
    reason: { zh: `“${words}”有误`, en: `"${words}" is wrong` },
    ...given,
  }
}

export function outcomeOf(text: string, verdicts: readonly Verdict[], kind: SourceText['kind'] = 'txt'): Outcome {
  return {
    source: { name: '总结<1>.txt', kind, text, paragraphs: [], declared: [], figures: [] },
    reading: { source: text, quantities: [], relations: [] },
    verdicts,
    defects: toDefects(verdicts, text),
    summary: summarize(verdicts, 9),
  }
}
