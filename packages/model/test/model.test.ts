import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  daysBetween,
  defineCodeList,
  defineIndicator,
  defineLedger,
  defineProblems,
  type Figure,
  fieldsOf,
  figureId,
  findFigureKey,
  findPeriod,
  nameDetails,
  packNames,
  parseExpression,
  periodOfKind,
  previousPeriod,
  UnitTree,
} from '../src/index.ts'
import { rulesHoldTogether } from '../src/rule-names.ts'

describe('period', () => {
  it.each([
    ['2023', 'calendar-year', '2023-01-01', '2023-12-31', '2023-12-31'],
    ['2023-2024', 'school-year', '2023-09-01', '2024-08-31', '2023-09-01'],
    ['2023-2024-1', 'term', '2023-09-01', '2024-01-31', '2024-01-31'],
    ['2023-2024-2', 'term', '2024-02-01', '2024-08-31', '2024-08-31'],
    ['2024-q1', 'quarter', '2024-01-01', '2024-03-31', '2024-03-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29', '2024-02-29'],
    ['2024-02-29', 'day', '2024-02-29', '2024-02-29', '2024-02-29'],
  ])('reads %s as a %s', (code, kind, from, to, reference) => {
    expect(findPeriod(code)).toEqual({ code, kind, from, to, reference })
  })

  it.each(['2023-2025', '2023-13', '2023-02-29', 'last year', '2023-2024-3', ''])(
    'does not take %s for a period',
    (code) => {
      expect(findPeriod(code)).toBeUndefined()
    },
  )

  it.each([
    ['2023', '2022'],
    ['2023-2024', '2022-2023'],
    ['2023-2024-2', '2022-2023-2'],
    ['2024-q3', '2023-q3'],
    ['2024-02-29', '2023-02-28'],
  ])('knows what to compare %s with', (code, before) => {
    expect(previousPeriod(findPeriod(code)!).code).toBe(before)
  })

  it('draws on the school year that starts in the calendar year of a report', () => {
    expect(periodOfKind(findPeriod('2023')!, 'school-year').code).toBe('2023-2024')
    expect(periodOfKind(findPeriod('2024-03')!, 'school-year').code).toBe('2023-2024')
    expect(periodOfKind(findPeriod('2023-2024')!, 'calendar-year').code).toBe('2023')
  })
})

