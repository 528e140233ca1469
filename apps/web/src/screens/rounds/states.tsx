/** How a hand-in stands, and a round, as a tone and a word. */
import type { BoardField, RoundHead } from '@youju/contract'
import type { HandInState } from '@youju/model'
import { StateTag } from '../../pieces/state-tag.tsx'
import type { Tone } from '../../theme/tokens.ts'
import { common } from '../../words/common.ts'
import { useWords } from '../../words/words.ts'
import css from './rounds.module.css'
import { words } from './words.ts'

/** Late is the only alarm. */
export const TONES: Record<HandInState, Tone> = {
  'not-begun': 'quiet',
  filling: 'accent',
  checked: 'accent',
  submitted: 'waiting',
  'sent-back': 'waiting',
  locked: 'good',
}

const ROUND_TONES: Record<RoundHead['state'], Tone> = { announced: 'quiet', open: 'accent', closed: 'quiet' }

export function RoundState({ state }: { state: RoundHead['state'] }) {
  const t = useWords(words)
  return <StateTag tone={ROUND_TONES[state]}>{t(state === 'open' ? 'opened' : state)}</StateTag>
}

type Standing = Pick<BoardField, 'state' | 'waitsFor' | 'late'>

/** How it stands, in words. */
export function useStanding(): (handIn: Standing) => string {
  const t = useWords(words)
  return ({ state, waitsFor }) => (waitsFor ? t('waitsFor', { level: t(waitsFor) }) : t(state))
}

export function HandInTag({ handIn }: { handIn: Standing }) {
  const say = useWords(common)
  const standing = useStanding()
  const { state, late } = handIn
  return (
    <span className={css.tags}>
      <StateTag tone={TONES[state]}>{standing(handIn)}</StateTag>
      {late && <StateTag tone="alarm">{say('late')}</StateTag>}
    </span>
  )
}
