import { type Assessment, type AssessmentAction, defineScheme, type Mark, type Problem } from '@youju/model'
import { describe, expect, it } from 'vitest'
import { actOnAssessment, foldAssessment, mayActOnAssessment, openAssessment, score } from '../src/index.ts'
import { official } from './lifecycle-pack.ts'

const label = (zh: string) => ({ zh, en: zh })
const scheme = defineScheme({
  code: 'school-scheme',
  label: label('学校年度考核方案'),
  period: 'calendar-year',
  levels: ['school'],
  criteria: [{ code: 'safety', label: label('安全'), points: 100, by: { mark: label('查阅台账') } }],
  grades: [{ code: 'any', label: label('合格'), atLeast: 0 }],
  appeal: { days: 5 },
  source: 'own',
})

const mark = (stage: Mark['stage'], points: number, more: Partial<Mark> = {}): Mark => ({
  unit: 'A',
  criterion: 'safety',
  stage,
  points,
  scorer: stage === 'checked' ? 'inspector' : 'other',
  at: '2023-12-20',
  evidence: ['记录'],
  reason: '',
  ...more,
})
const action = (more: Partial<AssessmentAction> & { kind: AssessmentAction['kind'] }): AssessmentAction =>
  ({ at: '2023-12-20', by: 'head', reason: '复查记录', ...more }) as AssessmentAction

const step = (of: Assessment, more: Parameters<typeof action>[0]) => actOnAssessment(scheme, of, action(more), official)
const opened = openAssessment(scheme, { unit: 'A', period: '2023' })
const rated = step(opened, { kind: 'self-rate', marks: [mark('self', 100)] })
const checked = step(rated, { kind: 'check', by: 'inspector', marks: [mark('checked', 78)] })
const published = step(checked, { kind: 'publish', by: 'office', at: '2023-12-25' })
const appealed = step(published, { kind: 'appeal', at: '2024-01-02' })
const answered = step(appealed, { kind: 'answer', by: 'director', at: '2024-01-10', marks: [mark('final', 83)] })
const final = step(answered, { kind: 'finish', by: 'office', at: '2024-01-11' })

const total = (of: Assessment, stage: Mark['stage']) =>
  score(scheme, { unit: 'A', period: '2023', asOf: '2024-01-31', figures: [], marks: of.marks, stage }).total

describe('an assessment', () => {
  it('goes from self-rating to the final result, and keeps the three scores apart', () => {
    const states = [opened, rated, checked, published, appealed, answered, final].map((one) => one.state)
    expect(states).toEqual(['open', 'self-rated', 'checked', 'published', 'appealed', 'published', 'final'])
    expect([total(final, 'self'), total(final, 'checked'), total(final, 'final')]).toEqual([100, 78, 83])
  })

  it('is the fold of its actions', () => {
    expect(foldAssessment(scheme, opened, final.actions)).toEqual(final)
  })

  it('without an appeal the checked score is the final one, once the time for appeals is over', () => {
    const finished = step(published, { kind: 'finish', by: 'office', at: '2024-01-03' })
    expect(total(finished, 'final')).toBe(78)
  })

  // Published on Monday 25 December 2023; 1 January is a holiday, so five working days end on 2 January.
  it.each<[promise: string, of: Assessment, action: Parameters<typeof action>[0], sentence: string]>([
    ['an appeal before publication', checked, { kind: 'appeal' }, '考核现处“已考核”，不能“申诉”'],
    ['an appeal after its working days', published, { kind: 'appeal', at: '2024-01-03' }, '申诉期已于2024-01-02届满'],
    ['an appeal without reason', published, { kind: 'appeal', at: '2023-12-26', reason: ' ' }, '“申诉”须写明理由'],
    [
      'a final result while appeals are possible',
      published,
      { kind: 'finish', at: '2024-01-02' },
      '申诉期到2024-01-02才届满',
    ],
    ['a final result while an appeal is open', appealed, { kind: 'finish', at: '2024-02-01' }, '考核现处“申诉中”'],
    [
      'an answer by who gave the marks',
      appealed,
      { kind: 'answer', by: 'inspector', at: '2024-01-10', marks: [] },
      '“inspector”曾给出被申诉的评分',
    ],
    [
      'an answer by who handed the marks in',
      step(step(step(opened, { kind: 'check', by: 'clerk', marks: [mark('checked', 70)] }), { kind: 'publish' }), {
        kind: 'appeal',
        at: '2023-12-21',
      }),
      { kind: 'answer', by: 'clerk', at: '2024-01-10', marks: [] },
      '“clerk”曾给出被申诉的评分',
    ],
    ['a mark beyond the item', opened, { kind: 'self-rate', marks: [mark('self', 101)] }, '应在0到100分之间'],
    [
      'a mark without evidence',
      rated,
      { kind: 'check', marks: [mark('checked', 9, { evidence: [] })] },
      '须附佐证材料',
    ],
    ['a mark of another unit', rated, { kind: 'check', marks: [mark('checked', 9, { unit: 'B' })] }, '不属于本单位'],
    ['a mark of another stage', rated, { kind: 'check', marks: [mark('final', 9)] }, '不属于本单位或本阶段'],
    ['a mark for nothing', rated, { kind: 'check', marks: [mark('checked', 9, { criterion: 'x' })] }, '没有评分项“x”'],
    ['anything once it is final', final, { kind: 'check', marks: [] }, '考核现处“最终结果”'],
    ['a day before the last action', published, { kind: 'appeal', at: '2023-12-01' }, '早于上一步的日期2023-12-25'],
  ])('refuses %s', (_, of, attempt, sentence) => {
    const problems: readonly Problem[] = mayActOnAssessment(scheme, of, action(attempt), official)
    expect(problems.map((one) => one.phrase('zh')).join('\n')).toContain(sentence)
    for (const one of problems) expect(one.phrase('en')).not.toContain('{')
    expect(() => step(of, attempt)).toThrow()
  })

  it('does not guess the time for appeals in a year without a calendar', () => {
    const late = step(checked, { kind: 'publish', by: 'office', at: '2026-12-30' })
    expect(
      mayActOnAssessment(scheme, late, action({ kind: 'appeal', at: '2027-01-04' }), official)[0]!.message,
    ).toContain('2027')
  })
})
