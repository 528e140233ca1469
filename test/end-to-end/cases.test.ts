/** Cases on the sample town: opened, worked on by several people, closed on proof, reopened, late, counted. */

import { join } from 'node:path'
import {
  closeOffice,
  extendCase,
  importFiles,
  listCases,
  moveCase,
  type Office,
  openCase,
  openOffice,
  proveCase,
  showCase,
} from '@youju/flow'
import { Problem } from '@youju/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pack } from '../../packs/cn-county/src/index.ts'
import { type Home, makeHome, SAMPLES, TOWN } from './program.ts'

let home: Home
let office: Office
let now = new Date('2024-03-04T02:00:00Z')
const on = (day: string): void => {
  now = new Date(`${day}T02:00:00Z`)
}
const as = (actor: string): Office => ({ ...office, actor })
const refusal = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof Problem)) throw new Error('it was not refused')
  return [error, ...error.more].map((one) => one.phrase('zh')).join('\n')
}

beforeAll(async () => {
  home = makeHome()
  expect(await home.youju('import', join(SAMPLES, '单位名录.xlsx'))).toMatchObject({ exit: 0, err: '' })
  office = await openOffice({ pack, home: home.file('home'), clock: () => now, actor: '督办员' })
})
afterAll(async () => {
  await closeOffice(office)
  home.remove()
})

const hazard = (number: string) =>
  openCase(as('安全员'), {
    lifecycle: 'hazard',
    unit: '青禾镇中心小学',
    fields: {
      编号: number,
      部位: '教学楼西侧围墙',
      隐患类别: '消防',
      隐患等级: '一般',
      隐患内容: '消防通道堆物',
      整改措施: '清理并划线',
      责任人: '后勤主任',
    },
  })

describe('a hazard from finding to closing', () => {
  it('gets its deadline by the official calendar', async () => {
    on('2024-09-27')
    const { case: opened } = await hazard('H-1')
    // 15 working days over National Day 2024, with 29 September and 12 October worked; assigned within one.
    expect(opened.entry.values).toMatchObject({ 'case-state': 'opened', 'due-on': '2024-10-23' })
    expect(opened.clock).toMatchObject({ is: 'running', due: '2024-09-29', daysLeft: 2 })
  })

  it('refuses whoever may not, what lacks its photo, and says so', async () => {
    const wanted = { lifecycle: 'hazard', case: 'H-1' }
    expect(await refusal(moveCase(as('路人'), { ...wanted, move: 'assign', as: [] }))).toContain(
      '须由学校、教育局、乡镇政府办理',
    )
    await moveCase(as('安全员'), { ...wanted, move: 'assign', as: ['school'] })
    expect(await refusal(moveCase(as('后勤主任'), { ...wanted, move: 'rectify', as: ['school'] }))).toContain(
      '须附：整改后照片',
    )
    expect(await refusal(moveCase(as('后勤主任'), { ...wanted, move: 'rectify', as: ['mayor'] }))).toContain(
      '没有“mayor”这一身份',
    )
  })

  it('is closed by a second person only, and only on a passed re-check', async () => {
    on('2024-10-09')
    const wanted = { lifecycle: 'hazard', case: 'H-1' }
    await moveCase(as('后勤主任'), { ...wanted, move: 'rectify', as: ['school'], evidence: { after: '整改后.jpg' } })
    expect(await refusal(moveCase(as('后勤主任'), { ...wanted, move: 'close', as: ['school'] }))).toMatch(
      /须在台账“安全检查”中有对应的有效复查记录[\s\S]*须由另一人办理：“后勤主任”已办理“报告整改”/,
    )
    const check = { 检查单位: '镇安监站', 检查范围: '复查', 复查合格: '否' }
    await proveCase(as('安监员'), { ...wanted, ledger: 'safety-check', fields: check })
    expect(await refusal(moveCase(as('安监员'), { ...wanted, move: 'close', as: ['inspector'] }))).toContain('复查记录')
    on('2024-10-10')
    const { entry } = await proveCase(as('安监员'), {
      ...wanted,
      ledger: 'safety-check',
      fields: { ...check, 复查合格: '是' },
    })
    const { case: closed } = await moveCase(as('安监员'), { ...wanted, move: 'close', as: ['inspector'] })
    expect(closed.case).toMatchObject({ state: 'closed', proof: { ledger: 'safety-check', entry } })
    expect(closed.entry.values).toMatchObject({
      'case-state': 'closed',
      'closed-on': '2024-10-10',
      'on-time': true,
      'checked-by': '安监员',
      'rectified-by': '后勤主任',
      'rectified-on': '2024-10-09',
      after: '整改后.jpg',
    })
    expect(await refusal(moveCase(office, { ...wanted, move: 'send-back', as: ['bureau'] }))).toContain('已办结')
  })

  it('goes back to work when the re-check is withdrawn, and counts as open again', async () => {
    on('2024-10-20')
    const before = await listCases(office, { lifecycle: 'hazard' })
    const proof = before.find(({ name }) => name === 'H-1')!.case.proof!
    await office.store.submit({
      ledger: proof.ledger,
      changes: [{ kind: 'withdraw', entry: proof.entry }],
      reason: '复查有误',
    })
    const [again] = await listCases(office, { lifecycle: 'hazard', open: true })
    expect(again).toMatchObject({ name: 'H-1', case: { state: 'rectifying', closed: false } })
    expect(again!.entry.values).toMatchObject({ 'case-state': 'working', 'closed-on': null, 'on-time': null })
    const { history } = await showCase(office, { lifecycle: 'hazard', case: 'H-1' })
    expect(history.map(({ what, by }) => [what.zh, by])).toEqual([
      ['立项', '安全员'],
      ['交办整改', '安全员'],
      ['报告整改', '后勤主任'],
      ['复查销号', '安监员'],
      ['重开', 'youju'],
    ])
  })
})

