/** Accounts are made by one administrator, roles given by another; a right withdrawn is gone with the next request. */
import { routes } from '@youju/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, openTestOffice, type TestOffice } from './office.ts'

let office: TestOffice
let system: Client
let security: Client
let county: string
beforeAll(async () => {
  office = await openTestOffice()
  system = await office.as('system-administrator')
  security = await office.as('security-administrator')
  county = (await security(routes.getMe, {})).body.home!.code
})
afterAll(() => office?.stop())

const FIRST = 'First-pass-1'
const OWN = 'Mine-alone-2'

async function make(username: string): Promise<string> {
  const { body, status } = await system(routes.addAccount, { body: { username, name: '示例人员', password: FIRST } })
  expect(status).toBe(200)
  return body.id
}

async function makeReady(username: string): Promise<{ id: string; client: Client }> {
  const id = await make(username)
  const cookie = await office.signIn(username, FIRST)
  const changed = await office.app.inject({
    method: 'POST',
    url: '/api/auth/change-password',
    headers: { cookie },
    payload: { currentPassword: FIRST, newPassword: OWN },
  })
  expect(changed.statusCode).toBe(200)
  return { id, client: await office.as(username, OWN) }
}

const give = (account: string, body: { role: string; unit: string; only?: Record<string, string> }) =>
  security(routes.appoint, { params: { account }, body })

describe('an account', () => {
  it('is made with a first password, which must be changed before anything else', async () => {
    const id = await make('first.time')
    const client = await office.as('first.time', FIRST)
    expect((await client(routes.getMe, {})).body).toMatchObject({ id, mustChangePassword: true })
    expect((await client(routes.listUnits, {})).problem.code).toBe('password-must-change')
    expect((await client(routes.listRoles, {})).problem.code).toBe('password-must-change')
  })

  it('is refused with a weak password, or a name that is taken', async () => {
    const refused = async (username: string, password: string) =>
      (await system(routes.addAccount, { body: { username, name: '示例', password } })).problem.code
    expect(await refused('weak.one', 'aaaaaaaaaaaa')).toBe('weak-password')
    expect(await refused('weak.one', 'Weak.one-2024')).toBe('weak-password')
    expect(await refused('leader', FIRST)).toBe('username-taken')
  })

  it('is made once, however often the same request comes', async () => {
    const body = { username: 'only.once', name: '示例', password: FIRST }
    const first = await system(routes.addAccount, { body }, { key: 'k1' })
    const again = await system(routes.addAccount, { body }, { key: 'k1' })
    expect(again.body).toEqual(first.body)
    const other = await system(routes.addAccount, { body: { ...body, username: 'only.twice' } }, { key: 'k1' })
    expect(other.problem.code).toBe('key-used-otherwise')
  })

  it('is found by name and by unit, page by page, with nothing cut', async () => {
    const all = (await system(routes.listAccounts, { query: { limit: 500 } })).body
    const first = (await system(routes.listAccounts, { query: { limit: 2 } })).body
    expect(first).toMatchObject({ total: all.total, next: first.items[1]!.username })
    const second = (await system(routes.listAccounts, { query: { limit: 2, after: first.next! } })).body
    expect([...first.items, ...second.items]).toEqual(all.items.slice(0, 4))
    const school = all.items.find(({ username }) => username === 'principal')!.appointments[0]!.unit
    const there = (await system(routes.listAccounts, { query: { unit: school } })).body
    expect(there.items.map(({ username }) => username)).toEqual(['class-teacher', 'principal'])
  })

  it('once disabled, has no session left and opens none', async () => {
    const { id, client } = await makeReady('sent.away')
    expect((await client(routes.getMe, {})).status).toBe(200)
    await system(routes.changeAccount, { params: { account: id }, body: { disabled: true } })
    expect((await client(routes.getMe, {})).status).toBe(401)
    await expect(office.signIn('sent.away', OWN)).rejects.toThrow('sign-in-refused')
    await system(routes.changeAccount, { params: { account: id }, body: { disabled: false } })
    expect(await office.signIn('sent.away', OWN)).toContain('session_token')
  })

  it('is not changed by its own holder', async () => {
    const { id } = (await system(routes.getMe, {})).body
    const own = await system(routes.changeAccount, { params: { account: id }, body: { name: '别名' } })
    expect([own.status, own.problem.code]).toEqual([403, 'own-account'])
  })
})

