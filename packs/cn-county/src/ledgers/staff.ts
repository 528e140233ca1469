/** Staff and qualifications: a line per school and stage, as the September return asks for them. */
import { defineLedger } from '@youju/model'
import { coded, label, measuresOf, partOf, persons } from '../shorthand.ts'

const partOfTeachers = partOf('teachers', '专任教师数', 'the teachers')

export const staff = defineLedger({
  code: 'staff',
  label: label('教职工情况', 'staff and qualifications'),
  mechanisms: ['M21', 'M22', 'M38'],
  shape: 'form',
  period: 'school-year',
  filledBy: { kind: 'school' },
  key: ['stage'],
  fields: [
    coded('stage', '学段', 'stage', { required: true, aliases: ['任教学段'] }),
    persons('staff', '教职工数', 'staff', { aliases: ['教职工总数', '教职工', '教职工人数'] }),
    persons('teachers', '专任教师数', 'teachers', {
      required: true,
      aliases: ['专任教师', '在职教师', '教师数', '在职教师数'],
    }),
    persons('women', '女教职工数', 'women on the staff', { aliases: ['其中：女', '女教职工'] }),
    persons('qualified', '学历合格教师数', 'teachers with the required degree', {
      aliases: ['学历达标', '学历达标人数', '学历合格'],
    }),
    persons('above-required', '高于规定学历教师数', 'teachers above the required degree', {
      aliases: ['高于规定学历', '高一级学历人数', '小学大专、初中本科以上'],
      note: label('小学填专科及以上，初中填本科及以上', 'Primary: college or above; junior: bachelor or above'),
    }),
    persons('licensed', '持教师资格证人数', 'licensed teachers', { aliases: ['教师资格', '持证人数'] }),
    persons('intermediate-title', '中级及以上职称人数', 'teachers with intermediate or higher title', {
      aliases: ['中级以上职称'],
    }),
    persons('backbone', '县级及以上骨干教师数', 'backbone teachers', { aliases: ['骨干教师', '县级以上骨干'] }),
    persons('sport-and-arts', '体育艺术专任教师数', 'PE and arts teachers', { aliases: ['音体美教师', '体音美教师'] }),
    persons('studying', '在职进修学历人数', 'teachers studying for a degree', {
      aliases: ['在读本科研究生人数', '学历进修人数', '在读本科、研究生课程人数'],
    }),
    persons('eligible-to-rotate', '符合交流条件教师数', 'teachers eligible for rotation', {
      aliases: ['符合轮岗条件人数'],
    }),
    persons('trained-360', '5年培训满360学时人数', 'teachers with 360 hours in five years'),
  ],
  rules: [
    {
      code: 'teachers-within-staff',
      level: 'error',
      text: label('专任教师数不能多于教职工数，请核对', 'Teachers cannot exceed the staff; check both'),
      check: 'teachers <= staff',
      examples: {
        passes: [{ line: { staff: 53, teachers: 48 } }],
        fails: [{ line: { staff: 47, teachers: 48 } }],
      },
    },
    partOfTeachers('qualified', '学历合格教师数', 'Qualified teachers'),
    partOfTeachers('above-required', '高于规定学历教师数', 'Teachers above the required degree'),
    partOfTeachers('licensed', '持证人数', 'Licensed teachers'),
    partOfTeachers('intermediate-title', '中级及以上职称人数', 'Teachers with intermediate or higher title'),
    partOfTeachers('backbone', '骨干教师数', 'Backbone teachers'),
    partOfTeachers('sport-and-arts', '体育艺术教师数', 'PE and arts teachers'),
    partOfTeachers('studying', '在职进修人数', 'Teachers studying'),
    partOfTeachers('eligible-to-rotate', '符合交流条件教师数', 'Teachers eligible for rotation'),
    partOfTeachers('trained-360', '满360学时人数', 'Teachers with 360 hours'),
    {
      code: 'above-required-are-qualified',
      level: 'error',
      text: label(
        '高于规定学历的教师必然学历合格，人数不能多于学历合格教师数',
        'Teachers above the required degree hold it too; they cannot exceed the qualified',
      ),
      check: 'above-required <= qualified',
      examples: {
        passes: [{ line: { qualified: 48, 'above-required': 44 } }],
        fails: [{ line: { qualified: 40, 'above-required': 44 } }],
      },
    },
    {
      code: 'trained-360-as-in-the-register',
      level: 'warning',
      text: label(
        '五年满360学时的教师数与教职工名册上的学时不符，请核对',
        'The teachers with 360 hours are not as many as the register of staff has; check both',
      ),
      check: "trained-360 = count(staff-member by stage where post = '10' and training-hours >= 360)",
      examples: {
        passes: [
          {
            line: { stage: 'primary', 'trained-360': 1 },
            lines: {
              'staff-member': [
                { stage: 'primary', post: '10', 'training-hours': 372 },
                { stage: 'primary', post: '10', 'training-hours': 120 },
                { stage: 'junior', post: '10', 'training-hours': 400 },
              ],
            },
          },
          {
            line: { stage: 'primary', 'trained-360': 2 },
            lines: { 'staff-member': [{ stage: 'primary', post: '10', 'training-hours': null }] },
          },
        ],
        fails: [
          {
            line: { stage: 'primary', 'trained-360': 2 },
            lines: { 'staff-member': [{ stage: 'primary', post: '10', 'training-hours': 372 }] },
          },
        ],
      },
    },
    {
      code: 'pupils-per-teacher-plausible',
      level: 'warning',
      text: label(
        '该学段平均每名专任教师不足3名学生，可能漏填一位数，请核对',
        'Fewer than three pupils a teacher in this stage; a digit may be missing',
      ),
      check: 'teachers * 3 <= sum(enrolment.pupils by stage)',
      examples: {
        passes: [
          {
            line: { stage: 'primary', teachers: 73 },
            lines: { enrolment: [{ stage: 'primary', grade: 'p1', pupils: 1384 }] },
          },
        ],
        fails: [
          {
            line: { stage: 'primary', teachers: 733 },
            lines: { enrolment: [{ stage: 'primary', grade: 'p1', pupils: 845 }] },
          },
        ],
      },
    },
  ],
  aliases: ['教职工统计表', '教师情况', '教师学历情况', '教职工及学历情况统计表'],
})

