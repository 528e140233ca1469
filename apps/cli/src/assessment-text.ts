/** Assessments for a terminal, and as JSON. */
import { pack } from '@youju/cn-county'
import type { KeptAssessment } from '@youju/flow'
import type { Language, Value } from '@youju/model'
import { table } from './table.ts'
import { many, type Terminal } from './terminal.ts'

export const assessmentPlain = ({ unit, assessment, result, appealUntil }: KeptAssessment) => ({
  unit: unit.code,
  unitName: unit.name,
  scheme: assessment.scheme,
  period: assessment.period,
  state: assessment.state,
  ...(appealUntil ? { appealUntil } : {}),
  // Who acted stays in the ledger.
  actions: assessment.actions.map(({ kind, at, reason }) => ({ kind, at, reason })),
  ...(result ? { result: result.values } : {}),
})

export function assessmentList(kept: readonly KeptAssessment[], { say, language }: Terminal): string {
  const columns = [
    { title: say('名次', 'place'), right: true },
    { title: say('单位', 'unit') },
    { title: say('状态', 'state') },
    { title: say('自评', 'self'), right: true },
    { title: say('考核', 'checked'), right: true },
    { title: say('最终', 'final'), right: true },
    { title: say('等次', 'grade') },
    { title: say('结果运用', 'effects') },
  ]
  const placed = [...kept].sort((a, b) => place(a) - place(b))
  const rows = placed.map((one) => {
    const value = (field: string): string => String(one.result?.values[field] ?? '—')
    return [
      value('rank'),
      one.unit.name,
      wordOf('assessment-state', one.assessment.state, language),
      value('self-score'),
      value('checked-score'),
      value('final-score'),
      wordOf('assessment-grade', one.result?.values['assessment-grade'], language),
      one.result?.values.effects ? value('effects') : '',
    ]
  })
  const count = (state: string): number => kept.filter(({ assessment }) => assessment.state === state).length
  return [
    table(columns, rows),
    say(
      `共 ${kept.length} 个单位：已公布 ${count('published')}，申诉中 ${count('appealed')}，最终结果 ${count('final')}。`,
      `${many(kept.length, 'unit')}: ${count('published')} published, ${count('appealed')} under appeal, ${count('final')} final.`,
    ),
  ].join('\n')
}

const place = ({ result }: KeptAssessment): number => Number(result?.values.rank ?? Number.MAX_SAFE_INTEGER)

const wordOf = (list: string, code: Value | undefined, language: Language): string =>
  pack.lists.find((one) => one.code === list)?.codes.find((item) => item.code === code)?.label[language] ?? '—'

export function assessmentText(kept: KeptAssessment, { say, language }: Terminal): string {
  const { unit, assessment, result, appealUntil } = kept
  const value = (field: string): string => String(result!.values[field] ?? '—')
  const grade = wordOf('assessment-grade', result?.values['assessment-grade'], language)
  return [
    `${unit.name} ${assessment.period} ${assessment.scheme}：${wordOf('assessment-state', assessment.state, language)}`,
    ...assessment.actions.map(
      ({ kind, at, by, reason }) =>
        `  ${at}  ${wordOf('assessment-action-kind', kind, language)}  ${by}${reason ? `  ${reason}` : ''}`,
    ),
    ...(result
      ? [
          say(
            `  自评 ${value('self-score')}，考核 ${value('checked-score')}，最终 ${value('final-score')} 分；${grade}，第 ${value('rank')} 名`,
            `  self ${value('self-score')}, checked ${value('checked-score')}, final ${value('final-score')}; ${grade}, place ${value('rank')}`,
          ),
        ]
      : []),
    ...(result?.values.effects ? [`  ${say('结果运用', 'effects')}：${value('effects')}`] : []),
    ...(appealUntil && assessment.state === 'published'
      ? [say(`  申诉至 ${appealUntil}`, `  appeals until ${appealUntil}`)]
      : []),
  ].join('\n')
}
