/** The first password is somebody else's: it is changed before anything else is opened. */
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button, Form, Input } from 'antd'
import { queries } from '../../client.ts'
import { ProblemNotice } from '../../pieces/problem-notice.tsx'
import { askIdentity, meQuery } from '../../session.ts'
import { Door } from '../../shell/door.tsx'
import { useWords } from '../../words/words.ts'
import { words } from './words.ts'

type Change = { present: string; fresh: string }

export default function NewPasswordScreen() {
  const t = useWords(words)
  const navigate = useNavigate()
  const change = useMutation({
    mutationFn: ({ present, fresh }: Change) =>
      askIdentity('/change-password', { currentPassword: present, newPassword: fresh, revokeOtherSessions: true }),
    onSuccess: async () => {
      queries.removeQueries({ queryKey: meQuery.queryKey })
      await navigate({ to: '/', replace: true })
    },
  })
  return (
    <Door title={t('newPassword')} lead={t('newPasswordLead')}>
      <Form<Change>
        layout="vertical"
        size="large"
        requiredMark={false}
        onFinish={change.mutate}
        disabled={change.isPending}
      >
        {change.error && (
          <div style={{ marginBottom: 16 }}>
            <ProblemNotice error={change.error} />
          </div>
        )}
        <Form.Item name="present" label={t('present')} rules={[{ required: true, message: t('passwordNeeded') }]}>
          <Input.Password autoComplete="current-password" autoFocus />
        </Form.Item>
        <Form.Item
          name="fresh"
          label={t('fresh')}
          extra={t('freshHint')}
          rules={[{ min: 10, required: true, message: t('tooShort') }]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Form.Item
          name="again"
          label={t('again')}
          dependencies={['fresh']}
          rules={[
            ({ getFieldValue }) => ({
              validator: (_, value) =>
                value === getFieldValue('fresh') ? Promise.resolve() : Promise.reject(new Error(t('differs'))),
            }),
          ]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Button type="primary" htmlType="submit" block loading={change.isPending}>
          {t('newPassword')}
        </Button>
      </Form>
    </Door>
  )
}
