/** The head of the sheet: what each column holds, in which order, and what is left out. */
import { CaretDownFilled, CaretUpFilled, FilterFilled, FilterOutlined } from '@ant-design/icons'
import { Popover } from 'antd'
import { useState } from 'react'
import { useWords } from '../../../words/words.ts'
import type { Choice } from './choice.ts'
import type { Column } from './columns.ts'
import { PERIOD, UNIT } from './columns.ts'
import { FilterForm } from './filter-form.tsx'
import css from './grid.module.css'
import { ROW_HEAD } from './grid-row.tsx'
import type { Lists } from './value-text.ts'
import { gridWords } from './words.ts'

export const HEADER = 40

type Props = {
  columns: readonly Column[]
  lefts: readonly number[]
  frozen: number
  across: { first: number; last: number }
  active: number | undefined
  choice: Choice
  onChoose: (change: Partial<Choice>) => void
  lists: Lists
}

export function GridHeader(props: Props) {
  const t = useWords(gridWords)
  const { columns, frozen, across } = props
  return (
    <div role="row" aria-rowindex={1} className={css.header} style={{ height: HEADER }}>
      <div role="columnheader" className={css.rowHead} style={{ width: ROW_HEAD }}>
        <span className={css.number}>{t('row')}</span>
      </div>
      {columns.slice(0, frozen).map((column, index) => (
        <HeaderCell key={column.code} {...props} column={column} index={index} />
      ))}
      {columns.slice(across.first, across.last + 1).map((column, index) => (
        <HeaderCell key={column.code} {...props} column={column} index={across.first + index} />
      ))}
    </div>
  )
}

function HeaderCell({
  column,
  index,
  lefts,
  frozen,
  active,
  choice,
  onChoose,
  lists,
}: Props & { column: Column; index: number }) {
  const t = useWords(gridWords)
  const [open, setOpen] = useState(false)
  const key = SORT_KEYS[column.code] ?? column.code
  const order = choice.sort === key ? 'ascending' : choice.sort === `-${key}` ? 'descending' : undefined
  const next = order === undefined ? key : order === 'ascending' ? `-${key}` : undefined
  const filter = choice.where?.[column.code]
  return (
    <div
      role="columnheader"
      aria-colindex={index + 2}
      aria-sort={order ?? 'none'}
      className={css.headCell}
      data-frozen={index < frozen}
      data-align={column.align}
      data-active={index === active}
      style={{ left: lefts[index], width: column.width }}
    >
      <button
        type="button"
        className={css.sort}
        title={t('sortBy', { column: column.label })}
        onClick={() => onChoose({ sort: next })}
      >
        <span className={css.headText}>{column.label}</span>
        {column.measure && <span className={css.measure}>{column.measure}</span>}
        {order === 'ascending' && <CaretUpFilled aria-hidden />}
        {order === 'descending' && <CaretDownFilled aria-hidden />}
      </button>
      {column.field && (
        <Popover
          trigger="click"
          placement="bottomRight"
          open={open}
          onOpenChange={setOpen}
          destroyOnHidden
          content={
            <FilterForm
              field={column.field}
              lists={lists}
              value={filter}
              onApply={(value) => {
                setOpen(false)
                const { [column.code]: _, ...others } = choice.where ?? {}
                onChoose({ where: value === undefined ? others : { ...others, [column.code]: value } })
              }}
            />
          }
        >
          <button
            type="button"
            className={css.filter}
            data-on={filter !== undefined}
            aria-label={t('filterBy', { column: column.label })}
          >
            {filter === undefined ? <FilterOutlined /> : <FilterFilled />}
          </button>
        </Popover>
      )}
    </div>
  )
}

const SORT_KEYS: Record<string, string> = { [UNIT]: 'unit', [PERIOD]: 'period' }
