/** Who answers for what in a made-up township: two villages, two schools, classes, children. */
import {
  checkChanges,
  checkStored,
  closeOffice,
  findResponsibilityGaps,
  importFiles,
  type Office,
  openOffice,
  Reach,
  storeSample,
} from '@youju/flow'
import { getLedger, type Rights, type Unit, UnitTree } from '@youju/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pack } from '../../packs/cn-county/src/index.ts'
import { type Home, makeHome } from './program.ts'

const unit = (code: string, name: string, kind: Unit['kind'], parent: string | null): Unit => ({
  ...{ code, name, kind, parent, county: 'C', from: '2000-01-01', to: null, successors: [] },
})
const units = [
  unit('C', '禾县', 'county', null),
  unit('T', '东镇', 'township', 'C'),
  unit('V1', '上村', 'village', 'T'),
  unit('V2', '下村', 'village', 'T'),
  unit('S1', '东镇小学', 'school', 'T'),
  unit('S2', '东镇中学', 'school', 'T'),
]

let home: Home
let office: Office
const capture = (
  ledger: string,
  at: string,
  period: string | null,
  ...lines: Record<string, string | number | null>[]
) =>
  office.store.submit({
    ledger,
    reason: '填报',
    changes: lines.map((values) => ({ kind: 'capture', draft: { unit: at, period, values } })),
  })
const answers = (
  level: string,
  object: string,
  responsible: string | null,
  since = '2023-09-01',
  until: string | null = null,
) => ({
  'responsibility-level': level,
  object,
  responsible,
  since,
  until,
})
const gapsOf = async (unit: string, day = '2023-10-01') =>
  (await findResponsibilityGaps(office, { unit, day })).gaps.map(({ kind, level, object, below, responsible }) =>
    [kind, level, object, below ?? responsible.join('、')].join(' ').trim(),
  )

beforeAll(async () => {
  home = makeHome()
  office = await openOffice({ pack, home: home.file('home') })
  await office.store.units.save(units)
  const classOf = (grade: string, name: string) => ({ stage: 'primary', grade, 'class-name': name, pupils: 40 })
  await capture('classes', 'S1', '2023-2024', classOf('p1', '1班'), classOf('p1', '2班'), classOf('p2', '1班'))
  await capture(
    'special-child',
    'S1',
    null,
    { pupil: '某甲', stage: 'primary', 'special-group': 'left-behind', since: '2023-09-01' },
    { pupil: '某乙', stage: 'primary', 'special-group': 'left-behind', since: '2023-09-01' },
  )
  await capture(
    'responsibility',
    'T',
    null,
    answers('village', '上村', '干部一'),
    answers('school', '东镇中学', '干部二'),
    answers('village', '西村', '干部三'),
  )
  await capture(
    'responsibility',
    'S1',
    null,
    answers('class', '一年级1班', '教师一'),
    answers('class', '2班', '教师二'),
    answers('class', '二年级1班', '教师三'),
    answers('class', '二年级1班', '教师四', '2023-09-15'),
    answers('pupil', '某甲', '教师一'),
  )
})
afterAll(async () => {
  await closeOffice(office)
  home.remove()
})

describe('division of responsibility', () => {
  it('finds what nobody answers for, what two do, where a chain breaks, and what is not there', async () => {
    expect(await gapsOf('T')).toEqual([
      'nobody area 东镇',
      // The village and the middle school are covered, but nobody has the area above them.
      'broken-chain area 东镇 2',
      'nobody village 下村',
      'nobody school 东镇小学',
      'broken-chain school 东镇小学 4',
      'twice class 二年级1班 教师三、教师四',
      'nobody pupil 某乙',
      'unknown-object village 西村 干部三',
    ])
  })

  it('counts objects and covered ones by level', async () => {
    const { levels } = await findResponsibilityGaps(office, { unit: 'T', day: '2023-10-01' })
    expect(levels.map(({ level, objects, covered }) => [level, objects, covered])).toEqual([
      ['area', 1, 0],
      ['village', 2, 1],
      ['school', 2, 1],
      ['class', 3, 3],
      ['pupil', 2, 1],
    ])
  })

  it('looks at the day asked for: before the lines began nobody answered', async () => {
    const { levels } = await findResponsibilityGaps(office, { unit: 'S1', day: '2023-08-31' })
    expect(levels.every(({ covered }) => covered === 0)).toBe(true)
  })

  it('is without gaps once somebody answers for everything', async () => {
    await capture('responsibility', 'T', null, answers('area', '东片', '书记'), answers('village', 'V2', '干部四'))
    await capture('responsibility', 'S1', null, answers('school', '本校', '校长'), answers('pupil', '某乙', '教师二'))
    const lines = await Array.fromAsync(office.store.entries({ ledger: 'responsibility' }))
    for (const { id, values } of lines)
      if (values.object === '西村' || values.responsible === '教师四')
        await office.store.submit({
          ledger: 'responsibility',
          reason: '更正',
          changes: [{ kind: 'withdraw', entry: id }],
        })
    expect(await gapsOf('T')).toEqual([])
  })

  it('says two leaders with a part of the township each are no double cover, two with the same part are', async () => {
    await capture('responsibility', 'T', null, answers('area', '西片', '镇长'))
    expect(await gapsOf('T')).toEqual([])
    await capture('responsibility', 'T', null, answers('area', '西片', '副镇长', '2023-09-20'))
    expect(await gapsOf('T')).toEqual(['twice area 东镇 书记、镇长、副镇长'])
  })
})

