/**
 * An operation is prepared once for a period and selection and then answers for any unit; that is what makes all
 * figures of a county cheap. The scope is what it may draw on while it is prepared.
 */
import type { Day, Formula, Indicator, Missing, Pack, Period, Reason, UnitTree } from '@youju/model'
import type { CellTable } from './cell-table.ts'
import type { Selection } from './selection.ts'

/** A step's reason, with what was missing under it. */
export type Outcome = { reason: Reason; missing: readonly Missing[] }
export type Evaluator = (unit: string) => Outcome

export type Scope = {
  pack: Pack
  table: CellTable
  treeOn: (day: Day) => UnitTree
  /** The tree of the figure itself: units that last year's tree does not know are traced through it. */
  present: UnitTree
  period: Period
  selection: Selection
  /** Whether the indicator stands at a day or happens in a period: decides about ledgers with shorter periods. */
  flow: Indicator['flow']
  /** Prepares a part of the formula, for the scope's period or another. */
  part: (formula: Formula, at?: Period) => Evaluator
  /** Prepares an indicator by its code, for the scope's period and a selection. */
  indicator: (code: string, selection: Selection) => Evaluator
}

/** How one operation of the model's formula is computed; `F` is the formula that carries its key. */
export type Operation<F extends Formula> = (formula: F, scope: Scope) => Evaluator
