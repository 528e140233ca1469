import { farWhole } from '../../src/rules/far-whole.ts'
import { testRule } from '../rule-tester.ts'

testRule(farWhole, {
  passes: [
    '全市报名18260人，设考点14个。其中文史类6940人、理工类9130人、艺体类2190人。',
    // Small numbers, two parts, a whole that no digit makes of them.
    '全市报名126人，设考点14个。其中文史类69人、理工类91人、艺体类21人。',
    '全市报名18260人，设考点14个。其中文史类6940人、理工类9130人。',
    '全市报名28888人，设考点14个。其中文史类6940人、理工类9130人、艺体类2190人。',
  ],
  fails: [
    [
      '全市报名18260人，设考点14个。其中文史类6940人、理工类9130人、艺体类1290人。',
      '18260人，设考点14个。其中文史类6940人、理工类9130人、艺体类1290人',
    ],
  ],
  alone: true,
})
