/**
 * What has been prepared for a table and its trees. Indicators and measures are prepared once for a period and
 * selection and remember each unit they were asked for, so that the figures of a whole county share their parts.
 */
import {
  type Day,
  type Figure,
  type FigureKey,
  type Formula,
  findIndicator,
  findPeriod,
  getIndicator,
  type Indicator,
  indicatorPeriod,
  type Pack,
  type Period,
  type Slice,
  UnitTree,
} from '@youju/model'
import type { CellTable } from './cell-table.ts'
import { checkDimensions } from './check-slices.ts'
import { prepare } from './operations/index.ts'
import { problem } from './problems.ts'
import type { Evaluator, Outcome, Scope } from './scope.ts'
import { everything, narrow, type Selection, selectionKey } from './selection.ts'

/** One tree for all days, or the tree of any day. Hand in the same function each time: what is prepared is kept by it. */
export type Trees = UnitTree | ((day: Day) => UnitTree)

export type FiguresWanted = {
  units: readonly string[] | undefined
  period: string
  slice: Slice
  asOf: string
}

export class Computation {
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
    const present = this.#present(indicator, this.#period(period))
    if (!present.findVersion(unit)) throw problem('figure-of-unknown-unit', { unit, day: present.asOf })
    return toFigure(indicator, { indicator: code, unit, period, slice }, evaluate(unit), asOf)
  }

  figures(code: string, { units, period, slice, asOf }: FiguresWanted): Figure[] {
    const indicator = this.#indicator(code)
    const present = this.#present(indicator, this.#period(period))
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
    const indicator = findIndicator(this.#pack, code)
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
    const present = this.#present(indicator, period)
    return this.#prepare(indicator.code, period, narrow(everything, slice), present)
  }

  /** The tree of the figure itself: that of the reference day of the indicator's period. */
  #present(indicator: Indicator, period: Period): UnitTree {
    return this.#treeOn(indicatorPeriod(period, indicator.period).reference)
  }

  #prepare(code: string, of: Period, selection: Selection, present: UnitTree): Evaluator {
    const indicator = getIndicator(this.#pack, code)
    const period = indicatorPeriod(of, indicator.period)
    const key = `indicator ${code} ${period.code} ${selectionKey(selection)} ${present.asOf}`
    return this.#keep(key, () => this.#part(indicator.formula, this.#scope(indicator, period, selection, present)))
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
      part: (formula, at = period) =>
        this.#part(formula, at === period ? scope : this.#scope(indicator, at, selection, present)),
      indicator: (code, narrowed) => this.#prepare(code, period, narrowed, present),
    }
    return scope
  }

  /** Measures are shared: the pupils under one rate are those under the next. */
  #part(formula: Formula, scope: Scope): Evaluator {
    if (!('measure' in formula)) return prepare(formula, scope)
    const looked = selectionKey(narrow(scope.selection, formula.slice))
    const key = `measure ${formula.measure} ${scope.period.code} ${looked} ${scope.flow} ${scope.present.asOf}`
    return this.#keep(key, () => prepare(formula, scope))
  }

  #keep(key: string, make: () => Evaluator): Evaluator {
    let evaluator = this.#prepared.get(key)
    if (!evaluator) {
      evaluator = remembering(make())
      this.#prepared.set(key, evaluator)
    }
    return evaluator
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
    indicator: key.indicator,
    unit: key.unit,
    period: key.period,
    slice: key.slice,
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
