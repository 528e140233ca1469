/** The tree of units: found, looked at as of any day, and changed after a look at what that does to counts. */
import { SearchOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { DatePicker, Input } from 'antd'
import dayjs from 'dayjs'
import { useDeferredValue, useState } from 'react'
import { ask } from '../../client.ts'
import { PageHead } from '../../pieces/page-head.tsx'
import { Panel } from '../../pieces/panel.tsx'
import { useOffice } from '../../session.ts'
import { useWords } from '../../words/words.ts'
import { FoundUnits } from './found-units.tsx'
import { UnitDetails } from './unit-details.tsx'
import { UnitTree } from './unit-tree.tsx'
import css from './units.module.css'
import { words } from './words.ts'

export default function UnitsScreen() {
  const t = useWords(words)
  const office = useOffice()
  const [asked, setChosen] = useState<string>()
  const [text, setText] = useState('')
  const search = useDeferredValue(text.trim())
  const [day, setDay] = useState<string>()
  const tops = useQuery(ask('listUnits', { query: { asOf: day } }))
  const chosen = asked ?? tops.data?.units[0]?.code
  const past = day !== undefined && office !== undefined && day !== office.today
  return (
    <>
      <PageHead
        title={t('title')}
        lead={past ? t('past', { day }) : t('lead')}
        actions={
          <label className={css.asOf} htmlFor="as-of">
            {t('asOf')}
            <DatePicker
              id="as-of"
              value={day ? dayjs(day) : null}
              placeholder={t('today')}
              onChange={(value) => setDay(value?.format('YYYY-MM-DD'))}
            />
          </label>
        }
      />
      <div className={css.halves}>
        <Panel flush>
          <div className={css.find}>
            <Input
              allowClear
              prefix={<SearchOutlined />}
              placeholder={t('find')}
              aria-label={t('find')}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </div>
          <div className={css.tree}>
            {search ? (
              <FoundUnits search={search} asOf={day} chosen={chosen} onChoose={setChosen} />
            ) : (
              <UnitTree key={day ?? 'today'} asOf={day} chosen={chosen} onChoose={setChosen} />
            )}
          </div>
        </Panel>
        <div className={css.details}>
          {chosen && <UnitDetails code={chosen} asOf={day} changeable={!past} onChoose={setChosen} />}
        </div>
      </div>
    </>
  )
}