describe('the last administrator who can sign in', () => {
  const refused = (role: string) => ({ code: 'last-administrator', message: expect.stringContaining(role) })
  const accountOf = async (username: string) =>
    (await system(routes.listAccounts, { query: { search: username } })).body.items.find(
      (one) => one.username === username,
    )!

  it.each([
    ['security-administrator', 'security administrator'],
    ['audit-administrator', 'audit administrator'],
  ])('%s is not disabled', async (role, words) => {
    const { id } = await accountOf(role)
    const answer = await system(routes.changeAccount, { params: { account: id }, body: { disabled: true } })
    expect(answer.problem).toMatchObject(refused(words))
    expect((await accountOf(role)).disabled).toBe(false)
  })

  it('stays when two disable each other at the same moment', async () => {
    const { id, client } = await makeReady('second.system')
    await give(id, { role: 'system-administrator', unit: county })
    const first = (await system(routes.getMe, {})).body.id
    const answers = await Promise.all([
      system(routes.changeAccount, { params: { account: id }, body: { disabled: true } }),
      client(routes.changeAccount, { params: { account: first }, body: { disabled: true } }),
    ])
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    // Whoever comes second is refused, or has no session any more.
    const [other] = answers.filter(({ status }) => status !== 200)
    expect(['last-administrator', 'not-signed-in']).toContain(other!.problem.code)
    const standing = await office.accounts.list({ ids: [id, first] })
    expect(standing.filter(({ disabled }) => !disabled)).toHaveLength(1)
    await office.accounts.change(first, { disabled: false })
    await office.accounts.change(id, { disabled: false })
    system = await office.again('system-administrator')
  })

  it('stays appointed while the other one is disabled, or holds the role for some days only', async () => {
    const spare = (await system(routes.listAccounts, { query: { search: 'second.system' } })).body.items[0]!
    const { id, client } = await makeReady('third.security')
    await give(id, { role: 'security-administrator', unit: county })
    const held = (await client(routes.getMe, {})).body.appointments[0]!
    expect(spare.disabled).toBe(false)
    await system(routes.changeAccount, { params: { account: spare.id }, body: { disabled: true } })
    const own = (await system(routes.getMe, {})).body
    const end = (account: string, appointment: string) =>
      client(routes.endAppointment, { params: { account, appointment } })
    expect((await end(own.id, own.appointments[0]!.id)).problem).toMatchObject(refused('system administrator'))
    await system(routes.changeAccount, { params: { account: spare.id }, body: { disabled: false } })
    await office.office.store.endAppointment(spare.appointments[0]!.id, '2099-12-31', {
      ...{ by: 'youju', at: new Date().toISOString(), note: 'for some years' },
    })
    expect((await end(own.id, own.appointments[0]!.id)).problem).toMatchObject(refused('system administrator'))
    await security(routes.endAppointment, { params: { account: id, appointment: held.id } })
  })
})

