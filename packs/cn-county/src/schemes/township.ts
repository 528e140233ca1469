/** The annual assessment of a township's education work 乡镇教育工作年度考核, as an example. */
import { defineScheme } from '@youju/model'
import { label } from '../shorthand.ts'
import { atLeast, atMost, grades, marked, measured, SOURCE, vetoes } from './parts.ts'

export const townshipAssessment = defineScheme({
  code: 'township-assessment',
  label: label('乡镇教育工作年度考核', 'annual assessment of townships'),
  period: 'calendar-year',
  levels: ['township'],
  criteria: [
    measured(
      'primary-entry',
      '小学适龄儿童入学',
      'primary entry',
      10,
      'primary-net-enrolment-rate',
      atLeast(1, 1, 0.01),
    ),
    measured('junior-entry', '初中入学', 'junior entry', 8, 'junior-net-enrolment-rate', atLeast('target', 1, 0.01)),
    measured(
      'preschool-entry',
      '学前入园',
      'preschool entry',
      6,
      'preschool-enrolment-rate',
      atLeast('target', 1, 0.02),
    ),
    measured('dropout', '控辍保学', 'dropout control', 12, 'dropout-rate', atMost('target', 2, 0.001)),
    measured('meetings', '议教事项落实', 'education meetings', 8, 'meeting-items-done-rate', atLeast(1, 1, 0.05)),
    measured('letters', '责任书签订', 'letters signed', 6, 'letters-signed-rate', atLeast(1, 1, 0.05)),
    measured('responsibility', '责任落实', 'responsibility', 6, 'responsibility-coverage-rate', atLeast(1, 1, 0.02)),
    measured('hazards', '隐患整改', 'hazards', 12, 'hazard-rectified-rate', atLeast(1, 2, 0.05)),
    measured('aid', '困难学生资助', 'student aid', 8, 'hardship-coverage-rate', atLeast(1, 1, 0.02)),
    measured('left-behind', '留守儿童关爱', 'left-behind children', 6, 'left-behind-care-rate', atLeast(1, 1, 0.02)),
    measured('large-classes', '消除大班额', 'large classes', 6, 'large-class-rate', atMost(0.05, 1, 0.01)),
    measured('satisfaction', '群众满意', 'satisfaction', 4, 'satisfaction-rate', {
      bands: [
        { when: { atLeast: 0.95 }, points: 4 },
        { when: { atLeast: 0.9 }, points: 3 },
        { when: { atLeast: 0.8 }, points: 2 },
      ],
    }),
    marked('leadership', '组织领导', 'leadership', 4, [
      '机构、会议、经费保障每缺一项扣1分',
      'one point off for each of body, meetings and money that is lacking',
    ]),
    marked('surroundings', '校园周边治理', 'school surroundings', 4, [
      '联合检查每学期不少于一次，少一次扣2分',
      'a joint check a term; two points off for each that is lacking',
    ]),
  ],
  bonus: {
    cap: 5,
    items: [
      { code: 'upper-award', label: label('受到县级以上表彰', 'commended by the county or above'), points: 2, most: 4 },
      { code: 'experience', label: label('经验在县级以上推广', 'practice spread by the county or above'), points: 1 },
    ],
  },
  deductions: [{ code: 'criticised', label: label('被县级以上通报批评', 'criticised in a circular'), points: 2 }],
  vetoes,
  grades,
  appeal: { days: 5 },
  source: SOURCE,
})
