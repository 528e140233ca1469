/** Quotation marks that do not pair: “控辍保学“ closed by an opening one, 'the other kind', ”均衡” opened by a closing one. */
import type { Span } from '@youju/model'
import { type Finding, label, type Rule } from '../rule.ts'

export const quotes: Rule = { code: 'quotes', kind: 'typo', check }

/** What is quoted is short; further apart the marks belong to other quotations. */
const LONGEST = 24
const MARKS = /[“”"]|'(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])'/g

function* check({ text }: { text: string }): Iterable<Finding> {
  let paragraph: number[] = []
  let end = text.indexOf('\n')
  for (const { index } of text.matchAll(MARKS)) {
    if (end >= 0 && index > end) {
      yield* wrongPairs(text, paragraph)
      paragraph = []
      end = text.indexOf('\n', index)
    }
    paragraph.push(index)
  }
  yield* wrongPairs(text, paragraph)
  for (const { index, 0: quoted } of text.matchAll(DOUBLED)) yield wrong(text, [index, index + quoted.length], '“”', 2)
  for (const { index, 0: quoted } of text.matchAll(SINGLE)) yield wrong(text, [index, index + quoted.length], '‘’')
}

function* wrongPairs(text: string, marks: readonly number[]): Iterable<Finding> {
  for (let next = 0; next + 1 < marks.length; next++) {
    const [from, to] = [marks[next]!, marks[next + 1]!]
    const [open, close] = [text[from]!, text[to]!]
    const [third, fourth] = [text[marks[next + 2]!], text[marks[next + 3]!]]
    const isNested =
      open === '“' && fourth === '”' && ((close === '“' && third === '”') || (close === '"' && third === '"'))
    if (isNested) next += 3
    else if (open === '“' && close === '”') next++
    else if (open === close && (open === "'" || open === '"')) next++
    else if (to - from <= LONGEST) {
      yield wrong(text, [from, to + 1])
      next++
    }
  }
}

/** ““十四五”” */
const DOUBLED = /““[^“”\n]{1,24}””/g
/** ‘双基‘ */
const SINGLE = /‘[^‘’“”\n]{1,12}‘(?![^‘’\n]{0,12}’)|(?<!‘[^‘’\n]{0,12})’[^‘’“”\n]{1,12}’/g

/** @param length of the marks at each end */
function wrong(text: string, at: Span, [open, close] = '“”', length = 1): Finding {
  const right = `${open}${text.slice(at[0] + length, at[1] - length)}${close}`
  return {
    in: at,
    reason: label(`引号前后不成对：${text.slice(...at)}`, `the quotation marks of ${text.slice(...at)} do not pair`),
    expected: right,
  }
}
