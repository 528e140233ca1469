/** Total rows 合计 小计: recognised, not imported, and held against the lines they claim to add up. */
import { agree, type Problem, type Values } from '@youju/model'
import { type Cell, cellText, type SheetRow } from './formats/sheet.ts'
import { problem } from './problems.ts'
import { compact } from './spelling.ts'
import { isNumeric, placeOf, type Table } from './table.ts'
import type { FieldColumn } from './table-columns.ts'
import { readValue } from './value/read-value.ts'

const TOTAL = /^(?:[^\d]{0,8})(?:合计|总计|共计|累计|小计)(?:[(（].*[)）])?[:：]?$/
const SUBTOTAL = /小计/

type Sums = Map<string, number>
type TotalRow = { row: SheetRow; label: string }

export class Totals {
  readonly #table: Table
  readonly #columns: readonly FieldColumn[]
  #all: Sums = new Map()
  #group: Sums = new Map()
  #lines = 0
  #complete = true
  /** A total that stands above its lines is checked at the end. */
  readonly #waiting: TotalRow[] = []

  constructor(table: Table, columns: readonly FieldColumn[]) {
    this.#table = table
    this.#columns = columns.filter(({ reader }) => isNumeric(reader.field) && reader.field.type !== 'share')
  }

  /** The word that makes a row a total, among its first words. */
  static labelOf(cells: readonly Cell[]): string | undefined {
    let looked = 0
    for (const cell of cells) {
      if (typeof cell !== 'string' || cell === '') continue
      const text = compact(cell)
      if (text.length <= 16 && TOTAL.test(text)) return text
      if (++looked === 3) return undefined
    }
    return undefined
  }

  add(values: Values): void {
    this.#lines++
    for (const { reader } of this.#columns) {
      const value = values[reader.field.code]
      if (typeof value !== 'number') continue
      const { code } = reader.field
      this.#all.set(code, (this.#all.get(code) ?? 0) + value)
      this.#group.set(code, (this.#group.get(code) ?? 0) + value)
    }
  }

  /** A refused line is missing from the sums, so that totals can no longer be judged. */
  lineRefused(): void {
    this.#complete = false
  }

  check(row: SheetRow, label: string): Problem[] {
    if (this.#lines === 0) {
      this.#waiting.push({ row, label })
      return []
    }
    const differences = this.#compare({ row, label }, SUBTOTAL.test(label) ? this.#group : this.#all)
    this.#group = new Map()
    return differences
  }

  finish(): Problem[] {
    return this.#waiting.flatMap((total) => this.#compare(total, this.#all))
  }

  #compare({ row, label }: TotalRow, sums: Sums): Problem[] {
    if (!this.#complete) return []
    return this.#columns.flatMap(({ column, reader }) => {
      const { value, fault } = { fault: undefined, value: null, ...readValue(reader, row.cells[column.column]) }
      if (fault || typeof value !== 'number') return []
      const sum = sums.get(reader.field.code) ?? 0
      if (agree(sum, value)) return []
      const place = placeOf(this.#table, row.row, column)
      return [problem('total-differs', { ...place, total: label, value: cellText(value), sum: cellText(sum) })]
    })
  }
}
