import { type Case, defineLifecycle, type Lifecycle, type Person, type Problem, type ProofRecord } from '@youju/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import {
  clockOf,
  foldCase,
  isProven,
  listMoves,
  type MoveRequest,
  mayMove,
  move,
  openCase,
  pause,
  reopen,
  resume,
  walkLifecycle,
} from '../src/index.ts'
import { hazard, hazardDefinition, official, supervised } from './lifecycle-pack.ts'

const bureau: Person = { person: 'inspector', roles: ['bureau'] }
const school: Person = { person: 'head', roles: ['school'] }
const check: ProofRecord = { ledger: 'safety-checks', entry: 'check-7', state: 'live' }

const found = openCase(hazard, { id: 'H-1', unit: 'A', at: '2024-03-04', by: school })
const assigned = move(hazard, found, { move: 'assign', by: bureau, at: '2024-03-05' }, [])
const rectify: MoveRequest = { move: 'rectify', by: school, at: '2024-03-08', evidence: { 'photo-after': 'after.jpg' } }
const rectified = move(hazard, assigned, rectify, [])
const close: MoveRequest = { move: 'close', by: bureau, at: '2024-03-11' }
const closed = move(hazard, rectified, close, [check])

const sentences = (problems: readonly Problem[]): string => problems.map((one) => one.phrase('zh')).join('\n')

describe('a case', () => {
  it('is the fold of its actions', () => {
    expect(closed).toMatchObject({ state: 'closed', closed: true, since: '2024-03-11', proof: { entry: 'check-7' } })
    expect(foldCase(hazard, closed, closed.actions)).toEqual(closed)
  })

  it.each<[promise: string, of: Case, request: MoveRequest, records: ProofRecord[], sentence: string]>([
    ['an unknown move', found, { ...close, move: 'fly' }, [], '没有“fly”这一步'],
    [
      'a move that does not lead on from here',
      found,
      close,
      [check],
      '现处“已发现”，不能“复查销号”；现在可以：交办、核销',
    ],
    [
      'a move by somebody without the role',
      found,
      { move: 'assign', by: school, at: '2024-03-05' },
      [],
      '“交办”须由bureau办理',
    ],
    [
      'a move without its evidence',
      assigned,
      { ...rectify, evidence: { 'photo-after': ' ' } },
      [],
      '“报告整改”须附：整改后照片',
    ],
    ['closing without the record that proves it', rectified, close, [], '须在台账“safety-checks”中有对应的有效记录'],
    ['closing on a withdrawn record', rectified, close, [{ ...check, state: 'withdrawn' }], '须在台账“safety-checks”'],
    [
      'closing on another ledger’s record',
      rectified,
      close,
      [{ ...check, ledger: 'visits' }],
      '须在台账“safety-checks”',
    ],
    [
      'a re-check by who did the work',
      rectified,
      { ...close, by: school },
      [check],
      '须由另一人办理：“head”已办理“报告整改”',
    ],
    [
      'a move without its reason',
      rectified,
      { move: 'send-back', by: bureau, at: '2024-03-11' },
      [],
      '“退回”须写明理由',
    ],
    ['a day before the last action', rectified, { ...close, at: '2024-03-07' }, [check], '早于上一步的日期2024-03-08'],
    ['anything once it is closed', closed, { ...close, at: '2024-04-01' }, [check], '已办结（已销号）'],
  ])('refuses %s', (_, of, request, records, sentence) => {
    expect(sentences(mayMove(hazard, of, request, records))).toContain(sentence)
    expect(() => move(hazard, of, request, records)).toThrow()
  })

  it('names everything that is lacking at once', () => {
    const dismiss = { move: 'dismiss', by: school, at: '2024-03-05' }
    expect(mayMove(hazard, found, dismiss, []).map((one) => one.code)).toEqual([
      'case-not-yours',
      'case-evidence-missing',
      'case-reason-missing',
    ])
    expect(mayMove(hazard, found, dismiss, [])[1]!.phrase('en')).toBe('dismiss needs attached: record of the check')
  })

  it('shows a person the moves of their role', () => {
    expect(listMoves(hazard, found, bureau).map((one) => one.code)).toEqual(['assign', 'dismiss'])
    expect(listMoves(hazard, found, school)).toEqual([])
    expect(listMoves(hazard, closed, bureau)).toEqual([])
  })

  it('does not move while it is paused', () => {
    const paused = pause(hazard, found, { by: bureau, at: '2024-03-05', reason: '等待鉴定' })
    expect(sentences(mayMove(hazard, paused, { move: 'assign', by: bureau, at: '2024-03-06' }, []))).toContain(
      '已暂停计时',
    )
    const resumed = resume(hazard, paused, { by: bureau, at: '2024-03-06' })
    expect(mayMove(hazard, resumed, { move: 'assign', by: bureau, at: '2024-03-06' }, [])).toEqual([])
    expect(() => resume(hazard, resumed, { by: bureau, at: '2024-03-06' })).toThrow('nothing to resume')
  })

  it('is reopened when the record that closed it is withdrawn, and only then', () => {
    const system: Person = { person: 'youju', roles: [] }
    expect(isProven(closed, [check])).toBe(true)
    expect(() => reopen(hazard, closed, { by: system, at: '2024-04-01' }, [check])).toThrow('its proof still stands')
    const withdrawn = [{ ...check, state: 'withdrawn' as const }]
    expect(isProven(closed, withdrawn)).toBe(false)
    const again = reopen(hazard, closed, { by: system, at: '2024-04-01' }, withdrawn)
    expect(again).toMatchObject({ state: 'rectifying', closed: false, opened: '2024-04-01', since: '2024-04-01' })
    expect('proof' in again).toBe(false)
    expect(foldCase(hazard, again, again.actions)).toEqual(again)
  })

  it('goes on from where a ledger kept by hand left it', () => {
    const opening = { kind: 'open', at: '2024-03-04', by: 'head', reason: '', due: '2024-03-20' } as const
    const taken = foldCase(hazard, found, [{ ...opening, state: 'rectifying', since: '2024-03-06' }])
    expect(taken).toMatchObject({ state: 'rectifying', since: '2024-03-06', opened: '2024-03-04', closed: false })
    expect(move(hazard, taken, rectify, []).state).toBe('rectified')
    const ended = foldCase(hazard, found, [{ ...opening, state: 'closed', since: '2024-03-22' }])
    expect(ended.closed).toBe(true)
    expect(clockOf(hazard, ended, '2024-06-01', official)).toMatchObject({ is: 'closed', daysLate: 2 })
  })

  it('refuses stored actions that cannot have happened', () => {
    const [opening, ...others] = closed.actions
    expect(() => foldCase(hazard, closed, others)).toThrow('does not begin with its opening')
    expect(() => foldCase(hazard, closed, [opening!, others[1]!])).toThrow('rectify in found')
  })
})

