import { repeatedParagraph } from '../../src/rules/repeated-paragraph.ts'
import { testRule } from '../rule-tester.ts'

/** So many characters, the last of them a full stop. */
const long = (length: number): string => `${'各校认真落实各项工作任务'.repeat(400).slice(0, length - 1)}。`

testRule(repeatedParagraph, {
  passes: [
    '一是加强领导，健全机构，明确责任，认真落实各项工作任务，确保完成目标12项。\n二是加强管理，健全制度，明确分工，认真落实各项工作要求，确保完成目标12项。',
    '各校认真落实。\n各校认真落实。',
    `${long(39)}\n${long(39)}`,
    `${long(4001)}\n${long(4001)}`,
    // Headings and lines of names have no marks inside.
    `${'示例镇中心学校'.repeat(7)}\n${'示例镇中心学校'.repeat(7)}\n各校认真落实。`,
    // 12 of something are not the same as somebody without a number.
    '各校认真落实各项工作任务，健全机构，明确责任，完成目标12项，确保按期完成全部目标任务。\n各校认真落实各项工作任务，健全机构，明确责任，完成目标项，确保按期完成全部目标任务。',
    // Each of two documents may say it.
    `一、基本情况\n${long(46)}\n二、存在问题\n一、基本情况\n${long(46)}`,
  ],
  fails: [
    [`${long(40)}\n${long(40)}`, long(40)],
    [`\n${long(4000)}\n\n${long(4000)}\n`, long(4000)],
    [`一、基本情况\n二、存在问题\n一、基本情况\n${long(46)}\n${long(46)}\n${long(46)}`, long(46), long(46)],
    [
      '全年组织教师培训12期，参训教师860人次，投入培训经费23.5万元，教师队伍素质稳步提高。\n各校认真落实。\n全年组织教师培训10期，参训教师790人次，投入培训经费21万元，教师队伍素质稳步提高。',
      '全年组织教师培训10期，参训教师790人次，投入培训经费21万元，教师队伍素质稳步提高。',
    ],
  ],
  says: [
    [
      '全年组织教师培训12期，参训教师860人次，投入培训经费23.5万元，教师队伍素质稳步提高。\n全年组织教师培训10期，参训教师790人次，投入培训经费21万元，教师队伍素质稳步提高。',
      {
        zh: '此段与前文只有数字不同，疑为旧稿残留',
        en: 'this paragraph occurs above with other figures: probably left from an older draft',
      },
    ],
    [
      '一是加强领导，健全机构，明确责任，认真落实各项工作任务，确保按期完成全部目标任务。\n一是加强领导，健全机构，明确责任，认真落实各项工作任务，确保按期完成全部目标任务。',
      { zh: '此段与前文重复', en: 'this paragraph occurs twice' },
    ],
  ],
})
