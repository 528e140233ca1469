/** Programmes of the upper level that an area carries out 专项教育计划, such as free vocational places for pupils of another area. */
import { defineLedger } from '@youju/model'
import { coded, day, label, measuresOf, number, persons, share, text } from '../shorthand.ts'

export const specialProgramme = defineLedger({
  code: 'special-programme',
  label: label('专项教育计划', 'special programmes'),
  mechanisms: ['M20'],
  shape: 'roster',
  period: 'calendar-year',
  filledBy: { kind: 'county', also: ['city', 'school'] },
  sparse: true,
  key: ['name'],
  from: 'since',
  to: 'until',
  fields: [
    text('name', '计划名称', 'name', { required: true }),
    coded('stage', '学段', 'stage', { required: true }),
    number('所')('schools', '承担学校数', 'schools that take part', { required: true }),
    share('school-share', '承担学校占全省比例', 'share of the province’s schools', { atMost: 1 }),
    persons('pupils', '计划学生数', 'pupils of the programme', { required: true, aliases: ['学生数'] }),
    share('pupil-share', '计划学生占全省比例', 'share of the province’s pupils', { atMost: 1 }),
    day('since', '开始日期', 'since', { required: true }),
    day('until', '结束日期', 'until'),
  ],
  rules: [
    {
      code: 'pupils-need-a-school',
      level: 'error',
      text: label('有计划学生须有承担学校', 'Pupils of a programme are in a school'),
      when: 'pupils > 0',
      check: 'schools >= 1',
      examples: {
        passes: [{ line: { pupils: 2594, schools: 21 } }],
        fails: [{ line: { pupils: 2594, schools: 0 } }],
      },
    },
  ],
  aliases: ['专项计划登记表'],
})

const measure = measuresOf('special-programme')
export const specialProgrammeMeasures = [
  measure('programme-schools', '专项计划承担学校', 'schools in programmes', {
    sum: 'schools',
    by: ['stage'],
    unit: '所',
  }),
  measure('programme-pupils', '专项计划学生', 'pupils of programmes', { sum: 'pupils', by: ['stage'], unit: '人' }),
]
