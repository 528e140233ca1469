/** The sample town's spreadsheets, read as an office would import them, add up to the published figures. */
import { readFileSync } from 'node:fs'
import { type Draft, Problem, type Unit, UnitTree } from '@youju/model'
import { checkLines, openTable, readDrafts } from '@youju/record'
import { beforeAll, expect, test } from 'vitest'
import { makeFiles } from '../../../samples/town/make.ts'
import { ALL, COUNTY, TOWN } from '../../../samples/town/schools.ts'
import { pack } from '../src/index.ts'

const standing = { county: COUNTY.code, from: '1990-09-01', to: null, successors: [] }
const units: Unit[] = [
  { ...COUNTY, ...standing, kind: 'county', parent: null },
  { ...TOWN, ...standing, kind: 'township', parent: COUNTY.code },
  ...ALL.map((school): Unit => ({ ...school, ...standing, kind: 'school', parent: TOWN.code })),
]
const tree = new UnitTree(units, '2008-12-31')
const lines = new Map<string, Draft[]>()
const refused: string[] = []
let files: Map<string, Uint8Array>

beforeAll(async () => {
  files = await makeFiles()
  for (const [name, bytes] of files) {
    if (name === '单位名录.xlsx') continue
    const note = (problem: Problem) => {
      if (problem.code !== 'row-left-out') refused.push(problem.phrase('en'))
    }
    for (const table of await openTable({ name, bytes }, { pack, note }))
      for await (const draft of readDrafts(table, { pack, tree, note }))
        if (draft instanceof Problem) refused.push(draft.phrase('en'))
        else lines.set(table.ledger, [...(lines.get(table.ledger) ?? []), draft])
  }
})

test('the files in the folder are those the script writes', () => {
  for (const [name, bytes] of files)
    expect(
      Buffer.from(bytes).equals(readFileSync(new URL(`../../../samples/town/${name}`, import.meta.url))),
      name,
    ).toBe(true)
})

test('every line is read, and every total row agrees with its lines', () => {
  expect(refused).toEqual([])
})

test('no line breaks an error rule', () => {
  const broken = [...lines].flatMap(([ledger, drafts]) =>
    checkLines(pack, pack.ledgers.find((one) => one.code === ledger)!, drafts, {
      lines: (other, unit, period) =>
        (lines.get(other) ?? [])
          .filter((draft) => draft.unit === unit && (period === null || draft.period === period))
          .map((draft) => draft.values),
    }).map((violation) => `${ledger} ${violation.unit} ${violation.rule}`),
  )
  expect(broken).toEqual([])
})

type Choice = { ledger: string; field?: string; period?: string; where?: (draft: Draft) => boolean }
const unitOf = (draft: Draft): Unit => tree.find(draft.unit)!
const ofPublic = (draft: Draft): boolean => unitOf(draft).ownership === '10'
const ofType = (type: string) => (draft: Draft) => unitOf(draft).type === type
const both =
  (...tests: ((draft: Draft) => boolean)[]) =>
  (draft: Draft) =>
    tests.every((one) => one(draft))
const not = (one: (draft: Draft) => boolean) => (draft: Draft) => !one(draft)
const has =
  (field: string, ...values: unknown[]) =>
  (draft: Draft) =>
    values.includes(draft.values[field])

function total({ ledger, field, period, where = () => true }: Choice): number {
  const chosen = (lines.get(ledger) ?? []).filter((draft) => (!period || draft.period === period) && where(draft))
  return field ? chosen.reduce((sum, draft) => sum + Number(draft.values[field] ?? 0), 0) : chosen.length
}

const kindergarten = ofType('111')
const pupils = (where: Choice['where'], period = '2008-2009'): number =>
  total({ ledger: 'enrolment', field: 'pupils', period, where })
