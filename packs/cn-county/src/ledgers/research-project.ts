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
    {
      code: 'closed-or-stopped-when-due',
      level: 'warning',
      text: label('已过计划结题日期，请办理结题、终止或延期', 'It is past due; close it, stop it, or have it extended'),
      when: "research-state = 'approved' or research-state = 'mid-checked'",
      check: "due-on >= today() or count(by title where research-state = 'closed' or research-state = 'stopped') >= 1",
      fields: ['due-on'],
      examples: {
        passes: [
          { line: { title: '读写结合', 'research-state': 'approved', 'due-on': '2024-06-30' }, today: '2024-06-30' },
          {
            line: { title: '读写结合', 'research-state': 'approved', 'due-on': '2024-06-30' },
            lines: { 'research-project': [{ title: '读写结合', 'research-state': 'closed' }] },
            today: '2024-09-01',
          },
        ],
        fails: [
          { line: { title: '读写结合', 'research-state': 'mid-checked', 'due-on': '2024-06-30' }, today: '2024-07-01' },
        ],
      },
    },
    {
      code: 'not-while-vetoed',
      level: 'error',
      text: label(
        '师德一票否决影响期内不得申报、立项课题，请核对影响期',
        'Whoever is vetoed for ethics neither applies for a project nor has one approved; check until when',
      ),
      when: "research-state = 'applied' or research-state = 'approved'",
      check: 'dated > highest(ethics-case.veto-until by leader = person where veto != empty and veto)',
      fields: ['dated'],
      examples: {
        passes: [
          {
            line: { leader: '甲', 'research-state': 'applied', dated: '2024-07-01' },
            lines: { 'ethics-case': [{ person: '甲', veto: true, 'veto-until': '2024-05-30' }] },
          },
        ],
        fails: [
          {
            line: { leader: '甲', 'research-state': 'approved', dated: '2024-03-01' },
            lines: { 'ethics-case': [{ person: '甲', veto: true, 'veto-until': '2024-05-30' }] },
          },
        ],
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
