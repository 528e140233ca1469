/** What each change of units asks for. */
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import type { TreeNode, UnitChange } from '@youju/contract'
import { Button, Form, Input, Select } from 'antd'
import { ask } from '../../client.ts'
import { UnitSelect } from '../../pieces/unit-select.tsx'
import { unitKinds } from '../../words/domain.ts'
import { useLabel, useWords } from '../../words/words.ts'
import css from './units.module.css'
import { words } from './words.ts'

type NewUnit = Extract<UnitChange, { kind: 'found' }>['unit']
export type ChangeFields = { name?: string; parent?: string; units?: string[]; unit?: NewUnit; into?: NewUnit[] }

export function toChange(kind: UnitChange['kind'], unit: string, fields: ChangeFields): UnitChange {
  switch (kind) {
    case 'found':
      return { kind, unit: fields.unit!, parent: unit }
    case 'rename':
      return { kind, unit, name: fields.name!.trim() }
    case 'move':
      return { kind, unit, parent: fields.parent! }
    case 'merge':
      return { kind, units: fields.units!, into: unit }
    case 'split':
      return { kind, unit, into: fields.into! }
    case 'close':
      return { kind, unit }
  }
}

const BELOW: Record<string, readonly string[]> = {
  province: ['city', 'county'],
  city: ['county', 'school', 'section'],
  county: ['township', 'school', 'section'],
  township: ['village', 'school', 'section'],
  village: ['school'],
  school: ['campus', 'class'],
  campus: ['class'],
}

export function ChangeFieldsOf({ kind, unit }: { kind: UnitChange['kind']; unit: TreeNode }) {
  const t = useWords(words)
  const needed = [{ required: true, message: t('needed') }]
  switch (kind) {
    case 'found':
      return <NewUnitFields at={['unit']} kinds={BELOW[unit.kind] ?? []} />
    case 'rename':
      return (
        <Form.Item name="name" label={t('newName')} rules={needed} initialValue={unit.name}>
          <Input />
        </Form.Item>
      )
    case 'move':
      return (
        <Form.Item name="parent" label={t('newParent')} rules={needed}>
          <UnitSelect
            kinds={Object.keys(BELOW).filter((above) => BELOW[above]!.includes(unit.kind))}
            except={[unit.code, unit.parent ?? '']}
          />
        </Form.Item>
      )
    case 'merge':
      return (
        <>
          <Form.Item name="units" label={t('merged')} rules={needed}>
            <UnitSelect<string[]> many kinds={[unit.kind]} except={[unit.code]} />
          </Form.Item>
          <p className={css.into}>
            {t('into')}：<b>{unit.name}</b>
          </p>
        </>
      )
    case 'split':
      return <Parts unit={unit} />
    case 'close':
      return null
  }
}

function Parts({ unit }: { unit: TreeNode }) {
  const t = useWords(words)
  const kind = unit.kind as NewUnit['kind']
  const part = { kind, type: unit.type ?? undefined, ownership: unit.ownership ?? undefined }
  return (
    <Form.List name="into" initialValue={[part, part]}>
      {(parts, { add, remove }) => (
        <>
          {parts.map(({ key, name }, index) => (
            <fieldset key={key} className={css.part}>
              <legend>
                {index + 1}
                {parts.length > 2 && (
                  <Button
                    type="text"
                    size="small"
                    icon={<DeleteOutlined />}
                    aria-label={t('remove')}
                    onClick={() => remove(name)}
                  />
                )}
              </legend>
              <NewUnitFields at={[name]} kinds={[unit.kind]} />
            </fieldset>
          ))}
          <Button icon={<PlusOutlined />} onClick={() => add(part)}>
            {t('addPart')}
          </Button>
        </>
      )}
    </Form.List>
  )
}

function NewUnitFields({ at, kinds }: { at: (string | number)[]; kinds: readonly string[] }) {
  const t = useWords(words)
  const kindWord = useWords(unitKinds)
  const label = useLabel()
  const attributes = useQuery(ask('listUnitAttributes', {})).data
  const needed = [{ required: true, message: t('needed') }]
  const options = (of: 'type' | 'ownership' | 'location') =>
    attributes?.[of].map(({ code, label: word }) => ({ value: code, label: label(word) }))
  const ofSchool = kinds.includes('school')
  return (
    <div className={css.newUnit}>
      <Form.Item name={[...at, 'name']} label={t('name')} rules={needed}>
        <Input />
      </Form.Item>
      <Form.Item name={[...at, 'code']} label={t('code')} rules={needed} extra={t('foundHint')}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item
        name={[...at, 'kind']}
        label={t('kind')}
        rules={needed}
        initialValue={kinds.length === 1 ? kinds[0] : undefined}
      >
        <Select options={kinds.map((kind) => ({ value: kind, label: kindWord(kind as keyof typeof unitKinds) }))} />
      </Form.Item>
      {ofSchool &&
        (['type', 'ownership', 'location'] as const).map((of) => (
          <Form.Item key={of} name={[...at, of]} label={t(of)}>
            <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={options(of)} />
          </Form.Item>
        ))}
    </div>
  )
}
