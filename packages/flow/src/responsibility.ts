/**
 * Who answers for what on a day 责任分工: every village, school, class and listed child has one responsible person, and
 * above each stands somebody who answers for the whole, up to the area.
 */
import { type Day, type Entry, findPeriod, getList, type Label, periodOfKind, type Unit, UnitTree } from '@youju/model'
import { chooseUnit } from './choose.ts'
import { type Office, today } from './office.ts'
import { problem } from './problems.ts'

const LEVELS = ['area', 'village', 'school', 'class', 'pupil'] as const
export type ResponsibilityLevel = (typeof LEVELS)[number]

export type ResponsibilityGap = {
  kind: 'nobody' | 'twice' | 'broken-chain' | 'unknown-object'
  level: ResponsibilityLevel
  /** What nobody, or more than one person, answers for; for a broken chain, where it breaks. */
  object: string
  unit: string
  unitName: string
  /** Those who answer for it, when more than one. */
  responsible: readonly string[]
  /** Broken chain: covered objects below that hang in the air. */
  below?: number
  /** Whether the object is a child. */
  personal: boolean
}

export type ResponsibilityCheck = {
  unit: string
  day: Day
  levels: readonly { level: ResponsibilityLevel; label: Label; objects: number; covered: number }[]
  gaps: readonly ResponsibilityGap[]
}

/** Something to answer for, and under which names lines speak of it. */
type Duty = {
  level: ResponsibilityLevel
  object: string
  unit: Unit
  names: ReadonlySet<string>
  above: Duty | undefined
}
type Line = { entry: Entry; level: string; object: string; person: string | undefined }

export async function findResponsibilityGaps(
  office: Office,
  wanted: { unit?: string; day?: Day } = {},
): Promise<ResponsibilityCheck> {
  const day = wanted.day ?? today(office)
  if (findPeriod(day)?.kind !== 'day') throw problem('not-a-period', { period: day })
  const { code } = await chooseUnit(office, wanted.unit)
  const tree = new UnitTree(await office.store.units.list(), day)
  if (!tree.find(code)) throw problem('unit-not-in-tree', { unit: code })
  const duties = await listDuties(office, tree, code, day)
  const lines = await linesOn(office, tree, code, day)
  const { answering, unknown } = assign(tree, code, duties, lines)
  const people = (duty: Duty): string[] => (answering.get(duty) ?? []).flatMap(({ person }) => person ?? [])
  const gap = (
    kind: ResponsibilityGap['kind'],
    duty: Duty,
    more: Partial<ResponsibilityGap> = {},
  ): ResponsibilityGap => ({
    kind,
    level: duty.level,
    object: duty.object,
    unit: duty.unit.code,
    unitName: duty.unit.name,
    responsible: [],
    personal: duty.level === 'pupil',
    ...more,
  })
  const below = Map.groupBy(
    duties.filter((duty) => people(duty).length > 0),
    (duty) => duty.above,
  )
  return {
    unit: code,
    day,
    levels: LEVELS.map((level) => {
      const some = duties.filter((duty) => duty.level === level)
      return {
        level,
        label: levelLabel(office, level),
        objects: some.length,
        covered: some.filter((duty) => people(duty).length > 0).length,
      }
    }),
    gaps: duties
      .toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))
      .flatMap((duty): ResponsibilityGap[] => {
        const responsible = people(duty)
        if (responsible.length > 1) return [gap('twice', duty, { responsible })]
        if (responsible.length === 1) return []
        const hanging = below.get(duty)?.length ?? 0
        return [gap('nobody', duty), ...(hanging > 0 ? [gap('broken-chain', duty, { below: hanging })] : [])]
      })
      .concat(unknown.map((line) => unknownGap(tree, line))),
  }
}

const levelLabel = (office: Office, level: string): Label =>
  getList(office.pack, 'responsibility-level').codes.find((item) => item.code === level)?.label ?? {
    zh: level,
    en: level,
  }

/** Areas are the townships: a leader's area lies within one. Children are those listed: special groups and open dropout cases. */
async function listDuties(office: Office, tree: UnitTree, top: string, day: Day): Promise<Duty[]> {
  const duties: Duty[] = []
  const areas = new Map<string, Duty>()
  const schools = new Map<string, Duty>()
  const areaOf = (unit: Unit): Duty | undefined => {
    const township = [...tree.ancestors(unit.code)].find((one) => one.kind === 'township')
    if (!township) return undefined
    const known = areas.get(township.code)
    if (known) return known
    const area: Duty = {
      level: 'area',
      object: township.name,
      unit: township,
      names: new Set([township.name, township.code]),
      above: undefined,
    }
    areas.set(township.code, area)
    duties.push(area)
    return area
  }
  for (const unit of tree.subtree(top)) {
    if (unit.kind === 'township') areaOf(unit)
    if (unit.kind !== 'village' && unit.kind !== 'school') continue
    const duty: Duty = {
      level: unit.kind,
      object: unit.name,
      unit,
      names: new Set([unit.name, unit.code]),
      above: areaOf(unit),
    }
    if (unit.kind === 'school') schools.set(unit.code, duty)
    duties.push(duty)
  }
  duties.push(...(await classDuties(office, schools, day)), ...(await childDuties(office, tree, schools, day)))
  return duties
}

