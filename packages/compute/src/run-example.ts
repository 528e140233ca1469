/** Runs an indicator's worked example: its cells in a county of its own, and the figure that comes out. */
import {
  type Cell,
  type Figure,
  fieldsNeeded,
  findPeriod,
  getLedger,
  getMeasure,
  type Indicator,
  type IndicatorExample,
  type Issue,
  indicatorPeriod,
  type Ledger,
  type Pack,
  type Unit,
  UnitTree,
} from '@youju/model'
import { CellTable } from './cell-table.ts'
import { evaluate } from './evaluate.ts'
import { ledgerPeriods } from './ledger-periods.ts'

/**
 * The county C has the schools that the example names, or A, B, C1 and D when it names none. A unit with a cell of a
 * ledger has filed it for the cell's period (write a cell of 0 for a school that has nothing); a unit that must keep
 * the ledger and has no cell is missing. In a form that has been filed, an amount without a cell was left empty. A cell's breakdown and period may be left out: no code, and the period of
 * its ledger that the figure draws on.
 */
export function runExample(pack: Pack, indicator: Indicator, example: IndicatorExample): Figure {
  const cells = example.cells.map((cell): Cell => {
    const measure = getMeasure(pack, cell.measure)
    return {
      ...cell,
      period: cell.period ?? periodOf(indicator, getLedger(pack, measure.ledger), example),
      breakdown: measure.by.map((_, place) => cell.breakdown[place] ?? ''),
      entries: 1,
    }
  })
  const filings = cells.map(({ measure, period, unit }) => ({
    ledger: getMeasure(pack, measure).ledger,
    period,
    unit,
    entries: 1,
  }))
  cells.push(...emptyColumns(pack, cells))
  const tree = new UnitTree(unitsOf(example), findPeriod(example.period)!.reference)
  const table = new CellTable({ ...pack, indicators: withThis(pack, indicator) }, { cells, filings })
  const key = { indicator: indicator.code, unit: example.unit, period: example.period, slice: example.slice }
  return evaluate({ ...pack, indicators: withThis(pack, indicator) }, tree, table, key, { asOf: tree.asOf })
}

/** The line of a form is there, so that what it leaves empty is lacking: it is not that there was no line to count. */
function emptyColumns(pack: Pack, cells: readonly Cell[]): Cell[] {
  const filed = new Map(cells.map((cell) => [`${ledgerOf(pack, cell)} ${cell.unit} ${cell.period}`, cell]))
  const filled = new Set(cells.map((cell) => `${cell.measure} ${cell.unit} ${cell.period}`))
  return [...filed.values()].flatMap(({ measure: code, unit, period }) => {
    const ledger = getLedger(pack, ledgerOf(pack, { measure: code }))
    const empty = pack.measures.filter(
      (measure) =>
        measure.ledger === ledger.code &&
        ledger.shape === 'form' &&
        !ledger.sparse &&
        Object.keys(measure.where).length === 0 &&
        fieldsNeeded(measure, ledger).length > 0 &&
        !filled.has(`${measure.code} ${unit} ${period}`),
    )
    return empty.map((measure) => ({
      ...{ measure: measure.code, unit, period, breakdown: measure.by.map(() => ''), value: 0, entries: 0, lacking: 1 },
    }))
  })
}

const ledgerOf = (pack: Pack, { measure }: Pick<Cell, 'measure'>): string => getMeasure(pack, measure).ledger

/** Of shorter periods of the ledger, the last one. */
const periodOf = (indicator: Indicator, ledger: Ledger, example: IndicatorExample): string =>
  ledgerPeriods(indicatorPeriod(findPeriod(example.period)!, indicator.period), ledger, indicator.flow).at(-1)!.code

/** Runs every example of every indicator; says what came out where it is not what was expected. */
export const checkExamples = (pack: Pack): Issue[] =>
  pack.indicators.flatMap((indicator) =>
    indicator.examples.flatMap((example, index) => {
      const { value, missing } = runExample(pack, indicator, example)
      if (agrees(value, example)) return []
      const gaps = missing.map((gap) => `${gap.ledger} of ${gap.unit} for ${gap.period}`).join(', ')
      const message = `expected ${example.expect} but ${value} came out${gaps && `; missing: ${gaps}`}`
      return [{ path: `indicators.${indicator.code}.examples[${index}]`, message }]
    }),
  )

const agrees = (value: number | null, { expect, decimals }: IndicatorExample): boolean =>
  value === null || expect === null ? value === expect : Math.abs(value - expect) <= 0.5 * 10 ** -decimals + 1e-12

const withThis = (pack: Pack, indicator: Indicator): readonly Indicator[] =>
  pack.indicators.some((other) => other.code === indicator.code)
    ? pack.indicators.map((other) => (other.code === indicator.code ? indicator : other))
    : [...pack.indicators, indicator]

function unitsOf(example: IndicatorExample): Unit[] {
  const described = new Map(example.units.map((unit) => [unit.code, unit]))
  const named = new Set([...described.keys(), ...example.cells.map((cell) => cell.unit), example.unit])
  named.delete('C')
  const schools = named.size > 0 ? [...named] : ['A', 'B', 'C1', 'D']
  const county: Unit = {
    code: 'C',
    name: 'C',
    kind: 'county',
    parent: null,
    county: 'C',
    from: '1900-01-01',
    to: null,
    successors: [],
  }
  return [
    { ...county, ...described.get('C') },
    ...schools.map(
      (code): Unit => ({ ...county, name: code, kind: 'school', parent: 'C', ...described.get(code), code }),
    ),
  ]
}
