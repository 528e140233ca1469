import { misread } from '../../src/rules/misread.ts'
import { testRule } from '../rule-tester.ts'

testRule(misread, {
  passes: [
    '全镇学校12所，面积10.5亩，3—6岁幼儿',
    'I类学校、O2O模式、A4纸、WiFi信号',
    '一要抓1一定要抓2',
    '10L水、5l汽油',
    '学校学校学校',
  ],
  fails: [
    ['全镇学校l2所，面积lo.5亩，教师2O5人，l所中学。', 'l2', 'lo.5', '2O5', 'l'],
    ['3一6岁幼儿，2011一2015年，l一5月份', '3一6', '2011一2015', 'l一5'],
    ['一、做法\nl、加大投入。', 'l'],
    ['l2所学校', 'l2'],
    ['下载文档\n全镇学校l2所。', 'l2'],
    ['空 辍保 学，全镇学校l2所，幼儿园3O所。', 'l2', '3O'],
  ],
  says: [
    [
      '全镇学校l2所。',
      {
        zh: '“l2”应为“12”，疑为识别错误',
        en: '"l2" should be "12": probably misread by text recognition',
        expected: '12',
      },
    ],
  ],
})
