/** Rows of a table as drafts: every line that can be stored, and every refusal with its place. */
import {
  type Draft,
  getLedger,
  type Ledger,
  type Pack,
  Problem,
  type Unit,
  type UnitTree,
  type Value,
} from '@youju/model'
import { type Cell, cellText, isEmptyCell, type Range, type SheetRow } from './formats/sheet.ts'
import { measuresOfTitle } from './heading/named-measure.ts'
import { LineOwner } from './line-owner.ts'
import { problem } from './problems.ts'
import { compact } from './spelling.ts'
import { isNumeric, placeOf, type Table } from './table.ts'
import { type FieldColumn, type TableColumns, tableColumns } from './table-columns.ts'
import { Totals } from './totals.ts'
import { periodTitle } from './unit/period-words.ts'
import { codeLabel } from './value/code.ts'
import { readValue } from './value/read-value.ts'

export type ReadOptions = {
  pack: Pack
  tree: UnitTree
  /** The unit whose lines these are; or a unit above, and only units below it are accepted. */
  unit?: string
  period?: string
  /** Columns that the ledger does not know are refused unless they may be left out. */
  unknownColumns?: 'refuse' | 'leave-out'
  /** Told of what was left out or looks wrong but does not keep lines from being stored. */
  note?: (note: Problem) => void
}

export async function* readDrafts(table: Table, options: ReadOptions): AsyncGenerator<Draft | Problem> {
  const ledger = getLedger(options.pack, table.ledger)
  const columns = tableColumns(table, options.pack, ledger, options.unknownColumns ?? 'refuse')
  const owner = new LineOwner(table, columns, { ...options, ledger })
  const note = options.note ?? (() => {})
  for (const left of [...columns.leftOut, ...owner.titleNotes()]) note(left)
  yield* columns.refused
  const ownerless = owner.missingForAll()
  yield* ownerless
  if (ownerless.length > 0) return

  for (const { reader } of columns.fields)
    if (ledger.shape === 'event' && reader.field.code === ledger.date) reader.within = owner.period
  const totals = new Totals(table, columns.fields)
  const lines = new LineReader(table, ledger, columns, owner)
  const rows = new RowKinds(table)
  const hidden: number[] = []
  for await (const row of table.rows()) {
    const kind = rows.kindOf(row)
    if (kind === 'total') for (const difference of totals.check(row, Totals.labelOf(row.cells)!)) note(difference)
    if (kind === 'note') {
      note(problem('row-left-out', { ...placeOf(table, row.row), value: cellText(firstOf(row.cells)) }))
      yield* measuresInNote(table, columns, row)
    }
    if (kind === 'heading') {
      yield problem('second-table', { ...placeOf(table, row.row), value: headingsOf(row.cells) })
      return
    }
    if (kind !== 'line') continue
    const read = lines.read(row)
    if (read && row.hidden) hidden.push(row.row)
    if (Array.isArray(read)) {
      totals.lineRefused()
      yield* read
    } else if (read) {
      totals.add(read.values)
      yield read
    }
  }
  for (const left of [...totals.finish(), ...lines.notes()]) note(left)
  if (hidden.length > 0) note(problem('rows-hidden', { ...placeOf(table, hidden[0]!), count: hidden.length }))
}

/** 注：金额单位为万元 comes too late to be guessed about: it is to stand above the figures. */
function measuresInNote(table: Table, { fields }: TableColumns, row: SheetRow): Problem[] {
  const { measures, unread } = measuresOfTitle([headingsOf(row.cells)])
  const named = measures.find(({ unit, shift }) => unit === '元' && shift !== 0)?.text ?? unread
  const silent = fields.find(({ reader }) => reader.field.type === 'money' && reader.measure === undefined)
  if (named === undefined || silent === undefined) return []
  const place = placeOf(table, table.header.last, silent.column)
  return [problem('measure-unclear', { ...place, unit: named, expected: silent.reader.field.unit })]
}

/** Tells lines from the rest of a sheet: blank rows, headings repeated on each printed page, totals, footnotes. */
class RowKinds {
  readonly #last: number
  /** By column: a row that begins with its own heading begins another table. */
  readonly #headings: string[] = []
  readonly #above = new Set<string>()
  /** First words of the rows above, so that few lines need comparing as a whole. */
  readonly #firstWords = new Set<string>()