describe('the clock', () => {
  const item = { lifecycle: 'supervised-item', case: '2024-02-28 督1' }

  it('counts days over a leap day, extends before the deadline only, and keeps the old date', async () => {
    on('2024-02-28')
    const fields = { 编号: '督1', 事项来源: '上级', 督办事项: '校门口交通整治', 承办单位: '镇教办' }
    const { case: opened } = await openCase(office, { lifecycle: 'supervised-item', unit: TOWN, fields })
    expect(opened.entry.values['due-on']).toBe('2024-03-29')
    await moveCase(office, { ...item, move: 'hand-out', as: ['supervisor'], evidence: { notice: '交办单' } })
    await moveCase(as('承办人'), { ...item, move: 'accept', as: ['handler'] })
    expect(
      await refusal(extendCase(as('承办人'), { ...item, as: ['handler'], until: '2024-04-15', reason: '雨季' })),
    ).toContain('延期')
    on('2024-03-29')
    const { case: extended } = await extendCase(office, {
      ...item,
      as: ['supervisor'],
      until: '2024-04-15',
      reason: '雨季施工',
    })
    expect(extended.clock).toMatchObject({ due: '2024-04-15', earlier: ['2024-03-29'] })
    expect(extended.entry.values).toMatchObject({ 'due-on': '2024-04-15', 'extended-from': '2024-03-29' })
  })

  it.each([
    ['批示', '', '2024-05-16'],
    ['会议', '是', '2024-05-06'],
    ['投诉', '', '2024-05-31'],
  ])('gives an item from %s, urgent %j, its own deadline', async (origin, urgent, due) => {
    on('2024-05-01')
    const fields = {
      编号: `督-${origin}`,
      事项来源: origin,
      急办: urgent,
      督办事项: `${origin}事项`,
      承办单位: '镇教办',
    }
    const { case: opened, warnings } = await openCase(office, { lifecycle: 'supervised-item', unit: TOWN, fields })
    expect(opened.entry.values['due-on']).toBe(due)
    expect(warnings).toEqual([])
  })

  it('lists what is late first, and says to whom it has gone up', async () => {
    on('2024-05-06')
    const [late] = await listCases(office, { late: true, lifecycle: 'supervised-item' })
    expect(late).toMatchObject({ clock: { is: 'late', daysLate: 21, escalatedTo: 'county' } })
    expect(late!.escalation?.kind).toBe('county')
    expect(
      await refusal(extendCase(office, { ...item, as: ['supervisor'], until: '2024-06-01', reason: '再延' })),
    ).toContain('已过')
  })

  it('does not guess the working days of a year whose holidays are not published', async () => {
    on('2026-12-25')
    const text = await refusal(hazard('H-9'))
    expect(text).toContain('2027年的放假调休安排尚未公布')
    const { case: opened } = await openCase(office, {
      lifecycle: 'hazard',
      unit: TOWN,
      fields: {
        编号: 'H-9',
        部位: '门',
        隐患类别: '消防',
        隐患等级: '一般',
        隐患内容: '锁坏',
        整改措施: '换',
        责任人: '甲',
        'due-on': '2027-01-20',
      },
    })
    expect(opened.clock).toMatchObject({ is: 'running', due: '2026-12-28' })
  })
})

