/** The way from mark to mark. */
import type { Column } from './columns.ts'
import type { Edits } from './edits.ts'
import type { EntryRows } from './rows.ts'
import type { Place } from './span.ts'

type Among = { columns: readonly Column[]; edits: Edits; rows: EntryRows }

/** The first marked place after this one, and again from the top; those whose rows were never in sight are passed over. */
export function nextMarked(
  marked: readonly { id: string; field: string }[],
  at: Place,
  { columns, edits, rows }: Among,
): Place | undefined {
  const places = marked.flatMap(({ id, field }): Place[] => {
    const row = rowOf(id, edits, rows)
    const column = columns.findIndex(({ code }) => code === field)
    return row === undefined ? [] : [{ row, column: Math.max(0, column) }]
  })
  return places.find(({ row, column }) => row > at.row || (row === at.row && column > at.column)) ?? places[0]
}

function rowOf(id: string, edits: Edits, rows: EntryRows): number | undefined {
  const among = edits.lines.findIndex((line) => line.id === id)
  if (among >= 0) return among
  for (let index = 0; index < Math.min(rows.total ?? 0, 20_000); index++)
    if (rows.rowAt(index)?.id === id) return index + edits.lines.length
  return undefined
}
