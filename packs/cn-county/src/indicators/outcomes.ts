/** Outcomes: examinations of the whole area (never of a school), vocational graduates, after-school service, conduct of pupils. */
import { AREAS, COUNTIES_UP, indicator, rate, worked } from '../shorthand.ts'

const YEAR = '2023-2024'
const UNIT = ['type', 'ownership', 'location']
const counties = [...COUNTIES_UP]

const exam = (
  code: string,
  zh: string,
  en: string,
  slice: { exam: string; 'exam-line': string },
  base: 'exam-candidates' | 'exam-cohort',
  rest: Pick<Parameters<typeof rate>[5], 'row' | 'source' | 'family' | 'level' | 'levels'>,
) =>
  rate(
    code,
    zh,
    en,
    { measure: 'exam-above', slice },
    { measure: base, slice },
    {
      period: 'calendar-year',
      threshold: { zh: '不得作为学校目标', en: 'must not be set as a target for schools' },
      ...rest,
      examples: [
        worked('township', '2023', 0.427, [
          ['exam-above', 427, slice.exam, slice['exam-line']],
          [base, 1000, slice.exam, slice['exam-line']],
        ]),
      ],
    },
  )

const vocational = (
  code: string,
  zh: string,
  en: string,
  row: string,
  part: string,
  whole: string,
  family: 'employment-rate' | 'completion-rate',
  source: string,
) =>
  rate(
    code,
    zh,
    en,
    { measure: part },
    { measure: whole },
    {
      row: [row],
      family,
      level: 'vocational',
      period: 'school-year',
      slices: ['ownership'],
      levels: ['school', ...counties],
      source,
      examples: [
        worked(
          'school',
          YEAR,
          0.98,
          [
            [part, 98],
            [whole, 100],
          ],
          { units: [{ code: 'A', type: '365' }] },
        ),
      ],
    },
  )

