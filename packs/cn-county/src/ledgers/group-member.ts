/** Who sits in a leading group 领导小组成员: by post, which is what is printed; the person in the post stays here. */
import { defineLedger } from '@youju/model'
import { coded, day, label, measuresOf, person, text } from '../shorthand.ts'

export const groupMember = defineLedger({
  code: 'group-member',
  label: label('领导小组成员', 'members of leading groups'),
  mechanisms: ['M03'],
  shape: 'roster',
  period: 'calendar-year',
  filledBy: { kind: 'township', also: ['county', 'school'] },
  sparse: true,
  key: ['group-topic', 'post', 'since'],
  from: 'since',
  to: 'until',
  fields: [
    coded('group-topic', '领导小组类别', 'topic', { required: true, aliases: ['类别', '领导小组'] }),
    coded('group-role', '组内职务', 'role', { required: true }),
    text('post', '职务', 'post', { required: true, aliases: ['现任职务'] }),
    person('person', '任职人', 'who holds the post', { aliases: ['姓名'] }),
    text('duties', '职责分工', 'duties', { aliases: ['分工'] }),
    day('since', '加入日期', 'member since', { required: true }),
    day('until', '退出日期', 'member until'),
  ],
  rules: [
    {
      code: 'is-in-post',
      level: 'error',
      text: label(
        '在任成员的职务须有人任职，请填任职人；职务空缺的填退出日期',
        'A member’s post is held by somebody: name who, or the day on which the member left',
      ),
      when: 'until = empty',
      check: 'person != empty',
      examples: {
        passes: [{ line: { until: null, person: '甲' } }, { line: { until: '2023-06-01', person: null } }],
        fails: [{ line: { until: null, person: null } }],
      },
    },
    {
      code: 'one-head-at-a-time',
      level: 'error',
      text: label('同一领导小组同时只有一名组长', 'A group has one head at a time'),
      when: "group-role = 'head'",
      check: 'count(by group-topic, group-role during since to until) <= 1',
      fields: ['group-role'],
      examples: {
        passes: [
          {
            line: { 'group-topic': 'dropout', 'group-role': 'head', since: '2023-06-01', until: null },
            lines: {
              'group-member': [
                { 'group-topic': 'dropout', 'group-role': 'head', since: '2022-03-01', until: '2023-05-31' },
              ],
            },
          },
        ],
        fails: [
          {
            line: { 'group-topic': 'dropout', 'group-role': 'head', since: '2023-06-01', until: null },
            lines: {
              'group-member': [{ 'group-topic': 'dropout', 'group-role': 'head', since: '2022-03-01', until: null }],
            },
          },
        ],
      },
    },
    {
      code: 'its-group-is-kept',
      level: 'warning',
      text: label('领导小组台账中没有这个小组，请先登记', 'The ledger of leading groups does not have the group'),
      check: 'count(leading-group by group-topic) >= 1',
      fields: ['group-topic'],
      examples: {
        passes: [{ line: { 'group-topic': 'dropout' }, lines: { 'leading-group': [{ 'group-topic': 'dropout' }] } }],
        fails: [{ line: { 'group-topic': 'dropout' }, lines: { 'leading-group': [{ 'group-topic': 'safety' }] } }],
      },
    },
  ],
  aliases: ['领导小组成员名单'],
})

const measure = measuresOf('group-member')
export const groupMemberMeasures = [
  measure('group-members', '领导小组成员', 'members of leading groups', {
    by: ['group-topic', 'group-role'],
    unit: '人',
  }),
]
