/** What is in hand, what stands in its way, the reason, and saving; stays at the foot of the screen. */
import { Button, Input } from 'antd'
import { useId } from 'react'
import { ProblemNotice } from '../../pieces/problem-notice.tsx'
import { useWords } from '../../words/words.ts'
import type { Marks } from '../ledgers/grid/marks.ts'
import type { Saving } from '../ledgers/grid/use-saving.ts'
import css from './entry.module.css'
import { words } from './words.ts'

type Props = { changed: number; marks: Marks; saving: Saving; correction: boolean; onDiscard?: () => void }

export function SaveRow({ changed, marks, saving, correction, onDiscard }: Props) {
  const t = useWords(words)
  const id = useId()
  const found = [...marks.values()].flat()
  const errors = found.filter(({ level }) => level === 'error').length
  const needsReason = correction || found.length > errors
  const ready = changed > 0 && errors === 0 && (!needsReason || saving.reason.trim() !== '')
  return (
    <div className={css.save}>
      {saving.error !== null && saving.error !== undefined && <ProblemNotice error={saving.error} />}
      <div className={css.saveLine}>
        <span className={css.count} aria-live="polite">
          {changed > 0 && t('changed', { n: changed })}
          {changed > 0 && errors > 0 && <b>{t('faults', { n: errors })}</b>}
        </span>
        <label className="visually-hidden" htmlFor={id}>
          {t('reason')}
        </label>
        <Input
          id={id}
          className={css.reason}
          placeholder={needsReason ? `${t('reason')}：${t('reasonAsked')}` : t('reason')}
          value={saving.reason}
          maxLength={500}
          onChange={({ target }) => saving.setReason(target.value)}
        />
        {onDiscard && (
          <Button type="text" onClick={onDiscard}>
            {t('discard')}
          </Button>
        )}
        <Button type="primary" disabled={!ready} loading={saving.busy} onClick={() => void saving.save()}>
          {correction ? t('correct') : t('save')}
        </Button>
      </div>
    </div>
  )
}
