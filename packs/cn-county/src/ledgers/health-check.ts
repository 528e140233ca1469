/** Daily health checks 晨午检, month by month: a check on every school day, who was away ill, who was reported. */
import { defineLedger } from '@youju/model'
import { label, measuresOf, number, partOf, personTimes } from '../shorthand.ts'

export const healthCheck = defineLedger({
  code: 'health-check',
  label: label('晨午检记录', 'daily health checks'),
  mechanisms: ['M41'],
  shape: 'form',
  period: 'month',
  filledBy: { kind: 'school' },
  sparse: true,
  key: [],
  fields: [
    number('天')('school-days', '应检天数', 'school days', { required: true, aliases: ['上课天数'] }),
    number('天')('days-checked', '已检天数', 'days checked', { required: true, aliases: ['晨午检天数'] }),
    personTimes('away-ill', '因病缺课人次', 'away ill, person-times', { aliases: ['因病缺勤人次'] }),
    personTimes('followed-up', '病因追踪人次', 'causes followed up, person-times', { aliases: ['追踪登记人次'] }),
  ],
  rules: [
    partOf('school-days', '应检天数', 'the school days')('days-checked', '已检天数', 'The days checked'),
    partOf('away-ill', '因病缺课人次', 'those away ill')('followed-up', '病因追踪人次', 'Those followed up'),
    {
      code: 'checked-every-day',
      level: 'warning',
      text: label(
        '每个上课日都要晨午检并登记，缺的天数请说明',
        'Every school day has its check; say why days are missing',
      ),
      check: 'days-checked = school-days',
      examples: {
        passes: [{ line: { 'school-days': 21, 'days-checked': 21 } }],
        fails: [{ line: { 'school-days': 21, 'days-checked': 18 } }],
      },
    },
    {
      code: 'no-more-days-than-a-month-has',
      level: 'error',
      text: label('应检天数不能多于31天', 'A month has no more than 31 days'),
      check: 'school-days <= 31',
      examples: { passes: [{ line: { 'school-days': 22 } }], fails: [{ line: { 'school-days': 220 } }] },
    },
    {
      code: 'illness-is-followed-up',
      level: 'warning',
      text: label('因病缺课的应逐一追踪病因', 'The cause is followed up of everybody who is away ill'),
      check: 'followed-up = away-ill',
      examples: {
        passes: [{ line: { 'away-ill': 14, 'followed-up': 14 } }],
        fails: [{ line: { 'away-ill': 14, 'followed-up': 9 } }],
      },
    },
  ],
  aliases: ['晨检午检登记汇总', '晨午检汇总表'],
})

const measure = measuresOf('health-check')
export const healthCheckMeasures = [
  measure('health-check-due', '应晨午检天数', 'days on which checks are due', { sum: 'school-days', unit: '天' }),
  measure('health-check-done', '已晨午检天数', 'days checked', { sum: 'days-checked', unit: '天' }),
]
