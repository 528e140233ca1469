/** Blocks of cells in and out: pasted from Excel over what is marked, copied as it reads. */
import { App } from 'antd'
import type { ClipboardEvent } from 'react'
import { useLanguage } from '../../../words/language.tsx'
import { useWords } from '../../../words/words.ts'
import { parseBlock, writeBlock } from './block.ts'
import type { GridProps } from './grid.tsx'
import { cellEditText, lineAt } from './lines.ts'
import { MOST_LINES } from './selection.ts'
import { type Place, rectangle } from './span.ts'
import { gridWords } from './words.ts'
import { type Written, writeOver } from './write-block.ts'

const MOST_COPIED = 20_000

type Props = Pick<GridProps, 'columns' | 'lists' | 'rows' | 'edits' | 'onEdit' | 'sheet' | 'span' | 'onSpan'> & {
  /** Rows there are, new lines among them. */
  count: number
  /** While a cell is typed in, the clipboard is the text box's. */
  quiet: boolean
}

export function useClipboard({ columns, lists, rows, edits, onEdit, sheet, span, onSpan, count, quiet }: Props) {
  const t = useWords(gridWords)
  const { language } = useLanguage()
  const { message } = App.useApp()
  const offset = edits.lines.length
  const { top, bottom, left, right } = rectangle(span)
  const [height, width] = [bottom - top + 1, right - left + 1]

  const write = async (block: string[][], place: Place = { row: top, column: left }) => {
    if (block.length > MOST_LINES) return void message.warning(t('tooMany', { most: MOST_LINES }))
    const last = Math.min(place.row + block.length, count) - 1 - offset
    if (last >= 0 && rows.total) await rows.load(Math.max(0, place.row - offset), last)
    const written = writeOver(edits, sheet, place, block)
    onEdit(written.edits)
    return written
  }

  const onPaste = async (event: ClipboardEvent) => {
    if (quiet || span.at.row < 0) return
    event.preventDefault()
    const block = parseBlock(event.clipboardData.getData('text/plain'))
    const single = block.length === 1 && block[0]!.length === 1
    const filled = single ? blockOf(height, width, block[0]![0]!) : block
    const written = await write(filled)
    if (!written) return
    onSpan({
      from: { row: top, column: left },
      at: {
        row: Math.min(count - 1 + written.added, top + filled.length - 1),
        column: Math.min(columns.length - 1, left + filled[0]!.length - 1),
      },
    })
    void message.open({ type: written.refused > 0 ? 'warning' : 'success', content: spoken(written) })
  }

  const spoken = ({ cells, added, refused, passedOver }: Written): string =>
    [
      t('pasted', { cells }),
      added > 0 && t('pastedNew', { added }),
      refused > 0 && t('pastedRefused', { refused }),
      passedOver > 0 && t('pastedOver', { passedOver }),
    ]
      .filter(Boolean)
      .join('')

  const onCopy = (event: ClipboardEvent) => {
    if (quiet) return
    event.preventDefault()
    if (height > MOST_COPIED) return void message.warning(t('tooManyToCopy', { most: MOST_COPIED }))
    const marked = Array.from({ length: height }, (_, down) => top + down)
    const text = () =>
      writeBlock(
        marked.map((row) => {
          const line = lineAt(row, edits, rows)
          return columns.slice(left, right + 1).map((one) => (line ? cellEditText(line, one, lists, language) : ''))
        }),
      )
    if (marked.every((row) => lineAt(row, edits, rows))) return event.clipboardData.setData('text/plain', text())
    void rows
      .load(Math.max(0, top - offset), bottom - offset)
      .then(() => navigator.clipboard.writeText(text()))
      .then(() => message.success(t('copied', { rows: height })))
  }

  return {
    onPaste,
    onCopy,
    /** What is marked is left empty. */
    empty: () => write(blockOf(height, width, '')),
  }
}

const blockOf = (rows: number, columns: number, text: string): string[][] =>
  Array.from({ length: rows }, () => Array<string>(columns).fill(text))
