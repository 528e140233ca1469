/** A block of texts laid over the grid from one cell on: each read as an import reads it, what reaches past the end as new lines. */
import { findPeriod, type Ledger, PERIOD_EXAMPLES } from '@youju/model'
import { type Column, PERIOD, UNIT } from './columns.ts'
import { addLine, type Edits, type NewLine, type Owner, setCells, setNewCells, setOwner } from './edits.ts'
import { type Line, lineAt, lockOf } from './lines.ts'
import type { EntryRows } from './rows.ts'
import { type Cell, type Lists, readCell } from './value-text.ts'

export type Sheet = {
  ledger: Ledger
  columns: readonly Column[]
  lists: Lists
  rows: Pick<EntryRows, 'rowAt' | 'total'>
  /** Units that may keep the ledger. */
  fillers: readonly { code: string; name: string }[]
  periods: readonly string[]
  newLine: () => NewLine
}

/** `passedOver`: cells of the block that may not be written, or lie beside the last column. */
export type Written = { edits: Edits; cells: number; refused: number; passedOver: number; added: number }

export function writeOver(
  before: Edits,
  sheet: Sheet,
  at: { row: number; column: number },
  block: readonly (readonly string[])[],
): Written {
  const end = before.lines.length + (sheet.rows.total ?? 0)
  const written: Written = { edits: before, cells: 0, refused: 0, passedOver: 0, added: 0 }
  block.forEach((texts, down) => {
    const row = at.row + down
    const line = row < end ? lineAt(row, before, sheet.rows) : addedLine(written, sheet)
    const { cells, owners, passedOver } = readTexts(sheet, line, at.column, texts)
    written.passedOver += passedOver
    if (line) written.edits = writeLine(written.edits, line, cells, owners)
    const read = [...Object.values(cells), ...owners.map(({ cell }) => cell)]
    written.cells += read.length
    written.refused += read.filter((cell) => cell?.raw !== undefined).length
  })
  return written
}

function addedLine(written: Written, sheet: Sheet): Line {
  const line = sheet.newLine()
  written.edits = addLine(written.edits, line)
  written.added++
  return { is: 'new', id: line.id, line }
}

type OwnerRead = { code: string; owner?: Owner; cell?: Cell }

function readTexts(sheet: Sheet, line: Line | undefined, left: number, texts: readonly string[]) {
  const cells: Record<string, Cell> = {}
  const owners: OwnerRead[] = []
  let passedOver = 0
  texts.forEach((text, across) => {
    const column = sheet.columns[left + across]
    if (!line || !column || lockOf(line, column, sheet.ledger)) passedOver++
    else if (column.field) cells[column.code] = readCell(column.field, sheet.lists, text)
    else owners.push(readOwner(sheet, column.code, text))
  })
  return { cells, owners, passedOver }
}

function writeLine(edits: Edits, line: Line, cells: Record<string, Cell>, owners: readonly OwnerRead[]): Edits {
  if (line.is === 'entry') return setCells(edits, line.row, cells)
  return owners.reduce(
    (next, { code, owner, cell }) =>
      owner ? setOwner(next, line.id, owner, code) : setNewCells(next, line.id, cell ? { [code]: cell } : {}),
    setNewCells(edits, line.id, cells),
  )
}

/** Whose a line is: a unit by name or code, a period as people write it. What names neither stays to be seen. */
function readOwner({ fillers, ledger }: Sheet, code: string, text: string): OwnerRead {
  const value = text.trim()
  if (code === UNIT) {
    const found = fillers.filter((unit) => unit.code === value || unit.name === value)
    if (value === '') return { code, owner: { unit: '', unitName: '' } }
    if (found.length === 1) return { code, owner: { unit: found[0]!.code, unitName: found[0]!.name } }
    return { code, cell: { raw: value, fault: { code: 'unit-unknown', details: { value } } } }
  }
  if (value === '') return { code: PERIOD, owner: { period: null } }
  const period = value.replace(/\s*(学年度?|年度?)$/, '').replace(/[—–－~～]/g, '-')
  if (findPeriod(period)?.kind === ledger.period) return { code, owner: { period } }
  const example = PERIOD_EXAMPLES[ledger.period]
  return { code, cell: { raw: value, fault: { code: 'period-unknown', details: { value, example } } } }
}