describe('defineLifecycle refuses', () => {
  type Definition = z.input<typeof Lifecycle>
  const { states, moves } = hazardDefinition
  const label = { zh: '某', en: 'some' }

  it.each<[promise: string, change: Partial<Definition>, message: string]>([
    [
      'a state that cannot be reached',
      { states: [...states, { code: 'lost', label, final: true }] },
      'states.lost: cannot be reached',
    ],
    [
      'a state without a way out',
      { moves: moves.map((one) => (one.code === 'rectify' ? { ...one, from: ['found'] } : one)) },
      'states.rectifying: has no way out and is not final',
    ],
    [
      'a state that leads to no end',
      {
        states: [...states, { code: 'p', label }, { code: 'q', label }],
        moves: [
          ...moves,
          { code: 'to-p', label, from: ['found'], to: 'p', who: ['bureau'] },
          { code: 'to-q', label, from: ['p'], to: 'q', who: ['bureau'] },
          { code: 'back', label, from: ['q'], to: 'p', who: ['bureau'] },
        ],
      },
      'states.p: leads to no final state',
    ],
    [
      'a final state with a way out',
      { moves: [...moves, { code: 'again', label, from: ['closed'], to: 'found', who: ['bureau'] }] },
      'states.closed: is final but has a move out of it',
    ],
    [
      'closing without proof or evidence',
      { moves: moves.map((one) => (one.code === 'close' ? { ...one, proof: undefined } : one)) },
      'close closes the case without proof record or evidence',
    ],
    ['proof without a state to return to', { reopen: undefined }, 'needs a state to return to when it is withdrawn'],
    ['returning to a final state', { reopen: 'closed' }, 'a case does not return to a final state'],
    ['an unknown state', { initial: 'nowhere' }, 'initial: nowhere is not a state'],
    [
      'an unknown move of the first person',
      { moves: moves.map((one) => ({ ...one, notBy: ['fly'] })) },
      'fly is not a move',
    ],
    ['a move twice', { moves: [...moves, moves[0]!] }, 'assign is defined twice'],
  ])('%s', (_, change, message) => {
    expect(() => defineLifecycle({ ...hazardDefinition, ...change })).toThrow(message)
  })
})

