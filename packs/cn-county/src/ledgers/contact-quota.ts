/** How many households a unit's officials have to link: five to a leader, three to everybody else. */
import { defineLedger } from '@youju/model'
import { label, measuresOf, number, persons } from '../shorthand.ts'

export const contactQuota = defineLedger({
  code: 'contact-quota',
  label: label('联系户任务分解', 'quotas of linked households'),
  mechanisms: ['M44'],
  shape: 'form',
  period: 'calendar-year',
  filledBy: { kind: 'township' },
  sparse: true,
  key: [],
  fields: [
    persons('leaders', '领导人数', 'leaders', { required: true, aliases: ['班子成员人数'] }),
    persons('others', '其他干部人数', 'other officials', { required: true, aliases: ['干部人数'] }),
    number('户')('quota', '应联系户数', 'households to link', { required: true, aliases: ['任务户数'] }),
  ],
  rules: [
    {
      code: 'five-and-three',
      level: 'error',
      text: label(
        '应联系户数等于领导人数乘5加其他干部人数乘3，请核对',
        'The quota is five households to a leader and three to each other official; check the three',
      ),
      check: 'quota = leaders * 5 + others * 3',
      fields: ['quota'],
      examples: {
        passes: [{ line: { leaders: 4, others: 6, quota: 38 } }],
        fails: [{ line: { leaders: 4, others: 6, quota: 30 } }],
      },
    },
    {
      code: 'as-many-households-as-the-quota',
      level: 'warning',
      text: label(
        '联系群众户台账的户数应等于应联系户数，请核对',
        'As many households are linked as the quotas ask for; check the ledger of households',
      ),
      check: 'quota = count(household)',
      examples: {
        passes: [{ line: { quota: 2 }, lines: { household: [{ card: '1' }, { card: '2' }] } }],
        fails: [{ line: { quota: 3 }, lines: { household: [{ card: '1' }, { card: '2' }] } }],
      },
    },
  ],
  aliases: ['联系户任务分解表'],
})

export const contactQuotaMeasures = [
  measuresOf('contact-quota')('households-to-link', '应联系群众户', 'households to link', { sum: 'quota', unit: '户' }),
]
