/**
 * An office that is served collects garbage before it makes its heap large (docs/traps.md). V8 takes the size of its young
 * heap from the command line alone: set later it changes nothing, so the program replaces itself by one that was told.
 */
import { setFlagsFromString } from 'node:v8'

export const LEAN_HEAP = ['--max-semi-space-size=8', '--heap-growing-percent=30']

export function keepHeapLean(): void {
  const missing = LEAN_HEAP.filter((flag) => !process.execArgv.some((given) => sameName(given, flag)))
  if (missing.length === 0) return
  const { execPath, execArgv, argv, env } = process
  try {
    process.execve!(execPath, [execPath, ...execArgv, ...missing, ...argv.slice(1)], env)
  } catch {
    // Windows has no execve; the old heap at least grows in small steps there.
    for (const flag of missing) setFlagsFromString(flag)
  }
}

/** Who gave a size of their own keeps it. */
const sameName = (one: string, other: string): boolean => one.replaceAll('_', '-').split('=')[0] === other.split('=')[0]
