/** The register of party members 党员名册: from applicant to full member, with the year's hours. All of it is personal. */
import { defineLedger } from '@youju/model'
import { coded, day, decimal, label, measuresOf, person } from '../shorthand.ts'

const LISTED = "attendee.hours by person where session-sort = 'party'"

export const partyMember = defineLedger({
  code: 'party-member',
  label: label('党员名册', 'register of party members'),
  mechanisms: ['M47'],
  shape: 'roster',
  period: 'calendar-year',
  filledBy: { kind: 'school', also: ['county', 'township', 'section'] },
  sparse: true,
  key: ['person', 'in-branch-since'],
  from: 'in-branch-since',
  to: 'left-on',
  fields: [
    person('person', '姓名', 'person', { required: true, aliases: ['党员', '工号'] }),
    coded('member-stage', '发展阶段', 'stage of membership', { required: true, personal: true, aliases: ['党员类别'] }),
    day('applied-on', '递交申请日期', 'applied on', { personal: true }),
    day('active-on', '确定积极分子日期', 'active applicant since', { personal: true }),
    day('probationary-on', '接收预备党员日期', 'probationary member since', { personal: true, aliases: ['入党日期'] }),
    day('full-on', '转正日期', 'full member since', { personal: true }),
    day('in-branch-since', '进入本支部日期', 'in this branch since', { required: true, personal: true }),
    day('left-on', '转出日期', 'left on', { personal: true }),
    decimal('学时')('hours', '本年集中培训学时', 'hours of training in the year', { personal: true }),
  ],
  rules: [
    {
      code: 'stages-in-order',
      level: 'error',
      text: label(
        '申请、积极分子、预备党员、转正应依次进行，请核对日期',
        'Applicant, active applicant, probationary and full member follow one another; check the days',
      ),
      check:
        'applied-on <= active-on and active-on <= probationary-on and applied-on <= probationary-on and probationary-on <= full-on',
      fields: ['applied-on', 'active-on', 'probationary-on', 'full-on'],
      examples: {
        passes: [
          {
            line: {
              ...{ 'applied-on': '2019-03-01', 'active-on': '2020-04-01' },
              ...{ 'probationary-on': '2021-06-20', 'full-on': '2022-06-20' },
            },
          },
        ],
        fails: [{ line: { 'applied-on': '2019-03-01', 'active-on': null, 'probationary-on': '2018-06-20' } }],
      },
    },
    {
      code: 'probation-lasts-a-year',
      level: 'error',
      text: label('预备期为一年，转正日期过早', 'Probation lasts a year; the member was made full too early'),
      check: 'days(probationary-on, full-on) >= 365',
      examples: {
        passes: [{ line: { 'probationary-on': '2021-06-20', 'full-on': '2022-06-20' } }],
        fails: [{ line: { 'probationary-on': '2021-06-20', 'full-on': '2022-03-20' } }],
      },
    },
    {
      code: 'full-member-has-a-day',
      level: 'warning',
      text: label('正式党员须填转正日期', 'A full member has the day'),
      when: "member-stage = 'full'",
      check: 'full-on != empty',
      examples: {
        passes: [{ line: { 'member-stage': 'full', 'full-on': '2022-06-20' } }],
        fails: [{ line: { 'member-stage': 'full', 'full-on': null } }],
      },
    },
    {
      code: 'hours-are-on-the-lists',
      level: 'warning',
      text: label(
        '本年学时多于学习活动名单上的学时合计，请补录名单或核对',
        'More hours than the lists of sessions add up to; complete the lists or check',
      ),
      when: `sum(${LISTED}) > 0`,
      check: `hours <= sum(${LISTED})`,
      fields: ['hours'],
      examples: {
        passes: [
          {
            line: { person: '党员甲', hours: 4 },
            lines: {
              attendee: [
                { person: '党员甲', 'session-sort': 'party', hours: 2 },
                { person: '党员甲', 'session-sort': 'party', hours: 2 },
                { person: '党员甲', 'session-sort': 'training', hours: 24 },
              ],
            },
          },
        ],
        fails: [
          {
            line: { person: '党员甲', hours: 32 },
            lines: { attendee: [{ person: '党员甲', 'session-sort': 'party', hours: 2 }] },
          },
        ],
      },
    },
  ],
  aliases: ['党员花名册', '党员基本情况一览表'],
})

const measure = measuresOf('party-member')
export const partyMemberMeasures = [
  measure('registered-party-members', '名册上的党员和发展对象', 'persons on the register of the party', {
    by: ['member-stage'],
    unit: '人',
  }),
]
