/** How numbers are written by GB/T 15835-2011. Advice, never a defect. */
import { type Finding, label, type Rule } from '../rule.ts'

export const numberWriting: Rule = { code: 'number-writing', kind: 'typo', check }

type Habit = { pattern: RegExp; zh: string; en: string }
const HABITS: readonly Habit[] = [
  {
    pattern: /(?:约|大约|大概)\d[\d.,]*[万亿%]*[\u4e00-\u9fff]{0,3}左右/g,
    zh: '“约”与“左右”重复，留一个',
    en: '约 and 左右 say the same: keep one',
  },
  {
    pattern: /(?:超过|突破)\d[\d.,]*[万亿]?(?:多|余)/g,
    zh: '“超过”与“多”“余”重复，留一个',
    en: '超过 and 多 say the same: keep one',
  },
  {
    pattern: /约\d[\d.,]*[万亿]?(?:多|余)/g,
    zh: '“约”与“余”“多”重复，留一个',
    en: '约 and 余 do not go together: keep one',
  },
  {
    pattern: /(?<![\d.近约])\d*[1-9](?:余|多)(?=[\u4e00-\u9fff])(?<=\d{2}.)/g,
    zh: '“余”“多”前应为整十、整百的数，如“500余人”',
    en: '余 and 多 follow a round number, as in 500余人',
  },
  {
    pattern: /\d(?:百|千)(?=[余多]?[人名元所个册件台户])/g,
    zh: '阿拉伯数字后不用“百”“千”',
    en: 'no 百 or 千 behind Arabic digits',
  },
  { pattern: /\d百分点/g, zh: '“百分点”前缺“个”', en: 'write 个 before 百分点' },
  { pattern: /(?<![\d.])\.\d+%?/g, zh: '小数点前应写“0”', en: 'write a zero before the decimal point' },
  { pattern: /(?<!\d)(?:0?[6-9]|[1-3])\d年(?=\d{1,2}月)/g, zh: '年份应写四位', en: 'write the year with four digits' },
  {
    pattern: /(?:减少|下降|降低|缩小)(?:了)?(?:\d+(?:\.\d+)?|[一二三四五六七八九十]+)倍/g,
    zh: '减少不用倍数',
    en: 'a decrease is not given as a multiple',
  },
]

function* check({ text }: { text: string }): Iterable<Finding> {
  for (const { pattern, zh, en } of HABITS)
    for (const match of text.matchAll(pattern))
      yield { in: [match.index, match.index + match[0].length], reason: label(zh, en), advice: true }
}
