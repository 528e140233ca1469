/** Results of examinations for the whole area. Never by school or class: no ranking, no target (教育评价改革). */
import { defineLedger } from '@youju/model'
import { coded, label, measuresOf, partOf, persons, text } from '../shorthand.ts'

export const examination = defineLedger({
  code: 'examination',
  label: label('考试结果', 'examinations'),
  mechanisms: ['M18'],
  shape: 'form',
  period: 'calendar-year',
  filledBy: { kind: 'township', also: ['county', 'city'] },
  sparse: true,
  key: ['exam', 'exam-line'],
  fields: [
    coded('exam', '考试', 'examination', { required: true }),
    coded('exam-line', '分数线', 'line', { required: true, aliases: ['线别'] }),
    text('line-definition', '分数线定义', 'definition of the line', { required: true, aliases: ['口径'] }),
    persons('candidates', '参考人数', 'candidates', { required: true, aliases: ['考生数'] }),
    persons('above', '上线人数', 'above the line', { required: true }),
    persons('cohort', '同龄人口', 'population of the age', { aliases: ['适龄人口'] }),
  ],
  rules: [
    partOf('candidates', '参考人数', 'the candidates')('above', '上线人数', 'Those above the line'),
    partOf('cohort', '同龄人口', 'the population of the age')('above', '上线人数', 'Those above the line'),
  ],
})

const measure = measuresOf('examination')
const by = ['exam', 'exam-line']
export const examinationMeasures = [
  measure('exam-candidates', '参考人数', 'candidates', { sum: 'candidates', by, unit: '人' }),
  measure('exam-above', '上线人数', 'above the line', { sum: 'above', by, unit: '人' }),
  measure('exam-cohort', '同龄人口', 'population of the age', { sum: 'cohort', by, unit: '人' }),
]
