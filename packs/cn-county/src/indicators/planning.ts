/** Planning and responsibility: tasks, meetings, supervised items, letters, assessment, documents and reports. */

import { counted, onTime } from '../counted.ts'
import { AREAS, COUNTIES_UP, example, indicator, rate, SCHOOLS_UP, worked } from '../shorthand.ts'

const PRODUCT_RULE = '本系统约定'
const full = { threshold: { zh: '100%', en: '100 %' }, passes: { atLeast: 1 } }
const areas = [...AREAS]
const counties = [...COUNTIES_UP]

export const planningIndicators = [
  counted('county', 'tasks', '年度任务数', 'Tasks of the year', 'tasks', '项', {
    family: 'other',
    slices: ['task-block', 'case-state'],
    source: '业务机制M01',
  }),
  onTime(
    'county',
    'task-on-time-rate',
    '年度任务按期完成率',
    'Tasks done on time',
    'tasks-on-time',
    'tasks',
    (state) => ['safety', state],
    {
      family: 'other',
      slices: ['task-block'],
      source: '业务机制M01',
    },
  ),
  counted('township', 'leading-groups', '领导小组数', 'Leading groups', 'leading-groups', '个', {
    family: 'other',
    flow: 'stock',
    slices: ['group-topic'],
    source: '业务机制M03',
  }),
  counted('township', 'group-members', '领导小组成员数', 'Members of leading groups', 'group-members', '人', {
    family: 'other',
    flow: 'stock',
    slices: ['group-topic', 'group-role'],
    source: '业务机制M03',
  }),
  counted('township', 'group-meetings', '领导小组会议次数', 'Meetings of leading groups', 'group-meetings', '次', {
    family: 'meetings',
    slices: ['group-topic'],
    source: '业务机制M03',
  }),
  rate(
    'responsibility-coverage-rate',
    '责任落实率',
    'Objects that somebody answers for',
    { measure: 'objects-covered' },
    { measure: 'responsible-objects' },
    {
      family: 'other',
      period: 'school-year',
      slices: ['responsibility-level'],
      ...full,
      source: '业务机制M04',
      examples: [
        worked('school', '2023-2024', 0.95, [
          ['objects-covered', 19, 'class'],
          ['responsible-objects', 20, 'class'],
        ]),
      ],
    },
  ),
  indicator('responsibility-visits', '责任人走访次数', 'Visits by the responsible', {
    family: 'visits',
    unit: '次',
    period: 'school-year',
    formula: { measure: 'responsibility-visits' },
    slices: ['responsibility-level'],
    source: '业务机制M04',
    examples: [worked('school', '2023-2024', 40, [['responsibility-visits', 40, 'class']])],
  }),
  indicator('contracts', '签订责任书份数', 'Responsibility letters signed', {
    unit: '份',
    flow: 'flow',
    period: 'calendar-year',
    formula: { measure: 'letters-signed' },
    slices: ['letter-topic'],
    source: '工作报告范文004',
    examples: [worked('school', '2023', 3, [['letters-signed', 3, 'safety']])],
  }),
  rate(
    'letters-signed-rate',
    '责任书签订率',
    'Responsibility letters signed',
    { measure: 'letters-signed' },
    { measure: 'letters-due' },
    {
      row: ['ADM04'],
      family: 'contracts',
      period: 'calendar-year',
      slices: ['letter-topic'],
      threshold: { zh: '3月底前100%', en: '100 % by the end of March' },
      passes: { atLeast: 1 },
      source: '工作报告范文004',
      examples: [
        worked('school', '2023', 0.75, [
          ['letters-signed', 3, 'safety'],
          ['letters-due', 4, 'safety'],
        ]),
      ],
    },
  ),
  counted('township', 'meetings', '教育工作会议次数', 'Education meetings held', 'education-meetings', '次', {
    row: ['ADM02'],
    better: 'higher',
    threshold: { zh: '每年不少于1次；每季度或每半年1次', en: 'at least once a year; every quarter or half-year' },
    passes: { atLeast: 1 },
    source: '工作报告范文000、004',
  }),
  rate(
    'meeting-items-done-rate',
    '议教议定事项办结率',
    'Resolutions carried out',
    { measure: 'meeting-items', slice: { 'case-state': 'closed' } },
    { measure: 'meeting-items' },
    {
      row: ['ADM01'],
      family: 'meetings',
      period: 'calendar-year',
      levels: areas,
      ...full,
      source: '工作报告范文000、004',
      examples: [
        worked('township', '2023', 0.9, [
          ['meeting-items', 9, 'closed'],
          ['meeting-items', 1, 'working'],
        ]),
      ],
    },
  ),
  rate(
    'meeting-money-rate',
    '议定资金到位率',
    'Money approved by meetings and paid',
    { measure: 'meeting-money-paid' },
    { measure: 'meeting-money-approved' },
    {
      family: 'spending-share',
      period: 'calendar-year',
      levels: areas,
      source: '业务机制M06',
      examples: [
        worked('township', '2023', 0.8, [
          ['meeting-money-paid', 160_000],
          ['meeting-money-approved', 200_000],
        ]),
      ],
    },
  ),
  onTime(
    'county',
    'supervised-on-time-rate',
    '督办事项按期办结率',
    'Supervised items closed on time',
    'supervised-on-time',
    'supervised-items',
    (state) => [state, 'meeting'],
    {
      row: ['ADM03'],
      slices: ['item-origin'],
      levels: [...AREAS],
      source: '工作报告范文000',
    },
  ),
  counted('county', 'supervised-items', '督办事项数', 'Supervised items', 'supervised-items', '件', {
    family: 'cases',
    slices: ['case-state', 'item-origin'],
    levels: [...AREAS],
    source: '工作报告范文000',
  }),
  indicator('supervised-days', '督办事项平均办理天数', 'Average days of a supervised item', {
    family: 'cases',
    unit: '天',
    kind: 'duration',
    better: 'lower',
    period: 'calendar-year',
    formula: {
      perHead: {
        amount: { measure: 'supervised-days' },
        heads: { measure: 'supervised-items', slice: { 'case-state': 'settled' } },
      },
    },
    levels: counties,
    source: '业务机制M07',
    examples: [
      worked('county', '2023', 18, [
        ['supervised-days', 180, 'closed', 'meeting'],
        ['supervised-items', 10, 'closed', 'meeting'],
      ]),
    ],
  }),
  counted(
    'county',
    'supervised-extensions',
    '督办延期次数',
    'Extensions of supervised items',
    'supervised-extensions',
    '次',
    {
      family: 'cases',
      better: 'lower',
      source: '业务机制M07',
    },
  ),
  counted('township', 'visits', '调研慰问次数', 'Leaders’ visits', 'leader-visits', '次', {
    slices: ['visit-purpose'],
    source: '工作报告范文000、004',
  }),
  rate(
    'visit-problems-rate',
    '调研问题转办率',
    'Problems raised and handed on',
    { measure: 'visit-problems-answered' },
    { measure: 'visit-problems' },
    {
      family: 'visits',
      period: 'calendar-year',
      slices: ['visit-purpose'],
      levels: areas,
      ...full,
      source: '业务机制M08',
      examples: [
        worked('township', '2023', 0.9, [
          ['visit-problems-answered', 9, 'research'],
          ['visit-problems', 10, 'research'],
        ]),
      ],
    },
  ),
  indicator('consolation-money', '慰问金额', 'Money given at visits', {
    family: 'aid-money',
    unit: '元',
    kind: 'money',
    flow: 'flow',
    period: 'calendar-year',
    formula: { measure: 'consolation-money' },
    levels: areas,
    source: '工作报告范文004（2000以上）',
    examples: [worked('township', '2023', 2000, [['consolation-money', 2000, 'consolation']])],
  }),
  indicator('score', '年度考核平均得分', 'Annual assessment score', {
    row: ['ADM05'],
    unit: '分',
    kind: 'other',
    better: 'higher',
    period: 'calendar-year',
    formula: { perHead: { amount: { measure: 'assessment-score' }, heads: { measure: 'units-assessed' } } },
    slices: ['type', 'ownership', 'location'],
    threshold: { zh: '不低于80分（满分100分）', en: 'at least 80 of 100' },
    passes: { atLeast: 80 },
    source: '工作报告范文004；单位取本级得分，上级取平均',
    examples: [
      example('2023', 88, [
        ['assessment-score', 'A', 94],
        ['units-assessed', 'A', 1, 'excellent'],
        ['assessment-score', 'B', 82],
        ['units-assessed', 'B', 1, 'good'],
      ]),
    ],
  }),
  counted('school', 'units-vetoed', '一票否决单位数', 'Units vetoed', 'units-vetoed', '个', {
    row: ['ADM06'],
    family: 'score',
    better: 'lower',
    slices: ['veto-event'],
    threshold: { zh: '0个', en: 'none' },
    passes: { atMost: 0 },
    source: '工作报告范文002、004',
  }),
  counted('school', 'duty-reports', '述职人数', 'Duty reports', 'duty-reports', '份', {
    family: 'other',
    slices: ['self-grade'],
    source: '业务机制M10',
  }),
  counted('county', 'documents', '发文数', 'Documents issued', 'documents', '件', {
    family: 'publicity',
    slices: ['document-kind'],
    source: '业务机制M54',
  }),
  counted('county', 'documents-returned', '退稿次数', 'Drafts sent back', 'documents-returned', '次', {
    family: 'other',
    better: 'lower',
    slices: ['document-kind'],
    source: '业务机制M54',
  }),
  rate(
    'figures-traced-rate',
    '年度报告数字核对通过率',
    'Figures of the report traced to a ledger',
    { measure: 'figures-traced' },
    { measure: 'figures-stated' },
    {
      row: ['ADM35'],
      family: 'other',
      period: 'calendar-year',
      levels: [...SCHOOLS_UP],
      threshold: { zh: '印发前100%', en: '100 % before issue' },
      passes: { atLeast: 1 },
      source: PRODUCT_RULE,
      examples: [
        worked('county', '2023', 1, [
          ['figures-traced', 61],
          ['figures-stated', 61],
        ]),
      ],
    },
  ),
  rate(
    'reports-on-time-rate',
    '上报材料按时率',
    'Reports sent on time',
    { measure: 'reports-on-time' },
    { measure: 'reports-sent' },
    {
      family: 'other',
      period: 'calendar-year',
      levels: counties,
      ...full,
      source: '业务机制M55',
      examples: [
        worked('county', '2023', 0.9, [
          ['reports-on-time', 9],
          ['reports-sent', 10],
        ]),
      ],
    },
  ),
  rate(
    'inspection-findings-rate',
    '督导反馈问题整改率',
    'Findings of inspectors put right',
    { measure: 'inspection-findings-closed' },
    { measure: 'inspection-findings' },
    {
      family: 'inspections',
      period: 'calendar-year',
      levels: counties,
      ...full,
      source: '业务机制M55',
      examples: [
        worked('county', '2023', 0.8, [
          ['inspection-findings-closed', 8],
          ['inspection-findings', 10],
        ]),
      ],
    },
  ),
]