describe('definitions', () => {
  const ledger = {
    code: 'school-roll',
    label: { zh: '在校生', en: 'School roll' },
    mechanisms: ['M11'],
    shape: 'form',
    period: 'school-year',
    filledBy: { kind: 'school' },
    fields: [{ code: 'pupils', label: { zh: '学生数', en: 'Pupils' }, type: 'integer' }],
    key: [],
  } as const

  it('are frozen', () => {
    expect(
      Object.isFrozen(defineLedger({ ...ledger, mechanisms: ['M11'], fields: [...ledger.fields], key: [] }).fields[0]),
    ).toBe(true)
  })

  it('of rules name only fields that there are, in their own ledger and in others', () => {
    const ruled = (check: string) =>
      rulesHoldTogether({
        ledgers: [
          defineLedger({
            ...ledger,
            mechanisms: ['M11'],
            fields: [...ledger.fields],
            key: [],
            rules: [
              {
                code: 'agrees',
                level: 'error',
                text: ledger.label,
                check,
                examples: { passes: [{ line: {} }], fails: [{ line: {} }] },
              },
            ],
          }),
        ],
      }).map(({ path, message }) => `${path}: ${message}`)
    expect(ruled('pupils = sum(school-roll.pupils by pupils where pupils > 0)')).toEqual([])
    const at = 'ledgers.school-roll.rules.agrees: '
    expect(ruled('pupil > 0')).toEqual([`${at}pupil is not a field of school-roll`])
    expect(ruled('pupils = count(classes)')).toEqual([`${at}ledger classes is not in the pack`])
    expect(ruled('count(school-roll by pupils = pupil where girls > 0) = 1')).toEqual([
      `${at}pupil is not a field of school-roll`,
      `${at}girls is not a field of school-roll`,
    ])
  })

  it('say what is wrong and where', () => {
    const wrong = { ...ledger, mechanisms: ['M11'], fields: [...ledger.fields], key: ['stage'] }
    expect(() => defineLedger(wrong)).toThrow('ledger school-roll: key[0]: stage is not a field of the ledger')
    expect(() => defineLedger({ ...wrong, key: [], code: 'SchoolRoll' })).toThrow('code: a code is English kebab-case')
  })

  it('refuse a group that names an unknown code', () => {
    expect(() =>
      defineCodeList({
        code: 'ownership',
        label: { zh: '办别', en: 'Ownership' },
        source: 'own',
        codes: [{ code: '10', label: { zh: '公办', en: 'public' } }],
        groups: [{ code: 'private', label: { zh: '民办', en: 'private' }, of: ['20'] }],
      }),
    ).toThrow('groups[0].of: 20 is not a code of the list')
  })

  it('keep a rate a share', () => {
    const indicator = {
      code: 'enrolment-rate',
      label: { zh: '入学率', en: 'Enrolment rate' },
      unit: '',
      kind: 'ratio',
      period: 'school-year',
      formula: { rate: { part: { measure: 'enrolled' }, whole: { measure: 'population' } } },
      better: 'higher',
      levels: ['county'],
      source: 'own',
      examples: [{ period: '2023-2024', cells: [], expect: null }],
    } as const
    expect(() =>
      defineIndicator({
        ...indicator,
        levels: ['county'],
        examples: [{ period: '2023-2024', cells: [], expect: null }],
      }),
    ).toThrow('a rate is a share')
  })
})

describe('days', () => {
  it.each([
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['2008-09-01', '2009-09-01', 365],
    ['2023-06-02', '2023-06-02', 0],
    ['2023-06-02', '2023-05-31', -2],
    ['1991-04-13', '1991-04-15', 2],
  ])('from %s to %s are %i', (from, to, days) => expect(daysBetween(from, to)).toBe(days))

  it('are not counted from or to something that is no day', () => {
    expect(daysBetween('2023-02-29', '2023-03-01')).toBeNull()
    expect(daysBetween('2023-03-01', null)).toBeNull()
  })
})

