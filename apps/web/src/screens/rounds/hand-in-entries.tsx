/**
 * The entries of a hand-in as they are handed in. Whoever may send it back chooses the cells that are wrong and says why;
 * the unit finds these marked, with the reasons.
 */
import { useQuery } from '@tanstack/react-query'
import type { Answered, routes } from '@youju/contract'
import type { CellMark, Field, Value } from '@youju/model'
import { Input, Modal, Skeleton, type TableColumnsType } from 'antd'
import { type ReactNode, useState } from 'react'
import { ask } from '../../client.ts'
import { DataState, Nothing } from '../../pieces/data-state.tsx'
import { formatNumber } from '../../pieces/figure.tsx'
import { ListTable } from '../../pieces/list-table.tsx'
import { Panel } from '../../pieces/panel.tsx'
import { useLanguage } from '../../words/language.tsx'
import { useLabel, useWords } from '../../words/words.ts'
import css from './hand-in.module.css'
import type { HandInShown } from './hand-in.ts'
import { words } from './words.ts'

export type Marks = ReadonlyMap<string, CellMark>
type Row = Answered<typeof routes.listEntries>['items'][number]
type Props = {
  handIn: HandInShown
  ledger: string
  marks: Marks
  onMark: ((marks: Marks) => void) | undefined
  nothing: ReactNode
}

/** Nobody reads more on one screen; the ledger shows them all. */
const SHOWN = 200

export function HandInEntries({ handIn, ledger, marks, onMark, nothing }: Props) {
  const t = useWords(words)
  const definition = useQuery(ask('getLedgerDefinition', { params: { ledger } }))
  const query = { unit: handIn.unit, period: handIn.period, limit: SHOWN }
  const entries = useQuery(ask('listEntries', { params: { ledger }, query }))
  const total = entries.data?.total ?? handIn.entries
  const fields = definition.data?.ledger.fields ?? []
  return (
    <Panel
      flush
      title={t('entries')}
      beside={total > SHOWN ? t('shownOf', { shown: SHOWN, all: total }) : t('entriesOf', { n: total })}
    >
      <DataState
        query={entries}
        isEmpty={(data) => data.items.length === 0}
        loading={<Skeleton active className={css.loading ?? ''} />}
        empty={
          <Nothing title={t('nothingEntered')} action={nothing}>
            {t('nothingEnteredHint')}
          </Nothing>
        }
      >
        {(data) => (
          <Lines rows={data.items} fields={fields} lists={definition.data?.lists ?? []} marks={marks} onMark={onMark} />
        )}
      </DataState>
    </Panel>
  )
}

type Lists = Answered<typeof routes.getLedgerDefinition>['lists']
type LinesProps = {
  rows: readonly Row[]
  fields: readonly Field[]
  lists: Lists
  marks: Marks
  onMark: Props['onMark']
}

function Lines({ rows, fields, lists, marks, onMark }: LinesProps) {
  const t = useWords(words)
  const label = useLabel()
  const { language } = useLanguage()
  const [at, setAt] = useState<{ row: Row; field: Field } | null>(null)
  const shown = (field: Field, value: Value | undefined): string => {
    if (value === null || value === undefined || value === '') return '—'
    if (typeof value === 'boolean') return language === 'zh' ? (value ? '是' : '否') : value ? 'yes' : 'no'
    if (typeof value === 'number') return formatNumber(value, language)
    const code = lists.find((list) => list.code === field.list)?.codes.find((one) => one.code === value)
    return code ? label(code.label) : value
  }
  const columns: TableColumnsType<Row> = fields.map((field) => {
    const numeric = ['integer', 'decimal', 'money', 'share'].includes(field.type)
    return {
      key: field.code,
      title: (
        <span className={css.heading}>
          {label(field.label)}
          {field.unit && <small>{field.unit}</small>}
        </span>
      ),
      align: numeric ? 'right' : 'left',
      render: (_, row) => {
        const mark = marks.get(`${row.id} ${field.code}`)
        const text = shown(field, row.values[field.code])
        const body = (
          <>
            <span className={css.value}>{text}</span>
            {mark && <span className={css.markReason}>{mark.reason}</span>}
          </>
        )
        if (!onMark)
          return (
            <span className={css.cell} data-marked={mark !== undefined}>
              {body}
            </span>
          )
        return (
          <button
            type="button"
            className={css.cell}
            data-marked={mark !== undefined}
            aria-label={`${t('mark')} ${label(field.label)} ${text}`}
            onClick={() => setAt({ row, field })}
          >
            {body}
          </button>
        )
      },
    }
  })
  return (
    <>
      <ListTable<Row> rowKey="id" size="small" columns={columns} dataSource={[...rows]} />
      {at && onMark && (
        <MarkDialog
          title={t('markTitle', { field: label(at.field.label) })}
          value={`${label(at.field.label)}：${shown(at.field, at.row.values[at.field.code])}`}
          reason={marks.get(`${at.row.id} ${at.field.code}`)?.reason ?? ''}
          onClose={() => setAt(null)}
          onSave={(reason) => {
            const key = `${at.row.id} ${at.field.code}`
            const after = new Map(marks)
            if (reason) after.set(key, { entry: at.row.id, field: at.field.code, reason })
            else after.delete(key)
            onMark(after)
            setAt(null)
          }}
        />
      )}
    </>
  )
}

type DialogProps = {
  title: string
  value: string
  reason: string
  onSave: (reason: string) => void
  onClose: () => void
}

function MarkDialog({ title, value, reason, onSave, onClose }: DialogProps) {
  const t = useWords(words)
  const [text, setText] = useState(reason)
  return (
    <Modal
      open
      title={title}
      okText={t(text.trim() === '' && reason ? 'unmark' : 'mark')}
      okButtonProps={{ disabled: text.trim() === '' && !reason }}
      onOk={() => onSave(text.trim())}
      onCancel={onClose}
    >
      <p className={css.quiet}>{value}</p>
      <Input.TextArea
        autoFocus
        aria-label={t('why')}
        placeholder={t('why')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        autoSize={{ minRows: 2, maxRows: 5 }}
        maxLength={300}
      />
    </Modal>
  )
}
