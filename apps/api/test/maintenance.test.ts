/** What keeps an office: its cells proved, and everything in one file that brings it back, with its people. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { pack } from '@youju/cn-county'
import { type Job, routes } from '@youju/contract'
import { closeOffice, openOffice } from '@youju/flow'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeAccountTables, openAccounts } from '../src/accounts.ts'
import { makeApp } from '../src/app.ts'
import { Desk } from '../src/desk.ts'
import { emptyHome, TEST_SECRET } from './demo-home.ts'
import { type Client, openTestOffice, PASSWORD, type TestOffice } from './office.ts'

let office: TestOffice
let system: Client
beforeAll(async () => {
  office = await openTestOffice()
  system = await office.as('system-administrator')
})
afterAll(() => office?.stop())

async function ended(client: Client, id: string): Promise<Job> {
  for (;;) {
    const { body } = await client(routes.getJob, { params: { job: id } })
    if (body.endedAt) return body
    await new Promise((done) => setTimeout(done, 100))
  }
}
const owner = async (sql: string): Promise<void> => {
  const client = new pg.Client({ ...office.office.store.connection, options: '-c search_path=youju' })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

describe('a check of the totals', () => {
  it('finds nothing, and then the one cell that was altered, named without its figures', async () => {
    const first = (await system(routes.checkCells, {})).body
    expect(await ended(system, first.id)).toMatchObject({ state: 'done', result: { differences: 0, places: [] } })
    const [pupils] = (await office.office.store.cells({ measures: ['pupils'] })).cells
    await owner(`update cells set value = value + 1 where measure = 'pupils' and unit = '${pupils!.unit}'
      and period = '${pupils!.period}'`)
    const second = await ended(system, (await system(routes.checkCells, {})).body.id)
    expect(second.result!.differences).toBeGreaterThan(0)
    const { unit, period } = pupils!
    expect(second.result!.places).toContainEqual({
      ...{ code: 'pupils', unit, period },
      ...{ label: expect.anything(), unitName: expect.stringContaining('示例') },
    })
    await office.office.store.recompute()
  })

  it('is stopped by who asked for it, and leaves no transaction behind', async () => {
    // Two run at once: the third waits and is cancelled before it began.
    const jobs = [1, 2, 3].map(() => system(routes.checkCells, {}))
    const ids = (await Promise.all(jobs)).map(({ body }) => body.id)
    const cancelled = await Promise.all(ids.map((job) => system(routes.cancelJob, { params: { job } })))
    expect(cancelled.some(({ body }) => body.state === 'cancelled')).toBe(true)
    for (const id of ids) expect(['cancelled', 'done']).toContain((await ended(system, id)).state)
    const again = await ended(system, (await system(routes.checkCells, {})).body.id)
    expect(again.state).toBe('done')
  })
})

describe('a backup', () => {
  it('is asked for by the system administrator alone, and runs for nobody who no longer is one', async () => {
    const bureau = await office.as('bureau-administrator')
    expect((await bureau(routes.makeBackup, {})).problem.code).toBe('not-allowed')
    const by = { id: (await bureau(routes.getMe, {})).body.id, username: 'bureau-administrator' }
    const job = await office.desk.jobs.add('backup', by, { zh: '备份', en: 'Backup' }, {})
    expect(await ended(bureau, job.id)).toMatchObject({ state: 'failed', problem: { code: 'not-allowed' } })
  })

  it('brings back accounts, appointments, settings and the log of accesses; work goes on where it stood', async () => {
    await (await office.as('principal'))(routes.listEntries, { params: { ledger: 'pupil' } })
    const job = await ended(system, (await system(routes.makeBackup, {})).body.id)
    expect(job).toMatchObject({
      state: 'done',
      progress: 1,
      result: { file: expect.stringMatching(/^youju-.*\.backup$/) },
    })
    const file = join(office.desk.backups, String(job.result!.file))
    expect(statSync(file).size).toBe(job.result!.bytes)
    expect(statSync(file).mode & 0o077).toBe(0)
    const audit = await office.as('audit-administrator')
    const { items } = (await audit(routes.listAccesses, { query: { deed: 'backup' } })).body
    expect(items[0]).toMatchObject({ by: 'system-administrator', note: job.result!.file })

    const { home, remove } = emptyHome()
    const copy = await openOffice({ pack, home, actor: 'youju' })
    await makeAccountTables(copy.store.connection)
    await copy.store.restore(file)
    const accounts = await openAccounts(copy.store.connection, { secret: TEST_SECRET })
    const app = await makeApp(new Desk(copy, accounts, { backups: home }), {})
    try {
      const signedIn = await app.inject({
        ...{ method: 'POST', url: '/api/auth/sign-in/username' },
        payload: { username: 'principal', password: PASSWORD },
      })
      expect(signedIn.statusCode).toBe(200)
      const cookie = signedIn.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
      const me = await app.inject({ url: '/api/me', headers: { cookie } })
      const before = (await (await office.as('principal'))(routes.getMe, {})).body
      expect(me.json()).toEqual(before)
      expect((await app.inject({ url: '/api/office' })).json()).toEqual(
        (await office.nobody(routes.getOffice, {})).body,
      )
      const log = async (of: typeof copy) => (await of.store.listAccesses({ deed: 'read', limit: 500 })).items
      expect(await log(copy)).toEqual(await log(office.office))
      expect((await log(copy)).length).toBeGreaterThan(0)
      expect(await copy.store.listAppointments('2000-01-01')).toEqual(
        await office.office.store.listAppointments('2000-01-01'),
      )
    } finally {
      await app.close()
      await accounts.close()
      await closeOffice(copy)
      remove()
    }
  })

  it('is not restored over accounts that are there', async () => {
    const { home, remove } = emptyHome()
    const copy = await openOffice({ pack, home, actor: 'youju' })
    const accounts = await openAccounts(copy.store.connection, { secret: TEST_SECRET })
    await accounts.add({ username: 'somebody', name: '示例', password: PASSWORD, mustChangePassword: false })
    const [name] = (await ended(system, (await system(routes.makeBackup, {})).body.id).then(({ result }) => [
      String(result!.file),
    ])) as [string]
    await expect(copy.store.restore(join(office.desk.backups, name))).rejects.toThrow(/only into an empty store/)
    await accounts.close()
    await closeOffice(copy)
    remove()
  })
})
