/**
 * From cells to figures. `evaluate` makes one figure with its reasons, `evaluateAll` those of many units at once. What
 * was prepared for one figure is kept with the table for the next, as long as the same trees are handed in.
 */
import {
  type Day,
  type Figure,
  type FigureKey,
  findPeriod,
  getIndicator,
  type Indicator,
  type Pack,
  type Period,
  type Slice,
  UnitTree,
} from '@youju/model'
import type { CellTable } from './cell-table.ts'
import { checkDimensions } from './check-slices.ts'
import { indicatorPeriod } from './ledger-periods.ts'
import { prepare } from './operations/index.ts'
import { problem } from './problems.ts'
import type { Evaluator, Outcome, Scope } from './scope.ts'
import { everything, narrow, type Selection, selectionKey } from './selection.ts'

/** One tree for all days, or the tree of any day. Hand in the same function each time: what is prepared is kept by it. */
export type Trees = UnitTree | ((day: Day) => UnitTree)

export function evaluate(
  pack: Pack,
  trees: Trees,
  table: CellTable,
  key: FigureKey,
  { asOf }: { asOf: string },
): Figure {
  return computationOf(pack, trees, table).figure(key, asOf)
}

/** Every indicator asked for (all when absent) of every unit asked for that is of a kind it is computed for. */
export function evaluateAll(
  pack: Pack,
  trees: Trees,
  table: CellTable,
  wanted: { units?: Iterable<string>; period: string; indicators?: Iterable<string>; slice?: Slice; asOf: string },
): Figure[] {
  const computation = computationOf(pack, trees, table)
  const codes = wanted.indicators ? [...wanted.indicators] : pack.indicators.map((indicator) => indicator.code)
  const units = wanted.units && [...wanted.units]
  return codes.flatMap((code) =>
    computation.figures(code, { units, period: wanted.period, slice: wanted.slice ?? {}, asOf: wanted.asOf }),
  )
}

class Computation {
  readonly #pack: Pack
  readonly #table: CellTable
  readonly #trees: Trees
  readonly #treeByDay = new Map<Day, UnitTree>()
  readonly #prepared = new Map<string, Evaluator>()

  constructor(pack: Pack, trees: Trees, table: CellTable) {
    this.#pack = pack
    this.#trees = trees
    this.#table = table
  }

  figure({ indicator: code, unit, period, slice }: FigureKey, asOf: string): Figure {
    const indicator = this.#indicator(code)
    const evaluate = this.#figures(indicator, this.#period(period), slice)
    const { present } = this.#place(indicator, this.#period(period))
    if (!present.findVersion(unit)) throw problem('figure-of-unknown-unit', { unit, day: present.asOf })
    return toFigure(indicator, { indicator: code, unit, period, slice }, evaluate(unit), asOf)
  }

  figures(
    code: string,
    {
      units,
      period,
      slice,
      asOf,
    }: { units: readonly string[] | undefined; period: string; slice: Slice; asOf: string },
  ): Figure[] {
    const indicator = this.#indicator(code)
    const { present } = this.#place(indicator, this.#period(period))
    const evaluate = this.#figures(indicator, this.#period(period), slice)
    const figures: Figure[] = []
    const levels = new Set(indicator.levels)
    for (const unit of units ? units.map((unit) => present.find(unit)) : present.units())
      if (unit && levels.has(unit.kind))
        figures.push(
          toFigure(indicator, { indicator: code, unit: unit.code, period, slice }, evaluate(unit.code), asOf),
        )
    return figures
  }

  #indicator(code: string): Indicator {
    const indicator = this.#pack.indicators.find((candidate) => candidate.code === code)
    if (!indicator) throw problem('figure-of-unknown-indicator', { indicator: code })
    return indicator
  }

  #period(code: string): Period {
    const period = findPeriod(code)
    if (!period) throw problem('figure-of-unknown-period', { period: code })
    return period
  }

  #figures(indicator: Indicator, period: Period, slice: Slice): Evaluator {
    checkDimensions(this.#pack, indicator, slice)
    const { present } = this.#place(indicator, period)
    return this.#prepare(indicator.code, period, narrow(everything, slice), present)
  }

  #place(indicator: Indicator, period: Period): { present: UnitTree } {
    return { present: this.#treeOn(indicatorPeriod(period, indicator.period).reference) }
  }

  #prepare(code: string, of: Period, selection: Selection, present: UnitTree): Evaluator {
    const indicator = getIndicator(this.#pack, code)
    const period = indicatorPeriod(of, indicator.period)
    const key = `${code} ${period.code} ${selectionKey(selection)} ${present.asOf}`
    let evaluator = this.#prepared.get(key)
    if (!evaluator) {
      evaluator = remembering(prepare(indicator.formula, this.#scope(indicator, period, selection, present)))
      this.#prepared.set(key, evaluator)
    }
    return evaluator
  }

  #scope(indicator: Indicator, period: Period, selection: Selection, present: UnitTree): Scope {
    const scope: Scope = {
      pack: this.#pack,
      table: this.#table,
      treeOn: (day) => this.#treeOn(day),
      present,
      period,
      selection,
      flow: indicator.flow,
      part: (formula, changes) =>
        prepare(
          formula,
          changes ? this.#scope(indicator, changes.period ?? period, changes.selection ?? selection, present) : scope,
        ),
      indicator: (code, narrowed) => this.#prepare(code, period, narrowed, present),
    }
    return scope
  }

  #treeOn(day: Day): UnitTree {
    if (this.#trees instanceof UnitTree) return this.#trees
    let tree = this.#treeByDay.get(day)
    if (!tree) {
      tree = this.#trees(day)
      this.#treeByDay.set(day, tree)
    }
    return tree
  }
}

const computations = new WeakMap<CellTable, WeakMap<Trees, Computation>>()

function computationOf(pack: Pack, trees: Trees, table: CellTable): Computation {
  let ofTable = computations.get(table)
  if (!ofTable) {
    ofTable = new WeakMap()
    computations.set(table, ofTable)
  }
  let computation = ofTable.get(trees)
  if (!computation) {
    computation = new Computation(pack, trees, table)
    ofTable.set(trees, computation)
  }
  return computation
}

/** A township's figure asks its schools' again: each unit is worked out once. */
function remembering(evaluate: Evaluator): Evaluator {
  const known = new Map<string, Outcome>()
  return (unit) => {
    let outcome = known.get(unit)
    if (!outcome) {
      outcome = evaluate(unit)
      known.set(unit, outcome)
    }
    return outcome
  }
}

const toFigure = (indicator: Indicator, key: FigureKey, { reason, missing }: Outcome, asOf: string): Figure => {
  const figure: Figure = {
    ...key,
    version: indicator.version,
    value: reason.value,
    unitOfMeasure: indicator.unit,
    kind: indicator.kind,
    bound: '=',
    asOf,
    reason,
    missing,
  }
  if (reason.partial !== undefined) figure.partial = reason.partial
  return figure
}
