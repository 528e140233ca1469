import { type Cell, type Figure, type Filing, type Unit, UnitTree } from '@youju/model'
import { describe, expect, it } from 'vitest'
import { CellTable, checkExamples, checkSlices, evaluate, evaluateAll } from '../src/index.ts'
import { indicatorOf, testPack } from './pack.ts'

const unit = (code: string, parent: string | null, more: Partial<Unit> = {}): Unit => ({
  code,
  name: code,
  kind: parent === null ? 'county' : parent === 'C' ? 'township' : 'school',
  parent,
  county: 'C',
  from: '2000-01-01',
  to: null,
  successors: [],
  ...more,
})
const town = [unit('C', null), unit('T', 'C'), unit('A', 'T', { type: '211' }), unit('K', 'T', { type: '111' })]

const cell = (measure: string, of: string, value: number, period = '2023-2024', breakdown: string[] = []): Cell => ({
  measure,
  period,
  unit: of,
  breakdown,
  value,
  entries: value,
})
const filing = (ledger: string, of: string, period = '2023-2024'): Filing => ({ ledger, period, unit: of, entries: 1 })

const pack = testPack([
  indicatorOf({ measure: 'children' }, { code: 'children', kind: 'count', unit: '人' }),
  indicatorOf({ measure: 'accidents' }, { code: 'accidents', kind: 'count', unit: '起', period: 'calendar-year' }),
  indicatorOf({ measure: 'investment' }, { code: 'investment', kind: 'money', unit: '元', period: 'calendar-year' }),
  indicatorOf({ measure: 'patrols' }, { code: 'patrols', kind: 'count', unit: '次', period: 'calendar-year' }),
  indicatorOf({ measure: 'books' }, { code: 'books', kind: 'count', unit: '册', period: 'calendar-year' }),
  indicatorOf({ measure: 'gdp' }, { code: 'gdp', kind: 'money', unit: '元', period: 'calendar-year' }),
  indicatorOf({ change: { measure: 'pupils' } }, { code: 'more-pupils', kind: 'count', unit: '人' }),
])

const ask = (
  indicator: string,
  given: { cells?: Cell[]; filings?: Filing[]; units?: Unit[]; unit?: string; period?: string; slice?: object },
): Figure =>
  evaluate(
    pack,
    new UnitTree(given.units ?? town, '2023-12-31'),
    new CellTable(pack, { cells: given.cells ?? [], filings: given.filings ?? [] }),
    { indicator, unit: given.unit ?? 'C', period: given.period ?? '2023-2024', slice: { ...given.slice } },
    { asOf: '2024-01-01' },
  )

