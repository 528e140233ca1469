/**
 * The rule that names a figure: by the noun beside it, by the words of its phrase, by what stands before a colon, or by
 * the words of the phrase before when its own say nothing.
 */

import type { FigureMark } from '../figure-mark.ts'
import type { CompiledLexicon } from '../words/compile-lexicon.ts'
import { type Match, type Place, RuleMatcher } from '../words/rule-matcher.ts'
import type { SectionWords } from '../words/section-words.ts'
import type { SentenceWords } from '../words/sentence-words.ts'

/** How far before its number a colon is looked for. */
const REACH = 50
/** The nearest noun first. */
const HEAD_NOUN = [4, 6, 8, 10]
/** 6个综合楼、食堂等项目: the noun that stands for the list. */
const LAST_OF_LIST = /等[^，。；等]{2,8}/
/** 随迁子女逐年增加，2021年2360人，2022年2910人; 收取保教费，每生每学期680元: what is counted was said before. */
const ONLY_WHEN =
  /^(?:(?:全年|本学期|一年来)?(?:总?共|累计|合计|共计|一共)(?:有|达)?|(?:20\d\d|去|今|上|前|当|同)年(?:底|初|末|度|秋季|春季)?(?:有|为|达|达到|是)?|(?:目前|现)?(?:已|累计|共|总计)?(?:到位|发放|拨付|落实|支出|达|达到|有)(?:资金|经费|金额)?|(?:按|为)?每(?:生|人|名|户)每?(?:学期|学年|年|月|天|餐)?(?:为|是)?|(?:按标准|目前|全[县市区镇乡校])?(?:尚|还|仍|共)?缺(?:少|额|编|口)?)$/
/** 巩固率逐年提高，2021年为99.2%，2022年为99.5%; 辍学率连续两年下降，由1.6%、1.2%降到0.8%: a rate that was named, at its time. */
const ONLY_THEN = /^(?:[由从]|(?:20\d\d|去|今|上|前|当)(?:学)?年(?:底|初|末|度|秋季|春季)?的?(?:有|为|达|达到|是)?)$/
/** 书籍40本，足球6个: a thing with a name of its own is no book; 共6个 is. */
const SAYS_LITTLE =
  /^.?$|^(?:共|计|总|合|达|有|约|近|累计|先后|涉及|覆盖|每|平均|人均|其中.{0,2}$|分别|全部|已|新|优秀|良好|合格|省|市|县|区|国|校)/
/** 占财政支出203亿元的比例为14.71%: the share's words stand before the figure that it is a share of. */
const RATIO_TO = /^的(?:比例|比重|份额|$)/
/** 毕业率、巩固率均为100%: one figure for several things is of the first. */
const ONE_FOR_SEVERAL = /^([^、，]{2,16}率)[、和与及].*(?:均|都|皆)/
/** 教师学历达标率，小学、初中分别为100%、99%; 财政安排的教育经费增长更快，增幅达22%: of what stands before the comma. */
const LEVELS_ONLY =
  /^(?:小学|初中|高中|国中|中学|幼儿园|中职|普高|职高|特教|学校|阶段|普通|[、和与及])+(?:分别|均|都|各)?(?:为|是|有|达到?)?$/
const GREW = /(?:增幅|增速|涨幅|增长率|增长)(?:为|是|达到?|了)?$/
const CHANGE = /^(?:同比|环比|比|较|增|降|提|减|下降|上升)/

/** 更新蒸饭柜共46台: the noun ends before these. */
const BEHIND_NOUN = /[共有约达近各计为等“”（）\s]+$/
const LONGEST_TAIL = 10
const nounBeside = ({ lead, tail }: FigureMark): string =>
  tail.length > 0 && tail.length <= LONGEST_TAIL ? tail : lead.replace(BEHIND_NOUN, '')

type Range = { from: number; to: number }

export class FigureRule {
  readonly #text: string
  readonly #rules: RuleMatcher
  /** Where the phrase of the figure before with words of its own begins. */
  #last = 0

  constructor(text: string, words: CompiledLexicon, sentence: SentenceWords, section: SectionWords) {
    this.#text = text
    this.#rules = new RuleMatcher(words, sentence, section)
  }

  enter({ from }: Range): void {
    this.#rules.begin()
    this.#last = from
  }

  readTo(end: number): void {
    this.#rules.readTo(end)
  }

