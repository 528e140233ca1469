/**
 * Slips as people make them, planted one at a time into texts that have none. Only what an editor could see from the text
 * itself is planted: a digit of a figure that is part of some arithmetic, never of a figure that stands alone; a second
 * value only where the text states the first of the same whole; a year only where title and lead both name it.
 */
import type { Span } from '@youju/model'
import type { DefectKind } from '@youju/verify'
import { ARITHMETIC } from './arithmetic.ts'
import type { Clean } from './clean-texts.ts'
import { FAR_PLACES, LOST_CHARACTERS, SITE_LINES, SITE_WORDS, SLIPS_OF_THE_PEN } from './words.ts'

/** `also` are other places at which the slip may fairly be marked: which figure of a sum is wrong nobody can tell. */
export type Edit = { from: number; to: number; instead: string; also?: readonly Span[] }
export type Random = <T>(choices: readonly T[]) => T
export type Slip = {
  name: string
  /** What an editor may call it. */
  kinds: readonly DefectKind[]
  /** All places of the text where it may be planted. */
  places: (clean: Clean, random: Random) => Edit[]
}

const replaceAll = (text: string, pattern: RegExp, instead: (match: RegExpExecArray) => string | undefined): Edit[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const words = instead(match)
    return words === undefined || words === match[0]
      ? []
      : [{ from: match.index, to: match.index + match[0].length, instead: words }]
  })

const occurrences = (text: string, pairs: readonly (readonly [string, string])[]): Edit[] =>
  pairs.flatMap(([right, wrong]) => replaceAll(text, new RegExp(right, 'g'), () => wrong))

const lines = (text: string): { from: number; to: number; words: string }[] =>
  [...text.matchAll(/[^\n]+/g)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    words: match[0],
  }))

