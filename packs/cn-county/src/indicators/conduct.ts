/** Conduct of the profession and what the public thinks of it. */
import { example, indicator, rate } from '../shorthand.ts'

const UNIT = ['type', 'ownership', 'location']

export const conductIndicators = [
  rate(
    'satisfaction-rate',
    '行风评议满意率',
    'Satisfaction in the conduct appraisal',
    { sum: [{ measure: 'answers-satisfied' }, { measure: 'answers-basically' }] },
    { measure: 'questionnaires-valid' },
    {
      row: ['ADM07'],
      period: 'calendar-year',
      slices: UNIT,
      threshold: { zh: '由地方规定', en: 'set locally' },
      source: '工作报告范文003、004:（满意 + 基本满意） ÷ 有效问卷；不了解不计为满意',
      examples: [
        example(
          '2023',
          0.98,
          [
            ['answers-satisfied', 'A', 70],
            ['answers-basically', 'A', 28],
            ['questionnaires-valid', 'A', 100],
          ],
          { unit: 'A' },
        ),
      ],
    },
  ),
  indicator('surveys', '发放问卷数', 'Questionnaires sent', {
    unit: '份',
    flow: 'flow',
    period: 'calendar-year',
    formula: { measure: 'questionnaires-sent' },
    slices: UNIT,
    source: '工作报告范文004',
    examples: [example('2023', 120, [['questionnaires-sent', 'A', 120]], { unit: 'A' })],
  }),
  rate(
    'valid-return-rate',
    '问卷有效回收率',
    'Valid return rate of questionnaires',
    { measure: 'questionnaires-valid' },
    { measure: 'questionnaires-sent' },
    {
      row: ['ADM10'],
      family: 'surveys',
      period: 'calendar-year',
      slices: UNIT,
      threshold: { zh: '不低于80%（本产品规则）', en: 'at least 80 % (product rule)' },
      passes: { atLeast: 0.8 },
      source: '工作报告范文004（发放1000份）',
      examples: [
        example(
          '2023',
          0.9,
          [
            ['questionnaires-valid', 'A', 108],
            ['questionnaires-sent', 'A', 120],
          ],
          { unit: 'A' },
        ),
      ],
    },
  ),
]
