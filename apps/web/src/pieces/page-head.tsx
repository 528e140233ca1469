/** The head of every screen: what it is, one line about it, and on the right what can be done. */
import type { ReactNode } from 'react'
import { useEffect } from 'react'
import css from './page-head.module.css'

type Props = { title: string; lead?: ReactNode; above?: ReactNode; actions?: ReactNode; beside?: ReactNode }

export function PageHead({ title, lead, above, actions, beside }: Props) {
  useEffect(() => {
    document.title = `${title} · 有据`
  }, [title])
  return (
    <header className={css.head}>
      <div className={css.words}>
        {above && <div className={css.above}>{above}</div>}
        <div className={css.line}>
          <h1>{title}</h1>
          {beside}
        </div>
        {lead && <p className={css.lead}>{lead}</p>}
      </div>
      {actions && <div className={css.actions}>{actions}</div>}
    </header>
  )
}
