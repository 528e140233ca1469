import { Problem } from '@youju/model'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Change, EVERYWHERE, type Store } from '../src/index.ts'
import { pack, units } from './pack.ts'
import { startTestServer, type TestDatabase, type TestServer, temporaryHome } from './support.ts'

let server: TestServer
let template: TestDatabase
let database: TestDatabase
let store: Store
let now = '2023-09-10T02:00:00.000Z'
const DUE = '2023-09-20'
const day = () => now.slice(0, 10)

beforeAll(async () => {
  server = await startTestServer()
  template = await server.database()
  const first = await template.open(pack)
  await first.units.save(units)
  await first.openPeriod('2023-2024')
  await first.close()
})
beforeEach(async () => {
  now = '2023-09-10T02:00:00.000Z'
  database = await server.database(template)
  store = await database.open(pack, { clock: () => new Date(now) })
})
afterEach(() => store.close())
afterAll(() => server.stop())

const open = (options: { ledgers?: string[]; units?: string[]; title?: string } = {}) => {
  const { ledgers = ['school-roll'], units: places = ['hill-1', 'hill-2'], title = '秋季统计' } = options
  return store.rounds.open({
    ...{ title, period: '2023-2024', under: 'north', opensOn: '2023-09-01', dueOn: DUE, ledgers },
    chain: ['township', 'county'],
    handIns: places.flatMap((unit) =>
      ledgers.map((ledger) => ({ unit, ledger, approvers: ['township', 'county'] as const })),
    ),
  })
}
const handIn = async (unit = 'hill-1', ledger = 'school-roll') => {
  const [found] = await store.rounds.handIns({ reach: EVERYWHERE, day: day(), units: [unit], ledger })
  return found!
}
type Step = 'submit' | 'recall' | 'approve' | 'send-back'
const take = async (step: Step, options: { unit?: string; ledger?: string; level?: 'township' | 'county' } = {}) => {
  const { id, ledger, version } = await handIn(options.unit, options.ledger)
  const one = { id, ledger, version, level: options.level, marks: [{ entry: '1', field: 'pupils', reason: '偏多' }] }
  return store.rounds.take({ county: 'north', step, handIns: [one], reason: '', day: day() })
}
const lock = async (unit?: string, ledger?: string) => {
  const at = { ...(unit ? { unit } : {}), ...(ledger ? { ledger } : {}) }
  await take('submit', at)
  await take('approve', { ...at, level: 'township' })
  const [last] = await take('approve', { ...at, level: 'county' })
  expect(last).toMatchObject({ state: 'locked' })
}
const submit = (changes: Change[], options: { ledger?: string; correction?: boolean } = {}) =>
  store.submit({ ledger: 'school-roll', reason: '填报', changes, ...options })
const roll = (pupils: number, unit = 'hill-1', period = '2023-2024'): Change => ({
  kind: 'capture',
  draft: { unit, period, values: { stage: 'primary', pupils } },
})
const refusal = async (work: Promise<unknown>): Promise<Problem> => {
  const problem = await work.then(
    () => undefined,
    (error: unknown) => error,
  )
  expect(problem).toBeInstanceOf(Problem)
  return problem as Problem
}
const unbroken = async () => {
  expect((await store.verifyChain()).broken).toBeNull()
  expect(await store.recompute({ check: true })).toEqual([])
}

