import { type Draft, type Entry, Problem, type Unit } from '@youju/model'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Change, Store } from '../src/index.ts'
import { countByHand, sorted } from './naive-cells.ts'
import { pack, unit } from './pack.ts'
import { startTestServer, type TestServer } from './support.ts'

let server: TestServer
let store: Store
beforeAll(async () => {
  server = await startTestServer()
  store = await (await server.database()).open(pack)
})
afterAll(() => server.stop())

const YEARS = [2021, 2022, 2023, 2024]
const stage = fc.constantFrom('preschool', 'primary', 'junior', null)
const year = fc.constantFrom(...YEARS)
const day = fc
  .tuple(year, fc.constantFrom('01-31', '02-01', '06-30', '08-31', '09-01', '12-31'))
  .map(([y, d]) => `${y}-${d}`)
const amount = fc.option(fc.integer({ min: 0, max: 99_999 }).map((cents) => cents / 100))
const school = fc.integer({ min: 0, max: 3 })

type Line = { ledger: string; school: number; period: string | null; values: Draft['values'] }
const line: fc.Arbitrary<Line> = fc.oneof(
  fc.record({
    ledger: fc.constant('school-roll'),
    school,
    period: year.map((y) => `${y}-${y + 1}`),
    values: fc.record({
      stage: fc.constantFrom('preschool', 'primary', 'junior'),
      pupils: fc.option(fc.nat(120)),
      'floor-area': amount,
    }),
  }),
  fc.record({
    ledger: fc.constant('staff'),
    school,
    period: fc.constant(null),
    values: fc.record({
      number: fc.nat(12).map(String),
      stage,
      teaches: fc.option(fc.boolean()),
      salary: amount,
      head: fc.option(fc.boolean()),
      classes: fc.option(fc.nat(4)),
      hired: fc.option(day),
      left: fc.option(day),
    }),
  }),
  fc.record({
    ledger: fc.constant('visits'),
    school,
    period: fc.constant(null),
    values: fc.record({ day, families: fc.option(fc.nat(3)) }),
  }),
)

type Step =
  | { do: 'capture'; line: Line }
  | { do: 'revise'; pick: number; line: Line }
  | { do: 'withdraw' | 'carry'; pick: number; to: number }
  | { do: 'import'; lines: Line[] }
  | { do: 'merge' | 'split'; school: number; into: number; day: string }
  | { do: 'move'; school: number; day: string }
  | { do: 'open'; year: number }

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('capture' as const), line }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('revise' as const), pick: fc.nat(), line }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('withdraw' as const, 'carry' as const), pick: fc.nat(), to: school }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('import' as const), lines: fc.array(line, { maxLength: 12 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('merge' as const, 'split' as const), school, into: school, day }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('move' as const), school, day }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('open' as const), year }) },
)

/** A county of its own for each sequence, so that one database serves them all. */
class County {
  static made = 0
  readonly code = `c${County.made++}`
  readonly entries: { ledger: string; id: string }[] = []
  founded = 0

  school(index: number): string {
    return `${this.code}-${index}`
  }

  async found(): Promise<void> {
    await store.units.save([
      unit(this.code, 'county', null, this.code),
      unit(`${this.code}-east`, 'township', this.code, this.code),
      unit(`${this.code}-west`, 'township', this.code, this.code),
      ...[0, 1, 2, 3].map((index) => unit(this.school(index), 'school', `${this.code}-east`, this.code)),
    ])
  }

  async submit(ledger: string, change: Change): Promise<void> {
    const { entries } = await store.submit({ ledger, reason: 'test', changes: [change] })
    if (change.kind === 'capture') this.entries.push({ ledger, id: entries[0]! })
  }

  async take(step: Step): Promise<void> {
    switch (step.do) {
      case 'capture':
        return this.submit(step.line.ledger, { kind: 'capture', draft: this.draft(step.line) })
      case 'revise':
      case 'withdraw':
      case 'carry':
        return this.change(step)
      case 'import':
        return this.import(step.lines)
      case 'merge':
        return store.units.merge([this.school(step.school)], this.school(step.into), step.day)
      case 'split': {
        const heirs = [1, 2].map(() =>
          unit(`${this.code}-new-${this.founded++}`, 'school', `${this.code}-west`, this.code),
        )
        return store.units.split(this.school(step.school), heirs, step.day)
      }
      case 'move':
        return store.units.move(this.school(step.school), `${this.code}-west`, step.day)
      case 'open':
        return store.openPeriod(`${step.year}-${step.year + 1}`)
    }
  }

