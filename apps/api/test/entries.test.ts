/** Entries over the API: looked at, recorded, held against rules, within reach. */
import { type Answered, routes } from '@youju/contract'
import { computePeriod } from '@youju/flow'
import { getIdentifier } from '@youju/record'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, openTestOffice, type TestOffice } from './office.ts'

let office: TestOffice
let principal: Client
let bureau: Client
let leader: Client
let school: string
beforeAll(async () => {
  office = await openTestOffice()
  principal = await office.as('principal')
  bureau = await office.as('bureau-administrator')
  leader = await office.as('leader')
  school = (await principal(routes.getMe, {})).body.home!.code
})
afterAll(() => office?.stop())

/** A number that nobody has yet, with the check digit that fits. */
function pupilNumber(number: number): string {
  const { fault } = getIdentifier('pupil-number')
  const digits = [...'0123456789X'].map((digit) => `G11010120130901${String(number).padStart(3, '0')}${digit}`)
  return digits.find((one) => !fault(one))!
}

type Row = Answered<typeof routes.getEntry>
const pupils = (client: Client, query: object = {}) =>
  client(routes.listEntries, { params: { ledger: 'pupil' }, query: { limit: 500, ...query } })
const firstPupil = async (query: object = {}): Promise<Row> => (await pupils(principal, query)).body.items[0]!

describe('the ledgers', () => {
  it('each say how many entries are within reach, as listing them finds', async () => {
    for (const client of [principal, bureau]) {
      const { ledgers } = (await client(routes.listLedgers, {})).body
      for (const code of ['pupil', 'enrolment', 'home-visit']) {
        const { body } = await client(routes.listEntries, { params: { ledger: code } })
        expect(ledgers.find((one) => one.code === code)?.entries, code).toBe(body.total)
      }
    }
  })

  it('are few for a class teacher, and none for an administrator of the system', async () => {
    const codes = async (name: string) =>
      (await (await office.as(name))(routes.listLedgers, {})).body.ledgers.map(({ code }) => code)
    expect((await codes('class-teacher')).sort()).toEqual(['classes', 'pupil'])
    expect(await codes('system-administrator')).toEqual([])
  })

  it('tell their fields, code lists and periods, the present one among them', async () => {
    const { body } = await principal(routes.getLedgerDefinition, { params: { ledger: 'pupil' } })
    expect(body.ledger.fields.length).toBeGreaterThan(10)
    expect(body.lists.map(({ code }) => code)).toContain('grade')
    expect(body.periods[0]).toMatch(/^\d{4}-\d{4}$/)
    const unknown = await principal(routes.getLedgerDefinition, { params: { ledger: 'nothing' } })
    expect(unknown.status).toBe(404)
  })
})

