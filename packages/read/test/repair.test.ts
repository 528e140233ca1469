import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { repair } from '../src/repair/repair.ts'

const WORDS = {
  noise: ['某某范文网'],
  pageLines: ['位用户关注', '免责声明'],
  frameWords: ['打印', '关闭', '关闭窗口', '上一篇', '阅读', '赞', '在看'],
  pageFields: ['投稿人', '发布时间', '来源', '栏目', '发布于', '人气', '作者', '字号', '浏览', '责编', '点击', '日期'],
}
const mended = (source: string): string => repair(source, WORDS).text

/** Lines of 46 to 56 half-widths, blanks aside, as a converter leaves them. */
const RAGGED = [
  '督导组于 6 月 17 日至 19 日对该县 2018 年教育工作作了评估，查阅',
  '了档案资料，随机抽查各类学校，召开校长、教师和家长',
  '座谈会，发放问卷 1500 份，收回 1462 份，有效率 97.5%，并访谈了',
  '一线教师，全县上下尊师重教，教育经费投入稳步增长',
  '上年支出 6.48 亿元，比前一年的 6.02 亿元增长 7.6%，占公共预算支',
  '出的比例比上年提高，达到法定要求，公办幼儿园学位逐',
  '年增加，义务教育巩固率高于规定目标，校园安全防范水平',
  '继续提高，招聘教师 186 名，其中特岗教师 120 名，公开招聘 66 名，',
  '家长和学生都比较满意，下一步要继续加大投入。',
]

test('repair joins lines of a ragged margin', () => {
  expect(mended(RAGGED.join('\n'))).toBe(RAGGED.join(''))
})

describe('repair mends what copying did', () => {
  test.each([
    ['traditional characters', '全鎮現有學校3所', '全镇现有学校3所'],
    ['readings of characters in brackets', '職責(zé)總結(jié)', '职责总结'],
    ['full-width digits and letters', '２２１８人，占９８．９３％，Ａ级', '2218人，占98.93%，A级'],
    ['Kangxi radicals', '⼩学⽣⼈数', '小学生人数'],
    ['zero-width characters', '在校\u200b生2218\ufeff人', '在校生2218人'],
    ['a lost dash between ages', '全镇35岁幼儿入园率达95%', '全镇3—5岁幼儿入园率达95%'],
    ['a lost dash between years', '20102011学年度', '2010—2011学年度'],
    [
      'a page number on its own line',
      '各校认真落实上级文件精神，全面提高教育教学质量和\n— 3 —\n管理水平。',
      '各校认真落实上级文件精神，全面提高教育教学质量和管理水平。',
    ],
    [
      'letters for digits',
      '全镇l2所学校，面积lo.5亩，2O5人，l所中学，入学率9l%',
      '全镇12所学校，面积10.5亩，205人，1所中学，入学率91%',
    ],
    ['a letter for the number of a heading', '一、做法\nl、加大投入。', '一、做法\n1、加大投入。'],
    ['a comma for the decimal point', '巩固率97，2%，毕业率98，5%', '巩固率97.2%，毕业率98.5%'],
    ['a dot for the decimal point', '巩固率97·2%，云溪·2014年', '巩固率97.2%，云溪·2014年'],
    ['two rates', '入学率98，巩固率12%，占12，5%', '入学率98，巩固率12%，占12，5%'],
    [
      'characters alike for measure words',
      '学生340入；投资126万无，建12方元。3月1曰，占110万入口的12.6%',
      '学生340人；投资126万元，建12万元。3月1日，占110万人口的12.6%',
    ],
    ['words that begin so', '2016入学，3个介绍，12方面，12无', '2016入学，3个介绍，12方面，12无'],
    ['code of a page', '一、情况&nbsp;&nbsp;学校&ldquo;双减&rdquo;&#65292;A&B', '一、情况  学校“双减”，A&B'],
    ['一 for a dash', '3一6岁，2011一2015年，l一5月', '3—6岁，2011—2015年，1—5月'],
    ['a lost decimal point', '由23?5%上升为41?27%，共3?2万', '由23.5%上升为41.27%，共3.2万'],
    [
      'blanks between all characters',
      '学 校 现 有 教 职 工 56 人 ， 其 中 专 任 教 师 48 人 。',
      '学校现有教职工56人，其中专任教师48人。',
    ],
    [
      'blanks where lines ended',
      '一学年来，全校教师认真备课上课批改作业，按时完成了各项教学任 务，各班按照学校要求每周开展一次主题班会，对留守儿童做到了情 况清楚，定期走访家庭，同家长一起商量对策，帮助他们解决学习中 的困难，全年没有一名学生因为家庭经济困难而离开学校，家长们都 很满意，社会反响良好，下学期我们将继续努力把这项工作做得更加 扎实有效。',
      '一学年来，全校教师认真备课上课批改作业，按时完成了各项教学任务，各班按照学校要求每周开展一次主题班会，对留守儿童做到了情况清楚，定期走访家庭，同家长一起商量对策，帮助他们解决学习中的困难，全年没有一名学生因为家庭经济困难而离开学校，家长们都很满意，社会反响良好，下学期我们将继续努力把这项工作做得更加扎实有效。',
    ],
    [
      'a page number set before the rest of a sentence',
      '全镇教师认真学习上级文件，按时完成各项任务，学生流\n\n12失现象得到遏制。',
      '全镇教师认真学习上级文件，按时完成各项任务，学生流失现象得到遏制。',
    ],
    ['a phrase of a site', '加强学校某某范文网管理', '加强学校管理'],
    ['a line of a site', '总结完毕。\n59位用户关注\n', '总结完毕。\n\n'],
  ])('%s', (_, source, expected) => expect(mended(source)).toBe(expected))

  test('preview pages of a sharing site', () => {
    const source = [
      '1、全县共有各级各类学校一百二十六所，在区委、区政府',
      '2、的正确领导下，圆满完成了全年的各项工作任务和目标',
      '3、。制定了加快建设教育强县工作的决定。',
    ].join('\n')
    expect(mended(source)).toBe(
      '全县共有各级各类学校一百二十六所，在区委、区政府的正确领导下，圆满完成了全年的各项工作任务和目标。制定了加快建设教育强县工作的决定。',
    )
  })

  test('lines broken at a fixed width', () => {
    const text = '各校认真落实上级文件精神全面提高教育教学质量和管理水平努力办好人民满意的教育'.repeat(6)
    expect(mended(text.replace(/.{30}/g, '$&\n'))).toBe(text)
  })
})

