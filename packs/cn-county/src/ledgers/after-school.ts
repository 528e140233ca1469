/** After-school service 课后服务 and homework checks, term by term. */
import { defineLedger } from '@youju/model'
import { coded, decimal, flag, label, measuresOf, money, number, partOf, persons } from '../shorthand.ts'

export const afterSchool = defineLedger({
  code: 'after-school',
  label: label('课后服务', 'after-school service'),
  mechanisms: ['M46'],
  shape: 'form',
  period: 'term',
  filledBy: { kind: 'school', types: ['compulsory'] },
  key: ['stage'],
  fields: [
    coded('stage', '学段', 'stage', { required: true }),
    flag('offered', '开展课后服务', 'offered', { required: true, aliases: ['是否开展'] }),
    persons('pupils', '在校学生数', 'pupils', { required: true, aliases: ['学生数'] }),
    persons('taking-part', '参加学生数', 'pupils taking part', { required: true, aliases: ['参加人数'] }),
    decimal('小时')('hours-a-week', '每周时长', 'hours a week', { aliases: ['每周小时数'] }),
    money('staff-pay', '教师课后服务补助', 'pay of staff'),
    number('次')('homework-checks', '作业检查次数', 'homework checks'),
  ],
  rules: [
    partOf('pupils', '在校学生数', 'the pupils')('taking-part', '参加学生数', 'Pupils taking part'),
    {
      code: 'nobody-where-not-offered',
      level: 'error',
      text: label('未开展课后服务的学校参加学生数应为0', 'Nobody takes part where it is not offered'),
      when: 'not offered',
      check: 'taking-part = 0',
      examples: {
        passes: [{ line: { offered: false, 'taking-part': 0 } }],
        fails: [{ line: { offered: false, 'taking-part': 20 } }],
      },
    },
  ],
})

const measure = measuresOf('after-school')
const by = ['stage']
export const afterSchoolMeasures = [
  measure('service-pupils', '课后服务应服务学生', 'pupils of after-school schools', { sum: 'pupils', by, unit: '人' }),
  measure('service-taking-part', '参加课后服务学生', 'pupils taking part', { sum: 'taking-part', by, unit: '人' }),
  measure('service-schools', '应开展课后服务学校', 'compulsory schools', { by, unit: '所' }),
  measure('service-schools-offering', '已开展课后服务学校', 'schools offering it', {
    where: { offered: true },
    by,
    unit: '所',
  }),
]
