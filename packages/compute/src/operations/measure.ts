/** What is counted in a ledger: the only step that looks at cells, and the only one that can find something missing. */
import {
  type Formula,
  getLedger,
  getMeasure,
  type Ledger,
  type Missing,
  type Period,
  type Reason,
  UNIT_KINDS,
  type Unit,
  type UnitTree,
} from '@youju/model'
import type { Sum, Sums } from '../cell-table.ts'
import type { Gaps } from '../gaps.ts'
import { ledgerPeriods, referenceDay } from '../ledger-periods.ts'
import type { Operation, Outcome, Scope } from '../scope.ts'
import { narrow } from '../selection.ts'
import { addUp, partialOf } from '../step.ts'

export const measure: Operation<Extract<Formula, { measure: string }>> = (formula, scope) => {
  const definition = getMeasure(scope.pack, formula.measure)
  const ledger = getLedger(scope.pack, definition.ledger)
  const selection = narrow(scope.selection, formula.slice)
  const counts = ledgerPeriods(scope.period, ledger, scope.flow).map((period) => {
    const tree = scope.treeOn(referenceDay(ledger, period))
    return countIn({
      ledger,
      tree,
      period,
      before: traceBack(tree, scope.present),
      sums: scope.table.sums(tree, definition, period.code, selection),
      keepers: scope.table.keepers(tree, ledger.code, period.code),
      gaps: scope.table.gaps(tree, ledger.code, period.code, selection),
      reason: { operation: 'measure', of: definition.code, period: period.code, ...sliceOf(selection) },
    })
  })
  if (counts.length === 1) return counts[0]!
  const step = { operation: 'sum', of: definition.code, period: scope.period.code }
  const silenceIsZero = ledger.shape === 'event' || ledger.sparse
  return (unit) => {
    const parts = counts.map((count) => count(unit))
    return addUp({ ...step, unit }, silenceIsZero ? keptAtAll(parts) : parts)
  }
}

/** An event ledger that is kept in one of the months is kept: a month in which nobody wrote had nothing to tell. */
const keptAtAll = (parts: readonly Outcome[]): readonly Outcome[] =>
  parts.map((part) => {
    const missing = part.missing.filter(
      ({ unit, fields }) =>
        fields || parts.every((other) => other.missing.some((gap) => gap.unit === unit && !gap.fields)),
    )
    if (missing.length > 0 || part.missing.length === 0) return { ...part, missing }
    const { note, partial = 0, ...reason } = part.reason
    return { reason: { ...reason, value: partial }, missing }
  })

type Count = {
  ledger: Ledger
  tree: UnitTree
  period: Period
  before: (unit: string) => readonly string[]
  sums: Sums
  keepers: ReadonlySet<string>
  gaps: Gaps
  reason: Pick<Reason, 'operation' | 'of' | 'period' | 'slice'>
}

const none: readonly Missing[] = Object.freeze([])
const nothing: Sum = { value: 0, entries: 0, lacking: none }
const noParts: readonly Reason[] = Object.freeze([])

function countIn({ ledger, tree, period, before, sums, keepers, gaps, reason }: Count): (unit: string) => Outcome {
  const one = (of: Unit): Outcome => {
    const unit = of.code
    const { value, entries, lacking } = sums.get(unit) ?? nothing
    const unfiled = gaps.get(unit) ?? (sums.has(unit) || keepers.has(unit) ? none : keptAbove(ledger, tree, of, period))
    const missing = lacking.length === 0 ? unfiled : [...unfiled, ...lacking]
    if (missing.length === 0) return { reason: { ...reason, unit, value, entries, parts: noParts }, missing: none }
    const there = partialOf(entries > 0 ? value : undefined)
    const lines = lacking.reduce((sum, gap) => sum + (gap.lines ?? 0), 0)
    return {
      reason: {
        ...{ ...reason, unit, value: null, ...there, entries },
        ...(lines > 0 ? { lacking: lines } : {}),
        ...{ note: 'missing', parts: noParts },
      },
      missing,
    }
  }
  return (code) => {
    const unit = tree.find(code)
    if (unit) return one(unit)
    // The unit is younger than the period: what went into it stands for it.
    const parts = before(code).map((part) => one(tree.find(part)!))
    if (parts.length === 0)
      return {
        reason: { ...reason, unit: code, value: null, note: 'unit-not-there', parts: noParts },
        missing: [{ ledger: ledger.code, unit: code, period: period.code }],
      }
    return addUp({ ...reason, operation: 'sum', unit: code }, parts)
  }
}

/** A ledger that is kept by the county says nothing about one of its schools. */
function keptAbove(ledger: Ledger, tree: UnitTree, unit: Unit, period: Period): readonly Missing[] {
  if (UNIT_KINDS.indexOf(ledger.filledBy.kind) >= UNIT_KINDS.indexOf(unit.kind)) return none
  for (const above of tree.ancestors(unit.code))
    if (above.kind === ledger.filledBy.kind) return [{ ledger: ledger.code, unit: above.code, period: period.code }]
  return none
}

/** From a unit of the present tree to the units of an earlier tree that it carries on. */
function traceBack(tree: UnitTree, present: UnitTree): (unit: string) => readonly string[] {
  let origins: Map<string, string[]> | undefined
  return (unit) => {
    if (!origins) {
      origins = new Map()
      for (const earlier of tree.units()) {
        if (present.find(earlier.code)) continue
        const carrier = present.findCarrier(earlier.code)?.code
        if (carrier !== undefined) origins.set(carrier, [...(origins.get(carrier) ?? []), earlier.code])
      }
    }
    return origins.get(unit) ?? []
  }
}

/** A slice as the reason shows it; codes that must hold together are joined by a plus. */
const sliceOf = (selection: Scope['selection']): { slice?: Record<string, string> } =>
  Object.keys(selection).length === 0
    ? {}
    : { slice: Object.fromEntries(Object.entries(selection).map(([dimension, codes]) => [dimension, codes.join('+')])) }
