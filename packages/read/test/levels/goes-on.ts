/** What a sentence goes on to speak of: the level named last, a whole whose parts were told, a sum of both stages. */
import { describe, expect, it } from 'vitest'
import { readText } from '../../src/read-text.ts'
import { lexicon } from '../rules-only.ts'

const levels = (text: string): string[] =>
  readText(text, lexicon).quantities.map(({ text, level }) => `${text} ${level ?? '—'}`)

describe('the level that the next figure is of', () => {
  it.each([
    [
      '义务教育学生255人，其中小学185人、初中70人。学生住校20人。新建活动室5个。住校生9人。',
      ['255人 compulsory', '185人 primary', '70人 junior', '20人 compulsory', '5个 —', '9人 compulsory'],
    ],
    [
      '义务教育学生255人，其中小学185人、初中70人。新建活动室5个。住校生9人。',
      ['255人 compulsory', '185人 primary', '70人 junior', '5个 —', '9人 compulsory'],
    ],
    [
      '义务教育学校25所，其中小学18所、初中7所。高中3所。教师20人。',
      ['25所 compulsory', '18所 primary', '7所 junior', '3所 senior', '20人 senior'],
    ],
    [
      '中小学学生255人，其中小学185人、初中70人。教师20人。',
      ['255人 compulsory', '185人 primary', '70人 junior', '20人 —'],
    ],
    ['全乡小学生735人。初中生303人。中小学生1038人。', ['735人 primary', '303人 junior', '1038人 compulsory']],
    ['全乡小学生735人。中小学生1038人。', ['735人 primary', '1038人 —']],
    ['全乡小学生735人、高中生303人。中小学生1038人。', ['735人 primary', '303人 senior', '1038人 —']],
    ['特教学校学生30人，随班就读12人。', ['30人 special', '12人 compulsory']],
    ['全县小学30所。随班就读12人。', ['30所 primary', '12人 compulsory']],
    ['县特殊教育学校工作总结\n全校学生30人，随班就读12人。', ['30人 special', '12人 special']],
    ['小学教师30人，中小学校医4人。', ['30人 primary', '4人 —']],
    ['高中教师30人，中小学校医4人。', ['30人 senior', '4人 —']],
    ['小学教师30人，中学校医4人。', ['30人 primary', '4人 —']],
    ['高中教师30人，中学校医4人。', ['30人 senior', '4人 senior']],
    ['义务教育工作总结\n中学30所。', ['30所 junior']],
    ['县教育局工作总结\n中学30所。', ['30所 —']],
    ['一、小学教育\n初中入学率99%。教师30人。', ['99% junior', '30人 primary']],
    ['一、小学教育\n小学入学率99%。教师30人。', ['99% primary', '30人 primary']],
    ['一、小学教育\n初中教师9人。学生30人。', ['9人 junior', '30人 junior']],
    ['实验小学、城关中学投入30万元。', ['30万元 —']],
    ['实验小学、第二小学投入30万元。', ['30万元 primary']],
    ['实验小学、第二小学、城关中学投入30万元。', ['30万元 —']],
    ['实验小学改造，城关中学投入30万元。', ['30万元 —']],
    ['今年高考，全区参考学生2156人，教师30人。', ['2156人 senior', '30人 senior']],
    ['今年小学、高考学生2156人，教师30人。', ['2156人 —', '30人 —']],
    ['小学达标。教师30人；学生600人，投入3万元。', ['30人 primary', '600人 primary', '3万元 primary']],
    ['小学有教师30人；学生600人，投入3万元。', ['30人 primary', '600人 primary', '3万元 —']],
    ['小学有教师30人；其中女教师6人；学生600人。', ['30人 primary', '6人 primary', '600人 primary']],
    ['小学有教师30人。其中女教师6人。学生600人。', ['30人 primary', '6人 primary', '600人 primary']],
    ['小学有教师30人、初中20人。其中女教师6人。学生600人。', ['30人 primary', '20人 junior', '6人 —', '600人 —']],
    ['幼儿园有教师30人；学生600人，投入3万元。', ['30人 preschool', '600人 preschool', '3万元 preschool']],
    ['幼儿园12所。教师30人。投入3万元。', ['12所 preschool', '30人 preschool', '3万元 —']],
    ['幼儿园12所。新建教学楼3座。教师30人。', ['12所 preschool', '3座 —', '30人 preschool']],
    ['小学12所。教师30人。投入3万元。', ['12所 primary', '30人 primary', '3万元 —']],
    ['县第一小学工作总结\n附设幼儿园幼儿63人。教职工90人。', ['63人 preschool', '90人 primary']],
    ['县第一幼儿园工作总结\n小学生63人来园。教职工90人。', ['63人 primary', '90人 preschool']],
    ['县第一小学工作总结\n幼儿63人、小学生90人。教职工90人。', ['63人 preschool', '90人 primary', '90人 primary']],
    ['一、小学教育\n加强管理。\n教师30人。\n二、初中教育\n教师30人。', ['30人 primary', '30人 junior']],
    ['小学教育。\n教师30人。初中达标。教师20人。', ['30人 —', '20人 junior']],
  ])('%s', (text, expected) => expect(levels(text)).toEqual(expected))
})
