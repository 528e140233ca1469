/** Large classes, by the bands of the national count. */
import { rate, worked } from '../shorthand.ts'

const YEAR = '2023-2024'

const UNIT = ['type', 'ownership', 'location']

export const classSizeIndicators = [
  rate(
    'large-class-rate',
    '大班额比例',
    'Share of large classes (56 and more)',
    { measure: 'large-classes' },
    { measure: 'classes' },
    {
      row: ['FAC16'],
      better: 'lower',
      period: 'school-year',
      slices: ['stage', ...UNIT],
      threshold: { zh: '2020年底前不超过5%', en: 'at most 5 % by the end of 2020' },
      passes: { atMost: 0.05 },
      source: '教育部等三部委意见，2019',
      examples: [
        worked('school', YEAR, 0.04, [
          ['large-classes', 1, 'primary'],
          ['classes', 25, 'primary', 'p1'],
        ]),
      ],
    },
  ),
  rate(
    'very-large-class-rate',
    '超大班额比例',
    'Share of very large classes (66 and more)',
    { measure: 'very-large-classes' },
    { measure: 'classes' },
    {
      row: ['FAC17'],
      family: 'large-class-rate',
      better: 'lower',
      period: 'school-year',
      slices: ['stage', ...UNIT],
      threshold: {
        zh: '2020年底前为0（2018年底前不超过2%）',
        en: '0 by the end of 2020 (at most 2 % by the end of 2018)',
      },
      passes: { atMost: 0 },
      source: '教育部等三部委意见，2019',
      examples: [
        worked('school', YEAR, 0, [
          ['very-large-classes', 0, 'primary'],
          ['classes', 25, 'primary', 'p1'],
        ]),
      ],
    },
  ),
  rate(
    'over-size-class-rate',
    '偏大班额比例',
    'Share of classes of 46–55',
    { measure: 'classes-46-to-55' },
    { measure: 'classes' },
    {
      row: ['FAC18'],
      family: 'large-class-rate',
      better: 'lower',
      period: 'school-year',
      slices: ['stage', ...UNIT],
      source: '班额分级统计口径',
      examples: [
        worked('school', YEAR, 0.2, [
          ['classes-46-to-55', 5, 'primary'],
          ['classes', 25, 'primary', 'p1'],
        ]),
      ],
    },
  ),
]
