/** Money: what was allotted and spent, and what was given. */
import { example, indicator } from '../shorthand.ts'

const UNIT = ['type', 'ownership', 'location']

export const financeIndicators = [
  indicator('spending', '下达教育经费', 'Education money allotted', {
    unit: '元',
    kind: 'money',
    flow: 'flow',
    period: 'calendar-year',
    formula: { measure: 'allotted' },
    slices: ['spending-item', 'funding-source', ...UNIT],
    source: 'domain seed 004',
    examples: [
      example(
        '2023',
        1500000,
        [
          ['allotted', 'A', 1200000, 'staff', '5'],
          ['allotted', 'A', 300000, 'non-salary', '5'],
        ],
        { unit: 'A' },
      ),
    ],
  }),
  indicator('donation', '社会捐资额', 'Donations', {
    row: ['FIN15'],
    unit: '元',
    kind: 'money',
    flow: 'flow',
    period: 'calendar-year',
    formula: { measure: 'donation-value' },
    slices: ['donation-use', 'donation-kind', 'stage', ...UNIT],
    source: 'domain seed 004',
    examples: [
      example(
        '2023',
        39600,
        [
          ['donation-value', 'A', 39600, 'sports-equipment', 'goods', 'primary'],
          ['donation-value', 'A', 50000, 'library', 'goods', 'primary'],
        ],
        { unit: 'A', slice: { 'donation-use': 'sports-equipment' } },
      ),
    ],
  }),
]
