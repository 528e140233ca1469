/** Public recognition 社会认可度: who was asked, how many were satisfied. */
import { defineLedger } from '@youju/model'
import { coded, label, measuresOf, number, partOf } from '../shorthand.ts'

export const publicSurvey = defineLedger({
  code: 'public-survey',
  label: label('社会认可度调查', 'public surveys'),
  mechanisms: ['M38', 'M20'],
  shape: 'form',
  period: 'calendar-year',
  filledBy: { kind: 'county' },
  sparse: true,
  key: ['survey-topic', 'respondent'],
  fields: [
    coded('survey-topic', '调查内容', 'topic', { required: true }),
    coded('respondent', '调查对象', 'respondent', { required: true, aliases: ['对象'] }),
    number('份')('answers', '有效答卷数', 'valid answers', { required: true, aliases: ['有效问卷'] }),
    number('份')('satisfied', '满意答卷数', 'satisfied', { required: true, aliases: ['满意份数', '满意'] }),
  ],
  rules: [partOf('answers', '有效答卷数', 'the answers')('satisfied', '满意答卷数', 'Satisfied answers')],
})

const measure = measuresOf('public-survey')
const by = ['survey-topic', 'respondent']
export const publicSurveyMeasures = [
  measure('survey-answers', '有效答卷', 'valid answers', { sum: 'answers', by, unit: '份' }),
  measure('survey-satisfied', '满意答卷', 'satisfied', { sum: 'satisfied', by, unit: '份' }),
]
