/** With sample data: one account a role, one click each. */

import type { DemoAccount } from '@youju/contract'
import type { z } from 'zod'
import { useLabel, useWords } from '../../words/words.ts'
import css from './demo-accounts.module.css'
import type { SignIn } from './password-form.tsx'
import { words } from './words.ts'

type Props = { accounts: readonly z.infer<typeof DemoAccount>[]; busy: boolean; onChoose: (by: SignIn) => void }

export function DemoAccounts({ accounts, busy, onChoose }: Props) {
  const t = useWords(words)
  const label = useLabel()
  const [password, ...others] = new Set(accounts.map((account) => account.password))
  const shared = others.length === 0 ? password : undefined
  return (
    <section className={css.accounts}>
      <h2>{t('demo')}</h2>
      <p className={css.hint}>
        {t('demoHint')}
        {shared && t('demoPassword', { password: shared })}
      </p>
      <ul>
        {accounts.map(({ username, password, role, unit }) => (
          <li key={username}>
            <button type="button" disabled={busy} onClick={() => onChoose({ username, password })}>
              <span className={css.role}>{label(role)}</span>
              <span className={css.unit}>{unit}</span>
              <code>{shared ? username : `${username} / ${password}`}</code>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
