/** What decides the level of each figure. */
import { describe, expect, it } from 'vitest'
import { readFigures } from '../../src/read-text.ts'
import { lexicon } from '../rules-only.ts'

const decided = (text: string): string[] =>
  readFigures(text, lexicon).map(({ level, levelFrom }) => `${level ?? '—'} by ${levelFrom}`)

describe('what decides the level', () => {
  it.each<[string, string[]]>([
    ['18个乡镇建成中心园22所。', ['— by outside', 'preschool by own words']],
    ['小学30所，距县城18公里。', ['primary by own words', '— by outside']],
    ['小学30所，道路18公里。', ['primary by own words', 'primary by before']],
    ['小学30所，户籍人口3000人。', ['primary by own words', '— by outside']],
    ['小学工期18天。', ['primary by own words']],
    ['幼儿园工作总结\n小学3所，工期18天。', ['primary by own words', 'preschool by duration']],
    ['小学在校生900人，占3%。', ['primary by own words', 'primary by before']],
    ['小学教职工648人（专任教师627人）。', ['primary by own words', 'primary by before']],
    ['幼儿园工作总结\n教职工648人（专任教师627人）。', ['preschool by heading', 'preschool by before']],
    ['小学教职工648人，开会（30次）。', ['primary by own words', 'primary by topic']],
    ['小学教师30人。', ['primary by own words']],
    ['扫盲30人。', ['adult by own words']],
    ['劝返30人。', ['compulsory by nature']],
    ['一、小学教育\n劝返30人。', ['primary by heading']],
    ['双河小学始建于1990年。\n全年捐款30元。', ['primary by document']],
    [
      '小学达标。贫困学生255人，其中小学185人、高中70人。',
      ['— by parts', 'primary by own words', 'senior by own words'],
    ],
    [
      '义务教育达标。贫困学生255人，其中小学185人、初中70人。',
      ['compulsory by parts', 'primary by own words', 'junior by own words'],
    ],
    [
      '义务教育达标。贫困学生255人，其中小学185人、高中70人。',
      ['— by parts', 'primary by own words', 'senior by own words'],
    ],
    ['小学达标。贫困学生255人，其中小学185人。', ['primary by topic', 'primary by own words']],
    [
      '小学达标。贫困学生255人，其中县城的完小以及乡镇的完小共计185人，其余的都在村里面的各个教学点和分散在外地的亲戚家里面就近入学的，包括高中70人。',
      ['— by parts', 'primary by own words', 'senior by own words'],
    ],
    [
      '小学大班额比例由5.2%降至3.1%，下降2.1个百分点。',
      ['primary by own words', 'primary by before', 'primary by before'],
    ],
    ['小学工作总结\n户籍人口5.2万人，增长2.1%。', ['— by outside', '— by outside']],
    ['一、小学教育\n残疾儿童30人，40人。', ['primary by heading', 'primary by heading']],
    ['一、小学教育\n残疾儿童30人，教师40人。', ['primary by heading', 'primary by heading']],
    ['一、小学教育\n初中残疾儿童30人，残疾儿童40人。', ['junior by own words', 'primary by heading']],
    ['一、小学教育\n学校（初中残疾儿童30人），40人。', ['junior by own words', 'primary by heading']],
    ['特校达标。残疾儿童30人。', ['special by topic']],
    ['小学30所，平均年龄38岁。', ['primary by own words', '— by none']],
    ['小学30所，平均分85分。', ['primary by own words', 'primary by topic']],
    ['小学30所，开会3次。', ['primary by own words', 'primary by topic']],
    ['小学30所，投入90万元用于购置图书设备器材。', ['primary by own words', '— by none']],
    ['小学30所，投入90万元用于初中建设。', ['primary by own words', 'junior by own words']],
    ['小学30所，捐资90万元用于改善初中建设。', ['primary by own words', 'junior by own words']],
    ['捐资90万元，初中改造，校舍900平方米。', ['junior by purpose', 'junior by topic']],
    ['捐资90万元，校舍900平方米，初中改造。', ['junior by purpose', 'junior by purpose']],
    ['投入90万元，校舍900平方米，初中改造。', ['— by none', 'junior by purpose']],
    ['开会3次，用于初中改造。', ['— by none']],
    ['一、小学教育\n开会3次。', ['primary by heading']],
    ['小学教育工作总结\n开会3次。', ['primary by heading']],
    ['开会3次。', ['— by none']],
    ['小学3所。其中公办2所。', ['primary by own words', 'primary by topic']],
    ['小学3所，其中中学2所。', ['primary by own words', '— by own words']],
    ['初中3所，其中中学2所。', ['junior by own words', 'junior by own words']],
    ['初中3所（中学2所）。', ['junior by own words', 'junior by own words']],
    ['初中3所，包括中学2所。', ['junior by own words', 'junior by own words']],
    ['初中3所，还有中学2所。', ['junior by own words', 'junior by own words']],
    ['小学教师30人，与初中教师之比2:1，班级3个。', ['primary by own words', 'junior by own words', 'primary by topic']],
    ['小学教师30人，占初中教师的20%，班级3个。', ['primary by own words', 'primary by before', 'primary by topic']],
    ['小学教师30人（含初中教师20人），班级3个。', ['primary by own words', 'junior by own words', 'primary by topic']],
    ['初中在校生3280人，在园幼儿910人，教师236人。', ['junior by own words', 'preschool by own words', '— by none']],
    [
      '小学在校生3280人，小学毕业生910人，教师236人。',
      ['primary by own words', 'primary by own words', 'primary by topic'],
    ],
    [
      '小学在校生3280人，小学在校生910人，教师236人。',
      ['primary by own words', 'primary by own words', 'primary by topic'],
    ],
    ['小学在校生3280人，在园幼儿910人，图书236册。', ['primary by own words', 'preschool by own words', '— by none']],
    [
      '小学在校生3280人，在园幼儿910人，共计教师236人。',
      ['primary by own words', 'preschool by own words', '— by none'],
    ],
    [
      '小学3所，初中2所，共计50所，教师236人。',
      ['primary by own words', 'junior by own words', 'compulsory by parts', '— by none'],
    ],
    [
      '小学3所，初中2所，全县学校50所，教师236人。',
      ['primary by own words', 'junior by own words', '— by none', '— by none'],
    ],
    ['小学3所、初中2所，学生共900人。', ['primary by own words', 'junior by own words', '— by none']],
    [
      '小学3所、教师20人，初中2所、教师10人，图书30册。',
      ['primary by own words', 'primary by topic', 'junior by own words', 'junior by topic', 'junior by topic'],
    ],
    ['一、学前教育\n小学3所、初中2所，图书30册。', ['primary by own words', 'junior by own words', '— by none']],
    [
      '一、小学教育\n初中教师30人，占5.2%，提高2.1个百分点。',
      ['junior by own words', 'junior by before', 'junior by before'],
    ],
    ['户籍人口5.2万人，占2.1%，提高2.1个百分点。', ['— by outside', '— by outside', '— by outside']],
    ['小学3所，18个县达标。', ['primary by own words', '— by outside']],
    ['小学3所，2个核心指标达标。', ['primary by own words', '— by outside']],
    ['小学3所，2个指标达标。', ['primary by own words', '— by outside']],
    ['小学3所，2个工作小组到位。', ['primary by own words', '— by outside']],
    ['小学3所，2个组到位。', ['primary by own words', '— by outside']],
    ['小学3所，2项措施到位。', ['primary by own words', '— by outside']],
    ['小学3所，增加措施2项。', ['primary by own words', 'primary by topic']],
    ['初中残疾儿童30人、40人。', ['junior by own words', '— by none']],
    ['教师深入各初中宣讲。全年招收新生30人。', ['— by none']],
    ['教师面向农村小学宣传，印发图书30册。', ['— by none']],
    ['全县从农村小学富余教师中选聘教师30名。', ['— by none']],
    ['整修了8所小学、5所初中共13所。', ['primary by own words', 'junior by own words', 'compulsory by own words']],
    ['整修了8所小学、5所高中共13所。', ['primary by own words', 'senior by own words', '— by own words']],
    ['拨付公用经费30万元、小学助学金20万元，上述各项共计50万元。', ['— by none', 'primary by own words', '— by none']],
    ['教学点、村小、乡镇学校教师每月分别补助30元、20元和10元。', ['— by own words', '— by topic', '— by topic']],
    [
      '升入高中30人，其中普通高中20人、中职10人。',
      ['junior by own words', 'junior by own words', 'junior by own words'],
    ],
    ['义务教育均衡发展汇报\n全县财政教育拨款3亿元，问卷200份。', ['— by outside', '— by none']],
  ])('%s', (text, expected) => expect(decided(text)).toEqual(expected))
})