describe('a round', () => {
  it('is one action of the chain with a hand-in for each unit and ledger, which has begun where there are entries', async () => {
    await submit([roll(30, 'hill-2')])
    const round = await open()
    const [listed] = await store.rounds.list({ reach: EVERYWHERE, day: day() })
    expect(listed).toMatchObject({
      id: round,
      title: '秋季统计',
      units: 2,
      counts: { 'not-begun': 1, filling: 1 },
      late: 0,
    })
    expect((await store.history(round)).map(({ kind }) => kind)).toEqual(['open'])
    await unbroken()
  })

  it('collects nothing that another one collects', async () => {
    await open({ title: '秋季统计' })
    expect(await refusal(open({ units: ['hill-2', 'lake-1'], title: '再报一次' }))).toMatchObject({
      code: 'round-overlaps',
      details: { title: '秋季统计', unit: 'hill-2' },
    })
    expect(await store.rounds.list({ reach: EVERYWHERE, day: day() })).toHaveLength(1)
  })

  it('is opened once, however often the request is sent', async () => {
    const ask = () =>
      store.rounds.open({
        ...{ title: '年报', period: '2023-2024', under: 'north', opensOn: '2023-09-01', dueOn: DUE },
        ...{ ledgers: ['school-roll'], chain: ['county'], requestKey: 'once' },
        handIns: [{ unit: 'hill-1', ledger: 'school-roll', approvers: ['county'] }],
      })
    expect(await ask()).toBe(await ask())
  })

  it('shows each person the hand-ins within reach, and no round that asks nothing there', async () => {
    await open({ ledgers: ['school-roll', 'staff'] })
    const reach = [{ ledgers: ['staff'], units: ['hill-1'] }]
    expect(await store.rounds.handIns({ reach, day: day() })).toMatchObject([{ unit: 'hill-1', ledger: 'staff' }])
    expect(await store.rounds.list({ reach, day: day() })).toMatchObject([{ units: 1, counts: { 'not-begun': 1 } }])
    expect(await store.rounds.list({ reach: [{ ledgers: 'all', units: ['lake-1'] }], day: day() })).toEqual([])
    expect(await store.rounds.list({ reach: [], day: day() })).toEqual([])
  })

  it('that is closed keeps what is locked, and lets the rest be collected again', async () => {
    const round = await open()
    await lock('hill-1')
    await store.rounds.close(round)
    expect(await refusal(store.rounds.close(round))).toMatchObject({ code: 'round-closed' })
    expect(await refusal(open())).toMatchObject({ code: 'round-overlaps', details: { unit: 'hill-1' } })
    await open({ units: ['hill-2'] })
    expect(await refusal(submit([roll(1)]))).toMatchObject({ code: 'entry-locked' })
  })
})

describe('a hand-in', () => {
  it('goes from school to township to county and is locked, each step an action of the chain', async () => {
    await open()
    await submit([roll(120)])
    expect(await handIn()).toMatchObject({ state: 'filling', entries: 1, waitsFor: null })
    await take('submit')
    expect(await handIn()).toMatchObject({ state: 'submitted', waitsFor: 'township' })
    await take('approve', { level: 'township' })
    expect(await handIn()).toMatchObject({ state: 'submitted', waitsFor: 'county' })
    await take('approve', { level: 'county' })
    expect(await handIn()).toMatchObject({ state: 'locked', waitsFor: null })
    const steps = await store.rounds.history((await handIn()).id)
    expect(steps.map(({ step }) => step)).toEqual(['submit', 'approve', 'approve'])
    await unbroken()
  })

  it('is approved by nobody out of turn', async () => {
    await open()
    await take('submit')
    expect(await take('approve', { level: 'county' })).toEqual([])
    expect(await handIn()).toMatchObject({ state: 'submitted', waitsFor: 'township' })
  })

  it('comes back with the cells that were named, and loses them when it is handed in again', async () => {
    await open()
    await take('submit')
    await take('send-back', { level: 'township' })
    expect(await handIn()).toMatchObject({
      state: 'sent-back',
      marks: [{ entry: '1', field: 'pupils', reason: '偏多' }],
    })
    await submit([roll(100)])
    expect(await handIn()).toMatchObject({ state: 'sent-back' })
    await take('submit')
    expect(await handIn()).toMatchObject({ state: 'submitted', waitsFor: 'township', marks: [] })
  })

  it('may be recalled until somebody has approved it', async () => {
    await open()
    await take('submit')
    await take('recall')
    expect(await handIn()).toMatchObject({ state: 'filling' })
    await take('submit')
    await take('approve', { level: 'township' })
    expect(await take('recall')).toEqual([])
  })

  it('moves on when an entry of it changes, so that nobody hands in what was not seen', async () => {
    await open()
    await submit([roll(120)])
    const seen = await handIn()
    await store.rounds.noteChecked('north', seen.id, seen.version)
    expect(await handIn()).toMatchObject({ state: 'checked', version: seen.version })
    await submit([{ kind: 'capture', draft: { unit: 'hill-1', period: '2023-2024', values: { stage: 'junior' } } }])
    const late = { ...seen, level: undefined }
    expect(
      await store.rounds.take({ county: 'north', step: 'submit', handIns: [late], reason: '', day: day() }),
    ).toEqual([])
    expect(await handIn()).toMatchObject({ state: 'filling', entries: 2 })
  })

  it('is late when the due day passed without it, or before it; and not for being sent back in time', async () => {
    await open()
    await take('submit')
    await take('send-back', { level: 'township' })
    now = '2023-09-21T02:00:00.000Z'
    expect(await handIn('hill-1')).toMatchObject({ late: false })
    expect(await handIn('hill-2')).toMatchObject({ late: true })
    await take('submit', { unit: 'hill-2' })
    now = '2023-10-21T02:00:00.000Z'
    expect(await handIn('hill-2')).toMatchObject({ late: true, state: 'submitted' })
    expect(await store.rounds.list({ reach: EVERYWHERE, day: day() })).toMatchObject([{ late: 1 }])
  })

  it('takes a step once, however often the request is sent', async () => {
    await open()
    const { id, ledger, version } = await handIn()
    const ask = () =>
      store.rounds.take({
        ...{ county: 'north', step: 'submit', reason: '', day: day(), requestKey: 'k1' },
        handIns: [{ id, ledger, version }],
      })
    expect(await Promise.all([ask(), ask(), ask()])).toEqual(Array(3).fill([{ id, state: 'submitted', version: 2 }]))
    expect(await store.rounds.history(id)).toHaveLength(1)
  })

  it('is approved with many others in one action for each ledger, without those that changed meanwhile', async () => {
    await open({ ledgers: ['school-roll', 'staff'] })
    for (const unit of ['hill-1', 'hill-2'])
      for (const ledger of ['school-roll', 'staff']) await take('submit', { unit, ledger })
    const all = await store.rounds.handIns({ reach: EVERYWHERE, day: day() })
    const handIns = all.map(({ id, ledger, version }, index) => ({
      ...{ id, ledger, version: index === 0 ? version - 1 : version, level: 'township' as const },
    }))
    const before = (await store.verifyChain()).actions
    const taken = await store.rounds.take({ county: 'north', step: 'approve', handIns, reason: '', day: day() })
    expect(taken.map(({ id }) => id).sort()).toEqual(
      all
        .slice(1)
        .map(({ id }) => id)
        .sort(),
    )
    expect((await store.verifyChain()).actions - before).toBe(2)
  })
})

