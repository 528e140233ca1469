import { quotes } from '../../src/rules/quotes.ts'
import { testRule } from '../rule-tester.ts'

testRule(quotes, {
  passes: [
    '荣获‘双基’教育先进镇称号，‘两基’工作达标。',
    '落实“双减”政策，开展“控辍保学”行动。',
    "落实'双减'政策，学生's作业，don't。",
    // One quotation inside another with the same marks.
    '印发了“关于落实“双减”政策的通知”。',
    '他说：“各校要认真落实，\n全面排查。”',
    '从“学有所教一段很长很长的话一直没有说完这里又开始了新的一段话到“学有优教',
  ],
  fails: [
    ['荣获‘双基‘教育先进镇称号。', '‘双基‘'],
    ['荣获’双基’教育先进镇称号。', '’双基’'],
    ['落实“双减“政策，开展“控辍保学”行动。', '“双减“'],
    ["落实'双减“政策。", "'双减“"],
    ['落实”双减”政策。', '”双减”'],
    ["落实“双减'政策。\n开展“控辍保学“行动", "“双减'", '“控辍保学“'],
  ],
  says: [
    [
      '落实“双减“政策。',
      { zh: '引号前后不成对：“双减“', en: 'the quotation marks of “双减“ do not pair', expected: '“双减”' },
    ],
  ],
})
