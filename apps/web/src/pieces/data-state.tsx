/** What stands in place of data: loading, nothing there yet, not allowed or not there, or not read. Every screen has them. */

import { InboxOutlined, LockOutlined } from '@ant-design/icons'
import type { UseQueryResult } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Refused } from '@youju/contract'
import { Button, Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { isNotAllowed, isNotThere } from '../client.ts'
import { common } from '../words/common.ts'
import { useWords } from '../words/words.ts'
import css from './data-state.module.css'
import { ProblemNotice } from './problem-notice.tsx'

type Props<Data> = {
  query: Pick<UseQueryResult<Data>, 'data' | 'error' | 'isPending' | 'refetch'>
  isEmpty?: (data: Data) => boolean
  empty?: ReactNode
  loading?: ReactNode
  children: (data: Data) => ReactNode
}

export function DataState<Data>({ query, isEmpty, empty, loading, children }: Props<Data>) {
  const t = useWords(common)
  const { data, error, isPending, refetch } = query
  if (data !== undefined) return isEmpty?.(data) ? empty : children(data)
  if (isPending && !error)
    return (
      <div role="status" aria-label={t('loading')}>
        {loading ?? <Skeleton active paragraph={{ rows: 6 }} title={false} />}
      </div>
    )
  if (isNotAllowed(error)) return <NoRight />
  if (isNotThere(error))
    return <Nothing whole title={(error as Refused).message} action={<Link to="/">{t('toInbox')}</Link>} />
  return (
    <ProblemNotice
      error={error}
      action={
        <Button size="small" onClick={() => void refetch()}>
          {t('retry')}
        </Button>
      }
    />
  )
}

/** A list that is on its way, within the edges of its panel. */
export const WaitingList = () => (
  <Skeleton active title={false} paragraph={{ rows: 8, width: '100%' }} className={css.waiting ?? ''} />
)

export function Nothing({
  title,
  children,
  action,
  icon,
  whole = false,
}: {
  title: string
  children?: ReactNode
  action?: ReactNode
  icon?: ReactNode
  /** Stands for the whole screen. */
  whole?: boolean
}) {
  const Title = whole ? 'h1' : 'p'
  return (
    <div className={css.nothing}>
      <span className={css.icon} aria-hidden>
        {icon ?? <InboxOutlined />}
      </span>
      <Title className={css.title}>{title}</Title>
      {children && <p className={css.hint}>{children}</p>}
      {action && <div className={css.action}>{action}</div>}
    </div>
  )
}

export function NoRight() {
  const t = useWords(common)
  return (
    <Nothing whole title={t('noRight')} icon={<LockOutlined />}>
      {t('noRightHint')}
    </Nothing>
  )
}
