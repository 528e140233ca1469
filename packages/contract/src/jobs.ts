/** Long jobs: started by other routes and by whoever keeps the system, watched, cancelled and retried here. */
import { Label } from '@youju/model'
import { z } from 'zod'
import { defineRoute, ProblemReply } from './route.ts'

export const Job = z.object({
  id: z.string(),
  kind: z.enum(['import-read', 'import-store', 'audit-verify', 'recompute-check', 'backup']),
  title: Label,
  state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
  progress: z.number().min(0).max(1),
  step: Label.nullable(),
  problem: ProblemReply.nullable(),
  result: z.record(z.string(), z.unknown()).nullable(),
  by: z.string(),
  startedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
})
export type Job = z.infer<typeof Job>

const OneJob = z.object({ job: z.string() })

export const listJobs = defineRoute({
  method: 'GET',
  path: '/jobs',
  summary: 'One’s own jobs, newest first',
  access: 'signed-in',
  reply: z.object({ jobs: z.array(Job) }),
})
export const getJob = defineRoute({
  method: 'GET',
  path: '/jobs/:job',
  summary: 'A job as it stands',
  access: 'signed-in',
  params: OneJob,
  reply: Job,
  problems: ['unknown-job'],
})
export const watchJob = defineRoute({
  method: 'GET',
  path: '/jobs/:job/events',
  summary: 'A job’s progress as server-sent events: `data:` is the job; ends when it has ended',
  access: 'signed-in',
  params: OneJob,
  file: ['text/event-stream'],
  problems: ['unknown-job'],
})
export const cancelJob = defineRoute({
  method: 'POST',
  path: '/jobs/:job/cancel',
  summary: 'Stops a job; what it had not finished is undone',
  access: 'signed-in',
  params: OneJob,
  reply: Job,
  problems: ['unknown-job', 'job-ended'],
})
export const retryJob = defineRoute({
  method: 'POST',
  path: '/jobs/:job/retry',
  summary: 'Runs a failed or cancelled job again',
  access: 'signed-in',
  params: OneJob,
  reply: Job,
  problems: ['unknown-job', 'job-not-ended'],
})

export const checkCells = defineRoute({
  method: 'POST',
  path: '/maintenance/recompute-check',
  summary: 'Holds all cells against a fresh computation, as a job; its result counts the differences and says where',
  access: { verb: 'accounts', over: 'office' },
  reply: Job,
  idempotent: true,
})

export const makeBackup = defineRoute({
  method: 'POST',
  path: '/maintenance/backup',
  summary: 'Backs everything up into a file beside the database, as a job; nobody is handed the file over the web',
  access: { verb: 'accounts', over: 'office' },
  reply: Job,
  idempotent: true,
})
