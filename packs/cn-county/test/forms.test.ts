/** Every ledger's form is recognised as that ledger, with every column understood: no heading means two things. */
import { getLedger, type Ledger, Problem, type Unit, UnitTree } from '@youju/model'
import { openTable, readDrafts, writeForm } from '@youju/record'
import { expect, test } from 'vitest'
import { pack } from '../src/index.ts'

const standing = { county: '990101', from: '1990-09-01', to: null, successors: [] }
const unit = (code: string, name: string, kind: Unit['kind'], parent: string | null, type?: string): Unit => ({
  ...standing,
  code,
  name,
  kind,
  parent,
  ...(type ? { type } : {}),
})
const units = [
  unit('990101', '澄岚县', 'county', null),
  unit('990101100', '青禾镇', 'township', '990101'),
  unit('2199000001', '青禾镇中心小学', 'school', '990101100', '211'),
  unit('1199000001', '青禾镇中心幼儿园', 'school', '990101100', '111'),
  unit('3699000001', '青禾职业技术学校', 'school', '990101100', '365'),
]
const tree = new UnitTree(units, '2023-12-31')
const PERIODS = {
  'calendar-year': '2023',
  'school-year': '2023-2024',
  term: '2023-2024-1',
  quarter: '2023-q3',
  month: '2023-09',
  day: '2023-09-01',
}

const keeperOf = (ledger: Ledger): Unit => {
  const types = ledger.filledBy.types
  if (ledger.filledBy.kind !== 'school') return units.find((one) => one.kind === ledger.filledBy.kind)!
  return units.find(
    (one) => one.type === (types?.includes('kindergarten') ? '111' : types?.includes('vocational') ? '365' : '211'),
  )!
}

test.each(pack.ledgers.map(({ code }) => code))('the form of %s is read back as such', async (code) => {
  const ledger = getLedger(pack, code)
  const unit = keeperOf(ledger)
  const period = PERIODS[ledger.period]
  const bytes = await writeForm(pack, ledger, { unit: unit.code, period, tree, entries: [] })
  const tables = await openTable({ name: `${ledger.code}.xlsx`, bytes }, { pack })
  expect(tables.map((table) => table.ledger)).toEqual([ledger.code])
  const problems: string[] = []
  for await (const draft of readDrafts(tables[0]!, { pack, tree, unit: unit.code, period }))
    if (draft instanceof Problem) problems.push(draft.phrase('en'))
  expect(problems).toEqual([])
})