describe('entries of a hand-in', () => {
  it('cannot be changed while it waits for approval, and can when it was sent back', async () => {
    await open()
    const { entries } = await submit([roll(120)])
    await take('submit')
    const revise = (version: number): Change => ({
      ...{ kind: 'revise', entry: entries[0]!, version, values: { pupils: 121 } },
    })
    expect(await refusal(submit([revise(1)]))).toMatchObject({ code: 'entry-handed-in' })
    expect(await refusal(submit([revise(1)], { correction: true }))).toMatchObject({ code: 'entry-handed-in' })
    await take('send-back', { level: 'township' })
    await expect(submit([revise(1)])).resolves.toMatchObject({ revised: 1 })
  })

  it.each<[string, (entry: string) => Change]>([
    [
      'capture',
      () => ({ kind: 'capture', draft: { unit: 'hill-1', period: '2023-2024', values: { stage: 'junior' } } }),
    ],
    ['revise', (entry) => ({ kind: 'revise', entry, version: 1, values: { pupils: 121 } })],
    ['withdraw', (entry) => ({ kind: 'withdraw', entry })],
    ['move away', (entry) => ({ kind: 'move', entry, unit: 'lake-1' })],
  ])('are locked by the last approval against: %s', async (_, change) => {
    await open()
    const { entries } = await submit([roll(120)])
    await lock()
    const before = await store.cells()
    expect(await refusal(submit([change(entries[0]!)]))).toMatchObject({
      code: 'entry-locked',
      details: { unit: 'hill-1', ledger: 'school-roll', period: '2023-2024' },
    })
    expect(await store.cells()).toEqual(before)
    await unbroken()
  })

  it('are locked against lines moved to the unit from elsewhere', async () => {
    await open()
    await lock()
    const { entries } = await submit([roll(9, 'lake-1')])
    expect(await refusal(submit([{ kind: 'move', entry: entries[0]!, unit: 'hill-1' }]))).toMatchObject({
      code: 'entry-locked',
    })
  })

  it('are locked against an import as well, which then stores nothing', async () => {
    await open()
    await lock('hill-2')
    const drafts = ['hill-1', 'hill-2'].map((unit) => ({
      ...{ unit, period: '2023-2024', values: { stage: 'primary', pupils: 5 } },
    }))
    const bring = (correction?: boolean) =>
      store.importLines('school-roll', drafts, { county: 'north', reason: '', ...(correction ? { correction } : {}) })
    expect(await refusal(bring())).toMatchObject({ code: 'entry-locked', details: { unit: 'hill-2' } })
    expect(await Array.fromAsync(store.entries({ ledger: 'school-roll' }))).toEqual([])
    expect(await bring(true)).toMatchObject({ captured: 2, corrected: [{ unit: 'hill-2', state: 'locked' }] })
  })

  it('stay open in every other unit, period and ledger', async () => {
    await open({ ledgers: ['school-roll', 'staff'] })
    await lock('hill-1', 'school-roll')
    await expect(submit([roll(1, 'hill-2')])).resolves.toMatchObject({ captured: 1 })
    await expect(submit([roll(1, 'hill-1', '2022-2023')])).resolves.toMatchObject({ captured: 1 })
    const person = { unit: 'hill-1', period: null, values: { number: 'n1', hired: '2020-01-01' } }
    await expect(submit([{ kind: 'capture', draft: person }], { ledger: 'staff' })).resolves.toMatchObject({
      captured: 1,
    })
  })

  it('are corrected with the approval standing, and the hand-in lists the correction', async () => {
    await open()
    const { entries } = await submit([roll(120)])
    await lock()
    const change: Change = { kind: 'revise', entry: entries[0]!, version: 1, values: { pupils: 118 } }
    const receipt = await submit([change], { correction: true })
    expect(receipt.corrected).toMatchObject([{ title: '秋季统计', unit: 'hill-1', state: 'locked' }])
    const { id, state } = await handIn()
    expect(state).toBe('locked')
    expect((await store.rounds.history(id)).at(-1)).toMatchObject({ step: 'correction', reason: '填报' })
    await unbroken()
  })
})

