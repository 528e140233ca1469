/** Left-behind, migrant and disabled children, orphans: a named carer, a contact at school, a plan. All personal. */
import { defineLedger } from '@youju/model'
import { coded, day, decimal, file, flag, label, measuresOf, number, person, type Rule, text } from '../shorthand.ts'

/** The flag of the one pupil of that number or name in the register; two of a name are told apart by nobody. */
const agreesWithRegister = (
  group: string,
  flag: string,
  zh: string,
  en: string,
  { flagged, other }: { flagged: string; other: string | null },
): Rule[] => {
  const inRegister = (value: string | null) => ({
    line: { pupil: 'G1', 'special-group': group, [flag]: flagged },
    lines: { pupil: [{ 'pupil-number': 'G1', name: '李小禾', [flag]: value }] },
  })
  const marked = flag === 'disability' ? `${flag} != empty` : `${flag} = '${group}'`
  return [
    {
      code: `${group}-in-the-register`,
      level: 'warning',
      text: label(
        `学生名册中该生没有标为${zh}，两处应一致，请核对`,
        `The register of pupils does not mark this pupil as ${en}; the two must agree`,
      ),
      when: `special-group = '${group}' and until = empty and count(pupil by pupil = pupil-number) + count(pupil by pupil = name) = 1`,
      check: `count(pupil by pupil = pupil-number where ${marked}) + count(pupil by pupil = name where ${marked}) = 1`,
      fields: ['special-group'],
      examples: { passes: [inRegister(flagged)], fails: [inRegister(other)] },
    },
  ]
}

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
    {
      code: 'left-behind-has-a-carer',
      level: 'error',
      text: label('留守儿童须有照护人和学校联系人', 'A left-behind child has a carer and a contact at school'),
      when: "special-group = 'left-behind' and until = empty",
      check: 'carer != empty and school-contact != empty',
      fields: ['carer', 'school-contact'],
      examples: {
        passes: [
          { line: { 'special-group': 'left-behind', carer: '祖母', 'school-contact': 'T012' } },
          { line: { 'special-group': 'left-behind', carer: null, 'school-contact': null, until: '2023-07-01' } },
        ],
        fails: [{ line: { 'special-group': 'left-behind', carer: '祖母', 'school-contact': null } }],
      },
    },
    {
      code: 'is-in-the-register',
      level: 'warning',
      text: label(
        '学生名册中没有这名学生，请核对学籍号或姓名',
        'The register of pupils has no such pupil; check the number or the name',
      ),
      when: "until = empty and placement != '4' and placement != '5' and placement != '9' or until = empty and placement = empty",
      check: 'count(pupil by pupil = pupil-number) + count(pupil by pupil = name) >= 1',
      fields: ['pupil'],
      examples: {
        passes: [
          { line: { pupil: '李小禾', placement: null }, lines: { pupil: [{ 'pupil-number': 'G1', name: '李小禾' }] } },
          { line: { pupil: 'G1', placement: '2' }, lines: { pupil: [{ 'pupil-number': 'G1', name: '李小禾' }] } },
          { line: { pupil: 'G7', placement: '4' }, lines: { pupil: [{ 'pupil-number': 'G1', name: '李小禾' }] } },
        ],
        fails: [
          { line: { pupil: 'G7', placement: null }, lines: { pupil: [{ 'pupil-number': 'G1', name: '李小禾' }] } },
        ],
      },
    },
    ...agreesWithRegister('left-behind', 'left-behind-kind', '留守儿童', 'left behind', {
      flagged: '1',
      other: '0',
    }),
    ...agreesWithRegister('migrant', 'migrant-kind', '随迁子女', 'a migrant child', { flagged: '1', other: '0' }),
    ...agreesWithRegister('disabled', 'disability', '残疾儿童', 'disabled', { flagged: '2', other: null }),
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
