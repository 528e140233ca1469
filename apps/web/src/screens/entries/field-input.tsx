/** One field to fill in: numbers with their unit and the keyboard for numbers, days from the device's own calendar. */
import type { Field } from '@youju/model'
import { Input, Select } from 'antd'
import { useState } from 'react'
import { useLanguage } from '../../words/language.tsx'
import { useWords } from '../../words/words.ts'
import { isNumber } from '../ledgers/grid/columns.ts'
import { type Cell, editText, type Lists, readCell } from '../ledgers/grid/value-text.ts'
import css from './entry.module.css'
import { words } from './words.ts'

type Props = {
  id: string
  field: Field
  lists: Lists
  cell: Cell
  disabled: boolean
  invalid: boolean
  describedBy: string | undefined
  onChange: (cell: Cell) => void
}

export function FieldInput(props: Props) {
  const { field } = props
  if (field.type === 'code' || field.type === 'boolean') return <ChoiceInput {...props} />
  return <TextInput {...props} />
}

function ChoiceInput({ id, field, lists, cell, disabled, invalid, describedBy, onChange }: Props) {
  const t = useWords(words)
  const { language } = useLanguage()
  const options =
    field.type === 'boolean'
      ? [
          { value: 'true', label: t('yes') },
          { value: 'false', label: t('no') },
        ]
      : (lists.get(field.list ?? '')?.codes.map(({ code, label }) => ({ value: code, label: label[language] })) ?? [])
  const chosen = cell.value === null || cell.value === undefined ? null : String(cell.value)
  const choose = (next: string | undefined) =>
    onChange({ value: !next ? null : field.type === 'boolean' ? next === 'true' : next })
  if (isTouched())
    return (
      <select
        id={id}
        className={css.select}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        value={chosen ?? ''}
        disabled={disabled}
        onChange={({ target }) => choose(target.value)}
      >
        <option value="">{t('notFilled')}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    )
  return (
    <Select
      id={id}
      aria-describedby={describedBy}
      {...(invalid ? { status: 'error' as const } : {})}
      allowClear={!field.required}
      showSearch={{ optionFilterProp: 'label' }}
      value={chosen}
      disabled={disabled}
      placeholder={t('notFilled')}
      options={options}
      onChange={choose}
    />
  )
}

/** On a telephone the device's own calendar and lists; at a desk 2023-09-01 is typed. */
const NATIVE: Partial<Record<Field['type'], 'date' | 'month'>> = { date: 'date', month: 'month' }
const PLACEHOLDERS: Partial<Record<Field['type'], string>> = { date: '2023-09-01', month: '2023-09' }
const isTouched = (): boolean => matchMedia('(pointer: coarse)').matches

/** What is being typed stands as it was typed until the field is left: 12. is on its way to 12.5. */
function TextInput({ id, field, lists, cell, disabled, invalid, describedBy, onChange }: Props) {
  const { language } = useLanguage()
  const [typed, setTyped] = useState<string>()
  const stands = cell.raw ?? editText(field, lists, cell.value, language)
  const measure = field.type === 'share' ? '%' : field.unit
  const number = isNumber(field)
  return (
    <Input
      id={id}
      type={isTouched() ? (NATIVE[field.type] ?? 'text') : 'text'}
      placeholder={PLACEHOLDERS[field.type]}
      inputMode={field.type === 'integer' ? 'numeric' : number ? 'decimal' : 'text'}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      {...(invalid ? { status: 'error' as const } : {})}
      suffix={measure || undefined}
      style={number ? { textAlign: 'end' } : {}}
      value={typed ?? stands}
      disabled={disabled}
      autoComplete="off"
      onChange={({ target }) => {
        setTyped(target.value)
        onChange(readCell(field, lists, target.value))
      }}
      onBlur={() => setTyped(undefined)}
    />
  )
}
