/** Infectious diseases in schools 防疫: reported within the set hours. */
import { defineLedger } from '@youju/model'
import { caseFields, caseRules } from '../case.ts'
import { day, decimal, label, measuresOf, number, persons, text } from '../shorthand.ts'

export const epidemic = defineLedger({
  code: 'epidemic',
  label: label('传染病防控', 'infectious diseases'),
  mechanisms: ['M41'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'school', also: ['township', 'county'] },
  key: ['found-on', 'disease'],
  date: 'found-on',
  fields: [
    day('found-on', '发现日期', 'found on', { required: true }),
    text('disease', '病种', 'disease', { required: true, aliases: ['传染病'] }),
    persons('sick', '病例数', 'sick', { required: true, aliases: ['病例', '患病人数'] }),
    decimal('小时')('hours-to-report', '报告用时', 'hours until it was reported'),
    decimal('小时')('hours-allowed', '规定时限', 'hours allowed'),
    number('个')('classes-closed', '停课班级数', 'classes closed'),
    day('ended-on', '终止日期', 'ended on'),
    ...caseFields(),
  ],
  rules: [
    ...caseRules('found-on'),
    {
      code: 'reported-in-time',
      level: 'warning',
      text: label('报告超过规定时限，请说明', 'Reported later than allowed; say why'),
      check: 'hours-to-report <= hours-allowed',
      examples: {
        passes: [{ line: { 'hours-to-report': 2, 'hours-allowed': 2 } }],
        fails: [{ line: { 'hours-to-report': 9, 'hours-allowed': 2 } }],
      },
    },
    {
      code: 'hours-are-told',
      level: 'warning',
      text: label('请填报告用时和规定时限', 'Say within how many hours it was reported, and how many are allowed'),
      check: 'hours-to-report != empty and hours-allowed != empty',
      examples: {
        passes: [{ line: { 'hours-to-report': 2, 'hours-allowed': 2 } }],
        fails: [{ line: { 'hours-to-report': 2, 'hours-allowed': null } }],
      },
    },
  ],
})

const measure = measuresOf('epidemic')
export const epidemicMeasures = [
  measure('epidemic-cases', '传染病病例', 'cases of infectious disease', { sum: 'sick', unit: '例' }),
]
