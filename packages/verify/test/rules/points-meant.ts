import { pointsMeant } from '../../src/rules/points-meant.ts'
import { testRule } from '../rule-tester.ts'

testRule(pointsMeant, {
  passes: [
    '入学率由95%提高到98%，提高3个百分点。',
    // Growth of the rate itself, of an amount, or of something else.
    '优良率由30%提高到36%，增长20%。',
    '在校学生由9500人增加到9800人，增长3.2%。',
    '巩固率98%，毛入学率95%。全年教育投入增长3%。',
    '入学率由95%提高到98%，经费投入逐年加大，全年教育总支出和生均公用经费均有较大幅度的提高，其中财政拨款比上年增长3%。',
    // Not exactly so far apart, or only about.
    '入学率由95.2%提高到98%，提高3%。',
    '入学率由95%提高到98%以上，提高3%。',
    '入学率由98%提高到98%，提高0%。',
    '比上年提高3%，上年为95%。',
  ],
  fails: [
    ['入学率由95%提高到98%，提高3%。', '3%'],
    ['毛入学率93.5%，比上年的91.2%提高2.3%。', '2.3%'],
    ['近视率48.6%，较上年的50.1%下降1.5%。', '1.5%'],
    ['上线率41.2%，比上年提高3.1%，上年为38.1%。', '3.1%'],
    ['入学率由百分之九十五提高到百分之九十八，提高百分之三。', '百分之三'],
  ],
  says: [
    [
      '入学率由95%提高到98%，提高３％。',
      {
        zh: '95% 与 98% 相差的是百分点，不是百分之几',
        en: '95% and 98% are apart by percentage points, not by per cent',
        expected: '3个百分点',
      },
    ],
    [
      '入学率由百分之九十五提高到百分之九十八，提高百分之三。',
      {
        zh: '百分之九十五 与 百分之九十八 相差的是百分点，不是百分之几',
        en: '百分之九十五 and 百分之九十八 are apart by percentage points, not by per cent',
      },
    ],
  ],
})