describe('a role', () => {
  it('is in force with the next request, and gone with the next request', async () => {
    const { id, client } = await makeReady('new.leader')
    expect((await client(routes.listUnits, {})).body.units).toEqual([])
    const given = (await give(id, { role: 'leader', unit: county })).body
    expect((await client(routes.listUnits, {})).body.units.map(({ code }) => code)).toEqual([county])
    const [appointment] = given.appointments
    await security(routes.endAppointment, { params: { account: id, appointment: appointment!.id } })
    expect((await client(routes.listUnits, {})).body.units).toEqual([])
    expect((await client(routes.getMe, {})).body.verbs).toEqual([])
  })

  it('is given only at a unit of its kind', async () => {
    const id = await make('wrong.place')
    expect((await give(id, { role: 'principal', unit: county })).problem.code).toBe('role-not-at-unit')
    expect((await give(id, { role: 'emperor', unit: county })).problem.code).toBe('unknown-role')
  })

  it('of a class teacher says which class', async () => {
    const id = await make('some.teacher')
    const me = (await (await office.as('principal'))(routes.getMe, {})).body
    const without = await give(id, { role: 'class-teacher', unit: me.home!.code })
    expect(without.problem.code).toBe('role-needs-narrowing')
    expect(without.problem.message).toContain('grade')
    const only = { grade: 'p1', 'class-name': '1班' }
    const { body } = await give(id, { role: 'class-teacher', unit: me.home!.code, only })
    expect(body.appointments[0]).toMatchObject({ only })
  })

  it('of the three administrators is nobody else’s, and goes with no other', async () => {
    const id = await make('two.hats')
    expect((await give(id, { role: 'audit-administrator', unit: county })).status).toBe(200)
    for (const role of ['system-administrator', 'leader'])
      expect((await give(id, { role, unit: county })).problem.code).toBe('administrators-are-separate')
  })

  it('is not given or ended by those who make accounts, and accounts are not made by those who give roles', async () => {
    const id = await make('between.them')
    const asked = { params: { account: id }, body: { role: 'leader', unit: county } }
    expect((await system(routes.appoint, asked)).problem.code).toBe('not-allowed')
    const made = { body: { username: 'by.security', name: '示例', password: FIRST } }
    expect((await security(routes.addAccount, made)).problem.code).toBe('not-allowed')
  })

  it('of the last security administrator stays', async () => {
    const { id, client } = await makeReady('second.security')
    await give(id, { role: 'security-administrator', unit: county })
    const first = (await security(routes.getMe, {})).body
    const own = { account: first.id, appointment: first.appointments[0]!.id }
    expect((await security(routes.endAppointment, { params: own })).problem.code).toBe('own-account')
    expect((await client(routes.endAppointment, { params: own })).status).toBe(200)
    const last = (await client(routes.getMe, {})).body
    const lastOwn = { account: last.id, appointment: last.appointments[0]!.id }
    expect((await client(routes.endAppointment, { params: lastOwn })).status).toBe(403)
  })
})

describe('the trail', () => {
  it('names what was done to accounts and roles, and by whom', async () => {
    const audit = await office.as('audit-administrator')
    const { body } = await audit(routes.listAccesses, { query: { deed: 'account', limit: 500 } })
    expect(body.items).toContainEqual(
      expect.objectContaining({ by: 'system-administrator', note: 'only.once：新建账号 account made' }),
    )
    const roles = (await audit(routes.listAccesses, { query: { deed: 'appointment', limit: 1 } })).body
    const next = (await audit(routes.listAccesses, { query: { deed: 'appointment', limit: 1, after: roles.next! } }))
      .body
    expect(Number(next.items[0]!.id)).toBeLessThan(Number(roles.items[0]!.id))
    expect(roles.total).toBe(next.total)
  })

  it('shows the chain, newest first, page by page', async () => {
    const audit = await office.as('audit-administrator')
    const all = (await audit(routes.listActions, { query: { limit: 500 } })).body
    expect(all.total).toBe(all.items.length)
    expect(all.head).toEqual({ sequence: all.items[0]!.sequence, hash: all.items[0]!.hash })
    const first = (await audit(routes.listActions, { query: { limit: 3 } })).body
    const second = (await audit(routes.listActions, { query: { limit: 3, after: first.next! } })).body
    expect([...first.items, ...second.items]).toEqual(all.items.slice(0, 6))
  })
})
