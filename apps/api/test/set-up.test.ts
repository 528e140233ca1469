/** The first hours of an office: choose a county, name its three administrators; and what the API says of itself. */
import { routes } from '@youju/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from './office.ts'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice({ demo: false })
})
afterAll(() => office?.stop())

const person = (username: string) => ({ username, name: '示例管理员', password: 'Strong-word-1' })
const body = { county: '110101', system: person('sys'), security: person('sec'), audit: person('aud') }

it('leads from a province to its counties', async () => {
  const { body: top } = await office.nobody(routes.listPlaces, {})
  expect(top.places).toHaveLength(31)
  const beijing = top.places.find(({ name }) => name === '北京市')!
  const { body: below } = await office.nobody(routes.listPlaces, { query: { under: beijing.code } })
  expect(below.places).toContainEqual({ code: '110101', name: '东城区', kind: 'county', children: 0 })
  const { body: found } = await office.nobody(routes.listPlaces, { query: { search: '东城区' } })
  expect(found.places.map(({ code }) => code)).toEqual(['110101'])
})

it('refuses a county that there is not, and a weak password, and makes nothing', async () => {
  const unknown = await office.nobody(routes.setUpOffice, { body: { ...body, county: '999999' } })
  expect(unknown.problem.code).toBe('unknown-place')
  const weak = { ...body, audit: { ...body.audit, password: 'aaaaaaaaaa' } }
  expect((await office.nobody(routes.setUpOffice, { body: weak })).problem.code).toBe('weak-password')
  expect((await office.nobody(routes.getOffice, {})).body.setUp).toBe(false)
})

it('makes the county’s tree and three administrators, once', async () => {
  const [first, second] = await Promise.all([1, 2].map(() => office.nobody(routes.setUpOffice, { body })))
  expect([first!.status, second!.problem.code]).toEqual([200, 'already-set-up'])
  expect((await office.nobody(routes.getOffice, {})).body).toMatchObject({
    setUp: true,
    name: '东城区',
    synthetic: false,
  })
  const system = await office.as('sys', body.system.password)
  expect((await system(routes.getMe, {})).body).toMatchObject({ mustChangePassword: false, verbs: ['accounts'] })
  const audit = await office.as('aud', body.audit.password)
  expect((await audit(routes.getMe, {})).body).toMatchObject({ mustChangePassword: true, verbs: ['audit'] })
  expect((await office.nobody(routes.listPlaces, {})).problem.code).toBe('already-set-up')
})

it('describes every route, and every problem by its status', async () => {
  const { paths, components } = (await office.app.inject('/api/openapi.json')).json()
  for (const route of Object.values(routes)) {
    const path = `/api${route.path.replace(/:([a-zA-Z]+)/g, '{$1}')}`
    expect(paths[path]?.[route.method.toLowerCase()], path).toBeDefined()
  }
  expect(components.schemas.Problem['x-codes']).toContain('not-signed-in')
  expect(Object.keys(paths['/api/me'].get.responses)).toContain('401')
})
