/**
 * What somebody has changed and not yet saved: cells of entries, and new lines. Frozen; each step gives the next state, so
 * that it can be undone, kept on the device, and held against what others did meanwhile.
 */
import type { EntryChange, Row } from '@youju/contract'
import type { Values } from '@youju/model'
import { PERIOD, UNIT } from './columns.ts'
import type { Cell } from './value-text.ts'

export type Cells = Readonly<Record<string, Cell>>
/** An entry as it was seen, and the cells changed since. */
export type Revision = { row: Row; cells: Cells }
/** A line that is not in the ledger yet. */
export type NewLine = { id: string; unit: string; unitName: string; period: string | null; cells: Cells }
export type Edits = { revisions: ReadonlyMap<string, Revision>; lines: readonly NewLine[] }

export const NO_EDITS: Edits = { revisions: new Map(), lines: [] }

export const countEdits = ({ revisions, lines }: Edits): number => revisions.size + lines.length

export function setCells(edits: Edits, row: Row, changes: Cells): Edits {
  const before = edits.revisions.get(row.id)
  const seen = before?.row ?? row
  const cells = Object.fromEntries(
    Object.entries({ ...before?.cells, ...changes }).filter(
      ([field, cell]) => cell.raw !== undefined || cell.value !== (seen.values[field] ?? null),
    ),
  )
  const revisions = new Map(edits.revisions)
  if (Object.keys(cells).length === 0) revisions.delete(row.id)
  else revisions.set(row.id, { row: seen, cells })
  return { ...edits, revisions }
}

export const setNewCells = (edits: Edits, id: string, changes: Cells): Edits =>
  changeLine(edits, id, (line) => ({ ...line, cells: { ...line.cells, ...changes } }))

/** Whose a new line is, once it is known; what was typed for it and could not be read goes. */
export const setOwner = (edits: Edits, id: string, owner: Owner, typed: string): Edits =>
  changeLine(edits, id, (line) => {
    const { [typed]: _, ...cells } = line.cells
    return { ...line, ...owner, cells }
  })

export type Owner = Partial<Pick<NewLine, 'unit' | 'unitName' | 'period'>>

export const addLine = (edits: Edits, line: NewLine): Edits => ({ ...edits, lines: [...edits.lines, line] })

export const dropLines = (edits: Edits, ids: ReadonlySet<string>): Edits => ({
  revisions: new Map([...edits.revisions].filter(([id]) => !ids.has(id))),
  lines: edits.lines.filter(({ id }) => !ids.has(id)),
})

const changeLine = (edits: Edits, id: string, change: (line: NewLine) => NewLine): Edits => ({
  ...edits,
  lines: edits.lines.map((line) => (line.id === id ? change(line) : line)),
})

/** The line as it would stand. A refused cell counts as empty. */
export const valuesAfter = (of: Revision | NewLine): Values => ({
  ...('row' in of ? of.row.values : {}),
  ...valuesOf(of.cells),
})

const valuesOf = (cells: Cells): Values =>
  Object.fromEntries(Object.entries(cells).map(([field, cell]) => [field, cell.raw === undefined ? cell.value : null]))

/** Where the changes asked of the API come from, in the same order. */
export type Asked = { ids: string[]; changes: EntryChange[] }

export function toChanges({ revisions, lines }: Edits): Asked {
  return {
    ids: [...lines.map(({ id }) => id), ...revisions.keys()],
    changes: [
      ...lines.map(
        ({ unit, period, cells }): EntryChange => ({ kind: 'capture', unit, period, values: valuesOf(cells) }),
      ),
      ...[...revisions.values()].map(
        ({ row, cells }): EntryChange => ({
          kind: 'revise',
          entry: row.id,
          version: row.version,
          values: valuesOf(cells),
        }),
      ),
    ],
  }
}

export type Refusal = { id: string; field: string; cell: Extract<Cell, { raw: string }> }

export function refusals({ revisions, lines }: Edits): Refusal[] {
  const all = [...lines, ...[...revisions].map(([id, { cells }]) => ({ id, cells }))]
  return all.flatMap(({ id, cells }) =>
    Object.entries(cells).flatMap(([field, cell]) => (cell.raw === undefined ? [] : [{ id, field, cell }])),
  )
}

/** New lines that do not yet say whose they are. */
export const unowned = ({ lines }: Edits, needsPeriod: boolean): { id: string; field: string }[] =>
  lines.flatMap(({ id, unit, period, cells }) => [
    ...(unit === '' && !cells[UNIT] ? [{ id, field: UNIT }] : []),
    ...(needsPeriod && !period && !cells[PERIOD] ? [{ id, field: PERIOD }] : []),
  ])

/** Somebody else has changed the entry: what I meant stays, held against what stands now. */
export function rebase(edits: Edits, row: Row, keep: ReadonlySet<string>): Edits {
  const before = edits.revisions.get(row.id)
  if (!before) return edits
  const cells = Object.fromEntries(Object.entries(before.cells).filter(([field]) => keep.has(field)))
  return setCells(dropLines(edits, new Set([row.id])), row, cells)
}

type Kept = { revisions: Revision[]; lines: readonly NewLine[] }

export const toText = ({ revisions, lines }: Edits): string =>
  JSON.stringify({ revisions: [...revisions.values()], lines } satisfies Kept)

export function fromText(text: string | null): Edits {
  if (text === null) return NO_EDITS
  try {
    const { revisions, lines } = JSON.parse(text) as Kept
    return { revisions: new Map(revisions.map((revision) => [revision.row.id, revision])), lines }
  } catch {
    return NO_EDITS
  }
}
