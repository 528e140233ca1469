/**
 * A ledger as a sheet: rows and columns are drawn only where they are in sight. One text box follows the active cell; it
 * takes keys, input methods and the clipboard, and becomes the editor when something is typed.
 */
import type { Row } from '@youju/contract'
import type { Ledger } from '@youju/model'
import { App } from 'antd'
import { type KeyboardEvent, type Ref, useEffect, useId, useImperativeHandle, useRef, useState } from 'react'
import { useLanguage } from '../../../words/language.tsx'
import { useWords } from '../../../words/words.ts'
import { CellEditor } from './cell-editor.tsx'
import type { Choice } from './choice.ts'
import type { Column } from './columns.ts'
import type { Edits } from './edits.ts'
import css from './grid.module.css'
import { GridFoot } from './grid-foot.tsx'
import { GridHeader, HEADER } from './grid-header.tsx'
import { GridRow } from './grid-row.tsx'
import { GridStatus } from './grid-status.tsx'
import { cellEditText, lineAt, lockOf } from './lines.ts'
import { type Marks, placeOf } from './marks.ts'
import type { EntryRows } from './rows.ts'
import { toggled, withRange } from './selection.ts'
import { extendTo, goTo, move, type Place, rectangle, type Span } from './span.ts'
import { useClipboard } from './use-clipboard.ts'
import { FOOT, useWindow } from './use-window.ts'
import type { Lists } from './value-text.ts'
import { ROW } from './window.ts'
import { gridWords } from './words.ts'
import { type Sheet, writeOver } from './write-block.ts'

/** Rows drawn as waiting until it is known how many there are. */
const UNKNOWN = 20

export type GridProps = {
  ledger: Ledger
  lists: Lists
  columns: readonly Column[]
  choice: Choice
  onChoose: (change: Partial<Choice>) => void
  rows: EntryRows
  edits: Edits
  onEdit: (edits: Edits) => void
  onUndo: () => void
  onRedo: () => void
  marks: Marks
  sheet: Sheet
  selected: ReadonlySet<string>
  onSelect: (selected: ReadonlySet<string>) => void
  onOpen?: (row: Row) => void
  span: Span
  onSpan: (span: Span) => void
  /** For those who lead somebody to a cell from outside. */
  ref?: Ref<{ focus: () => void }>
}

