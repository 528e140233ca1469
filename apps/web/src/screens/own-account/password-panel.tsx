import { useMutation } from '@tanstack/react-query'
import { App, Button, Form, Input } from 'antd'
import { queries } from '../../client.ts'
import { Panel } from '../../pieces/panel.tsx'
import { ProblemNotice } from '../../pieces/problem-notice.tsx'
import { askIdentity, useMe } from '../../session.ts'
import { useWords } from '../../words/words.ts'
import css from './own-account.module.css'
import { words } from './words.ts'

type Fields = { currentPassword: string; newPassword: string }

export function PasswordPanel() {
  const t = useWords(words)
  const me = useMe()
  const [form] = Form.useForm<Fields>()
  const { message } = App.useApp()
  const change = useMutation({
    mutationFn: (fields: Fields) => askIdentity('/change-password', { ...fields, revokeOtherSessions: true }),
    onSuccess: async () => {
      form.resetFields()
      await queries.invalidateQueries()
      void message.success(t('changed'))
    },
  })
  return (
    <Panel title={t('password')}>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        className={css.narrow}
        onFinish={change.mutate}
        disabled={change.isPending}
      >
        {change.error && (
          <div className={css.problem}>
            <ProblemNotice error={change.error} />
          </div>
        )}
        <input hidden readOnly autoComplete="username" value={me?.username ?? ''} />
        <Form.Item name="currentPassword" label={t('current')} rules={[{ required: true, message: t('needed') }]}>
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <Form.Item
          name="newPassword"
          label={t('next')}
          extra={t('passwordRule')}
          rules={[{ required: true, min: 10, message: t('passwordRule') }]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Button htmlType="submit" loading={change.isPending}>
          {t('change')}
        </Button>
      </Form>
    </Panel>
  )
}
