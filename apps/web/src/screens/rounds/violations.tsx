/** What the rules say of a hand-in: what must be corrected, and what is to be looked at. */
import { useQuery } from '@tanstack/react-query'
import { Alert } from 'antd'
import { ask } from '../../client.ts'
import { StateTag } from '../../pieces/state-tag.tsx'
import { useLabel, useWords } from '../../words/words.ts'
import css from './hand-in.module.css'
import type { Violation } from './hand-in.ts'
import { words } from './words.ts'

export function Violations({ found, ledger }: { found: readonly Violation[]; ledger: string }) {
  const t = useWords(words)
  const label = useLabel()
  const definition = useQuery(ask('getLedgerDefinition', { params: { ledger } }))
  if (found.length === 0) return <Alert className={css.alert} type="success" showIcon title={t('noViolations')} />
  const errors = found.filter(({ level }) => level === 'error').length
  const named = (code: string): string => {
    const field = definition.data?.ledger.fields.find((one) => one.code === code)
    return field ? label(field.label) : code
  }
  const counts = [
    ...(errors > 0 ? [t('errorsFound', { n: errors })] : []),
    ...(found.length > errors ? [t('warningsFound', { n: found.length - errors })] : []),
  ]
  return (
    <section className={css.violations} aria-label={t('violations')}>
      <h2>{counts.join('，')}</h2>
      <ul>
        {found.map(({ level, message, entry, fields }) => (
          <li key={`${entry} ${message}`}>
            <StateTag tone={level === 'error' ? 'alarm' : 'waiting'}>{t(level)}</StateTag>
            <span>{message}</span>
            <small>{fields.map(named).join('、')}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
