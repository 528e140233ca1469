import { exchangedDigits } from '../../src/rules/exchanged-digits.ts'
import { testRule } from '../rule-tester.ts'

testRule(exchangedDigits, {
  passes: [
    '发放资助资金5052.01万元。全年共发放资助资金5052.01万元。',
    // Other things, other levels, other years and parts.
    '发放资助资金5052.01万元。新增建筑面积5025.01平方米。',
    '小学在校生21354人，初中在校生21345人。',
    '发放资助资金5052.01万元。去年发放资助资金5025.01万元。',
    '城区在校学生832人，农村在校学生823人。',
    // Few digits, and nothing says that it is the whole.
    '慰问困难教师74名。后来又慰问困难教师47名。',
    '全校在校学生823人。全校在校学生660人。',
  ],
  fails: [
    ['发放资助资金5052.01万元。发放资助资金5025.01万元。', '5025.01万元'],
    ['慰问困难教师74名。受慰问的47名教师都表示感谢。', '47名'],
    ['在校学生823人。目前全校在读学生832人。', '832人'],
    ['少数民族学生占40.71%。少数民族学生在其中占41.70%。', '41.70%'],
  ],
  says: [
    [
      '在校学生823人。目前全校在读学生832人。',
      {
        zh: '前文为 823人，此处为 832人，数字次序不同',
        en: '823人 before and 832人 here: the same digits in another order',
        figures: ['823人', '832人'],
      },
    ],
  ],
})
