/**
 * All indicators of all units of a county of 2,000 schools for three years: 60 townships, 120,000 cells, 125 indicators
 * of every kind; and ten indicators of a tree of 22,137 units. `node packages/compute/bench/county.ts` prints it;
 * `benchCounty` is what bench/ calls.
 */
import { performance } from 'node:perf_hooks'
import {
  type Cell,
  defineIndicator,
  defineLedger,
  defineLexicon,
  defineMeasure,
  definePack,
  type Filing,
  type Formula,
  type Indicator,
  type Pack,
  type Unit,
  UnitTree,
} from '@youju/model'
import { CellTable, evaluateAll } from '../src/index.ts'

export type CountyBench = {
  schools: number
  cells: number
  figures: number
  load: number
  compute: number
  memory: number
}

const label = (text: string) => ({ zh: text, en: text })
const NUMBERS = Array.from({ length: 10 }, (_, n) => `amount-${n}`)
const STAGES = ['primary', 'junior']
const YEARS = ['2021-2022', '2022-2023', '2023-2024']

export function benchCounty({ schools = 2000, towns = 60, indicators = 125 } = {}): CountyBench {
  const pack = benchPack()
  const units = countyUnits(schools, towns)
  const { cells, filings } = returnsOf(units)
  const started = performance.now()
  const tree = new UnitTree(units, '2023-09-01')
  const table = new CellTable(pack, { cells, filings })
  const loaded = performance.now()
  const wanted = pack.indicators.slice(0, indicators).map((indicator) => indicator.code)
  const figures = YEARS.flatMap((period) =>
    evaluateAll(pack, tree, table, { period, indicators: wanted, asOf: '2024-01-01' }),
  )
  const computed = performance.now()
  return {
    schools,
    cells: cells.length,
    figures: figures.length,
    load: Math.round(loaded - started),
    compute: Math.round(computed - loaded),
    memory: Math.round(process.memoryUsage().rss / 2 ** 20),
  }
}

function benchPack(): Pack {
  const roll = defineLedger({
    code: 'roll',
    label: label('roll'),
    mechanisms: ['M11'],
    shape: 'form',
    period: 'school-year',
    filledBy: { kind: 'school' },
    fields: [
      { code: 'stage', label: label('stage'), type: 'code', list: 'stage' },
      ...NUMBERS.map((code) => ({ code, label: label(code), type: 'integer' as const })),
    ],
    key: ['stage'],
  })
  return definePack({
    code: 'bench',
    version: '1',
    label: label('bench'),
    lists: [
      {
        code: 'stage',
        label: label('stage'),
        source: 'own',
        groups: [],
        codes: STAGES.map((code) => ({ code, label: label(code), aliases: [] })),
      },
    ],
    ledgers: [roll],
    measures: NUMBERS.map((code) =>
      defineMeasure({ code, label: label(code), ledger: 'roll', sum: code, by: ['stage'], unit: '人' }),
    ),
    indicators: benchIndicators(),
    templates: [],
    lexicon: defineLexicon({ units: [{ word: '人', unit: '人', kind: 'count' }], levels: [], subjects: [], fixed: [] }),
  })
}

function benchIndicators(): Indicator[] {
  const amount = (n: number): Formula => ({
    measure: NUMBERS[n % 10]!,
    ...(n % 3 ? { slice: { stage: STAGES[n % 2]! } } : {}),
  })
  const kinds: [
    count: number,
    kind: Indicator['kind'],
    levels: Indicator['levels'],
    formula: (n: number) => Formula,
  ][] = [
    [30, 'count', ['school', 'township', 'county'], amount],
    [30, 'share', ['school', 'township', 'county'], (n) => ({ rate: { part: amount(n), whole: amount(n + 1) } })],
    [
      20,
      'ratio',
      ['school', 'township', 'county'],
      (n) => ({ perHead: { amount: amount(n), heads: amount(n + 2), per: 100 } }),
    ],
    [10, 'other', ['school', 'township', 'county'], (n) => ({ growth: amount(n) })],
    [10, 'other', ['school', 'township', 'county'], (n) => ({ change: { indicator: `count-${n}` } })],
    [
      15,
      'share',
      ['township', 'county'],
      (n) => ({ shareOfUnits: { over: 'school', value: { indicator: `ratio-${n}` }, passes: { atLeast: 90 } } }),
    ],
    [
      10,
      'ratio',
      ['county'],
      (n) => ({ dispersion: { over: 'school', amount: amount(n), weight: { measure: NUMBERS[0]! } } }),
    ],
  ]
  const used = new Map<string, number>()
  return kinds.flatMap(([count, kind, levels, formula]) =>
    Array.from({ length: count }, (_, n) => {
      const number = used.get(kind) ?? 0
      used.set(kind, number + 1)
      return defineIndicator({
        code: `${kind}-${number}`,
        label: label(`${kind}-${number}`),
        unit: kind === 'count' ? '人' : '',
        kind,
        period: 'school-year',
        formula: formula(n),
        better: 'none',
        levels,
        source: 'own',
        examples: [{ period: '2023-2024', cells: [], expect: null }],
      })
    }),
  )
}

function countyUnits(schools: number, towns: number): Unit[] {
  const unit = (code: string, kind: Unit['kind'], parent: string | null): Unit => ({
    code,
    name: code,
    kind,
    parent,
    county: 'C',
    from: '2000-01-01',
    to: null,
    successors: [],
  })
  return [
    unit('C', 'county', null),
    ...Array.from({ length: towns }, (_, n) => unit(`T${n}`, 'township', 'C')),
    ...Array.from({ length: schools }, (_, n) => unit(`S${n}`, 'school', `T${n % towns}`)),
  ]
}

function returnsOf(units: readonly Unit[]): { cells: Cell[]; filings: Filing[] } {
  const schools = units.filter((unit) => unit.kind === 'school')
  // Any repeatable spread will do; last year of the year before the first has returns too, so that growth computes.
  const years = ['2020-2021', ...YEARS]
  const spread = (n: number): number => 100 + ((n * 7919) % 900)
  return {
    filings: years.flatMap((period) => schools.map(({ code }) => ({ ledger: 'roll', period, unit: code, entries: 2 }))),
    cells: years.slice(1).flatMap((period, year) =>
      schools.flatMap(({ code }, n) =>
        NUMBERS.flatMap((measure, m) =>
          STAGES.map((stage, s) => ({
            measure,
            period,
            unit: code,
            breakdown: [stage],
            value: spread(n * 31 + m * 17 + s * 5 + year),
            entries: 1,
          })),
        ),
      ),
    ),
  }
}

if (process.argv[1] === import.meta.filename)
  console.table([benchCounty(), benchCounty({ schools: 20_000, towns: 2_136, indicators: 10 })])
