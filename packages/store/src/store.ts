/** The store as flow sees it: one object for one person, over the database that all of them share. */
import {
  type Cell,
  type Draft,
  type Entry,
  type Filing,
  getLedger,
  type HistoryLine,
  type Pack,
  type PeriodKind,
} from '@youju/model'
import type { ClientConfig } from 'pg'
import { type Access, type AccessQuery, type LoggedAccess, listAccesses, logAccess } from './accesses.ts'
import { type ActionQuery, listActions } from './actions.ts'
import { appoint, appointmentsOf, type Deed, endAppointment, type Held, listAppointments } from './appointments.ts'
import { type Attachment, type AttachmentToAdd, addAttachment, findAttachment, listAttachments } from './attachments.ts'
import { type BackupProgress, backup } from './backup.ts'
import { type CellQuery, countFilings, listCells, listFilings } from './cells.ts'
import type { EntryQuery } from './chosen-entries.ts'
import { connectionOf, ensureDatabase } from './connect.ts'
import { type Context, countiesWithin, lookWithin, now } from './context.ts'
import { countEntries } from './count-entries.ts'
import { type Actor, SYSTEM } from './counties.ts'
import { Database, refuse } from './database.ts'
import { historyOf, listEntries } from './entries.ts'
import { type EntryPage, type PageQuery, pageOfEntries } from './entry-page.ts'
import { type ImportMeta, type ImportOptions, type ImportPart, importLines, importTogether } from './import-lines.ts'
import { migrate } from './migrate.ts'
import { Online } from './online/store-online.ts'
import { listPeriods, openPeriods } from './periods.ts'
import { storeProblem } from './problems.ts'
import type { Receipt } from './receipts.ts'
import { type Difference, type RecomputeProgress, recompute } from './recompute.ts'
import { restore } from './restore.ts'
import { Rounds } from './rounds/store-rounds.ts'
import { startServer } from './server/server.ts'
import { findSetting, saveSetting } from './settings.ts'
import type { Connection } from './sql.ts'
import { type Submission, submit, submitTogether } from './submit.ts'
import { type Trial, trySubmissions } from './try-submissions.ts'
import { Units } from './units/store-units.ts'
import { type ChainReport, verifyChain } from './verify-chain.ts'

export type StoreOptions = ({ home: string } | { url: string }) & {
  pack: Pack
  clock?: () => Date
  actor?: Actor
}

export async function openStore(options: StoreOptions): Promise<Store> {
  const { pack, clock = () => new Date(), actor = SYSTEM } = options
  const server = 'home' in options ? await startServer(options.home).catch(refuse) : undefined
  try {
    const config = server ? await ensureDatabase(server) : await connectionOf((options as { url: string }).url)
    const database = new Database(config)
    try {
      await migrate(database, pack, clock().toISOString())
    } catch (error) {
      await database.close()
      throw error
    }
    let closing: Promise<void> | undefined
    const close = (): Promise<void> => {
      closing ??= database.close().then(() => server?.stop())
      return closing
    }
    return new Store({ database, pack, clock, actor }, config, close)
  } catch (error) {
    // A server that was killed meanwhile cannot be stopped, which is no news beside the first error.
    await server?.stop().catch(() => undefined)
    return refuse(error)
  }
}

export class Store {
  readonly #context: Context
  /** Where the database is, for those who keep a schema of their own in it. */
  readonly connection: ClientConfig
  readonly #close: () => Promise<void>

  constructor(context: Context, connection: ClientConfig, close: () => Promise<void>) {
    this.#context = context
    this.connection = connection
    this.#close = close
  }

  get pack(): Pack {
    return this.#context.pack
  }

