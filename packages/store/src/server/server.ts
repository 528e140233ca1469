/**
 * The program's own PostgreSQL server: started in the home folder, or adopted when a killed program left it behind.
 * The lock of the home is a session of that server, so that it vanishes with the program however that ends.
 */
import { spawn, spawnSync } from 'node:child_process'
import { chownSync, closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg, { type ClientConfig } from 'pg'
import { storeProblem } from '../problems.ts'
import { type Place, preparePlace, recordCreated } from './place.ts'
import { clearStaleLock, findPostmaster, type Postmaster } from './postmaster.ts'

type Session = InstanceType<typeof pg.Client>

const USER = 'youju'
/** Any number, the same in every version of this program. */
const HOME_LOCK = 7_019_233
const ATTEMPTS = 40
/** How long a server may take to write what it holds and stop, in milliseconds: its buffers are 256 MB. */
const PATIENCE = 30_000
/** How long, in seconds, the server may take to notice that one of its sessions crashed, which its client sees first. */
const NOTICE = 0.1

/** No parallel hash: its shared memory is more than a container usually has. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  shared_buffers: '256MB',
  work_mem: '32MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '4GB',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  enable_parallel_hash: 'off',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
}

export type Server = {
  /** Whether a program that was killed had left it running. */
  adopted: boolean
  pid: number
  connection(database: string): ClientConfig
  stop(): Promise<void>
}

/** @param settings in place of our own; only a server whose data nobody needs may do without `fsync` */
export async function startServer(home: string, settings: Record<string, string> = {}): Promise<Server> {
  const place = preparePlace(home)
  if (!existsSync(place.data)) createCluster(place)
  let reason = 'it ended at once'
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const running = findPostmaster(place.data)
    const lock = running ? await lockHome(place, running) : undefined
    if (running && lock) return serve(place, running, lock, attempt === 0)
    if (!running) reason = (await launch(place, settings)) ?? reason
    if (reason !== 'running') await pause(250)
  }
  throw storeProblem('store-server-failed', { home: place.home, reason, log: place.log })
}

function createCluster(place: Place): void {
  const draft = `${place.data}.${process.pid}`
  const passwordFile = `${draft}.password`
  rmSync(draft, { recursive: true, force: true })
  writeFileSync(passwordFile, place.password, { mode: 0o600 })
  if (place.identity) chownSync(passwordFile, place.identity.uid, place.identity.gid)
  const result = spawnSync(
    place.binaries.initdb,
    [
      '-D',
      draft,
      '-U',
      USER,
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ].concat(['--auth=scram-sha-256', `--pwfile=${passwordFile}`]),
    { ...place.identity, cwd: place.folder, encoding: 'utf8', windowsHide: true },
  )
  rmSync(passwordFile, { force: true })
  if (result.status !== 0) {
    const reason = (result.error?.message ?? result.stderr).trim().split('\n').at(-1) ?? ''
    throw storeProblem('store-server-failed', { home: place.home, reason, log: place.log })
  }
  try {
    renameSync(draft, place.data)
  } catch {
    // Another program created the data first; the lock of the home decides who may use it.
    rmSync(draft, { recursive: true, force: true })
  }
  recordCreated(place)
}

