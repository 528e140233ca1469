import {
  type Draft,
  defineCodeList,
  defineLedger,
  parseExpression,
  type Value,
  type Values,
  type WorkCalendar,
} from '@youju/model'
import { describe, expect, it, test } from 'vitest'
import { checkLines, checkRuleExamples, ledgersAbove, ledgersInRules, looksAtItself } from '../src/index.ts'
import { toFunction } from '../src/rule/evaluate-expression.ts'
import { classes, enrolment, pack, staff } from './town.ts'

const line = (values: Values, row?: number): Draft => ({
  unit: '2199000017',
  period: '2023-2024',
  values,
  ...(row ? { row } : {}),
})
const broken = (lines: Draft[], context = {}) =>
  checkLines(pack, enrolment, lines, context).map(({ rule, line }) => `${rule} at ${line}`)

describe('expressions', () => {
  const beside: Record<string, Values[]> = {
    classes: [
      { stage: '1', pupils: 40 },
      { stage: '2', pupils: null },
    ],
    '': [
      { year: 2023, number: 5, dated: '2023-02-01' },
      { year: 2023, number: 1, dated: '2023-01-06' },
      { year: 2023, number: 3 },
      { year: 2022, number: 7 },
      { class: '1', since: '2022-01-01', until: '2022-06-30', hours: 4 },
      { class: '1', since: '2022-07-01', until: '2022-12-31', hours: 4 },
      { class: '1', since: '2022-12-01', until: null, hours: 3 },
      { class: '2', since: null, until: null, hours: null },
    ],
    aid: [
      { kind: '04', stage: '1', standard: 625, paid: '2024-06-01' },
      { kind: '04', stage: '1', standard: 500, paid: '2023-12-01' },
      { kind: '05', stage: '1', standard: 250 },
      { kind: '04', stage: '2', standard: null },
      { kind: null, stage: '3', standard: 750 },
    ],
  }
  /** National Day of 2023: off from 29 September to 6 October, worked on the weekend after. */
  const autumn2023: WorkCalendar = {
    isWorkday: (day) => {
      if (!day.startsWith('2023')) return 'unknown'
      if (day >= '2023-09-29' && day <= '2023-10-06') return false
      return day === '2023-10-07' || day === '2023-10-08' || ![0, 6].includes(new Date(day).getUTCDay())
    },
  }
  test.each<[string, Values, Value]>([
    ['a <= b', { a: 3, b: 3 }, true],
    ['a <= b', { a: 4, b: 3 }, false],
    ['a <= b', { a: 4 }, null],
    ['a + b = c', { a: 0.1, b: 0.2, c: 0.3 }, true],
    ['a / b >= 2', { a: 4, b: 0 }, null],
    ['a - 1 * 2 = 1', { a: 3 }, true],
    ['(a - 1) * 2 = 4', { a: 3 }, true],
    ['a = empty or a >= b', { a: null, b: 5 }, true],
    ['a = empty or a >= b', { a: 4, b: 5 }, false],
    ['a != empty', { a: 0 }, true],
    ['a > 1 or b > 1', { b: 2 }, true],
    ['a > 1 or b > 1', { b: 1 }, null],
    ['a > 1 and b > 1', { b: 1 }, false],
    ['not a', { a: false }, true],
    ['not a', {}, null],
    ['a >= b', { a: '2023-09-01', b: '2022-12-31' }, true],
    ["stage = '1'", { stage: '1' }, true],
    ['a = sum(classes.pupils by stage)', { a: 40, stage: '1' }, true],
    ['a = sum(classes.pupils by stage)', { a: 41, stage: '1' }, false],
    ['a = sum(classes.pupils by stage)', { a: 40, stage: '2' }, null],
    ['a = sum(classes.pupils by stage)', { a: 40 }, null],
    ['0 = sum(classes.pupils by stage)', { stage: '3' }, true],
    ['count(classes) = 2', {}, true],
    ['count(classes by stage) = 1', { stage: '1' }, true],
    ['a = sum(staff.pupils)', { a: 1 }, null],
    ['previous(number by year)', { year: 2023, number: 5 }, 3],
    ['previous(number by year)', { year: 2023, number: 3 }, 1],
    ['previous(number by year)', { year: 2023, number: 1 }, null],
    ['previous(number by year)', { year: 2022, number: 9 }, 7],
    ['previous(number by year)', { number: 5 }, null],
    ['previous(number)', { number: 5 }, 3],
    ['previous(dated)', { dated: '2023-02-01' }, '2023-01-06'],
    // The two of 2022 follow one another, and the open one began before the second ended.
    ['count(by class during since to until)', { class: '1', since: '2022-01-01', until: '2022-06-30' }, 1],
    ['count(by class during since to until)', { class: '1', since: '2022-01-01', until: '2022-12-31' }, 2],
    ['count(by class during since to until)', { class: '1', since: '2023-01-01', until: null }, 1],
    ['count(by class during since to until)', { class: '1', since: null, until: null }, 2],
    ['sum(hours by class during since to until)', { class: '1', since: '2022-12-01', until: null }, 7],
    ['sum(hours by class during since to until)', { class: '2', since: null, until: null }, null],
    ["count(aid where kind = '04')", {}, null],
    ["count(aid by stage where kind = '04')", { stage: '1' }, 2],
    ["count(aid by stage where kind = '04')", { stage: '9' }, 0],
    ["count(aid by stage where kind = '04')", { stage: '3' }, null],
    ["sum(aid.standard by stage where kind = '04')", { stage: '1' }, 1125],
    ["sum(aid.standard by stage where kind = '04')", { stage: '2' }, null],
    ["sum(aid.standard by stage where kind = '05' or standard > 600)", { stage: '1' }, 875],
    ['count(aid by stage where standard = empty)', { stage: '2' }, 1],
    ['count(aid by level = stage)', { level: '1', stage: '2' }, 3],
    ['count(aid by level = stage)', { stage: '1' }, null],
    ["highest(aid.standard by stage where kind = '04')", { stage: '1' }, 625],
    ["lowest(aid.standard by stage where kind = '04')", { stage: '1' }, 500],
    ["highest(aid.standard by stage where kind = '06')", { stage: '1' }, null],
    ['lowest(aid.standard by stage)', { stage: '2' }, null],
    ["highest(aid.paid by stage where kind = '04')", { stage: '1' }, '2024-06-01'],
    ["standard * 2 = lowest(aid.standard by stage where kind = '04')", { stage: '1', standard: 250 }, true],
    ['highest(staff.pupils)', {}, null],
    ['lowest(number where year = 2023)', {}, null],
    ['lowest(number where number != empty)', {}, 1],
    ['count(where hours > 3 during since to until)', { since: '2022-01-01', until: '2022-12-31' }, null],
    ['count(by class where hours > 3 during since to until)', { class: '1', since: '2022-12-01', until: null }, 1],
    ['work-days(from, to)', { from: '2023-09-28', to: '2023-10-09' }, 4],
    ['work-days(from, to)', { from: '2023-10-07', to: '2023-10-07' }, 1],
    ['work-days(from, to)', { from: '2023-10-09', to: '2023-09-28' }, 0],
    ['work-days(from, to)', { from: '2027-01-04', to: '2027-01-08' }, null],
    ['work-days(from, to)', { from: '2023-10-09', to: null }, null],
    ['until >= today()', { until: '2023-10-15' }, true],
    ['until >= today()', { until: '2023-10-14' }, false],
    ['until >= today()', { until: null }, null],
    ['days(since, today()) <= 1096', { since: '2020-10-14' }, true],
    ['days(since, today()) <= 1096', { since: '2020-10-13' }, false],
    ["count(aid by stage where paid > today() and kind = '04')", { stage: '1' }, 2],
    ["mentions(text, '恐吓', '后果自负')", { text: '否则后果自负' }, true],
    ["mentions(text, '恐吓', '后果自负')", { text: '已当面答复' }, false],
    ["not mentions(text, '恐吓')", { text: null }, null],
  ])('%s of %j is %j', (text, values, expected) =>
    expect(
      toFunction(
        parseExpression(text),
        () => undefined,
        autumn2023,
        '2023-10-15',
      )(values, (ledger) => beside[ledger ?? '']),
    ).toBe(expected),
  )

  it('know groups of codes by the list of the ledger that is asked', () => {
    const grants = defineCodeList({
      code: 'kind',
      label: { zh: '类别', en: 'kind' },
      source: 'own',
      codes: ['04', '05', '16'].map((code) => ({ code, label: { zh: code, en: code } })),
      groups: [{ code: 'grants', label: { zh: '资助', en: 'grants' }, of: ['04', '05'] }],
    })
    const evaluate = toFunction(parseExpression("count(aid by stage where kind = 'grants')"), (field, ledger) =>
      field === 'kind' && ledger === 'aid' ? grants : undefined,
    )
    expect(evaluate({ stage: '1' }, (ledger) => beside[ledger ?? ''])).toBe(3)
  })

  it.each(['work-days(a, b) >= 5', 'b >= today()'])(
    '%s says nothing where nobody has a calendar or says which day it is',
    (text) => expect(toFunction(parseExpression(text))({ a: '2023-10-09', b: '2023-10-09' }, () => [])).toBeNull(),
  )
})

