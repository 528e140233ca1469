/** Brackets that lack the other one within their paragraph: （其中骨干教师124人，占12.8%。 */
import { type Checking, type Finding, label, type Rule } from '../rule.ts'

export const brackets: Rule = { code: 'brackets', kind: 'typo', check }

const BRACKET = /[（(）)\n]/g
/** 1）, 一）and a): numbers of a list. */
const NUMBER = /(?:^|[\s。；：，、:;,])[\da-zA-Z一二三四五六七八九十]{1,3}$/
/** How much is shown of what a lone bracket opens or closes. */
const SHOWN = 12
const CLAUSE_END = /[，。；：！？\n]/

function* check({ text, repaired }: Checking): Iterable<Finding> {
  // A conversion that lost characters lost brackets, too.
  if (repaired.damage.some(({ kind }) => kind === 'residue' || kind === 'mojibake')) return
  let open: number[] = []
  for (const { index, 0: sign } of text.matchAll(BRACKET)) {
    if (sign === '\n') {
      yield* open.map((at) => opened(text, at))
      open = []
    } else if (sign === '（' || sign === '(') open.push(index)
    else if (open.length > 0) open.pop()
    else if (!NUMBER.test(text.slice(Math.max(0, index - 4), index))) yield closed(text, index)
  }
  yield* open.map((at) => opened(text, at))
}

function opened(text: string, at: number): Finding {
  const behind = text.slice(at + 1, at + SHOWN)
  const end = behind.search(CLAUSE_END)
  return {
    in: [at, at + 1 + (end < 0 ? behind.length : end)],
    reason: label('括号不成对，缺后半个', 'the bracket is never closed'),
  }
}

function closed(text: string, at: number): Finding {
  const before = text.slice(Math.max(0, at - SHOWN), at)
  const from = at - /[^，。；：！？\n]*$/.exec(before)![0].length
  return { in: [from, at + 1], reason: label('括号不成对，缺前半个', 'the bracket is never opened') }
}
