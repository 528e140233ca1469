import { readText, repair } from '@youju/read'
import fc from 'fast-check'
import { Converter } from 'opencc-js/cn2t'
import { describe, expect, test } from 'vitest'
import { lexicon } from '../../../packs/cn-county/src/lexicon.ts'
import { openPlaces } from '../../../packs/cn-county/src/places/index.ts'
import { toDefects, type Verdict } from '../src/verdict.ts'
import { verifyText } from '../src/verify-text.ts'

const places = openPlaces()
const verify = (text: string): Verdict[] => verifyText(readText(text, lexicon), { lexicon, places })

const REPORT = [
  'xx镇2023年教育工作总结',
  '一年来，在上级教育部门的正确领导下，全镇教育工作取得了新的进步，现将有关情况总结如下：',
  '一、基本情况',
  '全镇有公办中小学13所，在校学生14394人，其中，小学10所，在校学生9337人；完全中学1所，在校学生2240人；初级中学1所，在校学生2817人；职业中学1所，在校学生708人。小学入学率103%，初中毕业率99.8%。',
  '二、主要工作',
  '（一）改善办学条件。投资390万元，新建总建设面积17000平方米的教学楼一栋，现已基本竣工，投入使用后将大大缓解学位紧张的矛盾。',
  '（二）推进教育信息化。中心小学等11所公办中小学建立了校园网站，占公办学校86.6%，其余学校的网站正在建设之中，预计明年全部开通。',
  '（三）认真抓好空辍保学工作，做到责任到人，对家庭经济困难学生71人进行资助，每人600元，共计42600元，确保不让一个孩子失学。',
  '四、存在问题',
  '发放民情联系卡近52余户，使群众感到了党的温暧，但教师队伍的年龄结构仍不尽合理，下一步要继续努力，把各项工作做得更好。',
].join('\n')

/** What was found, in terms that no re-writing of the same text changes. */
const found = (text: string): string[] =>
  verify(text)
    .filter(({ rule }) => rule !== 'noise')
    .map(({ rule, verdict, at }) => `${rule} ${verdict} ${repair(text.slice(...at)).text.replace(/\s/g, '')}`)
    .sort()

describe('a report with a defect of each sort', () => {
  test('is sent back for these and nothing else', () => {
    expect(toDefects(verify(REPORT), REPORT).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'placeholder xx',
      'arithmetic 14394人，其中，小学10所，在校学生9337人；完全中学1所，在校学生2240人；初级中学1所，在校学生2817人；职业中学1所，在校学生708人',
      'implausible 103%',
      'implausible 390万元，新建总建设面积17000平方米',
      'arithmetic 11所公办中小学建立了校园网站，占公办学校86.6%',
      'typo 空辍保学',
      'numbering 四、',
      'conflict 近52余户',
      'typo 温暧',
    ])
  })

  test.each([
    ['in traditional characters', Converter({ from: 'cn', to: 't' })(REPORT)],
    ['with full-width digits', REPORT.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))],
    [
      'with page numbers between its paragraphs',
      REPORT.replace(/\n/g, (end, at: number) => (at % 3 === 0 ? '\n— 3 —\n' : end)),
    ],
    ['with a site around it', `下载文档\n${REPORT}\n59位用户关注\n责任编辑：某某`],
    [
      'broken at 40 characters a line',
      REPORT.split('\n')
        .map((line) => line.replace(/.{40}(?=.)/g, '$&\n'))
        .join('\n'),
    ],
    ['with zero-width characters', REPORT.replace(/，/g, '，\u200b')],
  ])('gives the same verdicts %s', (_, text) => expect(found(text)).toEqual(found(REPORT)))
})

const piece = fc.constantFrom(
  ...[
    '全县有小学98所',
    '，',
    '。',
    '\n',
    '其中',
    '比去年增加69人',
    '占86.6%',
    '一、',
    '（二）',
    'xx',
    '責(zé)',
    '“一个中心”',
    '\ue689',
    '近5余人',
  ],
  ...[
    '2024年',
    '— 3 —\n',
    '管理范文网',
    '空辍保学',
    '福建省',
    '分别为6%、5%',
    '逐年提升',
    '😀',
    '\ud800',
    '\r\n',
    '共计16800',
    '35岁幼儿',
  ],
)

test('any text is verified, and every place lies in it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }).map((parts) => parts.join('')),
      (text) => {
        for (const { at } of verify(text)) {
          expect(at[0]).toBeGreaterThanOrEqual(0)
          expect(at[1]).toBeGreaterThanOrEqual(at[0])
          expect(at[1]).toBeLessThanOrEqual(text.length)
        }
      },
    ),
    { numRuns: 200 },
  )
})

describe('what several rules find', () => {
  const told = (text: string): string[] => verify(text).map(({ kind, at }) => `${kind} ${text.slice(...at)}`)

  test.each([
    // Whichever rule found it, as the text has it.
    ['全县在校学生3.5人。小学入学率103%。xx镇', ['implausible 3.5人', 'implausible 103%', 'placeholder xx']],
    ['xx镇。小学入学率103%。全县在校学生3.5人。', ['placeholder xx', 'implausible 103%', 'implausible 3.5人']],
    // The shorter of two places that begin together.
    ['在校生3.5人，比上年减少740人，下降9.1%。', ['implausible 3.5人', 'arithmetic 3.5人，比上年减少740人，下降9.1%']],
  ])('is told in order: %s', (text, all) => expect(told(text)).toEqual(all))

  test('of one kind is told once at a place', () => {
    expect(told('免学费70.4万元，政府资助257.411元，帮扶25.2万元。')).toEqual(['implausible 257.411元'])
  })

  test('in the same words of two stretches that overlap is told of the shorter', () => {
    const text = '在校生163.12万人，上年为158.70万人，比上年减少4.42万人。'
    expect(told(text)).toEqual(['conflict 减少4.42万人'])
  })

  test('of two kinds is told of each at the same place', () => {
    expect(told('全镇在校学生12.5万人。目前全镇在校学生15.2万人。')).toEqual([
      'implausible 12.5万人',
      'conflict 15.2万人',
      'implausible 15.2万人',
    ])
  })
})
