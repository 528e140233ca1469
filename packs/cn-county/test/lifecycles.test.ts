/** Every lifecycle is walked through: by people who do everything right, and by people who try anything. */
import { clockOf, foldCase, mayMove, move, openCase, reopen, walkLifecycle } from '@youju/compute'
import type { Case, Day, Deadline, Lifecycle, Problem, ProofRecord } from '@youju/model'
import chineseDays from 'chinese-days'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pack } from '../src/index.ts'

const FIRST = '2004-01-01'
const calendar = {
  isWorkday: (day: Day) => (day < FIRST || day > '2026-12-31' ? ('unknown' as const) : chineseDays.isWorkday(day)),
}
const later = (day: Day, days: number): Day => new Date(Date.parse(day) + days * 864e5).toISOString().slice(0, 10)
const anyDay = fc.oneof(
  fc.integer({ min: 0, max: 365 * 21 }).map((days) => later(FIRST, days)),
  fc.constantFrom('2008-01-31', '2012-02-28', '2016-02-29', '2019-09-27', '2020-01-31', '2023-12-29', '2024-02-29'),
)

/** Day by day, without the cleverness of the program. */
function naiveDue(from: Day, { length, count }: Deadline): Day {
  let day = from
  if (count === 'calendar-days') return later(from, length)
  if (count === 'working-days') {
    for (let left = length; left > 0; ) {
      day = later(day, 1)
      if (chineseDays.isWorkday(day)) left--
    }
    return day
  }
  const month = Number(from.slice(5, 7)) - 1 + length
  const [year, index] = [Number(from.slice(0, 4)) + Math.floor(month / 12), (month % 12) + 1]
  const last = new Date(Date.UTC(year, index, 0)).getUTCDate()
  const two = (n: number) => String(n).padStart(2, '0')
  return `${year}-${two(index)}-${two(Math.min(Number(from.slice(8)), last))}`
}

const walk = (lifecycle: Lifecycle, from: Day, choices: readonly number[], steps = choices.length): Case => {
  const left = [...choices]
  return walkLifecycle(lifecycle, { unit: 'A', from, steps, pick: (options) => (left.shift() ?? 0) % options })
}
/** The shortest course from the beginning to a state: which of the moves there are is made at each step. */
function wayTo(lifecycle: Lifecycle, wanted: string): number[] {
  const ways = new Map<string, number[]>([[lifecycle.initial, []]])
  for (const [state, way] of ways)
    lifecycle.moves
      .filter((one) => one.from.includes(state))
      .forEach((one, index) => {
        if (!ways.has(one.to)) ways.set(one.to, [...way, index])
      })
  return ways.get(wanted)!
}
/** Mostly the first way on, so that long courses are walked to their ends as well. */
const choice = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat({ max: 99 }) })
const choices = fc.array(choice, { maxLength: 60, size: 'max' })

