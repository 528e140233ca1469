/** Gives a role at a unit; what it is narrowed to is asked for where the role says so. */
import { useMutation, useQuery } from '@tanstack/react-query'
import { routes } from '@youju/contract'
import { App, Button, DatePicker, Drawer, Form, Input, Select } from 'antd'
import type { Dayjs } from 'dayjs'
import { useState } from 'react'
import { ask, call, refresh } from '../../client.ts'
import { ProblemNotice } from '../../pieces/problem-notice.tsx'
import { UnitSelect } from '../../pieces/unit-select.tsx'
import { common } from '../../words/common.ts'
import { useLabel, useWords } from '../../words/words.ts'
import type { Account } from './account.ts'
import css from './people.module.css'
import { verbWords, words } from './words.ts'

type Fields = { role: string; unit: string; only?: Record<string, string>; ledgers?: string[]; to?: Dayjs | null }

export function AppointDrawer({ account, onClose }: { account: Account; onClose: () => void }) {
  const t = useWords(words)
  const say = useWords(common)
  const verb = useWords(verbWords)
  const label = useLabel()
  const { message } = App.useApp()
  const [form] = Form.useForm<Fields>()
  const [key] = useState(() => crypto.randomUUID())
  const { roles = [], ledgers = [] } = useQuery(ask('listRoles', {})).data ?? {}
  const role = Form.useWatch('role', form)
  const chosen = roles.find(({ code }) => code === role)
  const give = useMutation({
    mutationFn: ({ to, ledgers: only, ...fields }: Fields) =>
      call(
        routes.appoint,
        {
          params: { account: account.id },
          body: { ...fields, ...(only?.length ? { ledgers: only } : {}), to: to?.format('YYYY-MM-DD') ?? null },
        },
        { key },
      ),
    onSuccess: async () => {
      await refresh('listAccounts')
      void message.success(t('given'))
      onClose()
    },
  })
  const needed = [{ required: true, message: t('needed') }]
  return (
    <Drawer
      open
      size={480}
      title={t('appointTo', { name: account.name })}
      onClose={onClose}
      footer={
        <div className={css.foot}>
          <Button onClick={onClose}>{say('cancel')}</Button>
          <Button type="primary" loading={give.isPending} onClick={form.submit}>
            {t('appoint')}
          </Button>
        </div>
      }
    >
      {give.error && (
        <div className={css.problem}>
          <ProblemNotice error={give.error} />
        </div>
      )}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={give.mutate}>
        <Form.Item
          name="role"
          label={t('role')}
          rules={needed}
          extra={chosen?.verbs.map((one) => verb(one)).join('、')}
        >
          <Select
            options={roles.map(({ code, label: word }) => ({ value: code, label: label(word) }))}
            onChange={() => form.resetFields(['unit', 'only'])}
          />
        </Form.Item>
        {chosen && (
          <>
            <Form.Item name="unit" label={t('at')} rules={needed}>
              <UnitSelect kinds={chosen.at} />
            </Form.Item>
            {chosen.narrowedBy.map(({ code, label: word }) => (
              <Form.Item key={code} name={['only', code]} label={label(word)} rules={needed}>
                <NarrowedTo field={code} />
              </Form.Item>
            ))}
            {chosen.verbs.includes('read') && chosen.narrowedBy.length === 0 && (
              <Form.Item name="ledgers" label={t('ledgers')}>
                <Select
                  mode="multiple"
                  placeholder={t('ledgersAll')}
                  showSearch={{ optionFilterProp: 'label' }}
                  options={ledgers.map(({ code, label: word }) => ({ value: code, label: label(word) }))}
                />
              </Form.Item>
            )}
            <Form.Item name="to" label={t('until')}>
              <DatePicker placeholder={t('untilOpen')} />
            </Form.Item>
          </>
        )}
      </Form>
    </Drawer>
  )
}

/** A field with a code list is chosen from it, any other is written. */
function NarrowedTo({
  field,
  ...props
}: {
  field: string
  id?: string
  value?: string
  onChange?: (value: string) => void
}) {
  const label = useLabel()
  const roles = useQuery(ask('listRoles', {})).data?.roles ?? []
  const codes = roles.flatMap(({ narrowedBy }) => narrowedBy).find(({ code }) => code === field)?.codes ?? []
  if (codes.length === 0)
    return <Input id={props.id} value={props.value} onChange={(event) => props.onChange?.(event.target.value)} />
  return (
    <Select
      {...props}
      showSearch={{ optionFilterProp: 'label' }}
      options={codes.map(({ code, label: word }) => ({ value: code, label: label(word) }))}
    />
  )
}
