/**
 * Long jobs: queued by pg-boss in a schema of their own, so that they outlive the program; how each stands is kept in the
 * store, so that it can be left and come back to. A job that was cancelled is told with its next step.
 */
import { EventEmitter } from 'node:events'
import type { JobMove, JobState, StoredJob } from '@youju/flow'
import { type Label, Problem } from '@youju/model'
import { PgBoss } from 'pg-boss'
import type { Desk } from '../desk.ts'
import { problem } from '../problems.ts'
import { type JobKind, runners } from './runners.ts'

const QUEUE = 'work'
const ENDED: readonly JobState[] = ['done', 'failed', 'cancelled']
/** So many run at once: they share two processors with everybody who waits for a page. */
const AT_ONCE = 2

/** Thrown inside a job that was cancelled. */
class Cancelled extends Error {}

export class Jobs {
  readonly #desk: Desk
  readonly #changed = new EventEmitter().setMaxListeners(0)
  #boss: Promise<PgBoss> | undefined
  readonly #workers: string[] = []

  constructor(desk: Desk) {
    this.#desk = desk
  }

  /** Takes up what was left waiting or was broken off. */
  async start(): Promise<void> {
    await this.#queue()
  }

  async stop(): Promise<void> {
    const boss = await this.#boss
    await boss?.stop({ graceful: true, timeout: 10_000 })
  }

  async add(
    kind: JobKind,
    by: { id: string; username: string },
    title: Label,
    input: object,
    id: string = crypto.randomUUID(),
  ) {
    const job = await this.#store.online.addJob({ id, account: by.id, by: by.username, kind, title, input })
    await this.#send(id)
    return job
  }

  find(id: string): Promise<StoredJob | undefined> {
    return this.#store.online.findJob(id)
  }

  /** What a job has not finished is undone. */
  async cancel(id: string): Promise<StoredJob> {
    const job = await this.#move(id, { from: ['waiting', 'running'], to: 'cancelled' })
    if (!job) throw problem('job-ended')
    await runners[job.kind as JobKind].cancelled?.(this.#desk, job)
    return job
  }

  async retry(id: string): Promise<StoredJob> {
    const job = await this.#move(id, { from: ['failed', 'cancelled'], to: 'waiting', progress: 0, step: null })
    if (!job) throw problem('job-not-ended')
    await this.#send(id)
    return job
  }

  /** The job as it stands, and each time it has moved on, until it has ended. */
  async *watch(id: string, signal: AbortSignal): AsyncGenerator<StoredJob> {
    let last = ''
    while (!signal.aborted) {
      const moved = this.#nextMove(id, signal)
      const job = await this.find(id)
      if (!job) return
      const now = JSON.stringify([job.state, job.progress, job.step])
      if (now !== last) yield job
      last = now
      if (ENDED.includes(job.state)) return
      await moved
    }
  }

  /** Another program may be running it: then only looking again tells. */
  #nextMove(id: string, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer)
        this.#changed.off(id, done)
        signal.removeEventListener('abort', done)
        resolve()
      }
      const timer = setTimeout(done, 1500)
      this.#changed.once(id, done)
      signal.addEventListener('abort', done)
    })
  }

  get #store() {
    return this.#desk.office.store
  }

  #queue(): Promise<PgBoss> {
    this.#boss ??= this.#open()
    return this.#boss
  }

  async #open(): Promise<PgBoss> {
    const { connection } = this.#store
    const boss = new PgBoss({ ...(connection as object), schema: 'jobs', max: 4 })
    // What goes wrong with the queue itself shows in the jobs that do not move on.
    boss.on('error', () => undefined)
    await boss.start()
    await boss.createQueue(QUEUE, { retryLimit: 2, heartbeatSeconds: 30, expireInSeconds: 4 * 3600 })
    for (let worker = 0; worker < AT_ONCE; worker++)
      this.#workers.push(
        await boss.work<{ id: string }>(QUEUE, { pollingIntervalSeconds: 2 }, async ([job]) => this.#run(job!.data.id)),
      )
    return boss
  }

  async #send(id: string): Promise<void> {
    const boss = await this.#queue()
    await boss.send(QUEUE, { id })
    for (const worker of this.#workers) boss.notifyWorker(worker)
  }

  async #run(id: string): Promise<void> {
    // One that was running when the program ended is run again: storing takes no effect twice.
    const job = await this.#move(id, { from: ['waiting', 'running'], to: 'running', progress: 0 })
    if (!job) return
    try {
      const result = await runners[job.kind as JobKind].run(this.#desk, job, (progress, step) =>
        this.#step(id, progress, step),
      )
      // Told to stop after it was through: what it did stands, and is told.
      await this.#move(id, { from: ['running', 'cancelled'], to: 'done', progress: 1, step: null, result })
    } catch (error) {
      if (error instanceof Cancelled) return
      const { code, details } = error instanceof Problem ? error : problem('unexpected', { request: id })
      const failed = await this.#move(id, { from: ['running'], to: 'failed', problem: { code, details } })
      if (failed) await runners[job.kind as JobKind].failed?.(this.#desk, failed)
    }
  }

  async #step(id: string, progress: number, step: Label): Promise<void> {
    const moved = await this.#move(id, { from: ['running'], to: 'running', progress, step })
    if (!moved) throw new Cancelled()
  }

  async #move(id: string, move: Omit<JobMove, 'at'>): Promise<StoredJob | undefined> {
    const job = await this.#store.online.moveJob(id, move)
    if (job) this.#changed.emit(id)
    return job
  }
}
