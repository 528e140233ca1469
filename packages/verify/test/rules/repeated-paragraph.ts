import { repeatedParagraph } from '../../src/rules/repeated-paragraph.ts'
import { testRule } from '../rule-tester.ts'

testRule(repeatedParagraph, {
  passes: [
    '一是加强领导，健全机构，明确责任，认真落实各项工作任务，确保完成目标12项。\n二是加强管理，健全制度，明确分工，认真落实各项工作要求，确保完成目标12项。',
    '各校认真落实。\n各校认真落实。',
  ],
  fails: [
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
        en: 'this paragraph stood before with other figures: probably left from an older text',
      },
    ],
    [
      '一是加强领导，健全机构，明确责任，认真落实各项工作任务，确保按期完成全部目标任务。\n一是加强领导，健全机构，明确责任，认真落实各项工作任务，确保按期完成全部目标任务。',
      { zh: '此段与前文重复', en: 'this paragraph stands twice' },
    ],
  ],
})
