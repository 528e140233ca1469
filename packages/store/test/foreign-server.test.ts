/** A server that is not the program's own, and a user who may do less than everything there. */
import { Problem } from '@youju/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../src/index.ts'
import { pack, units } from './pack.ts'
import { queryAt, startTestServer, type TestServer } from './support.ts'

let server: TestServer
const roles: { name: string; admin: string }[] = []
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(async () => {
  for (const { name, admin } of roles) {
    await queryAt(admin, `drop owned by ${name} cascade`)
    await queryAt(admin, `drop role ${name}`)
  }
  await server.stop()
})

/** The address of a new database as a new user with these rights. */
async function addressFor(rights: string, grants: (database: string, user: string) => string): Promise<string> {
  const { url } = await server.database()
  const address = new URL(url)
  const name = `user_${address.pathname.slice(-12)}`
  const password = 'p%40ss word'
  await queryAt(url, `create role ${name} login password '${decodeURIComponent(password)}' ${rights}`)
  roles.push({ name, admin: url })
  const grant = grants(address.pathname.slice(1), name)
  if (grant) await queryAt(url, grant)
  return Object.assign(new URL(url), { username: name, password }).href
}
const problemOf = async (url: string): Promise<Problem> => {
  const problem = await openStore({ url, pack }).catch((error: unknown) => error)
  expect(problem).toBeInstanceOf(Problem)
  return problem as Problem
}
const mayCreate = (database: string, user: string) => `grant create on database ${database} to ${user}`

describe('a server named by its address', () => {
  it('serves a user who may create roles and schemas, and no more', async () => {
    const url = await addressFor(
      'createrole nosuperuser',
      (database, user) => `${mayCreate(database, user)};
      do $$ begin if exists (select from pg_roles where rolname = 'youju_app') then grant youju_app to ${user}; end if; end $$`,
    )
    const store = await openStore({ url, pack })
    await store.units.save(units)
    const draft = { unit: 'hill-1', period: '2023-2024', values: { stage: 'primary', pupils: 3 } }
    await store.submit({ ledger: 'school-roll', reason: '年报', changes: [{ kind: 'capture', draft }] })
    expect((await store.cells({ measures: ['pupils'] })).cells).toHaveLength(1)
    expect(await store.recompute({ check: true })).toEqual([])
    await store.close()
  })

  it('says what the administrator has to do for a user who may create no role', async () => {
    const problem = await problemOf(await addressFor('', mayCreate))
    expect(problem.code).toBe('store-no-role')
    expect(problem.message).toMatch(/CREATE ROLE youju_app; GRANT youju_app TO "user_/)
  })

  it('says so when it cannot be reached, without telling the password', async () => {
    const problem = await problemOf('postgres://me:secret@127.0.0.1:1/youju')
    expect(problem.code).toBe('store-unreachable')
    expect(problem.message).toContain('127.0.0.1:1/youju')
    expect(problem.message).not.toContain('secret')
  })
})
