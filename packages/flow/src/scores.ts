/**
 * An assessment of all units of a scheme's kinds: figures from the cells, marks, bonus, vetoes and signed targets from
 * their ledgers. Every score can tell itself to the last point.
 */
import { explainScore, figuresFor, isOpen, type Ranked, rank, type ScoreFacts, score } from '@youju/compute'
import {
  type Claim,
  codesOf,
  type Day,
  type Entry,
  type Language,
  type Letter,
  type Mark,
  type Pack,
  type Scheme,
  type Score,
  type SignedLetter,
  STAGES,
  type Stage,
  type Unit,
  type UnitTree,
  type Veto,
} from '@youju/model'
import { choosePeriod, chooseUnit, type Wanted } from './choose.ts'
import { type CellChange, loadFigures } from './figures.ts'
import { getDefinition } from './get-definition.ts'
import { type Office, today } from './office.ts'
import { problem } from './problems.ts'

export type ScoreWanted = Wanted & {
  scheme: string
  stage?: string
  /** Cells as they would be after a change that is only tried. */
  change?: CellChange
  /** On which day vetoes are looked at: the last of the period, or today while it lasts. */
  on?: Day
}

export type Scored = {
  scheme: Scheme
  period: string
  asOf: Day
  /** Of all units assessed, the best first. */
  ranking: readonly (Ranked & {
    name: string
    /** Absent while what is missing could still change it. */
    grade?: string
  })[]
  /** A unit's score told to the last point. */
  explain: (unit: string, language: Language) => string
}

export async function scoreUnits(office: Office, wanted: ScoreWanted): Promise<Scored> {
  const { scheme, tree, period, asOf, units, scoreOf } = await loadScoring(office, wanted)
  const stage = getStage(wanted.stage)
  const scores = units.map((unit) => scoreOf(unit.code, stage))
  const byUnit = new Map(scores.map((one) => [one.unit, one]))
  return {
    scheme,
    period,
    asOf,
    ranking: rank(scores).map((ranked) => ({
      ...ranked,
      name: tree.find(ranked.score.unit)!.name,
      ...(isOpen(ranked.score, scheme) ? {} : { grade: ranked.score.grade }),
    })),
    explain: (unit, language) => {
      const found = byUnit.get(unit)
      if (!found) throw problem('score-unit-not-assessed', { unit, scheme: scheme.label.zh, schemeEn: scheme.label.en })
      return explainScore(found, scheme, office.pack, tree, language)
    },
  }
}

/** All that is needed to score the units of a scheme at any stage. */
export type Scoring = {
  scheme: Scheme
  top: Unit
  tree: UnitTree
  period: string
  asOf: Day
  units: readonly Unit[]
  marksOf: (unit: string) => readonly Mark[]
  /** With marks that are being handed in, when there are any. */
  scoreOf: (unit: string, stage: Stage, more?: readonly Mark[]) => Score
}

export async function loadScoring(office: Office, wanted: Omit<ScoreWanted, 'stage'>): Promise<Scoring> {
  const scheme = getDefinition(office.pack, 'schemes', wanted.scheme)
  const top = await chooseUnit(office, wanted.unit)
  const figures = await loadFigures(office, top.code, await choosePeriod(office, wanted.period), wanted.change)
  const { period, tree } = figures
  if (period.kind !== scheme.period)
    throw problem('score-wrong-period', {
      scheme: scheme.label.zh,
      schemeEn: scheme.label.en,
      period: period.code,
      kind: scheme.period,
    })
  const units = unitsAssessed(office.pack, scheme, tree, top.code)
  if (units.length === 0)
    throw problem('score-no-units', {
      unit: top.name,
      scheme: scheme.label.zh,
      schemeEn: scheme.label.en,
      kinds: scheme.levels.join(' '),
    })
  const now = today(office)
  const asOf = wanted.on ?? (now < period.to ? now : period.to)
  const facts = await loadFacts(office, scheme, tree, period.code)
  const values = units.flatMap((unit) => figuresFor(scheme, unit.code, period.code).map(figures.figure))
  return {
    ...{ scheme, top, tree, asOf, units },
    period: period.code,
    marksOf: (unit) => facts.marks.get(unit) ?? [],
    scoreOf: (unit, stage, more = []) => {
      const known = factsOf(facts, unit)
      const marks = [...(known.marks ?? []), ...more]
      return score(scheme, { unit, period: period.code, asOf, stage, figures: values, ...known, marks })
    },
  }
}

function getStage(asked: string | undefined): Stage {
  const stage = STAGES.find((one) => one === (asked ?? 'final'))
  if (!stage) throw problem('score-stage-unknown', { stage: asked ?? '', known: STAGES.join(' ') })
  return stage
}

