/** Education money allotted in the calendar year, by item and source: what finance allotted nothing to has no line. */
import { defineLedger } from '@youju/model'
import { coded, label, measuresOf, money } from '../shorthand.ts'

export const funding = defineLedger({
  code: 'funding',
  label: label('教育经费下达与执行', 'funding and its execution'),
  mechanisms: ['M30', 'M31'],
  shape: 'form',
  period: 'calendar-year',
  filledBy: { kind: 'school', also: ['township', 'county', 'city', 'section'] },
  sparse: true,
  key: ['spending-item', 'funding-source'],
  fields: [
    coded('spending-item', '经费项目', 'item', { required: true, aliases: ['项目', '支出项目'] }),
    coded('funding-source', '资金来源', 'source', { required: true, aliases: ['来源', '经费来源'] }),
    money('planned', '预算数', 'budgeted', { aliases: ['年初预算', '预算'] }),
    money('allotted', '下达数', 'allotted', {
      required: true,
      aliases: ['下达经费', '拨款', '下拨经费', '拨款金额', '金额'],
    }),
    money('spent', '支出数', 'spent', { aliases: ['实际支出', '支出', '执行数'] }),
  ],
  rules: [
    {
      code: 'spent-within-allotted',
      level: 'warning',
      text: label('支出数超过下达数，请说明资金来源', 'More was spent than allotted; say where the rest came from'),
      check: 'spent <= allotted',
      examples: {
        passes: [{ line: { allotted: 500000, spent: 480000 } }],
        fails: [{ line: { allotted: 500000, spent: 500100 } }],
      },
    },
    {
      code: 'allotted-near-budget',
      level: 'warning',
      text: label(
        '下达数超过预算数两倍，可能单位（元、万元）填错，请核对',
        'More than twice the budget was allotted; check whether yuan and 万元 were mixed up',
      ),
      check: 'allotted <= 2 * planned',
      examples: {
        passes: [{ line: { planned: 500000, allotted: 520000 } }],
        fails: [{ line: { planned: 19300, allotted: 193000000 } }],
      },
    },
  ],
  aliases: ['教育经费下拨情况', '经费下拨表', '教育经费拨款表'],
})

const measure = measuresOf('funding')
export const fundingMeasures = [
  measure('budgeted', '经费预算', 'budgeted', { sum: 'planned', by: ['spending-item', 'funding-source'], unit: '元' }),
  measure('allotted', '下达教育经费', 'allotted', {
    sum: 'allotted',
    by: ['spending-item', 'funding-source'],
    unit: '元',
  }),
  measure('spent', '教育经费支出', 'spent', { sum: 'spent', by: ['spending-item', 'funding-source'], unit: '元' }),
]
