/** A state as a colour and a word; never a colour alone. */
import type { ReactNode } from 'react'
import type { Tone } from '../theme/tokens.ts'
import css from './state-tag.module.css'

export function StateTag({ tone, children, title }: { tone: Tone; children: ReactNode; title?: string }) {
  return (
    <span className={css.tag} data-tone={tone} title={title}>
      {children}
    </span>
  )
}