  constructor(table: Table) {
    this.#last = table.header.last
    for (const { column, heading } of table.columns) if (heading) this.#headings[column] = compact(heading)
    for (const line of table.title) {
      this.#above.add(compact(line))
      this.#firstWords.add(line.trim())
    }
  }

  kindOf({ row, cells }: SheetRow): 'line' | 'total' | 'note' | 'heading' | 'nothing' {
    if (cells.every(isEmptyCell)) return 'nothing'
    if (row <= this.#last) {
      this.#above.add(signature(cells))
      this.#firstWords.add(cellText(firstOf(cells)).trim())
      return 'nothing'
    }
    if (this.#firstWords.has(cellText(firstOf(cells)).trim()) && this.#above.has(signature(cells))) return 'nothing'
    if (Totals.labelOf(cells)) return 'total'
    const first = cells.findIndex((cell) => !isEmptyCell(cell))
    if (this.#headings[first] === compact(cellText(cells[first]))) return 'heading'
    return isNote(cells) ? 'note' : 'line'
  }
}

const firstOf = (cells: readonly Cell[]): Cell | undefined => cells.find((cell) => !isEmptyCell(cell))
const headingsOf = (cells: readonly Cell[]): string => cells.map(cellText).filter(Boolean).join('、')
const signature = (cells: readonly Cell[]): string =>
  compact([...new Set(cells.map(cellText).filter(Boolean))].join(' '))

const NOTE =
  /^(?:注|说明|备注|填表说明|数据来源|资料来源|填表人|填报人|制表人?|制表单位|单位负责人|负责人|审核人?|统计人|联系电话|填表日期|填报日期|报出日期|校长|园长|\(?盖章)(?:[(（].{0,6}[)）])?\s*\d*[:：]/
/** 填表人, 审核人, 填表日期 and a telephone number with their answers stand in one row. */
const MOST_CELLS_OF_NOTE = 8
const isNote = (cells: readonly Cell[]): boolean => {
  const first = firstOf(cells)
  if (cells.filter((cell) => !isEmptyCell(cell)).length > MOST_CELLS_OF_NOTE) return false
  return typeof first === 'string' && NOTE.test(first.normalize('NFKC').replace(/\s+/g, ''))
}

class LineReader {
  readonly #table: Table
  readonly #ledger: Ledger
  readonly #columns: TableColumns
  readonly #owner: LineOwner
  readonly #known: ReadonlySet<number>
  readonly #rowOfKey = new Map<string, number>()
  /** Days of which something was not written, by column and what. */
  readonly #guessed = new Map<string, { row: number; column: FieldColumn; value: string; count: number }>()
  readonly #unheaded = new Set<number>()
  /** Cells of merged ranges that run over several rows, in the columns that say something of each of them. */
  readonly #merged = new Map<number, { until: number; cell: Cell }>()
  readonly #mergesFrom: ReadonlyMap<number, readonly Range[]>

  constructor(table: Table, ledger: Ledger, columns: TableColumns, owner: LineOwner) {
    this.#table = table
    this.#ledger = ledger
    this.#columns = columns
    this.#owner = owner
    this.#known = new Set(table.columns.map(({ column }) => column))
    // A number that is merged over several rows is theirs together, and would be counted more than once.
    const words = columns.fields
      .filter(({ reader: { field } }) => ledger.key.includes(field.code) || !isNumeric(field))
      .map(({ column }) => column)
    const carried = new Set(
      [...columns.unitNames, ...columns.unitCodes, ...columns.periods, ...words].map(({ column }) => column),
    )
    this.#mergesFrom = Map.groupBy(
      table.merges.filter(({ top, left, bottom }) => bottom > top && carried.has(left)),
      ({ top }) => top,
    )
  }

  /** The draft, its refusals, or nothing when the row was prepared but not filled in. */
  read({ row, cells: raw }: SheetRow): Draft | Problem[] | undefined {
    const cells = this.#withMerged(row, raw)
    const refused: Problem[] = this.#contentWithoutHeading(row, cells)
    const values: Record<string, Value> = {}
    let filled = false
    for (const column of this.#columns.fields) {
      const { field } = column.reader
      const read = readValue(column.reader, cells[column.column.column])
      if (read.fault) {
        const place = placeOf(this.#table, row, column.column)
        refused.push(problem(read.fault.code, { ...place, ...read.fault.details }))
        filled ||= read.fault.code !== 'value-missing'
        continue
      }
      values[field.code] = read.value
      filled ||= read.value !== null
      if (read.guessed) this.#countGuessed(read.guessed, column, row, cells)
    }
    if (!filled && refused.every((one) => one.code === 'value-missing')) return undefined
    const unit = this.#owner.unitOf(row, cells)
    const period = this.#owner.periodOf(row, cells)
    if (unit instanceof Problem) refused.push(unit)
    if (period instanceof Problem) refused.push(period)
    if (refused.length > 0 || unit instanceof Problem || period instanceof Problem) return refused
    const repeated = this.#repeated(row, unit, period, values)
    return repeated ? [repeated] : { unit: unit.code, period, values, row }
  }

  notes(): Problem[] {
    return [...this.#guessed].map(
      ([
        key,
        {
          row,
          column: { column },
          value,
          count,
        },
      ]) => {
        const details = { ...placeOf(this.#table, row, column), value, count }
        if (key.startsWith('day')) return problem('day-from-month', details)
        const period = this.#owner.period!
        return problem('day-from-period', { ...details, period: periodTitle(period), code: period.code })
      },
    )
  }

  #withMerged(row: number, cells: readonly Cell[]): readonly Cell[] {
    for (const { left, bottom } of this.#mergesFrom.get(row) ?? [])
      this.#merged.set(left, { until: bottom, cell: cells[left] ?? null })
    if (this.#merged.size === 0) return cells
    const filled = [...cells]
    for (const [column, { until, cell }] of this.#merged) {
      if (row > until) this.#merged.delete(column)
      else if (isEmptyCell(filled[column])) filled[column] = cell
    }
    return filled
  }

  /** Said once a column: the same column would be refused in every row. */
  #contentWithoutHeading(row: number, cells: readonly Cell[]): Problem[] {
    const found: Problem[] = []
    for (let column = 0; column < cells.length; column++) {
      if (this.#known.has(column) || isEmptyCell(cells[column]) || this.#unheaded.has(column)) continue
      this.#unheaded.add(column)
      const place = placeOf(this.#table, row, { column, heading: '—', meaning: { is: 'unknown' } })
      found.push(problem('column-without-heading', { ...place, value: cellText(cells[column]) }))
    }
    return found
  }

  #wordOf(field: string, value: string): string {
    const list = this.#columns.fields.find(({ reader }) => reader.field.code === field)?.reader.list
    return list ? codeLabel(list, value) : value
  }

  #countGuessed(what: 'day' | 'year', column: FieldColumn, row: number, cells: readonly Cell[]): void {
    const key = `${what} ${column.column.column}`
    const known = this.#guessed.get(key)
    if (known) known.count++
    else this.#guessed.set(key, { row, column, value: cellText(cells[column.column.column]), count: 1 })
  }

  /** A ledger of persons or happenings without a key may hold the same line twice; a form may not. */
  #repeated(row: number, unit: Unit, period: string | null, values: Record<string, Value>): Problem | undefined {
    if (this.#ledger.key.length === 0 && this.#ledger.shape !== 'form') return undefined
    const parts = this.#ledger.key.map((code) => String(values[code] ?? ''))
    // A person whose number is not known is not the same as another whose number is not known.
    if (this.#ledger.shape !== 'form' && parts.every((part) => part === '')) return undefined
    const key = JSON.stringify([unit.code, period, ...parts])
    const other = this.#rowOfKey.get(key)
    if (other === undefined) {
      this.#rowOfKey.set(key, row)
      return undefined
    }
    return problem('line-twice', {
      ...placeOf(this.#table, row),
      other,
      key: [unit.name, period, ...parts.map((part, at) => this.#wordOf(this.#ledger.key[at]!, part))]
        .filter(Boolean)
        .join('，'),
    })
  }
}
