import { brackets } from '../../src/rules/brackets.ts'
import { testRule } from '../rule-tester.ts'

testRule(brackets, {
  passes: [
    '全县交流教师386人（其中骨干教师124人（含特级2人）），占12.8%。',
    '主要做法：1）抓常规；2）抓队伍。\na) 甲 b) 乙\n一）丙',
    // A half-width one closes a full-width one, and a conversion loses brackets with its characters.
    '交流教师386人（其中骨干教师124人)。',
    '學(xué)校3所（其中小學2所。',
  ],
  fails: [
    ['全县交流教师386人（其中骨干教师124人，占12.8%。', '（其中骨干教师124人'],
    ['全县交流教师386人（其中骨干教师124人\n城区派出142人），农村244人。', '（其中骨干教师124人', '城区派出142人）'],
    ['教师交流统计（2021年度', '（2021年度'],
  ],
  says: [['派出142人）。', { zh: '括号不成对，缺前半个', en: 'the bracket is never opened' }]],
})
