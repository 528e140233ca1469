/** Spreadsheets over the API: exported, mended, read for a preview, stored; and evidence files. */
import { type Answered, addressOf, routes } from '@youju/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, openTestOffice, type TestOffice } from './office.ts'

let office: TestOffice
let principal: Client
let bureau: Client
let school: string
beforeAll(async () => {
  office = await openTestOffice()
  principal = await office.as('principal')
  bureau = await office.as('bureau-administrator')
  school = (await principal(routes.getMe, {})).body.home!.code
})
afterAll(() => office?.stop())

type Job = Answered<typeof routes.getJob>
type Preview = Answered<typeof routes.getImport>

async function send(username: string, url: string, files: Record<string, string | Uint8Array>, key?: string) {
  const parts = Object.entries(files).flatMap(([name, content]) => [
    Buffer.from(
      `--edge\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
    ),
    Buffer.from(content as Uint8Array),
    Buffer.from('\r\n'),
  ])
  const response = await office.app.inject({
    method: 'POST',
    url: `/api${url}`,
    headers: {
      cookie: await office.signIn(username),
      'accept-language': 'en',
      'content-type': 'multipart/form-data; boundary=edge',
      ...(key ? { 'idempotency-key': key } : {}),
    },
    payload: Buffer.concat([...parts, Buffer.from('--edge--\r\n')]),
  })
  return { status: response.statusCode, body: response.json() }
}

async function ended(client: Client, job: string): Promise<Job> {
  for (;;) {
    const { body } = await client(routes.getJob, { params: { job } })
    if (['done', 'failed', 'cancelled'].includes(body.state)) return body
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function preview(username: string, files: Record<string, string | Uint8Array>): Promise<Preview> {
  const { status, body } = await send(username, addressOf(routes.addImport, {}), files)
  expect(status, JSON.stringify(body)).toBe(200)
  const client = await office.as(username)
  await ended(client, body.job)
  return (await client(routes.getImport, { params: { import: body.id } })).body
}

const exported = async (client: Client, ledger: string, format: 'csv' | 'xlsx', query: object = {}) =>
  client(routes.exportEntries, { params: { ledger, format }, query })
const csvOf = async (client: Client, ledger: string): Promise<string[]> =>
  String((await exported(client, ledger, 'csv')).body)
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split(/\r?\n/)

describe('an export', () => {
  it('holds every entry chosen, under headings that can be read in again without a change', async () => {
    const { total } = (await principal(routes.listEntries, { params: { ledger: 'enrolment' } })).body
    const lines = await csvOf(principal, 'enrolment')
    expect(lines.length).toBe(total + 1)
    const read = await preview('principal', { '在校学生.csv': `\ufeff${lines.join('\r\n')}` })
    expect(read).toMatchObject({ state: 'read', refused: 0, problems: [] })
    expect(read.sheets[0]).toMatchObject({ ledger: 'enrolment', lines: total, marked: 0 })
  })

  it('masks persons for those who may not see them, is noted, and is not for those who may not export', async () => {
    const own = (await csvOf(principal, 'pupil'))[1]!
    const number = own.split(',').find((cell) => /^G\d/.test(cell))!
    expect((await csvOf(await office.as('leader'), 'pupil')).join()).not.toContain(number)
    const { items } = await office.office.store.listAccesses({ deed: 'export', ledger: 'pupil', limit: 2 })
    expect(items.map(({ by, note }) => [by, note])).toEqual([
      ['leader', 'csv'],
      ['principal', 'csv persons'],
    ])
    expect((await exported(await office.as('class-teacher'), 'pupil', 'csv')).status).toBe(403)
  })

  it('neutralises formulas in texts', async () => {
    const { items } = (await principal(routes.listEntries, { params: { ledger: 'pupil' } })).body
    const { id, version } = items[0]!
    const values = { 'class-name': '=HYPERLINK("http://x","y")' }
    await principal(routes.saveChanges, {
      params: { ledger: 'pupil' },
      body: { changes: [{ kind: 'revise', entry: id, version, values }], reason: '—' },
    })
    expect((await csvOf(principal, 'pupil')).join('\n')).toContain(`"'=HYPERLINK(`)
    await principal(routes.saveChanges, {
      params: { ledger: 'pupil' },
      body: {
        changes: [
          {
            kind: 'revise',
            entry: id,
            version: version + 1,
            values: { 'class-name': items[0]!.values['class-name']! },
          },
        ],
        reason: '—',
      },
    })
  })

  it('comes as .xlsx as well, and the form to fill in with what is known', async () => {
    const sheet = await exported(principal, 'enrolment', 'xlsx')
    expect(sheet.headers['content-type']).toMatch(/spreadsheetml/)
    expect(String(sheet.headers['content-disposition'])).toContain(encodeURIComponent('在校学生情况'))
    const form = await principal(routes.getForm, {
      params: { ledger: 'enrolment' },
      query: { unit: school, period: '2023' },
    })
    expect(form.status).toBe(200)
    const other = (await bureau(routes.listEntries, { params: { ledger: 'enrolment' } })).body.items.find(
      ({ unit }) => unit !== school,
    )!
    const foreign = await principal(routes.getForm, { params: { ledger: 'enrolment' }, query: { unit: other.unit } })
    expect(foreign.status).toBe(403)
  })
})

