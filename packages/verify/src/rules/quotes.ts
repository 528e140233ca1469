/** Quotation marks that do not pair: “控辍保学“ closed by an opening one, 'the other kind', ”均衡” opened by a closing one. */
import type { Span } from '@youju/model'
import { type Checking, type Finding, label, type Rule } from '../rule.ts'

export const quotes: Rule = { code: 'quotes', kind: 'typo', check }

/** What is quoted is short; further apart the marks belong to other quotations. */
const LONGEST = 24
const MARKS = /[“”"]|'(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])'/g

function* check({ text, repaired }: Checking): Iterable<Finding> {
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
  // A conversion that lost characters lost marks, too.
  if (!repaired.damage.some(({ kind }) => kind === 'residue' || kind === 'mojibake')) yield* unclosed(text)
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

const OPEN_OR_CLOSED = /[“”《》\n]/g
const SHOWN = 12

/** 打造“山水校园品牌, 修订《管理办法: never closed in its paragraph, nor before another opens further on. What goes on over paragraphs is a speech. */
function* unclosed(text: string): Iterable<Finding> {
  const marks = [...text.matchAll(OPEN_OR_CLOSED)]
  for (const [open, close] of ['“”', '《》']) {
    const own = marks.filter(({ 0: sign }) => sign === open || sign === close || sign === '\n')
    let lone: number | undefined
    /** The last mark that is no line's end. */
    let before = close
    for (const [at, { index, 0: sign }] of own.entries()) {
      if (sign === '\n') {
        if (lone === undefined) continue
        const next = own.slice(at + 1, at + 40).find(({ 0: other }) => other !== '\n')
        if (lone >= 0 && next?.[0] !== close) yield neverClosed(text, lone)
        lone = undefined
        continue
      }
      if (sign === open) lone = lone === undefined && !isSpeech(text, index) ? index : -1
      else {
        if (close === '》' && lone === undefined && before === close) yield neverOpened(text, index)
        lone = undefined
      }
      before = sign!
    }
    if (lone !== undefined && lone >= 0) yield neverClosed(text, lone)
  }
}

function neverOpened(text: string, at: number): Finding {
  const before = /[^，。；：！？\n《》]*$/.exec(text.slice(Math.max(0, at - 2 * SHOWN), at))![0]
  return {
    in: [at - before.length, at + 1],
    reason: label(`“${text[at]}”缺前一半`, `the mark ${text[at]} was never opened`),
  }
}

/** 校长说，“有了新操场… goes on in the next paragraph; and what is closed by a mark of another kind is told of already. */
const isSpeech = (text: string, at: number): boolean =>
  /(?:^|\n|[：:说道讲示]|[说道讲示][，,])[ \u3000]*$/.test(text.slice(Math.max(0, at - 4), at)) ||
  /^[^\n]*?['"“]/.test(text.slice(at + 1, at + 1 + LONGEST)) ||
  /['"][^\n]*$/.test(text.slice(Math.max(0, at - LONGEST), at))

function neverClosed(text: string, at: number): Finding {
  const behind = text.slice(at + 1, at + SHOWN).split(/[，。；：！？\n]/)[0]!
  return {
    in: [at, at + 1 + behind.length],
    reason: label(`“${text[at]}”缺后一半`, `the mark ${text[at]} is never closed`),
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
