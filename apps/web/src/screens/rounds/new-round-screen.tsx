/** Opening a round, in one page: what, from whom, by when, and who approves. */
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { routes } from '@youju/contract'
import { APPROVAL_LEVELS, type ApprovalLevel, findPeriod } from '@youju/model'
import { Button, Checkbox, DatePicker, Form, Input, Select } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useState } from 'react'
import { ask, call, refresh } from '../../client.ts'
import { NoRight } from '../../pieces/data-state.tsx'
import { PageHead } from '../../pieces/page-head.tsx'
import { Panel } from '../../pieces/panel.tsx'
import { ProblemNotice } from '../../pieces/problem-notice.tsx'
import { UnitPicker } from '../../pieces/unit-picker.tsx'
import { useMay, useMe, useOffice } from '../../session.ts'
import { periodKinds } from '../../words/domain.ts'
import { useLabel, useWords } from '../../words/words.ts'
import css from './new-round.module.css'
import { listChoices } from './period-choices.ts'
import { words } from './words.ts'

type Asked = {
  title: string
  period: string
  ledgers: string[]
  under: string
  days: [Dayjs, Dayjs]
  chain: ApprovalLevel[]
  webhook?: string
}

export default function NewRoundScreen() {
  const t = useWords(words)
  const may = useMay('collect')
  const me = useMe()
  const office = useOffice()
  if (!may) return <NoRight />
  return (
    <>
      <PageHead above={<Link to="/rounds">{t('title')}</Link>} title={t('newTitle')} lead={t('newLead')} />
      {me && office && <RoundForm under={me.home?.code} today={office.today} />}
    </>
  )
}

function RoundForm({ under, today }: { under: string | undefined; today: string }) {
  const t = useWords(words)
  const kind = useWords(periodKinds)
  const label = useLabel()
  const navigate = useNavigate()
  const [form] = Form.useForm<Asked>()
  const [error, setError] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const period = Form.useWatch('period', form)
  const ledgers = useQuery(ask('listLedgers', {}))
  const asked = findPeriod(period ?? '')?.kind
  const options = (ledgers.data?.ledgers ?? [])
    .filter((ledger) => ledger.period === asked && ledger.may.includes('collect') && !ledger.appendOnly)
    .map((ledger) => ({ value: ledger.code, label: label(ledger.label) }))

  const open = async ({ days, webhook, ...rest }: Asked) => {
    setBusy(true)
    setError(null)
    try {
      const [opensOn, dueOn] = days.map((day) => day.format('YYYY-MM-DD')) as [string, string]
      const body = { ...rest, opensOn, dueOn, ...(webhook?.trim() ? { webhook: webhook.trim() } : {}) }
      const { id } = await call(routes.openRound, { body })
      await refresh('listRounds', 'getInbox')
      void navigate({ to: `/rounds/${id}` as string })
    } catch (refusal) {
      setError(refusal)
    } finally {
      setBusy(false)
    }
  }
  const needed = [{ required: true, message: t('needed') }]
  return (
    <Form<Asked>
      form={form}
      layout="vertical"
      requiredMark={false}
      className={css.form ?? ''}
      initialValues={{
        ...{ chain: ['township', 'county'], ledgers: [], under },
        days: [dayjs(today), dayjs(today).add(14, 'day')],
      }}
      onValuesChange={(changed: Partial<Asked>) => {
        if (changed.period !== undefined) form.setFieldValue('ledgers', [])
      }}
      onFinish={(values) => void open(values)}
    >
      <Panel title={t('what')}>
        <Form.Item name="title" label={t('name')} rules={needed} validateTrigger="onBlur">
          <Input placeholder={t('nameHint')} maxLength={100} />
        </Form.Item>
        <Form.Item name="period" label={t('period')} rules={needed}>
          <Select
            showSearch
            placeholder={t('periodHint')}
            options={listChoices(today).map(({ kind: of, codes }) => ({
              label: kind(of),
              options: codes.map((code) => ({ value: code, label: code })),
            }))}
          />
        </Form.Item>
        <Form.Item name="ledgers" label={t('ledgers')} rules={needed} extra={period ? undefined : t('ledgersHint')}>
          <Select
            mode="multiple"
            disabled={!period}
            placeholder={t('ledgers')}
            options={options}
            optionFilterProp="label"
            maxTagCount="responsive"
          />
        </Form.Item>
      </Panel>
      <Panel title={t('whom')}>
        <Form.Item name="under" label={t('under')} rules={needed}>
          <UnderField />
        </Form.Item>
      </Panel>
      <Panel title={t('when')}>
        <Form.Item name="days" label={`${t('opensOn')} — ${t('dueOn')}`} rules={needed}>
          <DatePicker.RangePicker className={css.days ?? ''} allowClear={false} />
        </Form.Item>
      </Panel>
      <Panel title={t('whoApproves')}>
        <Form.Item
          name="chain"
          label={t('chain')}
          rules={[{ type: 'array', min: 1, message: t('needed') }]}
          extra={t('chainHint')}
        >
          <Checkbox.Group options={APPROVAL_LEVELS.map((level) => ({ value: level, label: t(level) }))} />
        </Form.Item>
        <Form.Item name="webhook" label={t('webhook')} extra={t('webhookHint')}>
          <Input placeholder="https://" inputMode="url" />
        </Form.Item>
      </Panel>
      {error !== null && <ProblemNotice error={error} />}
      <div className={css.foot}>
        <Link to="/rounds">
          <Button tabIndex={-1}>{t('title')}</Button>
        </Link>
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('create')}
        </Button>
      </div>
    </Form>
  )
}

/** As a field of the form, which hands in value and change. */
function UnderField({ value, onChange, id }: { value?: string; onChange?: (unit?: string) => void; id?: string }) {
  const t = useWords(words)
  return (
    <UnitPicker
      {...(id ? { id } : {})}
      value={value}
      onChange={(unit) => onChange?.(unit)}
      placeholder={t('underHint')}
      kinds="county,township,school"
    />
  )
}
