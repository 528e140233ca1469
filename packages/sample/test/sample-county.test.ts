/** A synthetic county over the real pack: every line could be handed in, and the ledgers agree with one another. */
import { createHash } from 'node:crypto'
import { pack } from '@youju/cn-county'
import { CellTable, evaluateAll } from '@youju/compute'
import {
  type Draft,
  defineLedger,
  type Figure,
  findPeriod,
  Problem,
  type Unit,
  UnitTree,
  type Value,
} from '@youju/model'
import { checkLines, checkValue } from '@youju/record'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Sample, type SampleOptions, sampleCounty } from '../src/index.ts'
import { countCells, periodsOf } from './cells.ts'

const SIZE: SampleOptions = { schools: 60, pupils: 18_000, years: 3, seed: 1 }
const PERIODS = [2022, 2023, 2024].flatMap((year) => [String(year), `${year}-${year + 1}`])
const LAST = '2024-2025'

let sample: Sample
let lines: Map<string, Draft[]>
const of = (ledger: string): Draft[] => lines.get(ledger)!
const ledgerOf = (code: string) => pack.ledgers.find((ledger) => ledger.code === code)!
const unitOf = new Map<string, Unit>()

beforeAll(() => {
  sample = sampleCounty(pack, SIZE)
  lines = new Map(pack.ledgers.map((ledger) => [ledger.code, [...sample.lines(ledger.code)]]))
  for (const unit of sample.units) unitOf.set(unit.code, unit)
})

const number = (value: Value | undefined): number => Number(value ?? 0)
const sum = (drafts: readonly Draft[], field: string): number =>
  drafts.reduce((total, draft) => total + number(draft.values[field]), 0)
const groups = (drafts: readonly Draft[], ...fields: string[]): Map<string, Draft[]> =>
  Map.groupBy(drafts, (draft) =>
    [draft.unit, draft.period ?? '', ...fields.map((field) => draft.values[field])].join(' '),
  )
const totals = (drafts: readonly Draft[], field: string, ...by: string[]): Record<string, number> =>
  Object.fromEntries(
    [...groups(drafts, ...by)]
      .map(([key, group]) => [key, sum(group, field)])
      .filter(([, total]) => total !== 0)
      .sort(),
  )

describe('the tree', () => {
  it('has the schools asked for, each below a unit above, and says everywhere that it is an example', () => {
    const tree = new UnitTree(sample.units, '2022-09-01')
    expect([...tree.subtree('990000')]).toHaveLength(sample.units.length)
    expect(sample.units.filter((unit) => unit.kind === 'school')).toHaveLength(SIZE.schools)
    expect(sample.units.filter((unit) => !unit.name.startsWith('示例'))).toEqual([])
    expect(sample.units.filter((unit) => !/^(?:99|\d\d99)/.test(unit.code))).toEqual([])
    expect(unitOf.size).toBe(sample.units.length)
    expect(sample.reason).toContain('合成示例数据')
  })

  it('has nearly the pupils asked for in the last year', () => {
    const pupils = sum(
      of('enrolment').filter((draft) => draft.period === LAST),
      'pupils',
    )
    expect(Math.abs(pupils / SIZE.pupils - 1)).toBeLessThan(0.03)
  })

  it('has schools of very different size, and every township a primary school', () => {
    const sizes = Object.values(
      totals(
        of('enrolment').filter((draft) => draft.period === LAST),
        'pupils',
      ),
    )
    expect(Math.max(...sizes) / Math.min(...sizes)).toBeGreaterThan(10)
    for (const township of sample.units.filter((unit) => unit.kind === 'township'))
      expect(sample.units.some((unit) => unit.parent === township.code && unit.type === '211')).toBe(true)
  })
})

