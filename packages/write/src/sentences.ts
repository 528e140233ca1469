/** Parts a paragraph of a template into sentences: up to 。！？ or ；, but not within quotation marks or brackets. */
import type { Inline, Sentence } from './template-tree.ts'

const OPENING = '“‘《（〈「『'
const CLOSING = '”’》）〉」』'
const ENDS = '。！？；'

export function splitSentences(inlines: readonly Inline[]): Sentence[] {
  const sentences: Sentence[] = []
  let current: Inline[] = []
  let depth = 0
  const close = (end: string): void => {
    if (current.length > 0) sentences.push({ inlines: current, end })
    current = []
  }
  for (const inline of inlines) {
    if (inline.is !== 'text') {
      current.push(inline)
      continue
    }
    let from = 0
    const keep = (to: number): void => {
      if (to > from) current.push({ is: 'text', text: inline.text.slice(from, to) })
      from = to + 1
    }
    for (let index = 0; index < inline.text.length; index++) {
      const character = inline.text[index]!
      if (OPENING.includes(character)) depth++
      else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1)
      else if (depth === 0 && ENDS.includes(character)) {
        keep(index)
        close(character)
      }
    }
    keep(inline.text.length)
  }
  close('')
  return sentences
}

/**
 * The marks of the sentences that stay: where a ；had a neighbour that was left out, the end of its group takes its place.
 */
export function closeSentences<T extends { end: string }>(sentences: readonly (T & { stays: boolean })[]): T[] {
  return sentences.flatMap((sentence, index) => {
    if (!sentence.stays) return []
    if (sentence.end !== '；') return [sentence]
    const group = sentences.slice(index + 1)
    const last = group.findIndex((later) => later.end !== '；')
    const followed = group.slice(0, last + 1 || group.length).some((later) => later.stays)
    return [followed ? sentence : { ...sentence, end: group[last]?.end ?? '。' }]
  })
}
