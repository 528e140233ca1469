/** The annual assessment of a school 学校年度考核, as an example: primary and junior schools. */
import { defineScheme } from '@youju/model'
import { label } from '../shorthand.ts'
import { atLeast, atMost, grades, marked, measured, SOURCE, vetoes } from './parts.ts'

export const schoolAssessment = defineScheme({
  code: 'school-assessment',
  label: label('学校年度考核', 'annual assessment of schools'),
  period: 'calendar-year',
  levels: ['school'],
  types: ['one-compulsory-stage', 'two-compulsory-stages'],
  criteria: [
    measured('dropout', '控辍保学', 'dropout control', 10, 'dropout-rate', atMost('target', 2, 0.001)),
    measured('graduation', '毕业率', 'graduation', 8, 'graduation-rate', atLeast(0.98, 1, 0.01)),
    measured('large-classes', '消除大班额', 'large classes', 6, 'large-class-rate', atMost(0, 1, 0.05)),
    measured('qualified', '教师学历合格', 'qualified teachers', 8, 'teacher-qualified-rate', atLeast(1, 1, 0.02)),
    measured('licensed', '教师持证', 'licensed teachers', 4, 'teacher-licensed-rate', atLeast(1, 1, 0.02)),
    measured('training', '教师培训学时', 'training hours', 6, 'teacher-360-hours-rate', atLeast(1, 1, 0.05)),
    measured('home-visits', '家访', 'home visits', 6, 'home-visit-year-rate', atLeast(1, 1, 0.05)),
    measured('hazards', '隐患整改', 'hazards', 12, 'hazard-rectified-rate', atLeast(1, 2, 0.05)),
    measured('aid', '困难学生资助', 'student aid', 6, 'hardship-coverage-rate', atLeast(1, 1, 0.02)),
    measured('pledges', '师德承诺', 'ethics pledges', 4, 'pledge-rate', { passes: { atLeast: 1 } }),
    measured('openness', '校务公开', 'openness', 4, 'matters-published-rate', { proportional: { atLeast: 1 } }),
    measured('satisfaction', '群众满意', 'satisfaction', 8, 'satisfaction-rate', {
      bands: [
        { when: { atLeast: 0.95 }, points: 8 },
        { when: { atLeast: 0.9 }, points: 6 },
        { when: { atLeast: 0.8 }, points: 4 },
      ],
    }),
    marked('teaching', '教学管理', 'teaching', 10, [
      '听课、备课、作业检查各按优良中差评定',
      'lessons, preparation, homework checked',
    ]),
    marked('moral', '德育与活动', 'moral education', 5, [
      '活动有计划、有记录、有总结',
      'activities planned, recorded, summed up',
    ]),
    marked('files', '档案管理', 'files', 3, ['档案齐全规范', 'files complete and in order']),
  ],
  bonus: {
    cap: 5,
    items: [
      {
        code: 'upper-award',
        label: label('学校受到县级以上表彰', 'commended by the county or above'),
        points: 2,
        most: 4,
      },
      {
        code: 'pupils-award',
        label: label('学生获市级以上奖项', 'pupils’ awards of the city or above'),
        points: 0.5,
        most: 2,
      },
    ],
  },
  deductions: [
    { code: 'late-return', label: label('迟报、漏报材料', 'late or missing returns'), points: 0.5, most: 3 },
    { code: 'criticised', label: label('被通报批评', 'criticised in a circular'), points: 2 },
  ],
  vetoes,
  grades,
  appeal: { days: 5 },
  source: SOURCE,
})
