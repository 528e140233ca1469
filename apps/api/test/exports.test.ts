/** An export that nobody waits for any more. */
import { routes } from '@youju/contract'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from './office.ts'

const LINES = 30_000
/** Milliseconds that a loaded machine may take to notice that nobody listens. */
const PATIENCE = 30_000

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
  const { store } = office.office
  const bureau = await office.as('bureau-administrator')
  const [one] = (await bureau(routes.listEntries, { params: { ledger: 'pupil' } })).body.items
  const { unit, values } = one!
  const county = (await store.units.tree('2026-09-01')).findVersion(unit)!.county
  const lines = Array.from({ length: LINES }, (_, index) => ({
    ...{ unit, period: null },
    values: { ...values, 'pupil-number': `G${index}`, 'citizen-number': null },
  }))
  await store.importLines('pupil', lines, { county, reason: '多' })
})
afterAll(() => office?.stop())

/** Readers whose transaction is still open: those at work too, or a look between two fetches finds none. */
async function openReaders(client: InstanceType<typeof pg.Client>): Promise<number> {
  const { rows } = await client.query<{ open: string }>(
    `select count(*) as open from pg_stat_activity where xact_start is not null and query like 'fetch%'`,
  )
  return Number(rows[0]!.open)
}

describe('an export', () => {
  it('that is broken off gives its place at the database back', async () => {
    const address = await office.app.listen({ port: 0 })
    const cookie = await office.signIn('bureau-administrator')
    const client = new pg.Client(office.office.store.connection)
    client.on('error', () => undefined)
    await client.connect()
    for (const format of ['csv', 'xlsx']) {
      const stop = new AbortController()
      const response = await fetch(`${address}/api/ledgers/pupil/entries.${format}`, {
        headers: { cookie },
        signal: stop.signal,
      })
      const reader = response.body!.getReader()
      await reader.read()
      stop.abort()
      await reader.closed.catch(() => undefined)
      await expect.poll(() => openReaders(client), { timeout: PATIENCE, message: format }).toBe(0)
    }
    await client.end()
  })
})
