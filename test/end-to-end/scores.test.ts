/** The annual assessment on the sample town: marks, claims, vetoes and targets from ledgers, scores that explain themselves. */
import { closeOffice, type Office, openOffice, scoreUnits } from '@youju/flow'
import type { Unit, Values } from '@youju/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pack } from '../../packs/cn-county/src/index.ts'
import { type Home, importSamples, makeHome, TOWN } from './program.ts'

let home: Home
let office: Office
let schools: Map<string, string>

const capture = (ledger: string, unit: string, period: string | null, ...lines: Values[]) =>
  office.store.submit({
    ledger,
    reason: '考核',
    changes: lines.map((values) => ({ kind: 'capture', draft: { unit, period, values } })),
  })
const at = { scheme: 'school-assessment', 'assessed-period': '2008' }
const mark = (criterion: string, points: number, more: Values = {}): Values => ({
  ...at,
  criterion,
  'mark-stage': 'checked',
  points,
  scorer: '督学甲',
  'marked-on': '2008-12-20',
  evidence: '检查记录',
  ...more,
})
const claim = (item: string, times: number, evidence: string | null): Values => ({
  ...at,
  item,
  times,
  evidence,
  'happened-on': '2008-11-01',
})
const scored = (more: Partial<Parameters<typeof scoreUnits>[1]> = {}) =>
  scoreUnits(office, { scheme: 'school-assessment', unit: TOWN, period: '2008', ...more })
const of = async (name: string, more: Partial<Parameters<typeof scoreUnits>[1]> = {}) => {
  const { ranking } = await scored(more)
  return ranking.find((one) => one.name === name)!
}
const code = (name: string): string => schools.get(name)!
const CENTRE = '青禾镇中心小学'
const OTHER = '青禾镇实验小学'

beforeAll(async () => {
  home = makeHome()
  await importSamples(home)
  office = await openOffice({ pack, home: home.file('home') })
  schools = new Map((await office.store.units.list()).map((unit: Unit) => [unit.name, unit.code]))
})
afterAll(async () => {
  await closeOffice(office)
  home.remove()
})

describe('the assessment of the town’s schools', () => {
  it('takes primary and junior schools, not kindergartens; equal scores share a place and the next is left free', async () => {
    const { ranking } = await scored()
    expect(ranking).toHaveLength(25)
    expect(ranking.slice(0, 17).every(({ place }) => place === 1)).toBe(true)
    expect(ranking[17]!.place).toBe(18)
    expect(ranking.every(({ score }) => score.items.length === 15)).toBe(true)
  })

  it('names what is missing instead of counting it as zero, and settles no grade meanwhile', async () => {
    const { score, grade } = await of(CENTRE)
    expect(score.items.filter((item) => item.missed === 'figure-missing').length).toBeGreaterThan(0)
    const open = score.items.filter((item) => item.missed).reduce((sum, item) => sum + item.full, 0)
    expect(score).toMatchObject({ complete: false, atMost: score.total + open })
    expect(grade).toBeUndefined()
    expect((await scored()).explain(code(CENTRE), 'zh')).toMatch(
      /暂得[\d.]+分；尚有缺项，等次未定[\s\S]*家访（6分）：得0分，缺数，暂不得分/,
    )
  })

  it('takes marks with evidence, the latest of a stage, and keeps the stages apart', async () => {
    const before = (await of(CENTRE)).score.total
    await capture(
      'inspection-mark',
      code(CENTRE),
      null,
      mark('teaching', 9, { 'mark-stage': 'self' }),
      mark('teaching', 6, { 'marked-on': '2008-12-18' }),
      mark('teaching', 8),
      mark('moral', 5, { evidence: null }),
      mark('files', 4),
    )
    const { score } = await of(CENTRE)
    const item = (criterion: string) => score.items.find((one) => one.criterion === criterion)
    expect(item('teaching')).toMatchObject({ points: 8, mark: { stage: 'checked', at: '2008-12-20' } })
    expect(item('moral')).toMatchObject({ points: 0, missed: 'mark-without-evidence' })
    expect(item('files')).toMatchObject({ points: 0, missed: 'mark-out-of-range' })
    expect(score.total).toBe(before + 8)
    expect((await of(CENTRE, { stage: 'self' })).score.total).toBe(before + 9)
  })

  it('adds bonus up to its cap and takes deductions, each only with its paper', async () => {
    const before = (await of(OTHER)).score
    await capture(
      'score-claim',
      code(OTHER),
      null,
      claim('upper-award', 3, '县委表彰'),
      claim('pupils-award', 9, '获奖证书'),
      claim('late-return', 2, '通报'),
      claim('criticised', 1, null),
    )
    const { score } = await of(OTHER)
    // 3 × 2 is at most 4, 9 × 0.5 at most 2: together 6, capped at 5.
    expect(score).toMatchObject({ bonusPoints: 5, deductedPoints: 1, points: before.points })
    expect(score.total).toBe(before.total + 4)
    expect((await scored()).explain(code(OTHER), 'zh')).toMatch(/加分封顶，原6分[\s\S]*/)
    expect((await scored()).explain(code(OTHER), 'zh')).toContain('被通报批评，无佐证材料，不计')
  })

  it('lets the unit’s own signed target stand before the letter’s', async () => {
    const dropout = async () => (await of('青禾中学')).score.items.find(({ criterion }) => criterion === 'dropout')!
    expect(await dropout()).toMatchObject({ goal: 0.002 })
    await capture('letter-target', code('青禾中学'), '2008', {
      letter: 'school-letter',
      criterion: 'dropout',
      target: 0.0001,
      issuer: TOWN,
      'signed-on': '2008-03-15',
    })
    expect(await dropout()).toMatchObject({ goal: 0.0001 })
    expect((await of(CENTRE)).score.items[0]).toMatchObject({ goal: 0.002 })
  })

  it('vetoes by an event on record while it is in force, and puts the vetoed last', async () => {
    const event = {
      'confirmed-on': '2008-06-01',
      'veto-event': 'accident',
      document: '禾教〔2008〕12号',
      school: CENTRE,
    }
    await capture('evaluation-veto', '990101', null, event, { ...event, school: OTHER, 'expires-on': '2008-10-01' })
    const { ranking, explain } = await scored()
    expect(ranking.at(-1)).toMatchObject({ name: CENTRE, grade: 'unqualified', score: { vetoed: true, passed: false } })
    expect(ranking.find(({ name }) => name === OTHER)!.score).toMatchObject({
      vetoed: false,
      vetoes: [{ holds: false, because: 'expired' }],
    })
    expect(explain(code(CENTRE), 'zh')).toContain('一票否决：安全责任事故，禾教〔2008〕12号 (2008-06-01 – 2008-12-31)')
    expect((await of(CENTRE, { on: '2008-05-31' })).score.vetoed).toBe(false)
  })
})

