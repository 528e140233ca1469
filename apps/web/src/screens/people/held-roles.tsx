/** What somebody is appointed to; each may be ended by those who give roles. */
import { CloseOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { routes } from '@youju/contract'
import { App, Button, Popconfirm } from 'antd'
import { ask, call, refresh } from '../../client.ts'
import { useTellProblem } from '../../pieces/problem-notice.tsx'
import { useMay } from '../../session.ts'
import { common } from '../../words/common.ts'
import { useLabel, useWords } from '../../words/words.ts'
import type { Account } from './account.ts'
import css from './people.module.css'
import { words } from './words.ts'

export function HeldRoles({ account, own }: { account: Account; own: boolean }) {
  const t = useWords(words)
  const say = useWords(common)
  const label = useLabel()
  const gives = useMay('grant') && !own
  const { message } = App.useApp()
  const tell = useTellProblem()
  const end = (appointment: string) =>
    call(routes.endAppointment, { params: { account: account.id, appointment } })
      .then(async () => {
        await refresh('listAccounts')
        void message.success(t('ended'))
      })
      .catch(tell)
  const roles = useQuery(ask('listRoles', {})).data
  const narrowed = (only: Record<string, string> = {}) =>
    Object.entries(only).map(([field, value]) => {
      const codes = roles?.roles.flatMap(({ narrowedBy }) => narrowedBy).find(({ code }) => code === field)?.codes
      const found = codes?.find(({ code }) => code === value)
      return found ? label(found.label) : value
    })
  const ledgerWords = (codes: readonly string[] = []) =>
    codes.map((code) => {
      const found = roles?.ledgers.find((ledger) => ledger.code === code)
      return found ? label(found.label) : code
    })
  if (account.appointments.length === 0) return <span className={css.quiet}>{t('noRole')}</span>
  return (
    <ul className={css.held}>
      {account.appointments.map(({ id, roleLabel, unitName, only, ledgers, to }) => (
        <li key={id}>
          <span>
            {label(roleLabel)}
            <span className={css.quiet}>
              {' '}
              {[unitName, ...narrowed(only), ...ledgerWords(ledgers), ...(to ? [`→ ${to}`] : [])].join(' · ')}
            </span>
          </span>
          {gives && (
            <Popconfirm
              title={t('endTitle', { name: account.name, role: label(roleLabel) })}
              description={t('endText')}
              okText={t('end')}
              cancelText={say('cancel')}
              okButtonProps={{ danger: true }}
              onConfirm={() => end(id)}
            >
              <Button
                type="text"
                size="small"
                icon={<CloseOutlined />}
                aria-label={`${t('end')}：${account.name} ${label(roleLabel)}`}
              />
            </Popconfirm>
          )}
        </li>
      ))}
    </ul>
  )
}