describe('two people at once', () => {
  it('cannot both win', async () => {
    on('2024-06-03')
    await hazard('H-2')
    const assign = { lifecycle: 'hazard', case: 'H-2', move: 'assign', as: ['school'] }
    const outcomes = await Promise.allSettled([moveCase(as('甲'), assign), moveCase(as('乙'), assign)])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const { history } = await showCase(office, { lifecycle: 'hazard', case: 'H-2' })
    expect(history.map(({ what }) => what.zh)).toEqual(['立项', '交办整改'])
  })
})

describe('a ledger kept by hand', () => {
  it('goes on from the state it had; its rules hold for moves as well', async () => {
    on('2024-06-03')
    const values = {
      'resolved-on': '2024-05-06',
      number: '议1',
      problem: '围墙',
      resolution: '修',
      lead: '镇教办',
      'case-state': 'working',
      'due-on': '2024-08-06',
    }
    await office.store.submit({
      ledger: 'meeting-item',
      changes: [{ kind: 'capture', draft: { unit: TOWN, period: null, values } }],
      reason: '补录',
    })
    const item = { lifecycle: 'meeting-item', case: '2024-05-06 议1' }
    expect((await showCase(office, item)).case.case.state).toBe('acting')
    await moveCase(as('镇教办'), { ...item, move: '报结', as: ['handler'], evidence: { outcome: '围墙已建成' } })
    await proveCase(office, {
      ...item,
      ledger: 'case-check',
      fields: { 凭据种类: '现场核查记录', 凭据: '照片3张', 核查人: '督办员', 核查通过: '是' },
    })
    const { case: closed } = await moveCase(office, { ...item, move: 'reply', as: ['supervisor'] })
    expect(closed.entry.values).toMatchObject({
      'case-state': 'closed',
      outcome: '围墙已建成',
      'replied-on': '2024-06-03',
    })
  })

  it('refuses what the rules of the ledger forbid, and takes what is filled in with the move', async () => {
    const fields = {
      编号: '辍1',
      儿童: '某生',
      学段: '小学',
      辍学原因: '厌学',
      发现日期: '2024-03-01',
      'due-on': '2024-09-01',
    }
    await openCase(office, { lifecycle: 'dropout-case', unit: '青禾镇中心小学', fields })
    const child = { lifecycle: 'dropout-case', case: '辍1' }
    await moveCase(as('班主任'), { ...child, move: 'verify', as: ['school'] })
    expect(await refusal(moveCase(as('班主任'), { ...child, move: 'persuade', as: ['school'] }))).toContain('劝返记录')
    const alone = { 第几次: '1', 联系方式: '入户', 劝返人数: '1' }
    expect(await refusal(proveCase(as('班主任'), { ...child, ledger: 'persuasion', fields: alone }))).toContain(
      '两人以上',
    )
    await proveCase(as('班主任'), { ...child, ledger: 'persuasion', fields: { ...alone, 劝返人数: '2' } })
    await moveCase(as('班主任'), { ...child, move: 'persuade', as: ['school'] })
    expect(await refusal(moveCase(as('班主任'), { ...child, move: 'persuade', as: ['school'] }))).toContain('劝返记录')
    await moveCase(as('班主任'), { ...child, move: 'return', as: ['school'], evidence: { attendance: '到校记录' } })
    await proveCase(office, {
      ...child,
      ledger: 'case-check',
      fields: { 凭据种类: '在校证明', 凭据: '学籍截图', 核查人: '镇教办', 核查通过: '是' },
    })
    const confirm = { ...child, move: 'confirm', as: ['township'] }
    expect(await refusal(moveCase(office, confirm))).toContain('办结的案件须填办理结果')
    expect(
      await refusal(moveCase(office, { ...confirm, fields: { 办理结果: '劝返复学', 复学后到校天数: '12' } })),
    ).toContain('满30天')
    const { case: closed } = await moveCase(office, {
      ...confirm,
      fields: { 办理结果: '劝返复学', 复学后到校天数: '34' },
    })
    expect(closed.case.state).toBe('stable')
  })
})

