import { readText } from '@youju/read'
import { describe, expect, test } from 'vitest'
import { lexicon } from '../../../../packs/cn-county/src/lexicon.ts'
import type { Placed } from '../../src/rule.ts'
import { differenceOf } from '../../src/rules/told-again/difference.ts'
import {
  mostOfWordsIn,
  signsOfBoth,
  signsOfSpeech,
  signsOfWords,
  weightOf,
  wordsOf,
} from '../../src/rules/told-again/signs.ts'
import { pairsTold } from '../../src/rules/told-again.ts'
import { prepare } from '../../src/verify-text.ts'

/** The first and the last figure of a text. */
function ends(text: string): { text: string; told: Placed; again: Placed } {
  const checking = prepare(readText(text, lexicon), { lexicon })
  return { text: checking.text, told: checking.quantities[0]!, again: checking.quantities.at(-1)! }
}

describe('how two numbers differ', () => {
  test.each([
    ['教师128人。教师182人。', 'three digits in another order'],
    ['教师1286人。教师1268人。', 'four digits in another order'],
    ['教师12863人。教师12836人。', 'five digits in another order'],
    ['教师128634人。教师128643人。', 'five digits in another order'],
    ['教师15人。教师51人。', 'two digits in another order'],
    ['教师128人。教师138人。', 'a digit of three'],
    ['教师128人。教师928人。', 'a digit of three'],
    ['教师1286人。教师1276人。', 'a digit of three'],
    ['教师200人。教师210人。', 'a digit of two'],
    ['教师15人。教师12人。', 'a digit of two'],
    ['教师9人。教师7人。', 'the only digit'],
    ['教师128人。教师131人。', 'near'],
    ['教师100人。教师125人。', 'near'],
    ['教师125人。教师100人。', 'near'],
    ['教师99人。教师101人。', 'near'],
    ['教师101人。教师99人。', 'near'],
    ['教师128人。教师128人。', undefined],
    ['教师128人。教师172人。', undefined],
    ['教师5人。教师50人。', undefined],
    ['教师50人。教师5人。', undefined],
    ['教师1234人。教师234人。', undefined],
    ['教师798人。近六百人。', 'the digit of a round number'],
    ['教师798人。近八百人。', undefined],
    ['教师842人。八百余人。', undefined],
    ['教师842人。九百余人。', 'the digit of a round number'],
    ['教师842人。850人左右。', 'a digit of two'],
    ['教师842人。不足800人。', 'the digit of a round number'],
    ['教师842人。不到九百人。', undefined],
    ['教师842人。不超过900人。', undefined],
    ['教师842人。不超过800人。', 'the digit of a round number'],
    ['教师842人。不少于800人。', undefined],
    ['教师842人。至少900人。', 'the digit of a round number'],
    ['教师900人。不足900人。', undefined],
    ['教师900人。900余人。', undefined],
    ['投入1.28亿元。投入1.82亿元。', 'three digits in another order'],
    ['投入12850万元。投入1.82亿元。', undefined],
    ['投入12849万元。投入1.82亿元。', 'three digits in another order'],
    ['满意率85.1%。满意率81.5%。', 'three digits in another order'],
    ['满意率85%。满意率81.5%。', 'near'],
  ])('%s', (text, difference) => {
    const { told, again } = ends(text)
    expect(differenceOf(told, again)).toBe(difference)
  })
})

describe('how a number that is told again is spoken of', () => {
  test.each([
    ['教师196名。', ''],
    ['共有学校，196名教师。', 'at the head of its clause, any noun'],
    ['对全部288名工作人员进行培训。', 'all of them, any noun'],
    ['这12所学校达标。', 'all of them, any noun'],
    ['现有的近40所学校达标。', 'all of them, any noun, roughly'],
    ['尚有21人没有证书。', 'all of them, as a number of its own, any noun'],
    ['下属9所学校分散。', 'all of them, any noun'],
    ['已返校的49名学生体温正常。', 'told apart, any noun'],
    ['来的49名学生体温正常。', 'any noun'],
    ['11所学校建立了网站。', 'at the head of its clause, any noun'],
    ['二是45名教师参加学习。', 'at the head of its clause, any noun'],
    ['办好26所小学。', 'something is done to them, any noun'],
    ['帮助了26所小学。', 'something is done to them, any noun'],
    ['乡村26所小学发展。', 'any noun'],
    ['我县为46个食堂加强管理。', 'something is done to them, as the whole, any noun'],
    ['我县为46个食堂添置保温台。', 'as the whole, any noun'],
    ['县里26名教师中有的没有证书。', 'of whom, any noun'],
    ['县里26名教师当中有的没有证书。', 'of whom, any noun'],
    ['县里26名小学中心校教师。', 'any noun'],
    ['县里26名教师里，有的没有证书。', 'any noun'],
    ['县里26名教师，在此基础上扩编。', 'any noun'],
    ['县里26名教师在现有的基础上扩编。', 'on top of, any noun'],
    ['教师仅12名。', 'only'],
    ['教师只招到12名。', 'only, as a number of its own'],
    ['仅12名教师没有证书。', 'any noun'],
    ['乡镇小学26所。', ''],
    ['全县的乡镇小学26所。', 'as the whole'],
    ['目前小学26所。', 'as the whole'],
    ['小学26所均达标。', 'as the whole'],
    ['小学26所，均达标。', ''],
    ['教师在小学26名全部到岗。', 'as the whole, any noun'],
    ['计划招聘教师196名。', 'as a number of its own'],
    ['每个学校教师196名。', 'as a number of its own'],
    ['教师有196名。', 'as a number of its own'],
    ['去年教师196名。', 'as a number of its own'],
    ['乡村196余名的家长。', 'any noun, roughly'],
    ['乡村196名占多数。', ''],
  ])('%s', (source, signs) => {
    const { text, again } = ends(source)
    expect([...signsOfSpeech(text, again)].join(', ')).toBe(signs)
  })
})

