/** One's own long jobs: those that go on, with their progress; those that have ended, with what came of them. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Job } from '@youju/contract'
import { ask } from '../../client.ts'
import { DataState, Nothing } from '../../pieces/data-state.tsx'
import { JobProgress } from '../../pieces/job-progress.tsx'
import { PageHead } from '../../pieces/page-head.tsx'
import { Panel } from '../../pieces/panel.tsx'
import { useLanguage } from '../../words/language.tsx'
import { defineWords, useWords } from '../../words/words.ts'
import { timeText } from '../entries/history-list.tsx'
import css from './jobs.module.css'

const words = defineWords({
  title: { zh: '后台作业', en: 'Jobs' },
  lead: {
    zh: '较久的操作在后台进行，离开页面不受影响。',
    en: 'What takes long goes on in the background, whether or not you stay.',
  },
  none: { zh: '还没有后台作业', en: 'No jobs yet' },
  noneHint: { zh: '导入表格、核验操作链等会出现在这里。', en: 'Imports and verifications appear here.' },
  open: { zh: '打开', en: 'Open' },
  began: { zh: '{at} 开始', en: 'began {at}' },
  ended: { zh: '{at} 结束', en: 'ended {at}' },
})

export default function JobsScreen() {
  const t = useWords(words)
  const jobs = useQuery(ask('listJobs', {}))
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <Panel flush>
        <DataState
          query={jobs}
          isEmpty={(data) => data.jobs.length === 0}
          empty={<Nothing title={t('none')}>{t('noneHint')}</Nothing>}
        >
          {(data) => (
            <ul className={css.jobs}>
              {data.jobs.map((job) => (
                <JobLine key={job.id} job={job} />
              ))}
            </ul>
          )}
        </DataState>
      </Panel>
    </>
  )
}

function JobLine({ job }: { job: Job }) {
  const t = useWords(words)
  const { language } = useLanguage()
  const opened = job.result?.import
  return (
    <li>
      <JobProgress id={job.id} />
      <p className={css.times}>
        {job.startedAt && <span>{t('began', { at: timeText(job.startedAt, language) })}</span>}
        {job.endedAt && <span>{t('ended', { at: timeText(job.endedAt, language) })}</span>}
        {typeof opened === 'string' && <Link to={`/import/${opened}` as string}>{t('open')}</Link>}
      </p>
    </li>
  )
}
