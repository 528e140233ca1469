/** Figures of a unit and period, and everything below it: the cells are loaded once, then each figure costs a look-up. */
import { CellTable, evaluate, listPeriods } from '@youju/compute'
import {
  type Cell,
  type Day,
  type Figure,
  type FigureKey,
  type Filing,
  findPeriod,
  type Period,
  previousPeriod,
  UnitTree,
} from '@youju/model'
import type { Office } from './office.ts'
import { problem } from './problems.ts'

export type Figures = {
  period: Period
  /** The tree on the last day of the period. */
  tree: UnitTree
  treeOn: (day: Day) => UnitTree
  figure: (key: FigureKey) => Figure
  /** Cells loaded, for the record of what was done. */
  cells: number
}

/** Cells and filings as they would be after something that was tried: all of these measures and ledgers at these units. */
export type CellChange = {
  units: readonly string[]
  measures: readonly string[]
  ledgers: readonly string[]
  cells: readonly Cell[]
  filings: readonly Filing[]
}

export async function loadFigures(
  office: Office,
  unit: string,
  periodCode: string,
  change?: CellChange,
): Promise<Figures> {
  const period = getPeriod(periodCode)
  const versions = await office.store.units.list()
  const trees = new Map<Day, UnitTree>()
  const treeOn = (day: Day): UnitTree => {
    const tree = trees.get(day) ?? new UnitTree(versions, day)
    trees.set(day, tree)
    return tree
  }
  const tree = treeOn(period.to)
  if (!tree.find(unit)) throw problem('unit-not-in-tree', { unit })
  const loaded = await loadCells(office, treeOn, period, unit)
  const { cells, filings } = change ? changed(loaded, change) : loaded
  const table = new CellTable(office.pack, { cells, filings })
  const asOf = office.clock().toISOString()
  return {
    period,
    tree,
    treeOn,
    figure: (key) => evaluate(office.pack, treeOn, table, key, { asOf }),
    cells: cells.length,
  }
}

/**
 * Cells of the unit and all below it, in whichever year they stood; filings of its whole county, because whether nobody
 * in the county keeps a ledger is what tells silence from zero.
 */
async function loadCells(
  office: Office,
  treeOn: (day: Day) => UnitTree,
  period: Period,
  unit: string,
): Promise<Loaded> {
  // Any figure may be asked of the year before too: 比上年增加.
  const periods = [...new Set([period, previousPeriod(period)].flatMap((one) => listPeriods(office.pack, one)))]
  await openPeriods(office, periods)
  const days = [period.to, ...periods.flatMap((code) => [getPeriod(code).reference, getPeriod(code).to])]
  const under = new Set(days.flatMap((day) => [...treeOn(day).subtree(unit)].map((one) => one.code)))
  const county = treeOn(period.to).find(unit)?.county
  const [{ cells }, { filings }] = await Promise.all([
    office.store.cells({ periods, under: [...under] }),
    office.store.cells({ periods, measures: [], ...(county ? { county } : {}) }),
  ])
  return { cells, filings, periods, under }
}

type Loaded = {
  cells: readonly Cell[]
  filings: readonly Filing[]
  periods: readonly string[]
  under: ReadonlySet<string>
}

function changed({ cells, filings, periods, under }: Loaded, change: CellChange): Pick<Loaded, 'cells' | 'filings'> {
  const [units, measures, ledgers] = [new Set(change.units), new Set(change.measures), new Set(change.ledgers)]
  const loaded = new Set(periods)
  return {
    cells: [
      ...cells.filter(({ unit, measure }) => !units.has(unit) || !measures.has(measure)),
      ...change.cells.filter(({ unit, period }) => under.has(unit) && loaded.has(period)),
    ],
    filings: [
      ...filings.filter(({ unit, ledger }) => !units.has(unit) || !ledgers.has(ledger)),
      ...change.filings.filter(({ period }) => loaded.has(period)),
    ],
  }
}

/** A roster is counted in the periods that are open: asking for a figure of a period opens it. */
async function openPeriods(office: Office, periods: readonly string[]): Promise<void> {
  const open = new Set(await office.store.listPeriods())
  for (const period of periods) if (!open.has(period)) await office.store.openPeriod(period)
}

/** @throws Problem when the text is not a period */
export function getPeriod(code: string): Period {
  const period = findPeriod(code)
  if (!period) throw problem('not-a-period', { period: code })
  return period
}
