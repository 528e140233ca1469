/** What a store offers of units: how they stand, what becomes of them and for what reason, and what became of them. */
import type { Cell, Unit, UnitHistoryLine, UnitTree } from '@youju/model'
import type { ClientConfig } from 'pg'
import { type CellQuery, listCells } from '../cells.ts'
import { type Context, lookWithin } from '../context.ts'
import { changeUnits, listUnits, treeOn } from './change-units.ts'
import { closing, merging, moving, renaming, saving, splitting } from './kinds-of-change.ts'
import { type Rehearsed, rehearse } from './rehearse.ts'
import { historyOfUnit, type UnitDeed } from './unit-actions.ts'

export class Units {
  readonly #context: Context
  readonly #connection: ClientConfig

  constructor(context: Context, connection: ClientConfig) {
    this.#context = context
    this.#connection = connection
  }

  /** Every version of every unit. */
  list(): Promise<Unit[]> {
    return lookWithin(this.#context, listUnits)
  }

  tree(day: string): Promise<UnitTree> {
    return lookWithin(this.#context, (connection) => treeOn(connection, day))
  }

  /** Units are changed for a reason, which stands with day and person in the chain. */
  save(units: readonly Unit[], deed: UnitDeed = UNSAID): Promise<void> {
    return changeUnits(this.#context, saving(units), deed)
  }

  rename(code: string, name: string, day: string, deed: UnitDeed = UNSAID): Promise<void> {
    return changeUnits(this.#context, renaming(code, name, day), deed)
  }

  move(code: string, parent: string, day: string, deed: UnitDeed = UNSAID): Promise<void> {
    return changeUnits(this.#context, moving(code, parent, day), deed)
  }

  merge(codes: readonly string[], into: string, day: string, deed: UnitDeed = UNSAID): Promise<void> {
    return changeUnits(this.#context, merging(codes, into, day), deed)
  }

  split(code: string, into: readonly Unit[], day: string, deed: UnitDeed = UNSAID): Promise<void> {
    return changeUnits(this.#context, splitting(code, into, day), deed)
  }

  close(code: string, day: string, deed: UnitDeed = UNSAID): Promise<void> {
    return changeUnits(this.#context, closing(code, day), deed)
  }

  /** What a change would do to units and cells; nothing is stored. */
  rehearse(
    change: (units: Units) => Promise<void>,
    query: CellQuery,
  ): Promise<Rehearsed<{ units: Unit[]; cells: Cell[] }>> {
    return rehearse(
      this.#connection,
      async (connection) => ({ units: await listUnits(connection), cells: await listCells(connection, query) }),
      (database) => change(new Units({ ...this.#context, database }, this.#connection)),
    )
  }

  /** What was done to a unit: who, when, why, and what it was made. */
  history(code: string): Promise<UnitHistoryLine[]> {
    return lookWithin(this.#context, (connection) => historyOfUnit(connection, code))
  }
}

/** Whoever gives no reason leaves none in the chain. */
const UNSAID: UnitDeed = { reason: '' }
