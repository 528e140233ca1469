/** What a part of a template speaks of: a unit, in a list over entries an entry, in a table row perhaps a code. */
import {
  codesOf,
  type Entry,
  type Figure,
  type FigureKey,
  findCodeLabel,
  findPeriod,
  getField,
  getIndicator,
  getLedger,
  indicatorPeriod,
  type Pack,
  type Period,
  type PeriodKind,
  previousPeriod,
  type Slice,
  UNIT_ATTRIBUTES,
  type Unit,
  type UnitTree,
  valueSaid,
} from '@youju/model'
import { type Attributes, type Condition, compareValues, type Term } from './condition.ts'
import { deriveFigure, entryFigure } from './derived-figure.ts'
import { TAKES } from './directive-attributes.ts'
import { problem } from './problems.ts'

/** What flow hands in. Everything is at hand when filling starts. */
export type WriteContext = {
  unit: string
  period: string
  tree: UnitTree
  /** Day of issue; without it the day of the tree. */
  day?: string
  figure(key: FigureKey): Figure
  /** Live entries of the unit and of all units below, in the period. */
  entries(query: EntryQuery): readonly Entry[]
}
export type EntryQuery = { ledger: string; unit: string; period: string }

export type Setting = { pack: Pack; context: WriteContext; unit: Unit; period: Period }
export type Scope = {
  setting: Setting
  unit: Unit
  /** Slice and name of a table row over codes. */
  slice: Slice
  label?: string
  entry?: Entry
  /** In a table the measure word stands in the heading. */
  bare: boolean
}

export function figureIn(scope: Scope, code: string, attributes: Attributes, of?: 'change' | 'growth'): Figure {
  const { pack, context, period } = scope.setting
  const indicator = getIndicator(pack, code)
  const own: readonly string[] = [...TAKES.fig, ...TAKES.change, ...TAKES.term]
  const asked = Object.fromEntries(Object.entries(attributes).filter(([name]) => !own.includes(name)))
  const given = Object.fromEntries(Object.entries(scope.slice).filter(([name]) => indicator.slices.includes(name)))
  const derived = of ?? attributes.of
  return deriveFigure(context.figure, {
    indicator: code,
    unit: unitIn(scope, attributes.unit).code,
    period: periodOfAsked(period, indicator.period, attributes.period).code,
    slice: { ...given, ...asked, ...(derived ? { of: derived } : {}) },
  })
}

export function entryFigureIn(scope: Scope, entry: Entry, field: string): Figure {
  const { pack, context, period } = scope.setting
  const ledger = getLedger(pack, entry.ledger)
  const code = entry.period ?? indicatorPeriod(period, ledger.period).code
  return entryFigure(pack, entry, field, code, context.tree.asOf)
}

/** The report's period, the one before, or one named, as the kind of period that the indicator belongs to. */
function periodOfAsked(period: Period, kind: PeriodKind, asked: string | undefined): Period {
  if (asked === 'previous') return previousPeriod(indicatorPeriod(period, kind))
  return indicatorPeriod(periodIn(period, asked), kind)
}

export function periodIn(period: Period, asked: string | undefined): Period {
  if (asked === 'previous') return previousPeriod(period)
  return (asked === undefined ? undefined : findPeriod(asked)) ?? period
}

export function unitIn(scope: Scope, asked: string | undefined): Unit {
  const { tree } = scope.setting.context
  if (asked === undefined) return scope.unit
  if (asked === 'report') return scope.setting.unit
  const code = asked === 'parent' ? (scope.unit.parent ?? '') : asked
  const unit = tree.find(code)
  if (!unit) throw problem('report-unit-unknown', { unit: code || asked, day: tree.asOf })
  return unit
}

/** Whether a condition holds; `missing` where a figure in it keeps that from being known. */
export function judge(scope: Scope, condition: Condition | undefined): { holds: boolean; missing: readonly Figure[] } {
  if (!condition) return { holds: true, missing: [] }
  const missing: Figure[] = []
  const results = condition.comparisons.map(({ left, operator, right }) => {
    const before = missing.length
    const [a, b] = [left, right].map((term) => termValue(scope, term, missing))
    if (missing.length > before) return undefined
    // A field left empty is not 'x', and is neither more nor less than anything.
    return a == null || b == null ? operator === '!=' : compareValues(a, operator, b)
  })
  const deciding = condition.joined === 'or'
  if (results.includes(deciding)) return { holds: deciding, missing: [] }
  return results.includes(undefined) ? { holds: false, missing } : { holds: !deciding, missing: [] }
}

