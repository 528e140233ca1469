/** Somebody was quicker: for each cell that both changed, what it was, what I meant and what stands now, side by side. */
import type { Row } from '@youju/contract'
import type { Ledger } from '@youju/model'
import { Modal, Radio } from 'antd'
import { useState } from 'react'
import { common } from '../../../words/common.ts'
import { useLanguage } from '../../../words/language.tsx'
import { defineWords, useWords } from '../../../words/words.ts'
import css from './conflict-dialog.module.css'
import type { Revision } from './edits.ts'
import { type Lists, showValue } from './value-text.ts'

const words = defineWords({
  title: { zh: '这条记录刚被别人改过', en: 'Somebody else has just changed this entry' },
  who: {
    zh: '{unit}：{by} 于 {at} 保存了改动。请逐格选定保留哪一个，再保存。',
    en: '{unit}: {by} saved changes at {at}. Choose for each cell which to keep, then save again.',
  },
  field: { zh: '栏目', en: 'Field' },
  seen: { zh: '您看到的', en: 'As you saw it' },
  mine: { zh: '您改成', en: 'Yours' },
  theirs: { zh: '现在是', en: 'Now' },
  keep: { zh: '保留', en: 'Keep' },
  keepMine: { zh: '我的', en: 'Mine' },
  keepTheirs: { zh: '现在的', en: 'Theirs' },
  others: { zh: '对方还改了：{fields}（照旧采用）', en: 'Also changed: {fields} (taken as they are)' },
  go: { zh: '按此继续', en: 'Go on with this' },
  empty: { zh: '空', en: 'empty' },
})

export type Conflict = { revision: Revision; now: Row; by: string; at: string }

type Props = {
  conflict: Conflict
  ledger: Ledger
  lists: Lists
  onSettle: (keep: ReadonlySet<string>) => void
  onCancel: () => void
}

export function ConflictDialog({ conflict: { revision, now, by, at }, ledger, lists, onSettle, onCancel }: Props) {
  const t = useWords(words)
  const say = useWords(common)
  const { language } = useLanguage()
  const fields = ledger.fields.filter(({ code }) => revision.cells[code])
  const isChanged = (code: string) => (now.values[code] ?? null) !== (revision.row.values[code] ?? null)
  const [keep, setKeep] = useState<ReadonlySet<string>>(
    () => new Set(fields.map(({ code }) => code).filter((code) => !isChanged(code))),
  )
  const others = ledger.fields.filter(({ code }) => !revision.cells[code] && isChanged(code))
  const choose = (code: string, mine: boolean) => {
    const next = new Set(keep)
    if (mine) next.add(code)
    else next.delete(code)
    setKeep(next)
  }
  return (
    <Modal
      open
      width={720}
      title={t('title')}
      okText={t('go')}
      cancelText={say('cancel')}
      onOk={() => onSettle(keep)}
      onCancel={onCancel}
    >
      <p className={css.who}>
        {t('who', {
          unit: now.unitName,
          by,
          at: new Date(at).toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB', {
            dateStyle: 'short',
            timeStyle: 'short',
          }),
        })}
      </p>
      <div className={css.scroll}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{t('field')}</th>
              <th scope="col">{t('seen')}</th>
              <th scope="col">{t('mine')}</th>
              <th scope="col">{t('theirs')}</th>
              <th scope="col">{t('keep')}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => {
              const cell = revision.cells[field.code]
              const show = (value: Parameters<typeof showValue>[2]) =>
                showValue(field, lists, value, language) || t('empty')
              return (
                <tr key={field.code} data-both={isChanged(field.code)}>
                  <th scope="row">{field.label[language]}</th>
                  <td>{show(revision.row.values[field.code])}</td>
                  <td data-kept={keep.has(field.code)}>{cell?.raw ?? show(cell?.value)}</td>
                  <td data-kept={!keep.has(field.code)}>{show(now.values[field.code])}</td>
                  <td>
                    <Radio.Group
                      size="small"
                      optionType="button"
                      value={keep.has(field.code)}
                      onChange={({ target }) => choose(field.code, target.value as boolean)}
                      options={[
                        { value: true, label: t('keepMine') },
                        { value: false, label: t('keepTheirs') },
                      ]}
                      aria-label={field.label[language]}
                    />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      {others.length > 0 && (
        <p className={css.others}>
          {t('others', {
            fields: others
              .map(
                (field) =>
                  `${field.label[language]} ${showValue(field, lists, now.values[field.code], language) || t('empty')}`,
              )
              .join('、'),
          })}
        </p>
      )}
    </Modal>
  )
}
