/** The world of a real process. Whoever reads its output may go before the end, as `head` does; then the rest is not said. */
import type { World } from './terminal.ts'

/** Unwinds a command that nobody listens to any more, so that what it opened is closed. */
export class NobodyListens extends Error {}

type Speaking = { env: World['env']; stdout: NodeJS.WriteStream; stderr: NodeJS.WriteStream }

export function openWorld({ env, stdout, stderr }: Speaking): World {
  let gone = false
  for (const stream of [stdout, stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      gone ||= stream === stdout
    })
  return {
    env,
    out: (text) => {
      if (gone) throw new NobodyListens()
      stdout.write(text)
    },
    err: (text) => stderr.write(text),
    terminal: stdout.isTTY === true,
    ...(stdout.isTTY ? { columns: stdout.columns } : {}),
  }
}
