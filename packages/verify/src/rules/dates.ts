/** Days that no calendar has, years far ahead, and events in a year in which they did not happen. */
import { type Checking, type Finding, label, type Rule } from '../rule.ts'

export const dates: Rule = { code: 'dates', kind: 'implausible', check }

const DAY = /(?<![\d.])(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/g
/** 3月6日至37日 */
const UP_TO = /(?<![\d.])(\d{1,2})月\d{1,2}日(?:至|到|—|-)(\d{1,2})日/g
/** 13月, but not 13个月, and not the end of 2013年. */
const MONTH = /(?<![\d.])(?:1[3-9]|[2-9]\d)月(?!球|饼|嫂)/g
const YEAR = /(?<!\d)(2\d{3})年(?!级|产|吨|文明|历史|来|以上|左右)/g
const LAST_YEAR = 2060

/** What everybody knows the year of. */
const EVENTS: readonly (readonly [RegExp, number])[] = [
  [/的?(?:[“"]?5[.·•]12[”"]?|汶川)(?:的|特)?大?地震/, 2008],
  [/的?(?:党的)?十七大(?!以来)/, 2007],
  [/的?(?:党的)?十八大(?!以来)/, 2012],
  [/的?(?:党的)?十九大(?!以来)/, 2017],
  [/的?(?:党的)?二十大(?!以来)/, 2022],
  [/的?北京奥运会/, 2008],
  [/(?:庆祝)?建党(?:一百|100)周年/, 2021],
  [/(?:庆祝)?(?:新中国|中华人民共和国)成立(?:七十|70)周年/, 2019],
]
/** All at once: a year, and which of them stands behind it. */
const EVENT = new RegExp(`(\\d{4})年(?:${EVENTS.map(([event]) => `(${event.source})`).join('|')})`, 'g')

function* check({ text }: Checking): Iterable<Finding> {
  for (const match of text.matchAll(DAY)) {
    const [words, year, month, day] = match
    if (isDay(year === undefined ? 2024 : Number(year), Number(month), Number(day))) continue
    yield at(match.index, words, `没有${words}这一天`, `there is no such day as ${words}`)
  }
  for (const match of text.matchAll(UP_TO))
    if (!isDay(2024, Number(match[1]), Number(match[2])))
      yield at(
        match.index,
        match[0],
        `没有${match[1]}月${match[2]}日这一天`,
        `there is no such day as ${match[1]}月${match[2]}日`,
      )
  for (const match of text.matchAll(MONTH))
    if (!/^\d+月\d+日/.test(text.slice(match.index, match.index + 8)))
      yield at(match.index, match[0], `没有${match[0]}`, `there is no such month as ${match[0]}`)
  for (const match of text.matchAll(YEAR))
    if (Number(match[1]) > LAST_YEAR)
      yield at(match.index, match[0], `${match[0]}尚远，疑为笔误`, `the year ${match[1]} is far ahead: probably a slip`)
  for (const match of text.matchAll(EVENT)) {
    const [, year] = EVENTS.find((_, event) => match[event + 2] !== undefined)!
    if (Number(match[1]) !== year)
      yield at(match.index, match[0], `此事在${year}年，疑年份有误`, `this was in ${year}: the year is probably wrong`)
  }
}

const at = (from: number, words: string, zh: string, en: string): Finding => ({
  in: [from, from + words.length],
  reason: label(zh, en),
})

const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
