/** Above the grid: what is looked for, of whom and when; views kept under a name; which columns are shown. */
import { DeleteOutlined, SearchOutlined } from '@ant-design/icons'
import { useMutation, useQuery } from '@tanstack/react-query'
import { routes } from '@youju/contract'
import type { Ledger } from '@youju/model'
import { Button, Checkbox, Input, Popover, Select } from 'antd'
import { useEffect, useState } from 'react'
import { ask, call, refresh } from '../../client.ts'
import { useTellProblem } from '../../pieces/problem-notice.tsx'
import { UnitPicker } from '../../pieces/unit-picker.tsx'
import { useLabel, useWords } from '../../words/words.ts'
import menu from './choice-bar.module.css'
import { type Choice, NO_CHOICE } from './grid/choice.ts'
import css from './ledger-screen.module.css'
import { words } from './ledger-words.ts'

type Props = {
  ledger: Ledger
  oneUnit: boolean
  periods: readonly string[]
  choice: Choice
  onChoose: (change: Partial<Choice>) => void
}

export function ChoiceBar({ ledger, oneUnit, periods, choice, onChoose }: Props) {
  const t = useWords(words)
  const isFiltered = Object.keys(choice.where ?? {}).length > 0
  return (
    <div className={css.tools}>
      <SearchBox value={choice.search ?? ''} onChange={(search) => onChoose({ search: search || undefined })} />
      {!oneUnit && (
        <UnitPicker
          className={css.unit}
          value={choice.unit}
          placeholder={t('unit')}
          onChange={(unit) => onChoose({ unit })}
        />
      )}
      {periods.length > 0 && (
        <Select
          className={css.period}
          allowClear
          value={choice.period}
          placeholder={t('period')}
          aria-label={t('period')}
          options={periods.map((value) => ({ value, label: value }))}
          onChange={(period?: string) => onChoose({ period })}
        />
      )}
      <Checkbox
        checked={choice.state === 'withdrawn'}
        onChange={({ target }) => onChoose({ state: target.checked ? 'withdrawn' : undefined })}
      >
        {t('withdrawn')}
      </Checkbox>
      {isFiltered && (
        <Button type="link" onClick={() => onChoose({ where: undefined })}>
          {t('clear')}
        </Button>
      )}
      <div className={css.end}>
        <Views ledger={ledger.code} choice={choice} onChoose={onChoose} />
        <Columns ledger={ledger} choice={choice} onChoose={onChoose} />
      </div>
    </div>
  )
}

function SearchBox({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const t = useWords(words)
  const [text, setText] = useState(value)
  useEffect(() => setText(value), [value])
  useEffect(() => {
    if (text === value) return
    const wait = setTimeout(() => onChange(text), 350)
    return () => clearTimeout(wait)
  }, [text, value, onChange])
  return (
    <Input
      className={css.search}
      allowClear
      prefix={<SearchOutlined />}
      placeholder={t('search')}
      aria-label={t('search')}
      value={text}
      onChange={({ target }) => setText(target.value)}
      onPressEnter={() => onChange(text)}
    />
  )
}

function Columns({ ledger, choice, onChoose }: Omit<Props, 'periods' | 'oneUnit'>) {
  const t = useWords(words)
  const label = useLabel()
  const hidden = choice.hidden ?? []
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={
        <Checkbox.Group
          className={menu.columns}
          value={ledger.fields.map(({ code }) => code).filter((code) => !hidden.includes(code))}
          onChange={(shown) =>
            onChoose({ hidden: ledger.fields.map(({ code }) => code).filter((code) => !shown.includes(code)) })
          }
          options={ledger.fields.map((field) => ({ value: field.code, label: label(field.label) }))}
        />
      }
    >
      <Button>{t('columns')}</Button>
    </Popover>
  )
}

function Views({ ledger, choice, onChoose }: Omit<Props, 'periods' | 'ledger' | 'oneUnit'> & { ledger: string }) {
  const t = useWords(words)
  const tell = useTellProblem()
  const [name, setName] = useState('')
  const { data } = useQuery(ask('listViews', { params: { ledger } }))
  const done = { onError: tell, onSuccess: () => refresh('listViews') }
  const keep = useMutation({
    mutationFn: () => {
      const { hidden, ...body } = choice
      return call(routes.saveView, {
        params: { ledger, name: name.trim() },
        body: { ...body, ...(hidden ? { columns: [...hidden] } : {}) },
      })
    },
    ...done,
  })
  const remove = useMutation({
    mutationFn: (view: string) => call(routes.removeView, { params: { ledger, name: view } }),
    ...done,
  })
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={
        <div className={menu.views}>
          {data?.views.length === 0 && <p>{t('noViews')}</p>}
          <ul>
            {data?.views.map(({ id, name: view, definition: { columns, ...chosen } }) => (
              <li key={id}>
                <Button type="text" onClick={() => onChoose({ ...NO_CHOICE, ...chosen, hidden: columns })}>
                  {view}
                </Button>
                <Button
                  type="text"
                  size="small"
                  icon={<DeleteOutlined />}
                  aria-label={t('removeView', { name: view })}
                  onClick={() => remove.mutate(view)}
                />
              </li>
            ))}
          </ul>
          <form
            onSubmit={(event) => {
              event.preventDefault()
              if (name.trim()) keep.mutate(undefined, { onSuccess: () => setName('') })
            }}
          >
            <Input
              size="small"
              value={name}
              maxLength={60}
              placeholder={t('viewName')}
              aria-label={t('viewName')}
              onChange={({ target }) => setName(target.value)}
            />
            <Button size="small" htmlType="submit" disabled={name.trim() === ''} loading={keep.isPending}>
              {t('saveView')}
            </Button>
          </form>
        </div>
      }
    >
      <Button>{t('views')}</Button>
    </Popover>
  )
}
