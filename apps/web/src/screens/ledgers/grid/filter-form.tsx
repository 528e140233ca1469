/** What may stand in a column: codes to tick, bounds for numbers and days, filled or empty for everything else. */
import type { Bounds, Field, Filter } from '@youju/model'
import { Button, Checkbox, Input, InputNumber, Radio } from 'antd'
import { useState } from 'react'
import { useLanguage } from '../../../words/language.tsx'
import { defineWords, useWords } from '../../../words/words.ts'
import { isNumber } from './columns.ts'
import css from './filter-form.module.css'
import { type Lists, NO, YES } from './value-text.ts'

const words = defineWords({
  apply: { zh: '筛选', en: 'Apply' },
  clear: { zh: '清除', en: 'Clear' },
  from: { zh: '不小于', en: 'At least' },
  to: { zh: '不大于', en: 'At most' },
  since: { zh: '从', en: 'From' },
  until: { zh: '到', en: 'To' },
  any: { zh: '不限', en: 'Any' },
  filled: { zh: '已填', en: 'Filled in' },
  empty: { zh: '未填', en: 'Empty' },
})

type Value = Filter[string]
type Props = { field: Field; lists: Lists; value: Value | undefined; onApply: (value: Value | undefined) => void }

export function FilterForm(props: Props) {
  const t = useWords(words)
  const [value, setValue] = useState(props.value)
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault()
        props.onApply(value)
      }}
    >
      <Choices {...props} value={value} onChange={setValue} />
      <div className={css.foot}>
        <Button size="small" type="text" onClick={() => props.onApply(undefined)}>
          {t('clear')}
        </Button>
        <Button size="small" type="primary" htmlType="submit">
          {t('apply')}
        </Button>
      </div>
    </form>
  )
}

function Choices({
  field,
  lists,
  value,
  onChange,
}: Omit<Props, 'onApply'> & { onChange: (value: Value | undefined) => void }) {
  const t = useWords(words)
  const { language } = useLanguage()
  const bounds: Bounds = typeof value === 'object' && !Array.isArray(value) ? value : {}
  const bound = (part: Bounds) => {
    const next = Object.fromEntries(
      Object.entries({ ...bounds, ...part }).filter(([, one]) => one != null && one !== ''),
    )
    onChange(Object.keys(next).length > 0 ? next : undefined)
  }
  if (field.type === 'code') {
    const codes = lists.get(field.list ?? '')?.codes ?? []
    return (
      <Checkbox.Group
        className={css.codes}
        value={Array.isArray(value) ? value : []}
        onChange={(chosen) => onChange(chosen.length > 0 ? (chosen as string[]) : undefined)}
        options={codes.map(({ code, label }) => ({ value: code, label: label[language] }))}
      />
    )
  }
  if (field.type === 'boolean')
    return (
      <Radio.Group
        className={css.codes}
        value={value === undefined ? 'any' : String(value)}
        onChange={({ target }) => onChange(target.value === 'any' ? undefined : target.value === 'true')}
        options={[
          { value: 'any', label: t('any') },
          { value: 'true', label: YES[language] },
          { value: 'false', label: NO[language] },
        ]}
      />
    )
  if (isNumber(field)) {
    const scale = field.type === 'share' ? 100 : 1
    const shown = (one: unknown) => (typeof one === 'number' ? one * scale : null)
    const stored = (one: number | null) => (one === null ? undefined : one / scale)
    return (
      <div className={css.bounds}>
        <InputNumber
          aria-label={t('from')}
          prefix={t('from')}
          value={shown(bounds.atLeast)}
          onChange={(one) => bound({ atLeast: stored(one) })}
        />
        <InputNumber
          aria-label={t('to')}
          prefix={t('to')}
          value={shown(bounds.atMost)}
          onChange={(one) => bound({ atMost: stored(one) })}
        />
      </div>
    )
  }
  if (field.type === 'date' || field.type === 'month')
    return (
      <div className={css.bounds}>
        <Input
          type={field.type}
          aria-label={t('since')}
          prefix={t('since')}
          value={String(bounds.atLeast ?? '')}
          onChange={({ target }) => bound({ atLeast: target.value })}
        />
        <Input
          type={field.type}
          aria-label={t('until')}
          prefix={t('until')}
          value={String(bounds.atMost ?? '')}
          onChange={({ target }) => bound({ atMost: target.value })}
        />
      </div>
    )
  return (
    <Radio.Group
      className={css.codes}
      value={bounds.present === undefined ? 'any' : String(bounds.present)}
      onChange={({ target }) => bound({ present: target.value === 'any' ? undefined : target.value === 'true' })}
      options={[
        { value: 'any', label: t('any') },
        { value: 'true', label: t('filled') },
        { value: 'false', label: t('empty') },
      ]}
    />
  )
}