describe('expression', () => {
  it('reads fields, aggregates and comparisons', () => {
    expect(parseExpression('pupils = sum(classes.pupils by stage, grade)')).toEqual({
      is: 'comparison',
      operator: '=',
      left: { is: 'field', field: 'pupils' },
      right: {
        is: 'aggregate',
        function: 'sum',
        ledger: 'classes',
        field: 'pupils',
        by: ['stage', 'grade'].map((field) => ({ own: field, other: field })),
      },
    })
    expect(fieldsOf(parseExpression("not (boarders - day-pupils > 0 or stage = 'primary') and left = empty"))).toEqual([
      'boarders',
      'day-pupils',
      'stage',
      'left',
    ])
  })

  it('reads days between two days and the year of a day', () => {
    expect(parseExpression('days(received-on, accepted-on) <= 15')).toEqual({
      is: 'comparison',
      operator: '<=',
      left: {
        is: 'days',
        from: { is: 'field', field: 'received-on' },
        to: { is: 'field', field: 'accepted-on' },
      },
      right: { is: 'number', value: 15 },
    })
    expect(fieldsOf(parseExpression('number-year = year(dated) and days > 3'))).toEqual([
      'number-year',
      'dated',
      'days',
    ])
  })

  it('reads the day of asking and words that a text mentions', () => {
    expect(parseExpression('until >= today()')).toMatchObject({ right: { is: 'today' } })
    expect(fieldsOf(parseExpression("until >= today() and not mentions(text, '恐吓', '威胁')"))).toEqual([
      'until',
      'text',
    ])
  })

  it('reads whose lines are meant', () => {
    const aggregate = { is: 'aggregate', function: 'count', ledger: null, field: null, by: [] }
    expect(parseExpression('count(above)')).toEqual({ ...aggregate, elsewhere: 'above' })
    expect(parseExpression("count(task by serves = number where open = 'yes' a-year-before)")).toMatchObject({
      ledger: 'task',
      by: [{ own: 'serves', other: 'number' }],
      where: { is: 'comparison' },
      elsewhere: 'a-year-before',
    })
  })

  it('reads the number before, lines that hold at one time, and working days', () => {
    expect(parseExpression('serial = previous(serial by agency, year)')).toMatchObject({
      right: { is: 'previous', field: 'serial', by: ['agency', 'year'] },
    })
    expect(parseExpression('count(during since to until) <= 1')).toMatchObject({
      left: { is: 'aggregate', function: 'count', by: [], during: { from: 'since', to: 'until' } },
    })
    expect(fieldsOf(parseExpression('work-days(notice-from, notice-to) >= previous(days)'))).toEqual([
      'notice-from',
      'notice-to',
      'days',
    ])
  })

  it('reads which lines of another ledger are meant, and by which fields they belong together', () => {
    expect(parseExpression('count(pupil by pupil = pupil-number where disability != empty) >= 1')).toMatchObject({
      left: {
        is: 'aggregate',
        function: 'count',
        ledger: 'pupil',
        field: null,
        by: [{ own: 'pupil', other: 'pupil-number' }],
        where: { is: 'comparison', operator: '!=', left: { is: 'field', field: 'disability' }, right: { is: 'empty' } },
      },
    })
    expect(parseExpression('count(by class where hours > 3 during since to until)')).toMatchObject({
      where: { is: 'comparison' },
      during: { from: 'since', to: 'until' },
    })
    expect(fieldsOf(parseExpression("2 * standard = highest(standard where kind = '04')"))).toEqual(['standard'])
  })

  it.each([
    'highest()',
    'count(task above a-year-before)',
    'today(a)',
    'mentions(text)',
    'mentions(text, word)',
    'lowest(a during b to c)',
    'count(pupil where )',
    'count(pupil by a = )',
    'work-days(a)',
    'previous()',
    'count(during a)',
    'days(a)',
    'year(a, b)',
    'boarders <',
    'a b',
    '(a',
    "stage = 'primary",
    'sum()',
    'a $ b',
    '',
  ])('refuses "%s"', (text) => {
    expect(() => parseExpression(text)).toThrow()
  })
})

describe('unit tree', () => {
  const unit = (code: string, parent: string | null, from = '2000-01-01', to: string | null = null) => ({
    code,
    name: code,
    kind: parent === null ? ('county' as const) : ('school' as const),
    parent,
    county: 'C',
    from,
    to,
    successors: [],
  })

  it('is the tree of one day', () => {
    const versions = [unit('C', null), unit('A', 'C', '2000-01-01', '2023-08-31'), unit('B', 'C', '2023-09-01')]
    expect([...new UnitTree(versions, '2023-08-31').subtree('C')].map((u) => u.code)).toEqual(['C', 'A'])
    expect([...new UnitTree(versions, '2023-09-01').subtree('C')].map((u) => u.code)).toEqual(['C', 'B'])
    expect([...new UnitTree(versions, '2023-09-01').ancestors('B')].map((u) => u.code)).toEqual(['B', 'C'])
  })
})

