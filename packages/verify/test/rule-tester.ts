/** One table for each rule: texts that pass, and texts that do not, with the places that must be marked. */
import { readText } from '@youju/read'
import { describe, expect, test } from 'vitest'
import { lexicon } from '../../../packs/cn-county/src/lexicon.ts'
import type { Rule } from '../src/rule.ts'
import { type TextContext, verifyText } from '../src/verify-text.ts'

type Table = {
  passes: readonly string[]
  /** Text → the places that must be marked, and no others. */
  fails: readonly (readonly [text: string, ...marked: string[]])[]
  context?: Partial<TextContext>
  /** A rule that may speak instead: what the reader relates is `arithmetic`'s. */
  or?: Rule
}

export function marksOf(
  rule: Rule,
  text: string,
  { or, ...context }: Partial<TextContext> & Pick<Table, 'or'> = {},
): string[] {
  return verifyText(readText(text, lexicon), { lexicon, ...context })
    .filter(
      (verdict) => (verdict.rule === rule.code || verdict.rule === or?.code) && verdict.verdict === 'does not hold',
    )
    .map((verdict) => text.slice(...verdict.at))
}

export function testRule(rule: Rule, { passes, fails, context, or }: Table): void {
  describe(rule.code, () => {
    test.each(passes)('passes: %s', (text) => expect(marksOf(rule, text, context)).toEqual([]))
    test.each(fails)('marks: %s', (text, ...marked) => expect(marksOf(rule, text, { ...context, or })).toEqual(marked))
  })
}
