/** What a kindergarten's year is judged by (2020 evaluation): licence, price, space, pay, rules. */
import { defineLedger } from '@youju/model'
import { area, coded, day, flag, label, measuresOf, money, number, partOf, persons } from '../shorthand.ts'

export const kindergarten = defineLedger({
  code: 'kindergarten',
  label: label('幼儿园办园情况', 'kindergartens'),
  mechanisms: ['M20'],
  shape: 'form',
  period: 'school-year',
  filledBy: { kind: 'school', types: ['kindergarten'] },
  key: [],
  fields: [
    flag('licensed', '有办园许可', 'licensed', { aliases: ['办园许可证'] }),
    flag('affordable', '普惠性认定', 'recognised as affordable', { aliases: ['普惠性'] }),
    day('certified-on', '认定日期', 'certified on'),
    flag('public-central', '公办中心园', 'public central kindergarten'),
    flag('estate', '小区配套园', 'residential estate'),
    flag('estate-handed-over', '配套园已移交办成公办或普惠', 'estate kindergarten handed over, public or affordable'),
    number('个')('places', '学位数', 'places'),
    persons('children', '在园幼儿数', 'children', { required: true, aliases: ['幼儿数'] }),
    persons('six-year-olds', '满六周岁幼儿数', 'children of six years', {
      aliases: ['年满六周岁在园幼儿数'],
      note: label('8月31日前满六周岁仍在园的幼儿', 'Children still there who were six by 31 August'),
    }),
    persons('affordable-children', '公办和普惠园在园幼儿数', 'children in public or affordable places'),
    money('fee', '月保教费', 'monthly fee', { aliases: ['收费标准'] }),
    money('fee-approved', '核定月保教费', 'approved monthly fee', { aliases: ['核定标准'] }),
    flag('fee-within', '收费不超标准', 'fee within the standard'),
    area('outdoor-area', '户外活动面积', 'outdoor play area'),
    area('activity-area', '活动用房面积', 'activity rooms'),
    area('building-area', '园舍建筑面积', 'building area'),
    flag('conditions-met', '办园条件合格', 'conditions met'),
    persons('heads', '园长数', 'heads', { aliases: ['园长人数'] }),
    persons('heads-licensed', '持证园长数', 'licensed heads'),
    persons('teachers-with-post', '在编教师数', 'teachers with post'),
    persons('teachers-without-post', '非在编教师数', 'teachers without post'),
    money('payroll-with-post', '在编教师工资总额', 'pay of teachers with post'),
    money('payroll-without-post', '非在编教师工资总额', 'pay of teachers without post'),
    number('起')('serious-accidents', '重大安全事故数', 'serious accidents'),
    number('件')('serious-ethics-cases', '严重师德事件数', 'serious ethics cases'),
    flag('primary-style', '存在小学化', 'primary-style teaching', { aliases: ['小学化'] }),
    coded('certification', '等级', 'grade', { aliases: ['幼儿园等级'] }),
  ],
  rules: [
    partOf('children', '在园幼儿数', 'the children')(
      'affordable-children',
      '公办和普惠园在园幼儿数',
      'Children in public or affordable places',
    ),
    partOf('heads', '园长数', 'the heads')('heads-licensed', '持证园长数', 'Licensed heads'),
    {
      code: 'fee-agrees',
      level: 'error',
      text: label('“收费不超标准”与收费、核定标准不符', '“Fee within the standard” does not agree with the two fees'),
      when: 'fee-within',
      check: 'fee <= fee-approved',
      examples: {
        passes: [{ line: { 'fee-within': true, fee: 400, 'fee-approved': 450 } }],
        fails: [{ line: { 'fee-within': true, fee: 500, 'fee-approved': 450 } }],
      },
    },
    {
      code: 'six-year-olds-are-in-primary',
      level: 'warning',
      text: label(
        '年满六周岁的儿童应入小学；经批准缓学或设有学前班的请说明',
        'Children of six are in primary school; say where they are excused or a pre-primary class stands',
      ),
      check: 'six-year-olds = 0',
      examples: { passes: [{ line: { 'six-year-olds': 0 } }], fails: [{ line: { 'six-year-olds': 4 } }] },
    },
    {
      code: 'no-primary-style',
      level: 'warning',
      text: label('幼儿园不得有小学化倾向，请说明整改安排', 'No primary-style teaching; say how it is mended'),
      check: 'not primary-style',
      examples: { passes: [{ line: { 'primary-style': false } }], fails: [{ line: { 'primary-style': true } }] },
    },
    {
      code: 'estate-is-affordable',
      level: 'warning',
      text: label('小区配套园应办成公办园或普惠性民办园', 'An estate kindergarten is public or affordable'),
      when: 'estate',
      check: 'estate-handed-over',
      examples: {
        passes: [{ line: { estate: true, 'estate-handed-over': true } }],
        fails: [{ line: { estate: true, 'estate-handed-over': false } }],
      },
    },
  ],
  aliases: ['幼儿园基本情况', '学前教育普及普惠数据'],
})

const measure = measuresOf('kindergarten')
const sum = (code: string, zh: string, en: string, field: string, unit: string) =>
  measure(code, zh, en, { sum: field, unit })
const count = (code: string, zh: string, en: string, field: string, value: boolean) =>
  measure(code, zh, en, { where: { [field]: value }, unit: '所' })
export const kindergartenMeasures = [
  measure('kindergartens', '幼儿园数', 'kindergartens', { unit: '所' }),
  sum('kindergarten-children', '在园幼儿', 'children in kindergartens', 'children', '人'),
  sum(
    'affordable-children',
    '公办和普惠园幼儿',
    'children in public or affordable places',
    'affordable-children',
    '人',
  ),
  count('kindergartens-unlicensed', '无证幼儿园', 'unlicensed kindergartens', 'licensed', false),
  count('public-central-kindergartens', '公办中心园', 'public central kindergartens', 'public-central', true),
  count('estate-kindergartens', '小区配套园', 'estate kindergartens', 'estate', true),
  count('estate-kindergartens-handed-over', '已移交小区配套园', 'handed over', 'estate-handed-over', true),
  count('kindergartens-fee-within', '收费合规幼儿园', 'kindergartens within the fee', 'fee-within', true),
  count(
    'kindergartens-conditions-met',
    '条件合格幼儿园',
    'kindergartens meeting the conditions',
    'conditions-met',
    true,
  ),
  count(
    'kindergartens-without-primary-style',
    '无小学化幼儿园',
    'without primary-style teaching',
    'primary-style',
    false,
  ),
  sum('kindergarten-heads', '园长', 'heads', 'heads', '人'),
  sum('kindergarten-heads-licensed', '持证园长', 'licensed heads', 'heads-licensed', '人'),
  sum('kindergarten-payroll-with-post', '在编教师工资总额', 'pay with post', 'payroll-with-post', '元'),
  sum('kindergarten-payroll-without-post', '非在编教师工资总额', 'pay without post', 'payroll-without-post', '元'),
  sum('kindergarten-teachers-with-post', '在编教师', 'teachers with post', 'teachers-with-post', '人'),
  sum('kindergarten-teachers-without-post', '非在编教师', 'teachers without post', 'teachers-without-post', '人'),
  sum('kindergarten-serious-accidents', '幼儿园重大事故', 'serious accidents', 'serious-accidents', '起'),
  sum('kindergarten-ethics-cases', '幼儿园严重师德事件', 'serious ethics cases', 'serious-ethics-cases', '件'),
]
