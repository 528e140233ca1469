/** The hidden sheet behind the drop-downs: a list typed into a cell's rule may not pass 255 characters. */
import { colToLetter } from 'hucre'
import type { WriteSheet } from 'hucre/xlsx'
import type { FormColumn } from './form-columns.ts'

const NAME = '代码表'

const withChoices = (columns: readonly FormColumn[]): FormColumn[] => columns.filter((column) => column.choices)

export function choicesSheet(columns: readonly FormColumn[]): WriteSheet | undefined {
  const chosen = withChoices(columns)
  if (chosen.length === 0) return undefined
  const longest = Math.max(...chosen.map((column) => column.choices!.length))
  return {
    name: NAME,
    hidden: true,
    rows: [
      chosen.map((column) => column.heading),
      ...Array.from({ length: longest }, (_, row) => chosen.map((column) => column.choices![row] ?? null)),
    ],
  }
}

export function choicesRange(columns: readonly FormColumn[], index: number): string {
  const column = columns[index]!
  const letter = colToLetter(withChoices(columns).indexOf(column))
  return `${NAME}!$${letter}$2:$${letter}$${column.choices!.length + 1}`
}
