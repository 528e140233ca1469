/** A figure and those told with it: changes and parts of it, what stands beside it, wholes and sums of several stages. */
import { describe, expect, it } from 'vitest'
import { readText } from '../../src/read-text.ts'
import { lexicon } from '../rules-only.ts'

const levels = (text: string): string[] =>
  readText(text, lexicon).quantities.map(({ text, level }) => `${text} ${level ?? '—'}`)

describe('the level of a change, a part in brackets, one beside the other', () => {
  it.each([
    ['中考平均分526分，比去年提高12分。', ['526分 junior', '12分 junior']],
    ['中考生占全市的12%，比去年提高2%。', ['12% junior', '2% junior']],
    ['初中生考入中职38人，普通高中21人。', ['38人 junior', '21人 senior']],
    ['特教学校在读126人，随班就读124人。', ['126人 special', '124人 compulsory']],
    ['县一中录取620人，本科上线66人，比去年增加5人。', ['620人 senior', '66人 senior', '5人 senior']],
    ['全镇小学12所，在校生4560人，平均每校380人。', ['12所 primary', '4560人 primary', '380人 primary']],
    ['督导小学36所、优秀学校15所。', ['36所 primary', '15所 —']],
    ['督导小学36所，其中优秀学校15所。', ['36所 primary', '15所 primary']],
    ['督导小学36所，评出优秀学校15所。', ['36所 primary', '15所 —']],
    ['全县学校36所，小学有12所、德育示范校11所。', ['36所 —', '12所 primary', '11所 —']],
    ['初中学籍错误62人、省外就读87人、正在劝返15人。', ['62人 junior', '87人 junior', '15人 junior']],
    ['小学教科书费168万元、寄宿补助473万元。', ['168万元 primary', '473万元 —']],
    ['小学教科书费168万元，寄宿补助473万元。', ['168万元 primary', '473万元 primary']],
    ['小学教科书费168万元、补助473万元。', ['168万元 primary', '473万元 primary']],
    ['公办幼儿园中心园31所、公办村园43所。', ['31所 preschool', '43所 preschool']],
    ['中小学工会26个、幼儿园工会4个、局直单位工会2个。', ['26个 —', '4个 preschool', '2个 —']],
    ['小学教职工448人（专任教师276人），学生900人。', ['448人 primary', '276人 primary', '900人 primary']],
  ])('%s', (text, expected) => expect(levels(text)).toEqual(expected))
})