describe('an import', () => {
  it('shows each refused cell and why, stores nothing; mended, it is stored', async () => {
    const lines = await csvOf(principal, 'enrolment')
    const headings = lines[0]!.split(',')
    const at = (heading: string): number => headings.findIndex((one) => one.startsWith(heading))
    const cells = lines[1]!.split(',')
    const pupils = Number(cells[at('在校学生数')])
    const put = (...changes: [string, string][]): string => {
      const row = [...cells]
      for (const [heading, text] of changes) row[at(heading)] = text
      return [lines[0], row.join(',')].join('\r\n')
    }
    const wrong = await preview('principal', { 'a.csv': put(['在校学生数', '约三百'], ['女生数', '-1']) })
    const [row] = wrong.sheets[0]!.rows
    expect(row!.marks.map(({ column, level }) => [column, level])).toEqual([
      [letter(at('在校学生数')), 'error'],
      [letter(at('女生数')), 'error'],
    ])
    expect(row!.cells[at('在校学生数')]).toBe('约三百')
    expect(row!.marks[0]!.message).toMatch(/must be a number but holds "约三百"/)
    const rule = await preview('principal', { 'a.csv': put(['女生数', String(pupils + 1)]) })
    expect(rule.sheets[0]!.rows[0]!.marks.map(({ column }) => column)).toContain(letter(at('女生数')))
    const accept = (one: Preview, body: object = {}) =>
      principal(routes.acceptImport, { params: { import: one.id }, body: { goodRows: false, reason: '', ...body } })
    expect((await accept(wrong)).problem.code).toBe('import-has-refused')

    const good = await preview('principal', { 'a.csv': put(['服务区内学生数', '1']) })
    expect(good).toMatchObject({ refused: 0, sheets: [{ marked: 0, lines: 1 }] })
    const { body: storing } = await accept(good, { reason: '开学核对' })
    const job = await ended(principal, storing.job)
    expect(job).toMatchObject({ state: 'done', kind: 'import-store', result: { revised: 1, captured: 0 } })
    expect((await principal(routes.getImport, { params: { import: good.id } })).body.state).toBe('stored')
    expect((await csvOf(principal, 'enrolment'))[1]!.split(',')[at('服务区内学生数')]).toBe('1')
    expect((await accept(good, { reason: '再来' })).problem.code).toBe('import-not-ready')
  })

  it('refuses lines of units beyond reach, and another’s import', async () => {
    const lines = await csvOf(bureau, 'enrolment')
    const foreign = lines.find((line, index) => index > 0 && !line.startsWith(school))!
    const read = await preview('principal', { 'b.csv': [lines[0], foreign].join('\r\n') })
    expect(read.refused).toBe(1)
    expect(read.sheets[0]!.rows[0]!.marks[0]!.message).toMatch(/you may not record/)
    expect((await bureau(routes.getImport, { params: { import: read.id } })).status).toBe(404)
    expect((await bureau(routes.getJob, { params: { job: read.job } })).status).toBe(404)
  })

  it('says what is wrong with a file that is no spreadsheet, and a request without a file', async () => {
    const read = await preview('principal', { 'a.xlsx': Buffer.from('not a spreadsheet at all') })
    expect(read.problems[0]!.message).toMatch(/a\.xlsx/)
    const none = await send('principal', '/imports', {})
    expect(none).toMatchObject({ status: 400, body: { code: 'file-missing' } })
    expect((await send('leader', '/imports', { 'a.csv': 'x' })).status).toBe(403)
  })
})

