/** The register of pupils 学籍. Counts of the September return are held against it. */
import { defineLedger } from '@youju/model'
import { coded, day, flag, label, measuresOf, person, text } from '../shorthand.ts'

export const pupil = defineLedger({
  code: 'pupil',
  label: label('学生名册', 'register of pupils'),
  mechanisms: ['M11', 'M14'],
  shape: 'roster',
  period: 'school-year',
  filledBy: { kind: 'school' },
  sparse: true,
  key: ['pupil-number'],
  from: 'entered-on',
  to: 'left-on',
  fields: [
    person('pupil-number', '学籍号', 'pupil number', {
      required: true,
      format: 'pupil-number',
      aliases: ['全国学籍号', '学号'],
    }),
    person('name', '姓名', 'name', { required: true, aliases: ['学生姓名'] }),
    person('citizen-number', '公民身份号码', 'citizen number', {
      format: 'citizen-number',
      aliases: ['身份证号', '身份证号码'],
    }),
    coded('sex', '性别', 'sex', { personal: true }),
    coded('ethnic-group', '民族', 'ethnic group', { personal: true }),
    day('born-on', '出生日期', 'born on', { personal: true }),
    coded('stage', '学段', 'stage', { required: true }),
    coded('grade', '年级', 'grade', { required: true }),
    text('class-name', '班级', 'class', { aliases: ['班级名称'] }),
    day('entered-on', '入学日期', 'entered on', { required: true }),
    day('left-on', '离校日期', 'left on'),
    coded('attendance-way', '就读方式', 'way of attending'),
    coded('pupil-source', '学生来源', 'source'),
    coded('pupil-status', '学生当前状态', 'status', { required: true, aliases: ['当前状态', '学籍状态'] }),
    coded('change-kind', '学籍异动类别', 'kind of change'),
    coded('change-reason', '学籍异动原因', 'reason of change'),
    coded('left-behind-kind', '留守儿童类别', 'left behind', { personal: true, aliases: ['留守儿童'] }),
    coded('migrant-kind', '随迁子女类别', 'migrant', { personal: true, aliases: ['随迁子女'] }),
    coded('disability', '残疾类型', 'disability', { personal: true }),
    coded('placement', '残疾儿童安置方式', 'placement', { personal: true, aliases: ['安置方式'], empty: 'none' }),
    flag('offence', '有违法犯罪记录', 'recorded offence', { personal: true }),
    person('guardian-phone', '监护人电话', 'guardian’s phone', { format: 'phone', aliases: ['联系电话'] }),
  ],
  rules: [
    {
      code: 'leaves-after-entering',
      level: 'error',
      text: label('离校日期不能早于入学日期', 'Nobody leaves before entering'),
      check: 'left-on = empty or left-on >= entered-on',
      examples: {
        passes: [
          { line: { 'entered-on': '2020-09-01', 'left-on': '2023-07-01' } },
          { line: { 'entered-on': '2020-09-01', 'left-on': null } },
        ],
        fails: [{ line: { 'entered-on': '2020-09-01', 'left-on': '2019-07-01' } }],
      },
    },
    {
      code: 'disabled-is-placed',
      level: 'warning',
      text: label('残疾儿童须落实安置方式', 'A disabled child needs a placement'),
      when: 'disability != empty',
      check: "placement != empty and placement != '9'",
      examples: {
        passes: [{ line: { disability: '1', placement: '2' } }],
        fails: [{ line: { disability: '1', placement: '9' } }],
      },
    },
    {
      code: 'not-on-paper-only',
      level: 'error',
      text: label(
        '离校学生的学籍状态不能仍为在校（空挂学籍）',
        'A pupil who has left is not kept as attending (no paper pupils)',
      ),
      when: 'left-on != empty',
      check: "pupil-status != 'in-school'",
      examples: {
        passes: [{ line: { 'left-on': '2023-03-01', 'pupil-status': '10' } }],
        fails: [{ line: { 'left-on': '2023-03-01', 'pupil-status': '01' } }],
      },
    },
  ],
  aliases: ['学生花名册', '学籍名册'],
})

const measure = measuresOf('pupil')
export const pupilMeasures = [
  measure('registered-pupils', '学籍在校生', 'pupils on the register', {
    where: { 'pupil-status': 'in-school' },
    by: ['stage', 'grade'],
    unit: '人',
  }),
  measure('registered-disabled', '学籍残疾学生', 'disabled pupils on the register', {
    where: { disability: { present: true } },
    by: ['stage', 'placement'],
    unit: '人',
  }),
]
