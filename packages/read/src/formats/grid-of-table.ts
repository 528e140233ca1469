/** Merged cells leave the columns that they take up empty, so that the columns of a table stay columns in the text. */

/** No table is that wide or high; a page may claim it. */
const MOST = 100

export class GridOfTable {
  /** How many more rows the cell above takes up, by column. */
  readonly #covered: number[] = []
  #column = 0

  /** The next cell of the row: columns taken up before it, and columns that it takes up itself. */
  place(columns: number, rows: number): { before: number; behind: number } {
    const from = this.#column
    while ((this.#covered[this.#column] ?? 0) > 0) this.#covered[this.#column++]!--
    const before = this.#column - from
    const behind = within(columns)
    for (let count = 0; count < behind; count++) this.#covered[this.#column++] = within(rows) - 1
    return { before, behind }
  }

  /** Columns behind the last cell that cells above take up. */
  endRow(): number {
    let behind = 0
    for (let column = this.#column; column < this.#covered.length; column++)
      if (this.#covered[column]! > 0) {
        this.#covered[column]!--
        behind = column + 1 - this.#column
      }
    this.#column = 0
    return behind
  }
}

const within = (size: number): number => (size >= 1 ? Math.min(Math.floor(size), MOST) : 1)

/** A cell of a table may be set in several short lines; longer ones are those of a page that is laid out by a table. */
export const isCellText = (lines: readonly string[]): boolean =>
  lines.length <= 1 || (lines.every(({ length }) => length <= LINE) && lines.join('').length <= 2 * LINE)
const LINE = 10
