import { type Draft, defineLedger, type Field, type Ledger, Problem, type Value, type Values } from '@youju/model'
import fc from 'fast-check'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { type FormOptions, writeForm } from '../src/index.ts'
import { isMissing } from '../src/value/missing.ts'
import { spellKeys } from '../src/value/spell-keys.ts'
import { importFile } from './sheets.ts'
import { classes, enrolment, funding, pack, staff, tree } from './town.ts'

/** Every type of field at once, as no real ledger has them. */
const everything = defineLedger({
  ...staff,
  code: 'everything',
  label: { zh: '样表', en: 'Everything' },
  shape: 'event',
  date: 'day',
  from: undefined,
  key: [],
  aliases: [],
  fields: [
    { code: 'day', label: { zh: '发生日期', en: 'Day' }, type: 'date', required: true },
    { code: 'text', label: { zh: '内容', en: 'Text' }, type: 'text' },
    { code: 'count', label: { zh: '参加人数', en: 'Count' }, type: 'integer', unit: '人' },
    { code: 'amount', label: { zh: '金额', en: 'Amount' }, type: 'money', unit: '元' },
    { code: 'area', label: { zh: '面积', en: 'Area' }, type: 'decimal', unit: '平方米', atLeast: -100 },
    { code: 'share', label: { zh: '出席率', en: 'Share' }, type: 'share' },
    { code: 'month', label: { zh: '所属月', en: 'Month' }, type: 'month' },
    { code: 'held', label: { zh: '是否公开', en: 'Held' }, type: 'boolean' },
    { code: 'stage', label: { zh: '学段', en: 'Stage' }, type: 'code', list: 'stage' },
    { code: 'post', label: { zh: '岗位', en: 'Post' }, type: 'code', list: 'post' },
  ],
})
/** Kept by schools, and by towns as well. */
const shared = defineLedger({
  ...everything,
  code: 'shared',
  label: { zh: '会议', en: 'Meetings' },
  filledBy: { kind: 'school', also: ['township'] },
})
const packed = { ...pack, ledgers: [...pack.ledgers, everything, shared] }

