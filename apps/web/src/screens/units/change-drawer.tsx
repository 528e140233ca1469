/** A change of units in two steps: what and from when; then what it does to counts, and only then is it made. */
import { useMutation } from '@tanstack/react-query'
import { routes, type TreeNode, type UnitChange } from '@youju/contract'
import { App, Button, DatePicker, Drawer, Form, Input } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useState } from 'react'
import { call, refresh } from '../../client.ts'
import { ProblemNotice } from '../../pieces/problem-notice.tsx'
import { common } from '../../words/common.ts'
import { useWords } from '../../words/words.ts'
import { type ChangeFields, ChangeFieldsOf, toChange } from './change-fields.tsx'
import { Effects } from './effects.tsx'
import css from './units.module.css'
import { words } from './words.ts'

type Props = { kind: UnitChange['kind']; unit: TreeNode; onClose: () => void; onDone: (code: string) => void }
type Asked = { change: UnitChange; day: string; reason: string }

export function ChangeDrawer({ kind, unit, onClose, onDone }: Props) {
  const t = useWords(words)
  const say = useWords(common)
  const { message } = App.useApp()
  const [form] = Form.useForm<ChangeFields & { day: Dayjs; reason: string }>()
  const [asked, setAsked] = useState<Asked>()
  const [key] = useState(() => crypto.randomUUID())
  const preview = useMutation({ mutationFn: (body: Asked) => call(routes.previewUnitChange, { body }) })
  const make = useMutation({
    mutationFn: (body: Asked) => call(routes.changeUnits, { body }, { key }),
    onSuccess: async ({ units }) => {
      await refresh('listUnits', 'getUnit')
      void message.success(t('done'))
      onDone(units.find(({ to, code }) => to === null && code !== unit.code && kind === 'split')?.code ?? unit.code)
    },
  })
  const look = async () => {
    const fields = await form.validateFields()
    const body = {
      change: toChange(kind, unit.code, fields),
      day: fields.day.format('YYYY-MM-DD'),
      reason: fields.reason,
    }
    setAsked(body)
    preview.mutate(body)
  }
  const shown = asked && preview.data
  return (
    <Drawer
      open
      size={640}
      title={`${t(kind === 'found' ? 'found_' : kind)} · ${unit.name}`}
      onClose={onClose}
      footer={
        <div className={css.foot}>
          {shown ? (
            <>
              <Button onClick={() => preview.reset()}>{t('back')}</Button>
              <Button
                type="primary"
                danger={kind === 'close'}
                loading={make.isPending}
                onClick={() => make.mutate(asked)}
              >
                {t('apply')}
              </Button>
            </>
          ) : (
            <>
              <Button onClick={onClose}>{say('cancel')}</Button>
              <Button type="primary" loading={preview.isPending} onClick={() => void look().catch(() => {})}>
                {t('preview')}
              </Button>
            </>
          )}
        </div>
      }
    >
      {(make.error ?? preview.error) && (
        <div className={css.problem}>
          <ProblemNotice error={make.error ?? preview.error} />
        </div>
      )}
      <div hidden={shown !== undefined}>
        <p className={css.hint}>{t(`${kind}Hint`)}</p>
        <Form form={form} layout="vertical" requiredMark={false} initialValues={{ day: dayjs(), reason: '' }}>
          <ChangeFieldsOf kind={kind} unit={unit} />
          <Form.Item name="day" label={t('day')} rules={[{ required: true, message: t('needed') }]}>
            <DatePicker allowClear={false} />
          </Form.Item>
          <Form.Item
            name="reason"
            label={t('reason')}
            rules={[{ required: true, whitespace: true, message: t('needed') }]}
          >
            <Input.TextArea placeholder={t('reasonHint')} autoSize={{ minRows: 2, maxRows: 5 }} maxLength={500} />
          </Form.Item>
        </Form>
      </div>
      {shown && <Effects preview={shown} />}
    </Drawer>
  )
}
