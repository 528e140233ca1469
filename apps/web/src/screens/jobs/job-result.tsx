/** What came of a check of the totals, or of a backup. */
import type { Job } from '@youju/contract'
import type { Label } from '@youju/model'
import { StateTag } from '../../pieces/state-tag.tsx'
import { useLabel, useWords } from '../../words/words.ts'
import css from './jobs.module.css'
import { words } from './words.ts'

type Check = { differences: number; places: { label: Label; period: string; unitName: string }[] }
type Backup = { file: string; bytes: number }

export function JobResult({ job }: { job: Job }) {
  const t = useWords(words)
  if (job.kind === 'recompute-check') return <Differences {...(job.result as Check)} />
  if (job.kind !== 'backup') return null
  const { file, bytes } = job.result as Backup
  return <p className={css.result}>{t('kept', { file, size: sizeText(bytes) })}</p>
}

function Differences({ differences, places }: Check) {
  const t = useWords(words)
  const label = useLabel()
  if (differences === 0) return <StateTag tone="good">{t('equal')}</StateTag>
  return (
    <div className={css.result}>
      <StateTag tone="alarm">{t('differ', { n: differences })}</StateTag> {t('differHint')}
      <ul className={css.places}>
        {places.map(({ label: of, period, unitName }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell may differ in several of its parts
          <li key={index}>
            {label(of)}　{unitName}　{period}
          </li>
        ))}
      </ul>
      {differences > places.length && t('morePlaces', { n: differences - places.length })}
    </div>
  )
}

const MEGABYTE = 1024 * 1024

const sizeText = (bytes: number): string =>
  bytes < MEGABYTE ? `${Math.ceil(bytes / 1024)} kB` : `${(bytes / MEGABYTE).toFixed(1)} MB`
