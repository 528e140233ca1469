/** What an area's schools are to have when its plan for ICT ends 信息化建设规划: targets, not yet facts. */
import { defineLedger } from '@youju/model'
import { day, decimal, label, measuresOf, number, text } from '../shorthand.ts'

export const ictPlan = defineLedger({
  code: 'ict-plan',
  label: label('信息化建设规划目标', 'ICT plan'),
  mechanisms: ['M33'],
  shape: 'roster',
  period: 'calendar-year',
  filledBy: { kind: 'county', also: ['city'] },
  sparse: true,
  key: ['plan'],
  from: 'approved-on',
  to: 'ends-on',
  fields: [
    text('plan', '规划名称', 'plan', { required: true }),
    day('approved-on', '批准日期', 'approved on', { required: true }),
    day('ends-on', '规划期止', 'ends on'),
    number('年')('years', '建设年限', 'years', { required: true, atLeast: 1 }),
    decimal('')('pupils-per-computer', '生机比目标', 'pupils per computer', { aliases: ['学生机生机比目标'] }),
    decimal('')('teachers-per-computer', '师机比目标', 'teachers per computer'),
    number('个')('classes-per-set', '每套多媒体系统班级数目标', 'classes per multimedia set'),
  ],
  rules: [
    {
      code: 'targets-are-given',
      level: 'error',
      text: label('生机比和师机比目标至少填一项', 'At least one of the two ratios is given'),
      check: 'pupils-per-computer != empty or teachers-per-computer != empty',
      examples: {
        passes: [{ line: { 'pupils-per-computer': 14, 'teachers-per-computer': null } }],
        fails: [{ line: { 'pupils-per-computer': null, 'teachers-per-computer': null } }],
      },
    },
  ],
  aliases: ['信息化建设规划'],
})

const measure = measuresOf('ict-plan')
export const ictPlanMeasures = [
  measure('ict-plans', '信息化建设规划数', 'ICT plans', { unit: '个' }),
  measure('planned-pupils-per-computer', '生机比目标', 'pupils per computer, target', {
    sum: 'pupils-per-computer',
    unit: '',
  }),
  measure('planned-teachers-per-computer', '师机比目标', 'teachers per computer, target', {
    sum: 'teachers-per-computer',
    unit: '',
  }),
]
