/** Chooses a unit by a part of its name, the initials of its pinyin, or its code. */
import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useDeferredValue, useState } from 'react'
import { ask } from '../client.ts'
import { defineWords, useWords } from '../words/words.ts'

const words = defineWords({
  hint: { zh: '名称、拼音首字母或代码', en: 'Name, pinyin initials or code' },
  none: { zh: '没有找到单位', en: 'No unit is found' },
})

type Props<Value extends string | string[]> = {
  id?: string
  value?: Value
  onChange?: (value: Value) => void
  /** Only units of these kinds. */
  kinds?: readonly string[]
  many?: boolean
  except?: readonly string[]
  asOf?: string
}

export function UnitSelect<Value extends string | string[] = string>(props: Props<Value>) {
  const { id, value, onChange, kinds, many = false, except = [], asOf } = props
  const t = useWords(words)
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const search = useDeferredValue(text.trim())
  const chosen = useQuery({
    ...ask('listUnits', {
      query: { asOf, deep: true, ...(search ? { search } : {}), ...(kinds ? { kinds: kinds.join(',') } : {}) },
    }),
    // What was found stays until the next is: the list does not close while one types.
    placeholderData: (before) => before,
  })
  const units = (chosen.data?.units ?? [])
    .filter(({ code }) => !except.includes(code))
    .sort((a, b) => (kinds?.indexOf(a.kind) ?? 0) - (kinds?.indexOf(b.kind) ?? 0))
  return (
    <Select<Value>
      id={id}
      value={value}
      onChange={onChange}
      mode={many ? 'multiple' : undefined}
      open={open}
      onOpenChange={setOpen}
      // Closed after each choice: in an open list the tab key would take the choice back.
      onSelect={() => setOpen(false)}
      showSearch={{ filterOption: false, onSearch: setText }}
      placeholder={t('hint')}
      loading={chosen.isFetching}
      notFoundContent={chosen.isPending ? null : t('none')}
      options={units.map(({ code, name }) => ({ value: code, label: name, title: `${name} ${code}` }))}
    />
  )
}