describe('a line', () => {
  it('is told which rule it breaks, at what level, in which row and fields', () =>
    expect(checkLines(pack, enrolment, [line({ pupils: 3, boarders: 4 }, 7)])).toEqual([
      {
        rule: 'boarders-fit',
        level: 'error',
        text: { zh: '寄宿生数不能大于在校学生数', en: 'Boarders cannot outnumber pupils' },
        line: 0,
        row: 7,
        unit: '2199000017',
        period: '2023-2024',
        fields: ['boarders', 'pupils'],
      },
    ]))

  it('is not accused where an operand is missing', () => expect(broken([line({ boarders: 4 })])).toEqual([]))

  it('is held against the unit’s lines in another ledger, where these were handed in', () => {
    const lines = (ledger: string, unit: string) =>
      ledger === 'classes' && unit === '2199000017'
        ? [
            { stage: '1', pupils: 40 },
            { stage: '1', pupils: 39 },
          ]
        : undefined
    expect(broken([line({ stage: '1', pupils: 80 })], { lines })).toEqual(['classes-add-up at 0'])
    expect(broken([line({ stage: '1', pupils: 79 })], { lines })).toEqual([])
    expect(broken([{ ...line({ stage: '1', pupils: 80 }), unit: '2199000025' }], { lines })).toEqual([])
  })

  it('is added to the unit’s other lines, and replaces the stored line with its key', () => {
    const two = [line({ stage: '1', pupils: 1500 }), line({ stage: '2', pupils: 501 })]
    expect(broken(two)).toEqual(['large-school at 0', 'large-school at 1'])
    const stored = (ledger: string) =>
      ledger === 'enrolment'
        ? [
            { stage: '1', pupils: 1500 },
            { stage: '2', pupils: 400 },
          ]
        : undefined
    expect(broken([line({ stage: '2', pupils: 500 })], { lines: stored })).toEqual([])
    expect(broken([line({ stage: '2', pupils: 501 })], { lines: stored })).toEqual(['large-school at 0'])
    expect(
      broken([line({ stage: '1', pupils: 1500 }), { ...line({ stage: '2', pupils: 501 }), period: '2022-2023' }]),
    ).toEqual([])
  })

  it('is counted once where the lines beside it hold it too', () => {
    const unkeyed = { ...enrolment, key: [], shape: 'event' as const }
    const lines = [line({ stage: '1', pupils: 1500 }), line({ stage: '2', pupils: 400 })]
    const beside = () => lines.map((one) => one.values)
    expect(checkLines(pack, unkeyed, lines, { lines: beside }).filter(({ rule }) => rule === 'large-school')).toEqual(
      [],
    )
  })

  it('belongs to a group of codes where the rule names the group', () =>
    expect(broken([line({ stage: '0', pupils: 2001 })])).toEqual([]))
})

