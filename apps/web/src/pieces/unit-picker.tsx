/** A unit within reach, found by name, by pinyin initials or by code. */
import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useEffect, useState } from 'react'
import { ask } from '../client.ts'

type Props = {
  value: string | undefined
  onChange: (unit: string | undefined) => void
  placeholder: string
  /** Only these kinds, separated by commas. */
  kinds?: string
  className?: string
  id?: string
}

export function UnitPicker({ value, onChange, placeholder, kinds, className, id }: Props) {
  const [typed, setTyped] = useState('')
  const [text, setText] = useState('')
  useEffect(() => {
    const wait = setTimeout(() => setText(typed.trim()), 200)
    return () => clearTimeout(wait)
  }, [typed])
  const narrowed = kinds === undefined ? {} : { kinds }
  const found = useQuery({
    ...ask('listUnits', { query: text ? { search: text, ...narrowed } : kinds ? { deep: true, kinds } : {} }),
    placeholderData: (before) => before,
    staleTime: 60_000,
  })
  const chosen = useQuery({
    ...ask('getUnit', { params: { unit: value ?? '' } }),
    enabled: value !== undefined && !found.data?.units.some(({ code }) => code === value),
    staleTime: 300_000,
  })
  const options = found.data?.units.map(({ code, name }) => ({ value: code, label: name })) ?? []
  const known = chosen.data && !options.some((option) => option.value === value)
  return (
    <Select
      {...(id ? { id } : {})}
      {...(className ? { className } : {})}
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      value={value}
      placeholder={placeholder}
      aria-label={placeholder}
      loading={found.isFetching}
      options={known ? [{ value: chosen.data.unit.code, label: chosen.data.unit.name }, ...options] : options}
      onChange={(unit?: string) => onChange(unit)}
      onClear={() => onChange(undefined)}
      popupMatchSelectWidth={false}
    />
  )
}
