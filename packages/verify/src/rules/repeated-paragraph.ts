/** A paragraph that stands twice in one document: word for word, or once with other figures, left from last year’s report. */
import type { Span } from '@youju/model'
import { type Checking, type Finding, label, type Rule } from '../rule.ts'

export const repeatedParagraph: Rule = { code: 'repeated-paragraph', kind: 'conflict', check }

const LEAST = 40
const LONGEST = 4000

function* check({ text, documents }: Checking): Iterable<Finding> {
  for (const [from, to] of documents) {
    const seen = new Map<string, Span>()
    for (const at of paragraphs(text, from, to)) {
      const words = text.slice(...at)
      const bare = words.replace(/[\d.,%‰\s]+/g, '#')
      const before = seen.get(bare)
      if (!before) seen.set(bare, at)
      else yield again(at, text.slice(...before) === words)
    }
  }
}

function* paragraphs(text: string, from: number, to: number): Iterable<Span> {
  for (const { index, 0: words } of text.slice(from, to).matchAll(/[^\n]+/g))
    if (words.length >= LEAST && words.length <= LONGEST && /[，。；]/.test(words))
      yield [from + index, from + index + words.length]
}

const again = (at: Span, same: boolean): Finding => ({
  in: at,
  reason: same
    ? label('此段与前文重复', 'this paragraph occurs twice')
    : label(
        '此段与前文只有数字不同，疑为旧稿残留',
        'this paragraph occurs above with other figures: probably left from an older draft',
      ),
})
