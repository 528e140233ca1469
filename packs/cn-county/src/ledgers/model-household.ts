/** Households that adult education helped to a trade of their own 示范户, by trade. */
import { defineLedger } from '@youju/model'
import { coded, label, measuresOf, number } from '../shorthand.ts'

export const modelHousehold = defineLedger({
  code: 'model-household',
  label: label('成人教育示范户', 'model households of adult education'),
  mechanisms: ['M50'],
  shape: 'form',
  period: 'calendar-year',
  filledBy: { kind: 'township', also: ['village'] },
  sparse: true,
  key: ['household-trade'],
  fields: [
    coded('household-trade', '示范户类别', 'trade', { required: true, aliases: ['经营类别'] }),
    number('户')('households', '示范户数', 'households', { required: true }),
  ],
  rules: [
    {
      code: 'some-household',
      level: 'error',
      text: label('示范户数至少为1，没有的类别不必填', 'At least one household; leave out trades without any'),
      check: 'households >= 1',
      examples: { passes: [{ line: { households: 11 } }], fails: [{ line: { households: 0 } }] },
    },
  ],
})

const measure = measuresOf('model-household')
export const modelHouseholdMeasures = [
  measure('model-households', '示范户', 'model households', {
    sum: 'households',
    by: ['household-trade'],
    unit: '户',
  }),
]