describe('a plan below a plan', () => {
  const task = (number: string, serves: string | null, planned = '2024-01-10') => ({
    ...{ 'planned-on': planned, number, 'task-block': 'safety', task: `任务${number}`, lead: '安全办' },
    ...{ 'due-on': `${planned.slice(0, 4)}-12-20`, 'case-state': 'working', 'bureau-task': serves },
  })
  const rule = 'serves-a-task-above'

  it('serves the tasks of the same year above it, however its lines come in', async () => {
    await capture('task', 'C', null, task('1', null), task('2', null, '2023-01-10'))
    await capture('task', 'S1', null, task('1', '1'), task('2', '2'), task('3', null), task('4', '2', '2023-02-10'))
    const lines = await Array.fromAsync(office.store.entries({ ledger: 'task', under: ['S1'] }))
    const nameOf = (entry: string) => lines.find(({ id }) => id === entry)!.values.number
    const stored = await Array.fromAsync(checkStored(office, { unit: 'S1', ledgers: ['task'], warnings: true }))
    expect(stored.filter(({ about }) => about === rule).map(({ entry }) => nameOf(entry))).toEqual(['2', '3'])

    const everything = { may: () => true, scopes: () => [] } as unknown as Rights
    const reach = new Reach(everything, new UnitTree(units, '2024-03-01'))
    const values = [task('5', '1'), task('6', '9')]
    const { findings } = await checkChanges(office, reach, getLedger(pack, 'task'), {
      changes: values.map((one) => ({ kind: 'capture', unit: 'S1', period: null, values: one })),
      reason: '填报',
    })
    expect(findings.filter((one) => one.rule === rule).map(({ change }) => change)).toEqual([1])

    const table = [
      '单位名称,下达日期,序号,工作板块,任务内容,牵头单位,办结期限,办理状态,对应上级任务',
      '东镇小学,2024-01-10,7,安全,任务7,安全办,2024-12-20,办理中,1',
      '东镇小学,2024-01-10,8,安全,任务8,安全办,2024-12-20,办理中,',
    ].join('\n')
    const file = { name: '年度任务.csv', bytes: new TextEncoder().encode(table) }
    const { warnings } = await importFiles(office, [file], { dryRun: true })
    expect(warnings.map((one) => one.phrase('zh'))).toEqual([expect.stringMatching(/第 3 行.*对应的上级年度任务/)])
  })
})

it('youju responsibility check prints a table, hides children’s names, and exits 1 when there are gaps', async () => {
  await capture('special-child', 'S2', null, {
    pupil: '某丙',
    stage: 'junior',
    'special-group': 'left-behind',
    since: '2023-09-01',
  })
  await closeOffice(office)
  const said = await home.youju('responsibility', 'check', '--unit', 'T', '--day', '2023-10-01')
  expect(said.exit).toBe(1)
  expect(said.out).toMatch(/无人负责 +人 +某×× +东镇中学/)
  const json = await home.youju(
    'responsibility',
    'check',
    '--unit',
    'S1',
    '--day',
    '2023-10-01',
    '--json',
    '--lang',
    'en',
  )
  expect(JSON.parse(json.out).gaps).toEqual([expect.objectContaining({ kind: 'twice', level: 'area' })])
})

describe('a synthetic county', () => {
  const checked = async (errors: boolean) => {
    const own = makeHome()
    const empty = await openOffice({ pack, home: own.file('county') })
    const { counties } = await storeSample(empty, { schools: 40, pupils: 12_000, years: 2, seed: 1, errors })
    expect(counties).toBe(1)
    const check = await findResponsibilityGaps(empty, { unit: '990101', day: '2024-10-01' })
    await closeOffice(empty)
    own.remove()
    return check
  }

  it('has somebody for every area, village, school, class and listed child', async () => {
    const { levels, gaps } = await checked(false)
    expect(gaps).toEqual([])
    for (const { objects, covered } of levels) {
      expect(objects).toBeGreaterThan(0)
      expect(covered).toBe(objects)
    }
  }, 240_000)

  it('has a few objects that nobody answers for when mistakes were asked for', async () => {
    const { levels, gaps } = await checked(true)
    const objects = levels.reduce((sum, level) => sum + level.objects, 0)
    expect(gaps.length).toBeGreaterThan(0)
    expect(gaps.length / objects).toBeLessThan(0.02)
    expect(new Set(gaps.map(({ kind }) => kind))).toEqual(new Set(['nobody']))
  }, 240_000)
})
