/** Two-step verification: asked for with the password, shown as a code to scan, and on only after it was used once. */
import { useMutation } from '@tanstack/react-query'
import { App, Button, Form, Input, QRCode } from 'antd'
import { useState } from 'react'
import { refresh } from '../../client.ts'
import { Panel } from '../../pieces/panel.tsx'
import { ProblemNotice } from '../../pieces/problem-notice.tsx'
import { StateTag } from '../../pieces/state-tag.tsx'
import { askIdentity, useMe } from '../../session.ts'
import { useWords } from '../../words/words.ts'
import css from './own-account.module.css'
import { words } from './words.ts'

type Offered = { totpURI: string; backupCodes: string[] }

export function SecondFactorPanel() {
  const t = useWords(words)
  const on = useMe()?.twoFactor ?? false
  const [offered, setOffered] = useState<Offered>()
  const { message } = App.useApp()
  const change = useMutation({
    mutationFn: ({ password }: { password: string }) =>
      askIdentity<Offered | null>(on ? '/two-factor/disable' : '/two-factor/enable', { password }),
    onSuccess: async (answer) => {
      if (!on && answer) return setOffered(answer)
      await refresh('getMe')
      void message.success(t('off'))
    },
  })
  return (
    <Panel
      title={t('factor')}
      beside={<StateTag tone={on ? 'good' : 'quiet'}>{on ? t('tagOn') : t('tagOff')}</StateTag>}
    >
      {offered ? (
        <Finish offered={offered} onDone={() => setOffered(undefined)} />
      ) : (
        <>
          <p className={css.lead}>{on ? t('factorOn') : t('factorOff')}</p>
          <Form
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
            <Form.Item name="password" label={t('confirmPassword')} rules={[{ required: true, message: t('needed') }]}>
              <Input.Password autoComplete="current-password" />
            </Form.Item>
            <Button htmlType="submit" danger={on} loading={change.isPending}>
              {on ? t('disable') : t('enable')}
            </Button>
          </Form>
        </>
      )}
    </Panel>
  )
}

function Finish({ offered, onDone }: { offered: Offered; onDone: () => void }) {
  const t = useWords(words)
  const { message } = App.useApp()
  const verify = useMutation({
    mutationFn: ({ code }: { code: string }) => askIdentity('/two-factor/verify-totp', { code: code.trim() }),
    onSuccess: async () => {
      await refresh('getMe')
      void message.success(t('on'))
      onDone()
    },
  })
  return (
    <div className={css.offer}>
      <div className={css.picture}>
        <QRCode value={offered.totpURI} type="svg" size={176} color="#000" bgColor="#fff" />
      </div>
      <div>
        <p>{t('scan')}</p>
        <p>
          <code className={css.secret} data-testid="secret">
            {new URL(offered.totpURI).searchParams.get('secret')}
          </code>
        </p>
        <p className={css.lead}>{t('backup')}</p>
        <ul className={css.codes}>
          {offered.backupCodes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
        <Form layout="vertical" requiredMark={false} className={css.narrow} onFinish={verify.mutate}>
          {verify.error && (
            <div className={css.problem}>
              <ProblemNotice error={verify.error} />
            </div>
          )}
          <Form.Item name="code" label={t('code')} rules={[{ required: true, message: t('needed') }]}>
            <Input inputMode="numeric" autoComplete="one-time-code" maxLength={6} />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={verify.isPending}>
            {t('verify')}
          </Button>
        </Form>
      </div>
    </div>
  )
}
