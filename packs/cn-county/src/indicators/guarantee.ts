/** What the evaluations ask of the county's government and of the quality of its schools: G, Q, SOC, VET, BBG, BBS. */
import type { Formula } from '@youju/model'
import { COUNTIES_UP, example, indicator, rate, worked } from '../shorthand.ts'

const YEAR = '2023-2024'
const counties = [...COUNTIES_UP]
const EVALUATION_2012 = '县域义务教育均衡发展督导评估暂行办法，2012（未证实）'
const full = { threshold: { zh: '100%', en: '100 %' }, passes: { atLeast: 1 } }

/** What inspectors judged on evidence. */
const judged = (
  code: string,
  zh: string,
  en: string,
  item: string,
  rest: Partial<Parameters<typeof rate>[5]> & { row: string[]; source: string },
) =>
  rate(
    code,
    zh,
    en,
    { measure: 'tests-passed', slice: { 'evaluation-item': item } },
    { measure: 'tests', slice: { 'evaluation-item': item } },
    {
      family: 'standard-school-rate',
      period: 'calendar-year',
      levels: counties,
      ...full,
      ...rest,
      examples: [
        worked('county', '2023', 0.75, [
          ['tests-passed', 3, item],
          ['tests', 4, item],
        ]),
      ],
    },
  )

const withinSize = (type: string, atMost: number): Formula => ({
  countUnits: {
    over: 'school',
    value: { measure: 'pupils', slice: { stage: 'compulsory' } },
    passes: { atMost },
    among: { type },
  },
})
const allOf = (type: string): Formula => ({
  countUnits: { over: 'school', value: { measure: 'pupils' }, passes: { atLeast: 0 }, among: { type } },
})
const within = (stage: string, over: string): Formula => ({
  difference: [
    { measure: 'classes', slice: { stage } },
    { measure: over, slice: { stage } },
  ],
})

