/**
 * What a correction would do before it is made: figures and scores of the units it touches and of those above them, as far
 * as somebody may read these, computed once from the cells as they stand and once from the cells as they would be.
 */
import {
  type Cell,
  type Figure,
  findPeriod,
  getIndicator,
  type Indicator,
  type Label,
  namesOf,
  type Pack,
  periodOfKind,
  type Unit,
} from '@youju/model'
import type { HandInTouched, Trial } from '@youju/store'
import { phraseFigure } from '@youju/write'
import { type Figures, loadFigures } from '../figures.ts'
import type { Office } from '../office.ts'
import { loadScoring } from '../scores.ts'
import type { Plan } from './change-set.ts'
import type { Reach } from './reach.ts'

export type FigureImpact = {
  indicator: string
  label: Label
  unit: string
  unitName: string
  period: string
  before: string
  after: string
}
export type ScoreImpact = {
  scheme: string
  label: Label
  unit: string
  unitName: string
  before: string
  after: string
}
/** `rounds` are those whose approved hand-ins it would correct. */
export type Impact = { figures: FigureImpact[]; scores: ScoreImpact[]; rounds: readonly HandInTouched[] }

export async function impactOf(office: Office, reach: Reach, plan: Plan, trial: Trial): Promise<Impact> {
  const { cells } = await office.store.cells({ measures: trial.measures, under: trial.units })
  const moved = movedCells(cells, trial.cells)
  const indicators = indicatorsOver(office.pack, new Set(moved.map(({ measure }) => measure)))
  const figures: FigureImpact[] = []
  const scores: ScoreImpact[] = []
  for (const year of yearsOf(moved)) {
    const [before, after] = await Promise.all([figuresOf(office, trial, year), figuresOf(office, trial, year, trial)])
    if (!before || !after) continue
    const units = unitsAbove(reach, plan, before, trial.units)
    figures.push(...figureImpacts(indicators, units, year, before, after))
    scores.push(...(await scoreImpacts(office, indicators, units, year, trial)))
  }
  return { figures, scores, rounds: trial.receipts.flatMap(({ corrected }) => corrected) }
}

/** Cells that are not the same before and after. */
function movedCells(before: readonly Cell[], after: readonly Cell[]): Cell[] {
  const keyOf = ({ measure, period, unit, breakdown }: Cell): string =>
    JSON.stringify([measure, period, unit, breakdown])
  const [was, will] = [before, after].map((cells) => new Map(cells.map((cell) => [keyOf(cell), cell]))) as [
    Map<string, Cell>,
    Map<string, Cell>,
  ]
  const differs = (one: Cell | undefined, other: Cell | undefined): boolean =>
    one?.value !== other?.value || one?.entries !== other?.entries
  return [...new Map([...was, ...will])].flatMap(([key, cell]) => (differs(was.get(key), will.get(key)) ? [cell] : []))
}

function indicatorsOver(pack: Pack, measures: ReadonlySet<string>): Indicator[] {
  const touched = new Set<string>()
  for (let size = -1; size !== touched.size; ) {
    size = touched.size
    for (const { code, formula } of pack.indicators) {
      const names = namesOf(formula)
      if (names.measures.some((one) => measures.has(one)) || names.indicators.some((one) => touched.has(one)))
        touched.add(code)
    }
  }
  return [...touched].map((code) => getIndicator(pack, code))
}

/** The calendar years that draw on these cells; what a year is compared with may be the one before. */
function yearsOf(cells: readonly Cell[]): string[] {
  const years = new Set(cells.map(({ period }) => Number(period.slice(0, 4))))
  return [...new Set([...years].flatMap((year) => [year, year + 1]))].sort().map(String)
}

/** Absent for a year in which the units do not stand. */
async function figuresOf(office: Office, trial: Trial, year: string, change?: Trial): Promise<Figures | undefined> {
  const tree = await office.store.units.tree(findPeriod(year)!.to)
  const county = tree.findCarrier(trial.units[0] ?? '')?.county
  return county && tree.find(county) ? loadFigures(office, county, year, change) : undefined
}

/** The units touched and those above them, as far as somebody may read there. */
function unitsAbove(reach: Reach, { ledger }: Plan, { tree }: Figures, touched: readonly string[]): Unit[] {
  const units = new Map<string, Unit>()
  for (const code of touched)
    for (const unit of tree.ancestors(tree.findCarrier(code)?.code ?? code))
      if (unit.county !== '' && reach.may('read', ledger.code, unit.code)) units.set(unit.code, unit)
  return [...units.values()]
}

function figureImpacts(
  indicators: readonly Indicator[],
  units: readonly Unit[],
  period: string,
  before: Figures,
  after: Figures,
): FigureImpact[] {
  return units.flatMap((unit) =>
    indicators
      .filter(({ levels }) => levels.includes(unit.kind))
      .flatMap((indicator) => {
        const key = { indicator: indicator.code, unit: unit.code, period, slice: {} }
        const [was, will] = [wordsOf(before.figure(key), indicator), wordsOf(after.figure(key), indicator)]
        // What a report would not print is no impact.
        if (was === will) return []
        const about = {
          indicator: indicator.code,
          label: indicator.label,
          unit: unit.code,
          unitName: unit.name,
          period,
        }
        return [{ ...about, before: was, after: will }]
      }),
  )
}

const wordsOf = (figure: Figure, { passes }: Indicator): string =>
  figure.value === null ? '—' : phraseFigure({ ...figure, value: figure.value }, { passes }).words

async function scoreImpacts(
  office: Office,
  indicators: readonly Indicator[],
  units: readonly Unit[],
  year: string,
  trial: Trial,
): Promise<ScoreImpact[]> {
  const codes = new Set(indicators.map(({ code }) => code))
  const impacts: ScoreImpact[] = []
  for (const scheme of office.pack.schemes) {
    if (!scheme.criteria.some(({ by }) => 'indicator' in by && codes.has(by.indicator))) continue
    const period = periodOfKind(findPeriod(year)!, scheme.period).code
    for (const unit of units.filter(({ kind }) => scheme.levels.includes(kind))) {
      const wanted = { scheme: scheme.code, unit: unit.code, period }
      const before = await loadScoring(office, wanted)
      if (!before.units.some(({ code }) => code === unit.code)) continue
      const after = await loadScoring(office, { ...wanted, change: trial })
      const [was, will] = [before, after].map((one) => one.scoreOf(unit.code, 'final').total.toFixed(scheme.decimals))
      if (was !== will)
        impacts.push({
          ...{ scheme: scheme.code, label: scheme.label, unit: unit.code, unitName: unit.name },
          ...{ before: was!, after: will! },
        })
    }
  }
  return impacts
}
