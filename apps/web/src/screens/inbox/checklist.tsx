/** Instead of an empty office: what an office does first, in order, ticked off by itself. */
import { CheckOutlined, RightOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import type { Todo } from '@youju/contract'
import { Panel } from '../../pieces/panel.tsx'
import { common } from '../../words/common.ts'
import { useLabel, useWords } from '../../words/words.ts'
import css from './inbox.module.css'
import { words } from './words.ts'

export function Checklist({ steps }: { steps: readonly (Todo & { done: boolean })[] }) {
  const t = useWords(words)
  const say = useWords(common)
  const label = useLabel()
  const done = steps.filter((step) => step.done).length
  const next = steps.find((step) => !step.done)
  return (
    <Panel title={t('firstRun')} beside={t('progress', { done, all: steps.length })} flush>
      <ol className={css.steps}>
        {steps.map((step, index) => (
          <li key={step.id} data-state={step.done ? 'done' : step === next ? 'next' : 'open'}>
            <Link to={step.link}>
              <span className={css.number}>{step.done ? <CheckOutlined aria-label={say('done')} /> : index + 1}</span>
              <span className={css.title}>{label(step.title)}</span>
              {!step.done && <RightOutlined aria-hidden className={css.arrow} />}
            </Link>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
