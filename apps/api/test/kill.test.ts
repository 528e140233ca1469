/** The server is killed while schools hand in: what was acknowledged is there, and what is sent again has one effect. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pack } from '@youju/cn-county'
import { closeOffice, openOffice, openRound, today } from '@youju/flow'
import { Rights } from '@youju/model'
import { afterAll, describe, expect, it } from 'vitest'
import { openAccounts } from '../src/accounts.ts'
import { secretOf } from '../src/secret.ts'
import { demoHome } from './demo-home.ts'
import { DEMO, PASSWORD } from './office.ts'
import { School, signIn } from './rush.ts'

const SCHOOLS = 8
const LEDGERS = ['enrolment', 'school', 'staff', 'classes', 'aid-coverage', 'hardship']
const cleanups: (() => void)[] = []
afterAll(() => {
  for (const clean of cleanups.toReversed()) clean()
})

async function start(home: string, port: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'serve-program.ts'), home, String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  cleanups.push(() => child.kill('SIGKILL'))
  const [line] = (await once(child.stdout!, 'data')) as [Buffer]
  expect(line.toString()).toContain('serving')
  return child
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}

/** Principals of some schools, and a round over what they fill. */
async function prepare(home: string): Promise<{ round: string; units: string[] }> {
  const office = await openOffice({ pack, home, actor: 'youju' })
  const accounts = await openAccounts(office.store.connection, { secret: await secretOf(home) })
  const tree = await office.store.units.tree(today(office))
  const county = [...tree.units()].find(({ kind }) => kind === 'county')!
  const units = [...tree.units()]
    .filter(({ kind }) => kind === 'school')
    .map(({ code }) => code)
    .slice(0, SCHOOLS)
  for (const unit of units) {
    const account = await accounts.add({
      username: `s${unit}`,
      name: unit,
      password: PASSWORD,
      mustChangePassword: false,
    })
    await office.store.appoint(
      { account, role: 'principal', unit, from: '2026-01-01', to: null },
      { by: 'youju', at: office.clock().toISOString(), note: '' },
    )
  }
  const appointments = [{ role: 'bureau-administrator', unit: county.code, from: '2020-01-01', to: null }]
  const who = { rights: new Rights(pack.roles, appointments, tree, today(office)), tree, appointments }
  const round = await openRound(office, who, {
    ...{ title: '年报', period: '2024-2025', ledgers: LEDGERS, under: county.code, units },
    ...{ opensOn: '2020-01-01', dueOn: '2099-12-31', chain: ['county'] },
  })
  await accounts.close()
  await closeOffice(office)
  return { round, units }
}

describe('kill -9 during the rush', () => {
  it('loses no acknowledged hand-in, and every request that is sent again has one effect', async () => {
    const { home, remove } = await demoHome(DEMO)
    cleanups.push(remove)
    const { round, units } = await prepare(home)
    const port = await freePort()
    const address = `http://127.0.0.1:${port}`
    let server = await start(home, port)
    const schools = await Promise.all(
      units.map(async (unit) => {
        const cookie = await signIn(address, `s${unit}`, PASSWORD)
        return new School(unit, address, cookie, { patience: 120_000 })
      }),
    )

    const acknowledged: { unit: string; ledger: string; revised: string | null }[] = []
    const rush = Promise.all(
      schools.map(async (school) => {
        for (const ledger of LEDGERS) {
          const { revised } = await school.handIn(round, ledger)
          acknowledged.push({ unit: school.unit, ledger, revised })
        }
      }),
    )
    const all = schools.length * LEDGERS.length
    const kills: number[] = []
    for (const share of [0.2, 0.6]) {
      while (acknowledged.length < all * share) await pause(20)
      kills.push(acknowledged.length)
      const ended = once(server, 'exit')
      server.kill('SIGKILL')
      await ended
      server = await start(home, port)
    }
    await rush
    const ended = once(server, 'exit')
    server.kill('SIGTERM')
    await ended

    expect(kills.every((count) => count < all)).toBe(true)
    expect(acknowledged).toHaveLength(all)
    const office = await openOffice({ pack, home, actor: 'youju' })
    cleanups.push(() => void closeOffice(office))
    const handIns = await office.store.rounds.handIns({
      reach: [{ ledgers: 'all', units: 'all' }],
      day: today(office),
      round,
    })
    expect(new Set(handIns.map(({ state }) => state))).toEqual(new Set(['submitted']))
    for (const { id } of handIns)
      expect((await office.store.rounds.history(id)).map(({ step }) => step)).toEqual(['submit'])
    for (const ledger of LEDGERS) {
      const ids = acknowledged.flatMap((one) => (one.ledger === ledger && one.revised ? [one.revised] : []))
      if (ids.length === 0) continue
      const versions = await Array.fromAsync(office.store.entries({ ledger, ids }), ({ version }) => version)
      expect(versions).toEqual(ids.map(() => 2))
    }
    expect((await office.store.verifyChain()).broken).toBeNull()
    expect(await office.store.recompute({ check: true })).toEqual([])
  }, 300_000)
})