export function unitsAssessed(pack: Pack, scheme: Scheme, tree: UnitTree, top: string): Unit[] {
  const types = scheme.types && new Set(scheme.types.flatMap((code) => codesOf(pack, 'type', code)))
  return [...tree.subtree(top)].filter(
    (unit) => scheme.levels.includes(unit.kind) && (!types || types.has(unit.type ?? '')),
  )
}

type Facts = {
  marks: Map<string, Mark[]>
  claims: Map<string, Claim[]>
  vetoes: Map<string, Veto[]>
  signed: Map<string, SignedLetter>
  letter: Letter | undefined
}

const factsOf = ({ marks, claims, vetoes, signed, letter }: Facts, unit: string): Partial<ScoreFacts> => ({
  marks: marks.get(unit) ?? [],
  claims: claims.get(unit) ?? [],
  vetoes: vetoes.get(unit) ?? [],
  ...(letter ? { letter } : {}),
  ...(signed.has(unit) ? { signed: signed.get(unit)! } : {}),
})

async function loadFacts(office: Office, scheme: Scheme, tree: UnitTree, period: string): Promise<Facts> {
  const ofScheme = { scheme: scheme.code, 'assessed-period': period }
  const lines = async (ledger: string, more: { where?: Record<string, string>; period?: string } = {}) =>
    office.pack.ledgers.some(({ code }) => code === ledger)
      ? await Array.fromAsync(office.store.entries({ ledger, ...more }))
      : []
  const marks = (await lines('inspection-mark', { where: ofScheme })).map((entry) => markOf(tree, entry))
  const claims = (await lines('score-claim', { where: ofScheme })).map((entry) => claimOf(tree, entry))
  const vetoes = (await lines('evaluation-veto')).flatMap((entry) => vetoOf(tree, entry) ?? [])
  const letter = office.pack.letters.find((one) => one.scheme === scheme.code)
  const targets = letter ? await lines('letter-target', { where: { letter: letter.code }, period }) : []
  return {
    marks: Map.groupBy(marks, (mark) => mark.unit),
    claims: Map.groupBy(claims, (claim) => claim.unit),
    vetoes: Map.groupBy(vetoes, (veto) => veto.unit),
    signed: letter ? signedOf(letter, tree, period, targets) : new Map(),
    letter,
  }
}

/** What was recorded for a unit that has since been merged is that of the unit which carries on. */
const carrier = (tree: UnitTree, unit: string): string => tree.findCarrier(unit)?.code ?? unit
const papers = (value: unknown): string[] =>
  String(value ?? '')
    .split(/[；;]/)
    .map((one) => one.trim())
    .filter(Boolean)

const markOf = (tree: UnitTree, { unit, values }: Entry): Mark => ({
  unit: carrier(tree, unit),
  criterion: String(values.criterion),
  stage: values['mark-stage'] as Stage,
  points: Number(values.points),
  scorer: String(values.scorer),
  at: String(values['marked-on']),
  evidence: papers(values.evidence),
  reason: String(values.reason ?? ''),
})

const claimOf = (tree: UnitTree, { unit, values }: Entry): Claim => ({
  unit: carrier(tree, unit),
  item: String(values.item),
  times: Number(values.times),
  evidence: papers(values.evidence),
})

/** An event on record names its unit; without an end of its own it holds to the end of its year (same-year at least). */
function vetoOf(tree: UnitTree, { unit, values }: Entry): Veto | undefined {
  const named = String(values.school)
  const about = tree.find(named) ?? [...tree.subtree(carrier(tree, unit))].filter((one) => one.name === named)
  const found = Array.isArray(about) ? (about.length === 1 ? about[0] : undefined) : about
  if (!found) return undefined
  const from = String(values['confirmed-on'])
  return {
    unit: found.code,
    veto: String(values['veto-event']),
    document: values.document ? String(values.document) : null,
    from,
    to: values['expires-on'] ? String(values['expires-on']) : `${from.slice(0, 4)}-12-31`,
    reason: '',
  }
}

function signedOf(letter: Letter, tree: UnitTree, period: string, lines: readonly Entry[]): Map<string, SignedLetter> {
  const signed = new Map<string, SignedLetter>()
  for (const [unit, some] of Map.groupBy(lines, (entry) => carrier(tree, entry.unit))) {
    const [first] = some
    signed.set(unit, {
      letter: letter.code,
      issuer: String(first!.values.issuer),
      signer: unit,
      period,
      signed: String(first!.values['signed-on']),
      targets: Object.fromEntries(some.map(({ values }) => [String(values.criterion), Number(values.target)])),
    })
  }
  return signed
}