/** Starts a server; `running` when it stays up, else why it did not. */
async function launch(place: Place, given: Record<string, string>): Promise<string | undefined> {
  clearStaleLock(place.data)
  const port = await freePort()
  const log = openSync(place.log, 'a')
  const settings = Object.entries({ ...SETTINGS, ...given, port: String(port) }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
  // Detached, so that Ctrl-C in the terminal reaches the program, which then stops the server in order.
  const child = spawn(place.binaries.postgres, ['-D', place.data, ...settings], {
    ...place.identity,
    cwd: place.folder,
    detached: true,
    windowsHide: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  child.unref()
  let ended: string | undefined
  child.once('error', (error) => {
    ended = error.message
  })
  child.once('exit', (code) => {
    ended ??= `it ended with code ${code}`
  })
  while (ended === undefined) {
    if (findPostmaster(place.data)?.pid === child.pid) return 'running'
    await pause(20)
  }
  return lastFatal(place.log) ?? ended
}

const lastFatal = (log: string): string | undefined =>
  readFileSync(log, 'utf8')
    .split('\n')
    .findLast((line) => line.includes('FATAL'))
    ?.replace(/^.*FATAL: +/, '')

/**
 * The session that holds the home. Waits while the server starts or recovers; absent when the server goes away
 * meanwhile.
 * @throws Problem when another program holds it
 */
async function lockHome(place: Place, running: Postmaster): Promise<Session | undefined> {
  while (findPostmaster(place.data)?.pid === running.pid) {
    const port = findPostmaster(place.data)?.port
    if (port) {
      const client = new pg.Client({
        ...connectionTo(place, port, 'postgres'),
        application_name: `youju ${process.pid}`,
      })
      client.on('error', () => undefined)
      const refusal = await client.connect().then(
        () => undefined,
        (error: Error & { code?: string }) => error,
      )
      const lock = refusal ? undefined : await takeLock(place, client)
      if (lock) return lock
      await client.end().catch(() => undefined)
      if (refusal?.code?.startsWith('28'))
        throw storeProblem('store-server-failed', { home: place.home, reason: refusal.message, log: place.log })
    }
    await pause(50)
  }
  return undefined
}

/** Absent when the session was ended before it had its answer: whoever takes the home ends all sessions but its own. */
async function takeLock(place: Place, session: Session): Promise<Session | undefined> {
  const pid = await askForHome(session).catch(() => 'ended' as const)
  if (pid === 'ended') return undefined
  if (pid === undefined) return session
  await session.end().catch(() => undefined)
  throw storeProblem('store-home-in-use', { home: place.home, pid })
}

/** The process that holds the home; absent when this session holds it from now on. */
async function askForHome(session: Session): Promise<string | undefined> {
  const { rows } = await session.query('select pg_try_advisory_lock($1) as taken', [HOME_LOCK])
  if (rows[0].taken) return undefined
  const holder = await session.query(
    `select application_name from pg_locks join pg_stat_activity using (pid)
     where locktype = 'advisory' and objid = $1 and granted`,
    [HOME_LOCK],
  )
  return String(holder.rows[0]?.application_name ?? '?').replace('youju ', '')
}

async function serve(place: Place, running: Postmaster, lock: Session, adopted: boolean): Promise<Server> {
  // What a killed program had under way ends here: its sessions would otherwise still hold locks.
  await lock.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
  )
  const port = findPostmaster(place.data)?.port ?? running.port
  return {
    adopted,
    pid: running.pid,
    connection: (database) => connectionTo(place, port, database),
    async stop() {
      const held = await stillHeld(place, running, lock)
      await held?.end().catch(() => undefined)
      if (held && findPostmaster(place.data)?.pid === running.pid) await shutDown(place, running)
    },
  }
}

/**
 * The session that holds the home, taken anew when the crash of another session ended it: the server recovers then, and
 * one that is told to stop before it has recovered may wait for ever. Absent when the server is gone or is another's.
 */
async function stillHeld(place: Place, running: Postmaster, lock: Session): Promise<Session | undefined> {
  try {
    await lock.query('select pg_sleep($1)', [NOTICE])
    return lock
  } catch {
    return lockHome(place, running).catch(() => undefined)
  }
}

/** In order; a server that does not come to an end is cut off, and recovers when it starts again. */
async function shutDown(place: Place, running: Postmaster): Promise<void> {
  const patience = Date.now() + PATIENCE
  let signal: NodeJS.Signals | undefined = 'SIGINT'
  while (existsSync(join(place.data, 'postmaster.pid')) && findPostmaster(place.data)?.pid === running.pid) {
    if (signal) kill(running.pid, signal)
    signal = undefined
    await pause(20)
    if (Date.now() > patience) signal = 'SIGQUIT'
  }
}

/** It may have ended between being seen and being told. */
function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

const connectionTo = (place: Place, port: number, database: string): ClientConfig => ({
  host: '127.0.0.1',
  port,
  user: USER,
  password: place.password,
  database,
})

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
