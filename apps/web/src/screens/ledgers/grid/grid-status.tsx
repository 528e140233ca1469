/** The line below the sheet: what the active cell holds and what is said of it, and what the marked cells add up to. */
import { useLanguage } from '../../../words/language.tsx'
import { useWords } from '../../../words/words.ts'
import type { Column } from './columns.ts'
import type { Edits } from './edits.ts'
import css from './grid.module.css'
import { cellText, changedCell, type Line, type Lock, lineAt } from './lines.ts'
import type { Mark } from './marks.ts'
import type { EntryRows } from './rows.ts'
import { MOST_LINES } from './selection.ts'
import { rectangle, type Span } from './span.ts'
import type { Lists } from './value-text.ts'
import { gridWords } from './words.ts'

type Props = {
  id: string
  span: Span
  columns: readonly Column[]
  lists: Lists
  edits: Edits
  rows: EntryRows
  active: Line | undefined
  lock: Lock | undefined
  marks: readonly Mark[]
}

export function GridStatus({ id, span, columns, lists, edits, rows, active, lock, marks }: Props) {
  const t = useWords(gridWords)
  const { language } = useLanguage()
  const column = columns[span.at.column]
  return (
    <div id={id} className={css.status} role="status">
      {column && span.at.row >= 0 && active && (
        <>
          <span className={css.where}>
            {column.label}
            {column.field?.required && <em>{t('required')}</em>}
          </span>
          <span className={css.value}>{cellText(active, column, lists, language) || t('empty')}</span>
          {marks.length > 0 ? (
            <span className={css.mark} data-level={marks.some(({ level }) => level === 'error') ? 'error' : 'warning'}>
              {marks.map(({ message: text }) => text).join('；')}
            </span>
          ) : (
            <span className={css.note}>{lock ? t(lock) : column.field?.note?.[language]}</span>
          )}
        </>
      )}
      <SpanSum {...{ span, columns, edits, rows }} />
    </div>
  )
}

function SpanSum({ span, columns, edits, rows }: Pick<Props, 'span' | 'columns' | 'edits' | 'rows'>) {
  const t = useWords(gridWords)
  const { language } = useLanguage()
  const { top, bottom, left, right } = rectangle(span)
  const cells = (bottom - top + 1) * (right - left + 1)
  if (cells <= 1 || span.at.row < 0) return <span className={css.sum} />
  const sum = bottom - top <= MOST_LINES ? sumOf(rectangle(span), columns, edits, rows) : undefined
  return (
    <span className={css.sum}>
      {t('selectedCells', { cells })}
      {sum !== undefined && `，${t('sum', { sum: Number(sum.toFixed(2)).toLocaleString(language) })}`}
    </span>
  )
}

/** Of what can be added; nothing while a line among them is still to be read. */
function sumOf(
  { top, bottom, left, right }: ReturnType<typeof rectangle>,
  columns: readonly Column[],
  edits: Edits,
  rows: EntryRows,
): number | undefined {
  const added = columns.slice(left, right + 1).filter(({ align, field }) => align === 'end' && field?.type !== 'share')
  let sum: number | undefined
  for (let row = top; row <= bottom; row++) {
    const line = lineAt(row, edits, rows)
    if (!line) return undefined
    for (const { code } of added) {
      const cell = changedCell(line, code)
      const value = cell ? cell.value : line.is === 'entry' ? line.row.values[code] : undefined
      if (typeof value === 'number') sum = (sum ?? 0) + value
    }
  }
  return sum
}
