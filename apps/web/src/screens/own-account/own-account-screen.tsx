/** One's own password, two-step verification and sessions. */
import { PageHead } from '../../pieces/page-head.tsx'
import { useMe } from '../../session.ts'
import { useWords } from '../../words/words.ts'
import { PasswordPanel } from './password-panel.tsx'
import { SecondFactorPanel } from './second-factor-panel.tsx'
import { SessionsPanel } from './sessions-panel.tsx'
import { words } from './words.ts'

export default function OwnAccountScreen() {
  const t = useWords(words)
  const me = useMe()
  return (
    <>
      <PageHead title={t('title')} lead={me && `${me.name} · ${me.username}`} />
      <SecondFactorPanel />
      <SessionsPanel />
      <PasswordPanel />
    </>
  )
}
