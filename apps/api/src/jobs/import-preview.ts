/** A preview as it is kept, in no language, and as it is shown in one. */
import type { Answered, routes } from '@youju/contract'
import type { ImportPreview, StoredImport } from '@youju/flow'
import { type Details, type Language, Problem } from '@youju/model'

type Said = { code: string; details: Details }
type Shown = Answered<typeof routes.getImport>
type Kept = {
  sheets: (Omit<ImportPreview['sheets'][number], 'rows'> & {
    rows: { row: number; cells: string[]; marks: { column: string | null; level: 'error' | 'warning'; said: Said }[] }[]
  })[]
  problems: Said[]
  notes: Said[]
  refused: number
  warnings: number
}

const say = ({ code, details }: Problem): Said => ({ code, details })
const phrase = ({ code, details }: Said, language: Language): string => new Problem(code, details).phrase(language)

export const storePreview = ({ sheets, problems, notes, refused, warnings }: ImportPreview): Kept => ({
  sheets: sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map(({ row, cells, marks }) => ({
      row,
      cells,
      marks: marks.map(({ column, level, problem }) => ({ column, level, said: say(problem) })),
    })),
  })),
  problems: problems.map(say),
  notes: notes.map(say),
  refused,
  warnings,
})

export function showPreview({ id, state, job, preview }: StoredImport, language: Language): Shown {
  const { sheets, problems, notes, refused, warnings } = (preview ?? NOTHING) as Kept
  return {
    ...{ id, state, job, refused, warnings },
    sheets: sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map(({ row, cells, marks }) => ({
        row,
        cells,
        marks: marks.map(({ column, level, said }) => ({ column, level, message: phrase(said, language) })),
      })),
    })),
    problems: problems.map((said) => ({ ...said, message: phrase(said, language), more: [] })),
    notes: notes.map((said) => phrase(said, language)),
  }
}

const NOTHING: Kept = { sheets: [], problems: [], notes: [], refused: 0, warnings: 0 }
