import { addDays, type Case, type Day, findPeriod, isDay, type Lifecycle, UnitTree } from '@youju/model'
import chineseDays from 'chinese-days'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clockOf, extend, findEscalation, move, openCase, pause, resume } from '../src/index.ts'
import { addMonths, daysBetween, dueDay } from '../src/lifecycle/work-days.ts'
import { FIRST_YEAR, hazard, LAST_YEAR, official, supervised } from './lifecycle-pack.ts'

const bureau = { person: 'inspector', roles: ['bureau'] }
const opened = (lifecycle: Lifecycle, at: Day, more: { due?: Day; unit?: string } = {}): Case =>
  openCase(lifecycle, { id: 'case-1', unit: 'A', at, by: bureau, ...more })
const clock = (lifecycle: Lifecycle, of: Case, today: Day) => clockOf(lifecycle, of, today, official)

describe('working days', () => {
  it.each([
    ['an ordinary week', '2024-03-04', 3, '2024-03-07'],
    ['over a weekend', '2024-03-07', 3, '2024-03-12'],
    [
      'over National Day 2024, with the working Sunday of 29 September and Saturday of 12 October',
      '2024-09-27',
      6,
      '2024-10-11',
    ],
    ['ending on a working Saturday', '2024-10-11', 1, '2024-10-12'],
    ['over Spring Festival 2024, with its working Sunday of 4 February', '2024-02-02', 7, '2024-02-18'],
    ['from a holiday', '2024-10-03', 1, '2024-10-08'],
    ['over the end of a year', '2023-12-29', 1, '2024-01-02'],
    ['over a leap day', '2024-02-28', 2, '2024-03-01'],
  ])('%s', (_, from, length, due) => {
    expect(dueDay(from, { length, count: 'working-days' }, official, [])).toEqual({ day: due })
  })

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-03-31', 1, '2024-04-30'],
    ['2024-11-30', 3, '2025-02-28'],
    ['2024-05-15', 2, '2024-07-15'],
  ])('%s and %i months is %s', (from, months, due) => {
    expect(addMonths(from, months)).toBe(due)
    expect(findPeriod(due)).toBeDefined()
  })

  const day = fc.integer({ min: 0, max: 365 * (LAST_YEAR - FIRST_YEAR) }).map((n) => addDays(`${FIRST_YEAR}-01-02`, n))

  it('a deadline of so many working days has exactly so many, the last among them, in every year of 调休', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), (from, length) => {
        const due = dueDay(from, { length, count: 'working-days' }, official, [])
        if (!('day' in due)) throw new Error('the calendar has all these years')
        expect(chineseDays.isWorkday(due.day)).toBe(true)
        let worked = 0
        for (let at = Date.parse(from) + 864e5; at <= Date.parse(due.day); at += 864e5)
          if (chineseDays.isWorkday(new Date(at).toISOString().slice(0, 10))) worked++
        expect(worked).toBe(length)
      }),
    )
  })

  it('a later start never ends earlier, and a longer deadline ends later', () => {
    const due = (from: Day, length: number) => dueDay(from, { length, count: 'working-days' }, official, [])
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 20 }), (from, later, length) => {
        const [a, b, c] = [due(from, length), due(addDays(from, later), length), due(from, length + 1)]
        if (!('day' in a && 'day' in b && 'day' in c)) throw new Error('the calendar has all these years')
        expect(b.day >= a.day).toBe(true)
        expect(c.day > a.day).toBe(true)
      }),
    )
  })

  it('months keep to days that there are', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (from, months) => {
        const due = addMonths(from, months)
        expect(isDay(due)).toBe(true)
        const passed =
          (Number(due.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(due.slice(5, 7)) - Number(from.slice(5, 7))
        expect(passed).toBe(months)
        const lastOfMonth = addDays(due, 1).endsWith('-01')
        expect(due.slice(8) === from.slice(8) || (lastOfMonth && due.slice(8) < from.slice(8))).toBe(true)
      }),
    )
  })

  it('days that a pause takes are given back', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 30 }),
        (from, length, after, days) => {
          const deadline = { length, count: 'calendar-days' as const }
          const stops = { from: addDays(from, after), to: addDays(from, after + days) }
          const [without, withPause] = [[], [stops]].map((pauses) => dueDay(from, deadline, official, pauses))
          if (!('day' in without! && 'day' in withPause!)) throw new Error('calendar days are always known')
          const expected = after <= length ? days : 0
          expect(daysBetween(without.day, withPause.day)).toBe(expected)
        },
      ),
    )
  })
})

