/** An entry's course: who did what, when, from what to what, and why. */
import { useQuery } from '@tanstack/react-query'
import type { Answered, Row, routes } from '@youju/contract'
import { ask } from '../../client.ts'
import { DataState, Nothing } from '../../pieces/data-state.tsx'
import { Panel } from '../../pieces/panel.tsx'
import { useLanguage } from '../../words/language.tsx'
import { useWords } from '../../words/words.ts'
import { showValue } from '../ledgers/grid/value-text.ts'
import type { Definition } from './definition.ts'
import css from './entry.module.css'
import { words } from './words.ts'

type Item = Answered<typeof routes.getHistory>['items'][number]
/** A new line says more by how much it holds than by every field. */
const MOST_TOLD = 8

export function HistoryList({ definition, row }: { definition: Definition; row: Row }) {
  const t = useWords(words)
  const params = { ledger: definition.ledger.code, entry: row.id }
  const history = useQuery(ask('getHistory', { params }))
  return (
    <Panel title={t('history')}>
      <DataState query={history} isEmpty={({ items }) => items.length === 0} empty={<Nothing title={t('noHistory')} />}>
        {({ items }) => (
          <ol className={css.history}>
            {items.map((item) => (
              <HistoryStep key={item.sequence} item={item} definition={definition} />
            ))}
          </ol>
        )}
      </DataState>
    </Panel>
  )
}

function HistoryStep({ item, definition: { ledger, lists } }: { item: Item; definition: Definition }) {
  const t = useWords(words)
  const { language } = useLanguage()
  const known = new Map(lists.map((list) => [list.code, list]))
  const kinds: Record<string, string> = {
    capture: t('capture'),
    revise: t('revise'),
    withdraw: t('withdrawDone'),
    move: t('move'),
    attach: t('attach'),
  }
  return (
    <li>
      <p className={css.step}>
        <b>{kinds[item.kind] ?? item.kind}</b>
        <span>{item.by}</span>
        <time dateTime={item.at}>{timeText(item.at, language)}</time>
      </p>
      {item.changes.length > MOST_TOLD ? (
        <p className={css.soft}>{t('fieldsFilled', { n: item.changes.length })}</p>
      ) : (
        <dl className={css.changes}>
          {item.changes.map(({ field: code, from, to }) => {
            const field = ledger.fields.find((one) => one.code === code)
            const show = (value: typeof from) => (field && showValue(field, known, value, language)) || t('empty')
            return (
              <div key={code}>
                <dt>{field?.label[language] ?? code}</dt>
                <dd>{t('fromTo', { from: show(from), to: show(to) })}</dd>
              </div>
            )
          })}
        </dl>
      )}
      {item.reason && <p className={css.soft}>{item.reason}</p>}
    </li>
  )
}

export const timeText = (at: string, language: 'zh' | 'en'): string =>
  new Date(at).toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'short', timeStyle: 'short' })
