/** The cell one is at and the rectangle that is marked, as positions of rows and columns. Row -1 is the header. */

export type Place = { row: number; column: number }
export type Span = { at: Place; from: Place }
export type Bounds = { rows: number; columns: number; page: number }

export const START: Span = { at: { row: 0, column: 0 }, from: { row: 0, column: 0 } }

export const goTo = (at: Place): Span => ({ at, from: at })
export const extendTo = (span: Span, at: Place): Span => ({ ...span, at })

export const rectangle = ({ at, from }: Span) => ({
  top: Math.max(0, Math.min(at.row, from.row)),
  bottom: Math.max(at.row, from.row),
  left: Math.min(at.column, from.column),
  right: Math.max(at.column, from.column),
})

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/** Where a key leads; nothing for a key that does not move. */
export function move(span: Span, { key, ctrlKey, metaKey, shiftKey, altKey }: Key, bounds: Bounds): Span | undefined {
  if (altKey) return undefined
  const far = ctrlKey || metaKey
  const { row, column } = span.at
  const target: Record<string, Place> = {
    ArrowUp: { row: far ? 0 : row - 1, column },
    ArrowDown: { row: far ? bounds.rows - 1 : row + 1, column },
    ArrowLeft: { row, column: far ? 0 : column - 1 },
    ArrowRight: { row, column: far ? bounds.columns - 1 : column + 1 },
    Home: { row: far ? 0 : row, column: 0 },
    End: { row: far ? bounds.rows - 1 : row, column: bounds.columns - 1 },
    PageUp: { row: row === -1 ? -1 : Math.max(0, row - bounds.page), column },
    PageDown: { row: row + bounds.page, column },
  }
  const to = target[key]
  if (!to) return undefined
  const lowest = shiftKey ? 0 : -1
  const within = {
    row: Math.max(lowest, Math.min(bounds.rows - 1, to.row)),
    column: Math.max(0, Math.min(bounds.columns - 1, to.column)),
  }
  return shiftKey ? extendTo(span, within) : goTo(within)
}
