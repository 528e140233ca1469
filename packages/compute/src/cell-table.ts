/**
 * The cells of a county or more, ready to be asked: what does a measure add up to below a unit, in a period, for a
 * selection. The sums of all units are made at once and kept, so that a figure costs a look-up.
 */
import { type Cell, type Filing, getLedger, type Measure, type Missing, type Pack, type UnitTree } from '@youju/model'
import { Total } from './decimal.ts'
import { findGaps } from './gaps.ts'
import { codesOfField, isUnitAttribute, type Selection, selectionKey, unitFilter, within } from './selection.ts'

export type Sum = { value: number; entries: number }
export type Sums = ReadonlyMap<string, Sum>
export type Gaps = ReadonlyMap<string, readonly Missing[]>

export class CellTable {
  readonly #pack: Pack
  readonly #cells = new Map<string, Cell[]>()
  readonly #filings = new Map<string, string[]>()
  readonly #sums = new WeakMap<UnitTree, Map<string, Sums>>()
  readonly #gaps = new WeakMap<UnitTree, Map<string, Gaps>>()

  constructor(pack: Pack, { cells, filings }: { cells: Iterable<Cell>; filings: Iterable<Filing> }) {
    this.#pack = pack
    const breakdowns = new Map(pack.measures.map((measure) => [measure.code, measure.by.length]))
    for (const cell of cells) {
      if (cell.breakdown.length !== breakdowns.get(cell.measure))
        throw new Error(`a cell of ${cell.measure} has ${cell.breakdown.length} breakdown codes, or no such measure`)
      append(this.#cells, `${cell.measure} ${cell.period}`, cell)
    }
    for (const filing of filings) append(this.#filings, `${filing.ledger} ${filing.period}`, filing.unit)
  }

  /** The sum of a measure at and below each unit that has any, on a tree; units without cells are absent. */
  sums(tree: UnitTree, measure: Measure, period: string, selection: Selection): Sums {
    const dimensions = [...measure.by, ...Object.keys(selection).filter(isUnitAttribute)]
    const asked = within(selection, dimensions)
    return kept(this.#sums, tree, `${measure.code} ${period} ${selectionKey(asked)}`, () =>
      this.#addUp(tree, measure, period, asked),
    )
  }

  /** For each unit, the units at or below it that must keep the ledger and have filed nothing for the period. */
  gaps(tree: UnitTree, ledgerCode: string, period: string, selection: Selection): Gaps {
    const asked = within(selection, Object.keys(selection).filter(isUnitAttribute))
    return kept(this.#gaps, tree, `${ledgerCode} ${period} ${selectionKey(asked)}`, () =>
      findGaps(this.#pack, tree, {
        ledger: getLedger(this.#pack, ledgerCode),
        period,
        filed: this.#filings.get(`${ledgerCode} ${period}`) ?? [],
        passes: unitFilter(this.#pack, asked),
      }),
    )
  }

  /** Units with cells of which a tree has never heard: their entries are in no figure computed on it. */
  listStrangers(tree: UnitTree): string[] {
    const units = new Set<string>()
    for (const cells of this.#cells.values()) for (const cell of cells) units.add(cell.unit)
    return [...units].filter((unit) => !tree.findCarrier(unit)).sort()
  }

  #addUp(tree: UnitTree, measure: Measure, period: string, selection: Selection): Sums {
    const passes = this.#cellFilter(measure, selection)
    // A field of the measure goes before an attribute of the same name: it is nearer to what is counted.
    const unitPasses = unitFilter(this.#pack, without(selection, measure.by))
    const totals = new Map<string, { total: Total; entries: number }>()
    for (const cell of this.#cells.get(`${measure.code} ${period}`) ?? []) {
      if (!passes(cell)) continue
      const owner = tree.findVersion(cell.unit)
      const carrier = owner && unitPasses(owner) ? tree.findCarrier(cell.unit) : undefined
      if (!carrier) continue
      for (const unit of tree.ancestors(carrier.code)) {
        let sum = totals.get(unit.code)
        if (!sum) {
          sum = { total: new Total(), entries: 0 }
          totals.set(unit.code, sum)
        }
        sum.total.add(cell.value)
        sum.entries += cell.entries
      }
    }
    const sums = new Map<string, Sum>()
    for (const [unit, { total, entries }] of totals) sums.set(unit, { value: total.value, entries })
    return sums
  }

  #cellFilter(measure: Measure, selection: Selection): (cell: Cell) => boolean {
    const ledger = getLedger(this.#pack, measure.ledger)
    const wanted = measure.by.flatMap((dimension, place) =>
      (selection[dimension] ?? []).map((code) => ({
        place,
        codes: new Set(codesOfField(this.#pack, ledger, dimension, code) ?? []),
      })),
    )
    return (cell) => wanted.every(({ place, codes }) => codes.has(cell.breakdown[place]!))
  }
}

const without = (selection: Selection, dimensions: readonly string[]): Selection =>
  within(
    selection,
    Object.keys(selection).filter((dimension) => !dimensions.includes(dimension)),
  )

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

function kept<T>(memory: WeakMap<UnitTree, Map<string, T>>, tree: UnitTree, key: string, make: () => T): T {
  let ofTree = memory.get(tree)
  if (!ofTree) {
    ofTree = new Map()
    memory.set(tree, ofTree)
  }
  let value = ofTree.get(key)
  if (value === undefined) {
    value = make()
    ofTree.set(key, value)
  }
  return value
}
