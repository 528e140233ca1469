/** What is shown for an address that leads nowhere, and when nothing can be read at all. */
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { Nothing } from '../pieces/data-state.tsx'
import { ProblemNotice } from '../pieces/problem-notice.tsx'
import { common } from '../words/common.ts'
import { useWords } from '../words/words.ts'

export function NotFound() {
  const t = useWords(common)
  return (
    <Nothing whole title={t('notFound')} action={<Link to="/">{t('toInbox')}</Link>}>
      {t('notFoundHint')}
    </Nothing>
  )
}

export function NotRead({ error, reset }: { error: unknown; reset: () => void }) {
  const t = useWords(common)
  return (
    <div style={{ padding: 24 }}>
      <ProblemNotice
        error={error}
        action={
          <Button size="small" onClick={reset}>
            {t('retry')}
          </Button>
        }
      />
    </div>
  )
}
