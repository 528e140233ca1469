import { lostDash } from '../../src/rules/lost-dash.ts'
import { testRule } from '../rule-tester.ts'

testRule(lostDash, {
  passes: ['3—5岁幼儿入园率95%', '35岁以下教师60人', '2010—2011学年度'],
  fails: [
    ['全镇35岁幼儿入园率达95%', '35岁'],
    ['20102011学年度工作总结', '20102011学年'],
    ['35岁幼儿、46周岁的儿童', '35岁', '46周岁'],
    ['据统计20102011年开办', '20102011年'],
  ],
  says: [
    [
      '20102011学年度工作总结',
      { zh: '连接号丢失，应为“2010—2011学年”', en: 'the dash is lost: "2010—2011学年"', expected: '2010—2011学年' },
    ],
  ],
})
