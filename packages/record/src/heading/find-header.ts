/**
 * Where the header of a sheet is and what its columns mean: one to three rows below the title, parents over children
 * (学生数 over 男 and 女), merged or with the parent written once.
 */
import type { Ledger } from '@youju/model'
import { type Cell, cellText, isEmptyCell, type Range, type SheetRow } from '../formats/sheet.ts'
import { compact, plain } from '../spelling.ts'
import { findMeasureWord } from '../value/units-of-measure.ts'
import { type Headings, headingsOf, type Meaning } from './heading.ts'
import { measureOfHeading, type NamedMeasure } from './named-measure.ts'

export type Column = {
  /** From 0. */
  column: number
  /** As written, parents first, joined by a space. */
  heading: string
  meaning: Meaning | { is: 'unknown' }
  measure?: NamedMeasure
}

export type Header = { ledger: Ledger; first: number; last: number; columns: Column[]; score: number }

const DEPTHS = [1, 2, 3]
/** So many understood headings are a header, however many unknown ones stand beside them. */
const MANY = 4
const TOTAL = /^(?:合计|小计|总计|共计|计|总数|总人数|人数|数量|金额|全部)$/

/** The best header of a ledger in the first rows of a sheet; absent when fewer than two columns are understood. */
export function findHeader(rows: readonly SheetRow[], merges: readonly Range[], ledger: Ledger): Header | undefined {
  const headings = headingsOf(ledger)
  const needed = Math.min(2, ledger.fields.length)
  const understood = rows.map((row) =>
    mayBeHeader(row) ? row.cells.filter((cell) => headings.find(cellText(cell))).length : -1,
  )
  let best: Header | undefined
  for (let at = 0; at < rows.length; at++) {
    for (const depth of DEPTHS) {
      const block = rows.slice(at, at + depth)
      const known = understood.slice(at, at + depth)
      if (block.length < depth || known.includes(-1)) break
      // Most rows of most sheets end here: few of their cells are a heading of this ledger.
      if (known.reduce((sum, count) => sum + count, 0) < needed || cutsMerge(block, merges)) continue
      const columns = readColumns(block, merges, headings)
      const named = columns.flatMap(({ meaning }) => (meaning.is === 'field' ? [meaning.field] : []))
      const fields = new Set(named).size
      const meant = columns.filter(({ meaning }) => meaning.is !== 'unknown').length - (named.length - fields)
      if (fields === 0 || meant < needed || (meant < MANY && meant * 3 < columns.length)) continue
      const score =
        fields * 10 +
        (meant - fields) * 6 -
        (columns.length - meant) * 4 -
        depth +
        (isMeasureRow(block.at(-1)!) ? 2 : 0)
      if (!best || score > best.score) best = { ledger, first: block[0]!.row, last: block.at(-1)!.row, columns, score }
    }
  }
  return best
}

/** Headings are words: a row with a figure, a day or a formula is a line. */
const mayBeHeader = ({ cells }: SheetRow): boolean =>
  cells.some((cell) => !isEmptyCell(cell)) &&
  cells.every((cell) => isEmptyCell(cell) || (typeof cell === 'string' && !/^(?!%$)[\d,.%+-]+$/.test(compact(cell))))

/** 万元, 人 and 平方米 in a row of their own below the headings. */
const isMeasureRow = ({ cells }: SheetRow): boolean =>
  cells.every((cell) => isEmptyCell(cell) || findMeasureWord(cellText(cell)) !== undefined)

/** A cell merged over the last row of the block and the next says that the header goes on. */
const cutsMerge = (block: readonly SheetRow[], merges: readonly Range[]): boolean =>
  merges.some(({ top, bottom }) => top >= block[0]!.row && top <= block.at(-1)!.row && bottom > block.at(-1)!.row)

function readColumns(block: readonly SheetRow[], merges: readonly Range[], headings: Headings): Column[] {
  const levels = block.map((row, level) => spread(row, level, block, merges))
  const width = Math.max(...levels.map((level) => level.length))
  const columns: Column[] = []
  for (let column = 0; column < width; column++) {
    const path = levels
      .map((level) => level[column] ?? '')
      .filter((text, at, all) => text !== '' && text !== all[at - 1])
    if (path.length === 0) continue
    const heading = path.join(' ')
    const below = path.length > 1 ? findMeasureWord(path.at(-1)!) : undefined
    const measure = below ? { ...below, text: path.at(-1)! } : measureOf(path)
    const meaning = meaningOf(path, headings) ??
      (below && meaningOf(path.slice(0, -1), headings)) ?? { is: 'unknown' as const }
    columns.push({ column, heading, meaning, ...(measure ? { measure } : {}) })
  }
  return columns
}

/** A row of headings with each parent written over all its children. */
function spread(row: SheetRow, level: number, block: readonly SheetRow[], merges: readonly Range[]): string[] {
  const texts = row.cells.map((cell: Cell) => cellText(cell).replace(/\s+/g, ' ').trim())
  for (const merge of merges) {
    if (merge.top > row.row || merge.bottom < row.row) continue
    const source = block.find((candidate) => candidate.row === merge.top)
    const text = source ? cellText(source.cells[merge.left]).replace(/\s+/g, ' ').trim() : ''
    for (let column = merge.left; column <= merge.right; column++) texts[column] = text
  }
  const below = block[level + 1]
  if (!below || merges.some((merge) => merge.top <= row.row && merge.bottom >= row.row)) return texts
  // Without merged ranges (CSV) a parent stands over its first child only.
  const filled = [...texts]
  for (let column = 1; column < below.cells.length; column++)
    if (!filled[column] && !isEmptyCell(below.cells[column])) filled[column] = filled[column - 1] ?? ''
  return filled
}

function measureOf(path: readonly string[]): Column['measure'] {
  for (const part of path.toReversed()) {
    const measure = measureOfHeading(part)
    if (measure) return measure
  }
  return undefined
}

function meaningOf(path: readonly string[], headings: Headings): Meaning | undefined {
  const child = path.at(-1)!
  const parent = path.at(-2)
  if (parent === undefined) return headings.find(child)?.meaning
  const bare = parent.replace(/[（(].*?[)）]/g, '').replace(/(?:总?人数|总数|数|情况)$/, '')
  const joined = [
    path.join(''),
    parent + child,
    child + parent,
    bare + child,
    child + bare,
    child + bare.replace('学生', '生'),
    ...(TOTAL.test(plain(child)) ? [parent, bare] : []),
  ]
  for (const words of joined) {
    const found = headings.find(words)
    if (found?.exact) return found.meaning
  }
  const alone = headings.find(child)
  if (alone?.exact) return alone.meaning
  return joined.map((words) => headings.find(words)).find((found) => found)?.meaning ?? alone?.meaning
}
