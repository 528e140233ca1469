/** Signing in: name and password, then the code where somebody verifies in two steps. */
import { useMutation } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { queries } from '../../client.ts'
import { askIdentity, meQuery, useOffice } from '../../session.ts'
import { Door } from '../../shell/door.tsx'
import { useWords } from '../../words/words.ts'
import { DemoAccounts } from './demo-accounts.tsx'
import { PasswordForm, type SignIn } from './password-form.tsx'
import { SecondFactor } from './second-factor.tsx'
import { words } from './words.ts'

export default function SignInScreen() {
  const t = useWords(words)
  const office = useOffice()
  const [asksForFactor, setAsksForFactor] = useState(false)
  const enter = useEnter()
  const signIn = useMutation({
    mutationFn: (by: SignIn) => askIdentity<{ twoFactorRedirect?: boolean }>('/sign-in/username', by),
    onSuccess: ({ twoFactorRedirect }) => (twoFactorRedirect ? setAsksForFactor(true) : enter()),
  })
  if (asksForFactor) return <SecondFactor onDone={enter} onBack={() => setAsksForFactor(false)} />
  return (
    <Door title={t('title')}>
      <PasswordForm error={signIn.error} busy={signIn.isPending} onSignIn={signIn.mutate} />
      {office && office.demoAccounts.length > 0 ? (
        <DemoAccounts accounts={office.demoAccounts} busy={signIn.isPending} onChoose={signIn.mutate} />
      ) : (
        <p style={{ color: 'var(--ink-faint)', fontSize: 13 }}>{t('forgotten')}</p>
      )}
    </Door>
  )
}

/** Back to where somebody was sent from; never to another site. */
function useEnter(): () => Promise<void> {
  const navigate = useNavigate()
  const { to } = useSearch({ strict: false }) as { to?: unknown }
  return async () => {
    queries.removeQueries({ queryKey: meQuery.queryKey })
    const inside = typeof to === 'string' && /^\/(?![/\\])/.test(to) ? to : '/'
    await navigate({ href: inside, replace: true })
  }
}
