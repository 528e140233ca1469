/** Signing in, and what somebody then is. */
import { routes } from '@youju/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestOffice, PASSWORD, type TestOffice } from './office.ts'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office?.stop())

describe('before signing in', () => {
  it('says that it lives, that it is ready, and which office this is', async () => {
    expect((await office.nobody(routes.health, {})).body).toEqual({ status: 'ok' })
    expect((await office.nobody(routes.ready, {})).body).toEqual({ status: 'ready' })
    const { body } = await office.nobody(routes.getOffice, {})
    expect(body).toMatchObject({ setUp: true, synthetic: true, pack: { code: 'cn-county' } })
    expect(body.demoAccounts.map(({ username }) => username)).toContain('principal')
  })

  it('tells nobody who they are', async () => {
    const { status, problem } = await office.nobody(routes.getMe, {})
    expect({ status, code: problem.code }).toEqual({ status: 401, code: 'not-signed-in' })
  })
})

describe('signing in', () => {
  it('says who somebody is and what they may do', async () => {
    const { body } = await (await office.as('principal'))(routes.getMe, {})
    expect(body).toMatchObject({ username: 'principal', mustChangePassword: false, home: { kind: 'school' } })
    expect(body.verbs).toContain('record')
    expect(body.verbs).not.toContain('structure')
  })

  it('a class teacher is appointed for one class', async () => {
    const { body } = await (await office.as('class-teacher'))(routes.getMe, {})
    expect(Object.keys(body.appointments[0]!.only!)).toEqual(['grade', 'class-name'])
  })

  it('a wrong password and an unknown name are refused in the same words', async () => {
    const ask = (username: string) =>
      office.app.inject({
        method: 'POST',
        url: '/api/auth/sign-in/username',
        payload: { username, password: 'Wrong-1234' },
      })
    const known = await ask('leader')
    const unknown = await ask('nobody.at.all')
    expect(known.statusCode).toBe(401)
    expect(known.json()).toEqual(unknown.json())
  })

  it('locks after five wrong attempts, the right password too', async () => {
    const ask = (password: string) =>
      office.app.inject({
        method: 'POST',
        url: '/api/auth/sign-in/username',
        payload: { username: 'inspector', password },
      })
    for (let attempt = 0; attempt < 5; attempt++) expect((await ask('Wrong-1234')).statusCode).toBe(401)
    const locked = await ask(PASSWORD)
    expect(locked.statusCode).toBe(429)
    expect(locked.json().code).toBe('account-locked')
  })

  it('no page of another site acts in somebody’s name', async () => {
    const cookie = await office.signIn('leader')
    const response = await office.app.inject({
      method: 'POST',
      url: '/api/auth/sign-out',
      headers: { cookie, origin: 'https://elsewhere.example', host: 'office.example' },
      payload: {},
    })
    expect(response.statusCode).toBe(403)
    expect(response.json().code).toBe('foreign-origin')
  })

  it('nobody signs up alone', async () => {
    const response = await office.app.inject({
      method: 'POST',
      url: '/api/auth/sign-up/email',
      payload: { email: 'a@b.example', name: 'a', password: 'Strong-1234' },
    })
    expect(response.statusCode).toBe(404)
  })
})
