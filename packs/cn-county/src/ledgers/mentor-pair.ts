/** A mentor and a mentee 师徒结对: signed, running, appraised at the end; the counts of a school stand in `mentoring`. */
import { defineLedger } from '@youju/model'
import { coded, day, label, measuresOf, number, person, text } from '../shorthand.ts'

export const mentorPair = defineLedger({
  code: 'mentor-pair',
  label: label('师徒结对台账', 'mentor pairs'),
  mechanisms: ['M24'],
  shape: 'roster',
  period: 'school-year',
  filledBy: { kind: 'school' },
  sparse: true,
  key: ['mentor', 'mentee', 'signed-on'],
  from: 'signed-on',
  to: 'ended-on',
  fields: [
    person('mentor', '导师', 'mentor', { required: true, aliases: ['师傅', '指导教师'] }),
    coded('mentor-title', '导师职称', 'mentor’s title', { list: 'title' }),
    person('mentee', '徒弟', 'mentee', { required: true, aliases: ['学员', '青年教师'] }),
    coded('mentee-title', '徒弟职称', 'mentee’s title', { list: 'title' }),
    coded('subject', '学科', 'subject'),
    day('signed-on', '签订日期', 'signed on', { required: true, aliases: ['结对日期'] }),
    day('ended-on', '结束日期', 'ended on'),
    text('plan', '培养计划', 'plan'),
    number('节')('observed', '听课节数', 'lessons observed'),
    number('节')('given', '上课节数', 'lessons given', { aliases: ['汇报课节数'] }),
    number('人')('most', '每名导师最多带徒数', 'most mentees for one mentor', {
      atLeast: 1,
      note: label(
        '本单位规定的上限；不填则不查',
        'The limit that the unit has set; nothing is held against it when empty',
      ),
    }),
    text('result', '徒弟成绩', 'what the mentee achieved'),
    text('appraisal', '考核结果', 'appraisal'),
  ],
  rules: [
    {
      code: 'mentor-above-mentee',
      level: 'error',
      text: label('导师的职称应高于徒弟', 'The mentor’s title is above the mentee’s'),
      check: 'mentor-title < mentee-title',
      examples: {
        passes: [{ line: { 'mentor-title': '2', 'mentee-title': '4' } }],
        fails: [
          { line: { 'mentor-title': '4', 'mentee-title': '3' } },
          { line: { 'mentor-title': '3', 'mentee-title': '3' } },
        ],
      },
    },
    {
      code: 'nobody-is-his-own-mentor',
      level: 'error',
      text: label('导师与徒弟不能是同一人', 'Mentor and mentee are two people'),
      check: 'mentor != mentee',
      examples: {
        passes: [{ line: { mentor: 'T1', mentee: 'T2' } }],
        fails: [{ line: { mentor: 'T1', mentee: 'T1' } }],
      },
    },
    {
      code: 'ends-with-an-appraisal',
      level: 'error',
      text: label('结对结束须有考核结果', 'A pair ends with an appraisal'),
      when: 'ended-on != empty',
      check: 'appraisal != empty',
      fields: ['appraisal'],
      examples: {
        passes: [{ line: { 'ended-on': '2023-07-10', appraisal: '合格' } }],
        fails: [{ line: { 'ended-on': '2023-07-10', appraisal: null } }],
      },
    },
    {
      code: 'mentees-within-limit',
      level: 'error',
      text: label('一名导师同时带徒超过本单位规定的上限', 'A mentor has more mentees at a time than the unit allows'),
      check: 'count(by mentor during signed-on to ended-on) <= most',
      fields: ['mentor', 'most'],
      examples: {
        passes: [
          {
            line: { mentor: 'T1', mentee: 'T4', 'signed-on': '2023-09-01', most: 1 },
            lines: {
              'mentor-pair': [{ mentor: 'T1', mentee: 'T2', 'signed-on': '2022-09-01', 'ended-on': '2023-07-10' }],
            },
          },
        ],
        fails: [
          {
            line: { mentor: 'T1', mentee: 'T4', 'signed-on': '2023-09-01', most: 1 },
            lines: { 'mentor-pair': [{ mentor: 'T1', mentee: 'T2', 'signed-on': '2022-09-01' }] },
          },
        ],
      },
    },
  ],
})

const measure = measuresOf('mentor-pair')
export const mentorPairMeasures = [
  measure('pairs-listed', '在册师徒对数', 'mentor pairs on the list', { by: ['subject'], unit: '对' }),
]