describe('the level of a whole of several stages, and a sum of them', () => {
  it.each([
    ['贫困学生255人，其中小学185人、初中70人。', ['255人 compulsory', '185人 primary', '70人 junior']],
    ['贫困学生255人，其中小学185人、高中70人。', ['255人 —', '185人 primary', '70人 senior']],
    ['校舍面积255平方米，其中小学185平方米、初中70平方米。', ['255平方米 —', '185平方米 primary', '70平方米 junior']],
    ['各级各类学校255所，其中小学185所、初中70所。', ['255所 —', '185所 primary', '70所 junior']],
    ['学校有小学8所、初中5所共13所。', ['8所 primary', '5所 junior', '13所 compulsory']],
    ['全县有小学8所、高中5所共13所。', ['8所 primary', '5所 senior', '13所 —']],
    [
      '小学每人750元，计98万元；初中每人1000元，计86万元。',
      ['750元 primary', '98万元 primary', '1000元 junior', '86万元 junior'],
    ],
    ['小学每人750元、初中每人1000元，共拨付184万元。', ['750元 primary', '1000元 junior', '184万元 compulsory']],
    ['为562名小学生和280名初中生拨付56万元。', ['562名 primary', '280名 junior', '56万元 compulsory']],
    ['为562名小学生和280名高中生拨付56万元。', ['562名 primary', '280名 senior', '56万元 —']],
    ['为562名小学生、280名小学生拨付56万元。', ['562名 primary', '280名 primary', '56万元 primary']],
    ['小学生562人，初中生280人，拨付56万元。', ['562人 primary', '280人 junior', '56万元 —']],
    ['附设幼儿园幼儿119人，在校学生总数373人。', ['119人 preschool', '373人 —']],
    ['附设幼儿园幼儿119人，小学学生共373人。', ['119人 preschool', '373人 primary']],
    ['小学12所、初中8所，计20所，教师236人。', ['12所 primary', '8所 junior', '20所 compulsory', '236人 —']],
    ['小学12所、初中8所，计20所，图书236册。', ['12所 primary', '8所 junior', '20所 compulsory', '236册 compulsory']],
    ['小学学生328人，初中学生91人，教师23人。', ['328人 primary', '91人 junior', '23人 —']],
    ['小学学生328人，小学学生91人，教师23人。', ['328人 primary', '91人 primary', '23人 primary']],
    ['初中2所、小学4所，学生845人。', ['2所 junior', '4所 primary', '845人 —']],
    ['初中2所、小学4所，共6所，学生845人。', ['2所 junior', '4所 primary', '6所 compulsory', '845人 compulsory']],
    ['初中缺编2人、小学缺编4人，缺口6人。', ['2人 junior', '4人 primary', '6人 —']],
    ['初中2所、小学4所，其他3所。', ['2所 junior', '4所 primary', '3所 —']],
    [
      '初中投入2万元、小学投入4万元，上述两项共计6万元。',
      ['2万元 junior', '4万元 primary', '两项 —', '6万元 compulsory'],
    ],
    ['小学学生630人，初中学生300人，合计930人。', ['630人 primary', '300人 junior', '930人 compulsory']],
    ['小学630人，初中300人，共计930人，教师90人。', ['630人 primary', '300人 junior', '930人 compulsory', '90人 —']],
    ['小学630人，高中300人，合计930人。', ['630人 primary', '300人 senior', '930人 —']],
    ['小学630人，初中300人，高中90人，合计1020人。', ['630人 primary', '300人 junior', '90人 senior', '1020人 —']],
    ['义务教育学校25所，其中小学18所、初中7所。', ['25所 compulsory', '18所 primary', '7所 junior']],
    ['中小学校25所，其中义务教育18所、高中7所。', ['25所 —', '18所 compulsory', '7所 senior']],
    ['初中12所、初中教师30人、小学教师40人共70人。', ['12所 junior', '30人 junior', '40人 primary', '70人 compulsory']],
    ['小学生630人、初中生300人，共计教师90人。', ['630人 primary', '300人 junior', '90人 —']],
    ['小学生630人、初中生300人，教师总数90人。', ['630人 primary', '300人 junior', '90人 —']],
    ['初中班2个、小学班4个，教学班共有的教师20人。', ['2个 junior', '4个 primary', '20人 —']],
    ['学生630人，幼儿300人，教师90人。', ['630人 —', '300人 preschool', '90人 —']],
    ['小学生630人，幼儿300人，教师90人。', ['630人 primary', '300人 preschool', '90人 —']],
    ['全乡人口9600人、小学生630人，教师90人。', ['9600人 —', '630人 primary', '90人 primary']],
  ])('%s', (text, expected) => expect(levels(text)).toEqual(expected))
})

describe('the level of whose matter it is', () => {
  it.each([
    ['县特殊教育学校工作总结\n开设职业教育专业4个。教师20人。', ['4个 vocational', '20人 special']],
    ['县教育局工作总结\n开设职业教育专业4个。教师20人。', ['4个 vocational', '20人 vocational']],
    ['县第一小学工作总结\n义务教育阶段学生64人。教师20人。', ['64人 compulsory', '20人 primary']],
    ['全县特殊教育工作总结\n义务教育阶段学生64人。教师20人。', ['64人 compulsory', '20人 compulsory']],
    [
      '柳树镇中心小学工作总结\n一、小学项目\n投入14万元。初中投入6万元，共20万元。',
      ['14万元 primary', '6万元 junior', '20万元 compulsory'],
    ],
    ['县成人教育中心工作总结\n职业技能培训64人次。教师20人。', ['64人次 adult', '20人 adult']],
  ])('%s', (text, expected) => expect(levels(text)).toEqual(expected))
})
