/**
 * A slice that a measure does not know would be ignored and give the whole for a part. So every dimension an indicator
 * offers, and every slice in its formula, is checked against each measure it reaches, when the pack is made.
 */
import {
  type Formula,
  getIndicator,
  getLedger,
  getMeasure,
  type Indicator,
  type Issue,
  type Measure,
  type Pack,
  type Slice,
  type UNIT_KINDS,
} from '@youju/model'
import { problem } from './problems.ts'
import { codesOfAttribute, codesOfField, isUnitAttribute } from './selection.ts'

/** What is wrong with the slices of a pack's indicators; empty when all is well. */
export const checkSlices = (pack: Pack): Issue[] =>
  pack.indicators.flatMap((indicator) => {
    const path = `indicators.${indicator.code}`
    const found = [
      ...checkFormula(
        pack,
        indicator.formula,
        indicator.slices.map((dimension) => [dimension, undefined]),
      ),
      ...indicator.examples.flatMap((example) =>
        Object.keys(example.slice)
          .filter((dimension) => !indicator.slices.includes(dimension))
          .map((dimension) => `an example is sliced by ${dimension}, which the indicator does not offer`),
      ),
    ]
    return [...new Set(found)].map((message) => ({ path, message }))
  })

type Wanted = readonly (readonly [dimension: string, code: string | undefined])[]

function checkFormula(pack: Pack, formula: unknown, wanted: Wanted): string[] {
  if (Array.isArray(formula)) return formula.flatMap((part) => checkFormula(pack, part, wanted))
  if (typeof formula !== 'object' || formula === null) return []
  if (names(formula, 'measure')) {
    const measure = getMeasure(pack, formula.measure)
    return [...wanted, ...Object.entries(formula.slice ?? {})].flatMap(([dimension, code]) =>
      checkDimension(pack, measure, dimension, code),
    )
  }
  if (names(formula, 'indicator'))
    return checkFormula(pack, getIndicator(pack, formula.indicator).formula, [
      ...wanted,
      ...Object.entries(formula.slice ?? {}),
    ])
  return Object.entries(formula).flatMap(([key, part]) =>
    key === 'among' ? checkAmong(pack, part as Slice) : checkFormula(pack, part, wanted),
  )
}

const names = <K extends 'measure' | 'indicator'>(
  formula: object,
  key: K,
): formula is Record<K, string> & { slice?: Slice } => typeof (formula as Record<string, unknown>)[key] === 'string'

function checkDimension(pack: Pack, measure: Measure, dimension: string, code: string | undefined): string[] {
  const ledger = getLedger(pack, measure.ledger)
  if (measure.by.includes(dimension))
    return code === undefined || codesOfField(pack, ledger, dimension, code)
      ? []
      : [`${code} is no code or group of ${dimension} in ${ledger.code}`]
  if (!isUnitAttribute(dimension)) return [`measure ${measure.code} is not broken down by ${dimension}`]
  if (!keptBySchools(ledger.filledBy.kind))
    return [`measure ${measure.code} is kept by each ${ledger.filledBy.kind}, which has no ${dimension}`]
  return checkAttribute(pack, dimension, code)
}

const checkAmong = (pack: Pack, among: Slice): string[] =>
  Object.entries(among).flatMap(([dimension, code]) =>
    isUnitAttribute(dimension)
      ? checkAttribute(pack, dimension, code)
      : [`among looks at units, which have no ${dimension}`],
  )

const checkAttribute = (pack: Pack, dimension: string, code: string | undefined): string[] =>
  code === undefined || codesOfAttribute(pack, dimension, code)
    ? []
    : [`${code} is no code or group of list ${dimension}`]

/** Types, ownership and location belong to schools and their parts; a township has none. */
const keptBySchools = (kind: (typeof UNIT_KINDS)[number]): boolean =>
  ['village', 'school', 'campus', 'class'].includes(kind)

/** A figure may be asked for by the dimensions its indicator offers, and by codes that one of its lists has. */
export function checkDimensions(pack: Pack, indicator: Indicator, slice: Slice): void {
  for (const [dimension, code] of Object.entries(slice)) {
    if (!indicator.slices.includes(dimension))
      throw problem('figure-with-unknown-slice', {
        indicator: indicator.code,
        dimension,
        known: indicator.slices.join(', ') || '—',
      })
    if (!knownSomewhere(pack, indicator.formula, dimension, code))
      throw problem('figure-with-unknown-slice-code', { dimension, code })
  }
}

const knownSomewhere = (pack: Pack, formula: Formula, dimension: string, code: string): boolean =>
  checkFormula(pack, formula, [[dimension, code]]).length === 0
