/** What does not come out is told only where the text plainly asserts it; each sentence stands beside one that does. */
import { describe, expect, it } from 'vitest'
import { asserted } from './asserted.ts'

describe('not plainly asserted', () => {
  it.each<[string, string[]]>([
    // What grew is told already, and what is given of it is no growth.
    ['合作社收入由6万元增加到9万元，增长50%，增收部分拿出一成资助学生。', ['growth(90000,60000)=0.5']],
    ['合作社收入由6万元增加到9万元，增长一成。', ['growth(90000,60000)=0.1 ✗']],
    // The amount is of others.
    ['困难职工7人，每人帮扶3000元，计2.1万元，其中患病的3人又申请到每人5000元。', ['product(7,3000)=21000']],
    ['资助高中生20人，大学生9人，每人3000元，余款2800元。', []],
    ['资助大学生9人，每人3000元，计2800元。', ['product(9,3000)=2800 ✗']],
    // A part with its share says that there are more.
    ['上线326人，其中一中245人，占75.2%；艺术类41人。', ['ratio(245,326)=0.752']],
    ['上线326人，其中一中245人，占75.2%；二中91人。', ['sum(245,91)=326 ✗', 'ratio(245,326)=0.752']],
    ['教职工25人，其中专任教师18人，保安3人，厨师2人，园长、副园长各1人。', []],
    ['教职工26人，其中专任教师18人，保安3人，厨师3人，园长、副园长各1人。', []],
    ['专职教师41名，兼职教师156名，持证的合起来133名，占67.5%。', []],
    ['专职教师41名，兼职教师156名，持证的合起来133名，占72.5%。', ['ratio(133,156)=0.725 ✗']],
    // Of another size, and of a size one digit amiss.
    ['按一等1200元、二等600元发放，一等1000人次计120万元，二等1500人次计90万元。', ['product(1000,1200)=1200000']],
    // A rate of two things is of both together.
    ['毕业生25名，其中升学8名、就业12名，升学与就业率为80%。', []],
    ['毕业生25名，其中升学8名、就业12名，就业率为80%。', ['ratio(12,25)=0.8 ✗']],
    ['毕业生25名，升学与就业的22名，升学与就业率为80%。', ['ratio(22,25)=0.8 ✗']],
    // A limit is no quotient, nor is what is earned one of what is sold.
    ['讲解由6名学生和6位教师担任，师生比控制在1:15以内。', []],
    ['销售额32万元，带动46名妇女就业，人均增收3600元。', []],
    ['发放奖金32万元，惠及46名教师，人均奖金3600元。', ['ratio(320000,46)=3600 ✗']],
    // 51 and 37 make 88 by chance.
    [
      '问题203条，其中安全88条，保健51条，保教37条，财务27条；当场改正96条，限期改正107条。',
      ['sum(88,51,37,27)=203', 'sum(96,107)=203'],
    ],
    ['持证率85.5%，比上年提高6.2个百分点，提高最快的是城南，由71%提高到88%。', []],
    ['持证率85.5%，比上年提高6.2个百分点，由71%提高到88%。', ['change(0.71,0.062)=0.88 ✗']],
  ])('%s', (text, relations) => expect(asserted(text)).toEqual(relations))
})
