/** What the example schemes share: vetoes, grades and what follows from them. Bounds other than 80 are local. */
import type { defineScheme } from '@youju/model'
import { items, label } from '../shorthand.ts'

type SchemeInput = Parameters<typeof defineScheme>[0]
type Criterion = SchemeInput['criteria'][number]
type Rule = Extract<Criterion['by'], { rule: unknown }>['rule']

/** `measured('dropout', '控辍保学', 'dropout', 10, 'dropout-rate', atMost('target', 1, 0.001))` */
export const measured = (
  code: string,
  zh: string,
  en: string,
  points: number,
  indicator: string,
  rule: Rule,
): Criterion => ({ code, label: label(zh, en), points, by: { indicator, rule } })

export const marked = (
  code: string,
  zh: string,
  en: string,
  points: number,
  how: [zh: string, en: string],
): Criterion => ({
  code,
  label: label(zh, en),
  points,
  by: { mark: label(...how) },
  evidence: label('检查记录、档案材料', 'records of the check, files'),
})

/** Full marks from a bound on; so many points off for each so much short of it. */
export const atLeast = (full: number | 'target', points: number, per: number): Rule => ({
  deduct: { full: { atLeast: full }, points, per },
})
export const atMost = (full: number | 'target', points: number, per: number): Rule => ({
  deduct: { full: { atMost: full }, points, per },
})

/** Codes of the list `veto-event`, so that an event on record vetoes by itself. */
export const vetoes = items(
  ['ethics', '师德问题', 'teacher ethics'],
  ['accident', '安全责任事故', 'accident with responsibility'],
  ['dropout', '辍学率超线', 'dropout above the line'],
  ['fees', '违规收费', 'unlawful fees'],
  ['falsified-data', '弄虚作假', 'falsified data'],
).map(({ code, label }) => ({ code, label }))

const NO_HONOURS = label('取消当年评优资格', 'no honours in the year')
const NO_BONUS = label('扣发年度目标奖', 'the target bonus of the year is withheld')

export const grades: SchemeInput['grades'] = [
  { code: 'excellent', label: label('优秀', 'excellent'), atLeast: 90 },
  { code: 'good', label: label('良好', 'good'), atLeast: 80 },
  { code: 'qualified', label: label('合格', 'qualified'), atLeast: 60, effects: [NO_HONOURS, NO_BONUS] },
  {
    code: 'unqualified',
    label: label('不合格', 'not qualified'),
    atLeast: 0,
    effects: [NO_HONOURS, NO_BONUS, label('约谈负责人', 'the head is talked to')],
  },
]

export const SOURCE = '示例，按业务机制M05、M09；除合格线80分外，分值、计分办法和界限由本地确定'