describe('what the words around both share', () => {
  test.each([
    ['校车86辆。68台校车。', 'noun'],
    ['校车86辆。68台班车。', 'a character of the noun'],
    ['教学班24个。24个教学班。', 'noun, noun beside the number'],
    ['24个教学班。开设26个教学班级。', 'noun, noun beside the number'],
    ['新招聘教师24人。24名招聘教师。', 'noun, long noun, noun beside the number'],
    ['心理教师24人。24名新心理教师。', 'noun, long noun, noun beside the number'],
    ['课后服务学校24所。26所课后服务学校。', 'noun, long noun, noun beside the number'],
    ['课后服务学校24所。课后服务学校26所。', 'whole name before, words of its own'],
    ['课后服务学校24所。乡村课后服务学校26所。', 'whole name before, words of its own'],
    ['课后服务学校24所。乡镇中心课后服务26所。', 'whole name before, words of its own'],
    ['服务24次。课后服务学校26次。', 'words of its own'],
    ['学生24人。26名学生。', 'noun of any report'],
    ['学生24人。学生26人。', ''],
    ['全县食堂26个。24个食堂。', 'noun'],
    ['有校车86辆。68辆。', 'words of its own'],
    ['食堂摄像头86个。68个高清摄像头已更换。', 'noun'],
    ['摄像头86个。68个“摄像头”。', 'noun, noun beside the number'],
    ['督学责任区专职督学24名。责任区督学26名专职督学。', 'noun, long noun, words of its own, noun beside the number'],
  ])('%s', (source, signs) => {
    const { text, told, again } = ends(source)
    const [one, other] = [wordsOf(text, again), wordsOf(text, told)]
    const found = [...signsOfWords(one, other)]
    expect(found.join(', ')).toBe(signs)
    expect(weightOf(found)).toBeLessThanOrEqual(mostOfWordsIn(one))
  })

  test('of one kind and level, and how many', () => {
    const { told } = ends('教师128人。')
    const signs = (change: Partial<Placed>): string => [...signsOfBoth(told, { ...told, ...change })].join(', ')
    expect(signs({})).toBe('same indicator')
    expect(signs({ indicator: 'schools', value: 127 })).toBe('other indicator, fewer')
    expect(signs({ level: 'junior' })).toBe('same indicator')
    expect([...signsOfBoth({ ...told, level: 'primary' }, { ...told, level: 'junior' })]).toContain('other level')
  })
})

/** However little it weighs: the figure told before, the last one that may tell it again, and its signs; — where there is none. */
describe('all that speaks for a pair', () => {
  test.each([
    [
      '现有校车86辆。\n二、困难\n68辆校车没有专人看护。',
      '86辆 68辆: at the head of its clause, any noun, where problems and plans are told, noun, fewer',
    ],
    [
      '二、困难\n现有校车86辆。68辆校车没有专人看护。',
      '86辆 68辆: at the head of its clause, any noun, where problems and plans are told, noun, fewer, told there as well',
    ],
    [
      '现有校车86辆。校车66辆有专人。\n二、困难\n68辆校车没有专人看护。',
      '86辆 68辆: at the head of its clause, any noun, where problems and plans are told, noun, fewer, others told as well',
    ],
    [
      '现有校车86辆。\n二、困难\n68辆校车没有专人看护。明年再看68辆校车。',
      '86辆 68辆: at the head of its clause, any noun, where problems and plans are told, noun, fewer, told so elsewhere, told so elsewhere of the same',
    ],
    [
      '现有校车86辆。\n二、困难\n68辆校车没有专人看护。明年维修班车68辆。',
      '86辆 68辆: at the head of its clause, any noun, where problems and plans are told, noun, fewer, told so elsewhere',
    ],
    [
      '现有校车86辆。\n二、困难\n68辆校车没有专人，有保险的校车68辆。',
      '86辆 68辆: where problems and plans are told, words of its own, fewer',
    ],
    [
      '现有校车86辆。\n二、困难\n68辆校车没有专人看护，占79%。',
      '86辆 68辆: at the head of its clause, any noun, where problems and plans are told, computed with others, noun, fewer',
    ],
    ['现有校车近86辆。\n二、困难\n68辆校车没有专人看护。', '—'],
    ['现有校车86辆。\n二、困难\n86辆校车没有专人看护。', '—'],
    [
      '新增学位86个。\n二、困难\n新增68个学位。',
      '86个 68个: as a number of its own, any noun, where problems and plans are told, noun, words of its own, fewer',
    ],
    ['减少学位86个。\n二、困难\n新增68个学位。', '—'],
    [
      '现有学位86个。\n二、困难\n在新增68个学位的基础上扩建。',
      '86个 68个: on top of, as a number of its own, any noun, where problems and plans are told, noun, fewer',
    ],
    [
      '2022年有校车86辆。\n二、困难\n2023年68辆校车没有专人看护。',
      '86辆 68辆: any noun, where problems and plans are told, noun, fewer',
    ],
    ['2022年有校车86辆。目前，2023年的68辆校车没有专人看护。', '—'],
    ['2022年有校车86辆。目前，68辆校车没有专人看护。', '86辆 68辆: at the head of its clause, any noun, noun, fewer'],
    ['现有校车86辆、68辆校车没有专人看护。', '—'],
  ])('%s', (text, signs) => {
    const pair = [...pairsTold(prepare(readText(text, lexicon), { lexicon }), -20)].at(-1)
    expect(pair ? `${pair.told.text} ${pair.again.text}: ${pair.signs.join(', ')}` : '—').toBe(signs)
  })
})
