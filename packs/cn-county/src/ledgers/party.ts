/** The party organisation of a unit: committees and branches, members, who was admitted, hours of centralised training. */
import { defineLedger } from '@youju/model'
import { decimal, label, measuresOf, number, partOf, persons } from '../shorthand.ts'

export const party = defineLedger({
  code: 'party',
  label: label('党员队伍情况', 'party members'),
  mechanisms: ['M47'],
  shape: 'form',
  period: 'calendar-year',
  filledBy: { kind: 'school', also: ['county', 'township', 'section'] },
  sparse: true,
  key: [],
  fields: [
    number('个')('organisations', '党组织数', 'party organisations', {
      aliases: ['基层党组织数'],
      note: label('党委、党总支、党支部合计', 'Committees, general branches and branches together'),
    }),
    number('个')('branches', '党支部数', 'party branches', { aliases: ['支部数'] }),
    persons('members', '党员数', 'members', { required: true, aliases: ['党员人数'] }),
    persons('admitted', '发展党员数', 'admitted', { required: true, aliases: ['新发展党员'] }),
    persons('active', '入党积极分子数', 'active applicants'),
    decimal('学时')('hours', '集中培训学时合计', 'hours of centralised training together', { aliases: ['培训学时'] }),
    number('次')('general-meetings', '党员大会次数', 'general meetings', { aliases: ['支部党员大会次数'] }),
    number('次')('committee-meetings', '支委会次数', 'committee meetings'),
    number('次')('party-lessons', '党课次数', 'party lessons'),
    persons('reached-32', '满32学时党员数', 'members with 32 hours'),
  ],
  rules: [
    partOf('organisations', '党组织数', 'the party organisations')('branches', '党支部数', 'Branches'),
    {
      code: 'three-members-a-branch',
      level: 'warning',
      text: label(
        '正式党员3人以上方可成立支部，请核对党员数和党支部数',
        'A branch has three members or more; check both',
      ),
      check: 'members >= 3 * branches',
      examples: {
        passes: [{ line: { members: 21, branches: 2 } }],
        fails: [{ line: { members: 4, branches: 2 } }],
      },
    },
    partOf('members', '党员数', 'the members')('admitted', '发展党员数', 'Those admitted'),
    partOf('members', '党员数', 'the members')('reached-32', '满32学时党员数', 'Members with 32 hours'),
    {
      code: 'hours-agree',
      level: 'error',
      text: label('培训学时合计少于满32学时党员应有的学时', 'The hours are fewer than the members with 32 hours need'),
      check: 'hours >= 32 * reached-32',
      examples: {
        passes: [{ line: { hours: 700, 'reached-32': 20 } }],
        fails: [{ line: { hours: 300, 'reached-32': 20 } }],
      },
    },
    {
      code: 'meetings-as-often-as-asked',
      level: 'warning',
      text: label(
        '“三会一课”：党员大会和党课每季度一次，支委会每月一次（未证实）',
        'General meeting and lesson each quarter, committee each month (unconfirmed)',
      ),
      check: 'general-meetings >= 4 and committee-meetings >= 12 and party-lessons >= 4',
      examples: {
        passes: [{ line: { 'general-meetings': 4, 'committee-meetings': 12, 'party-lessons': 4 } }],
        fails: [{ line: { 'general-meetings': 4, 'committee-meetings': 9, 'party-lessons': 4 } }],
      },
    },
    {
      code: 'members-as-in-the-register',
      level: 'warning',
      text: label(
        '党员数应等于党员名册上的正式党员和预备党员人数，请核对',
        'As many members as the register has, full and probationary; check both',
      ),
      check: "members = count(party-member where member-stage = 'member')",
      oneSided: true,
      examples: {
        passes: [
          {
            line: { members: 2 },
            lines: {
              'party-member': [
                { 'member-stage': 'full' },
                { 'member-stage': 'probationary' },
                { 'member-stage': 'active' },
              ],
            },
          },
        ],
        fails: [
          {
            line: { members: 3 },
            lines: {
              'party-member': [
                { 'member-stage': 'full' },
                { 'member-stage': 'probationary' },
                { 'member-stage': 'active' },
              ],
            },
          },
        ],
      },
    },
  ],
})

const measure = measuresOf('party')
export const partyMeasures = [
  measure('party-organisations', '党组织', 'party organisations', { sum: 'organisations', unit: '个' }),
  measure('party-branches', '党支部', 'party branches', { sum: 'branches', unit: '个' }),
  measure('party-members', '党员', 'party members', { sum: 'members', unit: '人' }),
  measure('party-admitted', '发展党员', 'members admitted', { sum: 'admitted', unit: '名' }),
  measure('party-hours', '党员集中培训学时', 'hours of party training', { sum: 'hours', unit: '学时' }),
]
