/** Spreadsheets as people keep them: a title, merged headings over sub-headings, lines, a total row, a note below. */
import { writeXlsx } from 'hucre'

type Value = string | number | boolean | null

export type Sheet = {
  name: string
  title: string
  /** Second line under the title: who filled it, the unit of money. */
  under?: string
  /** One or two rows; a parent is written over its first child, and merged. */
  head: string[][]
  rows: Value[][]
  /** Adds a total row over these columns. */
  total?: number[]
  note?: string
}

/** As people write it in a cell. */
export const yesOrNo = (value: boolean): string => (value ? '是' : '否')

/** Who saved the workbook and on which day stands in its properties, so that the bytes repeat. */
export const workbookBy = (creator: string, day: string) => async (...sheets: Sheet[]): Promise<Uint8Array> => {
  const saved = new Date(`${day}T00:00:00Z`)
  const bytes = await writeXlsx({
    properties: { creator, created: saved, modified: saved },
    sheets: sheets.map((sheet) => {
      const width = Math.max(...sheet.head.map((row) => row.length))
      const top = sheet.under ? 2 : 1
      return {
        name: sheet.name,
        rows: linesOf(sheet).map((row) => row.map((value) => (value === '' ? null : value))),
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: width - 1 }, ...headMerges(sheet.head, top)],
        columns: Array.from({ length: width }, () => ({ width: 14 })),
      }
    }),
  })
  return bytes as Uint8Array
}

export function linesOf({ title, under, head, rows, total, note }: Sheet): Value[][] {
  const sums = total && [
    '合计',
    ...head.at(-1)!.slice(1).map((_, index) => {
      if (!total.includes(index + 1)) return null
      const added = rows.reduce((sum, row) => sum + Number(row[index + 1] ?? 0), 0)
      return Math.round(added * 100) / 100
    }),
  ]
  return [[title], ...(under ? [[under]] : []), ...head, ...rows, ...(sums ? [sums] : []), ...(note ? [[note]] : [])]
}

/** A parent spans its children; a heading without children spans both rows. */
function headMerges(head: string[][], top: number) {
  if (head.length < 2) return []
  const [parents, children] = head as [string[], string[]]
  const merges = []
  for (let column = 0; column < parents.length; column++) {
    if (!parents[column]) continue
    if (!children[column]) {
      merges.push({ startRow: top, startCol: column, endRow: top + 1, endCol: column })
      continue
    }
    let last = column
    while (last + 1 < children.length && children[last + 1] && !parents[last + 1]) last++
    if (last > column) merges.push({ startRow: top, startCol: column, endRow: top, endCol: last })
  }
  return merges
}

export const csv = (sheet: Sheet): string =>
  `${linesOf(sheet)
    .map((row) => row.map((value) => (/[",\n]/.test(String(value ?? '')) ? `"${value}"` : (value ?? ''))).join(','))
    .join('\r\n')}\r\n`

/** Old office programs save CSV in GB18030, which Node reads but does not write: the reading table turned round. */
export function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030')
  const bytesOf = new Map<string, [number, number]>()
  for (let first = 0x81; first <= 0xfe; first++)
    for (let second = 0x40; second <= 0xfe; second++)
      if (second !== 0x7f) bytesOf.set(decoder.decode(Uint8Array.of(first, second)), [first, second])
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.codePointAt(0)!
      const bytes = code < 0x80 ? [code] : bytesOf.get(letter)
      if (!bytes) throw new Error(`${letter} has no two-byte form`)
      return bytes
    }),
  )
}
