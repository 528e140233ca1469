/** Opens the office that the options and the environment name, for one command, and closes it whatever happens. */
import { resolve } from 'node:path'
import { pack } from '@youju/cn-county'
import { closeOffice, type Office, openOffice } from '@youju/flow'
import type { Command } from 'commander'
import type { Terminal } from './terminal.ts'

export async function withOffice<T>(
  command: Command,
  terminal: Terminal,
  work: (office: Office) => Promise<T>,
): Promise<T> {
  const options = command.optsWithGlobals<{ home?: string }>()
  const office = await openOffice({
    pack,
    home: resolve(options.home ?? terminal.env.YOUJU_HOME ?? '.youju'),
    url: options.home ? undefined : terminal.env.YOUJU_DB,
    actor: terminal.env.YOUJU_USER ?? terminal.env.USER ?? '经办人',
  })
  try {
    return await work(office)
  } finally {
    await closeOffice(office)
  }
}
