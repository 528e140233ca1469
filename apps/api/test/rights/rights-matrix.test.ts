/** Every route × role × unit of one's own, below, beside and above: what is done, what is refused, and in which words. */
import { type Route, routes } from '@youju/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeApp } from '../../src/app.ts'
import type { Client } from '../office.ts'
import { type Asked, MATRIX, type Row, type Spot } from './matrix.ts'
import { isWithin, PLACES, type Place, PROMISES, promises, ROLES, type RoleName } from './promises.ts'
import { LEDGER, makeWorld, NOWHERE, unitsBelow, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world?.stop())

type Answer = { status: number; code: string; message: string; body: unknown }

async function send(client: Client, route: Route, { headers, ...asked }: Asked): Promise<Answer> {
  const { status, body, problem } = await client(route, asked as never, headers ? { headers } : {})
  return { status, code: status === 200 ? '' : problem.code, message: problem.message, body }
}

const spotOf = (role: RoleName, place: Place): Spot => ({
  unit: world.unit[role][place],
  entry: world.entry[role][place],
  ...{ round: world.round, ownClass: world.ownClass },
})
const nowhere = (): Spot => ({
  unit: NOWHERE.unit,
  entry: { id: NOWHERE.entry, unit: NOWHERE.unit },
  ...{ round: world.round, ownClass: world.ownClass },
})
/**
 * What is left of a refusal when the names given in the request are taken out of it; units before entries, since the number of
 * an entry may stand within the code of a unit.
 */
const bare = (message: string, { unit, entry }: Spot): string =>
  [entry.unit, unit, entry.id].reduce((text, name) => text.replaceAll(name, '…'), message)

const entries = Object.entries(MATRIX) as [keyof typeof routes, Row][]
const mayCall = (role: RoleName, { needs, ledger }: Row): boolean =>
  needs === 'nobody' || needs === 'signed-in' || [needs].flat().some((verb) => promises(role, verb, ledger))

describe('the matrix', () => {
  it('has a row for every route that is served', async () => {
    const served = new Set<Route>()
    const app = await makeApp(world.office.desk, {}, served)
    await app.close()
    const without = Object.entries<Route>(routes).filter(([name, route]) => served.has(route) && !(name in MATRIX))
    expect(without.map(([name]) => name)).toEqual([])
  })
})

describe('nobody', () => {
  it.each(entries)('%s', async (name, row) => {
    const spot = spotOf('principal', 'own')
    const { status, code } = await send(world.office.nobody, routes[name], row.ask(spot))
    if (row.needs === 'nobody') expect(row.allowed ?? ['']).toContain(code)
    else expect({ status, code }).toEqual({ status: 401, code: 'not-signed-in' })
    const garbled = await send(world.office.nobody, routes[name], { ...row.ask(spot), body: { no: 'sense' } })
    if (row.needs !== 'nobody') expect(garbled.code).toBe('not-signed-in')
  })
})

describe.each(ROLES)('%s', (role) => {
  const without = entries.filter(([, row]) => !mayCall(role, row))
  const placed = entries.filter(([, row]) => mayCall(role, row) && row.place)
  const elsewhere = entries.filter(([, row]) => mayCall(role, row) && !row.place)

  it.runIf(without.length > 0).each(without)('may not %s, anywhere', async (name, row) => {
    for (const place of PLACES) {
      const { status, code } = await send(world.client[role], routes[name], row.ask(spotOf(role, place)))
      const unread = row.ledger !== undefined && !promises(role, 'read', row.ledger)
      const unseen = [...(row.refused ?? []), ...(row.withoutVerb ?? [])]
      expect(row.withoutVerb ? [403, 404, 409] : [403, 404], `${place}: ${code}`).toContain(status)
      expect(['not-allowed', ...(unread ? ['unknown-ledger', 'unknown-round', ...unseen] : unseen)]).toContain(code)
    }
  })

  it.each(elsewhere)('may %s', async (name, row) => {
    const { code, message } = await send(world.client[role], routes[name], row.ask(spotOf(role, 'own')))
    expect(row.allowed ?? [''], message).toContain(code)
  })

  it.each(placed)('may %s within reach, and beyond it learns nothing', async (name, row) => {
    const ghost = await send(world.client[role], routes[name], row.ask(nowhere()))
    for (const place of PLACES) {
      const spot = spotOf(role, place)
      const answer = await send(world.client[role], routes[name], row.ask(spot))
      const shut = row.whole && PROMISES[role].at === 'class'
      if (!shut && (isWithin(role, place) || (place === 'parent' && row.aboveShowsOwn))) {
        expect(row.allowed ?? [''], `${place}: ${answer.message}`).toContain(answer.code)
        const shown = answer.code === '' ? [...(row.units?.(answer.body as never) ?? [])] : []
        const within = unitsBelow(world.tree, world.unit[role].own)
        expect(shown.filter((unit) => !within.has(unit))).toEqual([])
      } else if (answer.code === '') {
        expect(row.refused).toContain('')
        expect([...row.units!(answer.body as never)]).toEqual([])
      } else {
        expect(row.refused ?? ['beyond-reach', 'unit-beyond-reach'], `${place}: ${answer.message}`).toContain(
          answer.code,
        )
        expect([answer.status, answer.code, bare(answer.message, spot)]).toEqual([
          ...[ghost.status, ghost.code, bare(ghost.message, nowhere())],
        ])
      }
    }
  })
})

