/** Research projects 课题: applied is not approved, and approved is not closed. */
import { defineLedger } from '@youju/model'
import { coded, day, label, measuresOf, person, text } from '../shorthand.ts'

export const researchProject = defineLedger({
  code: 'research-project',
  label: label('课题研究', 'research projects'),
  mechanisms: ['M25'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'school', also: ['county', 'township', 'section'] },
  key: ['title', 'research-state'],
  date: 'dated',
  fields: [
    text('title', '课题名称', 'title', { required: true, aliases: ['课题'] }),
    coded('level', '级别', 'level', { required: true, aliases: ['课题级别'] }),
    coded('research-state', '课题状态', 'state', { required: true, aliases: ['状态'] }),
    day('dated', '日期', 'day', { required: true, aliases: ['立项或结题日期', '立项日期'] }),
    person('leader', '主持人', 'leader'),
    day('due-on', '计划结题日期', 'due on'),
    text('certificate', '证书或文号', 'certificate', { aliases: ['立项文号', '结题证书'] }),
    coded('award-grade', '等次', 'grade'),
  ],
  rules: [
    {
      code: 'closed-has-a-certificate',
      level: 'error',
      text: label('结题须有证书或文号', 'A closed project has its certificate'),
      when: "research-state = 'closed'",
      check: 'certificate != empty',
      examples: {
        passes: [{ line: { 'research-state': 'closed', certificate: '2023-07' } }],
        fails: [{ line: { 'research-state': 'closed', certificate: null } }],
      },
    },
    {
      code: 'closed-in-time',
      level: 'warning',
      text: label('结题日期晚于应结题日期，请核对', 'The project was closed after it was due; check the days'),
      when: "research-state = 'closed'",
      check: 'dated <= due-on',
      examples: {
        passes: [{ line: { 'research-state': 'closed', dated: '2023-06-01', 'due-on': '2023-06-30' } }],
        fails: [{ line: { 'research-state': 'closed', dated: '2023-09-01', 'due-on': '2023-06-30' } }],
      },
    },
  ],
})

export const researchProjectMeasures = [
  measuresOf('research-project')('research-projects', '课题数', 'research projects', {
    by: ['level', 'research-state'],
    unit: '项',
  }),
]
