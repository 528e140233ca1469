/** Opens an office, serves it on one port, and stops cleanly: no new requests, those under way finish, then the database. */
import { join } from 'node:path'
import { pack } from '@youju/cn-county'
import { closeOffice, openOffice } from '@youju/flow'
import { openAccounts } from './accounts.ts'
import { type AppOptions, makeApp } from './app.ts'
import { type DemoSize, loadDemo } from './demo.ts'
import { Desk } from './desk.ts'
import { secretOf } from './secret.ts'

export type StartOptions = AppOptions & {
  home: string
  url?: string
  host?: string
  port: number
  demo?: boolean | DemoSize
  /** The address is https: cookies are sent over nothing else. */
  secure?: boolean
  clock?: () => Date
}
export type Running = { address: string; stop(): Promise<void> }

export async function startOffice(options: StartOptions): Promise<Running> {
  const office = await openOffice({ pack, ...options, actor: 'youju' })
  try {
    const accounts = await openAccounts(office.store.connection, {
      secret: process.env.YOUJU_SECRET ?? (await secretOf(options.home)),
      secure: options.secure ?? false,
    })
    if (options.demo) await loadDemo(office, accounts, options.demo === true ? undefined : options.demo)
    const desk = new Desk(office, accounts, { backups: join(options.home, 'backups') })
    await desk.jobs.start()
    const app = await makeApp(desk, options)
    const address = await app.listen({ host: options.host ?? '127.0.0.1', port: options.port })
    return {
      address,
      async stop() {
        await app.close()
        await accounts.close()
        await closeOffice(office)
      },
    }
  } catch (error) {
    await closeOffice(office)
    throw error
  }
}
