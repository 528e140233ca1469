/** One's own long jobs: those that go on, with their progress; those that have ended, with what came of them. */
import { AuditOutlined, SaveOutlined } from '@ant-design/icons'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type Job, routes } from '@youju/contract'
import { Button } from 'antd'
import { ask, call, refresh } from '../../client.ts'
import { DataState, Nothing } from '../../pieces/data-state.tsx'
import { JobProgress } from '../../pieces/job-progress.tsx'
import { PageHead } from '../../pieces/page-head.tsx'
import { Panel } from '../../pieces/panel.tsx'
import { useTellProblem } from '../../pieces/problem-notice.tsx'
import { useMay } from '../../session.ts'
import { useLanguage } from '../../words/language.tsx'
import { useWords } from '../../words/words.ts'
import { timeText } from '../entries/history-list.tsx'
import { JobResult } from './job-result.tsx'
import css from './jobs.module.css'
import { words } from './words.ts'

export default function JobsScreen() {
  const t = useWords(words)
  const jobs = useQuery(ask('listJobs', {}))
  const keeps = useMay('accounts')
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} actions={keeps && <Maintenance />} />
      <Panel flush>
        <DataState
          query={jobs}
          isEmpty={(data) => data.jobs.length === 0}
          empty={<Nothing title={t('none')}>{keeps ? t('noneKept') : t('noneHint')}</Nothing>}
        >
          {(data) => (
            <ul className={css.jobs}>
              {data.jobs.map((job) => (
                <JobLine key={job.id} listed={job} />
              ))}
            </ul>
          )}
        </DataState>
      </Panel>
    </>
  )
}

/** What the system administrator starts. */
function Maintenance() {
  const t = useWords(words)
  const tell = useTellProblem()
  const start = useMutation({
    mutationFn: (route: typeof routes.checkCells | typeof routes.makeBackup) => call(route, {}),
    onSuccess: () => refresh('listJobs'),
    onError: tell,
  })
  return (
    <>
      <Button
        icon={<AuditOutlined />}
        title={t('checkHint')}
        disabled={start.isPending}
        onClick={() => start.mutate(routes.checkCells)}
      >
        {t('check')}
      </Button>
      <Button
        icon={<SaveOutlined />}
        title={t('backupHint')}
        disabled={start.isPending}
        onClick={() => start.mutate(routes.makeBackup)}
      >
        {t('backup')}
      </Button>
    </>
  )
}

/** As it was listed, until it moves on. */
function JobLine({ listed }: { listed: Job }) {
  const t = useWords(words)
  const { language } = useLanguage()
  const job = useQuery({ ...ask('getJob', { params: { job: listed.id } }), initialData: listed }).data
  const opened = job.result?.import
  return (
    <li>
      <JobProgress id={job.id} />
      <p className={css.times}>
        {job.startedAt && <span>{t('began', { at: timeText(job.startedAt, language) })}</span>}
        {job.endedAt && <span>{t('ended', { at: timeText(job.endedAt, language) })}</span>}
        {typeof opened === 'string' && <Link to={`/import/${opened}` as string}>{t('open')}</Link>}
      </p>
      {job.state === 'done' && <JobResult job={job} />}
    </li>
  )
}
