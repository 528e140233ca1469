/** Before what was approved is corrected: which figures and scores it moves. The approval stands. */
import type { Impact } from '@youju/contract'
import { Modal } from 'antd'
import { common } from '../../../words/common.ts'
import { defineWords, useLabel, useWords } from '../../../words/words.ts'
import css from './conflict-dialog.module.css'

const words = defineWords({
  title: { zh: '更正会带来的变化', en: 'What the correction changes' },
  lead: {
    zh: '这些记录已经核准。更正另行记入，不退回原来的核准。',
    en: 'These entries are approved. The correction is added to the trail; the approval stands.',
  },
  what: { zh: '数据', en: 'Figure' },
  unit: { zh: '单位', en: 'Unit' },
  before: { zh: '现在', en: 'Now' },
  after: { zh: '更正后', en: 'After' },
  none: { zh: '没有指标或得分因此变化。', en: 'No figure or score changes.' },
  rounds: { zh: '涉及的报送：{rounds}', en: 'Hand-ins concerned: {rounds}' },
  correct: { zh: '更正', en: 'Correct' },
})

export function ImpactDialog({
  impact,
  busy,
  onConfirm,
  onClose,
}: {
  impact: Impact
  busy: boolean
  onConfirm: () => void
  onClose: () => void
}) {
  const t = useWords(words)
  const say = useWords(common)
  const label = useLabel()
  const lines = [
    ...impact.figures.map((figure) => ({
      ...figure,
      key: `${figure.indicator} ${figure.unit} ${figure.period}`,
      what: `${label(figure.label)} ${figure.period}`,
    })),
    ...impact.scores.map((score) => ({ ...score, key: `${score.scheme} ${score.unit}`, what: label(score.label) })),
  ]
  return (
    <Modal
      open
      width={720}
      title={t('title')}
      okText={t('correct')}
      cancelText={say('cancel')}
      confirmLoading={busy}
      onOk={onConfirm}
      onCancel={onClose}
    >
      <p className={css.who}>{t('lead')}</p>
      {lines.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <div className={css.scroll} style={{ maxHeight: '50vh', overflowY: 'auto' }}>
          <table className={css.table}>
            <thead>
              <tr>
                <th scope="col">{t('what')}</th>
                <th scope="col">{t('unit')}</th>
                <th scope="col" style={{ textAlign: 'end' }}>
                  {t('before')}
                </th>
                <th scope="col" style={{ textAlign: 'end' }}>
                  {t('after')}
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ key, what, unitName, before, after }) => (
                <tr key={key}>
                  <th scope="row">{what}</th>
                  <td>{unitName}</td>
                  <td style={{ textAlign: 'end' }}>{before}</td>
                  <td style={{ textAlign: 'end' }} data-kept>
                    {after}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {impact.rounds.length > 0 && (
        <p className={css.others}>{t('rounds', { rounds: impact.rounds.map(({ title }) => title).join('、') })}</p>
      )}
    </Modal>
  )
}
