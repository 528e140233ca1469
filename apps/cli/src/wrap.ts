/**
 * Lines no wider than the terminal, broken between characters or words and never before a mark that ends something, with
 * what follows under the first words. A Chinese character is as wide as two letters.
 */
import type { Line } from '@youju/flow'

type Piece = Line[number]

/** @param columns of the terminal  @param indent columns before each line but the first */
export function wrapped(line: Line, columns: number, indent: number): Line[] {
  const lines: Piece[][] = [[]]
  let used = 0
  for (const { text, as } of line)
    for (const word of text.match(WORDS) ?? []) {
      const width = widthOf(word)
      // A mark that ends what stood before has room left for it.
      if (used + width > columns - 2 && used > indent && !ENDS.test(word)) {
        lines.push([{ text: ' '.repeat(indent), as: 'context' }])
        used = indent
      }
      put(lines.at(-1)!, word, as)
      used += width
    }
  return lines
}

const ENDS = /^[，。；：、！？）”》】…]+$/u

function put(line: Piece[], word: string, as: Piece['as']): void {
  const last = line.at(-1)
  if (last?.as === as) line[line.length - 1] = { text: last.text + word, as }
  else line.push({ text: word, as })
}

const WORDS = /(?:[\u0021-\u007e]+|[\s\S])[，。；：、！？）”》】…]*/gu

export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += NARROW.test(character) ? 1 : 2
  return width
}
const NARROW = /[ -\u02ff÷×≠≈—·]/u
