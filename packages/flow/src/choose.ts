/** What a command works on when the user does not say: the only unit at the top, and the latest period with entries. */
import { type Unit, UnitTree } from '@youju/model'
import { type Office, today } from './office.ts'
import { problem } from './problems.ts'

export type Wanted = { unit?: string; period?: string }

export async function chooseUnit(office: Office, asked: string | undefined): Promise<Unit> {
  const tree = new UnitTree(await office.store.listUnits(), today(office))
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