describe('a roster that was handed in and locked', () => {
  const person = (values: Record<string, string | boolean | number | null>): Change => ({
    ...{
      kind: 'capture',
      draft: { unit: 'hill-1', period: null, values: { number: 'n1', stage: 'primary', ...values } },
    },
  })
  let entry = ''
  beforeEach(async () => {
    await open({ ledgers: ['staff'] })
    const { entries } = await submit([person({ hired: '2020-09-01' })], { ledger: 'staff' })
    entry = entries[0]!
    await lock('hill-1', 'staff')
  })
  const revise = (values: Record<string, string>): Change => ({ kind: 'revise', entry, version: 1, values })

  it('lets somebody leave or come after the day on which it was counted', async () => {
    await expect(submit([revise({ left: '2024-03-01' })], { ledger: 'staff' })).resolves.toMatchObject({ revised: 1 })
    const later = person({ number: 'n2', hired: '2024-02-01' })
    await expect(submit([later], { ledger: 'staff' })).resolves.toMatchObject({ captured: 1 })
  })

  it.each<[string, () => Change]>([
    ['left before that day', () => revise({ left: '2023-08-31' })],
    ['counts in another group', () => revise({ stage: 'junior' })],
    ['was there as well', () => person({ number: 'n2', hired: '2019-09-01' })],
  ])('refuses that somebody %s', async (_, change) => {
    expect(await refusal(submit([change()], { ledger: 'staff' }))).toMatchObject({ code: 'entry-locked' })
    await expect(submit([change()], { ledger: 'staff', correction: true })).resolves.toBeTruthy()
    await unbroken()
  })
})

describe('rounds', () => {
  it('are in a backup with all that was done to them', async () => {
    const round = await open()
    await submit([roll(120)])
    await lock()
    await store.rounds.remind({ county: 'north', round, units: ['hill-2'], text: '请报送' })
    const { home, remove } = temporaryHome()
    await store.backup(`${home}/rounds.youju`)
    const other = await (await server.database()).open(pack)
    await other.restore(`${home}/rounds.youju`)
    remove()
    const query = { reach: EVERYWHERE, day: day() }
    expect(await other.rounds.handIns(query)).toEqual(await store.rounds.handIns(query))
    expect(await other.rounds.list(query)).toEqual(await store.rounds.list(query))
    expect(await other.rounds.reminders(['hill-2'])).toEqual(await store.rounds.reminders(['hill-2']))
    const junior = { unit: 'hill-1', period: '2023-2024', values: { stage: 'junior' } }
    const late = other.submit({ ledger: 'school-roll', reason: '', changes: [{ kind: 'capture', draft: junior }] })
    expect(await refusal(late)).toMatchObject({ code: 'entry-locked' })
  })

  it('whose state was changed past the program are found by verifying the chain', async () => {
    await open()
    await lock()
    await database.query(`update hand_ins set state = 'filling' where unit = 'hill-1'`)
    expect((await store.verifyChain()).broken).toMatchObject({ broken: 'state', ledger: 'school-roll' })
  })
})
