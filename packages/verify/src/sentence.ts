/** The sentence and paragraph around a place; bounded, so that a text without full stops costs no more. */
import type { Span } from '@youju/model'

const LONGEST = 400

/** Rule after rule asks about the figures of one sentence. */
export function sentenceAround(text: string, at: number): Span {
  const [from, to] = last.sentence
  // Cut off at neither end, it is the same from every place in it.
  if (last.text === text && at >= from && at <= to && at - from < LONGEST && to - at < LONGEST && last.isWhole)
    return last.sentence
  const sentence = findSentence(text, at)
  last = { text, sentence, isWhole: at - sentence[0] < LONGEST && sentence[1] - at < LONGEST }
  return sentence
}
let last: { text: string; sentence: Span; isWhole: boolean } = { text: '', sentence: [0, 0], isWhole: false }

function findSentence(text: string, at: number): Span {
  let from = at
  while (from > 0 && at - from < LONGEST && !isStop(text.charCodeAt(from - 1))) from--
  let to = at
  while (to < text.length && to - at < LONGEST && !isStop(text.charCodeAt(to))) to++
  return [from, to]
}

/** 。！？；!?; and the end of a line */
const isStop = (code: number): boolean =>
  code === 0x3002 ||
  code === 0xff01 ||
  code === 0xff1f ||
  code === 0xff1b ||
  code === 0x21 ||
  code === 0x3f ||
  code === 0x3b ||
  code === 0x0a
