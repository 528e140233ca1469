/** The ledgers somebody may read, by area of work, with how many entries each has within reach. */
import { SearchOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Input, Select, Switch } from 'antd'
import { useState } from 'react'
import { ask } from '../../client.ts'
import { DataState, Nothing, WaitingList } from '../../pieces/data-state.tsx'
import { PageHead } from '../../pieces/page-head.tsx'
import { Panel } from '../../pieces/panel.tsx'
import { useLabel, useWords } from '../../words/words.ts'
import css from './ledger-list.module.css'
import { type Card, LedgerTable } from './ledger-table.tsx'
import { words } from './words.ts'

export default function LedgerListScreen() {
  const t = useWords(words)
  const label = useLabel()
  const ledgers = useQuery(ask('listLedgers', {}))
  const [text, setText] = useState('')
  const [area, setArea] = useState<number>()
  const [onlyFilled, setOnlyFilled] = useState(false)
  const all = ledgers.data?.ledgers
  const sought = text.trim().toLowerCase()
  const isShown = (card: Card) =>
    (!onlyFilled || card.entries > 0) &&
    (area === undefined || card.area === area) &&
    (label(card.label).toLowerCase().includes(sought) || (/^[a-z]+$/.test(sought) && card.initials.includes(sought)))
  const areas = ledgers.data?.areas ?? []
  return (
    <>
      <PageHead
        title={t('title')}
        lead={all && t('lead', { ledgers: all.length, filled: all.filter(({ entries }) => entries > 0).length })}
        actions={
          <>
            <Input
              className={css.find}
              allowClear
              prefix={<SearchOutlined />}
              placeholder={t('find')}
              aria-label={t('find')}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
            <Select<number>
              className={css.area}
              allowClear
              placeholder={t('allAreas')}
              aria-label={t('area')}
              value={area}
              onChange={setArea}
              options={areas.map((word, value) => ({ value, label: label(word) }))}
            />
            <label className={css.only} htmlFor="only-filled">
              <Switch id="only-filled" size="small" checked={onlyFilled} onChange={setOnlyFilled} />
              {t('onlyFilled')}
            </label>
          </>
        }
      />
      <Panel flush>
        <DataState
          query={ledgers}
          isEmpty={(data) => data.ledgers.length === 0}
          empty={<Nothing title={t('none')}>{t('noneHint')}</Nothing>}
          loading={<WaitingList />}
        >
          {(data) => (
            <LedgerTable
              areas={data.areas}
              cards={data.ledgers.filter(isShown)}
              none={sought ? t('noMatch', { text: text.trim() }) : t('noneChosen')}
            />
          )}
        </DataState>
      </Panel>
    </>
  )
}
