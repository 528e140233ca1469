/**
 * A synthetic county, or a province of many, over all ledgers of a pack: the same for the same seed, made school by school and
 * never held as a whole. Everything in it says that it is an example: names begin with 示例, codes with 99.
 */
import { codesOf, type Draft, type Pack, type PeriodKind, type Unit, type UnitKind, type Values } from '@youju/model'
import { CountyFacts } from './county-facts.ts'
import { LedgerLines } from './ledger-lines.ts'
import { MODELS } from './ledgers/index.ts'
import { MISTAKE_KINDS, type Mistake, type MistakeKind, makeMistakes } from './mistakes.ts'
import { type CountyPlan, makePlan, type SampleSize } from './plan.ts'
import { randomOf } from './random.ts'
import type { Scene } from './scene.ts'

export type SampleOptions = SampleSize & {
  /** Puts in a small share of lines that a careful office would not have handed in; see `mistakes`. */
  errors?: boolean | readonly MistakeKind[]
}

export type Sample = {
  /** The tree, parents before children. */
  units: Unit[]
  /** Codes of the counties, in the order in which lines come. */
  counties: readonly string[]
  /** Calendar years; a year 2023 comes with the school year 2023-2024 that begins in it. */
  years: readonly number[]
  /** Ledgers that have lines: all but those that only the program writes. */
  ledgers: readonly string[]
  /** To be given as the reason of the action that stores the lines. */
  reason: string
  /** The lines of a ledger, county by county, or of one county. */
  lines(ledger: string, only?: { county?: string }): Iterable<Draft>
  /** The lines as `lines` gives them, each with what was made wrong in it. */
  marked(ledger: string, only?: { county?: string }): Iterable<{ draft: Draft; mistake?: Mistake }>
  /** What was made wrong on purpose, and where: empty unless `errors` was asked for. */
  mistakes(ledger: string, only?: { county?: string }): Iterable<Mistake>
  /** How many lines could not be made to keep the rules, and were left out, so far. */
  leftOut(): ReadonlyMap<string, number>
}

export function sampleCounty(pack: Pack, options: SampleOptions): Sample {
  const plan = makePlan(options)
  const maker = new LineMaker(pack, plan.years, options.seed)
  const chosen = (only?: { county?: string }): CountyPlan[] =>
    plan.counties.filter((county) => only?.county === undefined || county.unit.code === only.county)
  const right = (ledger: string, only?: { county?: string }): Iterable<Draft> => maker.lines(ledger, chosen(only))
  const kinds = options.errors === true ? MISTAKE_KINDS : options.errors || []
  const marked = (ledger: string, only?: { county?: string }) =>
    makeMistakes(pack, ledger, right(ledger, only), randomOf(options.seed, 'mistakes', ledger), kinds)
  return {
    units: [
      ...plan.above,
      ...plan.counties.flatMap((county) => [
        county.unit,
        ...county.sections,
        ...county.townships,
        ...county.villages,
        ...county.schools.map((school) => school.unit),
      ]),
    ],
    counties: plan.counties.map((county) => county.unit.code),
    years: plan.years,
    ledgers: pack.ledgers.filter((ledger) => !ledger.appendOnly).map((ledger) => ledger.code),
    reason: `合成示例数据（种子${options.seed}），不是真实单位和个人 / synthetic sample, seed ${options.seed}`,
    lines: options.errors
      ? function* (ledger, only) {
          for (const { draft } of marked(ledger, only)) yield draft
        }
      : right,
    marked,
    *mistakes(ledger, only) {
      if (options.errors) for (const { mistake } of marked(ledger, only)) if (mistake) yield mistake
    },
    leftOut: () => maker.leftOut(),
  }
}

class LineMaker {
  readonly #pack: Pack
  readonly #years: readonly number[]
  readonly #seed: number
  readonly #ledgers = new Map<string, LedgerLines>()
  readonly #asked = new Set<string>()
  #facts: CountyFacts | undefined
  /** Lines of other ledgers at the unit at hand, which rules and references look at. */
  #beside: { unit: string; lines: Map<string, readonly Values[] | undefined> } = { unit: '', lines: new Map() }

  constructor(pack: Pack, years: readonly number[], seed: number) {
    this.#pack = pack
    this.#years = years
    this.#seed = seed
  }