async function classDuties(office: Office, schools: ReadonlyMap<string, Duty>, day: Day): Promise<Duty[]> {
  const period = periodOfKind(findPeriod(day)!, 'school-year').code
  const entries = await Array.fromAsync(office.store.entries({ ledger: 'classes', period, under: [...schools.keys()] }))
  const grades = getList(office.pack, 'grade').codes
  const bare = Map.groupBy(entries, ({ unit, values }) => `${unit} ${values['class-name']}`)
  return entries.flatMap(({ unit, values }): Duty[] => {
    const above = schools.get(unit)
    if (!above) return []
    const name = String(values['class-name'])
    const grade = grades.find((item) => item.code === values.grade)?.label.zh ?? ''
    const full = name.startsWith(grade) ? name : `${grade}${name}`
    const alone = bare.get(`${unit} ${name}`)!.length === 1
    const own = [full, ...(alone ? [name] : [])]
    const names = new Set([...own, ...own.map((one) => `${above.unit.name}${one}`)])
    return [{ level: 'class', object: full, unit: above.unit, names, above }]
  })
}

async function childDuties(
  office: Office,
  tree: UnitTree,
  schools: ReadonlyMap<string, Duty>,
  day: Day,
): Promise<Duty[]> {
  const children = new Map<string, Duty>()
  const list = (entry: Entry, field: string): void => {
    const child = String(entry.values[field])
    const above = schools.get(tree.findCarrier(entry.unit)?.code ?? '')
    if (above)
      children.set(`${above.unit.code} ${child}`, {
        level: 'pupil',
        object: child,
        unit: above.unit,
        names: new Set([child]),
        above,
      })
  }
  for await (const entry of office.store.entries({ ledger: 'special-child' }))
    if (holds(entry, 'since', 'until', day)) list(entry, 'pupil')
  for await (const entry of office.store.entries({ ledger: 'dropout-case', where: { 'case-state': 'unsettled' } }))
    if (holds(entry, 'found-on', 'closed-on', day)) list(entry, 'child')
  return [...children.values()]
}

const holds = ({ values }: Entry, from: string, to: string, day: Day): boolean =>
  (!values[from] || String(values[from]) <= day) && (!values[to] || String(values[to]) >= day)

async function linesOn(office: Office, tree: UnitTree, top: string, day: Day): Promise<Line[]> {
  const under = [...new Set([...tree.subtree(top), ...tree.ancestors(top)].map(({ code }) => code))]
  const entries = await Array.fromAsync(office.store.entries({ ledger: 'responsibility', under }))
  return entries
    .filter((entry) => holds(entry, 'since', 'until', day))
    .map((entry) => ({
      entry,
      level: String(entry.values['responsibility-level']),
      object: String(entry.values.object).replaceAll(/\s/g, ''),
      person: entry.values.responsible ? String(entry.values.responsible) : undefined,
    }))
}

/** A line speaks of the one duty of its level that it names within the reach of the unit that keeps it. */
function assign(tree: UnitTree, top: string, duties: readonly Duty[], lines: readonly Line[]) {
  const within = new Set([...tree.subtree(top)].map(({ code }) => code))
  const byName = new Map<string, Duty[]>()
  const byUnit = new Map<string, Duty>()
  for (const duty of duties) {
    if (duty.level === 'area' || duty.level === 'school') byUnit.set(`${duty.level} ${duty.unit.code}`, duty)
    for (const name of duty.names) {
      const called = byName.get(`${duty.level} ${name}`)
      if (called) called.push(duty)
      else byName.set(`${duty.level} ${name}`, [duty])
    }
  }
  const answering = new Map<Duty, Line[]>()
  const unknown: Line[] = []
  for (const line of lines) {
    const keeper = line.entry.unit
    const named = (byName.get(`${line.level} ${line.object}`) ?? []).filter((duty) =>
      [...tree.ancestors(duty.unit.code)].some(({ code }) => code === keeper),
    )
    // An area is called what its leaders call it, a school kept by itself anything: it is that of the keeper.
    const own = byUnit.get(`${line.level} ${keeper}`)
    const duty = named.length === 1 ? named[0] : named.length === 0 ? own : undefined
    if (duty) answering.set(duty, [...(answering.get(duty) ?? []), line])
    // Lines of units above the one asked for also speak of others, which are not looked at.
    else if (within.has(keeper) && CHECKED.has(line.level)) unknown.push(line)
  }
  return { answering: mergeAreas(answering), unknown }
}

/** Children are known by what schools call them, hamlets are no units: a name that is not found says nothing. */
const CHECKED: ReadonlySet<string> = new Set(['village', 'school', 'class'])

/** Several leaders may each have a part of a township; that is no double cover. */
function mergeAreas(answering: ReadonlyMap<Duty, readonly Line[]>): Map<Duty, readonly Line[]> {
  return new Map(
    [...answering].map(([duty, lines]) => {
      const objects = new Set(lines.map(({ object }) => object))
      return [duty, duty.level === 'area' && objects.size === lines.length ? lines.slice(0, 1) : lines]
    }),
  )
}

const unknownGap = (tree: UnitTree, { entry, level, object, person }: Line): ResponsibilityGap => ({
  kind: 'unknown-object',
  level: level as ResponsibilityLevel,
  object,
  unit: entry.unit,
  unitName: tree.findVersion(entry.unit)?.name ?? entry.unit,
  responsible: person ? [person] : [],
  personal: false,
})
