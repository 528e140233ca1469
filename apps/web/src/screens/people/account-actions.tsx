/** What may be done to somebody else's account: by those who make accounts, and by those who give roles. */
import { MoreOutlined } from '@ant-design/icons'
import { routes } from '@youju/contract'
import { App, Button, Dropdown, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { call, refresh } from '../../client.ts'
import { useTellProblem } from '../../pieces/problem-notice.tsx'
import { useMay } from '../../session.ts'
import { common } from '../../words/common.ts'
import { useWords } from '../../words/words.ts'
import type { Account } from './account.ts'
import { AppointDrawer } from './appoint-drawer.tsx'
import { words } from './words.ts'

type Change = { name?: string; disabled?: boolean; password?: string; twoFactor?: false }

export function AccountActions({ account }: { account: Account }) {
  const t = useWords(words)
  const makes = useMay('accounts')
  const gives = useMay('grant')
  const [asked, setAsked] = useState<'name' | 'password' | 'appoint'>()
  const { modal, message } = App.useApp()
  const tell = useTellProblem()
  const change = (body: Change) =>
    call(routes.changeAccount, { params: { account: account.id }, body })
      .then(async () => {
        await refresh('listAccounts')
        setAsked(undefined)
        void message.success(t('changed'))
      })
      .catch(tell)
  const askDisable = () =>
    modal.confirm({
      title: t('disableTitle', { name: account.name }),
      content: t('disableText'),
      okText: t('disable'),
      okButtonProps: { danger: true },
      onOk: () => change({ disabled: true }),
    })
  const askLift = () =>
    modal.confirm({
      title: t('liftTitle', { name: account.name }),
      content: t('liftText'),
      okText: t('lift'),
      onOk: () => change({ twoFactor: false }),
    })
  return (
    <>
      {gives && (
        <Button size="small" onClick={() => setAsked('appoint')}>
          {t('appoint')}
        </Button>
      )}
      {makes && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: [
              { key: 'name', label: t('rename'), onClick: () => setAsked('name') },
              { key: 'password', label: t('reset'), onClick: () => setAsked('password') },
              ...(account.twoFactor ? [{ key: 'lift', label: t('lift'), onClick: askLift }] : []),
              account.disabled
                ? { key: 'enable', label: t('enable'), onClick: () => void change({ disabled: false }) }
                : { key: 'disable', label: t('disable'), danger: true, onClick: askDisable },
            ],
          }}
        >
          <Button size="small" type="text" icon={<MoreOutlined />} aria-label={`${t('actions')}：${account.name}`} />
        </Dropdown>
      )}
      {asked === 'appoint' && <AppointDrawer account={account} onClose={() => setAsked(undefined)} />}
      {(asked === 'name' || asked === 'password') && (
        <AskOne of={asked} account={account} onClose={() => setAsked(undefined)} onGiven={change} />
      )}
    </>
  )
}

type AskProps = {
  of: 'name' | 'password'
  account: Account
  onClose: () => void
  onGiven: (change: Change) => Promise<unknown>
}

function AskOne({ of, account, onClose, onGiven }: AskProps) {
  const t = useWords(words)
  const say = useWords(common)
  const [form] = Form.useForm<{ value: string }>()
  const [busy, setBusy] = useState(false)
  const give = async ({ value }: { value: string }) => {
    setBusy(true)
    await onGiven({ [of]: value }).finally(() => setBusy(false))
  }
  return (
    <Modal
      open
      title={`${t(of === 'name' ? 'rename' : 'reset')} · ${account.name}`}
      okText={say('save')}
      confirmLoading={busy}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(given) => void give(given)}>
        {of === 'name' ? (
          <Form.Item
            name="value"
            label={t('name')}
            initialValue={account.name}
            rules={[{ required: true, message: t('needed') }]}
          >
            <Input />
          </Form.Item>
        ) : (
          <>
            <p>{t('resetLead')}</p>
            <Form.Item
              name="value"
              label={t('firstPassword')}
              rules={[{ required: true, min: 10, message: t('passwordRule') }]}
            >
              <Input.Password autoComplete="new-password" />
            </Form.Item>
          </>
        )}
      </Form>
    </Modal>
  )
}
