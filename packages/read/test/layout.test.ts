/** Sentences of a text and the headings they stand under: `heading › heading | sentence`, a heading itself marked §. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOut, type Section } from '../src/layout.ts'

const headings = (text: string, section: Section | undefined): string[] =>
  section ? [...headings(text, section.parent), text.slice(section.from, section.to)] : []

const outline = (text: string): string[] =>
  layOut(text).map(({ from, to, heading, section }) =>
    [headings(text, section).join(' › '), `${heading ? '§' : ''}${text.slice(from, to)}`].join(' | '),
  )

describe('a sentence stands under the headings above it', () => {
  it.each([
    [
      '青禾镇2012年工作总结\n一、基本情况\n全镇有学校3所。教师60人！',
      [
        '青禾镇2012年工作总结 | §青禾镇2012年工作总结',
        '青禾镇2012年工作总结 › 一、基本情况 | §一、基本情况',
        '青禾镇2012年工作总结 › 一、基本情况 | 全镇有学校3所。',
        '青禾镇2012年工作总结 › 一、基本情况 | 教师60人！',
      ],
    ],
    [
      '一、情况\n（一）学校\n1、小学\n（1）规模\n有3所。\n（二）教师\n有60人。\n二、打算\n新建2所。',
      [
        '一、情况 | §一、情况',
        '一、情况 › （一）学校 | §（一）学校',
        '一、情况 › （一）学校 › 1、小学 | §1、小学',
        '一、情况 › （一）学校 › 1、小学 › （1）规模 | §（1）规模',
        '一、情况 › （一）学校 › 1、小学 › （1）规模 | 有3所。',
        '一、情况 › （二）教师 | §（二）教师',
        '一、情况 › （二）教师 | 有60人。',
        '二、打算 | §二、打算',
        '二、打算 | 新建2所。',
      ],
    ],
    [
      '(一)学校\n(1)小学\n①村小\n⑳教学点',
      [
        '(一)学校 | §(一)学校',
        '(一)学校 › (1)小学 | §(1)小学',
        '(一)学校 › ①村小 | §①村小',
        '(一)学校 › ⑳教学点 | §⑳教学点',
      ],
    ],
    [
      '一．学校\n1.小学\n2．初中\n二.教师',
      ['一．学校 | §一．学校', '一．学校 › 1.小学 | §1.小学', '一．学校 › 2．初中 | §2．初中', '二.教师 | §二.教师'],
    ],
    ['　　一、情况\n　　学校3所。', ['一、情况 | §一、情况', '一、情况 | 学校3所。']],
    [
      '青山县持续改善农村薄弱学校办学条件\n今年，全县继续实施薄弱学校改造项目，各级投资1350万元。',
      [
        '青山县持续改善农村薄弱学校办学条件 | §青山县持续改善农村薄弱学校办学条件',
        '青山县持续改善农村薄弱学校办学条件 | 今年，全县继续实施薄弱学校改造项目，各级投资1350万元。',
      ],
    ],
    [
      '青山县持续改善农村薄弱学校办学条\n件，各级投资1350万元。',
      [' | 青山县持续改善农村薄弱学校办学条\n件，各级投资1350万元。'],
    ],
    ['十二、教师\n有60人。', ['十二、教师 | §十二、教师', '十二、教师 | 有60人。']],
    ['一、条件。学校3所。', ['一、条件 | §一、条件。', '一、条件 | 学校3所。']],
  ])('%s', (text, expected) => expect(outline(text)).toEqual(expected))
})

describe('一是…二是… open sentences of their own', () => {
  it.each([
    [
      '一是新建学校3所；二是招聘教师60人。',
      ['一是新建学校3所 | 一是新建学校3所；', '二是招聘教师60人 | 二是招聘教师60人。'],
    ],
    ['措施有力。一是新建学校3所。', [' | 措施有力。', '一是新建学校3所 | 一是新建学校3所。']],
    [
      '（一）措施\n一是新建学校3所；（二）是招聘教师60人。',
      [
        '（一）措施 | §（一）措施',
        '（一）措施 › 一是新建学校3所 | 一是新建学校3所；',
        '（一）措施 › 一是新建学校3所 | （二）是招聘教师60人。',
      ],
    ],
    ['措施如下：一是新建学校3所。', [' | 措施如下：一是新建学校3所。']],
  ])('%s', (text, expected) => expect(outline(text)).toEqual(expected))
})

describe('is no heading', () => {
  it.each([
    ['一所学校获奖。', [' | 一所学校获奖。']],
    ['1.5万元到位。', [' | 1.5万元到位。']],
    ['123、教师和学生共同参加了全县教育系统组织的活动。', [' | 123、教师和学生共同参加了全县教育系统组织的活动。']],
    ['小学3所。2、初中2所。', [' | 小学3所。', ' | 2、初中2所。']],
    ['小学3所。一、初中2所。', [' | 小学3所。', ' | 一、初中2所。']],
    ['小学3所。（一）初中2所。', [' | 小学3所。', ' | （一）初中2所。']],
    ['（3所）小学。', [' | （3所）小学。']],
    ['学校3所，教师60人，学生800人，班级20个，图书3万册', [' | 学校3所，教师60人，学生800人，班级20个，图书3万册']],
  ])('%s', (text, expected) => expect(outline(text)).toEqual(expected))
})

describe('a sentence ends', () => {
  it.each([
    ['他说：“学校3所。”教师60人。', [' | 他说：“学校3所。”', ' | 教师60人。']],
    ['（学校3所。）教师60人。', [' | （学校3所。）', ' | 教师60人。']],
    ['学校3所；教师60人？学生800人!', [' | 学校3所；', ' | 教师60人？', ' | 学生800人!']],
    ['投资13。7亿元。学校3所。', [' | 投资13。7亿元。', ' | 学校3所。']],
    ['学校3所。　　教师60人。', [' | 学校3所。', ' | 教师60人。']],
  ])('%s', (text, expected) => expect(outline(text)).toEqual(expected))
})

describe('a line that breaks off goes on in the next', () => {
  const half = '各校认真落实上级文件精神全面提高教育教学质量和'
  it.each([
    [`${half}\n管理水平，教师60人。`, [` | ${half}\n管理水平，教师60人。`]],
    [`${half}  \n管理水平，教师60人。`, [` | ${half}  \n管理水平，教师60人。`]],
    ['资金达到\n8059.35\n万元。', [' | 资金达到\n8059.35\n万元。']],
    ['藏书多，教学班\n12个，学生\n600人。', [' | 藏书多，教学班\n12个，学生\n600人。']],
    ['学校概况\n12个班，60人。', ['学校概况 | §学校概况', '学校概况 | 12个班，60人。']],
    [
      '藏书多，有教学班\n3、书法。',
      ['藏书多，有教学班 | §藏书多，有教学班', '藏书多，有教学班 › 3、书法 | §3、书法。'],
    ],
    ['藏书多，有教学班\n2019年搬迁。', ['藏书多，有教学班 | §藏书多，有教学班', '藏书多，有教学班 | 2019年搬迁。']],
  ])('%s', (text, expected) => expect(outline(text)).toEqual(expected))
  it.each([
    [`${half}\n　　管理水平，教师60人。`, [` | ${half}`, ' | 管理水平，教师60人。']],
    [`${half}\n\n管理水平，教师60人。`, [` | ${half}`, ' | 管理水平，教师60人。']],
    [`${half}：\n管理水平，教师60人。`, [` | ${half}：`, ' | 管理水平，教师60人。']],
    [`${half}\n二、管理。`, [` | ${half}`, '二、管理 | §二、管理。']],
    ['有学校。\n8059.35\n万元。', [' | 有学校。', ' | 8059.35\n万元。']],
    ['学校情况\n教师60人。', ['学校情况 | §学校情况', '学校情况 | 教师60人。']],
  ])('but not %s', (text, expected) => expect(outline(text)).toEqual(expected))
})

it('loses no character but spaces, and no sentence is endless', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('学校3所', '。', '；', '\n', '　', '一、', '一是', '（一）', '1、', '！”', '，'.repeat(900)),
        { maxLength: 30 },
      ),
      (pieces) => {
        const text = pieces.join('')
        const sentences = layOut(text)
        expect(
          sentences
            .map(({ from, to }) => text.slice(from, to))
            .join('')
            .replace(/[\s　]/g, ''),
        ).toBe(text.replace(/[\s　]/g, ''))
        for (const [index, { from, to }] of sentences.entries()) {
          expect(from).toBeGreaterThanOrEqual(sentences[index - 1]?.to ?? 0)
          expect(to - from).toBeLessThanOrEqual(801)
        }
      },
    ),
  ))
