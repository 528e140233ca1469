import { numberWriting } from '../../src/rules/number-writing.ts'
import { testRule } from '../rule-tester.ts'

testRule(numberWriting, {
  passes: ['约1200人，500余人，超过300人', '4千米，30%左右', '增长2倍'],
  fails: [
    ['约1200人左右', '约1200人左右'],
    ['培训后就业519余人', '519余'],
    ['4千人参加', '4千'],
    ['费用减少一倍', '减少一倍'],
  ],
  says: [
    ['约1200人左右', { zh: '“约”与“左右”重复，留一个', en: '约 and 左右 say the same: keep one' }],
    ['超过300多人', { zh: '“超过”与“多”“余”重复，留一个', en: '超过 and 多 say the same: keep one' }],
    ['约300余人', { zh: '“约”与“余”“多”重复，留一个', en: '约 and 余 do not go together: keep one' }],
    [
      '培训后就业519余人',
      { zh: '“余”“多”前应为整十、整百的数，如“500余人”', en: '余 and 多 follow a round number, as in 500余人' },
    ],
    ['4千人参加', { zh: '阿拉伯数字后不用“百”“千”', en: 'no 百 or 千 behind Arabic digits' }],
    ['提高3百分点', { zh: '“百分点”前缺“个”', en: 'write 个 before 百分点' }],
    ['辍学率.5%', { zh: '小数点前应写“0”', en: 'write a zero before the decimal point' }],
    ['98年9月建校', { zh: '年份应写四位', en: 'write the year with four digits' }],
    ['费用减少一倍', { zh: '减少不用倍数', en: 'a decrease is not given as a multiple' }],
  ],
})