describe('missing is not zero', () => {
  it('names the school that has not filed, and keeps what is there apart', () => {
    const figure = ask('enrolment', {
      cells: [cell('pupils', 'A', 600, '2023-2024', ['primary'])],
      filings: [filing('school-roll', 'A')],
    })
    expect(figure.value).toBeNull()
    expect(figure.partial).toBe(600)
    expect(figure.missing).toEqual([{ ledger: 'school-roll', unit: 'K', period: '2023-2024' }])
  })

  it('has nothing partial when nobody has filed', () => {
    const figure = ask('enrolment', {})
    expect(figure).toMatchObject({ value: null, missing: [{ unit: 'A' }, { unit: 'K' }] })
    expect('partial' in figure).toBe(false)
  })

  it('takes a filing without lines of the measure for zero', () => {
    expect(ask('enrolment', { filings: [filing('school-roll', 'A'), filing('school-roll', 'K')] }).value).toBe(0)
  })

  it('does not wait for a school outside the slice', () => {
    const given = {
      cells: [cell('pupils', 'A', 600, '2023-2024', ['primary'])],
      filings: [filing('school-roll', 'A')],
    }
    expect(ask('enrolment', { ...given, slice: { type: '211' } }).value).toBe(600)
    expect(ask('enrolment', { ...given, slice: { type: '111' } }).missing).toHaveLength(1)
  })

  it('waits only for the types of school that keep the ledger', () => {
    expect(ask('children', { filings: [filing('children', 'K')], cells: [cell('children', 'K', 40)] }).value).toBe(40)
    expect(ask('children', { filings: [filing('children', 'A')] }).missing).toMatchObject([{ unit: 'K' }])
  })

  it('says that nothing happened only where somebody keeps the ledger of what happens', () => {
    expect(ask('accidents', { period: '2023' })).toMatchObject({
      value: null,
      missing: [{ ledger: 'accidents', unit: 'C', period: '2023' }],
    })
    const elsewhere = { cells: [cell('accidents', 'K', 1, '2023')], filings: [filing('accidents', 'K', '2023')] }
    expect(ask('accidents', { ...elsewhere, period: '2023', unit: 'A' }).value).toBe(0)
    expect(ask('accidents', { ...elsewhere, period: '2023' }).value).toBe(1)
  })

  it('takes silence for zero in a sparse ledger that the county keeps', () => {
    expect(ask('investment', { period: '2023' })).toMatchObject({ value: null, missing: [{ unit: 'C' }] })
    const kept = { cells: [cell('investment', 'A', 400_000, '2023')], filings: [filing('projects', 'A', '2023')] }
    expect(ask('investment', { ...kept, period: '2023' }).value).toBe(400_000)
    expect(ask('investment', { ...kept, period: '2023', unit: 'K' }).value).toBe(0)
  })

  it('asks each county of a city for its events', () => {
    const city = unit('X', null, { kind: 'city', county: '' })
    const units = [city, unit('C', 'X', { kind: 'county' }), unit('E', 'X', { kind: 'county', county: 'E' })]
    const figure = evaluate(
      pack,
      new UnitTree(units, '2023-12-31'),
      new CellTable(pack, { cells: [], filings: [filing('accidents', 'C', '2023')] }),
      { indicator: 'accidents', unit: 'X', period: '2023', slice: {} },
      { asOf: '' },
    )
    expect(figure.missing).toEqual([{ ledger: 'accidents', unit: 'E', period: '2023' }])
  })

  it('takes a column that every unit left empty for missing, and names it', () => {
    const empty = (of: string) => ({ ...cell('pupils', of, 0, '2023-2024', ['primary']), lacking: 2 })
    const filings = [filing('school-roll', 'A'), filing('school-roll', 'K')]
    const figure = ask('enrolment', { cells: [empty('A'), empty('K')], filings })
    expect(figure).toMatchObject({ value: null, reason: { entries: 0, lacking: 4 } })
    expect('partial' in figure).toBe(false)
    expect(figure.missing).toEqual(
      ['A', 'K'].map((of) => ({ ledger: 'school-roll', unit: of, period: '2023-2024', fields: ['pupils'], lines: 2 })),
    )
  })

  it('keeps what is there apart where a column is filled in part', () => {
    const cells = [
      cell('pupils', 'A', 600, '2023-2024', ['primary']),
      { ...cell('pupils', 'K', 0, '2023-2024', ['junior']), lacking: 1 },
    ]
    const given = { cells, filings: [filing('school-roll', 'A'), filing('school-roll', 'K')] }
    expect(ask('enrolment', given)).toMatchObject({ value: null, partial: 600, missing: [{ unit: 'K', lines: 1 }] })
    expect(ask('enrolment', { ...given, slice: { stage: 'primary' } }).value).toBe(600)
    expect(ask('enrolment', { ...given, unit: 'A' }).value).toBe(600)
  })

  it('does not know the share of a code where lines leave the code empty', () => {
    const cells = [cell('pupils', 'A', 600, '2023-2024', ['']), cell('pupils', 'K', 40, '2023-2024', ['junior'])]
    const given = { cells, filings: [filing('school-roll', 'A'), filing('school-roll', 'K')] }
    expect(ask('enrolment', given).value).toBe(640)
    expect(ask('enrolment', { ...given, slice: { stage: 'junior' } })).toMatchObject({
      ...{ value: null, partial: 40 },
      missing: [{ unit: 'A', fields: ['stage'], lines: 600 }],
    })
  })

  it('does not take a county’s figure for that of a school', () => {
    const given = { cells: [cell('gdp', 'C', 9, '2023')], filings: [filing('economy', 'C', '2023')], period: '2023' }
    expect(ask('gdp', given).value).toBe(9)
    expect(ask('gdp', { ...given, unit: 'A' }).missing).toEqual([{ ledger: 'economy', unit: 'C', period: '2023' }])
  })

  it('asks a township that keeps a county’s ledger itself for no more: what it wrote nothing of is zero', () => {
    const given = { filings: [filing('economy', 'T', '2023')], period: '2023' }
    expect(ask('gdp', { ...given, unit: 'T' }).value).toBe(0)
    expect(ask('gdp', { ...given, unit: 'A' }).missing).toEqual([{ ledger: 'economy', unit: 'C', period: '2023' }])
    expect(ask('gdp', given).missing).toEqual([{ ledger: 'economy', unit: 'C', period: '2023' }])
  })

  it('names last year’s ledgers when there is nothing to compare with', () => {
    const figure = ask('more-pupils', {
      cells: [cell('pupils', 'A', 600, '2023-2024', ['primary'])],
      filings: [filing('school-roll', 'A'), filing('school-roll', 'K')],
    })
    expect(figure.value).toBeNull()
    expect(figure.missing.map((gap) => `${gap.unit} ${gap.period}`)).toEqual(['A 2022-2023', 'K 2022-2023'])
  })

  it('does not call it growth when this year has a school more than last year’s returns', () => {
    const figure = ask('more-pupils', {
      cells: [
        cell('pupils', 'A', 600, '2023-2024', ['primary']),
        cell('pupils', 'K', 90, '2023-2024', ['primary']),
        cell('pupils', 'A', 580, '2022-2023', ['primary']),
      ],
      filings: [filing('school-roll', 'A'), filing('school-roll', 'K'), filing('school-roll', 'A', '2022-2023')],
    })
    expect(figure.value).toBeNull()
    expect(figure.partial).toBeUndefined()
  })

  it('adds up the months of what happens and takes the last month of what stands', () => {
    const cells = [cell('patrols', 'A', 20, '2023-03'), cell('patrols', 'A', 22, '2023-12')]
    const filings = [filing('patrols', 'A', '2023-03'), filing('patrols', 'A', '2023-12')]
    expect(ask('patrols', { cells, filings, period: '2023' }).value).toBe(42)
    expect(ask('patrols', { cells, filings, period: '2023', unit: 'K' }).value).toBe(0)
    expect(ask('patrols', { period: '2023' }).missing).toHaveLength(12)
    const books = [cell('books', 'A', 100, '2023-11'), cell('books', 'A', 120, '2023-12')]
    const filed = ['A', 'K'].map((code) => filing('stock', code, '2023-12'))
    expect(ask('books', { cells: books, filings: filed, period: '2023' }).value).toBe(120)
  })
})

