import { numberSigns } from '../../src/rules/number-signs.ts'
import { testRule } from '../rule-tester.ts'

testRule(numberSigns, {
  passes: [
    '编号202613月，2006年12月，120061月。',
    '小学巩固率为99.6%，辍学率为0，升学率100%，按率100，计算。',
    '巩固率98.2%，比上年提高0.3个百分点。',
    '教督〔2007〕18号文件，2007年18号楼，县发2007号（2）号。',
    // Nothing beside it has the sign: a ratio of the whole text may be without.
    '小学巩固率为99.6，初中巩固率为97.1。',
    '增长率为1.02。小学巩固率为99.6%。',
    '生均图书利用率为120.5，入学率为100%。',
  ],
  fails: [
    ['200612月被评为先进，20075月再获好评。', '200612月', '20075月'],
    ['入园率为96%，家长满意率为98，持证率为100%。', '98'],
    ['就业率98.20%，比上年提高0.01%个百分点。', '0.01%个百分点'],
    ['教督2007[18]号文件', '2007[18]号'],
    ['小学巩固率为99.6%，初中巩固率为97.1，高中巩固率为96.5%。', '97.1'],
  ],
  says: [
    [
      '比上年提高0.3%个百分点。',
      { zh: '“%”与“百分点”重复，留一个', en: '% and 百分点 say the same: keep one', expected: '0.3个百分点' },
    ],
    [
      '县教督2007[18]号文件',
      {
        zh: '发文字号的括号应括住年份',
        en: 'in a document number the brackets enclose the year',
        expected: '〔2007〕18号',
      },
    ],
    [
      '小学入学率99.6%，初中入学率97.1。',
      { zh: '“97.1”后缺“%”', en: 'the % behind "97.1" is missing', expected: '97.1%' },
    ],
  ],
})