it('leaves the chain whole, the cells fresh, and the actions beyond anybody’s reach', async () => {
  expect((await office.store.verifyChain()).broken).toBeNull()
  expect(await office.store.recompute({ check: true })).toEqual([])
  const [line] = await Array.fromAsync(office.store.entries({ ledger: 'case-action' }))
  const withdraw = { kind: 'withdraw' as const, entry: line!.id }
  expect(await refusal(office.store.submit({ ledger: 'case-action', changes: [withdraw], reason: '改' }))).toContain(
    '逐条追加',
  )
})

describe('a spreadsheet', () => {
  const csv = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })
  const head =
    '学校名称,编号,部位,隐患类别,隐患等级,发现日期,隐患内容,整改措施,责任人,办理状态,办结期限,办结日期,办结依据,核查人,是否按期'
  const line = (number: string, state: string, rest: string): string =>
    `青禾镇中心小学,${number},教学楼西侧围墙,消防,一般,2024-06-03,消防通道堆物,清理并划线,后勤主任,${state},2024-06-25,${rest}`

  it('neither closes a case that is worked on in the program, nor writes its actions; other lines come in', async () => {
    on('2024-06-10')
    const closed = csv('安全隐患台账.csv', [head, line('H-2', '已办结', '2024-06-09,照片,校长,是')].join('\n'))
    const { refused, stored } = await importFiles(office, [closed])
    expect(stored).toBe(false)
    expect(refused.map((one) => one.phrase('zh')).join()).toMatch(
      /第 2 行：该事项已在系统中办理，“办理状态”不能用表格改。请用 youju case move hazard \d+/,
    )
    const both = csv(
      '安全隐患台账.csv',
      [head, line('H-2', '已办结', '2024-06-09,照片,校长,是'), line('H-3', '已办结', '2024-06-09,照片,校长,是')].join(
        '\n',
      ),
    )
    const { tables } = await importFiles(office, [both], { goodRows: true })
    expect(tables).toMatchObject([{ captured: 1, revised: 0, refused: 1 }])
    expect((await showCase(office, { lifecycle: 'hazard', case: 'H-3' })).case.clock).toMatchObject({
      is: 'closed',
      daysLate: 0,
    })
    const actions = csv(
      '事项办理记录.csv',
      '学校名称,事项台账,事项记录号,序次,办理动作,办理日期,办理人,办理后状态\n青禾镇中心小学,hazard,1,9,办理,2024-06-10,甲,closed',
    )
    expect((await importFiles(office, [actions])).refused.map((one) => one.code)).toContain('ledger-append-only')
  })
})

describe('youju case', () => {
  it('lists, shows, opens and moves in both languages; refusals are exit code 2', async () => {
    await closeOffice(office)
    const list = await home.youju('case', 'list', '--unit', TOWN)
    expect(list.out).toMatch(/督办事项.*督1.*逾期 \d+ 天，已提级到/)
    expect(JSON.parse((await home.youju('case', 'list', 'hazard', '--open', '--json')).out).length).toBe(3)
    const shown = await home.youju('case', 'show', 'hazard', 'H-2', '--lang', 'en')
    expect(shown.out).toMatch(/rectify {2}report put right → put right, to be checked/)
    expect(shown.out).toMatch(/^about\n(?: {2}.*\n)* {2}level: .*\n/m)
    expect(await home.youju('case', 'move', 'hazard', 'H-2', 'close')).toMatchObject({
      exit: 2,
      err: expect.stringContaining('不能“复查销号”'),
    })
    expect(await home.youju('case', 'move', 'hazard', 'H-77', 'close', '--lang', 'en')).toMatchObject({
      exit: 2,
      err: expect.stringContaining('youju case list hazard'),
    })
    expect(await home.youju('case', 'open', 'hazard', '--unit', TOWN, '--set', '隐患等级=很大')).toMatchObject({
      exit: 2,
      err: expect.stringContaining('可填：'),
    })
    const bare = await home.youju('case', 'open', 'complaint', '--unit', TOWN)
    expect(bare).toMatchObject({ exit: 2, err: expect.stringContaining('还须填：编号、投诉渠道、投诉内容、承办单位') })
    const moved = await home.youju(
      'case',
      'move',
      'hazard',
      'H-2',
      'rectify',
      '--as',
      'school',
      '--evidence',
      'after=a.jpg',
      '--json',
    )
    expect(JSON.parse(moved.out)).toMatchObject({ state: 'rectified', values: { after: 'a.jpg' } })
  })
})