  *lines(code: string, counties: readonly CountyPlan[]): Iterable<Draft> {
    if (this.#ledgerOf(code).appendOnly) return
    for (const county of counties) {
      const facts = this.#factsOf(county)
      for (const unit of this.#keepers(code, county)) yield* this.#unitLines(code, unit, facts)
    }
  }

  leftOut(): ReadonlyMap<string, number> {
    return new Map(
      [...this.#ledgers].filter(([, lines]) => lines.leftOut > 0).map(([code, lines]) => [code, lines.leftOut]),
    )
  }

  #factsOf(county: CountyPlan): CountyFacts {
    if (this.#facts?.plan !== county) this.#facts = new CountyFacts(county, this.#years, this.#seed)
    return this.#facts
  }

  *#keepers(code: string, county: CountyPlan): Iterable<Unit> {
    const { filledBy, shape } = this.#ledgerOf(code)
    const kinds = shape === 'form' ? [filledBy.kind] : [filledBy.kind, ...filledBy.also]
    const types = filledBy.types && new Set(filledBy.types.flatMap((type) => codesOf(this.#pack, 'type', type)))
    for (const kind of kinds)
      for (const unit of unitsOf(county, kind)) if (kind !== 'school' || !types || types.has(unit.type!)) yield unit
  }

  #ledgerOf(code: string) {
    const ledger = this.#pack.ledgers.find((candidate) => candidate.code === code)
    if (!ledger) throw new Error(`the pack has no ledger ${code}`)
    return ledger
  }

  *#unitLines(code: string, unit: Unit, facts: CountyFacts): Iterable<Draft> {
    const lines = this.#linesOf(code)
    for (const scenes of this.#scenes(code, unit, facts)) yield* lines.at(scenes)
  }

  #linesOf(code: string): LedgerLines {
    let lines = this.#ledgers.get(code)
    if (!lines) {
      lines = new LedgerLines(this.#pack, this.#ledgerOf(code), MODELS[code], (other, scene) =>
        this.#linesAt(other, scene),
      )
      this.#ledgers.set(code, lines)
    }
    return lines
  }

  /** A form's periods one by one; the years of events together, since their rules look at all of them; a roster once. */
  #scenes(code: string, unit: Unit, facts: CountyFacts): Scene[][] {
    const ledger = this.#ledgerOf(code)
    const school = facts.school(unit.code)
    const scene = (year: number, period: string | null): Scene => ({
      ...{ county: facts, unit, school, year, period },
      random: randomOf(this.#seed, code, unit.code, period ?? year),
    })
    if (ledger.shape === 'roster') return [[scene(this.#years.at(-1)!, null)]]
    if (ledger.shape === 'event') return [this.#years.map((year) => scene(year, null))]
    return this.#years.flatMap((year) => periodsOf(ledger.period, year).map((period) => [scene(year, period)]))
  }

  /** Lines of another ledger at the same unit and period, as a rule sees them; nothing where two ledgers look at each other. */
  #linesAt(code: string, scene: Scene): readonly Values[] | undefined {
    if (this.#asked.has(code)) return undefined
    if (this.#beside.unit !== scene.unit.code) this.#beside = { unit: scene.unit.code, lines: new Map() }
    const key = this.#ledgerOf(code).shape === 'form' ? `${code} ${scene.period ?? ''}` : code
    if (this.#beside.lines.has(key)) return this.#beside.lines.get(key)
    this.#asked.add(code)
    const lines = this.#makeBeside(code, scene)
    this.#asked.delete(code)
    this.#beside.lines.set(key, lines)
    return lines
  }

  #makeBeside(code: string, { unit, county, period }: Scene): readonly Values[] | undefined {
    if (this.#ledgerOf(code).shape === 'form' && period === null) return undefined
    const lines = this.#linesOf(code)
    return this.#scenes(code, unit, county)
      .filter(([first]) => first!.period === null || first!.period === period)
      .flatMap((scenes) => Array.from(lines.at(scenes), (draft) => draft.values))
  }
}

function unitsOf(county: CountyPlan, kind: UnitKind): readonly Unit[] {
  switch (kind) {
    case 'county':
      return [county.unit]
    case 'township':
      return county.townships
    case 'village':
      return county.villages
    case 'section':
      return county.sections
    case 'school':
      return county.schools.map((school) => school.unit)
    default:
      return []
  }
}

/** The periods of a kind that begin in a year; of days only one a month. */
function periodsOf(kind: PeriodKind, year: number): string[] {
  const months = Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`)
  switch (kind) {
    case 'calendar-year':
      return [String(year)]
    case 'school-year':
      return [`${year}-${year + 1}`]
    case 'term':
      return [1, 2].map((term) => `${year}-${year + 1}-${term}`)
    case 'quarter':
      return [1, 2, 3, 4].map((quarter) => `${year}-q${quarter}`)
    case 'month':
      return months
    case 'day':
      return months.map((month) => `${month}-15`)
  }
}
