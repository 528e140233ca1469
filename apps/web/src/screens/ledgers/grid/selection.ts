/** Which rows are selected, by the ids of their lines. */
import type { Edits } from './edits.ts'
import { lineAt } from './lines.ts'
import type { EntryRows } from './rows.ts'

/** So many lines are written, selected or added up at once. */
export const MOST_LINES = 2000

export function toggled(selected: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(selected)
  if (!next.delete(id)) next.add(id)
  return next
}

/** From the nearest selected row above down to this one. */
export function withRange(
  selected: ReadonlySet<string>,
  row: number,
  edits: Edits,
  rows: EntryRows,
): ReadonlySet<string> {
  const next = new Set(selected)
  for (let at = row; at >= Math.max(0, row - MOST_LINES); at--) {
    const line = lineAt(at, edits, rows)
    if (!line || (at < row && selected.has(line.id))) break
    next.add(line.id)
  }
  return next
}
