/** Children of school age, house by house: who lives here and where each one goes to school. All of it is personal. */
import { defineLedger } from '@youju/model'
import { coded, day, label, measuresOf, person, reference, text } from '../shorthand.ts'

export const child = defineLedger({
  code: 'child',
  label: label('适龄儿童少年名册', 'children of school age'),
  mechanisms: ['M11', 'M12'],
  shape: 'roster',
  period: 'school-year',
  filledBy: { kind: 'township', also: ['village'] },
  sparse: true,
  key: ['citizen-number'],
  from: 'in-area-since',
  to: 'left-on',
  fields: [
    person('name', '姓名', 'name', { required: true }),
    person('citizen-number', '公民身份号码', 'citizen number', {
      required: true,
      format: 'citizen-number',
      aliases: ['身份证号', '身份证号码'],
    }),
    coded('sex', '性别', 'sex', { personal: true }),
    coded('ethnic-group', '民族', 'ethnic group', { personal: true }),
    day('born-on', '出生日期', 'born on', { required: true, personal: true }),
    person('household-place', '户籍地', 'household place', { aliases: ['户籍所在地'] }),
    person('living-place', '现住址', 'living place', { aliases: ['居住地'] }),
    person('guardian', '监护人', 'guardian', { aliases: ['家长'] }),
    person('guardian-phone', '监护人电话', 'guardian’s phone', { format: 'phone', aliases: ['联系电话'] }),
    day('in-area-since', '迁入日期', 'in the area since'),
    day('left-on', '迁出日期', 'left on'),
    coded('age-group', '年龄组', 'age group', { aliases: ['年龄段'] }),
    text('school', '就读学校', 'school', { aliases: ['学校'] }),
    person('pupil-number', '学籍号', 'pupil number', { format: 'pupil-number', aliases: ['全国学籍号'] }),
    coded('child-state', '入学状态', 'state', { required: true, aliases: ['状态'] }),
    reference('case', 'dropout-case', '控辍案件', 'dropout case'),
  ],
  rules: [
    {
      code: 'enrolled-has-a-school',
      level: 'error',
      text: label('已入学的儿童须填就读学校', 'An enrolled child has a school'),
      when: "child-state = 'enrolled' or child-state = 'elsewhere'",
      check: 'school != empty',
      examples: {
        passes: [{ line: { 'child-state': 'enrolled', school: '青禾镇中心小学' } }],
        fails: [{ line: { 'child-state': 'enrolled', school: null } }],
      },
    },
    {
      code: 'missing-has-a-case',
      level: 'error',
      text: label('未入学的儿童须建立控辍案件', 'A child who is not in school has a dropout case'),
      when: "child-state = 'missing'",
      check: 'case != empty',
      examples: {
        passes: [{ line: { 'child-state': 'missing', case: '2023-001' } }],
        fails: [{ line: { 'child-state': 'missing', case: null } }],
      },
    },
    {
      code: 'born-before-coming',
      level: 'error',
      text: label('迁入日期不能早于出生日期', 'Nobody moves in before birth'),
      check: 'in-area-since >= born-on',
      examples: {
        passes: [{ line: { 'born-on': '2015-02-28', 'in-area-since': '2015-02-28' } }],
        fails: [{ line: { 'born-on': '2015-02-28', 'in-area-since': '2014-02-28' } }],
      },
    },
  ],
})

const measure = measuresOf('child')
export const childMeasures = [
  measure('children-listed', '在册适龄儿童少年', 'children on the list', {
    by: ['age-group', 'child-state'],
    unit: '人',
  }),
]
