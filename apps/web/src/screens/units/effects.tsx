/** What a change of units would do: every count that differs, at the units concerned and above them. */
import type { Answered, routes } from '@youju/contract'
import type { TableColumnsType } from 'antd'
import { Nothing } from '../../pieces/data-state.tsx'
import { Figure } from '../../pieces/figure.tsx'
import { ListTable } from '../../pieces/list-table.tsx'
import { StateTag } from '../../pieces/state-tag.tsx'
import { common } from '../../words/common.ts'
import { useLabel, useWords } from '../../words/words.ts'
import css from './units.module.css'
import { words } from './words.ts'

type Preview = Answered<typeof routes.previewUnitChange>
type Effect = Preview['effects'][number]

export function Effects({ preview: { effects, countyUnchanged } }: { preview: Preview }) {
  const t = useWords(words)
  const say = useWords(common)
  const label = useLabel()
  if (effects.length === 0) return <Nothing title={t('noEffects')}>{t('noEffectsHint')}</Nothing>
  const units = [...new Map(effects.map(({ unit, unitName }) => [unit, unitName]))]
  const columns: TableColumnsType<Effect> = [
    {
      title: say('unit'),
      dataIndex: 'unitName',
      filters: units.map(([value, text]) => ({ value, text })),
      onFilter: (value, { unit }) => unit === value,
    },
    { title: t('measure'), key: 'measure', render: (_, effect) => label(effect.label) },
    { title: say('period'), dataIndex: 'period' },
    {
      title: t('before'),
      key: 'before',
      align: 'right',
      render: (_, { before, unitOfMeasure }) => <Figure value={before} unit={unitOfMeasure} />,
    },
    {
      title: t('after'),
      key: 'after',
      align: 'right',
      render: (_, { after, unitOfMeasure }) => <Figure value={after} unit={unitOfMeasure} />,
    },
  ]
  return (
    <>
      <div className={css.effectsHead}>
        <h3>{t('effects')}</h3>
        <StateTag tone={countyUnchanged ? 'good' : 'waiting'}>
          {countyUnchanged ? t('countyStays') : t('countyChanges')}
        </StateTag>
      </div>
      <ListTable<Effect>
        size="small"
        rowKey={({ unit, measure, period }) => `${unit} ${measure} ${period}`}
        columns={columns}
        dataSource={effects}
      />
    </>
  )
}
