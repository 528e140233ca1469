/** An evaluation of a unit and its schools from the ledgers: verdicts item by item, with what is missing. */
import { judgeEvaluation } from '@youju/compute'
import {
  codesOf,
  type Evaluation,
  type EvaluationVerdict,
  type JudgedItem,
  type Label,
  periodOfKind,
  type UnitTree,
} from '@youju/model'
import { choosePeriod, chooseUnitOfKind, type Wanted } from './choose.ts'
import { figureWords } from './figure-words.ts'
import { getPeriod, loadFigures } from './figures.ts'
import { getDefinition } from './get-definition.ts'
import type { Office } from './office.ts'
import { problem } from './problems.ts'

export type Evaluated = {
  evaluation: Evaluation
  verdict: EvaluationVerdict
  nameOf: (unit: string) => string
  /** The figure of an item as it is printed; absent when there is none. */
  wordsOf: (item: JudgedItem) => Label | undefined
}

export async function evaluateUnit(office: Office, wanted: Wanted & { evaluation: string }): Promise<Evaluated> {
  const { pack } = office
  const evaluation = getDefinition(pack, 'evaluations', wanted.evaluation)
  const unit = await chooseUnitOfKind(office, wanted.unit, [evaluation.level])
  if (unit.kind !== evaluation.level)
    throw problem('evaluation-wrong-unit', {
      ...{ zh: evaluation.label.zh, en: evaluation.label.en },
      ...{ unit: unit.name, kind: evaluation.level },
    })
  const period = periodOfKind(getPeriod(await choosePeriod(office, wanted.period)), evaluation.period).code
  const { tree, figure } = await loadFigures(office, unit.code, period)
  const isOfType = (type: string | undefined, among: readonly string[]): boolean =>
    type !== undefined && among.some((code) => codesOf(pack, 'type', code).includes(type))
  const { schools } = evaluation
  const verdict = judgeEvaluation(pack, evaluation, {
    ...{ unit, period, figure, isOfType },
    schools: schools
      ? [...tree.subtree(unit.code)].filter(({ kind, type }) => kind === 'school' && isOfType(type, schools.types))
      : [],
    vetoes: await vetoesOf(office, tree, unit.code, getPeriod(period).to),
  })
  return {
    evaluation,
    verdict,
    nameOf: (code) => tree.findVersion(code)?.name ?? code,
    wordsOf: ({ figure, threshold }) => figureWords(pack, figure, threshold),
  }
}

/** Events that were confirmed within the county by the end of the period and have not expired by then. */
async function vetoesOf(office: Office, tree: UnitTree, top: string, on: string): Promise<string[]> {
  if (!office.pack.ledgers.some(({ code }) => code === 'evaluation-veto')) return []
  const within = new Set([...tree.subtree(top)].map(({ code }) => code))
  const lines = await Array.fromAsync(office.store.entries({ ledger: 'evaluation-veto' }))
  return lines.flatMap(({ unit, values }) => {
    const holds = String(values['confirmed-on']) <= on && String(values['expires-on'] ?? `${on}`) >= on
    return holds && within.has(tree.findCarrier(unit)?.code ?? unit) ? [String(values['veto-event'])] : []
  })
}
