import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Asking, type HandIn, routes } from '@youju/contract'
import type { HandInStepKind, Unit } from '@youju/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ChatRobot } from '../src/chat-robot.ts'
import { type Client, openTestOffice, PASSWORD, type TestOffice } from './office.ts'

let now = new Date('2030-09-10T02:00:00Z')
let test: TestOffice
let bureau: Client
let township: Client
let principal: Client
let sibling: Client
let schools: Unit[]
let OWN = ''
let SIBLING = ''
let TOWNSHIP = ''

beforeAll(async () => {
  test = await openTestOffice({ clock: () => now })
  bureau = await test.as('bureau-administrator')
  township = await test.as('township-clerk')
  principal = await test.as('principal')
  const tree = await test.office.store.units.tree('2030-09-10')
  OWN = (await principal(routes.getMe, {})).body.home!.code
  TOWNSHIP = tree.find(OWN)!.parent!
  schools = tree.children(TOWNSHIP).filter(({ kind }) => kind === 'school')
  SIBLING = schools.find(({ code, type }) => type === '211' && code !== OWN)!.code
  const account = await test.accounts.add({
    ...{ username: 'sibling', name: '兄弟校校长', password: PASSWORD, mustChangePassword: false },
  })
  await test.office.store.appoint(
    { account, role: 'principal', unit: SIBLING, from: '2026-01-01', to: null },
    { by: 'youju', at: now.toISOString(), note: '' },
  )
  sibling = await test.as('sibling')
})
afterAll(() => test.stop())

type Opening = Asking<typeof routes.openRound>['body']
const opening = (ledger: string, more: Partial<Opening> = {}): Opening => ({
  ...{ title: `秋季统计 ${ledger}`, period: '2024-2025', ledgers: [ledger], under: TOWNSHIP },
  ...{ opensOn: '2030-09-01', dueOn: '2030-09-20', chain: ['school', 'township', 'county'], ...more },
})
const open = async (ledger: string, more: Partial<Opening> = {}): Promise<string> => {
  const { status, body, problem } = await bureau(routes.openRound, { body: opening(ledger, more) })
  expect(problem.message).toBe('')
  expect(status).toBe(200)
  return body.id
}
const at = (round: string, unit: string, ledger: string) => ({ round, unit, ledger })
type At = ReturnType<typeof at>
const see = async (client: Client, params: At) => (await client(routes.getHandIn, { params })).body
const step = async (
  client: Client,
  params: At,
  kind: HandInStepKind,
  more: { version?: number; reason?: string; marks?: HandIn['marks']; nothingToReport?: boolean; key?: string } = {},
) => {
  const { version = (await see(principal, params)).version, key, ...rest } = more
  return client(
    routes.stepHandIn,
    { params, body: { step: kind, version, reason: '按规定办理', ...rest } },
    key ? { key } : {},
  )
}
const named = (code: string): string => schools.find((unit) => unit.code === code)!.name
const boardOf = async (client: Client, round: string) => (await client(routes.getBoard, { params: { round } })).body