const day = fc
  .date({ min: new Date('1950-01-01T00:00:00Z'), max: new Date('2050-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const decimal = (least: number, most: number) =>
  fc.integer({ min: least * 10_000, max: most * 10_000 }).map((number) => Number(`${number}e-4`))
/** What a person may write, and what is no mark for a missing value. */
const words = fc
  .array(fc.constantFrom(...'甲乙镇小学abcXYZ0189 ，。（）()-/%&<>"\'=+@_x0041_\n'), { minLength: 1, maxLength: 12 })
  .map((letters) => letters.join('').trim())
  .filter((word) => !isMissing(word))

function valueIn(field: Field): fc.Arbitrary<Value> {
  const list = pack.lists.find((candidate) => candidate.code === field.list)
  const value: fc.Arbitrary<Value> = {
    text: words,
    file: words,
    reference: words,
    integer: fc.integer({ min: 0, max: 10_000_000 }),
    decimal: decimal(field.atLeast ?? 0, 100_000),
    money: decimal(field.atLeast ?? 0, 10_000_000),
    share: decimal(0, 1),
    date: day,
    month: day.map((of) => of.slice(0, 7)),
    boolean: fc.boolean(),
    code: fc.constantFrom(...(list?.codes.map(({ code }) => code) ?? [''])),
  }[field.type]
  return field.required ? value : fc.option(value, { freq: 4 })
}

const valuesOf = (ledger: Ledger): fc.Arbitrary<Values> =>
  fc
    .record(Object.fromEntries(ledger.fields.map((field) => [field.code, valueIn(field)])))
    // As the store holds them, whichever door they came through.
    .map((values) => spellKeys(ledger, values))

const entriesOf = (ledger: Ledger, units: string[], period: string | null): fc.Arbitrary<Draft[]> =>
  fc.uniqueArray(
    fc.record({ unit: fc.constantFrom(...units), period: fc.constant(period), values: valuesOf(ledger) }),
    {
      maxLength: 6,
      selector: ({ unit, values }) =>
        JSON.stringify([
          unit,
          ledger.key.length > 0 ? ledger.key.map((code) => values[code]) : ledger.shape === 'form' ? '' : values,
        ]),
    },
  )

const readBack = async (ledger: Ledger, options: Omit<FormOptions, 'tree'>) => {
  const bytes = await writeForm(packed, ledger, { tree, ...options })
  const { drafts, refused } = await importFile(bytes, { pack: packed })
  expect(refused.map((problem) => problem.message)).toEqual([])
  return drafts.map(({ row: _, ...draft }) => draft)
}

describe('a form reads back as it was written', () => {
  const schools = ['2199000017', '2199000025', '3199000033']
  it.each<[string, Ledger, string, string[], string | null]>([
    ['of one school', everything, '2199000017', ['2199000017'], null],
    ['of a town’s schools', everything, '990101101', schools, null],
    ['of one school’s classes', classes, '2199000025', ['2199000025'], '2023-2024'],
    ['of a county’s schools', enrolment, '990101', [...schools, '2199000058'], '2023-2024'],
    ['of a county’s towns', funding, '990101', ['990101101', '990101102'], '2023'],
    ['of a town and its schools', shared, '990101101', ['990101101', ...schools], null],
    ['of a town that keeps it for itself', shared, '990101102', ['990101102'], null],
    ['of one town', funding, '990101101', ['990101101'], '2023'],
  ])('%s', async (_, ledger, unit, units, period) => {
    await fc.assert(
      fc.asyncProperty(entriesOf(ledger, units, period), async (entries) => {
        expect(await readBack(ledger, { unit, period, entries })).toEqual(entries)
      }),
      { numRuns: 15 },
    )
  })
})

describe('a form', () => {
  const written = async (ledger: Ledger, options: Omit<FormOptions, 'tree'>) =>
    readXlsx(await writeForm(packed, ledger, { tree, ...options }), { readStyles: true })

  it('carries title, unit, period and headings with their units of measure', async () => {
    const { sheets } = await written(enrolment, { unit: '2199000017', period: '2023-2024' })
    expect(sheets.map(({ name, hidden }) => [name, Boolean(hidden)])).toEqual([
      ['学生情况', false],
      ['填表说明', false],
      ['代码表', true],
    ])
    const [title, subtitle, headings] = sheets[0]!.rows
    expect(title?.[0]).toBe('石桥镇中心小学2023—2024学年学生情况表')
    expect(subtitle?.[0]).toContain('填报单位：石桥镇中心小学　　学年：2023—2024学年')
    expect(headings).toEqual([
      '*学段',
      '*在校学生数\n（人）',
      '男生数\n（人）',
      '女生数\n（人）',
      '寄宿生数\n（人）',
      '巩固率',
      '供餐',
    ])
  })

  it('locks the headings and leaves the lines open', async () => {
    const { sheets } = await written(enrolment, { unit: '2199000017', period: '2023-2024' })
    const { cells, protection } = sheets[0]!
    expect(protection?.sheet).toBe(true)
    expect(cells?.get('2,0')?.style?.protection?.locked).not.toBe(false)
    expect(cells?.get('3,0')?.style?.protection?.locked).toBe(false)
  })

  it('offers the codes of a list and the schools of a town, and bounds its numbers', async () => {
    const { sheets } = await written(enrolment, { unit: '990101101', period: '2023-2024' })
    const rules = sheets[0]!.dataValidations?.map(
      ({ type, formula1, range }) => `${range.split(':')[0]} ${type} ${formula1}`,
    )
    expect(rules).toEqual([
      'A4 list 代码表!$A$2:$A$5',
      'B4 list 代码表!$B$2:$B$4',
      'C4 whole 0',
      'D4 whole 0',
      'E4 whole 0',
      'F4 whole 0',
      'G4 decimal 0',
      'H4 list 代码表!$C$2:$C$3',
    ])
    expect(sheets[2]!.rows[1]).toEqual(['石桥镇中心小学', '学前', '是'])
  })

  it('explains each column in a comment and all of them on a sheet, with the rules', async () => {
    const { sheets } = await written(enrolment, { unit: '2199000017', period: '2023-2024' })
    expect(sheets[0]!.cells?.get('2,1')?.comment?.text).toBe('必填。填整数，单位：人。\n9月1日在册学生')
    expect(sheets[1]!.rows.map((row) => row[2])).toContain('寄宿生数不能大于在校学生数')
  })

  it('has a line for each town that hands in one, filled or not', async () => {
    const entries = [{ unit: '990101102', period: '2023', values: { total: 1, 'floor-area': null, balance: -5 } }]
    const { sheets } = await written(funding, { unit: '990101', period: '2023', entries })
    expect(sheets[0]!.rows.slice(3, 5).map((row) => row.slice(0, 2))).toEqual([
      ['柳河镇', 1],
      ['石桥镇', null],
    ])
  })

  it('is refused without a period, for an unknown unit, and where nobody fills it', async () => {
    const code = (options: Omit<FormOptions, 'tree'>, ledger = enrolment) =>
      written(ledger, options).then(
        () => 'written',
        (error) => (error instanceof Problem ? error.code : String(error)),
      )
    expect(await code({ unit: '2199000017' })).toBe('form-period-missing')
    expect(await code({ unit: '2199000017', period: '2023-09' })).toBe('form-period-missing')
    expect(await code({ unit: '1', period: '2023' })).toBe('form-unit-unknown')
    expect(await code({ unit: '2199000017', period: '2023' }, funding)).toBe('form-without-units')
    expect(await code({ unit: '2199000017', period: '2023' })).toBe('written')
  })
})