export function Grid(props: GridProps) {
  const { ledger, lists, columns, rows, edits, onEdit, marks, sheet, selected, onSelect, span, onSpan } = props
  const t = useWords(gridWords)
  const { language } = useLanguage()
  const { message } = App.useApp()
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const box = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<string>()
  const [inside, setInside] = useState(false)
  const offset = edits.lines.length
  const count = offset + (rows.total ?? UNKNOWN)
  const { view, lefts, width, frozen, shown, across, bringToSight, onScroll } = useWindow(scroller, columns, count)
  const { show } = rows
  useEffect(
    () => show(Math.max(0, shown.first - offset), Math.max(0, shown.last - offset)),
    [show, shown.first, shown.last, offset],
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another place asks to be seen, not another size
  useEffect(() => bringToSight(span.at), [span.at.row, span.at.column])
  const go = onSpan
  const { at } = span
  const active = lineAt(at.row, edits, rows)
  const column = columns[at.column]
  const lock = active && column ? lockOf(active, column, ledger) : undefined
  const focus = () => box.current?.focus({ preventScroll: true })
  useImperativeHandle(props.ref, () => ({ focus }))

  const begin = (text: string) => {
    if (!active || !column) return
    if (lock) void message.info(t(lock))
    else setTyped(text)
  }
  const finish = (text: string, then?: 'down' | 'right' | 'left') => {
    setTyped(undefined)
    const written = writeOver(edits, sheet, at, [[text]])
    if (written.cells > 0) onEdit(written.edits)
    const key = then === 'down' ? 'ArrowDown' : then === 'left' ? 'ArrowLeft' : 'ArrowRight'
    const next = then && move(goTo(at), keyOf(key), bounds)
    if (next) go(next)
    focus()
  }
  const bounds = { rows: count, columns: columns.length, page: Math.max(1, Math.floor(view.height / ROW) - 1) }

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (typed !== undefined || event.nativeEvent.isComposing) return
    const command = event.ctrlKey || event.metaKey
    const next = move(span, event, bounds)
    if (next) go(next)
    else if (event.key === 'Enter' && event.altKey && active?.is === 'entry') props.onOpen?.(active.row)
    else if (event.key === 'Enter' || event.key === 'F2')
      begin(active && column ? cellEditText(active, column, lists, language) : '')
    else if (event.key === 'Delete' || event.key === 'Backspace') void empty()
    else if (event.key === ' ' && event.shiftKey && active) onSelect(toggled(selected, active.id))
    else if (command && event.key.toLowerCase() === 'z') event.shiftKey ? props.onRedo() : props.onUndo()
    else if (command && event.key.toLowerCase() === 'y') props.onRedo()
    else if (event.key === 'Escape') onSpan(goTo(at))
    else return
    event.preventDefault()
  }

  const { empty, onPaste, onCopy } = useClipboard({ ...props, count, quiet: typed !== undefined })

  const placeUnder = (event: { clientX: number; clientY: number }): Place | undefined => {
    const cell = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-column]')
    return cell && scroller.current?.contains(cell)
      ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) }
      : undefined
  }

  const marked = rectangle(span)
  const activeMarks = active && column ? (marks.get(placeOf(active.id, column.code)) ?? []) : []
  const left = column ? lefts[at.column]! + (at.column < frozen ? view.left : 0) : 0
  return (
    <div className={css.frame} data-stale={rows.stale && rows.total !== undefined}>
      <div
        ref={scroller}
        className={css.scroller}
        onScroll={onScroll}
        onPointerDown={(event) => {
          const place = placeUnder(event)
          if (!place || event.button !== 0) return
          if ((event.target as HTMLElement).closest('a, button, input')) return
          if (typed !== undefined && box.current) finish(box.current.value)
          if (event.pointerType === 'touch' && place.row === at.row && place.column === at.column)
            begin(cellEditText(active!, column!, lists, language))
          onSpan(event.shiftKey ? extendTo(span, place) : goTo(place))
          event.preventDefault()
          focus()
        }}
        onPointerMove={(event) => {
          if (event.buttons !== 1 || event.pointerType === 'touch' || typed !== undefined) return
          const place = placeUnder(event)
          if (place && (place.row !== at.row || place.column !== at.column)) onSpan(extendTo(span, place))
        }}
        onDoubleClick={(event) => {
          if (placeUnder(event) && active && column) begin(cellEditText(active, column, lists, language))
        }}
      >
        <div
          role="grid"
          aria-label={t('grid', { ledger: ledger.label[language] })}
          aria-rowcount={count + 1}
          aria-colcount={columns.length + 1}
          aria-multiselectable
          className={css.grid}
          style={{ width: Math.max(width, view.width), height: HEADER + shown.height + FOOT, minHeight: '100%' }}
        >
          <GridHeader
            columns={columns}
            lefts={lefts}
            frozen={frozen}
            across={across}
            active={inside && at.row === -1 ? at.column : undefined}
            choice={props.choice}
            onChoose={props.onChoose}
            lists={lists}
          />
          <div role="rowgroup" className={css.body} style={{ height: shown.height }}>
            {Array.from({ length: Math.max(0, shown.last - shown.first + 1) }, (_, index) => {
              const row = shown.first + index
              const line = lineAt(row, edits, rows)
              return (
                <GridRow
                  key={row}
                  gridId={id}
                  row={row}
                  number={row - offset + 1}
                  top={shown.topOf(row)}
                  line={line}
                  columns={columns}
                  lefts={lefts}
                  frozen={frozen}
                  first={across.first}
                  last={across.last}
                  lists={lists}
                  language={language}
                  marks={marks}
                  active={inside && row === at.row ? at.column : -1}
                  from={row >= marked.top && row <= marked.bottom ? marked.left : -1}
                  to={row >= marked.top && row <= marked.bottom ? marked.right : -1}
                  isSelected={line !== undefined && selected.has(line.id)}
                  onSelect={(range) =>
                    line && onSelect(range ? withRange(selected, row, edits, rows) : toggled(selected, line.id))
                  }
                  onOpen={props.onOpen}
                />
              )
            })}
          </div>
          {rows.total !== undefined && (
            <GridFoot
              columns={columns}
              lefts={lefts}
              frozen={frozen}
              across={across}
              rows={rows}
              width={Math.max(width, view.width)}
            />
          )}
        </div>
        <CellEditor
          ref={box}
          label={column ? t('edit', { row: at.row + 1, column: column.label }) : ''}
          describedBy={`${id}-status`}
          at={{ left, top: at.row < 0 ? view.top : HEADER + shown.topOf(at.row), width: column?.width ?? 0 }}
          column={column}
          typed={typed}
          lists={lists}
          fillers={sheet.fillers}
          periods={sheet.periods}
          onType={(text) => (typed === undefined && lock ? begin(text) : setTyped(text))}
          onCommit={finish}
          onCancel={() => {
            setTyped(undefined)
            focus()
          }}
          onKeyDown={onKeyDown}
          onPaste={(event) => void onPaste(event)}
          onCopy={onCopy}
          onFocus={() => setInside(true)}
          onBlur={() => {
            if (typed !== undefined && box.current) finish(box.current.value)
            setInside(false)
          }}
        />
      </div>
      <GridStatus id={`${id}-status`} {...{ span, columns, lists, edits, rows, lock, active }} marks={activeMarks} />
    </div>
  )
}

const keyOf = (key: string) => ({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false })
