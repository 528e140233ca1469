/**
 * Where the database of a home lies and as whom it runs. PostgreSQL refuses to run as root, so root hands it to an
 * unprivileged user; that user must be able to reach the data and the programs, which a home below /root is not.
 */
import { createHash, randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { storeProblem } from '../problems.ts'
import { type Binaries, binariesIn, findBinaries } from './binaries.ts'

/** Root's databases run as `nobody` unless the data already belongs to somebody else. */
const UNPRIVILEGED = 65534
const REACHABLE = '/var/lib/youju'

export type Identity = { uid: number; gid: number }
export type Place = {
  home: string
  /** Holds `data` and `postgres.log`. */
  folder: string
  data: string
  log: string
  binaries: Binaries
  identity: Identity | undefined
  password: string
}

export function preparePlace(home: string): Place {
  mkdirSync(home, { recursive: true })
  const found = realpathSync(home)
  const recorded = readRecord(found)
  const root = process.getuid?.() === 0
  const folder = recorded?.folder ?? chooseFolder(found, root)
  const password = recorded?.password ?? randomBytes(24).toString('hex')
  const data = join(folder, 'data')
  if (recorded?.created && !existsSync(data)) throw storeProblem('store-data-missing', { home: found, folder: data })
  mkdirSync(dirname(folder), { recursive: true, mode: 0o755 })
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true, mode: 0o700 })
  const identity = root ? identityFor(data) : undefined
  if (identity) chownSync(folder, identity.uid, identity.gid)
  const binaries = identity ? reachableBinaries(identity) : findBinaries()
  // A folder inside the home moves with it; only one elsewhere is recorded by its path.
  if (!recorded) writeRecord(found, { password, ...(folder.startsWith(found) ? {} : { folder }) })
  return { home: found, folder, data, log: join(folder, 'postgres.log'), binaries, identity, password }
}

type PlaceRecord = { password: string; folder?: string; created?: boolean }

const recordFile = (home: string): string => join(home, 'server.json')

function readRecord(home: string): (PlaceRecord & { folder: string }) | undefined {
  if (!existsSync(recordFile(home))) return undefined
  const record = JSON.parse(readFileSync(recordFile(home), 'utf8')) as PlaceRecord
  return { folder: join(home, 'postgres'), ...record }
}

/** From now on a missing database folder is a loss, and not a new home. */
export function recordCreated({ home, password, folder }: Place): void {
  writeRecord(home, { password, ...(folder.startsWith(home) ? {} : { folder }), created: true })
}

function writeRecord(home: string, record: PlaceRecord): void {
  const draft = `${recordFile(home)}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 })
  renameSync(draft, recordFile(home))
}

function chooseFolder(home: string, root: boolean): string {
  if (!root || canReach(home, { uid: UNPRIVILEGED, gid: UNPRIVILEGED })) return join(home, 'postgres')
  return join(REACHABLE, createHash('sha256').update(home).digest('hex').slice(0, 16))
}

function identityFor(data: string): Identity {
  if (!existsSync(data)) return { uid: UNPRIVILEGED, gid: UNPRIVILEGED }
  const { uid, gid } = statSync(data)
  return uid === 0 ? { uid: UNPRIVILEGED, gid: UNPRIVILEGED } : { uid, gid }
}

/** Whether the user may pass through every folder down to this one. */
export function canReach(folder: string, { uid, gid }: Identity): boolean {
  const { mode, uid: owner, gid: group } = statSync(folder)
  const passes = owner === uid ? mode & 0o100 : group === gid ? mode & 0o010 : mode & 0o001
  const above = dirname(folder)
  return passes !== 0 && (above === folder || canReach(above, { uid, gid }))
}

function reachableBinaries(identity: Identity): Binaries {
  const binaries = findBinaries()
  if (canReach(join(binaries.folder, 'bin'), identity)) return binaries
  const copy = join(REACHABLE, `postgres-${binaries.version}`)
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}`
    mkdirSync(draft, { recursive: true })
    cpSync(binaries.folder, join(draft, 'native'), { recursive: true, verbatimSymlinks: true })
    cpSync(join(binaries.folder, '..', 'package.json'), join(draft, 'package.json'))
    chmodSync(draft, 0o755)
    try {
      renameSync(draft, copy)
    } catch {
      // Another program put the same copy there first.
      rmSync(draft, { recursive: true, force: true })
    }
  }
  return binariesIn(join(copy, 'native'))
}
