/** A county with two townships, and a second county beside it: every role has a unit of its own, one below, beside and above. */
import { routes } from '@youju/contract'
import type { Entry, Unit, UnitTree } from '@youju/model'
import { type Client, openTestOffice, type TestOffice } from '../office.ts'
import { PLACES, type Place, PROMISES, ROLES, type RoleName } from './promises.ts'

/** A form that every school keeps and a class teacher has a part in. */
export const LEDGER = 'classes'
export const NOWHERE = { unit: '000000', entry: '999999999999', round: '999999999999' }

export type World = {
  office: TestOffice
  tree: UnitTree
  client: Record<RoleName, Client>
  unit: Record<RoleName, Record<Place, string>>
  /** A line of the ledger at the place, or at a school below it that is none of the role's own where the place is not. */
  entry: Record<RoleName, Record<Place, Entry>>
  round: string
  /** What the role's class is, for the one that has one. */
  ownClass: Readonly<Record<string, string>>
  stop(): Promise<void>
}

export async function makeWorld(): Promise<World> {
  const office = await openTestOffice()
  const { store } = office.office
  const at = office.desk.today
  const first = await store.units.tree(at)
  const kind = (wanted: string): Unit[] => [...first.units()].filter((unit) => unit.kind === wanted)
  const county = kind('county')[0]!
  const principal = await office.as('principal')
  const school = first.find((await principal(routes.getMe, {})).body.home!.code)!
  const township = first.find(school.parent!)!
  await foundBeside(office, county, school)
  const tree = await store.units.tree(at)
  const otherTownship = kind('township').find(({ code }) => code !== township.code)!
  const otherSchool = tree.children(township.code).find((unit) => unit.kind === 'school' && unit.code !== school.code)!
  const places: Record<(typeof PROMISES)[RoleName]['at'], Record<Place, string>> = {
    county: { own: county.code, child: township.code, sibling: BESIDE.county, parent: county.parent! },
    township: { own: township.code, child: school.code, sibling: otherTownship.code, parent: county.code },
    school: { own: school.code, child: BESIDE.campus, sibling: otherSchool.code, parent: township.code },
    class: { own: school.code, child: BESIDE.campus, sibling: otherSchool.code, parent: township.code },
  }
  const entries = await Array.fromAsync(store.entries({ ledger: LEDGER }))
  const teacher = await office.as('class-teacher')
  const ownClass = (await teacher(routes.getMe, {})).body.appointments[0]!.only!
  const entryAt = (role: RoleName, place: Place): Entry => {
    const own = unitsBelow(tree, places[PROMISES[role].at].own)
    const there = unitsBelow(tree, places[PROMISES[role].at][place])
    const ofClass = ({ values }: Entry): boolean =>
      Object.entries(ownClass).every(([field, value]) => values[field] === value)
    // Below a class there is nothing; another class of the school stands for it.
    if (PROMISES[role].at === 'class' && (place === 'own' || place === 'child'))
      return entries.find((entry) => own.has(entry.unit) && ofClass(entry) === (place === 'own'))!
    const within = place === 'own' || place === 'child'
    const found = entries.find(({ unit }) => there.has(unit) && (within || !own.has(unit)))
    return found ?? entries.find(({ unit }) => own.has(unit))!
  }
  const of = <T>(make: (role: RoleName) => T): Record<RoleName, T> =>
    Object.fromEntries(ROLES.map((role) => [role, make(role)])) as Record<RoleName, T>
  const clients = new Map<RoleName, Client>()
  for (const role of ROLES) clients.set(role, await office.as(role))
  const opened = await clients.get('bureau-administrator')!(routes.openRound, {
    body: {
      ...{ title: '班级统计', period: entries[0]!.period!, ledgers: [LEDGER], under: county.code },
      ...{ opensOn: '2020-09-01', dueOn: '2040-09-30' },
      chain: ['school', 'township', 'county'],
    },
  })
  if (opened.status !== 200) throw new Error(opened.problem.message)
  return {
    ...{ office, tree, ownClass, round: opened.body.id, stop: office.stop },
    client: of((role) => clients.get(role)!),
    unit: of((role) => places[PROMISES[role].at]),
    entry: of(
      (role) => Object.fromEntries(PLACES.map((place) => [place, entryAt(role, place)])) as Record<Place, Entry>,
    ),
  }
}

export const unitsBelow = (tree: UnitTree, unit: string): Set<string> =>
  new Set([...tree.subtree(unit)].map(({ code }) => code))

const BESIDE = { county: '990198', township: '990198001', school: '2199999901', campus: '2199999902' }

/** The second county has a school with one class, and the first school a campus. */
async function foundBeside({ office }: TestOffice, county: Unit, school: Unit): Promise<void> {
  const standing = { from: '1990-09-01', to: null, successors: [] }
  await office.store.units.save([
    {
      ...standing,
      code: BESIDE.county,
      name: '示例邻县',
      kind: 'county',
      parent: county.parent,
      county: BESIDE.county,
    },
    {
      ...standing,
      code: BESIDE.township,
      name: '示例邻镇',
      kind: 'township',
      parent: BESIDE.county,
      county: BESIDE.county,
    },
    {
      ...standing,
      code: BESIDE.school,
      name: '示例邻镇小学',
      kind: 'school',
      type: '211',
      parent: BESIDE.township,
      county: BESIDE.county,
    },
    {
      ...standing,
      code: BESIDE.campus,
      name: '示例东校区',
      kind: 'campus',
      parent: school.code,
      county: school.county,
    },
  ])
  const [period] = (await office.store.listPeriods()).filter((code) => /^\d{4}-\d{4}$/.test(code))
  const values = { stage: 'primary', grade: 'p1', 'class-name': '1班', pupils: 7 }
  await office.store.submit({
    ...{ ledger: LEDGER, reason: '示例' },
    changes: [{ kind: 'capture', draft: { unit: BESIDE.school, period: period!, values } }],
  })
}
