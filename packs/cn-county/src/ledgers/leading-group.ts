/** Leading groups 领导小组: topic, head, members and office. Posts are printed, persons are not. */
import { defineLedger } from '@youju/model'
import { coded, day, label, measuresOf, number, text } from '../shorthand.ts'

export const leadingGroup = defineLedger({
  code: 'leading-group',
  label: label('领导小组', 'leading groups'),
  mechanisms: ['M03'],
  shape: 'roster',
  period: 'calendar-year',
  filledBy: { kind: 'township', also: ['county', 'school'] },
  sparse: true,
  key: ['group-topic', 'set-up-on'],
  from: 'set-up-on',
  to: 'dissolved-on',
  fields: [
    coded('group-topic', '领导小组类别', 'topic', { required: true, aliases: ['类别'] }),
    text('document', '成立文号', 'document', { aliases: ['文号'] }),
    day('set-up-on', '成立日期', 'set up on', { required: true }),
    day('dissolved-on', '撤销日期', 'dissolved on'),
    text('head', '组长职务', 'head (post)', { aliases: ['组长'] }),
    text('deputy', '副组长职务', 'deputy (post)', { aliases: ['副组长'] }),
    text('office', '办公室设在', 'office at', { aliases: ['办公室'] }),
    number('人')('members', '成员数', 'members'),
    day('member-left-on', '成员离岗日期', 'member left on'),
    day('replaced-on', '成员补齐日期', 'replaced on'),
    number('个')('sub-groups', '下设小组数', 'sub-groups', { aliases: ['工作组数'] }),
    number('次')('meetings', '本年会议次数', 'meetings this year', { aliases: ['会议次数'] }),
  ],
  rules: [
    {
      code: 'group-is-complete',
      level: 'error',
      text: label('领导小组须有组长、副组长和办公室', 'A leading group has a head, a deputy and an office'),
      check: 'head != empty and deputy != empty and office != empty',
      examples: {
        passes: [{ line: { head: '镇长', deputy: '副镇长', office: '教育办' } }],
        fails: [{ line: { head: '镇长', deputy: '副镇长', office: null } }],
      },
    },
    {
      code: 'has-members',
      level: 'error',
      text: label('成员数至少为3', 'At least three members'),
      check: 'members >= 3',
      examples: { passes: [{ line: { members: 9 } }], fails: [{ line: { members: 1 } }] },
    },
    {
      code: 'replaced-within-a-month',
      level: 'error',
      text: label('成员离岗后须在一个月内补齐', 'A member who leaves is replaced within a month'),
      check: 'days(member-left-on, replaced-on) <= 31',
      examples: {
        passes: [{ line: { 'member-left-on': '2023-03-01', 'replaced-on': '2023-03-20' } }],
        fails: [{ line: { 'member-left-on': '2023-03-01', 'replaced-on': '2023-05-20' } }],
      },
    },
    {
      code: 'replacement-is-due',
      level: 'warning',
      text: label(
        '成员离岗已超过一个月，请补齐并填日期',
        'A member left more than a month ago; replace and add the day',
      ),
      when: 'member-left-on != empty and replaced-on = empty and dissolved-on = empty',
      check: 'days(member-left-on, today()) <= 31',
      fields: ['replaced-on'],
      examples: {
        passes: [
          { line: { 'member-left-on': '2023-03-01', 'replaced-on': null }, today: '2023-03-20' },
          { line: { 'member-left-on': '2023-03-01', 'replaced-on': '2023-03-20' }, today: '2024-03-20' },
        ],
        fails: [{ line: { 'member-left-on': '2023-03-01', 'replaced-on': null }, today: '2023-05-20' }],
      },
    },
  ],
})

const measure = measuresOf('leading-group')
export const leadingGroupMeasures = [
  measure('leading-groups', '领导小组数', 'leading groups', { by: ['group-topic'], unit: '个' }),
  measure('group-meetings', '领导小组会议次数', 'meetings of leading groups', {
    sum: 'meetings',
    by: ['group-topic'],
    unit: '次',
  }),
]
