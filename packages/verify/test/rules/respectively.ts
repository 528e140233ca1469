import { respectively } from '../../src/rules/respectively.ts'
import { testRule } from '../rule-tester.ts'

testRule(respectively, {
  passes: [
    '入学率、巩固率均为100%。',
    '小学、初中入学率均为100%、100%。',
    '初等教育完成率分别为99.1%、99.3%。',
    '均为2011、2012年新建。',
  ],
  fails: [
    ['三年来，初级中等教育完成率均为86.44%、89.92%、92.68%。', '均为'],
    ['两校教师均达到12人和15人。', '均达到'],
  ],
  says: [
    [
      '完成率均为86%、89%。',
      {
        zh: '“均为”后有几个不同的数，应为“分别为”',
        en: '"均为" is followed by several values: "分别为"',
        expected: '分别为',
      },
    ],
  ],
})
