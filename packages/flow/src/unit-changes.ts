/** What becomes of units: founded, renamed, moved, merged, split, closed from a day on; and what that does to counts. */
import { CellTable, referenceDay } from '@youju/compute'
import { type Day, findPeriod, getLedger, type Label, type Unit, type UnitKind, UnitTree } from '@youju/model'
import type { Store, UnitDeed } from '@youju/store'
import type { Office } from './office.ts'
import { problem } from './problems.ts'
import { unitKindLabel } from './unit-roll.ts'

export type NewUnit = Pick<Unit, 'code' | 'name' | 'kind' | 'type' | 'ownership' | 'location'>
export type UnitChange =
  | { kind: 'found'; unit: NewUnit; parent: string }
  | { kind: 'rename'; unit: string; name: string }
  | { kind: 'move'; unit: string; parent: string }
  | { kind: 'merge'; units: readonly string[]; into: string }
  | { kind: 'split'; unit: string; into: readonly NewUnit[] }
  | { kind: 'close'; unit: string }

/** Every unit that a change names, those that are still to be founded aside. */
export function unitsNamed(change: UnitChange): string[] {
  switch (change.kind) {
    case 'found':
      return [change.parent]
    case 'move':
      return [change.unit, change.parent]
    case 'merge':
      return [...change.units, change.into]
    default:
      return [change.unit]
  }
}

/** For a reason, which stands with the day and the person in the county's chain. */
export async function changeUnits(office: Office, change: UnitChange, day: Day, reason: string): Promise<void> {
  const versions = await office.store.units.list()
  checkChange(versions, change, day)
  await act(office.store.units, new UnitTree(versions, day), change, day, { reason, by: office.actor })
}

export type UnitEffect = {
  unit: string
  unitName: string
  measure: string
  label: Label
  unitOfMeasure: string
  period: string
  before: number | null
  after: number | null
}
export type UnitPreview = { effects: UnitEffect[]; countyUnchanged: boolean; periods: string[] }

/** The counts of the units named and of all above them, as they are and as they would be; nothing is stored. */
export async function previewUnitChange(office: Office, change: UnitChange, day: Day): Promise<UnitPreview> {
  const versions = await office.store.units.list()
  checkChange(versions, change, day)
  const periods = (await office.store.listPeriods()).filter((code) => findPeriod(code)!.to >= day)
  const { before, after } = await office.store.units.rehearse(
    (units) => act(units, new UnitTree(versions, day), change, day, { reason: '' }),
    { periods },
  )
  const counts = { before: countsOf(office, before), after: countsOf(office, after) }
  const trees = { before: new UnitTree(before.units, day), after: new UnitTree(after.units, day) }
  const named = [...unitsNamed(change), ...founded(change).map(({ code }) => code)]
  const concerned = new Set(
    [trees.before, trees.after].flatMap((tree) =>
      named.flatMap((code) => [code, ...[...tree.ancestors(code)].map((unit) => unit.code)]),
    ),
  )
  const effects = [...concerned].flatMap((unit) =>
    office.pack.measures.flatMap(({ code, label, unit: unitOfMeasure }) =>
      periods.flatMap((period): UnitEffect[] => {
        const [was, will] = [counts.before(code, period, unit), counts.after(code, period, unit)]
        if (was === will) return []
        const unitName = (trees.after.findVersion(unit) ?? trees.before.findVersion(unit))?.name ?? unit
        return [{ ...{ unit, unitName, measure: code, label, unitOfMeasure, period }, before: was, after: will }]
      }),
    ),
  )
  const counties = new Set([...trees.before.units()].filter(({ kind }) => kind === 'county').map(({ code }) => code))
  return { effects, countyUnchanged: !effects.some(({ unit }) => counties.has(unit)), periods }
}

const founded = (change: UnitChange): readonly NewUnit[] =>
  change.kind === 'found' ? [change.unit] : change.kind === 'split' ? change.into : []

function countsOf(
  office: Office,
  { units, cells }: { units: readonly Unit[]; cells: Awaited<ReturnType<Store['cells']>>['cells'] },
) {
  const table = new CellTable(office.pack, { cells, filings: [] })
  const trees = new Map<Day, UnitTree>()
  const measures = new Map(office.pack.measures.map((measure) => [measure.code, measure]))
  return (code: string, periodCode: string, unit: string): number | null => {
    const measure = measures.get(code)!
    const day = referenceDay(getLedger(office.pack, measure.ledger), findPeriod(periodCode)!)
    const tree = trees.get(day) ?? new UnitTree(units, day)
    trees.set(day, tree)
    return table.sums(tree, measure, periodCode, {}).get(unit)?.value ?? null
  }
}

function checkChange(versions: readonly Unit[], change: UnitChange, day: Day): void {
  const tree = new UnitTree(versions, day)
  for (const unit of founded(change)) {
    const known = versions.find(({ code }) => code === unit.code)
    if (known) throw problem('unit-code-taken', { code: unit.code, name: known.name })
  }
  if (change.kind !== 'found' && change.kind !== 'move') return
  const above = tree.find(change.parent)
  if (!above) throw problem('unit-not-in-tree', { unit: change.parent })
  const kind = change.kind === 'found' ? change.unit.kind : tree.find(change.unit)?.kind
  const below = change.kind === 'move' && [...tree.ancestors(above.code)].some(({ code }) => code === change.unit)
  if (kind && (below || !STANDS_BELOW[kind].includes(above.kind)))
    throw problem('unit-kind-not-below', {
      name: above.name,
      kind: unitKindLabel(kind).zh,
      kindEn: unitKindLabel(kind).en,
    })
}

const STANDS_BELOW: Record<UnitKind, readonly UnitKind[]> = {
  nation: [],
  province: ['nation'],
  city: ['province'],
  county: ['province', 'city'],
  township: ['county'],
  village: ['township'],
  school: ['city', 'county', 'township', 'village'],
  campus: ['school'],
  class: ['school', 'campus'],
  section: ['city', 'county', 'township'],
}

async function act(units: Store['units'], tree: UnitTree, change: UnitChange, day: Day, deed: UnitDeed): Promise<void> {
  switch (change.kind) {
    case 'found':
      return units.save([madeUnit(tree, change.unit, change.parent, day)], deed)
    case 'rename':
      return units.rename(change.unit, change.name, day, deed)
    case 'move':
      return units.move(change.unit, change.parent, day, deed)
    case 'merge':
      return units.merge(change.units, change.into, day, deed)
    case 'split': {
      const parent = tree.find(change.unit)?.parent ?? null
      return units.split(
        change.unit,
        change.into.map((unit) => madeUnit(tree, unit, parent, day)),
        day,
        deed,
      )
    }
    case 'close':
      return units.close(change.unit, day, deed)
  }
}

function madeUnit(tree: UnitTree, unit: NewUnit, parent: string | null, day: Day): Unit {
  const county = (parent && tree.find(parent)?.county) || ''
  return { ...unit, parent, county, from: day, to: null, successors: [] }
}
