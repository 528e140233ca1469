/** The tree of units: what somebody finds in it, and what a change would do before it is made. */
import { routes } from '@youju/contract'
import type { UnitTree } from '@youju/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, openTestOffice, type TestOffice } from './office.ts'

let office: TestOffice
let bureau: Client
let tree: UnitTree
beforeAll(async () => {
  office = await openTestOffice()
  bureau = await office.as('bureau-administrator')
  tree = await office.office.store.units.tree(office.desk.today)
})
afterAll(() => office?.stop())

const codesOf = async (client: Client, query: Parameters<typeof routes.listUnits.query.parse>[0]) =>
  (await client(routes.listUnits, { query: query as never })).body.units.map(({ code }) => code)
const homeOf = async (username: string) => (await (await office.as(username))(routes.getMe, {})).body.home!

describe('looking for units', () => {
  it('begins at the top of one’s reach', async () => {
    for (const username of ['bureau-administrator', 'township-clerk', 'principal', 'class-teacher'])
      expect(await codesOf(await office.as(username), {})).toEqual([(await homeOf(username)).code])
  })

  it('finds by a part of the name, by initials of the pinyin, and by code', async () => {
    const township = await homeOf('township-clerk')
    expect(township.name).toBe('示例青山街道')
    for (const search of ['青山街道', 'slqsjd', 'QSJD', township.code])
      expect(await codesOf(bureau, { search, kinds: 'township' })).toEqual([township.code])
  })

  it('finds nothing beyond one’s reach, and names no unit that is there', async () => {
    const township = await office.as('township-clerk')
    const own = await homeOf('township-clerk')
    const other = [...tree.units()].find(({ kind, code }) => kind === 'township' && code !== own.code)!
    expect(await codesOf(township, { search: other.name })).toEqual([])
    const refusals = []
    for (const unit of [other.code, '000000']) {
      const { status, problem } = await township(routes.getUnit, { params: { unit } })
      refusals.push([status, problem.code, problem.message.replace(unit, '')])
    }
    expect(refusals[0]).toEqual(refusals[1])
  })

  it('shows a unit with what is above it and what it keeps', async () => {
    const school = await homeOf('principal')
    const { body } = await bureau(routes.getUnit, { params: { unit: school.code } })
    expect(body.ancestors.map(({ code }) => code)).toEqual(
      [...tree.ancestors(school.code)].slice(1).map(({ code }) => code),
    )
    const pupils = body.ledgers.find(({ ledger }) => ledger === 'pupil')!.entries
    let counted = 0
    for await (const entry of office.office.store.entries({ ledger: 'pupil', under: [school.code] }))
      counted += entry ? 1 : 0
    expect(pupils).toBe(counted)
  })
})

describe('a change of units', () => {
  const schools = () => [...tree.units()].filter(({ kind, type }) => kind === 'school' && type === '211')

  it('shows what moving a school does to the counts of both townships, and that the county’s stay', async () => {
    const school = schools()[0]!
    const from = school.parent!
    const to = [...tree.units()].find(({ kind, code }) => kind === 'township' && code !== from)!
    const periods = await office.office.store.listPeriods()
    const year = periods.filter((code) => /^\d{4}-\d{4}$/.test(code)).at(-1)!
    const day = `${year.slice(0, 4)}-08-01`
    const change = { kind: 'move', unit: school.code, parent: to.code } as const
    const { body, status } = await bureau(routes.previewUnitChange, { body: { change, day, reason: '' } })
    expect(status).toBe(200)
    const pupils = body.effects.filter(({ measure, period }) => measure === 'pupils' && period === year)
    const delta = (unit: string) => {
      const effect = pupils.find((one) => one.unit === unit)
      return (effect?.after ?? 0) - (effect?.before ?? 0)
    }
    expect(delta(to.code)).toBeGreaterThan(0)
    expect(delta(from)).toBe(-delta(to.code))
    expect(body.countyUnchanged).toBe(true)
    expect((await office.office.store.units.tree(office.desk.today)).find(school.code)?.parent).toBe(from)
  })

  it('merges two schools from a day on: the tree of the day before still has both', async () => {
    const [gone, into] = schools().slice(1)
    const day = office.desk.today
    const change = { kind: 'merge' as const, units: [gone!.code], into: into!.code }
    const { body } = await bureau(routes.changeUnits, { body: { change, day, reason: '布局调整' } })
    expect(body.units.find(({ code }) => code === gone!.code)?.to).toBeTruthy()
    const [last] = (await office.office.store.units.history(gone!.code)).slice(-1)
    expect(last).toMatchObject({ change: 'merge', by: 'bureau-administrator', reason: '布局调整' })
    const under = into!.parent!
    expect(await codesOf(bureau, { under, deep: true })).not.toContain(gone!.code)
    const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
    expect(await codesOf(bureau, { under: gone!.parent!, asOf: before })).toContain(gone!.code)
  })

  it('founds a school where schools stand, under a code that nobody ever had', async () => {
    const township = [...tree.units()].find(({ kind }) => kind === 'township')!
    const unit = { code: '9999999901', name: '示例新建小学', kind: 'school', type: '211' } as const
    const found = (parent: string, code: string = unit.code) =>
      bureau(routes.changeUnits, {
        body: { change: { kind: 'found', unit: { ...unit, code }, parent }, day: office.desk.today, reason: '新建' },
      })
    expect((await found(schools()[0]!.code)).problem.code).toBe('unit-kind-not-below')
    expect((await found(township.code, township.code)).problem.code).toBe('unit-code-taken')
    expect((await found(township.code)).status).toBe(200)
    expect(await codesOf(bureau, { search: 'xjxx' })).toEqual([unit.code])
  })

  it('is made by nobody but those who may', async () => {
    const school = await homeOf('principal')
    const change = { kind: 'rename', unit: school.code, name: '改名小学' } as const
    for (const username of ['principal', 'township-clerk', 'section-clerk', 'leader', 'system-administrator'])
      for (const route of [routes.previewUnitChange, routes.changeUnits]) {
        const { problem } = await (await office.as(username))(route, {
          body: { change, day: office.desk.today, reason: '' },
        })
        expect(problem.code).toBe('not-allowed')
      }
  })
})