describe('a tree that changes', () => {
  const merged = [
    unit('C', null),
    unit('T', 'C'),
    unit('A', 'T', { to: '2023-08-31', successors: ['N'] }),
    unit('B', 'T', { to: '2023-08-31', successors: ['N'] }),
    unit('N', 'T', { from: '2023-09-01' }),
  ]
  const trees = (day: string) => new UnitTree(merged, day)
  const table = new CellTable(pack, {
    cells: [
      cell('pupils', 'A', 300, '2022-2023', ['primary']),
      cell('pupils', 'B', 200, '2022-2023', ['primary']),
      cell('pupils', 'N', 520, '2023-2024', ['primary']),
    ],
    filings: [
      filing('school-roll', 'A', '2022-2023'),
      filing('school-roll', 'B', '2022-2023'),
      filing('school-roll', 'N'),
    ],
  })
  const figure = (indicator: string, of: string, period = '2023-2024') =>
    evaluate(pack, trees, table, { indicator, unit: of, period, slice: {} }, { asOf: '' })

  it('compares a merged school with the schools that went into it', () => {
    expect(figure('more-pupils', 'N').value).toBe(20)
    expect(figure('more-pupils', 'C').value).toBe(20)
  })

  it('keeps last year’s figures on last year’s tree', () => {
    expect(figure('enrolment', 'A', '2022-2023').value).toBe(300)
    expect(figure('enrolment', 'C', '2022-2023').value).toBe(500)
  })

  it('says that a closed school is not there any more', () => {
    expect(figure('enrolment', 'A')).toMatchObject({ value: null, reason: { note: 'unit-not-there' } })
  })

  it('knows the cells of units that it has never heard of', () => {
    const stray = new CellTable(pack, { cells: [cell('teachers', 'Z', 1)], filings: [] })
    expect(stray.listStrangers(trees('2024-01-01'))).toEqual(['Z'])
    expect(table.listStrangers(trees('2024-01-01'))).toEqual([])
  })
})

