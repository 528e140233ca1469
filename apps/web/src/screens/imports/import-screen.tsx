/** Bringing spreadsheets in: files are chosen or dropped, read for a preview, and nothing is stored yet. */
import { CloudUploadOutlined } from '@ant-design/icons'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { addressOf, routes } from '@youju/contract'
import { Button, Input, Select } from 'antd'
import { type DragEvent, useId, useRef, useState } from 'react'
import { API, ask, call } from '../../client.ts'
import { PageHead } from '../../pieces/page-head.tsx'
import { Panel } from '../../pieces/panel.tsx'
import { ProblemNotice } from '../../pieces/problem-notice.tsx'
import { UnitPicker } from '../../pieces/unit-picker.tsx'
import { useMe } from '../../session.ts'
import { useLabel, useWords } from '../../words/words.ts'
import css from './import.module.css'
import { words } from './words.ts'

type Wanted = { ledger?: string; unit?: string; period?: string }

export default function ImportScreen() {
  const t = useWords(words)
  const navigate = useNavigate()
  const [wanted, setWanted] = useState<Wanted>(useSearch({ strict: false }) as Wanted)
  const query = Object.fromEntries(Object.entries(wanted).filter(([, text]) => text)) as Wanted
  const send = useMutation({
    mutationFn: (files: readonly File[]) => {
      const form = new FormData()
      for (const file of files) form.append('file', file)
      return call(routes.addImport, { query }, { form })
    },
    onSuccess: ({ id }) => navigate({ to: `/import/${id}` as string }),
  })
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      {send.error && <ProblemNotice error={send.error} />}
      <div className={css.start}>
        <DropZone busy={send.isPending} onFiles={(files) => send.mutate(files)} />
        <div className={css.beside}>
          <Panel title={t('narrow')}>
            <Choices wanted={wanted} onChange={setWanted} />
          </Panel>
          <FormToFill wanted={wanted} onChange={setWanted} />
        </div>
      </div>
    </>
  )
}

function DropZone({ busy, onFiles }: { busy: boolean; onFiles: (files: readonly File[]) => void }) {
  const t = useWords(words)
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const take = (files: FileList | null) => {
    if (files && files.length > 0) onFiles([...files])
  }
  return (
    <section
      className={css.drop}
      data-over={over}
      aria-label={t('drop')}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event: DragEvent) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer.files)
      }}
    >
      <CloudUploadOutlined className={css.dropIcon} aria-hidden />
      <p>{t('drop')}</p>
      <p className={css.soft}>{t('dropHint')}</p>
      <input
        ref={input}
        type="file"
        multiple
        className="visually-hidden"
        accept=".xlsx,.xls,.csv,.et"
        tabIndex={-1}
        aria-label={t('choose')}
        onChange={({ target }) => {
          take(target.files)
          target.value = ''
        }}
      />
      <Button type="primary" loading={busy} onClick={() => input.current?.click()}>
        {busy ? t('reading') : t('choose')}
      </Button>
    </section>
  )
}

type ChoosingProps = { wanted: Wanted; onChange: (wanted: Wanted) => void }

function Choices({ wanted, onChange }: ChoosingProps) {
  const t = useWords(words)
  const id = useId()
  return (
    <div className={css.choices}>
      <UnitPicker
        value={wanted.unit}
        placeholder={t('unit')}
        onChange={(unit) => onChange({ ...wanted, unit: unit ?? '' })}
      />
      <label className="visually-hidden" htmlFor={id}>
        {t('period')}
      </label>
      <Input
        id={id}
        value={wanted.period ?? ''}
        placeholder={t('period')}
        onChange={({ target }) => onChange({ ...wanted, period: target.value.trim() })}
      />
    </div>
  )
}

/** The spreadsheet that schools get: of a ledger, for a unit. */
function FormToFill({ wanted, onChange }: ChoosingProps) {
  const t = useWords(words)
  const label = useLabel()
  const me = useMe()
  const { data } = useQuery(ask('listLedgers', {}))
  const ledgers = data?.ledgers.filter(({ may, appendOnly }) => may.includes('record') && !appendOnly) ?? []
  const unit = wanted.unit || me?.home?.code
  const ready = wanted.ledger && unit
  const query = { unit: unit ?? '', ...(wanted.period ? { period: wanted.period } : {}) }
  return (
    <Panel title={t('form')}>
      <div className={css.choices}>
        <p className={css.soft}>{t('formHint')}</p>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          aria-label={t('ledger')}
          placeholder={t('ledger')}
          value={wanted.ledger || null}
          options={ledgers.map((one) => ({ value: one.code, label: label(one.label) }))}
          onChange={(ledger: string) => onChange({ ...wanted, ledger })}
          allowClear
          onClear={() => onChange({ ...wanted, ledger: '' })}
        />
        <Button
          disabled={!ready}
          {...(ready ? { href: API + addressOf(routes.getForm, { params: { ledger: wanted.ledger! }, query }) } : {})}
        >
          {t('download')}
        </Button>
      </div>
    </Panel>
  )
}
