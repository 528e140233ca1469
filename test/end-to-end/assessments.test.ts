/** The course of a yearly assessment, stored: rated, checked, published with places, appealed, answered, made final. */
import { writeFileSync } from 'node:fs'
import {
  answerAppeal,
  appeal,
  checkAssessment,
  closeOffice,
  finishAssessments,
  getAssessment,
  importFiles,
  type KeptAssessment,
  loadAssessments,
  type Office,
  openOffice,
  publishAssessments,
  selfRate,
} from '@youju/flow'
import { Problem, type Unit } from '@youju/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pack } from '../../packs/cn-county/src/index.ts'
import { csv } from '../../samples/sheet.ts'
import { type Home, makeHome } from './program.ts'

const COUNTY = '990280'
const SECTIONS = ['基础教育股', '计划财务股', '安全管理股', '人事股'] as const
const SCHEME = 'department-assessment'
const FULL = { tasks: 30, supervised: 20, service: 15, discipline: 15, returns: 10, files: 10 }
const DOCUMENT = '示例教通〔2024〕3号'

let home: Home
let office: Office
let now = new Date('2023-12-20T02:00:00Z')
const on = (day: string): void => {
  now = new Date(`${day}T02:00:00Z`)
}
const as = (actor: string): Office => ({ ...office, actor })
const at = { scheme: SCHEME, period: '2023' }
const marks = (lost: Partial<typeof FULL>) =>
  Object.entries(FULL).map(([criterion, full]) => ({
    criterion,
    points: full - (lost[criterion as keyof typeof FULL] ?? 0),
    evidence: ['检查记录'],
  }))
const refusal = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof Problem)) throw new Error('it was not refused')
  for (const one of [error, ...error.more]) expect(one.phrase('en')).not.toMatch(/[{}]/)
  return [error, ...error.more].map((one) => one.phrase('zh')).join('\n')
}
const results = (kept: readonly KeptAssessment[]) =>
  kept.map(({ unit, result }) => [
    unit.name,
    result?.values['final-score'],
    result?.values.rank,
    result?.values['assessment-grade'],
  ])

beforeAll(async () => {
  home = makeHome()
  office = await openOffice({ pack, home: home.file('home'), clock: () => now, actor: '办公室' })
  const standing = { county: COUNTY, from: '2000-01-01', to: null, successors: [] }
  await office.store.units.save([
    { code: COUNTY, name: '禾川县', kind: 'county', parent: null, ...standing },
    ...SECTIONS.map(
      (name, index): Unit => ({ code: `${COUNTY}B0${index}`, name, kind: 'section', parent: COUNTY, ...standing }),
    ),
  ])
})
afterAll(async () => {
  await closeOffice(office)
  home.remove()
})

