/** Left-behind, migrant and disabled children, orphans: a named carer, a contact at school, a plan. All personal. */
import { defineLedger } from '@youju/model'
import { coded, day, decimal, file, flag, label, measuresOf, number, person, text } from '../shorthand.ts'

export const specialChild = defineLedger({
  code: 'special-child',
  label: label('特殊群体儿童台账', 'special groups'),
  mechanisms: ['M14'],
  shape: 'roster',
  period: 'school-year',
  filledBy: { kind: 'school', also: ['township'] },
  sparse: true,
  key: ['pupil', 'special-group'],
  from: 'since',
  to: 'until',
  fields: [
    person('pupil', '学生', 'pupil', { required: true, aliases: ['学生姓名', '学籍号', '姓名'] }),
    coded('stage', '学段', 'stage', { required: true }),
    coded('special-group', '特殊群体', 'group', { required: true, aliases: ['类别'] }),
    coded('left-behind-kind', '留守儿童类别', 'kind of left-behind'),
    text('who-is-away', '外出监护人', 'who is away', { personal: true, aliases: ['外出人员'] }),
    text('away-at', '外出地点', 'where', { personal: true, aliases: ['务工地点'] }),
    day('away-since', '外出时间', 'away since', { personal: true }),
    coded('migrant-kind', '随迁子女类别', 'kind of migrant'),
    text('from-place', '流出地', 'from', { aliases: ['户籍所在地'] }),
    flag('proof-of-work', '有务工证明', 'proof of the parents’ work'),
    flag('proof-of-residence', '有居住证明', 'proof of residence', { aliases: ['有居住证'] }),
    coded('migrant-school', '随迁子女就读方式', 'kind of school', { aliases: ['就读方式'] }),
    coded('disability', '残疾类型', 'disability', { personal: true }),
    number('级')('disability-degree', '残疾等级', 'degree of disability', {
      atLeast: 1,
      atMost: 4,
      personal: true,
    }),
    coded('placement', '残疾儿童安置方式', 'placement', { aliases: ['安置方式'], empty: 'none' }),
    person('certificate', '证件号', 'certificate number', { aliases: ['残疾证号'] }),
    person('carer', '照护人', 'carer', { aliases: ['监护人', '委托照护人'] }),
    text('carer-relation', '与照护人关系', 'relation of the carer', { aliases: ['关系'] }),
    person('carer-phone', '照护人电话', 'carer’s phone', { format: 'phone' }),
    text('school-contact', '学校联系人', 'contact at school', { aliases: ['结对教师', '帮扶教师'] }),
    number('次')('contacts', '本学期联系次数', 'contacts in the term', { aliases: ['联系次数'] }),
    text('child-needs', '生活学习需求', 'needs (clothes, food, housing, way, study)', {
      personal: true,
      aliases: ['需求'],
    }),
    text('help-team', '帮扶小组', 'help team'),
    text('support', '救助保障', 'support', { aliases: ['救助情况'] }),
    file('individual-plan', '个别化教育方案', 'individual plan'),
    day('confirmed-on', '本学期核实日期', 'confirmed in the term on', { aliases: ['核实日期'] }),
    flag('cared-for', '已落实关爱', 'cared for', { aliases: ['关爱落实'] }),
    number('次')('home-lessons', '送教上门次数', 'home lessons', { aliases: ['送教次数'], empty: 'none' }),
    number('次')('home-lessons-due', '应送教次数', 'home lessons due'),
    decimal('学时')('home-hours', '送教上门学时', 'hours of home teaching'),
    flag('home-taught', '已送教上门', 'taught at home', { empty: 'none' }),
    day('since', '登记日期', 'since'),
    day('until', '退出日期', 'until'),
  ],
  rules: [
    {
      code: 'care-is-complete',
      level: 'error',
      text: label(
        '落实关爱须有照护人、学校联系人和本学期联系记录',
        'Care means a carer, a contact at school and a contact in the term',
      ),
      when: 'cared-for',
      check: 'carer != empty and school-contact != empty and contacts >= 1',
      fields: ['carer', 'school-contact', 'contacts'],
      examples: {
        passes: [{ line: { 'cared-for': true, carer: '祖母', 'school-contact': 'T012', contacts: 2 } }],
        fails: [{ line: { 'cared-for': true, carer: '祖母', 'school-contact': 'T012', contacts: 0 } }],
      },
    },
    {
      code: 'disabled-has-a-placement',
      level: 'error',
      text: label('残疾儿童须填安置方式', 'A disabled child needs a placement'),
      when: "special-group = 'disabled'",
      check: 'placement != empty',
      examples: {
        passes: [{ line: { 'special-group': 'disabled', placement: '4' } }],
        fails: [{ line: { 'special-group': 'disabled', placement: null } }],
      },
    },
    {
      code: 'home-teaching-happens',
      level: 'warning',
      text: label('安置方式为送教上门，但没有送教记录', 'Placed for home teaching, but no lesson is recorded'),
      when: "placement = '4'",
      check: 'home-lessons >= 1',
      examples: {
        passes: [{ line: { placement: '4', 'home-lessons': 8 } }],
        fails: [{ line: { placement: '4', 'home-lessons': 0 } }],
      },
    },
    {
      code: 'home-teaching-as-often-as-due',
      level: 'warning',
      text: label('送教上门次数少于应送教次数', 'Fewer home lessons than are due'),
      when: "placement = '4'",
      check: 'home-lessons >= home-lessons-due',
      examples: {
        passes: [{ line: { placement: '4', 'home-lessons': 8, 'home-lessons-due': 8 } }],
        fails: [{ line: { placement: '4', 'home-lessons': 5, 'home-lessons-due': 8 } }],
      },
    },
  ],
  aliases: ['留守儿童台账', '残疾儿童台账', '四类对象台账'],
})

const measure = measuresOf('special-child')
const by = ['special-group', 'placement', 'stage']
export const specialChildMeasures = [
  measure('special-children', '特殊群体儿童', 'children of special groups', { by, unit: '人' }),
  measure('special-cared-for', '已落实关爱的特殊群体儿童', 'of them cared for', {
    where: { 'cared-for': true },
    by,
    unit: '人',
  }),
  measure('special-home-taught', '已送教上门儿童', 'of them taught at home', {
    where: { 'home-taught': true },
    by,
    unit: '人',
  }),
  measure('home-teaching-visits', '送教上门次数', 'home lessons', { sum: 'home-lessons', by, unit: '次' }),
]
