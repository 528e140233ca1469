/** The sentence and paragraph around a place; bounded, so that a text without full stops costs no more. */
import type { Span } from '@youju/model'

const LONGEST = 400

/** Rule after rule asks about the figures of one sentence: what was found free of stops is not searched again. */
export function sentenceAround(text: string, at: number): Span {
  if (free.text !== text || at < free.from || at > free.to) free = { text, from: at, to: at }
  while (free.from > 0 && at - free.from < LONGEST && !isStop(text.charCodeAt(free.from - 1))) free.from--
  while (free.to < text.length && free.to - at < LONGEST && !isStop(text.charCodeAt(free.to))) free.to++
  return [Math.max(free.from, at - LONGEST), Math.min(free.to, at + LONGEST)]
}
let free = { text: '', from: 0, to: 0 }

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