export const outcomeIndicators = [
  exam(
    'junior-exam-pass-rate',
    '初中毕业考试上线率',
    'Junior candidates above the line',
    { exam: 'junior', 'exam-line': 'pass' },
    'exam-candidates',
    {
      row: ['QUA01'],
      family: 'exam-pass-rate',
      level: 'junior',
      levels: [...AREAS],
      source: '工作报告范文000（97.75%）',
    },
  ),
  exam(
    'exam-pass-rate',
    '高考本科上线率',
    'Gaokao candidates above the bachelor line',
    { exam: 'gaokao', 'exam-line': 'bachelor' },
    'exam-candidates',
    {
      row: ['QUA02'],
      family: 'exam-pass-rate',
      level: 'senior',
      levels: counties,
      source: '工作报告范文001（42.7%）',
    },
  ),
  exam(
    'exam-cohort-rate',
    '高考本科上线占同龄人口比例',
    'Share of the age cohort above the bachelor line',
    { exam: 'gaokao', 'exam-line': 'bachelor' },
    'exam-cohort',
    {
      row: ['QUA03'],
      family: 'exam-pass-rate',
      level: 'senior',
      levels: counties,
      source: '工作报告范文001（24.39；48.65%）',
    },
  ),
  indicator('exam-result', '上线人数', 'Candidates above the line', {
    unit: '人',
    flow: 'flow',
    period: 'calendar-year',
    formula: { measure: 'exam-above' },
    slices: ['exam', 'exam-line'],
    levels: [...AREAS],
    source: '工作报告范文001',
    examples: [
      worked('township', '2023', 427, [['exam-above', 427, 'gaokao', 'bachelor']], {
        slice: { exam: 'gaokao', 'exam-line': 'bachelor' },
      }),
    ],
  }),
  rate(
    'model-senior-share',
    '示范性高中在校生占比',
    'Share of senior pupils in model schools',
    { measure: 'pupils-in-model-schools', slice: { stage: 'senior' } },
    { measure: 'pupils', slice: { stage: 'senior' } },
    {
      row: ['QUA04'],
      family: 'enrolment-rate',
      level: 'senior',
      better: 'none',
      period: 'school-year',
      slices: ['ownership', 'location'],
      levels: counties,
      source: '工作报告范文001（80.4变为85.68%）',
      examples: [
        worked('school', YEAR, 0.8, [
          ['pupils-in-model-schools', 800, 'senior'],
          ['pupils', 1000, 'senior', 's1'],
        ]),
      ],
    },
  ),
  vocational(
    'employment-rate',
    '中职毕业生就业率',
    'Employment rate of vocational graduates',
    'QUA05',
    'vocational-placed',
    'vocational-graduates',
    'employment-rate',
    '工作报告范文001（98.96%）；就业或升学',
  ),
  vocational(
    'matched-employment-rate',
    '中职毕业生对口就业率',
    'Matched employment rate',
    'QUA06',
    'vocational-matched',
    'vocational-employed',
    'employment-rate',
    '工作报告范文001（79.3%）',
  ),
  vocational(
    'double-certificate-rate',
    '中职毕业生双证率',
    'Double-certificate rate',
    'QUA07',
    'vocational-double',
    'vocational-graduates',
    'completion-rate',
    '工作报告范文001（80%以上）',
  ),
  indicator('vocational-firms', '职业学校合作企业数', 'Partner firms of vocational schools', {
    family: 'school-pairs',
    level: 'vocational',
    unit: '家',
    period: 'school-year',
    formula: { measure: 'vocational-firms' },
    slices: ['ownership'],
    source: '工作报告范文001（145）',
    examples: [worked('school', YEAR, 12, [['vocational-firms', 12]], { units: [{ code: 'A', type: '365' }] })],
  }),
  rate(
    'after-school-rate',
    '课后服务学生参与率',
    'Pupils in after-school service',
    { measure: 'service-taking-part' },
    { measure: 'service-pupils' },
    {
      row: ['QUA10'],
      family: 'participants',
      level: 'compulsory',
      flow: 'stock',
      period: 'term',
      slices: ['stage', ...UNIT],
      source: '工作报告范文002；双减意见，2021',
      examples: [
        worked(
          'school',
          '2023-2024-1',
          0.92,
          [
            ['service-taking-part', 460, 'primary'],
            ['service-pupils', 500, 'primary'],
          ],
          { units: [{ code: 'A', type: '211' }] },
        ),
      ],
    },
  ),
  rate(
    'after-school-coverage-rate',
    '课后服务学校覆盖率',
    'Schools offering after-school service',
    { measure: 'service-schools-offering' },
    { measure: 'service-schools' },
    {
      row: ['QUA10'],
      family: 'activities',
      level: 'compulsory',
      flow: 'stock',
      period: 'term',
      slices: ['stage', ...UNIT],
      threshold: { zh: '学校100%', en: 'schools 100 %' },
      passes: { atLeast: 1 },
      source: '工作报告范文002；双减意见，2021',
      examples: [
        worked(
          'school',
          '2023-2024-1',
          1,
          [
            ['service-schools-offering', 1, 'primary'],
            ['service-schools', 1, 'primary'],
          ],
          { units: [{ code: 'A', type: '211' }] },
        ),
      ],
    },
  ),
  rate(
    'offence-rate',
    '学生违法犯罪率',
    'Pupil offence rate',
    { measure: 'offending-pupils' },
    { measure: 'law-pupils' },
    {
      row: ['QUA11'],
      family: 'cases',
      better: 'lower',
      period: 'term',
      slices: UNIT,
      threshold: { zh: '0', en: 'none' },
      passes: { atMost: 0 },
      source: '工作报告范文004（0）',
      examples: [
        worked(
          'school',
          '2023-2024-1',
          0,
          [
            ['offending-pupils', 0],
            ['law-pupils', 500],
          ],
          { units: [{ code: 'A', type: '311' }] },
        ),
      ],
    },
  ),
  indicator('registered-pupils', '学籍在校学生数', 'Pupils on the register', {
    family: 'enrolment',
    unit: '人',
    period: 'school-year',
    formula: { measure: 'registered-pupils' },
    slices: ['stage', 'grade', ...UNIT],
    source: '业务机制M11；与9月报表核对',
    examples: [worked('school', YEAR, 480, [['registered-pupils', 480, 'primary', 'p1']])],
  }),
  indicator('employment', '中职毕业生就业人数', 'Vocational graduates placed', {
    level: 'vocational',
    unit: '人',
    flow: 'flow',
    better: 'higher',
    period: 'school-year',
    formula: { measure: 'vocational-placed' },
    slices: ['ownership'],
    source: '工作报告范文001',
    examples: [worked('school', YEAR, 231, [['vocational-placed', 231]], { units: [{ code: 'A', type: '365' }] })],
  }),
]
