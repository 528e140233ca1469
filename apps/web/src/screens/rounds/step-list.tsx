/** What was done to a hand-in, newest first. */
import dayjs from 'dayjs'
import { StateTag } from '../../pieces/state-tag.tsx'
import type { Tone } from '../../theme/tokens.ts'
import { useWords } from '../../words/words.ts'
import css from './hand-in.module.css'
import type { HandInShown } from './hand-in.ts'
import { words } from './words.ts'

type Step = HandInShown['steps'][number]

const STEPS: Record<Step['step'], { word: 'submit' | 'recall' | 'approve' | 'sendBack' | 'correction'; tone: Tone }> = {
  submit: { word: 'submit', tone: 'accent' },
  recall: { word: 'recall', tone: 'quiet' },
  approve: { word: 'approve', tone: 'good' },
  'send-back': { word: 'sendBack', tone: 'waiting' },
  correction: { word: 'correction', tone: 'waiting' },
}

export function StepList({ steps }: { steps: readonly Step[] }) {
  const t = useWords(words)
  if (steps.length === 0) return <p className={css.quiet}>{t('noSteps')}</p>
  return (
    <ol className={css.steps}>
      {steps.toReversed().map(({ step, at, by, reason, marks }) => (
        <li key={`${at} ${step}`}>
          <StateTag tone={STEPS[step].tone}>{t(STEPS[step].word)}</StateTag>
          <div>
            <span className={css.quiet}>{t('byAt', { by, at: dayjs(at).format('YYYY-MM-DD HH:mm') })}</span>
            {reason && <p>{reason}</p>}
            {marks.map((mark) => (
              <p key={`${mark.entry} ${mark.field}`}>{mark.reason}</p>
            ))}
          </div>
        </li>
      ))}
    </ol>
  )
}