describe('whatever people try', () => {
  const people = fc.constantFrom<Person>(
    bureau,
    school,
    { person: 'both', roles: ['bureau', 'school'] },
    { person: 'guest', roles: [] },
  )
  const records = fc.subarray<ProofRecord>([
    check,
    { ...check, entry: 'check-8', state: 'withdrawn' },
    { ...check, ledger: 'visits' },
  ])
  const attempt = fc.record({
    kind: fc.oneof(
      { weight: 8, arbitrary: fc.constant('move') },
      { weight: 1, arbitrary: fc.constantFrom('reopen', 'pause', 'resume') },
    ),
    // Mostly a move that leads on from where the case is, sometimes any.
    choice: fc.nat({ max: 99 }),
    by: people,
    days: fc.integer({ min: -1, max: 9 }),
    evidence: fc.constantFrom<Record<string, string>>({ 'photo-after': 'a.jpg', finding: 'f.pdf' }, {}),
    reason: fc.constantFrom('', '理由'),
    records,
  })

  it('no case closes without proof, nobody checks their own work, no day runs backwards', () => {
    let closings = 0
    fc.assert(
      fc.property(fc.array(attempt, { minLength: 5, maxLength: 60 }), (attempts) => {
        let now = openCase(hazard, { id: 'H', unit: 'A', at: '2024-03-04', by: school })
        for (const { kind, choice, by, days, evidence, reason, records } of attempts) {
          const onward = hazard.moves.filter((one) => choice < 80 && one.from.includes(now.state))
          const { code } = (onward.length > 0 ? onward : hazard.moves)[choice % (onward.length || hazard.moves.length)]!
          const last = now.actions.at(-1)!.at
          const at = new Date(Date.parse(last) + days * 864e5).toISOString().slice(0, 10)
          const before = now
          try {
            if (kind === 'move') now = move(hazard, now, { move: code, by, at, evidence, reason }, records)
            else if (kind === 'reopen') now = reopen(hazard, now, { by, at, reason }, records)
            else now = (kind === 'pause' ? pause : resume)(hazard, now, { by, at, reason })
          } catch (error) {
            expect((error as Problem).phrase('zh')).not.toContain('{')
            expect((error as Problem).phrase('en')).not.toContain('{')
            expect(now).toBe(before)
            continue
          }
          expect(at >= last).toBe(true)
          expect(foldCase(hazard, now, now.actions)).toEqual(now)
          const made = now.actions.at(-1)!
          const definition = hazard.moves.find((one) => made.kind === 'move' && one.code === made.move)
          if (definition) {
            expect(definition.from).toContain(before.state)
            expect(definition.who.some((role) => by.roles.includes(role))).toBe(true)
            expect(before.closed || before.paused).toBe(false)
          }
          if (now.state === 'closed' && before.state !== 'closed') {
            closings++
            expect(records).toContainEqual({ ...now.proof, state: 'live' })
            const begun = now.actions.findLastIndex((one) => one.kind === 'open' || one.kind === 'reopen')
            const workers = now.actions
              .slice(begun)
              .flatMap((one) => (one.kind === 'move' && one.move === 'rectify' ? [one.by] : []))
            expect(workers).not.toContain(by.person)
          }
          if (made.kind === 'reopen') expect(isProven(before, records)).toBe(false)
        }
      }),
      { numRuns: 300 },
    )
    // Were nothing ever closed, nothing would have been tested.
    expect(closings).toBeGreaterThan(10)
  })

  it.each([hazard, supervised])('from wherever a walk through $code stops, there is a way to an end', (lifecycle) => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 12 }), (choices) => {
        const steps = [...choices]
        const pick = (options: number) => (steps.shift() ?? 0) % options
        const walked = walkLifecycle(lifecycle, { unit: 'A', from: '2024-03-04', steps: choices.length, pick })
        expect(walked.closed).toBe(lifecycle.states.find((state) => state.code === walked.state)!.final)
        if (walked.closed) return
        const ends = new Set(lifecycle.states.filter((state) => state.final).map((state) => state.code))
        let within = new Set([walked.state])
        for (const _ of lifecycle.states)
          within = new Set([
            ...within,
            ...lifecycle.moves.filter((one) => one.from.some((code) => within.has(code))).map((one) => one.to),
          ])
        expect([...within].some((code) => ends.has(code))).toBe(true)
      }),
    )
  })
})