describe('a hand-in', () => {
  it.each(ROLES.filter((role) => !promises(role, 'hand-in', LEDGER)))('is not moved by %s', async (role) => {
    const params = { round: world.round, unit: world.entry.principal.own.unit, ledger: LEDGER }
    const before = (await world.client.principal(routes.getHandIn, { params })).body
    for (const step of ['check', 'submit', 'approve', 'send-back', 'recall'] as const) {
      const body = { step, version: before.version, reason: '示例' }
      expect((await world.client[role](routes.stepHandIn, { params, body })).status).toBeGreaterThanOrEqual(400)
    }
    const after = (await world.client.principal(routes.getHandIn, { params })).body
    expect([after.state, after.version]).toEqual([before.state, before.version])
  })
})

describe.each(ROLES.filter((role) => promises(role, 'read', LEDGER)))('what %s finds', (role) => {
  const ledgers = ['classes', 'pupil', 'enrolment', 'population'].filter((ledger) => promises(role, 'read', ledger))

  it.each(ledgers)('of %s is what lies within reach: rows, counts, sums, search and export', async (ledger) => {
    const client = world.client[role]
    const own = unitsBelow(world.tree, world.unit[role].own)
    const ofClass = role === 'class-teacher' ? world.ownClass : {}
    const all = await Array.fromAsync(world.office.office.store.entries({ ledger }))
    const theirs = all.filter(
      ({ unit, values }) => own.has(unit) && Object.entries(ofClass).every(([field, value]) => values[field] === value),
    )
    const { body } = await client(routes.listEntries, { params: { ledger }, query: { limit: 500 } })
    expect(body.total).toBe(theirs.length)
    const known = new Set(theirs.map(({ id }) => id))
    expect(body.items.filter(({ id }) => !known.has(id))).toEqual([])
    for (const [field, sum] of Object.entries(body.sums))
      expect(sum, field).toBeCloseTo(
        theirs.reduce((total, { values }) => total + Number(values[field] ?? 0), 0),
        6,
      )
    const card = (await client(routes.listLedgers, {})).body.ledgers.find(({ code }) => code === ledger)
    expect(card?.entries).toBe(theirs.length)
    const beyond = all.find(({ id }) => !known.has(id))
    const name = beyond ? world.tree.find(beyond.unit)!.name : '示例邻县'
    const search = await client(routes.listEntries, { params: { ledger }, query: { search: name, limit: 500 } })
    expect(search.body.items.filter(({ unit }) => !own.has(unit))).toEqual([])
    if (!promises(role, 'export', ledger)) return
    const file = await client(routes.exportEntries, { params: { ledger, format: 'csv' } })
    const lines = String(file.body).trimEnd().split('\n')
    expect(lines.length - 1).toBe(theirs.length)
  })

  it('shows persons only to those who may see them', async () => {
    const { body } = await world.client[role](routes.listEntries, { params: { ledger: 'pupil' }, query: { limit: 1 } })
    const [first] = body.items
    const stored = (await Array.fromAsync(world.office.office.store.entries({ ledger: 'pupil', ids: [first!.id] })))[0]!
    const seen = promises(role, 'see-persons', 'pupil')
    expect(first!.values['pupil-number'] === stored.values['pupil-number']).toBe(seen)
    const searched = await world.client[role](routes.listEntries, {
      params: { ledger: 'pupil' },
      query: { search: String(stored.values['pupil-number']) },
    })
    expect(searched.body.total > 0).toBe(seen)
  })
})
