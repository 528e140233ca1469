import { placeholder } from '../../src/rules/placeholder.ts'
import { testRule } from '../rule-tester.ts'

testRule(placeholder, {
  passes: ['购置X光机一台，600元×20人。', '某校教师张老师', '共3×4间', 'Excel表格、xlsx文件', '二〇一二年，编号1#楼'],
  fails: [
    ['xx镇201*年工作总结', 'xx', '201*'],
    ['20xx年，##中学和_____乡', '20xx', '##', '_____'],
    ['立案x件xx人（x教发〔2023〕x号）', 'x', 'xx', 'x', 'x'],
    ['××县**镇的XX年', '××', '**', 'XX'],
    ['小学在校学生_人，入学率_%，2xxx年（  ）月', '_', '_', '2xxx', '（  ）'],
    ['为**小学、**中学和********同志，于*月举办', '**', '**', '********', '*'],
  ],
  says: [
    [
      'xx镇教育工作总结',
      { zh: '“xx”是未填写或被隐去的内容，应补全', en: '"xx" is a mask or a blank that was never filled in' },
    ],
  ],
})