describe('a list of entries', () => {
  it('holds one’s own school’s and no others’, whatever is asked for', async () => {
    const all = (await pupils(bureau)).body
    const own = (await pupils(principal)).body
    expect(new Set(own.items.map(({ unit }) => unit))).toEqual(new Set([school]))
    expect(own.total).toBeLessThan(all.total)
    const other = all.items.find(({ unit }) => unit !== school)!
    const byName = await pupils(principal, { search: String(other.values.name) })
    expect(byName.body.items.every(({ unit }) => unit === school)).toBe(true)
    const asked = await pupils(principal, { unit: other.unit })
    expect({ status: asked.status, code: asked.problem.code }).toEqual({ status: 403, code: 'unit-beyond-reach' })
    const one = await principal(routes.getEntry, { params: { ledger: 'pupil', entry: other.id } })
    expect({ status: one.status, code: one.problem.code }).toEqual({ status: 404, code: 'unknown-entry' })
    const history = await principal(routes.getHistory, { params: { ledger: 'pupil', entry: other.id } })
    expect(history.status).toBe(404)
  })

  it('holds one’s own class for a class teacher', async () => {
    const teacher = await office.as('class-teacher')
    const { only } = (await teacher(routes.getMe, {})).body.appointments[0]!
    const { items, total } = (await pupils(teacher)).body
    expect(total).toBeGreaterThan(0)
    for (const { values } of items) expect(values).toMatchObject(only!)
    const fields = Object.entries(only!)
    const others = (await pupils(principal)).body.items.filter(({ values }) =>
      fields.some(([field, value]) => values[field] !== value),
    )
    const { body } = await pupils(teacher, { search: String(others[0]!.values['pupil-number']) })
    expect(body.total).toBe(0)
  })

  it('is filtered, sorted, searched and paged by cursor', async () => {
    const where = JSON.stringify({ sex: '1' })
    const { items, total } = (await pupils(bureau, { where, sort: '-born-on' })).body
    expect(items.length).toBe(total)
    const born = items.map(({ values }) => String(values['born-on']))
    expect(born).toEqual(born.toSorted().reverse())
    const paged: string[] = []
    let after: string | undefined
    do {
      const page = (await pupils(bureau, { where, sort: '-born-on', limit: 40, ...(after ? { after } : {}) })).body
      paged.push(...page.items.map(({ id }) => id))
      after = page.next ?? undefined
    } while (after)
    expect(paged).toEqual(items.map(({ id }) => id))
    const bad = await pupils(bureau, { where: 'not json' })
    expect(bad.status).toBe(400)
    expect((await pupils(bureau, { sort: 'weight' })).problem.code).toBe('store-no-such-field')
  })

  it('masks persons for those who may not see them, and gives them nothing by search, filter or order', async () => {
    const real = await firstPupil()
    const name = String(real.values.name)
    const { items } = (await pupils(leader)).body
    const masked = items.find(({ id }) => id === real.id)!
    expect(masked.values.name).toBe(`${name[0]}${'*'.repeat([...name].length - 1)}`)
    expect(masked.values['born-on']).toBeNull()
    expect(masked.values.grade).toBe(real.values.grade)
    expect((await pupils(leader, { search: name })).body.total).toBe(0)
    expect((await pupils(leader, { where: JSON.stringify({ name }) })).body.total).toBe(0)
    const byName = (await pupils(leader, { sort: 'name' })).body.items.map(({ id }) => Number(id))
    expect(byName).toEqual(byName.toSorted((a, b) => a - b))
    const one = await leader(routes.getEntry, { params: { ledger: 'pupil', entry: real.id } })
    expect(one.body.values.name).toBe(masked.values.name)
  })

  it('notes who read records of children, and nothing of those who saw them masked', async () => {
    await pupils(principal)
    await pupils(leader)
    const { items } = await office.office.store.listAccesses({ deed: 'read', ledger: 'pupil', limit: 100 })
    expect(items[0]).toMatchObject({ by: 'principal', ledger: 'pupil' })
    expect(items.some(({ by }) => by === 'leader')).toBe(false)
  })
})