describe('the assessment of a bureau’s sections', () => {
  it('keeps the section’s own rating apart from what was checked', async () => {
    await selfRate(as('股长'), { ...at, unit: '人事股', marks: marks({}) })
    on('2023-12-25')
    const lost = [{ tasks: 3 }, { tasks: 3 }, { tasks: 12, supervised: 12 }, { supervised: 4, files: 6.5 }]
    for (const [index, unit] of SECTIONS.entries())
      await checkAssessment(as('督查员'), { ...at, unit, marks: marks(lost[index]!) })
    const { kept } = await getAssessment(office, { ...at, unit: '人事股' })
    expect(kept.assessment.state).toBe('checked')
    expect(kept.assessment.actions.map(({ kind, by }) => [kind, by])).toEqual([
      ['self-rate', '股长'],
      ['check', '督查员'],
    ])
  })

  it('publishes all together or none: nothing while one is not checked or a mark is missing', async () => {
    const county = { ...at, unit: COUNTY, document: DOCUMENT }
    await office.store.units.save([
      {
        ...{ code: `${COUNTY}B09`, name: '资助中心', kind: 'section', parent: COUNTY, county: COUNTY },
        ...{ from: '2000-01-01', to: null, successors: [] },
      },
    ])
    expect(await refusal(publishAssessments(office, county))).toContain('资助中心：尚未考核（未开始），不能公布')
    await checkAssessment(as('督查员'), { ...at, unit: '资助中心', marks: marks({}).slice(1) })
    expect(await refusal(publishAssessments(office, county))).toContain('资助中心：还缺“重点任务”，等次未定')
    expect((await loadAssessments(office, { ...at, unit: COUNTY })).kept.every(({ result }) => !result)).toBe(true)
    await checkAssessment(as('督查员'), { ...at, unit: '资助中心', marks: marks({}).slice(0, 1) })
  })

  it('gives places, equal ones shared; below 80 nothing is honoured, on the document that published it', async () => {
    on('2024-01-02')
    const kept = await publishAssessments(office, { ...at, unit: COUNTY, document: DOCUMENT })
    expect(results(kept)).toEqual([
      ['基础教育股', 97, 2, 'excellent'],
      ['计划财务股', 97, 2, 'excellent'],
      ['安全管理股', 76, 5, 'qualified'],
      ['人事股', 89.5, 4, 'good'],
      ['资助中心', 100, 1, 'excellent'],
    ])
    expect(kept[2]!.result!.values).toMatchObject({ vetoed: true, 'veto-event': 'score', 'veto-document': DOCUMENT })
    expect(kept[3]!.result!.values).toMatchObject({ 'self-score': 100, 'checked-score': 89.5, vetoed: false })
    expect(kept.every(({ result }) => result!.values.effects === null)).toBe(true)
  })

  it('stands as published whatever comes into the ledgers later', async () => {
    const { kept } = await getAssessment(office, { ...at, unit: '计划财务股' })
    const later = {
      ...{ scheme: SCHEME, 'assessed-period': '2023', criterion: 'tasks', 'mark-stage': 'checked' },
      ...{ points: 1, scorer: '督查员', 'marked-on': '2024-01-02', evidence: '补记' },
    }
    await office.store.submit({
      ledger: 'inspection-mark',
      reason: '补记',
      changes: [{ kind: 'capture', draft: { unit: kept.unit.code, period: null, values: later } }],
    })
    const again = await getAssessment(office, { ...at, unit: '计划财务股' })
    expect(again.kept.result!.values['final-score']).toBe(97)
    const [entry] = await Array.fromAsync(
      office.store.entries({ ledger: 'inspection-mark', where: { evidence: '补记' } }),
    )
    await office.store.submit({
      ledger: 'inspection-mark',
      reason: '误记',
      changes: [{ kind: 'withdraw', entry: entry!.id }],
    })
  })

  it('lets spreadsheets change neither marks nor results once they are published', async () => {
    const sheet = (name: string, head: string, row: (string | number)[]) => {
      const file = home.file(`${name}.csv`)
      writeFileSync(file, csv({ name, title: name, head: [head.split(' ')], rows: [row] }))
      return importFiles(
        office,
        [
          {
            name: file,
            bytes: new Uint8Array(Buffer.from(csv({ name, title: name, head: [head.split(' ')], rows: [row] }))),
          },
        ],
        { unit: COUNTY },
      )
    }
    const marked = await sheet('考核评分', '单位 考核方案 考核年度 评分项 评分阶段 得分 评分人 评分日期 佐证材料', [
      ...['人事股', SCHEME, 2023, 'files', '考核', 10, '某人', '2023-12-28', '无'],
    ])
    expect(marked.refused.map((one) => one.phrase('zh')).join()).toContain('不能再用表格改')
  })

  it('hears an appeal in time, has it answered by another person, and moves the places', async () => {
    on('2024-01-05')
    const wanted = { ...at, unit: '人事股' }
    expect(await refusal(appeal(as('股长'), wanted))).toContain('“申诉”须写明理由')
    await appeal(as('股长'), { ...wanted, reason: '档案已按期归档' })
    expect(await refusal(finishAssessments(office, { ...at, unit: COUNTY }))).toContain('人事股：考核现处“申诉中”')
    const files = [{ criterion: 'files', points: 10, evidence: ['归档清单'] }]
    const answer = { ...wanted, marks: files, reason: '复核属实' }
    expect(await refusal(answerAppeal(as('督查员'), answer))).toContain('“督查员”曾给出被申诉的评分')
    const kept = await answerAppeal(as('分管领导'), answer)
    expect(kept.result!.values).toMatchObject({
      ...{ 'checked-score': 89.5, 'final-score': 96, rank: 4, 'assessment-grade': 'excellent' },
      appeal: '2024-01-05 申诉：档案已按期归档；2024-01-05 复核：复核属实',
    })
  })

  it('is final only when the time for appeals is over, and only then something follows from the grade', async () => {
    on('2024-01-09')
    expect(await refusal(finishAssessments(office, { ...at, unit: COUNTY }))).toContain('申诉期到2024-01-09才届满')
    on('2024-01-10')
    const kept = await finishAssessments(office, { ...at, unit: COUNTY })
    expect(kept.map(({ assessment }) => assessment.state)).toEqual(Array(5).fill('final'))
    expect(kept[2]!.result!.values.effects).toBe('取消当年评优资格；扣发年度目标奖')
    expect(kept[0]!.result!.values.effects).toBeNull()
    expect(await refusal(finishAssessments(office, { ...at, unit: COUNTY }))).toContain('没有可以“定为最终结果”的考核')
  })

  it('stands in the chain of actions, which nobody can change afterwards', async () => {
    const lines = await Array.fromAsync(office.store.entries({ ledger: 'assessment-action' }))
    expect(lines).toHaveLength(1 + 6 + 5 + 2 + 5)
    const change = office.store.submit({
      ledger: 'assessment-action',
      reason: '改',
      changes: [{ kind: 'withdraw', entry: lines[0]!.id }],
    })
    expect(await refusal(change)).toContain('考核办理记录')
    expect(await office.store.verifyChain()).toMatchObject({ broken: null })
  })
})

describe('on the command line', () => {
  it('tells where each section stands, and the course of one', async () => {
    await closeOffice(office)
    const list = await home.youju('assessment', 'list', SCHEME, '--unit', COUNTY, '--period', '2023')
    expect(list).toMatchObject({ exit: 0, err: '' })
    expect(list.out).toMatch(/1 +资助中心 +最终结果 +— +100 +100 +优秀/)
    expect(list.out).toContain('共 5 个单位：已公布 0，申诉中 0，最终结果 5。')
    const shown = await home.youju('assessment', 'show', SCHEME, '人事股', '--period', '2023')
    expect(shown.out).toContain('2024-01-05  申诉  股长  档案已按期归档')
    expect(shown.out).toContain('自评 100，考核 89.5，最终 96 分；优秀，第 4 名')
    const more = ['--period', '2023', '--mark', 'tasks=abc']
    const wrong = await home.youju('assessment', 'check', SCHEME, '人事股', ...more)
    expect(wrong).toMatchObject({ exit: 2, err: expect.stringContaining('不是数字') })
    office = await openOffice({ pack, home: home.file('home'), clock: () => now, actor: '办公室' })
  })
})