describe.each(pack.ledgers.map((ledger) => ledger.code))('%s', (code) => {
  const ledger = ledgerOf(code)

  it('holds lines that could be stored as they are', () => {
    const keepers = [ledger.filledBy.kind, ...ledger.filledBy.also]
    const faults = of(code).flatMap((draft) => {
      const unit = unitOf.get(draft.unit)
      const place = `${draft.unit} ${draft.period ?? ''}`
      if (!unit || !keepers.includes(unit.kind)) return [`${place}: no unit that keeps it`]
      if ((ledger.shape === 'form') !== (draft.period !== null)) return [`${place}: period`]
      if (draft.period !== null && findPeriod(draft.period)?.kind !== ledger.period) return [`${place}: kind of period`]
      const unknown = Object.keys(draft.values).filter((field) => !ledger.fields.some((one) => one.code === field))
      return [
        ...unknown.map((field) => `${place}: ${field} is not in the ledger`),
        ...ledger.fields.flatMap((field) => {
          const list = pack.lists.find((one) => one.code === field.list)
          const fault = checkValue(field, draft.values[field.code] ?? null, list)
          return fault ? [`${place} ${field.code}: ${fault.code} ${JSON.stringify(draft.values[field.code])}`] : []
        }),
      ]
    })
    expect(faults.slice(0, 5)).toEqual([])
  })

  it('has each key once', () => {
    if (ledger.shape !== 'form' && ledger.key.length === 0) return
    expect(
      [...groups(of(code), ...ledger.key).values()].filter((group) => group.length > 1).map((group) => group[0]),
    ).toEqual([])
  })

  it('breaks no error rule', () => {
    const broken = checkLines(pack, ledger, of(code), { lines: (other, unit, period) => besides(other, unit, period) })
    expect(
      broken
        .filter((one) => one.level === 'error')
        .slice(0, 3)
        .map((one) => [one.rule, of(code)[one.line]]),
    ).toEqual([])
  })
})

const indexes = new Map<string, Map<string, Draft[]>>()
function besides(ledger: string, unit: string, period: string | null) {
  const index = indexes.get(ledger) ?? Map.groupBy(of(ledger), (draft) => `${draft.unit} ${draft.period ?? ''}`)
  indexes.set(ledger, index)
  return (index.get(`${unit} ${period ?? ''}`) ?? []).map((draft) => draft.values)
}

it('few ledgers stay empty in a small county, and no line had to be left out', () => {
  const empty = sample.ledgers.filter((code) => of(code).length === 0)
  expect(empty.filter((code) => !/accident|veto|fee-case|ethics-case|discipline-case|petition/.test(code))).toEqual([])
  expect([...sample.leftOut()]).toEqual([])
})

describe('the ledgers agree', () => {
  it('pupils move up: what a school begins a year with, less leavers, with those who join, is what it has a year later', () => {
    const later = groups(
      of('enrolment').filter((draft) => !/^(?:k|p|j|s|v)1$|^x0$/.test(String(draft.values.grade))),
      'stage',
    )
    for (const draft of of('graduates')) {
      const { values, unit, period } = draft
      if (values.stage === 'special') continue
      const movedUp = sum(later.get(`${unit} ${period} ${values.stage}`) ?? [], 'pupils')
      const stayed =
        number(values['at-start']) +
        number(values['transferred-in']) -
        number(values['transferred-out']) -
        number(values.died) -
        number(values.dropouts)
      expect(stayed, `${unit} ${period} ${values.stage}`).toBe(number(values.graduates) + movedUp)
    }
  })

  it('a year begins with the pupils of the year before', () => {
    const before = totals(of('enrolment'), 'pupils', 'stage')
    for (const { unit, period, values } of of('graduates').filter((draft) => draft.period !== '2022-2023')) {
      const year = number(period!.slice(0, 4))
      expect(number(values['at-start'])).toBe(before[`${unit} ${year - 1}-${year} ${values.stage}`] ?? 0)
    }
  })

  it('classes add up to grades', () => {
    expect(totals(of('classes'), 'pupils', 'grade')).toEqual(totals(of('enrolment'), 'pupils', 'grade'))
  })

  it('the register has on each 1 September the pupils, girls and boarders that the return counts', () => {
    const present = of('pupil').flatMap((draft) =>
      periodsOf(ledgerOf('pupil'), draft, PERIODS).map((period) => ({ ...draft, period })),
    )
    const counted = (where: (values: Draft['values']) => boolean) =>
      Object.fromEntries(
        [
          ...groups(
            present.filter((draft) => where(draft.values)),
            'stage',
          ),
        ]
          .map(([key, group]) => [key, group.length])
          .sort(),
      )
    expect(counted(() => true)).toEqual(totals(of('enrolment'), 'pupils', 'stage'))
    expect(counted((values) => values.sex === '2')).toEqual(totals(of('enrolment'), 'girls', 'stage'))
    expect(counted((values) => values['attendance-way'] === '2')).toEqual(totals(of('enrolment'), 'boarders', 'stage'))
  })

  it('the register has each person once a stage, and those present are in the grade that the return counts', () => {
    const numbers = of('pupil').map((draft) => draft.values['pupil-number'])
    expect(new Set(numbers).size).toBe(numbers.length)
    const present = of('pupil').filter((draft) => draft.values['left-on'] === null)
    const grades = Object.fromEntries(
      [...groups(present, 'grade')].map(([key, group]) => [key.replace('  ', ` ${LAST} `), group.length]).sort(),
    )
    expect(grades).toEqual(
      totals(
        of('enrolment').filter((draft) => draft.period === LAST),
        'pupils',
        'grade',
      ),
    )
  })

  it('children of a township are those whom the population table counts', () => {
    const states = (state: string) =>
      Map.groupBy(
        of('child').filter((draft) => draft.values['child-state'] === state),
        (draft) => `${draft.unit} ${draft.values['age-group']}`,
      )
    const listed = {
      'in-school': states('enrolled'),
      elsewhere: states('elsewhere'),
      excused: states('excused'),
      missing: states('missing'),
    }
    for (const { unit, period, values } of of('population'))
      if (period === LAST && /^(?:primary|junior)-age$/.test(String(values['age-group'])))
        for (const [field, children] of Object.entries(listed))
          expect(children.get(`${unit} ${values['age-group']}`)?.length ?? 0, `${unit} ${field}`).toBe(values[field])
    const persons = of('child').map((draft) => draft.values['citizen-number'])
    expect(new Set(persons).size).toBe(persons.length)
  })

  it('every child who is in no school has a case, and every dropout of the year too', () => {
    const cases = new Set(of('dropout-case').map((draft) => draft.values.number))
    const missing = of('child').filter((draft) => draft.values['child-state'] === 'missing')
    expect(missing.filter((draft) => !cases.has(draft.values.case ?? null))).toEqual([])
    expect(of('persuasion').filter((draft) => !cases.has(draft.values.case ?? null))).toEqual([])
  })

  it('the register of staff has the teachers that the return counts in the last year', () => {
    const listed = Object.fromEntries(
      [...groups(of('staff-member'), 'stage')]
        .map(([key, group]) => [key.replace('  ', ` ${LAST} `), group.length])
        .sort(),
    )
    expect(listed).toEqual(
      totals(
        of('staff').filter((draft) => draft.period === LAST),
        'teachers',
        'stage',
      ),
    )
  })
})

