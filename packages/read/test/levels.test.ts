/** The level of education that a figure speaks of: its own words, the sentence, the heading, the document. */
import { describe, expect, it } from 'vitest'
import { lexicon } from '../../../packs/cn-county/src/lexicon.ts'
import { readText } from '../src/read-text.ts'

const levels = (text: string): string[] =>
  readText(text, lexicon).quantities.map(({ text, level }) => `${text} ${level ?? '—'}`)

describe('the level', () => {
  it.each([
    ['实验幼儿园工作总结\n本学期招聘教师3名。', ['3名 preschool']],
    ['实验幼儿园占地3000平方米，教师30人。', ['3000平方米 preschool', '30人 preschool']],
    ['实验小学始建于1990年。教师30人。', ['30人 primary']],
    ['县第一中学现有教师30人。', ['30人 senior']],
    ['县第一中学举办活动。教师30人。', ['30人 senior']],
    ['义务教育工作总结\n教师30人。', ['30人 compulsory']],
    ['小学工作总结。\n初中教师30人。教师20人。', ['30人 junior', '20人 junior']],
    ['小学加强管理。小学狠抓质量。小学保障安全。小学关心教师。小学改善条件。教师30人。', ['30人 primary']],
    ['小学工作总结\n小学加强管理。教师30人。初中、高中参加。', ['30人 primary']],
    ['小学工作总结\n小学加强管理。初中、高中参加。教师30人。', ['30人 primary']],
    ['小学教师30人。', ['30人 primary']],
    ['教师30人到小学任教。', ['30人 —']],
    ['30名小学教师获奖。', ['30名 primary']],
    [
      '小学生均支出8千元，比上年增长16%，初中生均支出9千元，比上年增长20%。',
      ['8千元 primary', '16% primary', '9千元 junior', '20% junior'],
    ],
    ['留守儿童350名，占小学在校生的20%，比上年减少12名。', ['350名 —', '20% primary', '12名 —']],
    ['全乡有初中1所。中学教师47人。', ['1所 junior', '47人 junior']],
    ['全乡有初中1所、高中1所。中学教师47人。', ['1所 junior', '1所 senior', '47人 —']],
    ['全乡有初中1所、完全中学1所。中学教师47人。', ['1所 junior', '1所 —', '47人 —']],
    ['全乡有初中1所。常山中学教师47人。', ['1所 junior', '47人 —']],
    ['实验小学工作总结\n教职工90人，其中中学47人，小学43人。', ['90人 —', '47人 —', '43人 primary']],
    ['清水小学、东升幼儿园3所学校动工。', ['3所 —']],
    ['小学3所。又有7个省份达标。', ['3所 primary', '7个 —']],
    ['表彰30名教师，其中小学10名。', ['30名 —', '10名 primary']],
    ['小学、初中教师30人。', ['30人 compulsory']],
    ['小学和初中的教师30人。', ['30人 compulsory']],
    ['小学及高中教师30人。', ['30人 —']],
    ['小学生、幼儿30人。', ['30人 —']],
    ['初中、小学在职教师分别为48人、37人。', ['48人 junior', '37人 primary']],
    [
      '小学教师、初中教师分别为48人、37人，班级分别为6个、8个。',
      ['48人 primary', '37人 junior', '6个 primary', '8个 junior'],
    ],
    ['学校（幼儿园）30所。', ['30所 —']],
    ['30所（占全市的1/4）中等职业学校。', ['30所 vocational', '1/4 vocational']],
    ['30所（含民办）幼儿园。', ['30所 preschool']],
    ['禾丰小学、镇龙一中等10所学校。', ['10所 —']],
    ['禾丰小学等10所学校。', ['10所 primary']],
    ['小学学校3所，教师30人，图书5000册。', ['3所 primary', '30人 primary', '5000册 primary']],
    ['小学3所、初中2所，教师30人。', ['3所 primary', '2所 junior', '30人 —']],
    ['小学3所，教师30人。初中2所，教师20人。', ['3所 primary', '30人 primary', '2所 junior', '20人 junior']],
    ['小学3所。教师30人。', ['3所 primary', '30人 primary']],
    ['小学3所。班级30个，学生900人。', ['3所 primary', '30个 primary', '900人 primary']],
    ['小学3所。培训教师30人。', ['3所 primary', '30人 —']],
    ['小学3所。全镇教师30人。', ['3所 primary', '30人 —']],
    ['小学生1432名；初中生624名。寄宿生418人。', ['1432名 primary', '624名 junior', '418人 —']],
    ['小学入学率95%，培训教师30人。', ['95% primary', '30人 —']],
    [
      '幼儿园12所。教师60人，幼儿900人，班级30个，教师达标率90%。培训30人。',
      ['12所 preschool', '60人 preschool', '900人 preschool', '30个 preschool', '90% preschool', '30人 preschool'],
    ],
    ['投入50万元为3所小学购置设备。', ['50万元 primary', '3所 primary']],
    ['投入50万元，为小学购置设备。', ['50万元 primary']],
    ['捐资200万元，用于中心小学建设。', ['200万元 primary']],
    ['小学3所，户籍人口3000人。', ['3所 primary', '3000人 —']],
    ['小学3所，工期18天。', ['3所 primary', '18天 —']],
    ['小学3所，占地30亩。', ['3所 primary', '30亩 primary']],
    ['职业高中招生650人；毕业生512人。', ['650人 vocational', '512人 vocational']],
    ['普通高中招生650人；毕业生512人。', ['650人 senior', '512人 senior']],
    ['一、小学教育\n教师30人。', ['30人 primary']],
    ['一、小学、初中教育\n教师30人。', ['30人 —']],
    ['一、加强教师管理，促进全县小学发展\n教师30人。', ['30人 primary']],
    ['小学辍学率为0，占在校生的5%。', ['0 primary', '5% primary']],
    ['小学在校生900人，占3%。', ['900人 primary', '3% primary']],
    ['幼儿园：教师30人，幼儿900人。', ['30人 preschool', '900人 preschool']],
    ['小学发展迅速。教师30人。学生900人。', ['30人 primary', '900人 primary']],
    ['小学发展迅速。初中、高中稳定。教师30人。', ['30人 —']],
    ['特殊教育学校\n残疾学生30人。', ['30人 special']],
    ['一、特殊教育\n残疾儿童30人入学。', ['30人 special']],
    ['小学方面。教师30人。', ['30人 primary']],
    ['3岁以上小学生30人。', ['30人 primary']],
    ['实验小学30名教师，5名教师获奖。', ['30名 primary', '5名 primary']],
    ['全县小学30所，初中20所，共有教师500人。', ['30所 primary', '20所 junior', '500人 —']],
    ['大学、高中毕业生30人。', ['30人 —']],
    ['小学30所（含九年一贯制学校9所），教师300人。', ['30所 primary', '9所 compulsory', '300人 primary']],
  ])('%s', (text, expected) => expect(levels(text)).toEqual(expected))
})

it('of each of several documents in one file is its own', () => {
  const about = (school: string): string =>
    `${school}工作总结\n${`${school}在上级教育行政部门的正确领导下深入开展各项保育教育活动，狠抓质量提升和队伍建设，成效明显。\n`.repeat(3)}表彰教师3名。\n`
  expect(levels(`${about('中心幼儿园')}${about('中心小学')}`)).toEqual(['3名 preschool', '3名 primary'])
})
