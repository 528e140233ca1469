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
    text('cohort-base', '同龄人口口径', 'base of the population', {
      aliases: ['同龄人口依据'],
      note: label('例如：户籍18周岁人口，公安年报', 'Such as: residents of 18 by household register'),
    }),
  ],
  rules: [
    partOf('candidates', '参考人数', 'the candidates')('above', '上线人数', 'Those above the line'),
    {
      code: 'cohort-states-its-base',
      level: 'warning',
      text: label('同龄人口须注明口径', 'The population of the age says what it is based on'),
      when: 'cohort != empty',
      check: 'cohort-base != empty',
      examples: {
        passes: [{ line: { cohort: 9000, 'cohort-base': '户籍18周岁人口' } }],
        fails: [{ line: { cohort: 9000, 'cohort-base': null } }],
      },
    },
    {
      code: 'same-line-as-last-year',
      level: 'warning',
      text: label(
        '分数线定义与上年不同，两年不能直接比较，请核对或说明',
        'The line is defined otherwise than last year; the two years cannot be compared as they are',
      ),
      check: 'line-definition = highest(line-definition by exam, exam-line a-year-before)',
      examples: {
        passes: [
          {
            line: { exam: 'gaokao', 'exam-line': 'bachelor', 'line-definition': '本科批次控制线' },
            'a-year-before': {
              examination: [{ exam: 'gaokao', 'exam-line': 'bachelor', 'line-definition': '本科批次控制线' }],
            },
          },
          { line: { exam: 'gaokao', 'exam-line': 'bachelor', 'line-definition': '本科批次控制线' } },
        ],
        fails: [
          {
            line: { exam: 'gaokao', 'exam-line': 'bachelor', 'line-definition': '特殊类型控制线' },
            'a-year-before': {
              examination: [{ exam: 'gaokao', 'exam-line': 'bachelor', 'line-definition': '本科批次控制线' }],
            },
          },
        ],
      },
    },
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