it('tells a township’s score item by item, and the items add up to the points', async () => {
  await capture(
    'meeting-item',
    TOWN,
    null,
    ...['1', '2'].map((number) => ({
      'resolved-on': '2008-03-01',
      number,
      problem: '围墙',
      resolution: '修',
      lead: '镇教办',
      'case-state': 'closed',
      'due-on': '2008-06-01',
      'closed-on': '2008-05-01',
      'on-time': true,
      outcome: '建成',
      evidence: '照片',
      'checked-by': '甲',
    })),
  )
  const town = { scheme: 'township-assessment', unit: TOWN, period: '2008' }
  const before = (await scoreUnits(office, town)).ranking[0]!.score
  await capture(
    'inspection-mark',
    TOWN,
    null,
    ...['leadership', 'surroundings'].map((criterion) => mark(criterion, 3, { scheme: town.scheme })),
  )
  const { ranking, explain } = await scoreUnits(office, town)
  const { score } = ranking[0]!
  expect(score.total).toBe(before.total + 6)
  expect(score.items.find(({ criterion }) => criterion === 'meetings')).toMatchObject({ points: 8 })
  const told = [...explain(TOWN, 'zh').matchAll(/：得([\d.]+)分，/g)].map((match) => Number(match[1]))
  expect(told.reduce((sum, points) => sum + points, 0)).toBe(score.points)
})

describe('youju score', () => {
  it('prints the ranking and one unit’s score, in both languages; refusals are exit code 2', async () => {
    await closeOffice(office)
    const ranking = await home.youju('score', 'school-assessment', '--unit', TOWN, '--period', '2008')
    expect(ranking.out).toMatch(/名次[\s\S]*青禾镇实验小学[\s\S]*青禾镇中心小学 .*一票否决/)
    expect(ranking.out).toContain('除 80 分外，分值和等次界限由本地确定')
    const one = await home.youju('score', 'township-assessment', '--unit', TOWN, '--period', '2008', '--lang', 'en')
    expect(one.out).toMatch(/dropout control \(12\): 12 points, Dropout rate/)
    const json = await home.youju('score', 'school-assessment', '--unit', code(CENTRE), '--period', '2008', '--json')
    expect(JSON.parse(json.out).ranking).toMatchObject([{ place: 1, score: { vetoed: true } }])
    expect(await home.youju('score', 'school-assesment', '--period', '2008')).toMatchObject({
      exit: 2,
      err: expect.stringContaining('school-assessment'),
    })
    expect(await home.youju('score', 'school-assessment', '--period', '2008-2009')).toMatchObject({
      exit: 2,
      err: expect.stringContaining('不能考核 2008-2009'),
    })
    expect(await home.youju('score', 'department-assessment', '--period', '2008')).toMatchObject({
      exit: 2,
      err: expect.stringContaining('没有“科室年度考核”考核的单位'),
    })
    expect((await home.youju('catalogue', 'schemes')).out).toContain('township-assessment')
  })
})
