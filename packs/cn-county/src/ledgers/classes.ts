/** Classes: a line per class and school year. Its pupils add up to the school's enrolment of the grade. */
import { defineLedger } from '@youju/model'
import { area, coded, day, label, measuresOf, number, persons, text } from '../shorthand.ts'

export const classes = defineLedger({
  code: 'classes',
  label: label('班级情况', 'classes'),
  mechanisms: ['M17'],
  shape: 'form',
  period: 'school-year',
  filledBy: { kind: 'school' },
  key: ['grade', 'class-name'],
  fields: [
    coded('stage', '学段', 'stage', { required: true }),
    coded('grade', '年级', 'grade', { required: true }),
    text('class-name', '班级', 'class', { required: true, aliases: ['班级名称', '班别'] }),
    persons('pupils', '学生数', 'pupils', { required: true, aliases: ['班级人数', '人数', '班额', '幼儿数'] }),
    number('个')('places', '座位数', 'places'),
    area('room-area', '教室面积', 'room area', { aliases: ['教室使用面积'] }),
    coded('size-plan', '消除大班额措施', 'plan against a large class'),
    text('over-size-reason', '大班额原因', 'reason for the large class'),
    day('plan-due-on', '消除期限', 'plan due on'),
  ],
  rules: [
    {
      code: 'classes-add-up',
      level: 'error',
      text: label(
        '各班学生数之和应等于本校该学段在校学生数，请核对班级表和在校学生表',
        'The classes’ pupils must add up to the school’s enrolment of the stage; check both tables',
      ),
      check: 'sum(pupils by stage) = sum(enrolment.pupils by stage)',
      fields: ['pupils'],
      examples: {
        passes: [
          {
            line: { stage: 'primary', grade: 'p1', 'class-name': '1班', pupils: 40 },
            lines: {
              classes: [{ stage: 'primary', grade: 'p1', 'class-name': '2班', pupils: 41 }],
              enrolment: [{ stage: 'primary', grade: 'p1', pupils: 81 }],
            },
          },
        ],
        fails: [
          {
            line: { stage: 'primary', grade: 'p1', 'class-name': '1班', pupils: 40 },
            lines: {
              classes: [{ stage: 'primary', grade: 'p1', 'class-name': '2班', pupils: 41 }],
              enrolment: [{ stage: 'primary', grade: 'p1', pupils: 80 }],
            },
          },
        ],
      },
    },
    {
      code: 'very-large-class-has-a-plan',
      level: 'warning',
      text: label(
        '班额达到66人，属超大班额，请填写消除措施',
        'A class of 66 or more is very large; say how it will be reduced',
      ),
      when: 'pupils >= 66',
      check: 'size-plan != empty',
      fields: ['pupils', 'size-plan'],
      examples: {
        passes: [{ line: { pupils: 68, 'size-plan': 'split' } }],
        fails: [{ line: { pupils: 68, 'size-plan': null } }],
      },
    },
    {
      code: 'no-large-intake',
      level: 'warning',
      text: label(
        '起始年级不得新产生大班额（56人及以上），请分班',
        'The first grade takes in no large class (56 and more); split it',
      ),
      when: "grade = 'p1' or grade = 'j1' or grade = 's1'",
      check: 'pupils < 56',
      examples: {
        passes: [{ line: { grade: 'p1', pupils: 45 } }, { line: { grade: 'p2', pupils: 58 } }],
        fails: [{ line: { grade: 'p1', pupils: 58 } }, { line: { grade: 'j1', pupils: 56 } }],
      },
    },
  ],
  aliases: ['班级一览表', '班级统计表', '分班情况'],
})

const measure = measuresOf('classes')
export const classMeasures = [
  measure('classes', '班级数', 'classes', { by: ['stage', 'grade'], unit: '个' }),
  measure('pupils-in-classes', '班级学生数', 'pupils in classes', { sum: 'pupils', by: ['stage'], unit: '人' }),
  measure('classes-over-45', '超过45人的班级', 'classes over 45', {
    where: { pupils: { above: 45 } },
    by: ['stage'],
    unit: '个',
  }),
  measure('classes-over-50', '超过50人的班级', 'classes over 50', {
    where: { pupils: { above: 50 } },
    by: ['stage'],
    unit: '个',
  }),
  measure('classes-46-to-55', '46—55人的班级', 'classes of 46 to 55', {
    where: { pupils: { atLeast: 46, atMost: 55 } },
    by: ['stage'],
    unit: '个',
  }),
  measure('large-classes', '大班额班级', 'classes of 56 and more', {
    where: { pupils: { atLeast: 56 } },
    by: ['stage'],
    unit: '个',
  }),
  measure('very-large-classes', '超大班额班级', 'classes of 66 and more', {
    where: { pupils: { atLeast: 66 } },
    by: ['stage'],
    unit: '个',
  }),
  measure('kindergarten-classes-within-25', '25人及以下的幼儿班', 'kindergarten classes up to 25', {
    where: { stage: 'preschool', pupils: { atMost: 25 } },
    by: ['grade'],
    unit: '个',
  }),
  measure('kindergarten-classes-within-30', '30人及以下的幼儿班', 'kindergarten classes up to 30', {
    where: { stage: 'preschool', pupils: { atMost: 30 } },
    by: ['grade'],
    unit: '个',
  }),
  measure('kindergarten-classes-within-35', '35人及以下的幼儿班', 'kindergarten classes up to 35', {
    where: { stage: 'preschool', pupils: { atMost: 35 } },
    by: ['grade'],
    unit: '个',
  }),
]
