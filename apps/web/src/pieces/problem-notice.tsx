/** What must be changed, in the API's own words: what, where, what to do; with everything else that is wrong below it. */
import { Refused } from '@youju/contract'
import { Alert, App } from 'antd'
import { type ReactNode, useCallback } from 'react'
import { common } from '../words/common.ts'
import { useWords } from '../words/words.ts'
import css from './problem-notice.module.css'

export function ProblemNotice({ error, action }: { error: unknown; action?: ReactNode }) {
  const { title, more } = useProblem(error)
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={title}
      action={action}
      description={more.length > 0 && <MoreProblems messages={more} />}
    />
  )
}

/** For what was asked by a button: the refusal appears in the corner and stays until it is read. */
export function useTellProblem(): (error: unknown) => void {
  const { notification } = App.useApp()
  const t = useWords(common)
  return useCallback(
    (error) => {
      const { title, more } = phrase(error, t('noNetwork'))
      notification.error({
        title,
        description: more.length > 0 && <MoreProblems messages={more} />,
        duration: more.length > 0 ? 0 : 8,
        placement: 'topRight',
        role: 'alert',
      })
    },
    [notification, t],
  )
}

export function useProblem(error: unknown): { title: string; more: readonly string[] } {
  const t = useWords(common)
  return phrase(error, t('noNetwork'))
}

function phrase(error: unknown, noNetwork: string): { title: string; more: readonly string[] } {
  if (!(error instanceof Refused)) return { title: noNetwork, more: [] }
  const { message: title, more } = error.problem
  return { title, more: more.map(({ message }) => message).filter((message) => message !== title) }
}

/** All of them; a long list scrolls. */
export function MoreProblems({ messages }: { messages: readonly string[] }) {
  return (
    <ul className={css.more}>
      {[...new Set(messages)].map((message) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  )
}