describe('a round', () => {
  it('asks every unit that must keep its ledgers, and shows each person what is within reach', async () => {
    const round = await open('school')
    expect((await boardOf(bureau, round)).handIns).toHaveLength(schools.length)
    expect((await boardOf(township, round)).handIns).toHaveLength(schools.length)
    const own = await boardOf(principal, round)
    expect(own.handIns).toMatchObject([{ unit: OWN, ledger: 'school', state: 'filling', entries: 1 }])
    expect(own.units).toEqual([{ code: OWN, name: named(OWN), above: expect.stringContaining('示例') }])
    expect(own.round).toMatchObject({ units: 1, counts: { filling: 1 }, late: 0, may: [] })
  })

  it.each([
    ['a day before it opens', 'school-conditions', { dueOn: '2030-08-31' }, 'due-before-open'],
    ['a ledger kept by another kind of period', 'after-school', {}, 'round-wrong-period'],
    ['a ledger that does not exist', 'nothing', {}, 'unknown-ledger'],
    ['units none of which fill the ledger', 'graduates', { units: ['990101'] }, 'round-without-units'],
    ['what another round collects', 'school', {}, 'round-overlaps'],
    ['a robot at an address that is none', 'graduates', { webhook: 'ftp://robot.example.com' }, 'webhook-refused'],
  ])('is refused with %s', async (_, ledger, more, code) => {
    const { problem } = await bureau(routes.openRound, { body: opening(ledger, more) })
    expect(problem).toMatchObject({ code })
    expect(problem.message).not.toMatch(/\{/)
  })

  it('is opened by nobody without that right, nor beyond the own unit', async () => {
    for (const client of [township, principal, await test.as('leader')])
      expect(await client(routes.openRound, { body: opening('graduates') })).toMatchObject({ status: 403 })
  })

  it('is neither seen nor named to who has nothing to do with it', async () => {
    const round = await open('graduates', { units: [SIBLING] })
    const { status, problem } = await principal(routes.getBoard, { params: { round } })
    expect({ status, code: problem.code }).toEqual({ status: 404, code: 'unknown-round' })
    expect((await principal(routes.listRounds, {})).body.rounds.map(({ id }) => id)).not.toContain(round)
    const { problem: other } = await principal(routes.getHandIn, { params: at(round, SIBLING, 'graduates') })
    expect(other.code).toBe('unknown-hand-in')
    expect(other.message).not.toContain('秋季统计')
  })
})

describe('a hand-in', () => {
  it('is checked, submitted, sent back at a cell, mended, submitted and approved level by level', async () => {
    const where = at(await open('staff'), OWN, 'staff')
    const [entry] = await Array.fromAsync(test.office.store.entries({ ledger: 'staff', under: [OWN] }))
    expect(await step(principal, where, 'check')).toMatchObject({ status: 200, body: { state: 'checked' } })
    expect(await step(principal, where, 'submit')).toMatchObject({ body: { state: 'submitted', waitsFor: 'school' } })
    expect(await step(principal, where, 'approve')).toMatchObject({ body: { waitsFor: 'township' } })
    expect((await step(township, where, 'send-back', { reason: '' })).problem.code).toBe('send-back-needs-reason')
    const marks = [{ entry: entry!.id, field: 'staff', reason: '与花名册不符' }]
    expect(await step(township, where, 'send-back', { marks })).toMatchObject({ body: { state: 'sent-back', marks } })
    expect((await principal(routes.getInbox, {})).body.todos).toContainEqual(
      expect.objectContaining({ kind: 'sent-back', link: `/rounds/${where.round}/${OWN}/staff`, late: false }),
    )
    await step(principal, where, 'submit')
    await step(principal, where, 'approve')
    expect((await township(routes.getInbox, {})).body.todos).toContainEqual(
      expect.objectContaining({ kind: 'approve', link: `/rounds/${where.round}?state=submitted` }),
    )
    await step(township, where, 'approve')
    expect(await step(bureau, where, 'approve')).toMatchObject({ body: { state: 'locked', waitsFor: null, may: [] } })
    expect((await see(principal, where)).steps.map((one) => `${one.step} ${one.by}`)).toEqual([
      'submit principal',
      'approve principal',
      'send-back township-clerk',
      'submit principal',
      'approve principal',
      'approve township-clerk',
      'approve bureau-administrator',
    ])
  })

  it('takes no step of who may not, whose turn it is not, or who does not know of it', async () => {
    const where = at(await open('staffing'), OWN, 'staffing')
    const auditor = await test.as('auditor')
    expect(await step(auditor, where, 'submit')).toMatchObject({ status: 403 })
    expect((await step(sibling, where, 'submit')).problem.code).toBe('unknown-hand-in')
    expect((await step(principal, where, 'approve')).problem.code).toBe('step-not-allowed')
    await step(principal, where, 'submit')
    expect((await step(bureau, where, 'approve')).problem.code).toBe('step-not-allowed')
    expect((await step(township, where, 'send-back')).problem.code).toBe('step-not-allowed')
    expect(await see(principal, where)).toMatchObject({ state: 'submitted', may: ['recall', 'approve', 'send-back'] })
    expect(await step(principal, where, 'recall')).toMatchObject({ body: { state: 'filling' } })
    expect(await test.nobody(routes.getHandIn, { params: where })).toMatchObject({ status: 401 })
  })

  it('is not handed in as somebody last saw it when it has changed since', async () => {
    const where = at(await open('classes'), OWN, 'classes')
    const { version } = await see(principal, where)
    const [line] = await Array.fromAsync(test.office.store.entries({ ledger: 'classes', under: [OWN] }))
    await test.office.store.submit({
      ...{ ledger: 'classes', reason: '更正' },
      changes: [
        {
          kind: 'revise',
          entry: line!.id,
          version: line!.version,
          values: { places: 60 },
        },
      ],
    })
    const { status, problem } = await step(principal, where, 'submit', { version })
    expect({ status, code: problem.code }).toEqual({ status: 409, code: 'hand-in-changed' })
  })

  it('without entries is handed in only by who says that there is nothing to report', async () => {
    const where = at(await open('mentoring'), OWN, 'mentoring')
    expect((await step(principal, where, 'submit')).problem.code).toBe('nothing-entered')
    expect(await step(principal, where, 'submit', { nothingToReport: true })).toMatchObject({
      body: { state: 'submitted', nothingToReport: true },
    })
  })

  it('that breaks a rule is refused with the entry and what to do; what is only doubtful needs a reason', async () => {
    const where = at(await open('enrolment'), OWN, 'enrolment')
    const [line] = await Array.fromAsync(test.office.store.entries({ ledger: 'enrolment', under: [OWN] }))
    const revise = (version: number, values: Record<string, number>) =>
      test.office.store.submit({
        ...{ ledger: 'enrolment', reason: '试填' },
        changes: [{ kind: 'revise', entry: line!.id, version, values }],
      })
    const { pupils, girls } = line!.values as Record<string, number>
    await revise(line!.version, { girls: pupils! + 1 })
    const checked = await step(principal, where, 'check')
    expect(checked.body).toMatchObject({ state: 'filling' })
    expect(checked.body.violations).toContainEqual(expect.objectContaining({ level: 'error', entry: line!.id }))
    const { status, problem } = await step(principal, where, 'submit')
    expect({ status, code: problem.code }).toEqual({ status: 422, code: 'hand-in-rule-broken' })
    await revise(line!.version + 1, { girls: girls! })
    expect(await step(principal, where, 'submit')).toMatchObject({ status: 200, body: { state: 'submitted' } })
  })

  it('is handed in once, however often the request is sent', async () => {
    const where = at(await open('aid-coverage'), OWN, 'aid-coverage')
    const { version } = await see(principal, where)
    const again = { version, nothingToReport: true, key: 'the-same-request' }
    const replies = await Promise.all([1, 2, 3].map(() => step(principal, where, 'submit', again)))
    replies.push(await step(principal, where, 'submit', again))
    expect(replies.map(({ status, body }) => [status, body.state])).toEqual(Array(4).fill([200, 'submitted']))
    expect((await see(principal, where)).steps).toHaveLength(1)
  })

  it('is approved with many others, each on its own', async () => {
    const round = await open('school-conditions', { chain: ['county'] })
    const begun = (await boardOf(bureau, round)).handIns
    for (const { unit } of begun)
      expect(
        await step(bureau, at(round, unit, 'school-conditions'), 'submit', { version: begun[0]!.version }),
      ).toMatchObject({ status: 200 })
    const waiting = (await boardOf(bureau, round)).handIns
    const handIns = waiting.map(({ unit, ledger, version }, index) => ({
      ...{ unit, ledger, version: index === 0 ? version + 1 : version },
    }))
    const { body } = await bureau(routes.approveMany, { params: { round }, body: { handIns } })
    expect(body).toMatchObject({ approved: waiting.length - 1, refused: [{ unit: waiting[0]!.unit }] })
    expect((await boardOf(bureau, round)).round.counts).toEqual({ locked: waiting.length - 1, submitted: 1 })
    const others = await principal(routes.approveMany, { params: { round }, body: { handIns } })
    expect(others.body.approved).toBe(0)
  })

  it('cannot be submitted before its round opens or after it is closed', async () => {
    const round = await open('ict', { opensOn: '2030-09-15' })
    const where = at(round, OWN, 'ict')
    expect((await step(principal, where, 'submit')).problem.code).toBe('round-not-open')
    expect(await bureau(routes.closeRound, { params: { round } })).toMatchObject({ body: { state: 'closed', may: [] } })
    expect((await step(principal, where, 'submit')).problem.code).toBe('round-not-open')
    expect((await township(routes.closeRound, { params: { round } })).status).toBe(403)
  })
})

describe('who has not handed in', () => {
  it('stands in one list with what is owed, late after the due day, and is reminded in inbox and chat', async () => {
    const told: unknown[] = []
    const robot = createServer((request, response) => {
      let text = ''
      request.on('data', (chunk) => {
        text += chunk
      })
      request.on('end', () => {
        told.push(JSON.parse(text))
        response.end('{"errcode":0}')
      })
    })
    await new Promise<void>((resolve) => robot.listen(0, '127.0.0.1', resolve))
    const webhook = `http://127.0.0.1:${(robot.address() as AddressInfo).port}/robot`
    const round = await open('hardship', { title: '困难学生认定', webhook })
    const other = at(round, SIBLING, 'hardship')
    const handedIn = await step(sibling, other, 'submit', { ...(await see(sibling, other)), nothingToReport: true })
    expect(handedIn.problem.message).toBe('')
    now = new Date('2030-09-21T02:00:00Z')
    const { body } = await bureau(routes.listMissing, { params: { round } })
    expect(body.missing).toHaveLength(schools.length - 1)
    expect(body.missing.map(({ unit }) => unit)).not.toContain(SIBLING)
    expect(body.missing[0]).toMatchObject({
      township: '示例青山街道',
      late: true,
      ledgers: [{ zh: expect.any(String) }],
    })
    expect(body.text).toContain(`尚有 ${schools.length - 1} 个单位未报齐`)

    const reminded = await bureau(routes.remind, { params: { round }, body: { units: [OWN], text: '请今天报齐' } })
    expect(reminded.body).toEqual({ reminded: 1, webhook: 'sent' })
    expect(told).toEqual([{ msgtype: 'text', text: { content: expect.stringContaining(named(OWN)) } }])
    expect(JSON.stringify(told)).not.toContain(named(SIBLING))
    const todos = (await principal(routes.getInbox, {})).body.todos
    expect(todos).toContainEqual(
      expect.objectContaining({
        kind: 'reminder',
        late: true,
        title: expect.objectContaining({ zh: expect.stringContaining('请今天报齐') }),
      }),
    )
    expect((await sibling(routes.getInbox, {})).body.todos.filter(({ kind }) => kind === 'reminder')).toEqual([])
    expect((await township(routes.remind, { params: { round }, body: {} })).status).toBe(403)
    robot.close()
    const unheard = await bureau(routes.remind, { params: { round }, body: { units: [OWN] } })
    expect(unheard.body.webhook).toBe('failed')
  })
})

describe('a chat robot', () => {
  const robot = new ChatRobot()

  it.each([
    'http://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=1',
    'https://localhost/x',
    'https://intranet/x',
    'https://office.local/x',
    'https://127.0.0.1/x',
    'https://10.1.2.3/x',
    'https://192.168.1.1/x',
    'https://169.254.169.254/latest/meta-data',
    'https://[::1]/x',
    'https://[fd00::1]/x',
    'https://[::ffff:10.0.0.1]/x',
    'https://2130706433/x',
    'https://someone@example.com/x',
  ])('is never asked at %s', async (address) => {
    expect(() => robot.check(address)).toThrow(/cannot be used/)
    expect(await robot.tell(address, '催报')).toBe(false)
  })

  it('may be at a public https address', () => {
    expect(() => robot.check('https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=1')).not.toThrow()
  })
})
