/** Visits to households 驻村走访: each need raised becomes an item or is explained. */
import { defineLedger } from '@youju/model'
import { coded, day, label, measuresOf, number, partOf, text } from '../shorthand.ts'

export const householdVisit = defineLedger({
  code: 'household-visit',
  label: label('走访群众', 'household visits'),
  mechanisms: ['M44'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'township', also: ['county', 'school', 'section', 'village'] },
  key: ['made-on', 'village', 'official'],
  date: 'made-on',
  fields: [
    day('made-on', '走访日期', 'made on', { required: true, aliases: ['日期'] }),
    text('village', '村', 'village', { required: true }),
    text('official', '走访干部职务', 'official (post)', { required: true, aliases: ['走访干部'] }),
    coded('contact-way', '联系方式', 'way', { aliases: ['走访方式'] }),
    number('户次')('visits', '走访户次', 'visits', { required: true, aliases: ['户次'] }),
    number('条')('needs', '收集需求数', 'needs raised', { aliases: ['诉求数'] }),
    number('条')('accepted', '已列入办理需求数', 'needs that became items', { aliases: ['已受理需求数'] }),
    number('条')('explained', '已作说明需求数', 'needs with a reason why not'),
    number('条')('solved', '已解决需求数', 'needs solved'),
  ],
  rules: [
    partOf('needs', '收集需求数', 'the needs raised')('solved', '已解决需求数', 'Those solved'),
    partOf('accepted', '已列入办理需求数', 'the needs that became items')('solved', '已解决需求数', 'Those solved'),
    {
      code: 'needs-become-items',
      level: 'error',
      text: label(
        '收集的需求须逐条列入办理，或说明不办的理由',
        'Every need raised becomes an item, or a reason is given why not',
      ),
      check: 'needs = accepted + explained',
      examples: {
        passes: [{ line: { needs: 4, accepted: 3, explained: 1 } }],
        fails: [{ line: { needs: 4, accepted: 2, explained: 1 } }],
      },
    },
    {
      code: 'accepted-as-in-the-ledger',
      level: 'warning',
      text: label(
        '已列入办理的需求数应等于群众诉求台账中这次走访的件数，请核对',
        'As many needs became items as the ledger of needs has of this visit; check both',
      ),
      when: 'count(household-need by made-on = raised-on, village, official) > 0',
      check: 'accepted = count(household-need by made-on = raised-on, village, official)',
      fields: ['accepted'],
      examples: {
        passes: [
          {
            line: { 'made-on': '2023-01-13', village: '北坡村', official: '镇长', accepted: 1 },
            lines: { 'household-need': [{ 'raised-on': '2023-01-13', village: '北坡村', official: '镇长' }] },
          },
        ],
        fails: [
          {
            line: { 'made-on': '2023-01-13', village: '北坡村', official: '镇长', accepted: 2 },
            lines: { 'household-need': [{ 'raised-on': '2023-01-13', village: '北坡村', official: '镇长' }] },
          },
        ],
      },
    },
  ],
})

const measure = measuresOf('household-visit')
export const householdVisitMeasures = [
  measure('household-visits', '走访户次', 'household visits', { sum: 'visits', by: ['contact-way'], unit: '户次' }),
  measure('needs-raised', '群众需求', 'needs raised', { sum: 'needs', unit: '条' }),
  measure('needs-solved', '已解决群众需求', 'needs solved', { sum: 'solved', unit: '条' }),
]
