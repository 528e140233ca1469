/** A roster of pupils with twelve filtered counts, as the measurements of the design were made. */
import { type Draft, defineCodeList, defineLedger, defineMeasure, definePack, type Pack, type Unit } from '@youju/model'

const label = (text: string) => ({ zh: text, en: text })
const list = (code: string, codes: readonly string[]) =>
  defineCodeList({
    code,
    label: label(code),
    source: 'own',
    codes: codes.map((one) => ({ code: one, label: label(one) })),
  })

const GRADES = Array.from({ length: 9 }, (_, index) => `grade-${index + 1}`)

export const rosterPack: Pack = definePack({
  code: 'bench',
  version: '1',
  label: label('bench'),
  lists: [list('grade', GRADES), list('gender', ['1', '2'])],
  ledgers: [
    defineLedger({
      code: 'pupils',
      label: label('pupils'),
      mechanisms: ['M11'],
      shape: 'roster',
      period: 'school-year',
      filledBy: { kind: 'school' },
      key: ['number'],
      from: 'entered',
      to: 'left',
      fields: [
        { code: 'number', label: label('number'), type: 'text', required: true },
        { code: 'grade', label: label('grade'), type: 'code', list: 'grade', required: true },
        { code: 'gender', label: label('gender'), type: 'code', list: 'gender' },
        { code: 'boards', label: label('boards'), type: 'boolean' },
        { code: 'left-behind', label: label('left behind'), type: 'boolean' },
        { code: 'migrant', label: label('migrant'), type: 'boolean' },
        { code: 'aid', label: label('aid'), type: 'money' },
        { code: 'entered', label: label('entered'), type: 'date' },
        { code: 'left', label: label('left'), type: 'date' },
      ],
    }),
  ],
  measures: [
    ...GRADES.slice(0, 6).map((grade) => measure(`pupils-${grade}`, { grade })),
    measure('girls', { gender: '2' }),
    measure('boarders', { boards: true }),
    measure('left-behind', { 'left-behind': true }),
    measure('migrants', { migrant: true }),
    measure('girls-boarding', { gender: '2', boards: true }),
    measure('pupils', {}),
  ],
  indicators: [],
  templates: [],
  lexicon: { words: [] } as never,
})

function measure(code: string, where: Record<string, string | boolean>) {
  return defineMeasure({ code, label: label(code), ledger: 'pupils', where, unit: '人' })
}

export const PERIOD = '2023-2024'
export const COUNTY = '990101'
const TOWNSHIPS = 20

export const townshipOf = (school: number): string => `T${school % TOWNSHIPS}`
export const schoolCode = (school: number): string => `S${String(school).padStart(5, '0')}`

export function units(schools: number): Unit[] {
  const unit = (code: string, kind: Unit['kind'], parent: string | null): Unit => ({
    ...{ code, name: code, kind, parent, county: COUNTY, from: '2000-01-01', to: null, successors: [] },
  })
  return [
    unit(COUNTY, 'county', null),
    ...Array.from({ length: TOWNSHIPS }, (_, index) => unit(`T${index}`, 'township', COUNTY)),
    ...Array.from({ length: schools }, (_, index) => unit(schoolCode(index), 'school', townshipOf(index))),
  ]
}

export function* pupils(lines: number, schools: number): Generator<Draft> {
  for (let index = 0; index < lines; index++)
    yield {
      unit: schoolCode(index % schools),
      period: null,
      values: {
        number: `G${String(index).padStart(9, '0')}`,
        grade: GRADES[index % 9]!,
        gender: index % 2 === 0 ? '1' : '2',
        boards: index % 5 === 0,
        'left-behind': index % 11 === 0,
        migrant: index % 7 === 0,
        aid: index % 3 === 0 ? 625 : null,
        entered: '2021-09-01',
        left: index % 50 === 0 ? '2022-06-30' : null,
      },
    }
}