  /** The same store for another person. */
  as(actor: Actor): Store {
    return new Store({ ...this.#context, actor }, this.connection, this.#close)
  }

  submit(submission: Submission): Promise<Receipt> {
    return submit(this.#context, submission)
  }

  /** Submissions to one county that happen together or not at all; each is an action of its own. */
  submitTogether(submissions: readonly Submission[]): Promise<Receipt[]> {
    return submitTogether(this.#context, submissions)
  }

  /** What submissions would do to the cells; nothing is stored. */
  trySubmissions(submissions: readonly Submission[]): Promise<Trial> {
    return trySubmissions(this.#context, submissions)
  }

  importLines(ledger: string, drafts: AsyncIterable<Draft> | Iterable<Draft>, meta: ImportMeta): Promise<Receipt> {
    return importLines(this.#context, ledger, drafts, meta)
  }

  /** Parts of one import and the units they hang on: all of it is stored or nothing; each part is an action of its own. */
  importTogether(parts: readonly ImportPart[], options?: ImportOptions): Promise<Receipt[]> {
    return importTogether(this.#context, parts, options)
  }

  cells(query: CellQuery = {}): Promise<{ cells: Cell[]; filings: Filing[] }> {
    return this.#look(async (connection) => ({
      cells: await listCells(connection, query),
      filings: await listFilings(connection, query),
    }))
  }

  countFilings(under: readonly string[]): Promise<Map<string, number>> {
    return this.#look((connection) => countFilings(connection, under))
  }

  async *entries(query: EntryQuery): AsyncGenerator<Entry> {
    yield* listEntries(this.#context.database, await countiesWithin(this.#context), this.#context.pack, query)
  }

  /** Lines as a grid shows them, with how many there are and what they add up to. */
  async entryPage(query: PageQuery): Promise<EntryPage> {
    const { database, pack } = this.#context
    return pageOfEntries(database, await countiesWithin(this.#context), pack, getLedger(pack, query.ledger), query)
  }

  /** Live entries that the units own, by ledger. */
  countEntries(units: readonly string[]): Promise<Map<string, number>> {
    return this.#look((connection) => countEntries(connection, this.#context.pack, units))
  }

  history(entry: string): Promise<HistoryLine[]> {
    return this.#look((connection) => historyOf(connection, this.#context.pack, entry))
  }

  addAttachment(entry: Pick<Entry, 'ledger' | 'id'>, file: AttachmentToAdd): Promise<Attachment> {
    return addAttachment(this.#context, entry, file)
  }

  attachments(entry: string): Promise<Attachment[]> {
    return this.#look((connection) => listAttachments(connection, entry))
  }

  findAttachment(entry: string, id: string): Promise<(Attachment & { content: Uint8Array }) | undefined> {
    return this.#look((connection) => findAttachment(connection, entry, id))
  }

  /** Rosters count in opened periods only; saving a line of a period opens it. */
  openPeriod(code: string): Promise<void> {
    return openPeriods(this.#context.database, this.#context.pack, [code])
  }

  /** Opened periods, of a kind when one is named. */
  listPeriods(kind?: PeriodKind): Promise<string[]> {
    return this.#look((connection) => listPeriods(connection, kind))
  }

  /** Schools, townships, offices: how they stand and what becomes of them. */
  get units(): Units {
    return new Units(this.#context, this.connection)
  }

  /** Collection: rounds, hand-ins and their steps. */
  get rounds(): Rounds {
    return new Rounds(this.#context)
  }

  /** Long jobs, imports in hand, saved views and answers given. */
  get online(): Online {
    return new Online(this.#context)
  }

  appointmentsOf(account: string): Promise<{ appointments: Held[]; structure: number }> {
    return this.#context.database.look([], (connection) => appointmentsOf(connection, account))
  }

  /** Those that stand on the day or later. */
  listAppointments(day: string): Promise<Held[]> {
    return this.#context.database.look([], (connection) => listAppointments(connection, day))
  }

  appoint(given: Omit<Held, 'id'>, deed: Deed): Promise<Held> {
    return this.#context.database.app([], (connection) => appoint(connection, given, deed))
  }

  endAppointment(id: string, last: string, deed: Deed): Promise<void> {
    return this.#context.database.app([], (connection) => endAppointment(connection, id, last, deed))
  }

  async logAccess(access: Omit<Access, 'at' | 'by'> & { by?: string }): Promise<void> {
    const { database, actor } = this.#context
    const logged = { at: now(this.#context), by: actor.name, ...access }
    const counties = await countiesWithin(this.#context)
    await database.look(counties, (connection) => logAccess(connection, logged, counties))
  }

  /** Those that concern a county within reach, newest first. */
  listAccesses(query: AccessQuery): Promise<{ items: LoggedAccess[]; total: number }> {
    return this.#look((connection) => listAccesses(connection, query))
  }

  findSetting(key: string): Promise<unknown> {
    return this.#context.database.look([], (connection) => findSetting(connection, key))
  }

  saveSetting(key: string, value: unknown): Promise<void> {
    return this.#admin().database.owner((connection) => saveSetting(connection, key, value))
  }

  listActions(query: ActionQuery): ReturnType<typeof listActions> {
    return this.#look((connection) => listActions(connection, query))
  }

  async verifyChain(): Promise<ChainReport> {
    const { database, pack } = this.#admin()
    return database.owner((connection) => verifyChain(connection, pack), SNAPSHOT)
  }

  /** What differs from a fresh computation; mended, unless only a check is asked for. */
  async recompute(options: { check?: boolean; progress?: RecomputeProgress } = {}): Promise<Difference[]> {
    const { database, pack } = this.#admin()
    return database.owner((connection) => recompute(connection, pack, options), options.check ? SNAPSHOT : 'begin')
  }

  /** Everything an office keeps, accounts and appointments among it; long jobs, imports in hand and sessions are not. */
  async backup(file: string, progress?: BackupProgress): Promise<void> {
    const { database, clock } = this.#admin()
    return backup(database, clock().toISOString(), file, progress)
  }

  async restore(file: string): Promise<void> {
    const { database, pack } = this.#admin()
    return restore(database, pack, file)
  }

  /** Ends every connection, and the server when it is the program's own; also for the stores made by `as`. */
  close(): Promise<void> {
    return this.#close()
  }

  #admin(): Context {
    const { actor } = this.#context
    if (actor.counties !== 'all') throw storeProblem('store-not-allowed-all', { by: actor.name })
    return this.#context
  }

  #look<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    return lookWithin(this.#context, work)
  }
}

/** One state of the whole database, whatever is saved meanwhile. */
const SNAPSHOT = 'begin isolation level repeatable read'