  async change(step: Extract<Step, { pick: number }>): Promise<void> {
    const picked = this.entries[step.pick % Math.max(this.entries.length, 1)]
    if (!picked) return
    const [entry] = await Array.fromAsync(store.entries({ ledger: picked.ledger, ids: [picked.id] }))
    if (!entry) return
    if (step.do === 'withdraw') return this.submit(picked.ledger, { kind: 'withdraw', entry: picked.id })
    if (step.do === 'carry')
      return this.submit(picked.ledger, { kind: 'move', entry: picked.id, unit: this.school(step.to) })
    if (step.do === 'revise' && step.line.ledger === picked.ledger)
      return this.submit(picked.ledger, {
        ...{ kind: 'revise', entry: picked.id, version: entry.version, values: step.line.values },
      })
  }

  async import(lines: readonly Line[]): Promise<void> {
    for (const [ledger, same] of Map.groupBy(lines, (one) => one.ledger)) {
      const drafts = same.map((one) => this.draft(one))
      const meta = { county: this.code, reason: 'import' }
      await store.importLines(ledger, drafts, meta)
      // What must hold of every import: the same file again changes nothing.
      const again = await store.importLines(ledger, drafts, meta)
      expect(again).toMatchObject({ captured: 0, revised: 0, unchanged: drafts.length, sequence: null })
    }
  }

  draft = ({ school: index, period, values }: Line): Draft => ({ unit: this.school(index), period, values })

  async lines(): Promise<Entry[]> {
    const under = (await this.units()).map(({ code }) => code)
    const all = await Promise.all(
      pack.ledgers.map((ledger) => Array.fromAsync(store.entries({ ledger: ledger.code, under }))),
    )
    return all.flat()
  }

  async units(): Promise<Unit[]> {
    return (await store.units.list()).filter(({ county }) => county === this.code)
  }

  /** What each measure and period comes to over the units that stand below the county on the period's day. */
  async totals(): Promise<Map<string, number>> {
    const { cells } = await store.cells({ county: this.code })
    const totals = new Map<string, number>()
    for (const { measure, period, breakdown, unit: at, value } of cells) {
      const reference = `${period.slice(0, 4)}-${period.length === 4 ? '12-31' : '09-01'}`
      const below = [...(await store.units.tree(reference)).subtree(this.code)].map(({ code }) => code)
      expect(below).toContain(at)
      const key = [measure, period, ...breakdown].join('|')
      totals.set(key, Math.round(((totals.get(key) ?? 0) + value) * 100) / 100)
    }
    return totals
  }
}

/** A random step may ask for what is refused, such as the merger of a school that is no more; the rest goes on. */
async function takeAll(county: County, steps: readonly Step[]): Promise<void> {
  for (const one of steps)
    await county.take(one).catch((error: unknown) => {
      if (!(error instanceof Problem)) throw error
    })
}

describe('the cells', () => {
  it('equal a count by hand after any sequence of captures, revisions, withdrawals, imports, moves, mergers and splits', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
        const county = new County()
        await county.found()
        await takeAll(county, steps)
        const byHand = countByHand(pack, await county.lines(), await county.units(), await store.listPeriods())
        const exact = byHand.cells.map((cell) => ({ ...cell, value: Math.round(cell.value * 100) / 100 }))
        expect(sorted(await store.cells({ county: county.code }))).toEqual(sorted({ ...byHand, cells: exact }))
      }),
      { numRuns: 25 },
    )
    expect(await store.recompute({ check: true })).toEqual([])
    expect((await store.verifyChain()).broken).toBeNull()
  })

  it('of the county stay the same over a merger, in every period', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 12 }),
        fc.array(fc.record({ from: school, into: school, day }), { minLength: 1, maxLength: 3 }),
        async (lines, mergers) => {
          const county = new County()
          await county.found()
          await takeAll(
            county,
            lines.map((one) => ({ do: 'capture', line: one })),
          )
          for (const y of YEARS) await store.openPeriod(`${y}-${y + 1}`)
          const before = await county.totals()
          for (const { from, into, day: on } of mergers)
            await takeAll(county, [{ do: 'merge', school: from, into, day: on }])
          expect(await county.totals()).toEqual(before)
        },
      ),
      { numRuns: 20 },
    )
  })
})