function termValue(scope: Scope, term: Term, missing: Figure[]): number | string | null {
  if (term.is !== 'named') return term.value
  const ledger = scope.entry && getLedger(scope.setting.pack, scope.entry.ledger)
  const field = ledger?.fields.find((one) => one.code === term.code)
  if (scope.entry && field) {
    const value = valueSaid(field, scope.entry.values[term.code])
    return typeof value === 'boolean' ? String(value) : value
  }
  const figure = figureIn(scope, term.code, term.attributes)
  if (figure.value === null) missing.push(figure)
  return figure.value
}

/** The scopes that a list or table runs over, in order, before its condition is asked. */
export function scopesOf(scope: Scope, attributes: Attributes): Scope[] {
  if (attributes.ledger !== undefined) return entryScopes(scope, attributes.ledger, attributes)
  if (attributes.codes !== undefined) return codeScopes(scope, attributes.over!, attributes.codes)
  return unitScopes(scope, attributes)
}

function unitScopes(scope: Scope, attributes: Attributes): Scope[] {
  const { pack, context } = scope.setting
  const asked = UNIT_ATTRIBUTES.flatMap((name) => {
    const code = attributes[name]
    return code === undefined ? [] : [{ name, codes: codesOf(pack, name, code) }]
  })
  const units = [...context.tree.subtree(scope.unit.code)]
    .filter((unit) => unit.kind === attributes.over && unit.code !== scope.unit.code)
    .filter((unit) => asked.every(({ name, codes }) => codes.includes(unit[name] ?? '')))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((unit): Scope => ({ ...scope, unit, label: undefined, entry: undefined }))
  return inOrder(units, attributes.sort, (item, code) => figureIn(item, code, {}).value)
}

function entryScopes(scope: Scope, code: string, attributes: Attributes): Scope[] {
  const { pack, context, period } = scope.setting
  const ledger = getLedger(pack, code)
  const asked = Object.entries(attributes)
    .filter(([name]) => ledger.fields.some((field) => field.code === name))
    .map(([name, value]) => ({ name, codes: codesOf(pack, name, value) }))
  const entries = context
    .entries({ ledger: code, unit: scope.unit.code, period: indicatorPeriod(period, ledger.period).code })
    .filter((entry) => attributes.own === undefined || isOwn(context.tree.find(entry.unit), scope.unit))
    .filter((entry) => asked.every(({ name, codes }) => codes.includes(String(entry.values[name] ?? ''))))
    .map((entry): Scope => ({ ...scope, entry, unit: context.tree.find(entry.unit) ?? scope.unit, label: undefined }))
  return inOrder(entries, attributes.sort ?? ledger.date, (item, field) => {
    const value = item.entry?.values[field] ?? null
    return typeof value === 'boolean' ? String(value) : value
  })
}

/** A section is an organ of its unit, not a unit below it. */
const isOwn = (owner: Unit | undefined, unit: Unit): boolean =>
  owner?.code === unit.code || (owner?.kind === 'section' && owner.parent === unit.code)

const codeScopes = (scope: Scope, dimension: string, codes: string): Scope[] =>
  codes.split(',').map((text) => {
    const code = text.trim()
    return {
      ...scope,
      slice: { ...scope.slice, [dimension]: code },
      label: labelOf(scope.setting.pack, dimension, code),
    }
  })

export const labelOf = (pack: Pack, dimension: string, code: string): string =>
  findCodeLabel(pack, dimension, code)?.zh ?? code

/** By the attribute `sort`, `-` for largest first; what has no value comes last. */
function inOrder(
  scopes: Scope[],
  sort: string | undefined,
  termValue: (scope: Scope, code: string) => number | string | null,
): Scope[] {
  if (sort === undefined) return scopes
  const code = sort.replace(/^-/, '')
  const sign = sort.startsWith('-') ? -1 : 1
  return scopes
    .map((scope) => ({ scope, value: termValue(scope, code) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null)
      return a.value === b.value ? 0 : a.value < b.value ? -sign : sign
    })
    .map(({ scope }) => scope)
}

export const fieldOf = (scope: Scope, code: string) =>
  getField(getLedger(scope.setting.pack, scope.entry!.ledger), code)
