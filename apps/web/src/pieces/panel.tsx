/** A sheet of paper on the ground: one subject, with an optional head. */
import type { ReactNode } from 'react'
import css from './panel.module.css'

type Props = { title?: ReactNode; beside?: ReactNode; flush?: boolean; children: ReactNode }

export function Panel({ title, beside, flush = false, children }: Props) {
  return (
    <section className={css.panel}>
      {title && (
        <div className={css.head}>
          <h2>{title}</h2>
          {beside && <div className={css.beside}>{beside}</div>}
        </div>
      )}
      <div className={flush ? undefined : css.body}>{children}</div>
    </section>
  )
}
