/** A long job as it goes on: watched over server-sent events, left and found again, cancelled or tried again. */

import { useMutation, useQuery } from '@tanstack/react-query'
import { addressOf, type Job, routes } from '@youju/contract'
import { Button, Progress } from 'antd'
import { useEffect, useState } from 'react'
import { API, ask, call, queries } from '../client.ts'
import { defineWords, useLabel, useWords } from '../words/words.ts'
import css from './job-progress.module.css'
import { useTellProblem } from './problem-notice.tsx'
import { StateTag } from './state-tag.tsx'

const words = defineWords({
  waiting: { zh: '等候中', en: 'Waiting' },
  running: { zh: '进行中', en: 'Running' },
  done: { zh: '已完成', en: 'Done' },
  failed: { zh: '未成功', en: 'Failed' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
  cancel: { zh: '取消', en: 'Cancel' },
  retry: { zh: '重新运行', en: 'Run again' },
})

export const JOB_TONES = {
  waiting: 'quiet',
  running: 'accent',
  done: 'good',
  failed: 'alarm',
  cancelled: 'quiet',
} as const

export function JobProgress({ id, onEnd }: { id: string; onEnd?: (job: Job) => void }) {
  const t = useWords(words)
  const label = useLabel()
  const tell = useTellProblem()
  const job = useWatchedJob(id, onEnd)
  const change = useMutation({
    mutationFn: (route: typeof routes.cancelJob | typeof routes.retryJob) => call(route, { params: { job: id } }),
    onSuccess: (after) => queries.setQueryData(ask('getJob', { params: { job: id } }).queryKey, after),
    onError: tell,
  })
  if (!job) return null
  const going = job.state === 'waiting' || job.state === 'running'
  return (
    <div className={css.job} aria-live="polite">
      <div className={css.line}>
        <span>{label(job.title)}</span>
        <StateTag tone={JOB_TONES[job.state]}>{t(job.state)}</StateTag>
        <span className={css.step}>{job.step && label(job.step)}</span>
        {going ? (
          <Button size="small" type="text" onClick={() => change.mutate(routes.cancelJob)}>
            {t('cancel')}
          </Button>
        ) : (
          job.state !== 'done' && (
            <Button size="small" type="text" onClick={() => change.mutate(routes.retryJob)}>
              {t('retry')}
            </Button>
          )
        )}
      </div>
      {going && <Progress percent={Math.round(job.progress * 100)} size="small" aria-label={label(job.title)} />}
      {job.problem && <p className={css.problem}>{job.problem.message}</p>}
    </div>
  )
}

export function useWatchedJob(id: string, onEnd?: (job: Job) => void): Job | undefined {
  const query = ask('getJob', { params: { job: id } })
  const { data } = useQuery(query)
  const [ended, setEnded] = useState<string>()
  const going = data?.state === 'waiting' || data?.state === 'running'
  useEffect(() => {
    if (!going) return
    const events = new EventSource(API + addressOf(routes.watchJob, { params: { job: id } }))
    events.onmessage = ({ data: text }: MessageEvent<string>) =>
      queries.setQueryData(ask('getJob', { params: { job: id } }).queryKey, JSON.parse(text) as Job)
    events.onerror = () => {
      events.close()
      void queries.invalidateQueries({ queryKey: ask('getJob', { params: { job: id } }).queryKey })
    }
    return () => events.close()
  }, [id, going])
  useEffect(() => {
    if (!data || going || ended === `${data.id} ${data.endedAt}`) return
    setEnded(`${data.id} ${data.endedAt}`)
    onEnd?.(data)
  }, [data, going, ended, onEnd])
  return data
}