const measure = measuresOf('staff')
const sum = (code: string, zh: string, en: string, field: string) =>
  measure(code, zh, en, { sum: field, by: ['stage'], unit: '人' })
export const staffMeasures = [
  sum('staff', '教职工数', 'staff', 'staff'),
  sum('teachers', '专任教师数', 'teachers', 'teachers'),
  sum('women-staff', '女教职工数', 'women on the staff', 'women'),
  sum('qualified-teachers', '学历合格教师数', 'teachers with the required degree', 'qualified'),
  sum('teachers-above-required', '高于规定学历教师数', 'teachers above the required degree', 'above-required'),
  sum('licensed-teachers', '持证教师数', 'licensed teachers', 'licensed'),
  sum(
    'teachers-intermediate',
    '中级及以上职称教师数',
    'teachers with intermediate or higher title',
    'intermediate-title',
  ),
  sum('backbone-teachers', '骨干教师数', 'backbone teachers', 'backbone'),
  sum('sport-and-arts-teachers', '体育艺术教师数', 'PE and arts teachers', 'sport-and-arts'),
  sum('teachers-studying', '在职进修学历教师数', 'teachers studying for a degree', 'studying'),
  sum('teachers-eligible-to-rotate', '符合交流条件教师', 'teachers eligible for rotation', 'eligible-to-rotate'),
  sum('teachers-trained-360', '满360学时教师数', 'teachers with 360 hours', 'trained-360'),
]
