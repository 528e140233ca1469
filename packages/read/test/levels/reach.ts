/** How far what is spoken of reaches, and what is counted at no level at all. */
import { describe, expect, it } from 'vitest'
import { readText } from '../../src/read-text.ts'
import { lexicon } from '../rules-only.ts'

const levels = (text: string): string[] =>
  readText(text, lexicon).quantities.map(({ text, level }) => `${text} ${level ?? '—'}`)

describe('the level reaches', () => {
  it.each([
    ['全乡小学生735人。初中生303人。\n中小学生1038人。', ['735人 primary', '303人 junior', '1038人 —']],
    [
      '全乡小学生735人。初中生303人。幼儿园学生90人。中小学生1038人。',
      ['735人 primary', '303人 junior', '90人 preschool', '1038人 —'],
    ],
    ['全乡小学补助735元。初中补助303元。中小学补助1038元。', ['735元 primary', '303元 junior', '1038元 compulsory']],
    [
      '幼儿园12所。幼儿园教师30人。幼儿园幼儿600人。幼儿园保育员12人。绘画作品3件。',
      ['12所 preschool', '30人 preschool', '600人 preschool', '12人 preschool', '3件 preschool'],
    ],
    ['幼儿园12所。幼儿园教师30人。绘画作品3件。', ['12所 preschool', '30人 preschool', '3件 —']],
    [
      '幼儿园12所。小学教师30人。幼儿园幼儿600人。幼儿园保育员12人。绘画作品3件。',
      ['12所 preschool', '30人 primary', '600人 preschool', '12人 preschool', '3件 —'],
    ],
    ['小学教育：教师30人。新建教学楼3座。', ['30人 primary', '3座 primary']],
    ['小学教育，教师30人。新建教学楼3座。', ['30人 primary', '3座 —']],
    ['小学、初中：教师30人。新建教学楼3座。', ['30人 —', '3座 —']],
    ['小学和全县的初中：教师30人。新建教学楼3座。', ['30人 —', '3座 —']],
    ['教育：小学教师30人。新建教学楼3座。', ['30人 primary', '3座 —']],
    ['本乡位置偏远且人口稀少的各个小学：教师30人。新建教学楼3座。', ['30人 primary', '3座 —']],
    ['小学30所：初中教师30人。新建教学楼3座。', ['30所 primary', '30人 junior', '3座 —']],
    ['小学17所；校舍5万平方米，学生2225人。', ['17所 primary', '5万平方米 primary', '2225人 primary']],
    ['小学17所；新建校舍5万平方米，学生2225人。', ['17所 primary', '5万平方米 primary', '2225人 primary']],
    ['小学17所；留守儿童225人。', ['17所 primary', '225人 primary']],
    ['小学教师30人。排查隐患3处。', ['30人 primary', '3处 —']],
    ['一、小学教育\n幼儿园教师30人，开展活动3次。', ['30人 preschool', '3次 primary']],
    ['一、幼儿园教育\n幼儿园教师30人，开展活动3次。', ['30人 preschool', '3次 preschool']],
    ['小学教师30人，土地面积5亩。', ['30人 primary', '5亩 —']],
    ['小学教师30人，校园占地面积5亩。', ['30人 primary', '5亩 primary']],
    ['全乡总人口9860人，其中农村5240人，小学生735人。', ['9860人 —', '5240人 —', '735人 primary']],
    ['小学生735人，其中农村524人。', ['735人 primary', '524人 primary']],
    ['义务教育控辍保学工作总结\n张贴标语30幅，检测食品30批次。', ['30幅 —', '30批次 compulsory']],
    ['义务教育控辍保学工作总结\n劝返学生30人，检查3次。', ['30人 compulsory', '3次 —']],
    ['小学工作总结\n财政教育拨款5万元，教育支出占比提高2个百分点。', ['5万元 —', '2个百分点 —']],
    ['小学工作总结\n教育支出2万元，教师30人。', ['2万元 —', '30人 primary']],
    ['小学适龄人口30人，人口90人。', ['30人 primary', '90人 —']],
    ['投入学前教育经费3万元。', ['3万元 preschool']],
    ['入学前儿童30人。', ['30人 —']],
    ['扩大学前教育资助面，资助30人。', ['30人 preschool']],
    ['扩大学前资助面，资助30人。', ['30人 —']],
    ['初中毕业845人，升入高中阶段学校600人，其中普通高中518人。', ['845人 junior', '600人 junior', '518人 junior']],
    ['高中毕业845人，被双一流高校录取86人。', ['845人 senior', '86人 senior']],
  ])('%s', (text, expected) => expect(levels(text)).toEqual(expected))
})