describe('a job', () => {
  it('is watched to its end, listed, and not cancelled or retried out of turn', async () => {
    const lines = await csvOf(principal, 'enrolment')
    const { body } = await send('principal', '/imports', { 'a.csv': lines.join('\r\n') })
    const events = await office.app.inject({
      url: `/api/jobs/${body.job}/events`,
      headers: { cookie: await office.signIn('principal') },
    })
    expect(events.headers['content-type']).toMatch(/event-stream/)
    const told = events.body
      .trim()
      .split('\n\n')
      .map((event) => JSON.parse(event.replace(/^data: /, '')) as Job)
    expect(told.at(-1)).toMatchObject({ state: 'done', progress: 1 })
    const { jobs } = (await principal(routes.listJobs, {})).body
    expect(jobs[0]!.id).toBe(body.job)
    expect((await principal(routes.cancelJob, { params: { job: body.job } })).problem.code).toBe('job-ended')
    expect((await principal(routes.retryJob, { params: { job: body.job } })).problem.code).toBe('job-not-ended')
  })

  it('that was cancelled before it ran does nothing, and runs when asked again', async () => {
    const lines = await csvOf(principal, 'enrolment')
    const { body } = await send('principal', '/imports', { 'a.csv': lines.join('\r\n') })
    const cancelled = await principal(routes.cancelJob, { params: { job: body.job } })
    if (cancelled.status === 409) return
    expect(cancelled.body.state).toBe('cancelled')
    await principal(routes.retryJob, { params: { job: body.job } })
    expect((await ended(principal, body.job)).state).toBe('done')
  })

  it('verifies the chain for whoever may see the trail', async () => {
    const auditor = await office.as('audit-administrator')
    const { body } = await auditor(routes.verifyAudit, {})
    expect((await ended(auditor, body.id)).result).toMatchObject({ broken: null })
    expect((await principal(routes.verifyAudit, {})).status).toBe(403)
  })
})

describe('an evidence file', () => {
  const picture = Buffer.from([
    0xff,
    0xd8,
    0xff,
    0xe1,
    0,
    10,
    ...Buffer.from('GPS SPOT'),
    0xff,
    0xda,
    0,
    2,
    1,
    2,
    0xff,
    0xd9,
  ])

  it('is added to an entry without its metadata, once for a key, listed in history, and taken away again', async () => {
    const { items } = (await principal(routes.listEntries, { params: { ledger: 'pupil' } })).body
    const entry = items[0]!
    const params = { ledger: 'pupil', entry: entry.id }
    const url = addressOf(routes.addAttachment, { params })
    const added = await send('principal', url, { '../../家访 照片.jpg': picture }, 'photo-1')
    expect(added.status, JSON.stringify(added.body)).toBe(200)
    expect(added.body).toMatchObject({ name: '家访 照片.jpg', type: 'image/jpeg', by: 'principal' })
    await send('principal', url, { '家访 照片.jpg': picture }, 'photo-1')
    const { body: list } = await principal(routes.listAttachments, { params })
    expect(list.items.map(({ name }) => name)).toEqual(['家访 照片.jpg'])
    const file = await office.app.inject({
      url: `/api${addressOf(routes.getAttachment, { params: { ...params, attachment: added.body.id } })}`,
      headers: { cookie: await office.signIn('principal') },
    })
    expect(file.rawPayload.includes('GPS')).toBe(false)
    expect(file.headers['content-disposition']).toMatch(/^attachment/)
    expect(file.headers['x-content-type-options']).toBe('nosniff')
    const history = (await principal(routes.getHistory, { params })).body.items
    expect(history[0]).toMatchObject({ kind: 'attach', reason: '家访 照片.jpg', changes: [] })
    const leader = await office.as('leader')
    const unseen = await leader(routes.getAttachment, { params: { ...params, attachment: added.body.id } })
    expect(unseen.problem.code).toBe('persons-not-shown')
    expect((await office.office.store.verifyChain()).broken).toBeNull()
  })

  it('that is no picture or document is refused', async () => {
    const { items } = (await principal(routes.listEntries, { params: { ledger: 'pupil' } })).body
    const url = addressOf(routes.addAttachment, { params: { ledger: 'pupil', entry: items[0]!.id } })
    expect(await send('principal', url, { 'a.jpg': 'MZ program' })).toMatchObject({
      status: 415,
      body: { code: 'file-type-refused' },
    })
  })
})

describe('a saved view', () => {
  it('is one’s own, replaced by name, and removed', async () => {
    const params = { ledger: 'pupil', name: '住校女生' }
    await principal(routes.saveView, { params, body: { sort: 'name' } })
    const { body } = await principal(routes.saveView, { params, body: { where: { sex: '2' }, sort: '-born-on' } })
    expect(body).toMatchObject({ name: '住校女生', definition: { where: { sex: '2' } } })
    const list = async (client: Client) => (await client(routes.listViews, { params: { ledger: 'pupil' } })).body.views
    expect((await list(principal)).length).toBe(1)
    expect(await list(bureau)).toEqual([])
    expect((await principal(routes.removeView, { params })).body).toEqual({ removed: true })
    expect(await list(principal)).toEqual([])
  })
})

const letter = (column: number): string => String.fromCharCode(65 + column)
