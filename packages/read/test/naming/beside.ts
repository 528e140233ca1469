/** The indicator of a figure by those told before it: money for one purpose, parts of a whole, a share or a change of what stands before. */
import { describe, expect, it } from 'vitest'
import { readText } from '../../src/read-text.ts'
import { lexicon } from '../rules-only.ts'

describe('the indicator beside other figures', () => {
  it.each([
    ['检查中心校12个。', ['schools']],
    ['对全县12所学校进行检查。', ['schools']],
    ['对12个部门进行检查。', ['other']],
    ['12个乡镇建成中心园。建成的有8所。', ['other', 'schools']],
    ['小学3个班，幼儿40人。', ['classes', 'enrolment']],
    ['小学30人，幼儿40人。', ['enrolment', 'enrolment']],
    ['助学金每生500元。', ['aid-standard']],
    ['助学金3万元，每生500元。', ['aid-money', 'aid-standard']],
    ['助学金3万元，标准500元。', ['aid-money', 'aid-standard']],
    ['助学金3万元，价格500元。', ['aid-money', 'aid-money']],
    ['营养餐标准每天4元。\n食堂30个，每天4元。', ['aid-standard', 'other', 'project-investment']],
    ['营养餐标准每天4元。食堂30个，每天4元。', ['aid-standard', 'other', 'aid-standard']],
    ['教育支出3万元，占5%。', ['spending', 'spending-share']],
    ['教育支出3万元，增长5%。', ['spending', 'spending-growth']],
    ['学生30人，占5%。', ['enrolment', 'other']],
    ['学生30人，入学率5%。', ['enrolment', 'enrolment-rate']],
    ['计划招生30人，完成计划的50%。', ['new-entrants', 'new-entrants']],
    ['总投资30万元，其中财政12万元，自筹18万元。', ['project-investment', 'project-investment', 'project-investment']],
    ['总投资30万元，比上年增长20%。', ['project-investment', 'project-investment']],
    ['学校30所，其中小学12所，教师18人。', ['schools', 'schools', 'teachers']],
    ['学校30所，其中小学占40%，12所。', ['schools', 'other', 'schools']],
    ['教育支出30万元，其中工资12万元，总投资18万元。', ['spending', 'spending', 'spending']],
    ['教育支出30万元，其中筹集12万元，筹措18万元。', ['spending', 'spending', 'spending']],
    ['30名教师。', ['teachers']],
    ['30位退休教师。', ['staff']],
    ['图书30册，生均3册。', ['books', 'books']],
    ['学校3所，班额30人，学生40人。', ['schools', 'class-size', 'enrolment']],
    ['班额30人，40人。', ['class-size', 'class-size']],
    ['培训经费3万元。投入4万元。', ['spending', 'spending']],
    ['培训经费3万元。教师30人。投入4万元。', ['spending', 'teachers', 'spending']],
    ['培训经费3万元。教师30人。学生40人。投入4万元。', ['spending', 'teachers', 'enrolment', 'spending']],
  ])('%s', (text, indicators) =>
    expect(readText(text, lexicon).quantities.map(({ indicator }) => indicator)).toEqual(indicators),
  )
})
