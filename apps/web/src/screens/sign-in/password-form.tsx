import { Button, Form, Input } from 'antd'
import { ProblemNotice } from '../../pieces/problem-notice.tsx'
import { useWords } from '../../words/words.ts'
import { words } from './words.ts'

export type SignIn = { username: string; password: string }
type Props = { error: unknown; busy: boolean; onSignIn: (by: SignIn) => void }

export function PasswordForm({ error, busy, onSignIn }: Props) {
  const t = useWords(words)
  return (
    <Form<SignIn> layout="vertical" size="large" requiredMark={false} onFinish={onSignIn} disabled={busy}>
      {error !== null && (
        <div style={{ marginBottom: 16 }}>
          <ProblemNotice error={error} />
        </div>
      )}
      <Form.Item name="username" label={t('username')} rules={[{ required: true, message: t('usernameNeeded') }]}>
        <Input autoComplete="username" autoFocus autoCapitalize="none" spellCheck={false} />
      </Form.Item>
      <Form.Item name="password" label={t('password')} rules={[{ required: true, message: t('passwordNeeded') }]}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Form.Item style={{ marginTop: 28 }}>
        <Button type="primary" htmlType="submit" block loading={busy}>
          {t('signIn')}
        </Button>
      </Form.Item>
    </Form>
  )
}