describe('indicators of the county', () => {
  let figures: Map<string, Figure>
  beforeAll(() => {
    const table = new CellTable(pack, countCells(pack, of, PERIODS))
    const tree = new UnitTree(sample.units, '2024-12-31')
    figures = new Map(
      evaluateAll(pack, tree, table, { units: ['990101'], period: '2024', asOf: '2024-12-31' }).map((figure) => [
        figure.indicator,
        figure,
      ]),
    )
  })

  it.each([
    ['class-size', 25, 45],
    ['pupil-teacher-ratio', 10, 19],
    ['school-size', 100, 600],
    ['enrolment', 17_400, 18_600],
    ['teacher-qualified-rate', 0.95, 1],
  ])('%s lies between %d and %d', (code, least, most) => {
    const value = figures.get(code)?.value
    expect(value, code).toBeGreaterThanOrEqual(least)
    expect(value, code).toBeLessThanOrEqual(most)
  })

  it('rates stay within 0 and 1', () => {
    const outside = [...figures.values()].filter(
      ({ kind, value, indicator }) =>
        kind === 'share' && value !== null && !/growth|change/.test(indicator) && (value < 0 || value > 1),
    )
    expect(outside.map((figure) => [figure.indicator, figure.value])).toEqual([])
  })

  it('most can be computed', () => {
    const known = [...figures.values()].filter((figure) => figure.value !== null)
    expect(known.length / figures.size).toBeGreaterThan(0.9)
  })
})

it('what only the program writes is left to the program', () => {
  const written = pack.ledgers.filter((ledger) => ledger.appendOnly)
  expect(written.flatMap((ledger) => of(ledger.code))).toEqual([])
  expect([...sample.ledgers, ...written.map((ledger) => ledger.code)].sort()).toEqual(
    pack.ledgers.map((ledger) => ledger.code).sort(),
  )
})

describe('repeatable', () => {
  const small: SampleOptions = { schools: 12, pupils: 2000, years: 2, seed: 5 }
  const hashOf = (options: SampleOptions): string => {
    const hash = createHash('sha256')
    const made = sampleCounty(pack, options)
    hash.update(JSON.stringify(made.units))
    for (const ledger of pack.ledgers) for (const draft of made.lines(ledger.code)) hash.update(JSON.stringify(draft))
    return hash.digest('hex')
  }

  it('the same seed gives the same county, another seed another', () => {
    expect(hashOf(small)).toBe(hashOf(small))
    expect(hashOf({ ...small, seed: 6 })).not.toBe(hashOf(small))
  })

  it('ledgers do not depend on the order in which they are asked for', () => {
    const first = sampleCounty(pack, small)
    const alone = [...sampleCounty(pack, small).lines('persuasion')]
    for (const ledger of pack.ledgers) for (const _ of first.lines(ledger.code)) break
    expect([...first.lines('persuasion')]).toEqual(alone)
  })
})