  /** `item` is the one of several listed things whose turn it is; `from` where the sentence begins. */
  match(
    figure: FigureMark,
    place: Place,
    item: Range | undefined,
    from: number,
    behindFigure: boolean,
  ): Match | undefined {
    const foremost = ONE_FOR_SEVERAL.exec(figure.lead)?.[1]
    const own =
      (foremost
        ? this.#matchWithin(figure, place, place.from, figure.outerFrom - figure.lead.length + foremost.length)
        : undefined) ??
      (item && this.#matchWithin(figure, place, item.from, item.to, true)) ??
      this.#matchHead(figure, place) ??
      this.#rules.match(figure, RATIO_TO.test(figure.lead) ? { ...place, from: this.#last } : place)
    if (own && !own.onlyLevel && !own.onlyUnit) return own
    const headed = CHANGE.test(figure.lead) ? undefined : this.#matchHeader(figure, from)
    return (
      headed ??
      own ??
      this.#rules.matchEnding(figure, nounBeside(figure)) ??
      this.#fromBefore(figure, place, this.#last, behindFigure)
    )
  }

  /** By the words of what a share is a share of, from the phrase before up to its own. */
  matchBefore(figure: FigureMark, to: number): Match | undefined {
    return this.#rules.match(figure, { from: this.#last, to, clauseFrom: this.#last, clauseTo: to })
  }

  /** The phrase at `from` is named. */
  pass({ lead }: FigureMark, from: number): void {
    if (lead.length > 0 && !ONLY_THEN.test(lead)) this.#last = from
  }

  /** 8个集团职教的企业, 党支部41个: things are what the noun beside their number says, behind it or else before. */
  #matchHead(figure: FigureMark, place: Place): Match | undefined {
    if (
      figure.group !== 'things' &&
      figure.group !== 'times' &&
      figure.unit !== '间' &&
      (figure.unit !== '家' || figure.tail.length > 0)
    )
      return undefined
    const { outerFrom, outerTo, lead, tail } = figure
    const last = LAST_OF_LIST.exec(tail)
    const listed =
      last && this.#matchWithin(figure, place, outerTo + last.index + 1, outerTo + last.index + last[0].length)
    if (listed) return listed
    for (const reach of figure.unit === '' ? HEAD_NOUN.slice(2, 3) : HEAD_NOUN) {
      const match =
        this.#matchWithin(figure, place, outerTo, outerTo + Math.min(reach, tail.length)) ??
        this.#matchWithin(figure, place, outerFrom - Math.min(reach, lead.length), outerFrom)
      if (match) return match
    }
    return undefined
  }

  #matchWithin(figure: FigureMark, place: Place, from: number, to: number, anywhere = false): Match | undefined {
    if (from === to || (!anywhere && (from < place.from || to > place.to))) return undefined
    const match = this.#rules.match(figure, { from, to, clauseFrom: from, clauseTo: to }, true)
    return match?.onlyLevel || match?.onlyUnit ? undefined : match
  }

  /** 每百名学生拥有骨干教师：小学1.3人，初中1.5人: what stands before the colon is counted behind it. */
  #matchHeader(figure: FigureMark, from: number): Match | undefined {
    const least = Math.max(from, figure.outerFrom - REACH)
    const colon = least + this.#text.slice(least, figure.outerFrom).lastIndexOf('：')
    if (colon < least) return undefined
    return this.#rules.match(figure, { from, to: colon, clauseFrom: from, clauseTo: colon })
  }

  /** 开展农民培训31期，0.18万人次: words of the phrase before, when nothing was counted in this unit yet. */
  #fromBefore(figure: FigureMark, place: Place, last: number, behindFigure: boolean): Match | undefined {
    if (figure.kind === 'share') {
      const headless = LEVELS_ONLY.test(figure.lead) || GREW.test(figure.lead)
      return !ONLY_THEN.test(figure.lead) && (behindFigure || !headless || figure.lead === '')
        ? undefined
        : this.#rules.match(figure, { ...place, from: last, clauseFrom: last })
    }
    if (figure.tail.length > 2 || CHANGE.test(figure.lead)) return undefined
    if (!behindFigure && ONLY_WHEN.test(figure.lead))
      return this.#rules.match(figure, { ...place, from: last, clauseFrom: last })
    if (behindFigure && figure.group === 'things' && !SAYS_LITTLE.test(figure.lead)) return undefined
    if (!behindFigure && this.#text[place.from - 1] !== '：') return undefined
    return this.#rules.match(figure, { ...place, from: last, clauseFrom: Math.min(last, place.clauseFrom) })
  }
}
