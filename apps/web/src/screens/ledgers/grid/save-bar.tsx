/** What is changed and not saved, what stands in its way, and the one place where it is saved. */
import { Link } from '@tanstack/react-router'
import { Refused } from '@youju/contract'
import { Button, Checkbox, Input } from 'antd'
import { useId } from 'react'
import { ProblemNotice } from '../../../pieces/problem-notice.tsx'
import { StateTag } from '../../../pieces/state-tag.tsx'
import { common } from '../../../words/common.ts'
import { useLanguage } from '../../../words/language.tsx'
import { defineWords, useLabel, useWords } from '../../../words/words.ts'
import css from './save-bar.module.css'
import type { Beside } from './use-beside.ts'

const words = defineWords({
  changed: { zh: '改动 {n} 条，尚未保存', en: '{n} entries changed, not saved' },
  added: { zh: '新增 {n} 条', en: '{n} new' },
  errors: { zh: '{n} 格须改正', en: '{n} cells to correct' },
  warnings: { zh: '{n} 处提示', en: '{n} warnings' },
  locked: { zh: '含 {n} 条已核准的', en: '{n} of them approved' },
  next: { zh: '看下一处', en: 'Show the next' },
  reasonWanted: { zh: '为什么改（可不填）', en: 'Why (may be left out)' },
  reasonNeeded: { zh: '请写明理由', en: 'A reason is needed' },
  discard: { zh: '放弃改动', en: 'Discard' },
  save: { zh: '保存', en: 'Save' },
  correct: { zh: '查看影响并更正', en: 'See impact and correct' },
  openOther: { zh: '打开{ledger}', en: 'Open {ledger}' },
  together: { zh: '与{ledger}未保存的 {n} 条一起保存', en: 'Save together with {n} of {ledger}' },
})

type Props = {
  changed: number
  added: number
  errors: number
  warnings: number
  locked: number
  reason: string
  onReason: (reason: string) => void
  busy: boolean
  beside: Beside
  error: unknown
  onNext: () => void
  onDiscard: () => void
  onSave: () => void
}

export function SaveBar(props: Props) {
  const t = useWords(words)
  const say = useWords(common)
  const id = useId()
  const { changed, added, errors, warnings, locked, reason, busy, beside } = props
  const label = useLabel()
  const needsReason = (warnings > 0 || locked > 0) && reason.trim() === ''
  return (
    <section className={css.bar} aria-label={t('changed', { n: changed + added })}>
      {props.error !== null && <ProblemNotice error={props.error} action={<OtherLedger error={props.error} />} />}
      <div className={css.line}>
        <div className={css.counts}>
          <b>{t('changed', { n: changed + added })}</b>
          {added > 0 && <StateTag tone="good">{t('added', { n: added })}</StateTag>}
          {errors > 0 && <StateTag tone="alarm">{t('errors', { n: errors })}</StateTag>}
          {warnings > 0 && <StateTag tone="waiting">{t('warnings', { n: warnings })}</StateTag>}
          {locked > 0 && <StateTag tone="quiet">{t('locked', { n: locked })}</StateTag>}
          {errors + warnings > 0 && (
            <Button type="link" size="small" onClick={props.onNext}>
              {t('next')}
            </Button>
          )}
        </div>
        {beside.ledgers.length > 0 && (
          <Checkbox checked={beside.together} onChange={({ target }) => beside.setTogether(target.checked)}>
            {t('together', {
              ledger: beside.ledgers.map((one) => label(one.label)).join('、'),
              n: beside.ledgers.reduce((sum, one) => sum + one.changes.length, 0),
            })}
          </Checkbox>
        )}
        <label className="visually-hidden" htmlFor={id}>
          {say('reason')}
        </label>
        <Input
          id={id}
          className={css.reason}
          value={reason}
          maxLength={500}
          status={needsReason && errors === 0 ? 'warning' : undefined}
          placeholder={needsReason ? t('reasonNeeded') : t('reasonWanted')}
          onChange={(event) => props.onReason(event.target.value)}
          onPressEnter={() => errors === 0 && !needsReason && props.onSave()}
        />
        <div className={css.buttons}>
          <Button onClick={props.onDiscard} disabled={busy}>
            {t('discard')}
          </Button>
          <Button type="primary" loading={busy} disabled={errors > 0 || needsReason} onClick={props.onSave}>
            {locked > 0 ? t('correct') : t('save')}
          </Button>
        </div>
      </div>
    </section>
  )
}

/** The way to the ledger that no longer agrees. */
function OtherLedger({ error }: { error: unknown }) {
  const t = useWords(words)
  const { language } = useLanguage()
  if (!(error instanceof Refused) || error.problem.code !== 'change-breaks-rule-elsewhere') return null
  const { ledger, label, labelEn } = error.problem.details
  return (
    <Link to={`/ledgers/${ledger}` as string}>
      {t('openOther', { ledger: (language === 'zh' ? label : labelEn) ?? '' })}
    </Link>
  )
}
