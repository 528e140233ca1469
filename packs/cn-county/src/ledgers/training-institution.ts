/** Training institutions of the base list 校外培训机构 and what became of them. */
import { defineLedger } from '@youju/model'
import { coded, day, flag, label, measuresOf, money, persons, text } from '../shorthand.ts'

export const trainingInstitution = defineLedger({
  code: 'training-institution',
  label: label('校外培训机构', 'training institutions'),
  mechanisms: ['M46'],
  shape: 'roster',
  period: 'calendar-year',
  filledBy: { kind: 'county' },
  sparse: true,
  key: ['name'],
  from: 'listed-on',
  to: 'struck-off-on',
  fields: [
    text('name', '机构名称', 'name', { required: true, aliases: ['名称', '培训机构'] }),
    text('credit-code', '统一社会信用代码', 'credit code', { format: 'credit-code', aliases: ['信用代码'] }),
    text('licence', '办学许可证号', 'licence', { aliases: ['许可证'] }),
    coded('institution-subject', '培训类别', 'subject', { required: true }),
    coded('profit', '营利性质', 'profit', { aliases: ['性质'] }),
    text('address', '地址', 'address'),
    persons('pupils', '培训学生数', 'pupils'),
    flag('deposit-account', '预收费资金监管', 'fees kept in a watched account', { aliases: ['资金监管'] }),
    coded('institution-state', '机构状态', 'state', { required: true, aliases: ['状态'] }),
    day('state-since', '状态日期', 'in this state since'),
    text('evidence', '佐证材料', 'evidence', { aliases: ['注销证明'] }),
    money('fees-returned', '已退费金额', 'fees returned', { aliases: ['退费'] }),
    flag('in-base-list', '在基数名单', 'on the base list', { empty: 'none' }),
    day('listed-on', '列入日期', 'listed on'),
    day('struck-off-on', '退出名单日期', 'struck off on'),
  ],
  rules: [
    {
      code: 'ended-has-a-paper',
      level: 'error',
      text: label('注销或取缔须有证明材料', 'A cancelled or banned institution has its paper'),
      when: "institution-state = 'cancelled' or institution-state = 'banned'",
      check: 'evidence != empty',
      examples: {
        passes: [{ line: { 'institution-state': 'cancelled', evidence: '注销通知书' } }],
        fails: [{ line: { 'institution-state': 'cancelled', evidence: null } }],
      },
    },
    {
      code: 'subjects-are-not-for-profit',
      level: 'error',
      text: label('学科类培训机构不得营利', 'An institution for school subjects may not be for profit'),
      when: "institution-subject = '1' and institution-state = 'kept'",
      check: "profit = '2'",
      examples: {
        passes: [{ line: { 'institution-subject': '1', 'institution-state': 'non-profit', profit: '2' } }],
        fails: [{ line: { 'institution-subject': '1', 'institution-state': 'listed', profit: '1' } }],
      },
    },
    {
      code: 'licensed',
      level: 'warning',
      text: label('没有办学许可证的机构应予取缔', 'An institution without a licence is banned'),
      when: "institution-state = 'listed'",
      check: 'licence != empty',
      examples: {
        passes: [{ line: { 'institution-state': 'listed', licence: '教民1' } }],
        fails: [{ line: { 'institution-state': 'listed', licence: null } }],
      },
    },
    {
      code: 'ended-has-returned-fees',
      level: 'warning',
      text: label(
        '注销或取缔的机构须退清费用，请填已退费金额',
        'An institution that ended has returned its fees; give the amount',
      ),
      when: "institution-state = 'cancelled' or institution-state = 'banned'",
      check: 'fees-returned != empty',
      examples: {
        passes: [{ line: { 'institution-state': 'cancelled', 'fees-returned': 0 } }],
        fails: [{ line: { 'institution-state': 'banned', 'fees-returned': null } }],
      },
    },
    {
      code: 'no-new-school-subjects',
      level: 'error',
      text: label(
        '不得新批义务教育阶段学科类机构：学科类机构须在基数名单内',
        'No new institution for school subjects: it stands on the base list',
      ),
      when: "institution-subject = '1' and institution-state = 'kept'",
      check: 'in-base-list',
      examples: {
        passes: [{ line: { 'institution-subject': '1', 'institution-state': 'listed', 'in-base-list': true } }],
        fails: [{ line: { 'institution-subject': '1', 'institution-state': 'listed', 'in-base-list': false } }],
      },
    },
  ],
})

const measure = measuresOf('training-institution')
const by = ['institution-subject', 'institution-state', 'profit']
export const trainingInstitutionMeasures = [
  measure('training-institutions', '校外培训机构数', 'training institutions', { by, unit: '家' }),
  measure('base-institutions', '基数名单机构数', 'institutions on the base list', {
    where: { 'in-base-list': true },
    by,
    unit: '家',
  }),
]
