/** A new entry: whose it is and of when, then its fields. */
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { Row } from '@youju/contract'
import { Select } from 'antd'
import { type ReactNode, useId, useMemo, useState } from 'react'
import { ask, refresh } from '../../client.ts'
import { PageHead } from '../../pieces/page-head.tsx'
import { useWords } from '../../words/words.ts'
import { type Edits, NO_EDITS, setNewCells } from '../ledgers/grid/edits.ts'
import { useMarks } from '../ledgers/grid/use-marks.ts'
import { useSaving } from '../ledgers/grid/use-saving.ts'
import type { Definition } from './definition.ts'
import css from './entry.module.css'
import { FieldList } from './field-list.tsx'
import { SaveRow } from './save-row.tsx'
import { words } from './words.ts'

type Props = { definition: Definition; unit: string | undefined; period: string | undefined; above: ReactNode }

const ID = 'new-entry'

export function NewEntry({ definition, unit, period, above }: Props) {
  const { ledger, periods } = definition
  const t = useWords(words)
  const navigate = useNavigate()
  const [unitId, periodId] = [useId(), useId()]
  const units = useFillers(ledger.filledBy.kind)
  const lists = useMemo(() => new Map(definition.lists.map((list) => [list.code, list])), [definition.lists])
  const [edits, setEdits] = useState<Edits>(() => ({
    ...NO_EDITS,
    lines: [
      {
        ...{ id: ID, unit: unit ?? '', unitName: '', cells: {} },
        period: ledger.shape === 'form' ? (period ?? periods[0] ?? null) : null,
      },
    ],
  }))
  const line = edits.lines[0]!
  const only = units.length === 1 ? units[0]!.code : ''
  const owned = useMemo(
    () => (line.unit || !only ? edits : { ...edits, lines: [{ ...line, unit: only }] }),
    [edits, line, only],
  )
  const marks = useMarks(ledger, lists, owned)
  const open = (rows: readonly Row[]) => {
    void refresh('listEntries', 'listLedgers')
    if (rows[0]) void navigate({ to: `/ledgers/${ledger.code}/entries/${rows[0].id}` as string })
  }
  const inHand = { edits: owned, change: setEdits, reset: () => undefined }
  const saving = useSaving(ledger.code, inHand, { replace: open, reload: () => undefined })
  const set = (part: { unit?: string; period?: string }) =>
    setEdits((before) => ({ ...before, lines: [{ ...before.lines[0]!, ...part }] }))
  return (
    <section className={css.main}>
      <PageHead above={above} title={t('newTitle')} />
      <div className={css.fields}>
        <div className={css.field}>
          <label htmlFor={unitId}>{t('unit')}</label>
          <Select
            id={unitId}
            showSearch={{ optionFilterProp: 'label' }}
            value={owned.lines[0]!.unit || null}
            placeholder={t('chooseUnit')}
            options={units.map(({ code, name }) => ({ value: code, label: name }))}
            onChange={(chosen: string) => set({ unit: chosen })}
          />
        </div>
        {ledger.shape === 'form' && (
          <div className={css.field}>
            <label htmlFor={periodId}>{t('period')}</label>
            <Select
              id={periodId}
              value={line.period}
              options={periods.map((one) => ({ value: one, label: one }))}
              onChange={(chosen: string) => set({ period: chosen })}
            />
          </div>
        )}
      </div>
      <FieldList
        {...{ ledger, lists, marks }}
        id={ID}
        cells={line.cells}
        values={{}}
        quiet={Object.keys(line.cells).length === 0}
        onChange={(field, cell) => setEdits((before) => setNewCells(before, ID, { [field]: cell }))}
      />
      <SaveRow changed={Object.keys(line.cells).length} marks={marks} saving={saving} correction={false} />
    </section>
  )
}

function useFillers(kind: string): readonly { code: string; name: string }[] {
  const { data } = useQuery({ ...ask('listUnits', { query: { deep: true, kinds: kind } }), staleTime: 300_000 })
  return data?.units ?? []
}