describe('the clock', () => {
  const found = opened(hazard, '2024-03-04')

  it.each([
    ['2024-03-04', 'running', 0],
    ['2024-03-06', 'soon', 0],
    ['2024-03-07', 'soon', 0],
    ['2024-03-08', 'late', 1],
  ])('on %s it is %s', (today, is, daysLate) => {
    expect(clock(hazard, found, today)).toMatchObject({ is, daysLate, due: '2024-03-07' })
  })

  it('late cases go up the tree', () => {
    const unit = (code: string, kind: 'county' | 'township' | 'school', parent: string | null) => ({
      code,
      name: code,
      kind,
      parent,
      county: 'C',
      from: '2000-01-01',
      to: null,
      successors: [],
    })
    const tree = new UnitTree(
      [unit('C', 'county', null), unit('T', 'township', 'C'), unit('A', 'school', 'T')],
      '2024-03-01',
    )
    const at = (today: Day) => findEscalation(tree, found, clock(hazard, found, today))?.code
    expect(at('2024-03-07')).toBeUndefined()
    expect(at('2024-03-08')).toBe('T')
    expect(at('2024-03-16')).toBe('T')
    expect(at('2024-03-17')).toBe('C')
  })

  it('each state has its own deadline', () => {
    const assigned = move(hazard, found, { move: 'assign', by: bureau, at: '2024-03-06' }, [])
    expect(clock(hazard, assigned, '2024-03-06').due).toBe('2024-03-27')
  })

  it('a state without one has no clock', () => {
    const assigned = move(hazard, found, { move: 'assign', by: bureau, at: '2024-03-06' }, [])
    const evidence = { 'photo-after': 'after.jpg' }
    const school = { person: 'teacher', roles: ['school'] }
    const rectified = move(hazard, assigned, { move: 'rectify', by: school, at: '2024-03-08', evidence }, [])
    expect(clock(hazard, rectified, '2025-01-01').is).toBe('no-deadline')
  })

  it('a month from 31 January ends on leap day', () => {
    expect(clock(supervised, opened(supervised, '2024-01-31'), '2024-02-01').due).toBe('2024-02-29')
  })

  it('a day fixed at the opening goes before the counted one', () => {
    expect(clock(supervised, opened(supervised, '2024-01-31', { due: '2024-06-01' }), '2024-02-01').due).toBe(
      '2024-06-01',
    )
  })

  it('an extension keeps the old date', () => {
    const request = { by: bureau, at: '2024-02-20', until: '2024-03-20', reason: '材料未齐' }
    const extended = extend(supervised, opened(supervised, '2024-01-31'), request, official)
    expect(clock(supervised, extended, '2024-03-01')).toMatchObject({
      is: 'running',
      due: '2024-03-20',
      earlier: ['2024-02-29'],
    })
    const again = extend(supervised, extended, { ...request, at: '2024-03-20', until: '2024-04-01' }, official)
    expect(clock(supervised, again, '2024-04-02')).toMatchObject({ is: 'late', earlier: ['2024-02-29', '2024-03-20'] })
  })

  it.each([
    ['asked for after the deadline', { at: '2024-03-01' }, '期限2024-02-29已过'],
    ['not later than the old date', { until: '2024-02-29' }, '须晚于原期限2024-02-29'],
    ['without a reason', { reason: ' ' }, '“延期”须写明理由'],
    ['by somebody without the role', { by: { person: 'x', roles: ['school'] } }, '没有这一职责'],
  ])('an extension %s is refused', (_, change, sentence) => {
    const request = { by: bureau, at: '2024-02-20', until: '2024-03-20', reason: '材料未齐', ...change }
    expect(() => extend(supervised, opened(supervised, '2024-01-31'), request, official)).toThrow(
      expect.objectContaining({ phrase: expect.any(Function) }),
    )
    try {
      extend(supervised, opened(supervised, '2024-01-31'), request, official)
    } catch (error) {
      expect((error as { phrase: (language: 'zh') => string }).phrase('zh')).toContain(sentence)
    }
  })

  it('an extension may be asked for only so often', () => {
    const start = opened(hazard, '2024-03-04')
    const request = { by: bureau, at: '2024-03-05', until: '2024-03-20', reason: '天气' }
    const once = extend(hazard, start, request, official)
    expect(() => extend(hazard, once, { ...request, until: '2024-03-30' }, official)).toThrow('extended 1 times')
  })

  it('stands still while paused, and gives the days back', () => {
    const start = opened(hazard, '2024-03-04')
    const stopped = pause(hazard, start, { by: bureau, at: '2024-03-05', reason: '等待鉴定' })
    expect(clock(hazard, stopped, '2024-06-01')).toMatchObject({ is: 'paused', daysLate: 0 })
    const started = resume(hazard, stopped, { by: bureau, at: '2024-03-19' })
    expect(clock(hazard, started, '2024-03-19').due).toBe('2024-03-21')
  })

  it('says of a year without a calendar that it is not known, and does not guess', () => {
    const late = opened(hazard, '2026-12-30')
    expect(clock(hazard, late, '2026-12-31')).toMatchObject({ is: 'unknown', unknownYear: '2027' })
    expect(clock(hazard, late, '2026-12-31').due).toBeUndefined()
    const request = { by: bureau, at: '2026-12-31', until: '2027-03-01', reason: '天气' }
    expect(() => extend(hazard, late, request, official)).toThrow('the working days of 2027 are not published yet')
  })

  it('a known day binds before a year that is not known, and not after it begins', () => {
    const until = (due: Day) => clock(hazard, opened(hazard, '2026-12-30', { due }), '2026-12-30')
    expect(until('2026-12-31')).toMatchObject({ is: 'running', due: '2026-12-31' })
    expect(until('2027-06-30')).toMatchObject({ is: 'unknown', unknownYear: '2027' })
    expect(until('2027-01-02')).toMatchObject({ is: 'unknown' })
  })

  it('remembers that a case was closed late, and stands still from then on', () => {
    const finish = (at: Day) =>
      move(
        supervised,
        opened(supervised, '2024-01-31'),
        { move: 'finish', by: bureau, at, evidence: { reply: 'r.pdf' } },
        [],
      )
    expect(clock(supervised, finish('2024-02-29'), '2025-01-01')).toMatchObject({ is: 'closed', daysLate: 0 })
    expect(clock(supervised, finish('2024-03-05'), '2025-01-01')).toMatchObject({
      is: 'closed',
      daysLate: 5,
      due: '2024-02-29',
    })
  })
})