describe('repair leaves alone', () => {
  test.each([
    '35岁以下青年教师占60%',
    '著名专家、显著成效、乾隆年间',
    '1、加强管理。\n2、提高质量。\n3、保障安全。',
    '全县有小学126所。18名教师获奖。18个班级达标。',
    '他说：“好(hǎo)吧(ba)？”'.replace('(hǎo)', '').replace('(ba)', ''),
    '一、基本情况\n全镇现有学校3所。\n二、主要工作\n',
    'I类学校、O型血、O2O模式、H2O、A4纸、5L水、all人、WiFi2个、l类、第一2组',
    '一要抓1一定要抓2',
    '为什么?3所学校，12?34人',
    '青 禾 县 教 育 局 工 作 总 结 报 告',
    '加强管理 提高质量 改善条件 办好教育 服务家长 培养人才，努力做好各项教育教学管理工作。',
    '全镇教师认真学习上级文件，按时完成各项任务，共有\n\n12名教师获奖。',
    '全镇教师认真学习上级文件，按时完成各项任务，共有\n12失现象。',
    '1、加强领导\n2、落实责任\n3、狠抓落实',
  ])('%s', (source) => expect(mended(source)).toBe(source))
})

const pieces = fc.constantFrom(
  ...[
    '全鎮',
    '責(zé)',
    '2218人',
    '\n',
    '— 3 —\n',
    '201*',
    '35岁幼儿',
    '某某范文网',
    '，F(xiàn)',
    '１２',
    '\r\n',
    '\u200b',
  ],
  ...['59位用户关注\n', '。18规范', '一、', '\ue689', '🎓', '1、', '2、', '3、'],
)
const damagedText = fc.array(fc.oneof(pieces, fc.string()), { maxLength: 40 }).map((parts) => parts.join(''))

describe('the map of a repair', () => {
  test('leads every offset to a place of the source, never backwards', () => {
    fc.assert(
      fc.property(damagedText, (source) => {
        const { text, toSource } = repair(source, WORDS)
        let last = 0
        for (let offset = 0; offset <= text.length; offset++) {
          const place = toSource(offset)
          expect(place).toBeGreaterThanOrEqual(last)
          expect(place).toBeLessThanOrEqual(source.length)
          last = place
        }
      }),
      { numRuns: 300 },
    )
  })

  test('leads digits of the repaired text to the same digits of the source, or to the letter read for one', () => {
    fc.assert(
      fc.property(damagedText, (source) => {
        const { text, toSource } = repair(source, WORDS)
        for (let offset = 0; offset < text.length; offset++) {
          if (!/\d/.test(text[offset]!)) continue
          const letter = { l: '1', I: '1', O: '0', o: '0' }[source[toSource(offset)]!]
          expect(letter ?? source[toSource(offset)]!.normalize('NFKC')).toBe(text[offset])
        }
      }),
      { numRuns: 300 },
    )
  })

  test('finds the way back for whatever was kept', () => {
    fc.assert(
      fc.property(damagedText, (source) => {
        const repaired = repair(source, WORDS)
        for (let offset = 0; offset < repaired.text.length; offset++) {
          const back = repaired.fromSource(repaired.toSource(offset))
          expect(Math.abs(back - offset)).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('spans keep what was cut in their middle and drop what was cut at their ends', () => {
    const { text, span } = repair('在校學(xué)生2218人，')
    const at = text.indexOf('学生')
    expect(span(at, at + 2)).toEqual([2, 9])
  })
})