describe('a unit that no longer stands', () => {
  const unit = (code: string, parent: string | null, to: string | null = null, successors: string[] = []) => ({
    code,
    name: code,
    kind: parent === null ? ('county' as const) : ('school' as const),
    parent,
    county: 'C',
    from: code === 'New' || code === 'Newer' ? '2023-09-01' : '2000-01-01',
    to,
    successors,
  })
  const tree = new UnitTree(
    [
      unit('C', null),
      unit('Merged', 'C', '2023-08-31', ['New']),
      unit('Twice', 'C', '2010-08-31', ['Merged']),
      unit('Split', 'C', '2023-08-31', ['New', 'Newer']),
      unit('Closed', 'C', '2023-08-31'),
      unit('New', 'C'),
      unit('Newer', 'C'),
    ],
    '2024-01-01',
  )

  it.each([
    ['New', 'New'],
    ['Merged', 'New'],
    ['Twice', 'New'],
    ['Split', 'C'],
    ['Closed', 'C'],
    ['Unheard-of', undefined],
  ])('%s is carried on by %s', (code, carrier) => {
    expect(tree.findCarrier(code)?.code).toBe(carrier)
  })

  it('keeps what it was last', () => {
    expect(tree.find('Merged')).toBeUndefined()
    expect(tree.findVersion('Merged')?.to).toBe('2023-08-31')
  })
})

describe('figure id', () => {
  it('gives back the key it was made from', () => {
    const code = fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,5})?$/)
    fc.assert(
      fc.property(
        code,
        fc.stringMatching(/^\d{6,12}$/),
        fc.constantFrom('2023', '2023-2024'),
        fc.dictionary(code, code),
        (indicator, unit, period, slice) => {
          const key: Pick<Figure, 'indicator' | 'unit' | 'period' | 'slice'> = {
            indicator,
            unit,
            period,
            slice: { ...slice },
          }
          expect(findFigureKey(figureId(key))).toEqual(key)
        },
      ),
    )
  })
})

const label = (zh: string) => ({ zh, en: `${zh}!` })

describe('problem', () => {
  it('speaks the language of the user', () => {
    const problem = defineProblems({ 'no-such-thing': { zh: '没有{name}', en: 'there is no {name}' } })
    expect(problem('no-such-thing', { name: 'X' }).phrase('zh')).toBe('没有X')
    expect(problem('no-such-thing', { name: 'X' }).message).toBe('there is no X')
    expect(problem('no-such-thing', { name: 'X、Y' }).message).toBe('there is no X, Y')
  })

  it('calls ledgers, fields, codes and units by their names, and keeps their codes in the details', () => {
    const stage = defineCodeList({
      code: 'stage',
      label: label('学段'),
      source: 'own',
      codes: [{ code: '1', label: label('小学') }],
    })
    const ledger = defineLedger({
      code: 'roll',
      label: label('学生表'),
      mechanisms: ['M11'],
      shape: 'form',
      period: 'school-year',
      filledBy: { kind: 'school' },
      key: ['stage'],
      fields: [{ code: 'stage', label: label('学段'), type: 'code', list: 'stage' }],
    })
    nameDetails('names', packNames({ lists: [stage], ledgers: [ledger], indicators: [] }))
    const problem = defineProblems({
      'line-there': {
        zh: '{unit}的《{ledger}》按{kind}填，已有{key}；“{field}”',
        en: '{unit}, {ledger}, {kind}, {key}, {field}',
      },
    })
    const details = { unit: '21', unitName: '禾田小学', ledger: 'roll', kind: 'school-year', field: 'stage' }
    const said = problem('line-there', { ...details, key: '2023-2024, stage 1' })
    expect(said.phrase('zh')).toBe('禾田小学（21）的《学生表》按学年填，已有2023-2024，学段：小学；“学段”')
    expect(said.phrase('en')).toBe('禾田小学 (21), 学生表!, school year, 2023-2024, 学段!: 小学!, 学段!')
    expect(said.details).toMatchObject(details)
    // A code that the pack does not have, or a field of a ledger that is not named, stays as it is.
    expect(problem('line-there', { ...details, ledger: 'gone', key: 'stage 1' }).phrase('zh')).toContain('《gone》')
  })
})
