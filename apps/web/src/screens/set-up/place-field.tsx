/** Province › city › county, read from the gazetteer level by level. */
import { routes } from '@youju/contract'
import { Cascader } from 'antd'
import { useEffect, useState } from 'react'
import { call } from '../../client.ts'
import { useWords } from '../../words/words.ts'
import { words } from './words.ts'

type Option = { value: string; label: string; isLeaf: boolean; children?: Option[] }

async function below(under?: string): Promise<Option[]> {
  const { places } = await call(routes.listPlaces, { query: { under } })
  return places.map(({ code, name, kind }) => ({ value: code, label: name, isLeaf: kind === 'county' }))
}

export function PlaceField({
  id,
  onChange,
}: {
  id?: string
  value?: string
  onChange?: (county: string | undefined) => void
}) {
  const t = useWords(words)
  const [options, setOptions] = useState<Option[]>([])
  useEffect(() => void below().then(setOptions, () => setOptions([])), [])
  const open = async (chosen: Option[]) => {
    const last = chosen.at(-1)
    if (!last || last.children) return
    last.children = await below(last.value)
    setOptions([...options])
  }
  return (
    <Cascader<Option>
      id={id ?? 'county'}
      size="large"
      options={options}
      loadData={(chosen) => void open(chosen)}
      placeholder={t('placeHint')}
      allowClear={false}
      displayRender={(labels) => labels.join('')}
      onChange={(path) => onChange?.(path?.at(-1) as string | undefined)}
    />
  )
}