describe('recording', () => {
  const change = (changes: object[], more: object = {}) =>
    principal(routes.saveChanges, { params: { ledger: 'pupil' }, body: { changes: changes as never, ...more } })

  it('captures, revises, withdraws; history says who, when, from what to what, and why', async () => {
    const old = await firstPupil()
    const values = { ...old.values, 'pupil-number': pupilNumber(1), 'citizen-number': null, name: '甲某某' }
    const captured = await change([{ kind: 'capture', unit: school, period: null, values }])
    expect(captured.status, JSON.stringify(captured.problem)).toBe(200)
    const { id, version } = captured.body.entries[0]!
    const revised = await principal(
      routes.reviseEntry,
      {
        params: { ledger: 'pupil', entry: id },
        body: { values: { 'class-name': '9班' }, reason: '转班' },
      },
      { headers: { 'if-match': `"${version}"` } },
    )
    expect(revised.body).toMatchObject({ version: 2, values: { 'class-name': '9班' } })
    expect(revised.headers.etag).toBe('"2"')
    const unsaid = await change([{ kind: 'withdraw', entry: id, version: 2 }])
    expect(unsaid.problem.code).toBe('reason-needed')
    await change([{ kind: 'withdraw', entry: id, version: 2 }], { reason: '重复登记' })
    const { items } = (await principal(routes.getHistory, { params: { ledger: 'pupil', entry: id } })).body
    expect(items.map(({ kind, by, reason }) => ({ kind, by, reason }))).toEqual([
      { kind: 'withdraw', by: 'principal', reason: '重复登记' },
      { kind: 'revise', by: 'principal', reason: '转班' },
      { kind: 'capture', by: 'principal', reason: '' },
    ])
    expect(items[1]!.changes).toEqual([{ field: 'class-name', from: old.values['class-name'], to: '9班' }])
    const masked = (await leader(routes.getHistory, { params: { ledger: 'pupil', entry: id } })).body.items
    expect(JSON.stringify(masked)).not.toContain('甲某某')
  })

  it('tells the second of two editors who changed what', async () => {
    const { id, version } = await firstPupil()
    const revise = (client: Client, values: object) =>
      client(
        routes.reviseEntry,
        { params: { ledger: 'pupil', entry: id }, body: { values: values as never } },
        { headers: { 'if-match': `"${version}"` } },
      )
    expect((await revise(bureau, { 'class-name': '7班' })).status).toBe(200)
    const second = await revise(principal, { 'class-name': '8班' })
    expect({ status: second.status, code: second.problem.code }).toEqual({ status: 409, code: 'entry-changed' })
    expect(second.problem.details).toMatchObject({
      by: 'bureau-administrator',
      fields: 'class-name',
      now: version + 1,
      seen: version,
    })
    expect(second.problem.message).toContain('→ 7班')
    const unsaid = await principal(routes.reviseEntry, { params: { ledger: 'pupil', entry: id }, body: { values: {} } })
    expect(unsaid.status).toBe(428)
  })

  it('is refused as a whole by a broken rule, a value that cannot be, and a unit beyond reach, all told at once', async () => {
    const { id, version, values } = await firstPupil()
    const before = (await pupils(principal)).body.total
    const broken = await change([
      { kind: 'revise', entry: id, version, values: { 'left-on': '1999-01-01' } },
      {
        kind: 'capture',
        unit: school,
        period: null,
        values: { ...values, 'pupil-number': pupilNumber(2), 'citizen-number': null },
      },
    ])
    expect(broken.problem.code).toBe('change-breaks-rule')
    expect(broken.problem.message).toMatch(/Nobody leaves before entering/)
    const wrong = await change([{ kind: 'revise', entry: id, version, values: { sex: '7', 'born-on': '2013-02-30' } }])
    expect([wrong.problem, ...wrong.problem.more].map(({ code, details }) => [code, details.field])).toEqual([
      ['cell-code-unknown', 'sex'],
      ['cell-not-a-day', 'born-on'],
    ])
    const other = (await pupils(bureau)).body.items.find(({ unit }) => unit !== school)!
    const foreign = await change([
      { kind: 'capture', unit: other.unit, period: null, values: { ...values, 'pupil-number': pupilNumber(2) } },
    ])
    expect({ status: foreign.status, code: foreign.problem.code }).toEqual({ status: 403, code: 'change-beyond-reach' })
    const unseen = await change([{ kind: 'revise', entry: other.id, version: 1, values: {} }])
    expect(unseen.problem.code).toBe('unknown-entry')
    expect((await pupils(principal)).body.total).toBe(before)
  })

  it('asks for a reason where a rule warns, and once', async () => {
    const { id, version } = await firstPupil({ where: JSON.stringify({ disability: { present: false } }) })
    const values = { disability: '1', placement: '9' }
    const warned = await change([{ kind: 'revise', entry: id, version, values }])
    expect(warned.problem.code).toBe('change-needs-reason')
    expect(warned.problem.more[0]!.message).toMatch(/needs a placement/)
    expect((await change([{ kind: 'revise', entry: id, version, values }], { reason: '已联系' })).status).toBe(200)
    const later = await change([{ kind: 'revise', entry: id, version: version + 1, values: { 'class-name': '2班' } }])
    expect(later.status).toBe(200)
  })

  it('sent twice under one key has one effect', async () => {
    const { values } = await firstPupil()
    const changes = [
      {
        kind: 'capture' as const,
        unit: school,
        period: null,
        values: { ...values, 'pupil-number': pupilNumber(3), 'citizen-number': null },
      },
    ]
    const send = () =>
      principal(
        routes.saveChanges,
        { params: { ledger: 'pupil' }, body: { changes, reason: '新生' } },
        { key: 'one-key' },
      )
    const [first, second] = await Promise.all([send(), send()])
    expect(first.status).toBe(200)
    expect(first.body).toEqual(second.body)
    expect((await pupils(principal, { search: pupilNumber(3) })).body.total).toBe(1)
  })

  it('is not for those who only read', async () => {
    const { id, version } = await firstPupil()
    const sent = await leader(routes.saveChanges, {
      params: { ledger: 'pupil' },
      body: { changes: [{ kind: 'withdraw', entry: id, version }], reason: '—' },
    })
    expect(sent.status).toBe(403)
  })
})

