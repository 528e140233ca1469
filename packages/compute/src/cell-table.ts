/**
 * The cells of a county or more, ready to be asked: what does a measure add up to below a unit, in a period, for a
 * selection. The sums of all units are made at once and kept, so that a figure costs a look-up.
 */
import {
  type Cell,
  type Filing,
  fieldsNeeded,
  getField,
  getLedger,
  type Measure,
  type Missing,
  type Pack,
  saysNothingWhenEmpty,
  type UnitTree,
} from '@youju/model'
import { Total } from './decimal.ts'
import { findGaps, type Gaps } from './gaps.ts'
import { codesOfField, isUnitAttribute, type Selection, selectionKey, unitFilter, within } from './selection.ts'

/** `lacking` names the units some of whose lines leave empty what the measure, or the selection, needs. */
export type Sum = { value: number; entries: number; lacking: readonly Missing[] }
export type Sums = ReadonlyMap<string, Sum>

export class CellTable {
  readonly #pack: Pack
  readonly #cells = new Map<string, Cell[]>()
  readonly #filings = new Map<string, string[]>()
  readonly #sums = new WeakMap<UnitTree, Map<string, Sums>>()
  readonly #keepers = new WeakMap<UnitTree, Map<string, ReadonlySet<string>>>()
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

  /** The sum of a measure at and below each unit, on a tree; units without cells are absent. */
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

  /** Units that have filed the ledger for the period, or below which somebody has. */
  keepers(tree: UnitTree, ledgerCode: string, period: string): ReadonlySet<string> {
    return kept(this.#keepers, tree, `${ledgerCode} ${period}`, () => {
      const filed = this.#filings.get(`${ledgerCode} ${period}`) ?? []
      const carriers = new Set(filed.flatMap((unit) => tree.findCarrier(unit)?.code ?? []))
      return new Set([...carriers].flatMap((unit) => [...tree.ancestors(unit)].map(({ code }) => code)))
    })
  }

  /** Units with cells of which a tree has never heard: their entries are in no figure computed on it. */
  listStrangers(tree: UnitTree): string[] {
    const units = new Set<string>()
    for (const cells of this.#cells.values()) for (const cell of cells) units.add(cell.unit)
    return [...units].filter((unit) => !tree.findCarrier(unit)).sort()
  }

  #addUp(tree: UnitTree, measure: Measure, period: string, selection: Selection): Sums {
    const judge = this.#cellJudge(measure, selection)
    const ledger = getLedger(this.#pack, measure.ledger)
    const needed = fieldsNeeded(measure, ledger)
    // A field of the measure goes before an attribute of the same name: it is nearer to what is counted.
    const unitPasses = unitFilter(this.#pack, without(selection, measure.by))
    const totals = new Map<string, { total: Total; entries: number; lacking: Missing[] }>()
    const lacking = new Map<string, Required<Missing>>()
    for (const cell of this.#cells.get(`${measure.code} ${period}`) ?? []) {
      const { passes, empty } = judge(cell)
      if (!passes) continue
      const owner = tree.findVersion(cell.unit)
      const carrier = owner && unitPasses(owner) ? tree.findCarrier(cell.unit) : undefined
      if (!carrier) continue
      const { entries, lacking: lines = 0 } = cell
      const unknown = empty.length > 0 ? entries + lines : lines
      const fields = [...(lines > 0 ? needed : []), ...empty]
      const noted = lacking.has(carrier.code)
      const gap =
        unknown > 0
          ? noteLacking(lacking, { ledger: ledger.code, unit: carrier.code, period, fields, lines: unknown })
          : undefined
      for (const unit of tree.ancestors(carrier.code)) {
        let sum = totals.get(unit.code)
        if (!sum) {
          sum = { total: new Total(), entries: 0, lacking: [] }
          totals.set(unit.code, sum)
        }
        if (gap && !noted) sum.lacking.push(gap)
        if (empty.length > 0) continue
        sum.total.add(cell.value)
        sum.entries += entries
      }
    }
    const sums = new Map<string, Sum>()
    for (const [unit, { total, entries, lacking }] of totals) sums.set(unit, { value: total.value, entries, lacking })
    return sums
  }

  /** Whether a cell passes, and which dimensions asked for its lines leave empty, so that nobody can say whether they do. */
  #cellJudge(measure: Measure, selection: Selection): (cell: Cell) => { passes: boolean; empty: readonly string[] } {
    const ledger = getLedger(this.#pack, measure.ledger)
    const wanted = measure.by.flatMap((dimension, place) =>
      (selection[dimension] ?? []).map((code) => ({
        place,
        dimension,
        codes: new Set(codesOfField(this.#pack, ledger, dimension, code) ?? []),
        open: saysNothingWhenEmpty(getField(ledger, dimension)),
      })),
    )
    return (cell) => {
      const empty: string[] = []
      for (const { place, dimension, codes, open } of wanted) {
        const code = cell.breakdown[place]!
        if (open && code === '') empty.push(dimension)
        else if (!codes.has(code)) return { passes: false, empty: nothing }
      }
      return { passes: true, empty: empty.length > 0 ? empty : nothing }
    }
  }
}

const nothing: readonly string[] = Object.freeze([])

/** One note a unit, however many of its cells lack something. */
function noteLacking(known: Map<string, Required<Missing>>, found: Required<Missing>): Missing {
  const before = known.get(found.unit)
  if (!before) {
    known.set(found.unit, found)
    return found
  }
  before.fields = [...new Set([...before.fields, ...found.fields])]
  before.lines += found.lines
  return before
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
