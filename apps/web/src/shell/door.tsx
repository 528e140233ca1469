/** What stands before the office: signing in and setting up. The name to the left, one task to the right. */
import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { useOffice } from '../session.ts'
import { defineWords, useWords } from '../words/words.ts'
import { Choices } from './choices.tsx'
import css from './door.module.css'

const words = defineWords({
  first: { zh: '一年之数，只填一次', en: 'Record the year once' },
  second: { zh: '汇总、成文、核对，都从这一次出', en: 'Totals, reports and checks all follow from it' },
  third: { zh: '每个数字，皆有依据', en: 'Every figure has its evidence' },
  synthetic: { zh: '演示数据，均为虚构', en: 'Sample data, all invented' },
})

type Props = { title: string; lead?: ReactNode; wide?: boolean; children: ReactNode }

export function Door({ title, lead, wide = false, children }: Props) {
  const t = useWords(words)
  const office = useOffice()
  useEffect(() => {
    document.title = `${title} · 有据`
  }, [title])
  return (
    <div className={css.door}>
      <div className={css.brand}>
        <p className={css.name}>有据</p>
        <ol className={css.creed}>
          <li>{t('first')}</li>
          <li>{t('second')}</li>
          <li>{t('third')}</li>
        </ol>
        {office?.name && (
          <p className={css.office}>
            {office.name}
            {office.synthetic && <span>{t('synthetic')}</span>}
          </p>
        )}
      </div>
      <div className={css.choices}>
        <Choices />
      </div>
      <main className={css.task}>
        <div className={css.sheet} data-wide={wide}>
          <h1>{title}</h1>
          {lead && <p className={css.lead}>{lead}</p>}
          {children}
        </div>
      </main>
    </div>
  )
}
