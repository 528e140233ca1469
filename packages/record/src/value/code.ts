/** A code of a list, written as its code, its label or one of its other names. */
import type { CodeList } from '@youju/model'
import { nearest, plain } from '../spelling.ts'

export type CodeFound =
  | { is: 'code'; code: string }
  | { is: 'group'; codes: readonly string[] }
  | { is: 'unknown'; choices: string }

type Index = { codes: Map<string, string>; groups: Map<string, readonly string[]>; width: number }
const indexes = new WeakMap<CodeList, Index>()

export function readCode(list: CodeList, written: string): CodeFound {
  const { codes, groups, width } = indexOf(list)
  const word = plain(written)
  const code = codes.get(word) ?? (/^\d+$/.test(word) ? codes.get(word.padStart(width, '0')) : undefined)
  if (code !== undefined) return { is: 'code', code }
  const group = groups.get(word)
  if (group) return { is: 'group', codes: group }
  return { is: 'unknown', choices: choicesOf(list, written) }
}

/** As many choices as a sentence bears. */
const TOLD = 12

/** What may be written: the most alike first, all of a short list, and of a long one how many there are. */
export function choicesOf(list: CodeList, written = ''): string {
  const near = nearest(written, list.codes, (item) => item.label.zh)
  const labels = [...new Set([...near, ...list.codes])].map((item) => item.label.zh)
  return labels.slice(0, TOLD).join('、') + (labels.length > TOLD ? `……（${labels.length}）` : '')
}

function indexOf(list: CodeList): Index {
  const known = indexes.get(list)
  if (known) return known
  const codes = new Map<string, string>()
  // Earlier names win: a label never hides a code, an alias never hides a label.
  const name = (word: string, code: string) => codes.has(plain(word)) || codes.set(plain(word), code)
  for (const item of list.codes) name(item.code, item.code)
  for (const item of list.codes) name(item.label.zh, item.code)
  for (const item of list.codes) for (const word of [item.label.en, ...item.aliases]) name(word, item.code)
  for (const item of list.codes)
    for (const word of [item.code + item.label.zh, item.label.zh + item.code]) name(word, item.code)
  const groups = new Map(
    list.groups.flatMap((group) =>
      [group.code, group.label.zh, group.label.en].map((word) => [plain(word), group.of] as const),
    ),
  )
  const width = Math.max(...list.codes.map((item) => item.code.length))
  const index = { codes, groups, width }
  indexes.set(list, index)
  return index
}

export const codeLabel = (list: CodeList, code: string): string =>
  list.codes.find((item) => item.code === code)?.label.zh ?? code
