/** What a store keeps for the office online, which belongs to a person and to no county. */
import { type Context, now } from '../context.ts'
import type { Transaction } from '../database.ts'
import * as imports from './imports.ts'
import * as jobs from './jobs.ts'
import * as replies from './replies.ts'
import * as views from './views.ts'

export class Online {
  readonly #context: Context

  constructor(context: Context) {
    this.#context = context
  }

  addJob(job: jobs.JobToAdd): Promise<jobs.StoredJob> {
    return this.#own((connection) => jobs.addJob(connection, job, now(this.#context)))
  }

  findJob(id: string): Promise<jobs.StoredJob | undefined> {
    return this.#own((connection) => jobs.findJob(connection, id))
  }

  listJobs(account: string): Promise<jobs.StoredJob[]> {
    return this.#own((connection) => jobs.listJobs(connection, account))
  }

  moveJob(id: string, move: Omit<jobs.JobMove, 'at'>): Promise<jobs.StoredJob | undefined> {
    return this.#own((connection) => jobs.moveJob(connection, id, { ...move, at: now(this.#context) }))
  }

  addImport(one: imports.ImportToAdd, files: readonly imports.ImportFile[]): Promise<imports.StoredImport> {
    return this.#own((connection) => imports.addImport(connection, one, files, now(this.#context)))
  }

  findImport(id: string): Promise<imports.StoredImport | undefined> {
    return this.#own((connection) => imports.findImport(connection, id))
  }

  importFilesOf(id: string): Promise<{ name: string; bytes: Uint8Array }[]> {
    return this.#own((connection) => imports.importFilesOf(connection, id))
  }

  moveImport(id: string, move: imports.ImportMove): Promise<imports.StoredImport | undefined> {
    return this.#own((connection) => imports.moveImport(connection, id, move))
  }

  dropImportFiles(id: string, before: string): Promise<void> {
    return this.#own((connection) => imports.dropImportFiles(connection, id, before))
  }

  listViews(account: string, ledger: string): Promise<views.SavedView[]> {
    return this.#own((connection) => views.listViews(connection, account, ledger))
  }

  saveView(account: string, view: Omit<views.SavedView, 'id'>): Promise<views.SavedView> {
    return this.#own((connection) => views.saveView(connection, account, view))
  }

  removeView(account: string, ledger: string, name: string): Promise<boolean> {
    return this.#own((connection) => views.removeView(connection, account, ledger, name))
  }

  findReply(account: string, key: string): Promise<replies.Reply | undefined> {
    return this.#context.database.look([], (connection) => replies.findReply(connection, account, key))
  }

  saveReply(reply: replies.Reply): Promise<void> {
    return this.#context.database.look([], (connection) => replies.saveReply(connection, reply, now(this.#context)))
  }

  #own<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#context.database.app([], work)
  }
}
