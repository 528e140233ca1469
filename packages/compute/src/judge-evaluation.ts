/** The verdict of an evaluation on a unit and on each of its schools, item by item. What is missing decides nothing. */
import {
  type Evaluation,
  type EvaluationItem,
  type EvaluationVerdict,
  type Figure,
  type FigureKey,
  findPeriod,
  getIndicator,
  type ItemVerdict,
  indicatorPeriod,
  type JudgedItem,
  type JudgedSchool,
  type Pack,
  type Threshold,
  type Unit,
} from '@youju/model'
import { passes } from './operations/units-that-pass.ts'

export type EvaluationFacts = {
  unit: Unit
  period: string
  /** Schools of the types compared. */
  schools: readonly Unit[]
  figure: (key: FigureKey) => Figure
  /** Vetoes that hold, by code. */
  vetoes: readonly string[]
  /** Whether a type is among codes or groups of types. */
  isOfType: (type: string | undefined, among: readonly string[]) => boolean
}

export function judgeEvaluation(pack: Pack, evaluation: Evaluation, facts: EvaluationFacts): EvaluationVerdict {
  const judge = (item: EvaluationItem, unit: string): JudgedItem => judgeItem(pack, item, unit, facts)
  const parts = evaluation.parts.map(({ code, items }) => ({
    code,
    items: items.map((item) => judge(item, facts.unit.code)),
  }))
  const outOfScope = facts.schools.filter((school) => isSmall(evaluation, school, judge, facts))
  const compared = facts.schools.filter((school) => !outOfScope.includes(school))
  const schools = compared.flatMap((school) => judgeSchool(evaluation, school, judge))
  const vetoes = evaluation.vetoes.filter((code) => facts.vetoes.includes(code))
  const verdicts = [
    ...parts.flatMap(({ items }) => items.map(({ verdict }) => verdict)),
    ...schools.map((one) => one.verdict),
  ]
  const failed = vetoes.length > 0 || verdicts.includes('fails')
  return {
    ...{ evaluation: evaluation.code, version: evaluation.version, unit: facts.unit.code, period: facts.period },
    ...{ parts, schools, vetoes, outOfScope: outOfScope.map(({ code }) => code) },
    verdict: failed ? 'not-passed' : verdicts.includes('missing') ? 'open' : 'passed',
  }
}

type Judge = (item: EvaluationItem, unit: string) => JudgedItem

function judgeItem(pack: Pack, item: EvaluationItem, unit: string, { period, figure }: EvaluationFacts): JudgedItem {
  const indicator = getIndicator(pack, item.indicator)
  const its = indicatorPeriod(findPeriod(period)!, indicator.period).code
  const found = figure({ indicator: item.indicator, unit, period: its, slice: item.slice })
  const threshold = item.passes ?? indicator.passes
  const verdict = item.judged ? 'judged' : verdictOn(found, threshold)
  return { indicator: item.indicator, figure: found, ...(threshold ? { threshold } : {}), verdict }
}

function verdictOn({ value, reason }: Figure, threshold: Threshold | undefined): ItemVerdict {
  if (value === null) return reason.note === 'missing' || reason.note === undefined ? 'missing' : 'not-compared'
  if (!threshold) return 'judged'
  return passes(value, threshold) ? 'passes' : 'fails'
}

const isSmall = ({ schools }: Evaluation, school: Unit, judge: Judge, { isOfType }: EvaluationFacts): boolean =>
  schools?.small !== undefined &&
  isOfType(school.type, schools.small.types) &&
  schools.stages.reduce((pupils, { pupils: item }) => pupils + (judge(item, school.code).figure.value ?? 0), 0) <
    schools.small.below

/** A line for each stage in which the school has pupils. */
function judgeSchool({ schools }: Evaluation, school: Unit, judge: Judge): JudgedSchool[] {
  return (schools?.stages ?? []).flatMap(({ stage, pupils, items }): JudgedSchool[] => {
    const heads = judge(pupils, school.code).figure
    if (heads.value === 0) return []
    const judged = items.map((item) => judge(item, school.code))
    const met = judged.filter(({ verdict }) => verdict === 'passes').length
    const belowFloor = judged.filter((item) => !reachesFloor(item, schools!.floor)).map(({ indicator }) => indicator)
    const missing = judged.filter(({ verdict }) => verdict === 'missing').length
    const decided = belowFloor.length > 0 || met + missing < schools!.met
    const verdict = decided ? 'fails' : missing > 0 ? 'missing' : 'passes'
    return [{ unit: school.code, stage, items: judged, met, belowFloor, verdict }]
  })
}

/** Missing may still reach it. */
function reachesFloor({ verdict, figure, threshold }: JudgedItem, floor: number): boolean {
  if (verdict !== 'fails' || figure.value === null || !threshold) return true
  const { atLeast, ...rest } = threshold
  return passes(figure.value, { ...rest, ...(atLeast === undefined ? {} : { atLeast: atLeast * floor }) })
}
