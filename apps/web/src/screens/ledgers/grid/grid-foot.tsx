/** How many entries there are, and what their numbers add up to: of all that were chosen, in sight or not. */
import { Figure } from '../../../pieces/figure.tsx'
import { useLanguage } from '../../../words/language.tsx'
import { useWords } from '../../../words/words.ts'
import type { Column } from './columns.ts'
import css from './grid.module.css'
import { ROW_HEAD } from './grid-row.tsx'
import type { EntryRows } from './rows.ts'
import { gridWords } from './words.ts'

type Props = {
  columns: readonly Column[]
  lefts: readonly number[]
  frozen: number
  across: { first: number; last: number }
  rows: EntryRows
  width: number
}

export function GridFoot({ columns, lefts, frozen, across, rows, width }: Props) {
  const t = useWords(gridWords)
  const { language } = useLanguage()
  const cell = (column: Column, index: number) => (
    <div
      key={column.code}
      role="gridcell"
      className={css.cell}
      data-frozen={index < frozen}
      data-align={column.align}
      style={{ left: lefts[index], width: column.width }}
    >
      {index === 0 ? t('entries', { n: (rows.total ?? 0).toLocaleString(language) }) : null}
      {rows.sums[column.code] !== undefined && (
        <Figure value={rows.sums[column.code]} digits={column.field?.type === 'money' ? 2 : undefined} />
      )}
    </div>
  )
  return (
    <div role="rowgroup" className={css.foot} style={{ width }}>
      <div role="row" className={css.footRow}>
        <div role="rowheader" className={css.rowHead} style={{ width: ROW_HEAD }}>
          {t('total')}
        </div>
        {columns.slice(0, frozen).map(cell)}
        {columns.slice(across.first, across.last + 1).map((column, index) => cell(column, across.first + index))}
      </div>
    </div>
  )
}
