/** The register of staff, person by person. A person’s training hours are held against the lists. All of it is personal. */
import { defineLedger } from '@youju/model'
import { coded, day, decimal, flag, label, measuresOf, person, text } from '../shorthand.ts'

export const staffMember = defineLedger({
  code: 'staff-member',
  label: label('教职工名册', 'register of staff'),
  mechanisms: ['M21', 'M29'],
  shape: 'roster',
  period: 'school-year',
  filledBy: { kind: 'school', also: ['county', 'section'] },
  sparse: true,
  key: ['staff-number'],
  from: 'joined-on',
  to: 'left-on',
  fields: [
    person('staff-number', '工号', 'staff number', { required: true, aliases: ['教师编号', '职工号'] }),
    person('name', '姓名', 'name', { required: true }),
    person('citizen-number', '公民身份号码', 'citizen number', {
      format: 'citizen-number',
      aliases: ['身份证号', '身份证号码'],
    }),
    coded('sex', '性别', 'sex', { personal: true }),
    coded('ethnic-group', '民族', 'ethnic group', { personal: true }),
    coded('political', '政治面貌', 'political affiliation', { personal: true }),
    coded('education', '学历', 'education', { aliases: ['最高学历'] }),
    coded('degree', '学位', 'degree'),
    coded('title', '职称', 'title'),
    coded('post', '岗位', 'post', { required: true, aliases: ['岗位类别'] }),
    coded('contract', '聘用性质', 'contract', { required: true, aliases: ['编制性质'] }),
    coded('staff-state', '在岗状态', 'state', { required: true }),
    coded('stage', '学段', 'stage', { aliases: ['任教学段'] }),
    coded('subject', '学科', 'subject', { aliases: ['任教学科'] }),
    flag('licensed', '持教师资格证', 'licensed', { aliases: ['教师资格证'] }),
    text('head-of', '任职', 'school post', { aliases: ['职务'] }),
    text('recruitment-batch', '招聘批次', 'batch of recruitment', { aliases: ['录用批次'] }),
    day('joined-on', '进校日期', 'joined on', { required: true, aliases: ['入职日期'] }),
    day('left-on', '离校日期', 'left on'),
    decimal('学时')('training-hours', '近五年培训学时', 'training hours in five years', {
      personal: true,
      aliases: ['五年累计学时', '继续教育学时'],
    }),
    person('phone', '联系电话', 'phone', { format: 'phone' }),
  ],
  rules: [
    {
      code: 'teaches-with-a-licence',
      level: 'warning',
      text: label('专任教师须持教师资格证', 'A teacher needs a licence'),
      when: "post = '10'",
      check: 'licensed',
      examples: {
        passes: [{ line: { post: '10', licensed: true } }],
        fails: [{ line: { post: '10', licensed: false } }],
      },
    },
    {
      code: 'teacher-has-a-stage',
      level: 'error',
      text: label('专任教师须填任教学段', 'A teacher has a stage'),
      when: "post = '10'",
      check: 'stage != empty',
      examples: {
        passes: [{ line: { post: '10', stage: 'primary' } }],
        fails: [{ line: { post: '10', stage: null } }],
      },
    },
    {
      code: 'leaves-after-joining',
      level: 'error',
      text: label('离校日期不能早于进校日期', 'Nobody leaves before joining'),
      check: 'left-on = empty or left-on >= joined-on',
      examples: {
        passes: [{ line: { 'joined-on': '2010-09-01', 'left-on': null } }],
        fails: [{ line: { 'joined-on': '2010-09-01', 'left-on': '2009-09-01' } }],
      },
    },
    {
      code: 'hours-are-on-the-lists',
      level: 'warning',
      text: label(
        '近五年培训学时多于参训人员名单上的学时合计，请补录名单或核对',
        'More training hours than the attendance lists add up to; complete the lists or check',
      ),
      when: "count(attendee by staff-number = person where session-sort = 'training') > 0",
      check: "training-hours <= sum(attendee.hours by staff-number = person where session-sort = 'training')",
      examples: {
        passes: [
          {
            line: { 'staff-number': 'T012', 'training-hours': 48 },
            lines: {
              attendee: [
                { person: 'T012', 'session-sort': 'training', hours: 24 },
                { person: 'T012', 'session-sort': 'training', hours: 24 },
                { person: 'T013', 'session-sort': 'training', hours: 24 },
              ],
            },
          },
        ],
        fails: [
          {
            line: { 'staff-number': 'T012', 'training-hours': 360 },
            lines: { attendee: [{ person: 'T012', 'session-sort': 'training', hours: 24 }] },
          },
        ],
      },
    },
  ],
  aliases: ['教职工花名册', '教师名册'],
})

const measure = measuresOf('staff-member')
export const staffMemberMeasures = [
  measure('registered-staff', '在册教职工', 'staff on the register', {
    where: { 'staff-state': 'present' },
    by: ['stage', 'post', 'contract', 'title'],
    unit: '人',
  }),
  measure('school-leaders', '校级领导', 'school leaders', {
    where: { 'staff-state': 'present', post: '11' },
    by: ['stage', 'education', 'title'],
    unit: '人',
  }),
]
