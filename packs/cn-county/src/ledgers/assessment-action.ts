/** What was done in the course of assessments 考核办理: one line an action, written by the program and never changed. Marks are in their own ledger. */
import { defineLedger } from '@youju/model'
import { coded, day, label, measuresOf, number, person, text } from '../shorthand.ts'

export const assessmentAction = defineLedger({
  code: 'assessment-action',
  label: label('考核办理记录', 'actions of assessments'),
  mechanisms: ['M09'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'school', also: ['township', 'village', 'section', 'county'] },
  appendOnly: true,
  key: ['scheme', 'assessed-period', 'sequence'],
  date: 'acted-on',
  fields: [
    text('scheme', '考核方案', 'scheme', { required: true }),
    text('assessed-period', '考核年度', 'period assessed', { required: true }),
    number('次')('sequence', '序次', 'sequence', { required: true, atLeast: 1 }),
    coded('assessment-action-kind', '办理动作', 'kind', { required: true }),
    day('acted-on', '办理日期', 'acted on', { required: true }),
    person('person', '办理人', 'person', { required: true }),
    coded('assessment-state', '办理后状态', 'state afterwards', { required: true }),
    text('document', '公布文号', 'document of the publication'),
    text('reason', '理由', 'reason'),
  ],
  rules: [
    {
      code: 'appeal-has-a-reason',
      level: 'error',
      text: label('申诉和复核须写明理由', 'An appeal and its answer need a reason'),
      when: "assessment-action-kind = 'appeal' or assessment-action-kind = 'answer'",
      check: 'reason != empty',
      examples: {
        passes: [{ line: { 'assessment-action-kind': 'appeal', reason: '家访记录未计入' } }],
        fails: [{ line: { 'assessment-action-kind': 'appeal', reason: null } }],
      },
    },
    {
      code: 'published-with-a-document',
      level: 'error',
      text: label('公布考核结果须有文号', 'A result is published by a document'),
      when: "assessment-action-kind = 'publish'",
      check: 'document != empty',
      examples: {
        passes: [{ line: { 'assessment-action-kind': 'publish', document: '示例教通〔2024〕3号' } }],
        fails: [{ line: { 'assessment-action-kind': 'publish', document: null } }],
      },
    },
  ],
})

export const assessmentActionMeasures = [
  measuresOf('assessment-action')('assessment-actions', '考核办理次数', 'actions of assessments', {
    by: ['assessment-action-kind'],
    unit: '次',
  }),
]
