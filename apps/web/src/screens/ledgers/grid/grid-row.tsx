/** One line of the sheet. Drawn anew only when something of it changes. */
import { LockOutlined, RightOutlined } from '@ant-design/icons'
import type { Row } from '@youju/contract'
import type { Language } from '@youju/model'
import { memo } from 'react'
import { useWords } from '../../../words/words.ts'
import type { Column } from './columns.ts'
import css from './grid.module.css'
import { cellText, changedCell, type Line } from './lines.ts'
import { type Marks, placeOf } from './marks.ts'
import type { Lists } from './value-text.ts'
import { gridWords } from './words.ts'

export const ROW_HEAD = 60

type Props = {
  gridId: string
  row: number
  /** Its place among the entries, from 1. */
  number: number
  top: number
  line: Line | undefined
  columns: readonly Column[]
  lefts: readonly number[]
  frozen: number
  first: number
  last: number
  lists: Lists
  language: Language
  marks: Marks
  /** Column of the active cell, and of the rectangle marked; -1 when it is not in this row. */
  active: number
  from: number
  to: number
  isSelected: boolean
  onSelect: (range: boolean) => void
  onOpen: ((row: Row) => void) | undefined
}

export const GridRow = memo(
  function GridRow(props: Props) {
    const { row, top, line, columns, frozen, first, last, isSelected } = props
    const t = useWords(gridWords)
    const locked = line?.is === 'entry' && line.row.locked
    return (
      <div
        role="row"
        aria-rowindex={row + 2}
        aria-selected={isSelected}
        className={css.row}
        style={{ transform: `translateY(${top}px)` }}
        data-new={line?.is === 'new'}
        data-odd={row % 2 === 1}
      >
        <div role="rowheader" className={css.rowHead} style={{ width: ROW_HEAD }}>
          {line && (
            <input
              type="checkbox"
              tabIndex={-1}
              checked={isSelected}
              aria-label={t('selectRow', { n: row + 1 })}
              onChange={(event) => props.onSelect((event.nativeEvent as MouseEvent).shiftKey)}
            />
          )}
          <span className={css.number}>{line?.is === 'new' ? t('new') : props.number}</span>
          {locked && <LockOutlined title={t('locked')} aria-label={t('locked')} />}
        </div>
        {columns.slice(0, frozen).map((column, index) => (
          <GridCell key={column.code} {...props} column={column} index={index} />
        ))}
        {columns.slice(first, last + 1).map((column, index) => (
          <GridCell key={column.code} {...props} column={column} index={first + index} />
        ))}
      </div>
    )
  },
  (before, after) =>
    (Object.keys(after) as (keyof Props)[]).every((key) =>
      key === 'line'
        ? sameLine(before.line, after.line)
        : key === 'onSelect' || key === 'onOpen' || Object.is(before[key], after[key]),
    ),
)

function sameLine(a: Line | undefined, b: Line | undefined): boolean {
  if (!a || !b) return a === b
  if (a.is === 'new') return b.is === 'new' && a.line === b.line
  return b.is === 'entry' && a.row === b.row && a.revision === b.revision
}

function GridCell(props: Props & { column: Column; index: number }) {
  const { gridId, row, line, column, index, lefts, frozen, lists, language, marks, active, from, to } = props
  const t = useWords(gridWords)
  const isFrozen = index < frozen
  const place = isFrozen ? { left: lefts[index], width: column.width } : { left: lefts[index], width: column.width }
  if (!line)
    return (
      <div role="gridcell" aria-colindex={index + 2} className={css.cell} data-frozen={isFrozen} style={place}>
        <span className={css.waiting} />
      </div>
    )
  const found = marks.get(placeOf(line.id, column.code)) ?? []
  const level = found.some((mark) => mark.level === 'error') ? 'error' : found.length > 0 ? 'warning' : undefined
  const changed = changedCell(line, column.code) !== undefined && line.is === 'entry'
  const text = cellText(line, column, lists, language)
  return (
    <div
      role="gridcell"
      id={`${gridId}-${row}-${index}`}
      aria-colindex={index + 2}
      aria-selected={index >= from && index <= to}
      aria-invalid={level === 'error' ? true : undefined}
      className={css.cell}
      style={place}
      title={found.map(({ message }) => message).join('\n') || undefined}
      data-row={row}
      data-column={index}
      data-field={column.code}
      data-frozen={isFrozen}
      data-align={column.align}
      data-active={index === active}
      data-marked={index >= from && index <= to && from >= 0}
      data-changed={changed}
      data-level={level}
    >
      <span className={css.text}>{text}</span>
      {index === 0 && line.is === 'entry' && props.onOpen && (
        <button
          type="button"
          tabIndex={-1}
          className={css.open}
          aria-label={t('open')}
          title={t('open')}
          onClick={() => props.onOpen?.(line.row)}
        >
          <RightOutlined />
        </button>
      )}
    </div>
  )
}
