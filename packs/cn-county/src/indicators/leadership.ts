/** What a leader of a county answers for beside the yearly figures: sums over two years of office, school leaders, grades held. */
import type { Formula } from '@youju/model'
import { AREAS, COUNTIES_UP, example, indicator, rate, worked } from '../shorthand.ts'

const YEAR = '2023-2024'
const UNIT = ['type', 'ownership', 'location']
const AWARD = ['winner', 'award-field', 'level', 'award-grade']

const bothYears = (measure: string): Formula => ({ sum: [{ measure }, { previous: { measure } }] })

const leaderRate = (code: string, zh: string, en: string, education: 'bachelor-up' | 'college-up') =>
  rate(
    code,
    zh,
    en,
    { measure: 'school-leaders', slice: { education } },
    { measure: 'school-leaders' },
    {
      family: 'teacher-degree-rate',
      period: 'school-year',
      slices: ['stage', ...UNIT],
      levels: [...AREAS],
      source: '工作报告范文000',
      examples: [
        worked(
          'school',
          YEAR,
          0.75,
          [
            ['school-leaders', 3, 'junior', '21', '2'],
            ['school-leaders', 1, 'junior', '41', '3'],
            ['school-leaders', 2, 'primary', '41', '3'],
          ],
          { slice: { stage: 'junior' } },
        ),
      ],
    },
  )

const atLine = (
  code: string,
  zh: string,
  en: string,
  base: 'exam-candidates' | 'exam-cohort',
  family: 'exam-pass-rate' | 'exam-result',
) =>
  rate(
    code,
    zh,
    en,
    { measure: 'exam-above' },
    { measure: base },
    {
      row: [],
      family,
      period: 'calendar-year',
      slices: ['exam', 'exam-line'],
      levels: [...AREAS],
      threshold: { zh: '不得作为学校目标', en: 'must not be set as a target for schools' },
      source: '工作报告范文000、001',
      examples: [
        worked(
          'township',
          '2023',
          0.852,
          [
            ['exam-above', 852, 'gaokao', 'college'],
            [base, 1000, 'gaokao', 'college'],
          ],
          { slice: { exam: 'gaokao', 'exam-line': 'college' } },
        ),
      ],
    },
  )

export const leadershipIndicators = [
  indicator('appropriation', '教育财政拨款', 'Education appropriation', {
    family: 'spending',
    unit: '元',
    kind: 'money',
    flow: 'flow',
    better: 'higher',
    period: 'calendar-year',
    formula: { measure: 'appropriation' },
    levels: [...COUNTIES_UP],
    source: '教育法（三个增长）；工作报告范文000',
    examples: [worked('county', '2023', 491_620_000, [['appropriation', 491_620_000]])],
  }),
  indicator('fiscal-spending-two-years', '两年财政性教育经费支出', 'Fiscal education spending of two years', {
    family: 'spending',
    unit: '元',
    kind: 'money',
    flow: 'flow',
    period: 'calendar-year',
    formula: bothYears('fiscal-spending'),
    slices: ['budget-item'],
    levels: [...COUNTIES_UP],
    source: '工作报告范文000',
    examples: [
      example(
        '2023',
        176_190_000,
        [
          ['fiscal-spending', 'C', 104_190_000, 'capital'],
          ['fiscal-spending', 'C', 500_000_000, 'operating'],
          ['fiscal-spending@2022', 'C', 72_000_000, 'capital'],
        ],
        { slice: { 'budget-item': 'capital' } },
      ),
    ],
  }),
  indicator('training-cost-two-years', '两年教师培训支出', 'Spending on teacher training of two years', {
    family: 'spending',
    unit: '元',
    kind: 'money',
    flow: 'flow',
    period: 'calendar-year',
    formula: bothYears('training-cost'),
    slices: ['training-kind', 'level'],
    levels: [...AREAS],
    source: '工作报告范文000',
    examples: [
      example('2023', 9_200_000, [
        ['training-cost', 'C', 5_000_000, 'heads', '3'],
        ['training-cost@2022', 'C', 4_200_000, 'seminar', '4'],
      ]),
    ],
  }),
  leaderRate(
    'leader-bachelor-rate',
    '校级领导本科以上学历比例',
    'School leaders with a bachelor’s degree',
    'bachelor-up',
  ),
  leaderRate('leader-college-rate', '校级领导大专以上学历比例', 'School leaders with college or above', 'college-up'),
  indicator('schools-by-grade', '已定级学校数', 'Schools by the grade they hold', {
    family: 'schools',
    unit: '所',
    better: 'higher',
    period: 'school-year',
    formula: { measure: 'schools-by-grade' },
    slices: ['certification', ...UNIT],
    levels: [...AREAS],
    source: '工作报告范文000',
    examples: [
      worked(
        'school',
        YEAR,
        1,
        [
          ['schools-by-grade', 1, 'province-first'],
          ['schools-by-grade', 2, 'city-first'],
        ],
        { slice: { certification: 'province-first' } },
      ),
    ],
  }),
  indicator('awards', '获奖项数', 'Awards', {
    family: 'honours',
    unit: '项',
    flow: 'flow',
    better: 'higher',
    period: 'calendar-year',
    formula: { measure: 'awards' },
    slices: [...AWARD, ...UNIT],
    source: '工作报告范文000、003',
    examples: [
      worked(
        'school',
        '2023',
        4,
        [
          ['awards', 4, 'pupil', 'science', '2', 'none'],
          ['awards', 9, 'pupil', 'arts', '3', 'none'],
        ],
        { slice: { 'award-field': 'science' } },
      ),
    ],
  }),
  atLine('exam-line-rate', '考试上线率', 'Candidates above a line', 'exam-candidates', 'exam-pass-rate'),
  atLine(
    'exam-line-cohort-rate',
    '上线人数占同龄人口比例',
    'Share of the age cohort above a line',
    'exam-cohort',
    'exam-result',
  ),
]
