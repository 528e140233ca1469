/** By whom, and between which days. */
import { DatePicker, Input } from 'antd'
import dayjs from 'dayjs'
import type { ReactNode } from 'react'
import { useWords } from '../../words/words.ts'
import css from './audit.module.css'
import { words } from './words.ts'

export type Chosen = { by?: string; from?: string; to?: string }
type Props = { chosen: Chosen; onChange: (chosen: Chosen) => void; more?: ReactNode; children: ReactNode }

export function Choosing({ chosen, onChange, more, children }: Props) {
  const t = useWords(words)
  return (
    <div className={css.choosing}>
      <Input.Search
        allowClear
        className={css.by}
        placeholder={t('filterBy')}
        aria-label={t('filterBy')}
        onSearch={(text) => onChange({ ...chosen, by: text.trim() || undefined })}
      />
      {more}
      <DatePicker.RangePicker
        aria-label={t('between')}
        value={chosen.from && chosen.to ? [dayjs(chosen.from), dayjs(chosen.to)] : null}
        onChange={(days) =>
          onChange({
            ...chosen,
            from: days?.[0]?.startOf('day').toISOString(),
            to: days?.[1]?.endOf('day').toISOString(),
          })
        }
      />
      <span className={css.count} role="status">
        {children}
      </span>
    </div>
  )
}
