/** Party members of a unit: how many, how many were admitted, hours of centralised training. */
import { defineLedger } from '@youju/model'
import { decimal, label, measuresOf, partOf, persons } from '../shorthand.ts'

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
    persons('members', '党员数', 'members', { required: true, aliases: ['党员人数'] }),
    persons('admitted', '发展党员数', 'admitted', { required: true, aliases: ['新发展党员'] }),
    persons('active', '入党积极分子数', 'active applicants'),
    decimal('学时')('hours', '集中培训学时合计', 'hours of centralised training together', { aliases: ['培训学时'] }),
    persons('reached-32', '满32学时党员数', 'members with 32 hours'),
  ],
  rules: [
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
  ],
})

const measure = measuresOf('party')
export const partyMeasures = [
  measure('party-members', '党员', 'party members', { sum: 'members', unit: '人' }),
  measure('party-admitted', '发展党员', 'members admitted', { sum: 'admitted', unit: '名' }),
  measure('party-hours', '党员集中培训学时', 'hours of party training', { sum: 'hours', unit: '学时' }),
]
