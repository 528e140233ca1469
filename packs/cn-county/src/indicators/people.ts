/** The public: opinions, complaints, petitions, households, institutions, agreements. */

import { closedShare, counted, partOfWhole } from '../counted.ts'
import { AREAS, COUNTIES_UP, indicator, rate, SCHOOLS_UP, worked } from '../shorthand.ts'

const areas = [...AREAS]

const counties = [...COUNTIES_UP]

const full = { threshold: { zh: '100%', en: '100 %' }, passes: { atLeast: 1 } }

export const peopleIndicators = [
  counted('township', 'representatives', '行风评议代表数', 'Representatives', 'representatives', '人', {
    source: '工作报告范文004（17）',
  }),
  counted('township', 'forums', '座谈会场次', 'Forums held', 'forums', '场', {
    row: ['ADM09'],
    family: 'meetings',
    better: 'higher',
    levels: [...SCHOOLS_UP],
    source: '工作报告范文004（16）',
  }),
  counted('township', 'homes-visited', '行风走访户数', 'Homes visited in the appraisal', 'homes-visited', '户', {
    family: 'visits',
    source: '工作报告范文004（20000多）',
  }),
  indicator('publicity', '简报和宣传报道数', 'Bulletins and press reports', {
    unit: '期',
    flow: 'flow',
    period: 'calendar-year',
    formula: { sum: [{ measure: 'bulletins' }, { measure: 'press-reports' }] },
    levels: areas,
    source: '工作报告范文004（简报15期）',
    examples: [
      worked('township', '2023', 19, [
        ['bulletins', 15],
        ['press-reports', 4],
      ]),
    ],
  }),
  counted('township', 'opinions', '收集意见数', 'Opinions collected', 'opinions', '条', {
    levels: [...SCHOOLS_UP],
    slices: ['opinion-kind', 'opinion-source', 'case-state'],
    source: '工作报告范文004（20）',
  }),
  closedShare(
    'township',
    'opinions-rectified-rate',
    '行风意见整改率',
    'Opinions rectified',
    'opinions',
    (state) => ['fees', 'forum', state],
    {
      row: ['ADM08'],
      family: 'opinions',
      slices: ['opinion-kind', 'opinion-source'],
      levels: [...SCHOOLS_UP],
      source: '工作报告范文004（意见20条）',
    },
  ),
  counted('county', 'complaints', '投诉件数', 'Complaints received', 'complaints', '件', {
    levels: [...SCHOOLS_UP],
    better: 'lower',
    slices: ['complaint-subject', 'complaint-channel', 'case-state', 'finding'],
    source: '工作报告范文001（101）',
  }),
  closedShare(
    'county',
    'complaints-closed-rate',
    '投诉办结率',
    'Complaints closed with a written reply',
    'complaints',
    (state) => ['fees', '1', state, 'founded'],
    {
      row: ['ADM11'],
      family: 'complaints',
      slices: ['complaint-subject', 'complaint-channel'],
      levels: [...SCHOOLS_UP],
      source: '工作报告范文001（101）',
    },
  ),
  counted('county', 'fee-cases', '违规收费查处数', 'Fee breaches dealt with', 'fee-cases', '件', {
    row: ['ADM12'],
    family: 'cases',
    better: 'lower',
    slices: ['fee-breach', 'finding'],
    levels: [...SCHOOLS_UP],
    threshold: { zh: '0件', en: 'none' },
    passes: { atMost: 0 },
    source: '工作报告范文003（2）',
  }),
  indicator('fees', '学校收费金额', 'Fees collected', {
    unit: '元',
    kind: 'money',
    flow: 'flow',
    period: 'term',
    formula: { measure: 'fees-collected' },
    slices: ['fee-class', 'stage', 'type', 'ownership'],
    source: '业务机制M32',
    examples: [worked('school', '2023-2024-1', 18_000, [['fees-collected', 18_000, '5', 'primary']])],
  }),
  indicator('fees-returned', '清退收费金额', 'Fees returned', {
    family: 'fees',
    unit: '元',
    kind: 'money',
    flow: 'flow',
    period: 'term',
    formula: { measure: 'fees-returned' },
    slices: ['fee-class', 'stage'],
    source: '业务机制M32',
    examples: [worked('school', '2023-2024-1', 600, [['fees-returned', 600, '3', 'primary']])],
  }),
  indicator('cases', '受理案件总数', 'Cases received', {
    unit: '件',
    flow: 'flow',
    better: 'lower',
    period: 'calendar-year',
    formula: { sum: [{ measure: 'complaints' }, { measure: 'ethics-cases' }, { measure: 'fee-cases' }] },
    levels: counties,
    source: '业务机制M28、M32',
    examples: [
      worked('county', '2023', 6, [
        ['complaints', 3, 'fees', '1', 'closed', 'founded'],
        ['ethics-cases', 2, 'fees', 'closed', 'founded'],
        ['fee-cases', 1, 'above', 'founded'],
      ]),
    ],
  }),
  rate(
    'matters-published-rate',
    '校务公开率',
    'Matters published',
    { measure: 'matters-due', slice: { published: 'true' } },
    { measure: 'matters-due' },
    {
      family: 'publicity',
      period: 'calendar-year',
      slices: ['openness-matter'],
      ...full,
      source: '业务机制M43',
      examples: [
        worked('school', '2023', 0.9, [
          ['matters-due', 9, 'finance', 'true'],
          ['matters-due', 1, 'finance', 'false'],
        ]),
      ],
    },
  ),
  counted('township', 'households-contacted', '联系群众户数', 'Households contacted', 'linked-households', '户', {
    row: ['ADM18'],
    family: 'households',
    flow: 'stock',
    better: 'higher',
    threshold: { zh: '领导5户，中层3户，一般干部3户', en: 'leaders 5, mid-level 3, staff 3 each' },
    source: '工作报告范文004（52）',
  }),
  counted('township', 'visit-cards', '民情联系卡发放数', 'Visit cards issued', 'visit-cards', '张', {
    row: ['ADM19'],
    family: 'households',
    flow: 'stock',
    better: 'higher',
    threshold: { zh: '与联系户数相等', en: 'equal to the households contacted' },
    source: '工作报告范文004（52）',
  }),
  counted('township', 'household-visits', '驻村走访户次', 'Household visits', 'household-visits', '户次', {
    row: ['ADM34'],
    family: 'visits',
    better: 'higher',
    slices: ['contact-way'],
    source: '工作报告范文003、004',
  }),
  partOfWhole('township', 'needs-solved-rate', '群众需求解决率', 'Needs solved', 'needs-solved', 'needs-raised', {
    family: 'opinions',
    source: '业务机制M44',
  }),
  rate(
    'petitions-settled-rate',
    '信访办结率',
    'Petitions settled in time',
    { measure: 'petitions-on-time' },
    { measure: 'petitions', slice: { 'case-state': 'admitted' } },
    {
      row: ['ADM32'],
      family: 'complaints',
      period: 'calendar-year',
      slices: ['petition-kind'],
      levels: [...SCHOOLS_UP],
      ...full,
      source: '工作报告范文001、004',
      examples: [
        worked('township', '2023', 0.75, [
          ['petitions-on-time', 3, 'pay', 'closed'],
          ['petitions', 4, 'pay', 'closed'],
          ['petitions', 2, 'pay', 'refused'],
        ]),
      ],
    },
  ),
  counted('county', 'training-institutions', '校外培训机构数', 'Training institutions', 'training-institutions', '家', {
    flow: 'stock',
    slices: ['institution-subject', 'institution-state', 'profit'],
    source: '工作报告范文002；双减意见，2021',
  }),
  rate(
    'institution-reduction-rate',
    '学科类培训机构压减率',
    'Reduction of subject training institutions',
    { measure: 'base-institutions', slice: { 'institution-subject': '1', 'institution-state': 'reduced' } },
    { measure: 'base-institutions', slice: { 'institution-subject': '1' } },
    {
      row: ['ADM16'],
      family: 'training-institutions',
      period: 'calendar-year',
      levels: counties,
      source: '工作报告范文002；双减意见，2021',
      examples: [
        worked('county', '2023', 0.9, [
          ['base-institutions', 27, '1', 'cancelled', '1'],
          ['base-institutions', 3, '1', 'non-profit', '2'],
          ['base-institutions', 8, '2', 'listed', '1'],
        ]),
      ],
    },
  ),
  rate(
    'non-profit-rate',
    '营转非完成率',
    'Institutions changed to non-profit',
    { measure: 'base-institutions', slice: { 'institution-subject': '1', 'institution-state': 'non-profit' } },
    { measure: 'base-institutions', slice: { 'institution-subject': '1', 'institution-state': 'kept' } },
    {
      row: ['ADM17'],
      family: 'training-institutions',
      period: 'calendar-year',
      levels: counties,
      ...full,
      source: '工作报告范文002；双减意见，2021',
      examples: [
        worked('county', '2023', 0.75, [
          ['base-institutions', 3, '1', 'non-profit', '2'],
          ['base-institutions', 1, '1', 'listed', '1'],
          ['base-institutions', 9, '1', 'cancelled', '1'],
        ]),
      ],
    },
  ),
  indicator('school-pairs', '学校结对数', 'School pairs', {
    row: ['ADM30'],
    unit: '个',
    better: 'higher',
    period: 'calendar-year',
    formula: { measure: 'agreements', slice: { 'agreement-kind': 'pair' } },
    slices: ['stage'],
    levels: counties,
    source: '工作报告范文001（137对143）',
    examples: [
      worked('county', '2023', 137, [
        ['agreements', 137, 'pair', 'primary'],
        ['agreements', 39, 'group', 'primary'],
      ]),
    ],
  }),
  indicator('school-groups', '教育集团数', 'School groups', {
    row: ['ADM31'],
    unit: '个',
    better: 'higher',
    period: 'calendar-year',
    formula: { measure: 'agreements', slice: { 'agreement-kind': 'group' } },
    slices: ['stage'],
    levels: counties,
    threshold: { zh: '各学段之和等于合计', en: 'the stages add up to the total' },
    source: '工作报告范文001（26 + 39 + 26 + 24 = 115）',
    examples: [
      worked('county', '2023', 115, [
        ['agreements', 26, 'group', 'preschool'],
        ['agreements', 39, 'group', 'primary'],
        ['agreements', 26, 'group', 'junior'],
        ['agreements', 24, 'group', 'senior'],
      ]),
    ],
  }),
  indicator('group-schools', '结对联盟集团成员学校数', 'Member schools of agreements', {
    family: 'school-groups',
    unit: '所',
    period: 'calendar-year',
    formula: { measure: 'agreement-members' },
    slices: ['agreement-kind', 'stage'],
    levels: counties,
    source: '工作报告范文001（114）',
    examples: [worked('county', '2023', 114, [['agreement-members', 114, 'group', 'primary']])],
  }),
  counted('county', 'cooperations', '对外合作协议数', 'Outside agreements in force', 'cooperations', '个', {
    family: 'school-pairs',
    flow: 'stock',
    slices: ['partner-kind'],
    source: '工作报告范文001',
  }),
]
