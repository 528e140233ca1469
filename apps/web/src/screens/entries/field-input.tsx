/** One field to fill in: numbers with their unit and the keyboard for numbers, days from the device's own calendar. */
import type { Field } from '@youju/model'
import { Input, Select } from 'antd'
import { useState } from 'react'
import { useLanguage } from '../../words/language.tsx'
import { useWords } from '../../words/words.ts'
import { isNumber } from '../ledgers/grid/columns.ts'
import { type Cell, editText, type Lists, readCell } from '../ledgers/grid/value-text.ts'
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
      onChange={(next?: string) =>
        onChange({ value: next === undefined ? null : field.type === 'boolean' ? next === 'true' : next })
      }
    />
  )
}

const NATIVE: Partial<Record<Field['type'], 'date' | 'month'>> = { date: 'date', month: 'month' }

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
      type={NATIVE[field.type] ?? 'text'}
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
