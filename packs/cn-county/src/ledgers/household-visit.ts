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
    number('条')('solved', '已解决需求数', 'needs solved'),
  ],
  rules: [partOf('needs', '收集需求数', 'the needs raised')('solved', '已解决需求数', 'Those solved')],
})

const measure = measuresOf('household-visit')
export const householdVisitMeasures = [
  measure('household-visits', '走访户次', 'household visits', { sum: 'visits', by: ['contact-way'], unit: '户次' }),
  measure('needs-raised', '群众需求', 'needs raised', { sum: 'needs', unit: '条' }),
  measure('needs-solved', '已解决群众需求', 'needs solved', { sum: 'solved', unit: '条' }),
]
