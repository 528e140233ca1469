/** What `postmaster.pid` says of a running server, and whether it is still true. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

export type Postmaster = { pid: number; port: number }

/** Absent when no server runs on the data, whatever a file left behind says. */
export function findPostmaster(data: string): Postmaster | undefined {
  const file = join(data, 'postmaster.pid')
  const lines = readIfThere(file)?.split('\n')
  if (!lines) return undefined
  const pid = Math.abs(Number(lines[0]))
  return pid > 0 && isPostgres(pid) ? { pid, port: Number(lines[3] ?? 0) } : undefined
}

/** Another program may have got the number of a dead server, and a dead server may linger as a zombie without words. */
function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return /postgres/.test(commandOf(pid))
}

function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    if (process.platform === 'win32')
      return execFileSync('tasklist', ['/FI', `PID eq ${pid}`], { encoding: 'utf8', windowsHide: true })
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

/**
 * Removes the lock of a dead server whose process number lives on in somebody else, which PostgreSQL itself cannot
 * tell apart. Never while a process still works in the data folder.
 */
export function clearStaleLock(data: string): void {
  const file = join(data, 'postmaster.pid')
  const stale = readIfThere(file)
  if (stale === undefined || findPostmaster(data) || worksIn(data)) return
  // Another program may start a server meanwhile: its lock is put back, for a server without one ends within a minute.
  const aside = `${file}.${process.pid}`
  if (!renameIfThere(file, aside)) return
  if (readIfThere(aside) === stale) rmSync(aside)
  else renameIfThere(aside, file)
}

function renameIfThere(from: string, to: string): boolean {
  try {
    renameSync(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

function worksIn(data: string): boolean {
  if (process.platform !== 'linux') return false
  const folder = realpathSync(data)
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .some((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`) === folder
      } catch {
        return false
      }
    })
}

/** A server that stops takes its file away at any moment. */
function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
