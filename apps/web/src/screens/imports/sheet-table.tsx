/** A sheet as it was read: refused cells marked, and in words below their row what is wrong and what to do. */
import { Button, Switch } from 'antd'
import { Fragment, useEffect, useId, useRef, useState } from 'react'
import { Figure } from '../../pieces/figure.tsx'
import { Panel } from '../../pieces/panel.tsx'
import { useLabel, useWords } from '../../words/words.ts'
import css from './import.module.css'
import type { Preview } from './preview.ts'
import { words } from './words.ts'

type Sheet = Preview['sheets'][number]
type Row = Sheet['rows'][number]

const AT_FIRST = 100

export function SheetTable({ sheet }: { sheet: Sheet }) {
  const t = useWords(words)
  const label = useLabel()
  const switchId = useId()
  const [onlyMarked, setOnlyMarked] = useState(sheet.marked > 0)
  const [shown, setShown] = useState(AT_FIRST)
  const rows = onlyMarked ? sheet.rows.filter(({ marks }) => marks.length > 0) : sheet.rows
  const listed = rows.slice(0, shown)
  const markedHere = sheet.rows.filter(({ marks }) => marks.length > 0).length
  const scroll = useRef<HTMLElement>(null)
  useEffect(() => {
    const marked = onlyMarked && scroll.current?.querySelector<HTMLElement>('td[data-level]')
    if (marked && scroll.current) scroll.current.scrollLeft = marked.offsetLeft - scroll.current.clientWidth / 2
  }, [onlyMarked])
  return (
    <Panel
      flush
      title={
        <span className={css.sheetTitle}>
          {label(sheet.label)}
          <span className={css.soft}>
            {sheet.file} · {sheet.sheet}
          </span>
        </span>
      }
      beside={
        <span className={css.counts}>
          {(['captured', 'revised', 'unchanged'] as const).map((part) => (
            <span key={part}>
              {t(part)} <Figure value={sheet[part]} />
            </span>
          ))}
          {sheet.marked > 0 && (
            <label className={css.only} htmlFor={switchId}>
              <Switch id={switchId} size="small" checked={onlyMarked} onChange={setOnlyMarked} />
              {t('onlyMarked')}
            </label>
          )}
        </span>
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by the keyboard too */}
      <section ref={scroll} className={css.scroll} tabIndex={0} aria-label={`${sheet.file} ${sheet.sheet}`}>
        <table className={css.sheet}>
          <thead>
            <tr>
              <th scope="col">{t('row')}</th>
              {sheet.header.map(({ column, text, field }) => (
                <th key={column} scope="col" data-unknown={field === null}>
                  <span className={css.letter}>{column}</span>
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {listed.map((row) => (
              <SheetRow key={row.row} row={row} sheet={sheet} />
            ))}
          </tbody>
        </table>
      </section>
      <div className={css.foot}>
        {sheet.marked === 0 && <span>{t('noMarks')}</span>}
        {sheet.marked > markedHere && <span>{t('notShown', { all: sheet.marked, shown: markedHere })}</span>}
        {!onlyMarked && sheet.lines > listed.length && (
          <span>{t('firstRows', { all: sheet.lines, shown: listed.length })}</span>
        )}
        {rows.length > shown && (
          <Button size="small" onClick={() => setShown(shown + AT_FIRST)}>
            {t('more', { n: Math.min(AT_FIRST, rows.length - shown) })}
          </Button>
        )}
      </div>
    </Panel>
  )
}

function SheetRow({ row, sheet }: { row: Row; sheet: Sheet }) {
  const levels = new Map(row.marks.map(({ column, level }) => [column, level]))
  const messages = [...new Map(row.marks.map(({ message, level }) => [message, level]))]
  return (
    <Fragment>
      <tr data-marked={row.marks.length > 0}>
        <th scope="row" data-level={levels.get(null)}>
          {row.row}
        </th>
        {sheet.header.map(({ column }) => (
          <td key={column} data-level={levels.get(column)}>
            {row.cells[numberOf(column)]}
          </td>
        ))}
      </tr>
      {messages.length > 0 && (
        <tr className={css.why}>
          <td />
          <td colSpan={sheet.header.length}>
            <ul>
              {messages.map(([message, level]) => (
                <li key={message} data-level={level}>
                  {withoutPlace(message)}
                </li>
              ))}
            </ul>
          </td>
        </tr>
      )}
    </Fragment>
  )
}

/** A → 0, AA → 26. */
const numberOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** File, sheet and row are known from where the message stands. */
const withoutPlace = (message: string): string =>
  message.replace(/^.*?，工作表“[^”]*”第 \d+ 行\s*/, '').replace(/^.*?, sheet "[^"]*", row \d+[,:]?\s*/, '')
