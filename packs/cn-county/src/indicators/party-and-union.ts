/** Party members, warning education, the union and its congress, adults in work. */

import { closedShare, counted, partOfWhole } from '../counted.ts'
import { AREAS, indicator, rate, SCHOOLS_UP, worked } from '../shorthand.ts'

const areas = [...AREAS]

const full = { threshold: { zh: '100%', en: '100 %' }, passes: { atLeast: 1 } }

export const partyAndUnionIndicators = [
  counted('township', 'party-sessions', '党员学习活动次数', 'Party sessions', 'party-sessions', '次', {
    family: 'training-sessions',
    slices: ['party-session-kind'],
    source: '工作报告范文004（每周）',
  }),
  counted('school', 'party-organisations', '党组织数', 'Party organisations', 'party-organisations', '个', {
    flow: 'stock',
    family: 'other',
    source: '公文写作要求§4（组织机构）',
  }),
  counted('school', 'party-branches', '党支部数', 'Party branches', 'party-branches', '个', {
    flow: 'stock',
    family: 'other',
    source: '公文写作要求§4（组织机构）',
  }),
  counted(
    'township',
    'party-attendance',
    '党员学习活动参加人次',
    'Party sessions, person-times',
    'party-attendance',
    '人次',
    { family: 'training-people', slices: ['party-session-kind'], source: '工作报告范文004（每周）' },
  ),
  counted('township', 'warning-sessions', '警示教育次数', 'Sessions of warning education', 'warning-sessions', '次', {
    levels: [...SCHOOLS_UP],
    family: 'training-sessions',
    source: '工作报告范文004（8月6日、17日）',
  }),
  counted(
    'township',
    'warning-attendance',
    '警示教育参加人次',
    'Warning education, person-times',
    'warning-attendance',
    '人次',
    { levels: [...SCHOOLS_UP], family: 'training-people', source: '工作报告范文004' },
  ),
  counted('county', 'discipline-cases', '党员违纪案件数', 'Cases of party discipline', 'discipline-cases', '件', {
    levels: [...SCHOOLS_UP],
    better: 'lower',
    family: 'cases',
    slices: ['discipline-breach', 'party-sanction'],
    source: '业务机制M48（纪检部门）',
    examples: [worked('county', '2023', 2, [['discipline-cases', 2, 'integrity', 'warning']])],
  }),
  counted(
    'county',
    'members-sanctioned',
    '受党纪处分人数',
    'Members under a party sanction',
    'members-sanctioned',
    '人',
    {
      levels: [...SCHOOLS_UP],
      better: 'lower',
      family: 'other',
      slices: ['discipline-breach', 'party-sanction'],
      source: '业务机制M48（纪检部门）',
      examples: [worked('county', '2023', 2, [['members-sanctioned', 2, 'integrity', 'warning']])],
    },
  ),
  counted('school', 'attendances', '名单上的参加人次', 'Attendances on the lists', 'attendances', '人次', {
    family: 'training-people',
    slices: ['session-sort'],
    source: '业务机制M22、M47、M48',
    examples: [worked('school', '2023', 26, [['attendances', 26, 'training']])],
  }),
  counted('school', 'party-members', '党员数', 'Party members', 'party-members', '人', {
    flow: 'stock',
    source: '工作报告范文002',
  }),
  counted('school', 'party-admitted', '发展党员数', 'Party members admitted', 'party-admitted', '名', {
    row: ['ADM25'],
    family: 'party-members',
    source: '工作报告范文002',
  }),
  indicator('party-hours', '党员年人均集中培训学时', 'Party-member training hours', {
    row: ['ADM23'],
    family: 'training-sessions',
    unit: '学时',
    kind: 'duration',
    better: 'higher',
    period: 'calendar-year',
    formula: { perHead: { amount: { measure: 'party-hours' }, heads: { measure: 'party-members' } } },
    threshold: {
      zh: '不少于32学时，书记和委员不少于56学时（未证实）',
      en: 'at least 32; secretaries and committee 56 (unconfirmed)',
    },
    passes: { atLeast: 32 },
    source: '党员教育管理工作条例，2019',
    examples: [
      worked('school', '2023', 34, [
        ['party-hours', 680],
        ['party-members', 20],
      ]),
    ],
  }),
  partOfWhole(
    'township',
    'warning-test-pass-rate',
    '警示教育测试合格率',
    'Pass rate of the warning-education test',
    'persons-passed',
    'persons-tested',
    {
      row: ['ADM24'],
      levels: [...SCHOOLS_UP],
      family: 'training-people',
      threshold: { zh: '报告：全部90分以上', en: 'report: everyone at least 90' },
      passes: { atLeast: 1 },
      source: '工作报告范文004',
    },
  ),
  rate(
    'union-rate',
    '工会组建率',
    'Schools with a union',
    { measure: 'schools-with-union', slice: { ownership: 'public', type: 'school' } },
    { measure: 'schools', slice: { ownership: 'public', type: 'school' } },
    {
      row: ['ADM21'],
      family: 'union-members',
      period: 'school-year',
      levels: areas,
      ...full,
      source: '工作报告范文004（5所中5所）',
      examples: [
        worked(
          'school',
          '2023-2024',
          1,
          [
            ['schools-with-union', 1],
            ['schools', 1],
          ],
          { units: [{ code: 'A', type: '211', ownership: '10' }] },
        ),
      ],
    },
  ),
  counted('school', 'union-members', '工会会员数', 'Union members', 'union-members', '人', {
    flow: 'stock',
    source: '工作报告范文004（228）',
  }),
  counted('school', 'unions', '建有工会单位数', 'Units with a union', 'unions', '个', {
    family: 'union-members',
    flow: 'stock',
    source: '工作报告范文004（5）',
  }),
  partOfWhole(
    'school',
    'women-allowance-rate',
    '女教职工卫生费发放率',
    'Women staff allowance paid',
    'union-women-paid',
    'union-women',
    {
      row: ['ADM22'],
      family: 'salary',
      threshold: { zh: '100%；每月20元', en: '100 %; 20 yuan a month' },
      passes: { atLeast: 1 },
      source: '工作报告范文004',
    },
  ),
  closedShare(
    'school',
    'proposals-closed-rate',
    '教代会提案办结率',
    'Congress proposals closed',
    'proposals',
    (state) => [state],
    {
      row: ['ADM20'],
      family: 'opinions',
      source: '工作报告范文004',
    },
  ),
  partOfWhole(
    'township',
    'adult-employment-rate',
    '培训后就业率',
    'Employment after training',
    'adults-employed',
    'adult-persons',
    {
      row: ['ADM28'],
      family: 'employment-rate',
      level: 'adult',
      slices: ['adult-training-kind'],
      source: '工作报告范文000（1800人中519人，28.8%）',
    },
  ),
  partOfWhole(
    'township',
    'adult-schools-complete-rate',
    '成人学校“五有”达标率',
    'Adult schools with all five',
    'adult-schools-with-five',
    'adult-schools',
    {
      family: 'other',
      slices: ['community-level'],
      threshold: { zh: '有牌子、有场地、有办公室、有教师、有经费', en: 'plate, premises, office, teacher, money' },
      source: '业务机制M50、工作报告范文004',
    },
  ),
]