describe.each(pack.lifecycles.map((lifecycle) => [lifecycle.code, lifecycle] as const))('%s', (_, lifecycle) => {
  it('lets a case through to every state', () => {
    for (const { code } of lifecycle.states) {
      const ways = wayTo(lifecycle, code)
      expect(
        walk(
          lifecycle,
          '2023-03-01',
          ways.flatMap((way) => [way, 1]),
          ways.length,
        ).state,
      ).toBe(code)
    }
  })

  it('has a way to an end from wherever people leave a case', () => {
    fc.assert(
      fc.property(anyDay, choices, (from, steps) => {
        const walked = walk(lifecycle, from, steps)
        expect(foldCase(lifecycle, walked, walked.actions)).toEqual(walked)
        let within = new Set([walked.state])
        for (const _ of lifecycle.states)
          within = new Set([
            ...within,
            ...lifecycle.moves.filter((one) => one.from.some((code) => within.has(code))).map((one) => one.to),
          ])
        expect(lifecycle.states.some((state) => state.final && within.has(state.code))).toBe(true)
      }),
    )
  })

  it('tells the last day rightly over 调休, month ends and leap days', () => {
    fc.assert(
      fc.property(anyDay, choices, (from, steps) => {
        const walked = walk(lifecycle, from, steps)
        if (walked.closed || walked.since > '2025-06-30') return
        const clock = clockOf(lifecycle, walked, walked.since, calendar)
        const ofState = lifecycle.states.find((state) => state.code === walked.state)!.deadline
        const dues = [
          ...(ofState ? [naiveDue(walked.since, ofState)] : []),
          ...(lifecycle.deadline ? [naiveDue(walked.opened, lifecycle.deadline)] : []),
        ].sort()
        // Later than the years of the official calendar nothing is guessed.
        if (clock.is === 'unknown') expect(dues.some((due) => due > '2026-12-31')).toBe(true)
        else expect(clock.due).toBe(dues[0])
      }),
    )
  })

  it('closes nothing without proof or paper, and never by the person whose work it is', () => {
    const people = fc.record({
      person: fc.constantFrom('p1', 'p2', 'p3'),
      roles: fc.subarray([...new Set(lifecycle.moves.flatMap((one) => one.who))], { minLength: 1 }),
    })
    const attempt = fc.record({
      choice: fc.nat(),
      by: people,
      paper: fc.boolean(),
      proven: fc.boolean(),
      days: fc.nat({ max: 9 }),
    })
    fc.assert(
      fc.property(fc.array(attempt, { minLength: 10, maxLength: 80 }), (attempts) => {
        let now = openCase(lifecycle, { id: 'C', unit: 'A', at: '2023-03-01', by: { person: 'p0', roles: [] } })
        for (const { choice, by, paper, proven, days } of attempts) {
          const onward = lifecycle.moves.filter((one) => one.from.includes(now.state))
          const made = onward[choice % Math.max(1, onward.length)]
          if (!made) break
          const records: ProofRecord[] = proven && made.proof ? [{ ledger: made.proof, entry: '7', state: 'live' }] : []
          const evidence = paper ? Object.fromEntries(made.evidence.map((item) => [item.code, '附件'])) : {}
          const request = {
            move: made.code,
            by,
            at: later(now.actions.at(-1)!.at, days),
            evidence,
            reason: paper ? '理由' : '',
          }
          const against = mayMove(lifecycle, now, request, records)
          expect(against.flatMap((one: Problem) => [one.phrase('zh'), one.phrase('en')]).join()).not.toContain('{')
          if (against.length > 0) continue
          const before = now
          now = move(lifecycle, now, request, records)
          if (!now.closed) continue
          expect(made.proof ? records : Object.keys(evidence)).not.toEqual([])
          const begun = before.actions.findLastIndex((one) => one.kind === 'open' || one.kind === 'reopen')
          for (const one of before.actions.slice(begun))
            if (one.kind === 'move' && made.notBy.includes(one.move)) expect(one.by).not.toBe(by.person)
          if (now.proof) {
            now = reopen(lifecycle, now, { by: { person: 'youju', roles: [] }, at: request.at }, [])
            expect(now.closed).toBe(false)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('calls every role by a name', () => {
    const used = [...lifecycle.moves.flatMap((one) => one.who), ...(lifecycle.extension?.who ?? [])]
    expect(used.filter((code) => !lifecycle.roles.some((role) => role.code === code))).toEqual([])
  })

  it('takes over a case in whichever state its ledger may hold, and writes only states that the ledger knows', () => {
    const ledger = pack.ledgers.find((one) => one.code === lifecycle.ledger)!
    const field = ledger.fields.find((one) => one.code === lifecycle.keeps!.state)!
    const codes = pack.lists.find((one) => one.code === field.list)!.codes.map((item) => item.code)
    const recorded = lifecycle.states.flatMap((state) => state.recorded)
    expect(lifecycle.recordedLate === undefined || codes.includes(lifecycle.recordedLate)).toBe(true)
    expect(codes.filter((code) => !recorded.includes(code))).toEqual([])
    expect(recorded.filter((code) => !codes.includes(code))).toEqual([])
  })
})

it('every kind of case that the domain names has its lifecycle', () => {
  const ledgers = ['meeting-item', 'supervised-item', 'dropout-case', 'hazard', 'complaint', 'petition', 'opinion']
  const others = ['ethics-case', 'project', 'proposal', 'training-institution', 'leader-visit']
  const persons = ['cadre-selection', 'household-need']
  expect(pack.lifecycles.map((lifecycle) => lifecycle.ledger).sort()).toEqual(
    [...ledgers, ...others, ...persons].sort(),
  )
})
