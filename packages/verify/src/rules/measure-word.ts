/** A measure word or unit that was lost: 15论文, 共计16800 where everything else is in yuan. */
import { type Finding, label, type Rule } from '../rule.ts'

export const measureWord: Rule = { code: 'measure-word', kind: 'typo', check }

/** Nouns that are not counted without a measure word; 部门, 县 and 村 are, and 51中学 is a name. */
const NOUN = '论文|课题|作品|公办|民办|中小学|教师|教职工|学生|幼儿|家长|干部|职工|党员|农户|班级|项目|课件|奖项'
const BARE = new RegExp(`(?<![\\d.第—~-])([1-9]\\d{0,5})(?:${NOUN})`, 'g')
const AMOUNT = /(?:共计|合计|总计|折合|价值|金额|总额|捐款|捐资)(?:为|约|达)?(\d{3,}(?:\.\d+)?)(?=[，。；、,;）)])/g

/** 全县总人口107，辖12个乡镇 */
const POPULATION = /(?<=人口)(?:约|为|近|达)?\d{1,3}(?:\.\d+)?(?=[，。；、,;）)])/g

/** 投资元1.9070亿元, 4万元元; 7名名师 are as many well-known teachers. */
const UNIT_TWICE =
  /元\d[\d.]*[万亿]?元|(?<=\d[万亿]?)元元|(?<=\d)(?:人人|名名(?!师|校|医|家|录|单)|所所|次次)(?!都|均|皆)|(?<=\d(?:人|万人))次次/g

/** 改建宿舍118平方 */
const SQUARE = /(?<![\d.])\d[\d.]*(?:余|多)?(?:万|亿)?(?:余|多)?平方(?![米公千分厘毫英根里MmKk])/g

function* check({ text }: { text: string }): Iterable<Finding> {
  for (const match of text.matchAll(BARE)) {
    if (/^(?:19|20)\d\d$/.test(match[1]!)) continue
    yield {
      in: [match.index, match.index + match[0].length],
      reason: label(`“${match[0]}”中数字后缺量词`, `the measure word is missing in "${match[0]}"`),
    }
  }
  for (const match of text.matchAll(UNIT_TWICE))
    yield {
      in: [match.index, match.index + match[0].length],
      reason: label(`“${match[0]}”中单位重复`, `the unit stands twice in "${match[0]}"`),
    }
  for (const match of text.matchAll(SQUARE))
    yield {
      in: [match.index, match.index + match[0].length],
      reason: label('“平方”后缺“米”', '"平方" lacks 米'),
      expected: `${match[0]}米`,
    }
  for (const match of text.matchAll(POPULATION))
    yield {
      in: [match.index, match.index + match[0].length],
      kind: 'implausible',
      reason: label(`“${match[0]}”后缺“万”或“人”`, `"${match[0]}" lacks 万 or 人`),
    }
  for (const match of text.matchAll(AMOUNT)) {
    const sentence = text.slice(Math.max(0, match.index - 120), match.index)
    if (!/\d(?:万|亿)?元/.test(sentence.slice(sentence.lastIndexOf('\n') + 1))) continue
    yield {
      in: [match.index, match.index + match[0].length],
      reason: label(`“${match[0]}”后缺“元”`, `"${match[0]}" lacks 元`),
      expected: `${match[0]}元`,
    }
  }
}