describe('a look at changes before they are made', () => {
  it('tells rules and problems, stores nothing', async () => {
    const { id, version } = await firstPupil()
    const { body } = await principal(routes.checkChanges, {
      params: { ledger: 'pupil' },
      body: { changes: [{ kind: 'revise', entry: id, version, values: { 'left-on': '1999-01-01' } }] },
    })
    expect(body.violations[0]).toMatchObject({ change: 0, level: 'error', rule: 'leaves-after-entering' })
    const old = await principal(routes.checkChanges, {
      params: { ledger: 'pupil' },
      body: { changes: [{ kind: 'revise', entry: id, version: version + 5, values: {} }] },
    })
    expect(old.body.problems[0]!.code).toBe('store-version-conflict')
    expect((await principal(routes.getEntry, { params: { ledger: 'pupil', entry: id } })).body.version).toBe(version)
  })

  describe('that another ledger’s rules look at', () => {
    const linesOf = async (ledger: string) => {
      const { items } = (
        await principal(routes.listEntries, { params: { ledger }, query: { sort: '-period', limit: 500 } })
      ).body
      return items
    }
    const save = (ledger: string, changes: object[], reason = '核对后更正') =>
      principal(routes.saveChanges, { params: { ledger }, body: { changes: changes as never, reason } })
    const pupils = (entry: { id: string; version: number; values: Record<string, unknown> }, count: number) => ({
      ...{ kind: 'revise', entry: entry.id, version: entry.version },
      values: { pupils: count },
    })

    it('is refused where it breaks an error of that ledger, and says which', async () => {
      const [classes] = await linesOf('classes')
      const one = (await linesOf('enrolment')).find(
        ({ period, values }) => period === classes!.period && values.stage === classes!.values.stage,
      )!
      const refused = await save('enrolment', [pupils(one, Number(one.values.pupils) + 1)])
      expect(refused.problem.code).toBe('change-breaks-rule-elsewhere')
      expect(refused.problem.message).toMatch(/ledger "(?!Enrol).+import both sheets/)
      expect((await linesOf('enrolment')).find(({ id }) => id === one.id)!.version).toBe(one.version)
    })

    it('is stored together with changes of that ledger, as one, within the reach of both', async () => {
      const [classes] = await linesOf('classes')
      const one = (await linesOf('enrolment')).find(
        ({ period, values }) => period === classes!.period && values.stage === classes!.values.stage,
      )!
      const more = (entry: typeof one) => pupils(entry, Number(entry.values.pupils) + 1)
      const together = (client: Client, beside: object[], key?: string) =>
        client(
          routes.saveChanges,
          {
            params: { ledger: 'enrolment' },
            body: { changes: [more(one)] as never, beside: beside as never, reason: '转入一人' },
          },
          key === undefined ? {} : { key },
        )
      const versions = async () => [
        (await linesOf('enrolment')).find(({ id }) => id === one.id)!.version,
        (await linesOf('classes')).find(({ id }) => id === classes!.id)!.version,
      ]
      const before = await versions()
      const other = { changes: [more(classes!)] }
      expect((await together(principal, [{ ...other, ledger: 'nothing' }])).problem.code).toBe('unknown-ledger')
      const elsewhere = (
        await bureau(routes.listEntries, { params: { ledger: 'classes' }, query: { limit: 500 } })
      ).body.items.find(({ unit }) => unit !== school)!
      const beyond = await together(principal, [{ ledger: 'classes', changes: [more(elsewhere)] }])
      expect(beyond.problem.code).toBe('unknown-entry')
      const stale = { ...more(classes!), version: 999 }
      const late = await together(principal, [{ ledger: 'classes', changes: [stale] }])
      expect(late.problem.code).toBe('entry-changed')
      expect((await together(leader, [{ ledger: 'classes', ...other }])).status).toBe(403)
      expect(await versions()).toEqual(before)

      const saved = await together(principal, [{ ledger: 'classes', ...other }], 'together')
      expect(saved.status, JSON.stringify(saved.problem)).toBe(200)
      expect((await together(principal, [{ ledger: 'classes', ...other }], 'together')).body).toEqual(saved.body)
      expect(await versions()).toEqual(before.map((version) => version + 1))
      expect((await office.office.store.verifyChain()).broken).toBeNull()
    })

    it('waits for a reason where it breaks a warning of that ledger', async () => {
      const [classes] = await linesOf('classes')
      const { period } = classes!
      const of = <E extends { period: string | null }>(lines: readonly E[]) =>
        lines.filter((line) => line.period === period)
      const gone = of(await linesOf('classes')).map(({ id, version }) => ({ kind: 'withdraw', entry: id, version }))
      expect((await save('classes', gone)).status).toBe(200)
      const numbers = (values: Record<string, unknown>) =>
        Object.keys(values).filter((field) => typeof values[field] === 'number')
      const few = of(await linesOf('enrolment')).map((line) => ({
        ...pupils(line, 1),
        values: { ...Object.fromEntries(numbers(line.values).map((field) => [field, 0])), pupils: 1 },
      }))
      const unsaid = await save('enrolment', few, '')
      expect(unsaid.problem, unsaid.problem.message).toMatchObject({ code: 'change-needs-reason' })
      expect(unsaid.problem.more.map(({ code }) => code)).toContain('change-warned-elsewhere')
      expect((await save('enrolment', few)).status).toBe(200)
    })
  })

  it('shows what it would do to figures of one’s own school, as computing afterwards confirms', async () => {
    const { body: list } = await principal(routes.listEntries, {
      params: { ledger: 'enrolment' },
      query: { sort: '-period' },
    })
    const above = (entry: (typeof list.items)[number]): string | undefined =>
      Object.keys(list.sums).find((code) => Number(entry.values[code]) > 0)
    const entry = list.items.find(above)!
    const field = above(entry)!
    const changes = [
      {
        kind: 'revise' as const,
        entry: entry.id,
        version: entry.version,
        values: { [field]: Number(entry.values[field]) + 1 },
      },
    ]
    const ask = (client: Client) =>
      client(routes.checkChanges, { params: { ledger: 'enrolment' }, query: { impact: true }, body: { changes } })
    const { impact } = (await ask(principal)).body
    expect(impact!.figures.length).toBeGreaterThan(0)
    expect(new Set(impact!.figures.map(({ unit }) => unit))).toEqual(new Set([school]))
    const all = (await ask(bureau)).body.impact!
    expect(new Set(all.figures.map(({ unit }) => unit)).size).toBeGreaterThan(1)
    for (const { before, after } of all.figures) expect(before).not.toBe(after)
    const saved = await bureau(routes.saveChanges, {
      params: { ledger: 'enrolment' },
      body: { changes, reason: '核对后更正' },
    })
    expect(saved.status, JSON.stringify(saved.problem)).toBe(200)
    for (const { indicator, unit, period, after } of all.figures) {
      const [computed] = await computePeriod(office.office, { unit, period, indicators: [indicator] })
      expect(computed!.words?.zh ?? '—', `${indicator} of ${unit}`).toBe(after)
    }
  })
})
