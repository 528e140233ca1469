/** What a command works on when the user does not say: the only unit at the top, and the latest period with entries. */
import { type Unit, type UnitKind, UnitTree } from '@youju/model'
import { type Office, today } from './office.ts'
import { problem } from './problems.ts'

export type Wanted = { unit?: string; period?: string }

export async function chooseUnit(office: Office, asked: string | undefined): Promise<Unit> {
  const tree = new UnitTree(await office.store.units.list(), today(office))
  if (tree.size === 0) throw problem('no-units')
  if (asked !== undefined) {
    const unit = tree.findVersion(asked) ?? findByName(tree, asked)
    if (!unit) throw problem('unit-not-in-tree', { unit: asked })
    return unit
  }
  const tops = [...tree.units()].filter((unit) => unit.parent === null || !tree.find(unit.parent))
  const [top] = tops
  if (!top || tops.length > 1) throw problem('unit-needed', { count: tops.length })
  return top
}

/**
 * Of what only units of some kinds have, an evaluation of counties say: the unit at the top where it is one, or else the one
 * below that has handed something in.
 */
export async function chooseUnitOfKind(
  office: Office,
  asked: string | undefined,
  kinds: readonly UnitKind[],
): Promise<Unit> {
  const top = await chooseUnit(office, asked)
  if (asked !== undefined || kinds.includes(top.kind)) return top
  const tree = new UnitTree(await office.store.units.list(), today(office))
  const { filings } = await office.store.cells({ measures: [] })
  const reporting = new Set<string>()
  for (const unit of new Set(filings.map((filing) => filing.unit)))
    for (let at = tree.find(unit); at; at = at.parent === null ? undefined : tree.find(at.parent))
      reporting.add(at.code)
  const known = [...tree.units()].filter(({ kind }) => kinds.includes(kind))
  const found = known.filter(({ code }) => reporting.has(code))
  const among = found.length > 0 ? found : known
  const [one] = among
  if (!one) return top
  if (among.length === 1) return one
  const units = among.map(({ name }) => name)
  const named = units.slice(0, NAMED).join('、') + (units.length > NAMED ? '…' : '')
  throw problem('unit-among-needed', { count: units.length, kind: one.kind, units: named })
}
const NAMED = 5

/** A unit may be named instead of coded where its name is the only one. */
function findByName(tree: UnitTree, name: string): Unit | undefined {
  const found = [...tree.units()].filter((unit) => unit.name === name)
  return found.length === 1 ? found[0] : undefined
}

/** The asked period, or the latest calendar year in which something was recorded. */
export async function choosePeriod(office: Office, asked: string | undefined): Promise<string> {
  if (asked !== undefined) return asked
  const { filings } = await office.store.cells({ measures: [] })
  const years = filings.map(({ period }) => period.slice(0, 4)).sort()
  const latest = years.at(-1)
  if (!latest) throw problem('period-needed')
  return latest
}
