/** Who has not handed in, in one list: to copy into a group chat, or to remind from here. */
import { BellOutlined, CopyOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { type Answered, routes } from '@youju/contract'
import { App, Button, Input, Modal, type TableColumnsType } from 'antd'
import { useId, useState } from 'react'
import { ask, call, refresh } from '../../client.ts'
import { DataState, Nothing } from '../../pieces/data-state.tsx'
import { ListTable } from '../../pieces/list-table.tsx'
import { PageHead } from '../../pieces/page-head.tsx'
import { Panel } from '../../pieces/panel.tsx'
import { useTellProblem } from '../../pieces/problem-notice.tsx'
import { StateTag } from '../../pieces/state-tag.tsx'
import { common } from '../../words/common.ts'
import { useLabel, useWords } from '../../words/words.ts'
import css from './missing.module.css'
import { words } from './words.ts'

type Missing = Answered<typeof routes.listMissing>
type Row = Missing['missing'][number]

export default function MissingScreen() {
  const t = useWords(words)
  const { round } = useParams({ strict: false }) as { round: string }
  const missing = useQuery(ask('listMissing', { params: { round } }))
  const rounds = useQuery(ask('listRounds', {}))
  const [chosen, setChosen] = useState<string[]>([])
  const one = rounds.data?.rounds.find(({ id }) => id === round)
  const rows = missing.data?.missing ?? []
  return (
    <>
      <PageHead
        above={<Link to={`/rounds/${round}` as string}>{one?.title ?? t('board')}</Link>}
        title={t('missing')}
        lead={
          missing.data &&
          rows.length > 0 &&
          t('missingLead', { units: rows.length, pieces: rows.reduce((sum, { ledgers }) => sum + ledgers.length, 0) })
        }
        actions={
          rows.length > 0 && (
            <>
              <CopyButton text={missing.data?.text ?? ''} />
              {one?.may.includes('remind') && <RemindButton round={round} rows={rows} chosen={chosen} />}
            </>
          )
        }
      />
      <Panel flush>
        <DataState
          query={missing}
          isEmpty={(data) => data.missing.length === 0}
          empty={<Nothing title={t('nobodyMissing')}>{t('nobodyMissingHint')}</Nothing>}
        >
          {(data) => <MissingTable rows={data.missing} chosen={chosen} onChoose={setChosen} />}
        </DataState>
      </Panel>
      {rows.length > 0 && (
        <Panel title={t('asText')}>
          <pre className={css.text}>{missing.data?.text}</pre>
        </Panel>
      )}
    </>
  )
}

type TableProps = { rows: readonly Row[]; chosen: string[]; onChoose: (units: string[]) => void }

function MissingTable({ rows, chosen, onChoose }: TableProps) {
  const t = useWords(words)
  const say = useWords(common)
  const label = useLabel()
  const columns: TableColumnsType<Row> = [
    {
      title: t('unit'),
      key: 'unit',
      render: (_, { unitName, township }) => (
        <div className={css.unit}>
          <b>{unitName}</b>
          <small>{township}</small>
        </div>
      ),
    },
    {
      title: t('owes'),
      key: 'owes',
      render: (_, { ledgers }) => <span className={css.owes}>{ledgers.map(label).join('、')}</span>,
    },
    {
      title: t('state'),
      key: 'late',
      width: 96,
      responsive: ['sm'],
      render: (_, { late }) => late && <StateTag tone="alarm">{say('late')}</StateTag>,
    },
  ]
  return (
    <ListTable<Row>
      rowKey="unit"
      columns={columns}
      dataSource={[...rows]}
      scroll={{}}
      rowSelection={{
        selectedRowKeys: chosen,
        onChange: (keys) => onChoose(keys.map(String)),
        getCheckboxProps: ({ unitName }) => ({ 'aria-label': unitName }) as object,
        columnWidth: 48,
      }}
    />
  )
}

function CopyButton({ text }: { text: string }) {
  const t = useWords(words)
  const { message } = App.useApp()
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => void message.success(t('copied')),
      () => void message.warning(t('notCopied')),
    )
  return (
    <Button icon={<CopyOutlined />} onClick={() => void copy()}>
      {t('copy')}
    </Button>
  )
}

function RemindButton({ round, rows, chosen }: { round: string; rows: readonly Row[]; chosen: readonly string[] }) {
  const t = useWords(words)
  const id = useId()
  const tell = useTellProblem()
  const { message } = App.useApp()
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const units = chosen.filter((unit) => rows.some((row) => row.unit === unit))
  const count = units.length || rows.length
  const remind = async () => {
    setBusy(true)
    try {
      const body = { text: text.trim(), ...(units.length > 0 ? { units } : {}) }
      const { reminded, webhook } = await call(routes.remind, { params: { round }, body })
      void message.success(t('reminded', { n: reminded }) + (webhook === 'sent' ? `，${t('robotSent')}` : ''))
      if (webhook === 'failed') void message.warning(t('robotFailed'), 8)
      setOpen(false)
      await refresh('getInbox')
    } catch (error) {
      tell(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Button type="primary" icon={<BellOutlined />} onClick={() => setOpen(true)}>
        {t(units.length > 0 ? 'remindChosen' : 'remindAll', { n: count })}
      </Button>
      <Modal
        open={open}
        title={t('remindTitle', { n: count })}
        okText={t('remind')}
        confirmLoading={busy}
        onOk={() => void remind()}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <p className={css.hint}>{t('remindHint')}</p>
        <label htmlFor={id}>{t('remindText')}</label>
        <Input.TextArea
          id={id}
          value={text}
          onChange={(event) => setText(event.target.value)}
          autoSize={{ minRows: 2, maxRows: 4 }}
          maxLength={200}
        />
      </Modal>
    </>
  )
}