const growth = (where: Choice['where']): number => pupils(where) - pupils(where, '2007-2008')
const teachers = (where: Choice['where'], period = '2008-2009', field = 'teachers'): number =>
  total({ ledger: 'staff', field, period, where })
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)}%`
const secondary = both(ofPublic, has('stage', 'junior', 'senior'))
const ages = (field: string, group: string): number =>
  total({ ledger: 'population', field, where: has('age-group', group) })

/** What the published report states, and what the ledgers add up to. 14394 and 86.6 % are wrong there, and right here. */
test.each<[string, number | string, () => number | string]>([
  ['public schools', 13, () => total({ ledger: 'school', where: both(ofPublic, not(kindergarten)) })],
  ['public pupils (printed 14394)', 15102, () => pupils(both(ofPublic, not(kindergarten)))],
  ['public primary schools', 10, () => total({ ledger: 'school', where: both(ofPublic, ofType('211')) })],
  ['public primary pupils', 9337, () => pupils(both(ofPublic, ofType('211')))],
  ['complete secondary pupils', 2240, () => pupils(ofType('341'))],
  ['more than last year', 69, () => growth(ofType('341'))],
  ['public junior school pupils', 2817, () => pupils(both(ofPublic, ofType('311')))],
  ['more than last year', 129, () => growth(both(ofPublic, ofType('311')))],
  ['vocational pupils', 708, () => pupils(ofType('365'))],
  ['more than last year', 10, () => growth(ofType('365'))],
  ['public kindergartens', 14, () => total({ ledger: 'school', where: both(ofPublic, kindergarten) })],
  ['children in them', 2209, () => pupils(both(ofPublic, kindergarten))],
  ['more than last year', 235, () => growth(both(ofPublic, kindergarten))],
  ['private schools', 13, () => total({ ledger: 'school', where: both(not(ofPublic), not(kindergarten)) })],
  ['private pupils', 16954, () => pupils(both(not(ofPublic), not(kindergarten)))],
  ['more than last year', 1174, () => growth(both(not(ofPublic), not(kindergarten)))],
  ['private kindergartens', 11, () => total({ ledger: 'school', where: both(not(ofPublic), kindergarten) })],
  ['children in them', 2487, () => pupils(both(not(ofPublic), kindergarten))],
  ['more than last year', 397, () => growth(both(not(ofPublic), kindergarten))],
  [
    'primary-age children in school',
    '100.0%',
    () =>
      percent(ages('in-school', 'primary-age') + ages('elsewhere', 'primary-age'), ages('population', 'primary-age')),
  ],
  [
    'children of 3–6 in kindergarten',
    '99.1%',
    () => percent(ages('in-school', '3-6') + ages('elsewhere', '3-6'), ages('population', '3-6')),
  ],
  [
    'junior dropouts',
    '0.2%',
    () =>
      percent(
        total({ ledger: 'graduates', field: 'dropouts', where: has('stage', 'junior') }),
        total({ ledger: 'graduates', field: 'at-start', where: has('stage', 'junior') }),
      ),
  ],
  [
    'junior graduates who went on',
    '100.0%',
    () =>
      percent(
        total({ ledger: 'graduates', field: 'continued', where: has('stage', 'junior') }),
        total({ ledger: 'graduates', field: 'graduates', where: has('stage', 'junior') }),
      ),
  ],
  ['public primary teachers', 483, () => teachers(both(ofPublic, has('stage', 'primary')))],
  [
    'more than last year',
    17,
    () =>
      teachers(both(ofPublic, has('stage', 'primary'))) -
      teachers(both(ofPublic, has('stage', 'primary')), '2007-2008'),
  ],
  ['public secondary teachers', 371, () => teachers(secondary)],
  ['more than last year', 20, () => teachers(secondary) - teachers(secondary, '2007-2008')],
  [
    'qualified primary teachers',
    '100.0%',
    () => percent(teachers(both(ofPublic, has('stage', 'primary')), '2008-2009', 'qualified'), 483),
  ],
  ['qualified secondary teachers', '99.5%', () => percent(teachers(secondary, '2008-2009', 'qualified'), 371)],
  [
    'primary teachers above the degree',
    '91.2%',
    () => percent(teachers(has('stage', 'primary'), '2008-2009', 'above-required'), teachers(has('stage', 'primary'))),
  ],
  [
    'junior teachers above the degree',
    '79.0%',
    () => percent(teachers(has('stage', 'junior'), '2008-2009', 'above-required'), teachers(has('stage', 'junior'))),
  ],
  ['teachers sent to weak schools', 2, () => total({ ledger: 'rotation' })],
  ['money allotted', 112318900, () => total({ ledger: 'funding', field: 'allotted', period: '2008' })],
  ['projects of new schools', 2, () => total({ ledger: 'project', where: has('project-kind', 'new-school') })],
  ['schools that applied', 2, () => total({ ledger: 'certification', where: has('certification-state', 'applied') })],
  ['public schools with a site', 11, () => total({ ledger: 'ict', where: both(ofPublic, has('website', true)) })],
  [
    'share of them (printed 86.6 %)',
    '84.6%',
    () => percent(total({ ledger: 'ict', where: both(ofPublic, has('website', true)) }), 13),
  ],
  ['private schools with a site', 5, () => total({ ledger: 'ict', where: both(not(ofPublic), has('website', true)) })],
  [
    'teachers in the contest',
    368,
    () => total({ ledger: 'activity', field: 'persons', where: has('activity-kind', 'contest') }),
  ],
  ['essay winners', 48, () => total({ ledger: 'award', field: 'persons', where: has('award-field', 'essay') })],
  ['speech winners', 12, () => total({ ledger: 'award', field: 'persons', where: has('award-field', 'speech') })],
  [
    'satisfied',
    '98.0%',
    () =>
      percent(
        total({ ledger: 'conduct-appraisal', field: 'satisfied' }) +
          total({ ledger: 'conduct-appraisal', field: 'basically' }),
        total({ ledger: 'conduct-appraisal', field: 'valid' }),
      ),
  ],
  ['teachers studying', 126, () => teachers(() => true, '2008-2009', 'studying')],
  ['recruits of the complete school', 5, () => total({ ledger: 'recruitment', field: 'hired', where: ofType('341') })],
  [
    'of them with graduate degrees',
    4,
    () => total({ ledger: 'recruitment', field: 'hired', where: both(ofType('341'), has('education', '14')) }),
  ],
  ['recruits of the junior school', 6, () => total({ ledger: 'recruitment', field: 'hired', where: ofType('311') })],
  ['pupils with letters', 12, () => total({ ledger: 'award', field: 'persons', where: has('award-field', 'letter') })],
  ['model culture', 5, () => total({ ledger: 'certification', where: has('certification', 'model-culture') })],
])('%s: %s', (_, published, computed) => {
  expect(computed()).toBe(published)
})