const HEADING = /^(?:#+ )?([一二三四五六七八九])、/
const HAN = '一二三四五六七八九十'

const pen: Slip[] = [
  { name: 'a word written wrong', kinds: ['typo'], places: ({ text }) => occurrences(text, SLIPS_OF_THE_PEN) },
  { name: 'a character lost', kinds: ['typo'], places: ({ text }) => occurrences(text, LOST_CHARACTERS) },
  {
    name: 'a character twice',
    kinds: ['typo'],
    places: ({ text }) =>
      replaceAll(
        text,
        /(?:的|了|和|与|对|在|我|学|教|进|开|工|发|全|提|加|成|组|实)(?=[\u4e00-\u9fff])/g,
        ([one]) => one + one,
      ),
  },
  {
    name: 'a mark twice',
    kinds: ['typo'],
    places: ({ text }) => replaceAll(text, /[，。、；](?=[\u4e00-\u9fff])/g, ([mark]) => mark + mark),
  },
  {
    name: 'a measure word lost',
    kinds: ['typo'],
    places: ({ text }) =>
      replaceAll(
        text,
        /(\d{1,4})(?:名|篇|所|个|件|位)(?=教师|学生|论文|课题|幼儿|学校|公办|民办|教职工|贫困|农民)/g,
        ([, digits]) => digits,
      ),
  },
]

const page: Slip[] = [
  {
    name: 'a number masked',
    kinds: ['placeholder'],
    places: ({ text }, random) =>
      replaceAll(text, /(?<![\d.])\d{2,6}(?=(?:人|名|所|个|万元|元|次)[，。、；])/g, () =>
        random(['XX', 'xx', '××', '**', '＊＊', '____', '##', 'X', '__']),
      ),
  },
  {
    name: 'a year masked',
    kinds: ['placeholder'],
    places: ({ text }, random) =>
      replaceAll(text, /(?<!\d)20\d\d(?=年)/g, () => random(['20XX', '20xx', '201*', '20××', 'xxxx', '20__', 'XX'])),
  },
  {
    name: 'a place masked',
    kinds: ['placeholder'],
    places: ({ text, home }, random) =>
      home
        ? replaceAll(text, new RegExp(home.slice(0, -1), 'g'), () =>
            random(['XX', 'xx', '某某', '**', '××', '＊＊', 'X']),
          )
        : [],
  },
  {
    name: 'words of a site in a sentence',
    kinds: ['noise'],
    places: ({ text }, random) => replaceAll(text, /(?<=[，。])(?=[\u4e00-\u9fff])/g, () => random(SITE_WORDS)),
  },
  {
    name: 'a line of a page',
    kinds: ['noise'],
    places: ({ text }, random) => replaceAll(text, /(?<=。)\n(?=.)/g, () => `\n${random(SITE_LINES)}\n`),
  },
]

const structure: Slip[] = [
  {
    name: 'a heading skipped',
    kinds: ['numbering'],
    places: ({ text }) => {
      const headings = lines(text).filter(({ words }) => HEADING.test(words))
      // Without the last one nothing shows that it is gone.
      return headings.slice(1, -1).map(({ from }, index) => ({ from, to: headings[index + 2]!.from, instead: '' }))
    },
  },
  {
    name: 'a heading’s number repeated',
    kinds: ['numbering'],
    places: ({ text }) =>
      lines(text)
        .filter(({ words }) => HEADING.test(words))
        .slice(1)
        .map(({ from, words }) => {
          const at = from + words.indexOf('、') - 1
          return { from: at, to: at + 1, instead: HAN[HAN.indexOf(text[at]!) - 1]! }
        }),
  },
  {
    name: 'a list’s number skipped',
    kinds: ['numbering'],
    places: ({ text }) =>
      replaceAll(text, /(?<=[。；：])二是/g, () => '三是').filter(
        ({ from }) => !text.slice(from, from + 200).includes('三是'),
      ),
  },
]

const figures: Slip[] = [
  ...ARITHMETIC,
  {
    name: 'a rate above the whole',
    kinds: ['implausible'],
    places: ({ text, quantities }) =>
      quantities
        .filter(
          ({ kind, value, indicator, flow, at }) =>
            kind === 'share' &&
            value > 0.3 &&
            value < 1 &&
            flow !== 'increase' &&
            flow !== 'decrease' &&
            /(?:enrolment|completion|retention|exam-pass|qualified|degree|satisfaction|coverage|employment)-rate|ict-coverage/.test(
              indicator,
            ) &&
            !/毛入|升学/.test(text.slice(at[0] - 24, at[0])),
        )
        .flatMap(({ at }) =>
          replaceAll(text.slice(...at), /^\d\d\.\d+/g, ([digits]) => digits.replace('.', '')).map(
            ({ from, to, instead }) => ({ from: at[0] + from, to: at[0] + to, instead }),
          ),
        ),
  },
  {
    name: '万 lost',
    kinds: ['implausible', 'arithmetic'],
    places: ({ text, quantities }) =>
      quantities
        .filter(
          ({ indicator, kind, value }) =>
            kind === 'money' && /^(?:spending|project-investment)$/.test(indicator) && value >= 200_000,
        )
        .flatMap(({ at }) =>
          /^\d[\d.]*万元$/.test(text.slice(...at)) ? [{ from: at[1] - 2, to: at[1] - 1, instead: '' }] : [],
        )
        .filter(({ from }) => Number(/[\d.]+$/.exec(text.slice(0, from))?.[0]) < 20_000),
  },
  {
    name: '万 too many',
    kinds: ['implausible', 'arithmetic'],
    places: ({ text }) =>
      replaceAll(text, /(?<=(?:每人|每生|人均|生均)[\u4e00-\u9fff]{0,6})\d{3,5}(?=元)/g, ([digits]) => `${digits}万`),
  },
  {
    name: '万 too many in a count or an area',
    kinds: ['implausible', 'arithmetic', 'conflict'],
    places: ({ text, quantities }) =>
      quantities
        .filter(({ indicator, value }) => /^(?:enrolment|teachers|staff|floor-area)$/.test(indicator) && value >= 300)
        .flatMap(({ at }) =>
          replaceAll(text.slice(...at), /^\d+(?=人|名|平方米)/g, ([digits]) => `${digits}万`).map(
            ({ from, to, instead }) => ({ from: at[0] + from, to: at[0] + to, instead }),
          ),
        ),
  },
  {
    name: '万 lost in a count or an area',
    kinds: ['implausible', 'arithmetic', 'conflict'],
    places: ({ text }) => replaceAll(text, /(?<=\d\.\d+)万(?=人|册|名)/g, () => ''),
  },
  {
    name: 'a share of more than all',
    kinds: ['implausible', 'arithmetic'],
    places: ({ text }) =>
      replaceAll(text, /(?<=占[\u4e00-\u9fff]{0,10})\d\d\.\d+(?=%)/g, ([digits]) => digits.replace('.', '')),
  },
  {
    name: 'a step and its rate that go different ways',
    kinds: ['conflict', 'arithmetic'],
    places: ({ text }) =>
      replaceAll(
        text,
        /(?<=比[上去]年(?:同期)?(?:增加|减少)\d[\d.]*(?:万?人|所|名|万元)[,，])(增长|下降)(?=\d)/g,
        ([verb]) => (verb === '增长' ? '下降' : '增长'),
      ),
  },
]

const facts: Slip[] = [
  {
    name: 'a place of another county',
    kinds: ['foreign-place'],
    places: ({ text, home }, random) =>
      home
        ? replaceAll(text, /(?<=[，。]|\n)(?:全县|我县|全镇|我镇|全区|我区)(?![外境])/g, () => random(FAR_PLACES))
        : [],
  },
  {
    name: 'last year’s year in the lead',
    kinds: ['conflict', 'implausible'],
    places: ({ text }) => {
      const [title = '', ...rest] = text.split('\n')
      const year = /\d{4}(?=年)/.exec(title)?.[0]
      const lead = year && rest.find((line) => line.length > 20)
      const at = lead?.startsWith(`${year}年，`) ? text.indexOf(lead) : -1
      return at < 0 ? [] : [{ from: at, to: at + 4, instead: String(Number(year) - 1) }]
    },
  },
  {
    name: 'two values for one thing',
    kinds: ['conflict'],
    places: ({ text, quantities }, random) =>
      quantities
        .filter(
          ({ kind, flow, bound, at, indicator }) =>
            kind === 'count' &&
            flow === 'stock' &&
            bound === '=' &&
            /^(?:schools|enrolment|teachers|staff)$/.test(indicator) &&
            /(?:全|我)[县镇区乡市](?:现有|共有|有)?(?:各级各类学校|学校|小学|初中|幼儿园|公办中小学校?|在校学生|专任教师|教职工)?$/.test(
              text.slice(0, at[0]),
            ) &&
            /^\d{2,}[\u4e00-\u9fff]$/.test(text.slice(...at)),
        )
        .flatMap(({ at, value }) => {
          const whole = /(?:全|我)[县镇区乡市](?=(?:现有|共有|有)?[\u4e00-\u9fff]*$)/.exec(
            text.slice(0, at[0]).slice(-16),
          )?.[0]
          const noun =
            /(?:各级各类学校|学校|小学|初中|幼儿园|公办中小学校?|在校学生|专任教师|教职工)$/.exec(
              text.slice(0, at[0]),
            )?.[0] ??
            /^(?:各级各类学校|公办中小学校?|学校|小学|初中|幼儿园|在校学生|专任教师|教职工)/.exec(
              text.slice(at[1]),
            )?.[0]
          if (!whole || !noun) return []
          const other = value + random([1, 2, 10, -1])
          return [
            {
              from: text.length,
              to: text.length,
              instead: `\n${whole}${noun}${other}${text.slice(...at).replace(/\d/g, '')}全部完成年度安全检查。`,
            },
          ]
        }),
  },
  {
    name: 'last year’s paragraph pasted',
    kinds: ['conflict', 'noise', 'typo'],
    places: ({ text }) =>
      lines(text)
        .filter(({ words }) => words.length > 60 && (words.match(/\d{2,}/g)?.length ?? 0) >= 3)
        .map(({ to, words }) => ({
          from: to,
          to,
          instead: `\n${words.replace(/(?<![\d.])([1-8])(\d+)(?![\d年月日])/g, (_, first: string, rest: string) => `${Number(first) + 1}${rest}`)}`,
        })),
  },
  {
    name: 'a day that no month has',
    kinds: ['implausible'],
    places: ({ text }) => replaceAll(text, /(?<=月)\d{1,2}(?=日)/g, () => '32'),
  },
]

export const SLIPS: readonly Slip[] = [...pen, ...page, ...structure, ...figures, ...facts]
