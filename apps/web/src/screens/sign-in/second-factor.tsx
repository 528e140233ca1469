import { useMutation } from '@tanstack/react-query'
import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { ProblemNotice } from '../../pieces/problem-notice.tsx'
import { askIdentity } from '../../session.ts'
import { Door } from '../../shell/door.tsx'
import { useWords } from '../../words/words.ts'
import { words } from './words.ts'

export function SecondFactor({ onDone, onBack }: { onDone: () => void; onBack: () => void }) {
  const t = useWords(words)
  const [backup, setBackup] = useState(false)
  const verify = useMutation({
    mutationFn: ({ code }: { code: string }) =>
      askIdentity(backup ? '/two-factor/verify-backup-code' : '/two-factor/verify-totp', { code: code.trim() }),
    onSuccess: onDone,
  })
  return (
    <Door title={t('factor')} lead={backup ? t('backupLead') : t('factorLead')}>
      <Form<{ code: string }>
        key={String(backup)}
        layout="vertical"
        size="large"
        requiredMark={false}
        onFinish={verify.mutate}
        disabled={verify.isPending}
      >
        {verify.error && (
          <div style={{ marginBottom: 16 }}>
            <ProblemNotice error={verify.error} />
          </div>
        )}
        <Form.Item name="code" label={backup ? t('backupCode') : t('factor')} rules={[{ required: true, message: '' }]}>
          <Input
            autoFocus
            autoComplete="one-time-code"
            inputMode={backup ? 'text' : 'numeric'}
            maxLength={backup ? 20 : 6}
            style={{ fontSize: 20, letterSpacing: '0.2em' }}
          />
        </Form.Item>
        <Button type="primary" htmlType="submit" block loading={verify.isPending}>
          {t('verify')}
        </Button>
        <div style={{ display: 'flex', justifyContent: 'space-between', marginTop: 12 }}>
          <Button type="link" style={{ paddingInline: 0 }} onClick={() => setBackup(!backup)}>
            {backup ? t('useApp') : t('backup')}
          </Button>
          <Button type="link" style={{ paddingInline: 0 }} onClick={onBack}>
            {t('back')}
          </Button>
        </div>
      </Form>
    </Door>
  )
}
