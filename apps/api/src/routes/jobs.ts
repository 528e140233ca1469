/** Long jobs, watched by whoever asked for them. */
import { Readable } from 'node:stream'
import { type Answered, routes } from '@youju/contract'
import type { StoredJob } from '@youju/flow'
import { type Language, Problem } from '@youju/model'
import { problem } from '../problems.ts'
import { type Call, type Serve, toReply } from '../serve.ts'

export function serveJobs(serve: Serve): void {
  serve(routes.listJobs, async (_asked, { office, person, language }) => ({
    jobs: (await office.store.online.listJobs(person.id)).map((job) => shownJob(job, language)),
  }))

  serve(routes.getJob, async ({ params }, call) => shownJob(await ownJob(call, params.job), call.language))

  serve(routes.watchJob, async ({ params }, call) => {
    await ownJob(call, params.job)
    const gone = new AbortController()
    call.request.raw.once('close', () => gone.abort())
    const events = async function* (): AsyncGenerator<string> {
      for await (const job of call.desk.jobs.watch(params.job, gone.signal))
        yield `data: ${JSON.stringify(shownJob(job, call.language))}\n\n`
    }
    return call.reply
      .header('content-type', 'text/event-stream; charset=utf-8')
      .header('x-accel-buffering', 'no')
      .send(Readable.from(events())) as never
  })

  serve(routes.cancelJob, async ({ params }, call) => {
    await ownJob(call, params.job)
    return shownJob(await call.desk.jobs.cancel(params.job), call.language)
  })

  serve(routes.retryJob, async ({ params }, call) => {
    await ownJob(call, params.job)
    return shownJob(await call.desk.jobs.retry(params.job), call.language)
  })

  serve(routes.verifyAudit, async (_asked, { desk, person, language }) => {
    const title = { zh: '核验操作链', en: 'Verification of the chain' }
    return shownJob(await desk.jobs.add('audit-verify', person, title, {}), language)
  })

  serve(routes.checkCells, async (_asked, { desk, person, language }) => {
    const title = { zh: '核对汇总', en: 'Check of the totals' }
    return shownJob(await desk.jobs.add('recompute-check', person, title, {}), language)
  })

  serve(routes.makeBackup, async (_asked, { desk, person, language }) => {
    const title = { zh: '备份', en: 'Backup' }
    return shownJob(await desk.jobs.add('backup', person, title, {}), language)
  })
}

/** Somebody else's is refused in the words of one that does not exist. */
async function ownJob({ desk, person }: Pick<Call, 'desk' | 'person'>, id: string): Promise<StoredJob> {
  const job = await desk.jobs.find(id)
  if (!job || job.account !== person.id) throw problem('unknown-job')
  return job
}

export function shownJob(job: StoredJob, language: Language): Answered<typeof routes.getJob> {
  const { id, kind, title, state, progress, step, result, by, startedAt, endedAt } = job
  const refusal = job.problem && new Problem(job.problem.code, job.problem.details)
  return {
    ...{ id, title, state, progress, step, result, by, startedAt, endedAt },
    kind: kind as Answered<typeof routes.getJob>['kind'],
    problem: refusal && toReply(refusal, language),
  }
}
