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
  type Unit,
  type UnitHistoryLine,
  type UnitTree,
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
import { countEntries } from './count-entries.ts'
import { type Actor, SYSTEM } from './counties.ts'
import { Database, refuse, type Transaction } from './database.ts'
import { type CellOf, historyOf, listEntries, listEntriesOf } from './entries.ts'
import { type EntryPage, type PageQuery, pageOfEntries } from './entry-page.ts'
import { type ImportMeta, type ImportOptions, type ImportPart, importLines, importTogether } from './import-lines.ts'
import * as imports from './imports.ts'
import * as jobs from './jobs.ts'
import { holdStructure } from './locks.ts'
import { migrate } from './migrate.ts'
import { openPeriods } from './periods.ts'
import { storeProblem } from './problems.ts'
import { computeFresh, type Difference, findDifferences, type RecomputeProgress, takeFresh } from './recompute.ts'
import { type Rehearsed, rehearse } from './rehearse.ts'
import { dropReplies, findReply, type Reply, saveReply } from './replies.ts'
import { restore } from './restore.ts'
import { Rounds } from './rounds/store-rounds.ts'
import { startServer } from './server/server.ts'
import { findSetting, saveSetting } from './settings.ts'
import type { Connection } from './sql.ts'
import {
  type Context,
  type Receipt,
  type Submission,
  submit,
  submitTogether,
  type Trial,
  trySubmissions,
} from './submit.ts'
import { historyOfUnit, type UnitDeed } from './unit-actions.ts'
import * as unitChanges from './units.ts'
import { changeUnits } from './units.ts'
import { type ChainReport, verifyChain } from './verify-chain.ts'
import * as views from './views.ts'

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
    return this.#read(async (connection) => ({
      cells: await listCells(connection, query),
      filings: await listFilings(connection, query),
    }))
  }

  countFilings(under: readonly string[]): Promise<Map<string, number>> {
    return this.#read((connection) => countFilings(connection, under))
  }

  async *entries(query: EntryQuery): AsyncGenerator<Entry> {
    yield* listEntries(this.#context.database, await this.#counties(), this.#context.pack, query)
  }

  /** Lines as a grid shows them, with how many there are and what they add up to. */
  async entryPage(query: PageQuery): Promise<EntryPage> {
    const { database, pack } = this.#context
    return pageOfEntries(database, await this.#counties(), pack, getLedger(pack, query.ledger), query)
  }

  /** Live entries that the units own, by ledger. */
  countEntries(units: readonly string[]): Promise<Map<string, number>> {
    return this.#read((connection) => countEntries(connection, this.#context.pack, units))
  }

  /** The entries that a cell counts. */
  async *entriesOf(cell: CellOf): AsyncGenerator<Entry> {
    yield* listEntriesOf(this.#context.database, await this.#counties(), this.#context.pack, cell)
  }

  history(entry: string): Promise<HistoryLine[]> {
    return this.#read((connection) => historyOf(connection, this.#context.pack, entry))
  }

  addAttachment(entry: Pick<Entry, 'ledger' | 'id'>, file: AttachmentToAdd): Promise<Attachment> {
    return addAttachment(this.#context, entry, file)
  }

  attachments(entry: string): Promise<Attachment[]> {
    return this.#read((connection) => listAttachments(connection, entry))
  }

  findAttachment(entry: string, id: string): Promise<(Attachment & { content: Uint8Array }) | undefined> {
    return this.#read((connection) => findAttachment(connection, entry, id))
  }

  views(account: string, ledger: string): Promise<views.SavedView[]> {
    return this.#own((connection) => views.listViews(connection, account, ledger))
  }

  saveView(account: string, view: Omit<views.SavedView, 'id'>): Promise<views.SavedView> {
    return this.#own((connection) => views.saveView(connection, account, view))
  }

  removeView(account: string, ledger: string, name: string): Promise<boolean> {
    return this.#own((connection) => views.removeView(connection, account, ledger, name))
  }

  addJob(job: jobs.JobToAdd): Promise<jobs.StoredJob> {
    return this.#own((connection) => jobs.addJob(connection, job, this.#now()))
  }

  findJob(id: string): Promise<jobs.StoredJob | undefined> {
    return this.#own((connection) => jobs.findJob(connection, id))
  }

  listJobs(account: string): Promise<jobs.StoredJob[]> {
    return this.#own((connection) => jobs.listJobs(connection, account))
  }

  moveJob(id: string, move: Omit<jobs.JobMove, 'at'>): Promise<jobs.StoredJob | undefined> {
    return this.#own((connection) => jobs.moveJob(connection, id, { ...move, at: this.#now() }))
  }

  addImport(
    one: Pick<imports.StoredImport, 'id' | 'account' | 'options' | 'job'>,
    files: readonly imports.ImportFile[],
  ): Promise<imports.StoredImport> {
    return this.#own((connection) => imports.addImport(connection, one, files, this.#now()))
  }

  findImport(id: string): Promise<imports.StoredImport | undefined> {
    return this.#own((connection) => imports.findImport(connection, id))
  }

  importFilesOf(id: string): Promise<{ name: string; bytes: Uint8Array }[]> {
    return this.#own((connection) => imports.importFilesOf(connection, id))
  }

  moveImport(...move: Parameters<typeof imports.moveImport> extends [unknown, ...infer P] ? P : never) {
    return this.#own((connection) => imports.moveImport(connection, ...move))
  }

  dropImportFiles(id: string, before: string): Promise<void> {
    return this.#own((connection) => imports.dropImportFiles(connection, id, before))
  }

  /** Rosters count in opened periods only; saving a line of a period opens it. */
  openPeriod(code: string): Promise<void> {
    return openPeriods(this.#context.database, this.#context.pack, [code])
  }

  /** Opened periods, of a kind when one is named. */
  async listPeriods(kind?: PeriodKind): Promise<string[]> {
    return this.#read(async (connection) => {
      const { rows } = await connection.query<{ code: string }>(
        'select code from periods where $1::text is null or kind = $1 order by reference, code',
        [kind ?? null],
      )
      return rows.map(({ code }) => code)
    })
  }

  /** Collection: rounds, hand-ins and their steps. */
  get rounds(): Rounds {
    return new Rounds(this.#context, (work) => this.#read(work))
  }

  tree(day: string): Promise<UnitTree> {
    return this.#read((connection) => unitChanges.treeOn(connection, day))
  }

  listUnits(): Promise<Unit[]> {
    return this.#read((connection) => unitChanges.listUnits(connection))
  }

  /** Units are changed for a reason, which stands with day and person in the chain. */
  saveUnits(units: readonly Unit[], deed: UnitDeed = UNSAID): Promise<void> {
    return changeUnits(this.#context, unitChanges.saving(units), deed)
  }

  renameUnit(code: string, name: string, day: string, deed: UnitDeed = UNSAID): Promise<void> {
    return changeUnits(this.#context, unitChanges.renaming(code, name, day), deed)
  }

  moveUnit(code: string, parent: string, day: string, deed: UnitDeed = UNSAID): Promise<void> {
    return changeUnits(this.#context, unitChanges.moving(code, parent, day), deed)
  }

  mergeUnits(codes: readonly string[], into: string, day: string, deed: UnitDeed = UNSAID): Promise<void> {
    return changeUnits(this.#context, unitChanges.merging(codes, into, day), deed)
  }

  splitUnit(code: string, into: readonly Unit[], day: string, deed: UnitDeed = UNSAID): Promise<void> {
    return changeUnits(this.#context, unitChanges.splitting(code, into, day), deed)
  }

  /** What a change of units would do to units and cells; nothing is stored. */
  tryUnits(
    change: (store: Store) => Promise<void>,
    query: CellQuery,
  ): Promise<Rehearsed<{ units: Unit[]; cells: Cell[] }>> {
    return rehearse(
      this.connection,
      async (connection) => ({
        units: await unitChanges.listUnits(connection),
        cells: await listCells(connection, query),
      }),
      (database) => change(new Store({ ...this.#context, database }, this.connection, this.#close)),
    )
  }

  closeUnit(code: string, day: string, deed: UnitDeed = UNSAID): Promise<void> {
    return changeUnits(this.#context, unitChanges.closing(code, day), deed)
  }

  /** What was done to a unit: who, when, why, and what it was made. */
  historyOfUnit(code: string): Promise<UnitHistoryLine[]> {
    return this.#read((connection) => historyOfUnit(connection, code))
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
    const logged = { at: this.#now(), by: actor.name, ...access }
    const counties = await this.#counties()
    await database.look(counties, (connection) => logAccess(connection, logged, counties))
  }

  /** Those that concern a county within reach, newest first. */
  listAccesses(query: AccessQuery): Promise<{ items: LoggedAccess[]; total: number }> {
    return this.#read((connection) => listAccesses(connection, query))
  }

  findReply(account: string, key: string): Promise<Reply | undefined> {
    return this.#context.database.look([], (connection) => findReply(connection, account, key))
  }

  saveReply(reply: Reply): Promise<void> {
    const { database, clock } = this.#context
    return database.look([], (connection) => saveReply(connection, reply, clock().toISOString()))
  }

  dropReplies(before: Date): Promise<void> {
    return this.#context.database.look([], (connection) => dropReplies(connection, before.toISOString()))
  }

  findSetting(key: string): Promise<unknown> {
    return this.#context.database.look([], (connection) => findSetting(connection, key))
  }

  saveSetting(key: string, value: unknown): Promise<void> {
    return this.#admin().database.owner((connection) => saveSetting(connection, key, value))
  }

  listActions(query: ActionQuery): ReturnType<typeof listActions> {
    return this.#read((connection) => listActions(connection, query))
  }

  async verifyChain(): Promise<ChainReport> {
    const { database, pack } = this.#admin()
    return database.owner((connection) => verifyChain(connection, pack), SNAPSHOT)
  }

  /** What differs from a fresh computation; mended, unless only a check is asked for. */
  async recompute({
    check = false,
    progress,
  }: {
    check?: boolean
    progress?: RecomputeProgress
  } = {}): Promise<Difference[]> {
    const { database, pack } = this.#admin()
    return database.owner(
      async (connection) => {
        if (!check) await holdStructure(connection)
        await computeFresh(connection, pack, progress)
        const differences = await findDifferences(connection)
        if (!check && differences.length > 0) await takeFresh(connection)
        return differences
      },
      check ? SNAPSHOT : 'begin',
    )
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

  #now(): string {
    return this.#context.clock().toISOString()
  }

  /** What belongs to a person and to no county. */
  #own<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#context.database.app([], work)
  }

  #admin(): Context {
    const { actor } = this.#context
    if (actor.counties !== 'all') throw storeProblem('store-not-allowed-all', { by: actor.name })
    return this.#context
  }

  async #counties(): Promise<readonly number[] | 'all'> {
    const { database, actor } = this.#context
    const { counties } = actor
    if (counties === 'all') return 'all'
    return database.countyIds(counties)
  }

  async #read<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    return this.#context.database.look(await this.#counties(), work)
  }
}

/** One state of the whole database, whatever is saved meanwhile. */
const SNAPSHOT = 'begin isolation level repeatable read'

/** Whoever gives no reason leaves none in the chain. */
const UNSAID: UnitDeed = { reason: '' }