export const guaranteeIndicators = [
  judged('layout-rate', '学校规划布局合理', 'Layout of schools meets national rules', 'layout', {
    row: ['G01'],
    source: '教督〔2017〕6号政府保障程度第1项，2017',
  }),
  judged('uniform-standards-rate', '城乡四统一', 'Four uniform standards in town and village', 'uniform-standards', {
    row: ['G02'],
    source: '教督〔2017〕6号政府保障程度第2项，2017',
  }),
  rate(
    'music-and-art-room-rate',
    '音乐美术专用教室配备率',
    'Music and art rooms',
    { measure: 'music-and-art-met', slice: { stage: 'compulsory' } },
    { measure: 'condition-stages', slice: { stage: 'compulsory' } },
    {
      row: ['G03'],
      family: 'standard-school-rate',
      level: 'compulsory',
      period: 'school-year',
      slices: ['type', 'location'],
      levels: counties,
      ...full,
      source:
        '教督〔2017〕6号政府保障程度第3项，2017；每12个班各不少于1间，音乐96平方米、美术90平方米（2016年前建成的73、67）',
      examples: [
        worked('school', YEAR, 1, [
          ['music-and-art-met', 1, 'primary'],
          ['condition-stages', 1, 'primary'],
        ]),
      ],
    },
  ),
  rate(
    'school-size-rate',
    '学校规模达标率',
    'Schools within the size limit',
    { sum: [withinSize('one-compulsory-stage', 2000), withinSize('two-compulsory-stages', 2500)] },
    { sum: [allOf('one-compulsory-stage'), allOf('two-compulsory-stages')] },
    {
      row: ['G04'],
      family: 'standard-school-rate',
      level: 'compulsory',
      period: 'school-year',
      levels: counties,
      threshold: {
        zh: '100%；小学、初中不超过2000人，九年和十二年一贯制不超过2500人',
        en: '100 %; at most 2000 pupils, nine- and twelve-year schools 2500 compulsory pupils',
      },
      passes: { atLeast: 1 },
      source: '教督〔2017〕6号政府保障程度第4项，2017',
      examples: [
        example(
          YEAR,
          0.5,
          [
            ['pupils', 'A', 2100, 'primary', 'p1'],
            ['pupils', 'B', 2400, 'primary', 'p1'],
          ],
          {
            units: [
              { code: 'A', type: '211' },
              { code: 'B', type: '312' },
            ],
          },
        ),
      ],
    },
  ),
  rate(
    'class-size-rate',
    '班额达标率',
    'Classes within the size limit',
    { sum: [within('primary', 'classes-over-45'), within('junior', 'classes-over-50')] },
    { measure: 'classes', slice: { stage: 'compulsory' } },
    {
      row: ['G05'],
      family: 'large-class-rate',
      level: 'compulsory',
      period: 'school-year',
      slices: ['type', 'ownership', 'location'],
      threshold: { zh: '100%；小学不超过45人，初中不超过50人', en: '100 %; primary at most 45, junior at most 50' },
      passes: { atLeast: 1 },
      source: '教督〔2017〕6号政府保障程度第5项，2017',
      examples: [
        worked('school', YEAR, 0.9, [
          ['classes', 12, 'primary', 'p1'],
          ['classes-over-45', 2, 'primary'],
          ['classes', 8, 'junior', 'j1'],
          ['classes-over-50', 0, 'junior'],
        ]),
      ],
    },
  ),
  rate(
    'charter-rate',
    '学校章程核准率',
    'Schools with an approved charter',
    { measure: 'schools-with-charter', slice: { type: 'compulsory' } },
    { measure: 'schools', slice: { type: 'compulsory' } },
    {
      row: ['Q03'],
      family: 'standard-school-rate',
      level: 'compulsory',
      period: 'school-year',
      slices: ['ownership', 'location'],
      levels: counties,
      ...full,
      source: '教督〔2017〕6号教育质量第3项，2017',
      examples: [
        worked(
          'school',
          YEAR,
          1,
          [
            ['schools-with-charter', 1],
            ['schools', 1],
          ],
          { units: [{ code: 'A', type: '211' }] },
        ),
      ],
    },
  ),
  judged('ict-management-rate', '学校信息化管理达标率', 'Schools managed with ICT', 'ict-management', {
    row: ['Q03'],
    source: '教督〔2017〕6号教育质量第3项，2017',
  }),
  judged('ict-teaching-rate', '教师信息化教学有效率', 'Sampled lessons with effective use of ICT', 'ict-teaching', {
    row: ['Q05'],
    threshold: { zh: '依证据判定，无全国数值', en: 'judged on evidence; no national number' },
    passes: undefined,
    source: '教督〔2017〕6号教育质量第5项，2017',
  }),
  judged(
    'moral-education-rate',
    '德育和校园文化良好以上学校比例',
    'Schools rated good in moral education and culture',
    'moral-education',
    {
      row: ['Q06'],
      source: '教督〔2017〕6号教育质量第6项，2017',
    },
  ),
  judged('curriculum-rate', '课程开齐开足学校比例', 'Schools with the full curriculum', 'curriculum', {
    row: ['Q07'],
    source: '教督〔2017〕6号教育质量第7项，2017',
  }),
  judged('workload-rate', '无过重课业负担学校比例', 'Schools without excessive workload', 'workload', {
    row: ['Q08'],
    source: '教督〔2017〕6号教育质量第8项，2017',
  }),
  judged(
    'national-assessment-rate',
    '国家质量监测达到Ⅲ级以上学科比例',
    'Monitored subjects at level III or above',
    'monitoring',
    {
      row: ['Q09'],
      family: 'exam-result',
      threshold: {
        zh: 'Ⅲ级以上，校际差异率低于0.15（未证实）',
        en: 'level III or above; variation below 0.15 (unconfirmed)',
      },
      source: '教督〔2017〕6号教育质量第9项，2017',
    },
  ),
  ...(
    [
      [
        'public-recognition-rate',
        '社会认可度',
        'Public recognition',
        'quality-balance',
        'SOC01',
        '教督〔2017〕6号，2017',
        { zh: '不低于85%', en: 'at least 85 %' },
      ],
      [
        'basic-satisfaction-rate',
        '公众满意度（基本均衡）',
        'Public satisfaction',
        'basic-balance',
        'BBS',
        EVALUATION_2012,
        { zh: '不低于85%（未证实）', en: 'at least 85 % (unconfirmed)' },
      ],
    ] as const
  ).map(([code, zh, en, topic, row, source, threshold]) =>
    rate(
      code,
      zh,
      en,
      { measure: 'survey-satisfied', slice: { 'survey-topic': topic } },
      { measure: 'survey-answers', slice: { 'survey-topic': topic } },
      {
        row: [row],
        family: 'satisfaction-rate',
        period: 'calendar-year',
        slices: ['respondent'],
        levels: counties,
        threshold,
        passes: { atLeast: 0.85 },
        source,
        examples: [
          worked('county', '2023', 0.9, [
            ['survey-satisfied', 900, topic, 'parents'],
            ['survey-answers', 1000, topic, 'parents'],
          ]),
        ],
      },
    ),
  ),
  indicator('evaluation-vetoes', '优质均衡一票否决事项', 'Veto events in the quality-balanced evaluation', {
    row: ['VET01'],
    family: 'cases',
    unit: '件',
    flow: 'flow',
    better: 'lower',
    period: 'calendar-year',
    formula: { measure: 'evaluation-vetoes' },
    slices: ['veto-event'],
    levels: counties,
    threshold: { zh: '0件（“弄虚作假”一项未证实）', en: 'none (falsified data: unconfirmed)' },
    passes: { atMost: 0 },
    source: '教督〔2017〕6号，2017；数据造假（未证实）',
    examples: [worked('county', '2023', 1, [['evaluation-vetoes', 1, 'key-classes']])],
  }),
  indicator('government-work-score', '县级政府推进均衡工作得分', 'Score of county government work', {
    row: ['BBG'],
    family: 'score',
    unit: '分',
    kind: 'other',
    better: 'higher',
    period: 'calendar-year',
    formula: { measure: 'test-points', slice: { 'evaluation-item': 'balance-points' } },
    levels: ['county'],
    threshold: { zh: '不低于85分（未证实）', en: 'at least 85 of 100 (unconfirmed)' },
    passes: { atLeast: 85 },
    source: EVALUATION_2012,
    examples: [worked('county', '2023', 92.5, [['test-points', 92.5, 'balance-points']])],
  }),
]
