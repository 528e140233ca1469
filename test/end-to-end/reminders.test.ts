/** Cases that grow late: reminded once each time, gone up the tree, counted as overdue; proofs withdrawn on the command line. */
import { join } from 'node:path'
import {
  closeOffice,
  extendCase,
  importFiles,
  moveCase,
  type Office,
  openCase,
  openOffice,
  proveCase,
  remindCases,
  showCase,
} from '@youju/flow'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pack } from '../../packs/cn-county/src/index.ts'
import { type Home, makeHome, SAMPLES } from './program.ts'

let home: Home
let office: Office
let now = new Date()
const on = (day: string): void => {
  now = new Date(`${day}T02:00:00Z`)
}
const SCHOOL = '青禾镇中心小学'
const hazard = (number: string) => ({ lifecycle: 'hazard', case: number })
const line = async (number: string) => (await showCase(office, hazard(number))).case
const told = async () =>
  (await remindCases(office)).map(({ case: kept, told, late }) => [kept.name, told.name, late] as const)

beforeAll(async () => {
  home = makeHome()
  expect(await home.youju('import', join(SAMPLES, '单位名录.xlsx'))).toMatchObject({ exit: 0, err: '' })
  office = await openOffice({ pack, home: home.file('home'), clock: () => now, actor: '督办员' })
  on('2024-05-06')
  for (const number of ['H-1', 'H-2'])
    await openCase(office, {
      lifecycle: 'hazard',
      unit: SCHOOL,
      fields: {
        ...{ 编号: number, 部位: '围墙', 隐患类别: '消防', 隐患等级: '一般', 隐患内容: '堆物' },
        ...{ 整改措施: '清理', 责任人: '后勤主任' },
      },
    })
  for (const number of ['H-1', 'H-2']) await moveCase(office, { ...hazard(number), move: 'assign', as: ['school'] })
})
afterAll(async () => {
  await closeOffice(office)
  home.remove()
})

describe('a case on its way to being late', () => {
  it('is reminded of once when its last day is near', async () => {
    // 15 working days from 6 May, with Saturday 11 May worked: 24 May.
    on('2024-05-22')
    expect(await told()).toEqual([])
    on('2024-05-23')
    expect(await told()).toEqual([
      ['H-1', SCHOOL, false],
      ['H-2', SCHOOL, false],
    ])
    expect(await told()).toEqual([])
    expect((await line('H-1')).entry.values['case-state']).toBe('working')
  })

  it('goes up to the township when it is late, and is counted as overdue from then on', async () => {
    await extendCase(office, { ...hazard('H-2'), as: ['bureau'], until: '2024-06-07', reason: '待料' })
    on('2024-05-29')
    expect(await told()).toEqual([['H-1', '青禾镇', true]])
    expect((await line('H-1')).entry.values).toMatchObject({ 'case-state': 'overdue', 'due-on': '2024-05-24' })
    const { cells } = await office.store.cells({ measures: ['hazards'], periods: ['2024'] })
    expect(cells.filter(({ breakdown }) => breakdown.includes('overdue')).map(({ value }) => value)).toEqual([1])
    expect(await told()).toEqual([])
  })

  it('begins anew with a new last day', async () => {
    on('2024-06-06')
    expect(await told()).toEqual([['H-2', SCHOOL, false]])
  })

  it('keeps all of it in its course, and is overdue no more once it is closed', async () => {
    const { history } = await showCase(office, hazard('H-1'))
    expect(history.map(({ at, what, by, papers }) => [at, what.zh, by, papers.join()])).toEqual([
      ['2024-05-06', '立项', '督办员', ''],
      ['2024-05-06', '交办整改', '督办员', ''],
      ['2024-05-23', '催办', 'youju', SCHOOL],
      ['2024-05-29', '催办', 'youju', '青禾镇'],
    ])
    await moveCase(office, { ...hazard('H-1'), move: 'rectify', as: ['school'], evidence: { after: 'a.jpg' } })
    const fields = { 检查单位: '督导室', 检查范围: '围墙', 复查合格: '是' }
    await proveCase({ ...office, actor: '复查员' }, { ...hazard('H-1'), ledger: 'safety-check', fields })
    const { case: closed } = await moveCase(
      { ...office, actor: '复查员' },
      { ...hazard('H-1'), move: 'close', as: ['inspector'] },
    )
    expect(closed.entry.values).toMatchObject({ 'case-state': 'closed', 'on-time': false })
  })
})

describe('a hand-kept case that was only reminded of', () => {
  const sheet = (state: string, rest: string) => ({
    name: '安全隐患台账.csv',
    bytes: new TextEncoder().encode(
      [
        '学校名称,编号,部位,隐患类别,隐患等级,发现日期,隐患内容,整改措施,整改方案,整改资金,责任人,办理状态,办结期限,办结日期,办结依据,核查人,是否按期',
        `${SCHOOL},H-9,教学楼,消防,一般,2024-05-06,堆物,清理,逐层清理,0,后勤主任,${state},2024-05-31,${rest}`,
      ].join('\n'),
    ),
  })

  it('is still kept by its spreadsheet, and goes on in the program from where that has led', async () => {
    on('2024-06-07')
    await importFiles(office, [sheet('办理中', ',,,')])
    expect((await told()).filter(([name]) => name === 'H-9')).toEqual([['H-9', '青禾镇', true]])
    expect((await line('H-9')).entry.values['case-state']).toBe('overdue')
    const { stored } = await importFiles(office, [sheet('已报结', ',,,')])
    expect(stored).toBe(true)
    expect((await line('H-9')).case.state).toBe('rectified')
    await moveCase(office, { ...hazard('H-9'), move: 'send-back', as: ['bureau'], reason: '未清理' })
    const { history } = await showCase(office, hazard('H-9'))
    expect(history.map(({ what, state }) => [what.zh, state.zh])).toEqual([
      ['立项', '整改中'],
      ['催办', '整改中'],
      ['立项', '已整改待复查'],
      ['退回整改', '整改中'],
    ])
  })
})

describe('youju case', () => {
  it('withdraws a proof with its reason, and the case is open again', async () => {
    await closeOffice(office)
    const silent = await home.youju('case', 'withdraw-proof', 'hazard', 'H-1')
    expect(silent).toMatchObject({ exit: 2, err: expect.stringContaining('须用 --reason 写明理由') })
    const withdrawn = await home.youju('case', 'withdraw-proof', 'hazard', 'H-1', '--reason', '照片不是本校')
    expect(withdrawn).toMatchObject({ exit: 0, out: expect.stringContaining('整改中') })
    const again = await home.youju('case', 'withdraw-proof', 'hazard', 'H-1', '--reason', '再撤')
    expect(again).toMatchObject({ exit: 2, err: expect.stringContaining('没有这条佐证记录') })
    const reminded = await home.youju('case', 'remind', 'hazard')
    expect(reminded.out).toMatch(/催办 \d+ 件，其中逾期 \d+ 件/)
    expect((await home.youju('case', 'remind', 'hazard')).out).toContain('没有要催办的事项')
    expect((await home.youju('audit', 'verify')).exit).toBe(0)
    office = await openOffice({ pack, home: home.file('home'), clock: () => now, actor: '督办员' })
  })
})