describe('what is asked wrongly', () => {
  it.each([
    [{ unit: 'Z' }, '机构树中没有单位“Z”'],
    [{ period: 'last year' }, '期间“last year”无法识别'],
    [{ slice: { colour: 'red' } }, '不能按“colour”细分，可用的细分维度：stage, type, ownership'],
    [{ slice: { stage: 'kindergarten' } }, '没有代码“kindergarten”'],
  ])('%o is answered with a sentence', (given, sentence) => {
    try {
      ask('enrolment', given)
      expect.unreachable()
    } catch (error) {
      expect((error as { phrase: (language: 'zh') => string }).phrase('zh')).toContain(sentence)
    }
  })

  it('an unknown indicator too', () => {
    expect(() => ask('no-such', {})).toThrow('there is no indicator no-such')
  })
})

describe('checkSlices', () => {
  it.each([
    [{ measure: 'teachers', slice: { stage: 'primary' } }, [], 'measure teachers is not broken down by stage'],
    [{ measure: 'pupils', slice: { stage: 'tertiary' } }, [], 'tertiary is no code or group of stage in school-roll'],
    [{ measure: 'gdp' }, ['ownership'], 'measure gdp is kept by each county, which has no ownership'],
    [
      { rate: { part: { measure: 'pupils' }, whole: { measure: 'teachers' } } },
      ['stage'],
      'measure teachers is not broken down by stage',
    ],
    [{ indicator: 'pupil-teacher-ratio', slice: { stage: 'primary' } }, [], 'measure teachers is not broken down'],
    [
      { countUnits: { over: 'school', value: { measure: 'pupils' }, passes: {}, among: { stage: 'primary' } } },
      [],
      'among looks at units, which have no stage',
    ],
  ] as const)('refuses %o sliced by %o', (formula, slices, message) => {
    const wrong = testPack([indicatorOf(structuredClone(formula) as never, { slices: [...slices] })])
    expect(checkSlices(wrong).map((issue) => issue.message)).toEqual([expect.stringContaining(message)])
  })

  it('finds nothing in a sound pack', () => {
    expect(checkSlices(pack)).toEqual([])
  })
})

describe('evaluateAll', () => {
  it('gives each indicator for the units of its levels', () => {
    const tree = new UnitTree(town, '2023-09-01')
    const table = new CellTable(pack, { cells: [], filings: [] })
    const figures = evaluateAll(pack, tree, table, { period: '2023-2024', indicators: ['enrolment'], asOf: '' })
    expect(figures.map((figure) => figure.unit)).toEqual(['C', 'T', 'A', 'K'])
    const some = evaluateAll(pack, tree, table, { units: ['A'], period: '2023-2024', asOf: '' })
    expect(some).toHaveLength(pack.indicators.length)
  })

  it('says which worked example does not come out', () => {
    const wrong = testPack([
      indicatorOf({ measure: 'pupils' }, {}, [
        { period: '2023-2024', cells: [{ measure: 'pupils', unit: 'A', value: 3 }], expect: 4 },
      ]),
    ])
    expect(checkExamples(wrong).filter((issue) => issue.path.includes('test'))).toEqual([
      { path: 'indicators.test.examples[0]', message: 'expected 4 but 3 came out' },
    ])
  })
})