it('counts a roster on the reference day of the form’s period', () => {
  const ledger = defineLedger({
    ...enrolment,
    code: 'posts',
    rules: [
      {
        code: 'staff-counted',
        level: 'error',
        text: { zh: '教职工数应与花名册一致', en: 'Staff agree with the roster' },
        check: 'pupils = count(staff)',
        examples: {
          passes: [{ line: { pupils: 1 }, lines: { staff: [{ name: '甲' }] } }],
          fails: [{ line: { pupils: 2 }, lines: { staff: [{ name: '甲' }] } }],
        },
      },
    ],
  })
  const people = [{ joined: '2001-09-01' }, { joined: '2023-09-01' }, { joined: '2024-02-01' }, { joined: null }]
  const lines = (name: string, _: string, period: string | null) =>
    name === 'staff' && period === null ? people : undefined
  const check = (pupils: number) =>
    checkLines({ ...pack, ledgers: [...pack.ledgers, ledger] }, ledger, [line({ pupils })], { lines }).length
  expect([2, 3, 4].map(check)).toEqual([1, 0, 1])
  expect(staff.from).toBe('joined')
})

describe('a rule that looks elsewhere', () => {
  const ruled = (check: string) => ({
    ...enrolment,
    rules: [{ ...enrolment.rules[0]!, code: 'elsewhere', check, fields: [] }],
  })
  const isBroken = (check: string, lines: Draft[], context = {}) =>
    checkLines(pack, ruled(check), lines, context).map(({ line }) => line)

  it('holds a line against the unit’s own of the year before, stored or coming in with it', () => {
    const check = 'pupils >= highest(pupils by stage a-year-before)'
    const lines = (_: string, unit: string, period: string | null) =>
      unit === '2199000017' && period === '2022-2023' ? [{ stage: '1', pupils: 50 }] : undefined
    const two = [line({ stage: '1', pupils: 49 }), line({ stage: '1', pupils: 50 })]
    expect(isBroken(check, [two[0]!], { lines })).toEqual([0])
    expect(isBroken(check, [two[1]!], { lines })).toEqual([])
    expect(isBroken(check, [line({ stage: '2', pupils: 9 })], { lines })).toEqual([])
    expect(isBroken(check, [two[0]!, { ...two[1]!, period: '2022-2023' }])).toEqual([0])
    expect(isBroken(check, [two[0]!])).toEqual([])
  })

  it('holds a line against those of the units above, and says nothing where there are none', () => {
    const check = 'pupils <= sum(classes.pupils by stage above)'
    const lines = (ledger: string, unit: string, period: string | null) =>
      ledger === 'classes' && unit === '990101' && period === '2023-2024' ? [{ stage: '1', pupils: 40 }] : undefined
    const above = () => ['990101101', '990101']
    expect(isBroken(check, [line({ stage: '1', pupils: 41 })], { lines, above })).toEqual([0])
    expect(isBroken(check, [line({ stage: '1', pupils: 40 })], { lines, above })).toEqual([])
    expect(isBroken(check, [line({ stage: '1', pupils: 41 })], { lines })).toEqual([])
    expect(ledgersAbove(ruled(check))).toEqual(['classes'])
    expect(ledgersAbove(enrolment)).toEqual([])
  })

  it('finds the form of the year in which an event happened, and events above of its own year', () => {
    const task = defineLedger({
      ...{ code: 'task', label: { zh: '任务', en: 'task' }, mechanisms: ['M01'], shape: 'event' },
      ...{ period: 'school-year', filledBy: { kind: 'school' }, key: ['number'], date: 'planned' },
      fields: [
        { code: 'planned', label: { zh: '日期', en: 'planned' }, type: 'date', required: true },
        { code: 'number', label: { zh: '序号', en: 'number' }, type: 'text' },
        { code: 'serves', label: { zh: '对应任务', en: 'serves' }, type: 'text' },
        { code: 'pupils', label: { zh: '人数', en: 'pupils' }, type: 'integer' },
      ],
      rules: [
        {
          code: 'serves-one-above',
          level: 'error',
          text: { zh: '应对应上级任务', en: 'It serves a task above' },
          when: 'count(above) > 0',
          check: 'count(by serves = number above) = 1',
          examples: {
            passes: [{ line: { serves: '1' }, above: { task: [{ number: '1' }] } }],
            fails: [{ line: { serves: '2' }, above: { task: [{ number: '1' }] } }],
          },
        },
        {
          code: 'no-more-than-enrolled',
          level: 'error',
          text: { zh: '不能多于在校学生', en: 'No more than are enrolled' },
          check: 'pupils <= sum(enrolment.pupils)',
          examples: {
            passes: [{ line: { pupils: 1 }, lines: { enrolment: [{ pupils: 1 }] } }],
            fails: [{ line: { pupils: 2 }, lines: { enrolment: [{ pupils: 1 }] } }],
          },
        },
      ],
    })
    expect(checkRuleExamples(task)).toEqual([])
    const kept: Record<string, Values[]> = {
      '990101 task ': [
        { planned: '2023-09-08', number: '1' },
        { planned: '2022-09-08', number: '2' },
      ],
      '2199000017 enrolment 2023-2024': [{ stage: '1', pupils: 40 }],
    }
    const context = {
      lines: (ledger: string, unit: string, period: string | null) => kept[`${unit} ${ledger} ${period ?? ''}`],
      above: () => ['990101101', '990101'],
    }
    const check = (values: Values) =>
      checkLines({ ...pack, ledgers: [...pack.ledgers, task] }, task, [{ ...line(values), period: null }], context).map(
        ({ rule }) => rule,
      )
    expect(check({ planned: '2024-03-01', serves: '1', pupils: 40 })).toEqual([])
    expect(check({ planned: '2024-03-01', serves: '2', pupils: 41 })).toEqual([
      'serves-one-above',
      'no-more-than-enrolled',
    ])
    expect(check({ planned: '2021-03-01', serves: '2', pupils: 41 })).toEqual([])
  })
})

