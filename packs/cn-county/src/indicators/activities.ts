/** Activities, who took part, and what was won. */
import { example, indicator } from '../shorthand.ts'

const UNIT = ['type', 'ownership', 'location']
const ACTIVITY = ['activity-kind', 'participant-kind', 'stage', 'level']
const AWARD = ['winner', 'award-field', 'level', 'award-grade']

export const activityIndicators = [
  indicator('activities', '活动次数', 'Activities', {
    unit: '次',
    flow: 'flow',
    period: 'calendar-year',
    formula: { measure: 'activities' },
    slices: [...ACTIVITY, ...UNIT],
    source: '工作报告范文000、003、004',
    examples: [example('2023', 6, [['activities', 'A', 6, 'lecture', 'pupils', 'vocational', '6']], { unit: 'A' })],
  }),
  indicator('participants', '活动参加人数', 'Persons who took part', {
    unit: '人',
    flow: 'flow',
    period: 'calendar-year',
    formula: { measure: 'activity-persons' },
    slices: [...ACTIVITY, ...UNIT],
    source: '工作报告范文004',
    examples: [
      example(
        '2023',
        368,
        [
          ['activity-persons', 'A', 368, 'contest', 'teachers', 'primary', '5'],
          ['activity-persons', 'A', 90, 'contest', 'pupils', 'primary', '5'],
        ],
        { unit: 'A', slice: { 'activity-kind': 'contest', 'participant-kind': 'teachers' } },
      ),
    ],
  }),
  indicator('participant-times', '活动参加人次', 'Person-times in activities', {
    family: 'participants',
    unit: '人次',
    flow: 'flow',
    period: 'calendar-year',
    formula: { measure: 'activity-person-times' },
    slices: [...ACTIVITY, ...UNIT],
    source: '工作报告范文004',
    examples: [
      example('2023', 2810, [['activity-person-times', 'A', 2810, 'lecture', 'pupils', 'vocational', '6']], {
        unit: 'A',
        slice: { 'activity-kind': 'lecture' },
      }),
    ],
  }),
  indicator('awards-people', '获奖人次', 'Winners of awards', {
    unit: '人次',
    flow: 'flow',
    better: 'higher',
    period: 'calendar-year',
    formula: { measure: 'award-winners' },
    slices: [...AWARD, ...UNIT],
    source: '工作报告范文003、004',
    examples: [
      example(
        '2023',
        48,
        [
          ['award-winners', 'A', 48, 'teacher', 'essay', '5', 'none'],
          ['award-winners', 'A', 12, 'teacher', 'speech', '5', 'none'],
        ],
        { unit: 'A', slice: { 'award-field': 'essay' } },
      ),
    ],
  }),
  indicator('teacher-awards', '教师获奖人次', 'Teacher awards', {
    row: ['TCH14'],
    family: 'awards-people',
    unit: '人次',
    flow: 'flow',
    better: 'higher',
    period: 'calendar-year',
    formula: { measure: 'award-winners', slice: { winner: 'teacher' } },
    slices: ['award-field', 'level', 'award-grade', ...UNIT],
    source: '工作报告范文004',
    examples: [
      example(
        '2023',
        28,
        [
          ['award-winners', 'A', 22, 'teacher', 'teaching', '4', 'first'],
          ['award-winners', 'A', 6, 'teacher', 'basic-skills', '4', 'second'],
          ['award-winners', 'A', 12, 'pupil', 'letter', '3', 'none'],
        ],
        { unit: 'A' },
      ),
    ],
  }),
  indicator('pupil-awards', '学生获奖人次', 'Pupil awards', {
    row: ['QUA09'],
    family: 'awards-people',
    unit: '人次',
    flow: 'flow',
    better: 'higher',
    period: 'calendar-year',
    formula: { measure: 'award-winners', slice: { winner: 'pupil' } },
    slices: ['award-field', 'level', 'award-grade', ...UNIT],
    source: '工作报告范文003、004',
    examples: [
      example('2023', 12, [['award-winners', 'A', 12, 'pupil', 'letter', '3', 'none']], {
        unit: 'A',
        slice: { 'award-field': 'letter' },
      }),
    ],
  }),
  indicator('contest-awards', '技能大赛获奖数', 'Contest awards', {
    row: ['QUA08'],
    family: 'awards-people',
    unit: '项',
    flow: 'flow',
    better: 'higher',
    period: 'calendar-year',
    formula: { measure: 'awards', slice: { 'award-field': 'vocational-skills' } },
    slices: ['level', 'award-grade', ...UNIT],
    source: '工作报告范文001（3 + 12 + 6 = 21）',
    examples: [
      example(
        '2023',
        21,
        [
          ['awards', 'A', 3, 'pupil', 'vocational-skills', '1', 'first'],
          ['awards', 'A', 12, 'pupil', 'vocational-skills', '1', 'second'],
          ['awards', 'A', 6, 'pupil', 'vocational-skills', '1', 'third'],
          ['awards', 'A', 9, 'pupil', 'arts', '2', 'third'],
        ],
        { unit: 'A' },
      ),
    ],
  }),
]
