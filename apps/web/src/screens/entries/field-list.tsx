/** The fields of a ledger as a form, each with what is wrong with it beneath. */
import type { Ledger, Values } from '@youju/model'
import { useId } from 'react'
import { useLanguage } from '../../words/language.tsx'
import { useWords } from '../../words/words.ts'
import type { Cells } from '../ledgers/grid/edits.ts'
import { type Marks, placeOf } from '../ledgers/grid/marks.ts'
import type { Cell, Lists } from '../ledgers/grid/value-text.ts'
import css from './entry.module.css'
import { FieldInput } from './field-input.tsx'
import { words } from './words.ts'

type Props = {
  ledger: Ledger
  lists: Lists
  /** Of the line, for its marks. */
  id: string
  values: Values
  cells: Cells
  marks: Marks
  disabled?: boolean
  /** Nothing was typed yet: what is missing is not said. */
  quiet?: boolean
  onChange: (field: string, cell: Cell) => void
}

export function FieldList({
  ledger,
  lists,
  id,
  values,
  cells,
  marks,
  disabled = false,
  quiet = false,
  onChange,
}: Props) {
  const t = useWords(words)
  const { language } = useLanguage()
  const prefix = useId()
  return (
    <div className={css.fields}>
      {ledger.fields.map((field) => {
        const inputId = `${prefix}${field.code}`
        const found = quiet ? [] : (marks.get(placeOf(id, field.code)) ?? [])
        const cell = cells[field.code] ?? { value: values[field.code] ?? null }
        return (
          <div key={field.code} className={css.field} data-changed={cells[field.code] !== undefined}>
            <label htmlFor={inputId}>
              {field.label[language]}
              {field.required && <span className={css.required}>{t('required')}</span>}
            </label>
            <FieldInput
              {...{ field, lists, cell, disabled }}
              id={inputId}
              invalid={found.some(({ level }) => level === 'error')}
              describedBy={found.length > 0 ? `${inputId}-marks` : undefined}
              onChange={(next) => onChange(field.code, next)}
            />
            {found.length > 0 && (
              <ul id={`${inputId}-marks`} className={css.marks} aria-live="polite">
                {found.map(({ level, message }) => (
                  <li key={message} data-level={level}>
                    {message}
                  </li>
                ))}
              </ul>
            )}
          </div>
        )
      })}
    </div>
  )
}
