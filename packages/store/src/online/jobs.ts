/** How each long job stands. The queue says when it runs; what became of it is told here. */
import type { Details, Label } from '@youju/model'
import type { Connection } from '../sql.ts'

export type JobState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'
export type JobProblem = { code: string; details: Details }
export type StoredJob = {
  id: string
  account: string
  by: string
  kind: string
  title: Label
  input: unknown
  state: JobState
  progress: number
  step: Label | null
  problem: JobProblem | null
  result: Record<string, unknown> | null
  startedAt: string | null
  endedAt: string | null
}

export type JobToAdd = Pick<StoredJob, 'id' | 'account' | 'by' | 'kind' | 'title' | 'input'>
/** What moves a job on; only from the states named, so that what was cancelled stays so. */
export type JobMove = {
  from: readonly JobState[]
  to: JobState
  at: string
  progress?: number
  step?: Label | null
  problem?: JobProblem | null
  result?: Record<string, unknown> | null
}

const COLUMNS = `id, account, by, kind, title, input, state, progress, step, problem, result,
  started_at as "startedAt", ended_at as "endedAt"`

type Row = Omit<StoredJob, 'startedAt' | 'endedAt'> & { startedAt: Date | null; endedAt: Date | null }
const toJob = ({ startedAt, endedAt, ...row }: Row): StoredJob => ({
  ...row,
  startedAt: startedAt?.toISOString() ?? null,
  endedAt: endedAt?.toISOString() ?? null,
})

export async function addJob(connection: Connection, job: JobToAdd, at: string): Promise<StoredJob> {
  const { rows } = await connection.query<Row>(
    `insert into jobs (id, account, by, kind, title, input, state, asked_at)
     values ($1, $2, $3, $4, $5, $6, 'waiting', $7) returning ${COLUMNS}`,
    [job.id, job.account, job.by, job.kind, JSON.stringify(job.title), JSON.stringify(job.input), at],
  )
  return toJob(rows[0]!)
}

export async function findJob(connection: Connection, id: string): Promise<StoredJob | undefined> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined
  const { rows } = await connection.query<Row>(`select ${COLUMNS} from jobs where id = $1`, [id])
  return rows[0] && toJob(rows[0])
}

export async function listJobs(connection: Connection, account: string): Promise<StoredJob[]> {
  const { rows } = await connection.query<Row>(
    `select ${COLUMNS} from jobs where account = $1 order by asked_at desc limit 200`,
    [account],
  )
  return rows.map(toJob)
}

/** Absent when the job is in another state. */
export async function moveJob(connection: Connection, id: string, move: JobMove): Promise<StoredJob | undefined> {
  const json = (value: unknown): string | null => (value === undefined || value === null ? null : JSON.stringify(value))
  const { rows } = await connection.query<Row>(
    `update jobs set state = $3, progress = coalesce($5, progress),
       step = case when $6 then $7::jsonb else step end, problem = $8::jsonb, result = $9::jsonb,
       started_at = case when $3 = 'waiting' then null when $3 = 'running' then coalesce(started_at, $4) else started_at end,
       ended_at = case when $3 in ('waiting', 'running') then null else $4::timestamptz end
     where id = $1 and state = any($2) returning ${COLUMNS}`,
    [
      ...[id, [...move.from], move.to, move.at, move.progress ?? null],
      ...[move.step !== undefined, json(move.step), json(move.problem), json(move.result)],
    ],
  )
  return rows[0] && toJob(rows[0])
}
