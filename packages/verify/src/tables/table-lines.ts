/** The rows and the columns of a table as lines of one kind, each with its name, so that both are added up in the same way. */
import type { Lexicon } from '@youju/model'
import type { Cell, Table } from './find-tables.ts'

export type TableLine = {
  name: string
  /** What stands above it, or before it, over several lines. */
  group: string
  /** Told in 万 or 亿, so that parts and total are rounded each by itself. */
  isRounded: boolean
  /** Of things that may be counted in two lines and once in their total. */
  isShared: boolean
  is: 'plain' | 'total' | 'subtotal' | 'within' | 'unsummed'
  cells: readonly Cell[]
}

export function linesOfTable(
  { rows, head, around }: Table,
  words: Lexicon['tables'],
): { rows: TableLine[]; columns: TableLine[] } {
  const [heads, body] = [rows.slice(0, head), rows.slice(head)]
  const isRounded = IN_TEN_THOUSANDS.test(around)
  const columns = body[0]!.map((_, at): TableLine => {
    const above = heads.map((row) => row[at]!.text)
    const name = above.findLast((text) => text !== '') ?? ''
    const group = groupOf(heads[0]!, at)
    return {
      ...{ name, group, cells: body.map((row) => row[at]!) },
      isRounded: isRounded || /[万亿]/.test(name + group),
      isShared: words.shared.some((word) => (name + group).includes(word)),
      is: kindOf(name, [...above, group], words),
    }
  })
  const names = namesOfRows(columns)
  const isNamedRounded = columns.slice(0, names).some((column) => column.isRounded)
  return {
    columns: columns.slice(names),
    rows: body.map((row): TableLine => {
      const own = row.slice(0, names).flatMap(({ number, text }) => (number || text === '' ? [] : text))
      const total = own.find((text) => isTotal(kindOf(text, [], words)))
      const name = total ?? own.at(-1) ?? ''
      return {
        ...{ name, group: '', cells: row.slice(names) },
        isRounded: isNamedRounded || /[万亿]/.test(own.join('')),
        isShared: false,
        is: kindOf(name, own, words),
      }
    }),
  }
}
/** The title says it of all. */
const IN_TEN_THOUSANDS = /单位[:：][^\n]*[万亿]/

/** Columns before the first that holds numbers to be added: the rows' names, and their numbers in the list. */
function namesOfRows(columns: readonly TableLine[]): number {
  const first = columns.findIndex(
    ({ is, cells }) => is !== 'unsummed' && 2 * cells.filter(({ number }) => number).length >= cells.length,
  )
  return first < 0 ? columns.length : first
}

/** A head over several columns stands at the first of them. */
function groupOf(row: readonly Cell[], at: number): string {
  for (let column = at; column > 0; column--) if (row[column]!.text !== '') return row[column]!.text
  return ''
}

const isTotal = (is: TableLine['is']): boolean => is === 'total' || is === 'subtotal'

/** 合　计（人） is 合计. */
function kindOf(
  name: string,
  around: readonly string[],
  { total, subtotal, within, unsummed }: Lexicon['tables'],
): TableLine['is'] {
  const bare = name.replace(/\s|[（(][^）)]*[）)]|[:：]/g, '')
  if ([name, ...around].some((text) => unsummed.some((word) => text.includes(word)))) return 'unsummed'
  if (subtotal.includes(bare)) return 'subtotal'
  if (total.includes(bare)) return 'total'
  return within.some((word) => bare.startsWith(word)) ? 'within' : 'plain'
}