it('checks a hundred thousand lines of one unit in seconds, aggregates included', () => {
  const lines = Array.from({ length: 100_000 }, (_, at) => line({ stage: String(at), pupils: 1, boarders: 1 }))
  const started = performance.now()
  expect(broken(lines)).toEqual(['large-school at 1', 'large-school at 2'])
  expect(performance.now() - started).toBeLessThan(20_000)
})

describe('examples of rules', () => {
  it('hold for every ledger of the town', () =>
    expect([enrolment, classes, staff].flatMap((ledger) => checkRuleExamples(ledger, pack))).toEqual([]))

  it('hold on the day that they name', () => {
    const rule = (today?: string) => ({
      ...enrolment.rules[0]!,
      check: 'left-on >= today()',
      examples: {
        passes: [{ line: { 'left-on': '2024-01-01' }, today: '2023-12-31' }],
        fails: [{ line: { 'left-on': '2024-01-01' }, ...(today ? { today } : {}) }],
      },
    })
    expect(checkRuleExamples({ ...enrolment, rules: [rule('2024-01-02')] })).toEqual([])
    expect(checkRuleExamples({ ...enrolment, rules: [rule()] })).toEqual([
      'enrolment.boarders-fit examples.fails[0]: should fail, but "left-on >= today()" is true or says nothing',
    ])
  })

  it('are named when they do not hold', () => {
    const [rule] = enrolment.rules
    const wrong = {
      ...enrolment,
      rules: [{ ...rule!, examples: { passes: rule!.examples.fails, fails: rule!.examples.passes } }],
    }
    expect(checkRuleExamples(wrong)).toEqual([
      'enrolment.boarders-fit examples.passes[0]: should pass, but "boarders <= pupils" is false',
      'enrolment.boarders-fit examples.fails[0]: should fail, but "boarders <= pupils" is true or says nothing',
      'enrolment.boarders-fit examples.fails[1]: should fail, but "boarders <= pupils" is true or says nothing',
    ])
  })
})

it('says which ledgers a ledger’s rules look at', () => expect(ledgersInRules(enrolment)).toEqual(['classes']))

it.each([
  ['pupils <= 45', false],
  ['count(by stage) <= 1', true],
  ['serial = previous(serial) + 1', true],
  ['sum(classes.pupils) <= 45', true],
  ['sum(enrolment.pupils) <= 45', false],
])('knows whether "%s" looks at other lines of its own ledger: %s', (check, itself) => {
  const [rule] = classes.rules
  expect(looksAtItself({ ...classes, rules: [{ ...rule!, check }] })).toBe(itself)
})
