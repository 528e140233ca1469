/** A small pack with a form, a roster and two event ledgers, for the tests of the store. */
import {
  defineCodeList,
  defineLedger,
  defineMeasure,
  definePack,
  type Ledger,
  type Lexicon,
  type Measure,
  type Pack,
  type Unit,
} from '@youju/model'
import type { TestDatabase, TestServer } from './support.ts'

const label = (text: string) => ({ zh: text, en: text })

export const lists = [
  defineCodeList({
    code: 'stage',
    label: label('学段'),
    source: 'own',
    codes: ['preschool', 'primary', 'junior'].map((code) => ({ code, label: label(code) })),
    groups: [{ code: 'compulsory', label: label('义务教育'), of: ['primary', 'junior'] }],
  }),
]

export const rollLedger = {
  code: 'school-roll',
  label: label('学生名额'),
  mechanisms: ['M11'],
  shape: 'form' as const,
  period: 'school-year' as const,
  filledBy: { kind: 'school' as const },
  key: ['stage'],
  fields: [
    { code: 'stage', label: label('学段'), type: 'code' as const, list: 'stage', required: true },
    { code: 'pupils', label: label('在校生'), type: 'integer' as const, unit: '人' },
    { code: 'floor-area', label: label('校舍面积'), type: 'decimal' as const, unit: '平方米' },
    { code: 'state', label: label('状况'), type: 'text' as const },
  ],
}

export const staffLedger = {
  code: 'staff',
  label: label('教职工'),
  mechanisms: ['M11'],
  shape: 'roster' as const,
  period: 'school-year' as const,
  filledBy: { kind: 'school' as const },
  key: ['number'],
  from: 'hired',
  to: 'left',
  fields: [
    { code: 'number', label: label('工号'), type: 'text' as const, required: true },
    { code: 'stage', label: label('学段'), type: 'code' as const, list: 'stage' },
    { code: 'teaches', label: label('专任'), type: 'boolean' as const },
    { code: 'salary', label: label('工资'), type: 'money' as const, unit: '元' },
    { code: 'head', label: label('校长'), type: 'boolean' as const, empty: 'none' as const },
    { code: 'classes', label: label('任课班数'), type: 'integer' as const, unit: '个', empty: 'none' as const },
    { code: 'hired', label: label('入职'), type: 'date' as const },
    { code: 'left', label: label('离职'), type: 'date' as const },
  ],
}

export const visitLedger = {
  code: 'visits',
  label: label('家访'),
  mechanisms: ['M11'],
  shape: 'event' as const,
  period: 'calendar-year' as const,
  filledBy: { kind: 'school' as const },
  key: [],
  date: 'day',
  fields: [
    { code: 'day', label: label('日期'), type: 'date' as const, required: true },
    { code: 'families', label: label('户数'), type: 'integer' as const, unit: '户' },
  ],
}

export const measures = [
  defineMeasure({
    code: 'pupils',
    label: label('在校生'),
    ledger: 'school-roll',
    sum: 'pupils',
    by: ['stage'],
    unit: '人',
  }),
  defineMeasure({
    code: 'compulsory-area',
    label: label('校舍'),
    ledger: 'school-roll',
    sum: 'floor-area',
    where: { stage: 'compulsory' },
    unit: '平方米',
  }),
  defineMeasure({
    code: 'large',
    label: label('大'),
    ledger: 'school-roll',
    where: { pupils: { above: 50 } },
    unit: '个',
  }),
  defineMeasure({ code: 'staff', label: label('教职工'), ledger: 'staff', by: ['stage', 'teaches'], unit: '人' }),
  defineMeasure({
    code: 'teachers',
    label: label('专任教师'),
    ledger: 'staff',
    where: { teaches: true },
    by: ['stage'],
    unit: '人',
  }),
  defineMeasure({ code: 'heads', label: label('校长'), ledger: 'staff', where: { head: true }, unit: '人' }),
  defineMeasure({ code: 'others', label: label('非校长'), ledger: 'staff', where: { head: false }, unit: '人' }),
  defineMeasure({
    ...{ code: 'light', label: label('课少'), ledger: 'staff', where: { classes: { atMost: 2 } }, unit: '人' },
  }),
  defineMeasure({ code: 'classes', label: label('任课'), ledger: 'staff', sum: 'classes', unit: '个' }),
  defineMeasure({ code: 'salaries', label: label('工资'), ledger: 'staff', sum: 'salary', unit: '元' }),
  defineMeasure({ code: 'visits', label: label('家访'), ledger: 'visits', unit: '次' }),
  defineMeasure({ code: 'families', label: label('家访户数'), ledger: 'visits', sum: 'families', unit: '户' }),
]

/** Reading has no part in the store. */
const lexicon = {} as Lexicon

export const packOf = (ledgers: readonly Ledger[], counted: readonly Measure[] = measures, codeLists = lists): Pack =>
  definePack({
    ...{ code: 'test', version: '1', label: label('test'), lists: codeLists, ledgers, measures: counted },
    ...{ indicators: [], templates: [], lexicon },
  })

export const pack = packOf([rollLedger, staffLedger, visitLedger].map(defineLedger))

export const unit = (code: string, kind: Unit['kind'], parent: string | null, county: string): Unit => ({
  ...{ code, name: `${code} 名`, kind, parent, county, from: '2000-01-01', to: null, successors: [] },
})

/** Two counties; in the first two townships with two schools each, in the second one school. */
export const units: Unit[] = [
  unit('city', 'city', null, ''),
  unit('north', 'county', 'city', 'north'),
  unit('hill', 'township', 'north', 'north'),
  unit('lake', 'township', 'north', 'north'),
  unit('hill-1', 'school', 'hill', 'north'),
  unit('hill-2', 'school', 'hill', 'north'),
  unit('lake-1', 'school', 'lake', 'north'),
  unit('lake-2', 'school', 'lake', 'north'),
  unit('south', 'county', 'city', 'south'),
  unit('south-1', 'school', 'south', 'south'),
]

/** A database whose county has its units, to be copied for each test. */
export async function databaseWithUnits(server: TestServer): Promise<TestDatabase> {
  const database = await server.database()
  const store = await database.open(pack)
  await store.units.save(units)
  await store.close()
  return database
}