describe('size', () => {
  it.each([
    [{ schools: 1, pupils: 100 }, 1],
    [{ schools: 5, pupils: 900 }, 1],
    [{ schools: 700, pupils: 200_000 }, 2],
  ])('%o makes %d counties', (size, counties) => {
    const made = sampleCounty(pack, { ...size, years: 1, seed: 3 })
    expect(made.counties).toHaveLength(counties)
    expect(made.units.filter((unit) => unit.kind === 'school')).toHaveLength(size.schools)
    expect(new Set(made.units.map((unit) => unit.code)).size).toBe(made.units.length)
    const [county] = made.counties
    const some = [...made.lines('school', { county })]
    expect(new Set(some.map((draft) => made.units.find((unit) => unit.code === draft.unit)!.county))).toEqual(
      new Set([county]),
    )
  })

  it.each([
    [{ schools: 0 }, 'sample-too-small'],
    [{ years: 1.5 }, 'sample-too-small'],
    [{ county: '330213' }, 'sample-county-code'],
    [{ county: '990101', schools: 2000 }, 'sample-several-counties'],
  ])('refuses %o', (wrong, code) => {
    const ask = () => sampleCounty(pack, { ...SIZE, ...wrong })
    expect(ask).toThrow(Problem)
    expect(ask).toThrow(expect.objectContaining({ code }))
  })
})

describe('another pack', () => {
  it('is filled from its definitions alone', () => {
    const tree = defineLedger({
      code: 'trees',
      label: { zh: '校园树木', en: 'trees' },
      mechanisms: ['M37'],
      shape: 'form',
      period: 'calendar-year',
      filledBy: { kind: 'school' },
      key: [],
      fields: [
        { code: 'trees', label: { zh: '树木', en: 'trees' }, type: 'integer', unit: '棵', required: true },
        { code: 'old', label: { zh: '古树', en: 'old trees' }, type: 'integer', unit: '棵' },
        { code: 'young', label: { zh: '新树', en: 'young trees' }, type: 'integer', unit: '棵' },
        { code: 'planted-on', label: { zh: '种植日期', en: 'planted on' }, type: 'date' },
        { code: 'felled-on', label: { zh: '砍伐日期', en: 'felled on' }, type: 'date' },
      ],
      rules: [
        rule('adds-up', 'trees = old + young', { trees: 3, old: 1, young: 2 }, { trees: 3, old: 1, young: 1 }),
        rule('not-too-many', 'trees / 2 <= 9', { trees: 18 }, { trees: 20 }),
        rule(
          'in-order',
          'felled-on = empty or felled-on > planted-on',
          { 'planted-on': '2024-01-01', 'felled-on': null },
          { 'planted-on': '2024-01-01', 'felled-on': '2024-01-01' },
        ),
      ],
    })
    const other = { ...pack, ledgers: [tree] }
    const made = sampleCounty(other, { schools: 30, pupils: 6000, years: 2, seed: 9 })
    const drafts = [...made.lines('trees')]
    expect(drafts).toHaveLength(60)
    expect(checkLines(other, tree, drafts)).toEqual([])
    expect([...made.leftOut()]).toEqual([])
  })
})

const rule = (code: string, check: string, passes: Record<string, Value>, fails: Record<string, Value>) => ({
  ...{ code, check, level: 'error' as const, text: { zh: code, en: code } },
  examples: { passes: [{ line: passes }], fails: [{ line: fails }] },
})

describe('mistakes', () => {
  it('are few, only where asked for, and every one is refused or found by a rule', () => {
    const wrong = sampleCounty(pack, { ...SIZE, errors: true })
    const missed: unknown[] = []
    let made = 0
    for (const ledger of pack.ledgers) {
      const drafts = [...wrong.lines(ledger.code)]
      const mistakes = [...wrong.mistakes(ledger.code)]
      made += mistakes.length
      const broken = new Set(checkLines(pack, ledger, drafts, { lines: besides }).map((one) => one.line))
      for (const mistake of mistakes) {
        const field = ledger.fields.find((one) => one.code === mistake.field)!
        const value = drafts[mistake.line]!.values[field.code] ?? null
        const list = pack.lists.find((one) => one.code === field.list)
        if (!broken.has(mistake.line) && !checkValue(field, value, list)) missed.push(mistake)
      }
    }
    const all = [...lines.values()].reduce((total, drafts) => total + drafts.length, 0)
    expect(missed).toEqual([])
    expect(made / all).toBeGreaterThan(0.002)
    expect(made / all).toBeLessThan(0.005)
    expect([...sample.mistakes('enrolment')]).toEqual([])
  })
})
