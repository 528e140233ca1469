/**
 * Names the figures of a sentence: subject, indicator, level and flow. The words of a figure's own phrase decide first,
 * then what the sentence said before, then the heading; a figure without words of its own takes those of its neighbour.
 */

import { COMMA, classAt, NEWLINE, STOP } from './character-class.ts'
import type { CompiledLexicon } from './compile-lexicon.ts'
import type { DocumentLevels } from './document-level.ts'
import type { FigureMark } from './figure-mark.ts'
import { flowOf } from './flow.ts'
import { changeOf, IndicatorNamer, isShareOf } from './indicator.ts'
import type { LaidOut } from './layout.ts'
import { distributed, type Found, ownLevel } from './level.ts'
import { endsList, LevelScope } from './level-scope.ts'
import type { Announced } from './level-topic.ts'
import { phraseEnd, phraseStart } from './phrases.ts'
import { PlanParagraph } from './plan-paragraph.ts'
import { type Match, type Place, RuleMatcher } from './rule-matcher.ts'
import { SectionWords } from './section-words.ts'
import { SentenceWords } from './sentence-words.ts'
import { subjectOf } from './subject.ts'
import { TopicRule } from './topic-rule.ts'

const CLAUSE = 50
const SHORT_SENTENCE = 40
/** 48位教师征文作品、12位教师演讲作品荣获…: how far two figures of one verb stand apart. */
const JOINED = 14
/** The nearest noun first. */
const HEAD_NOUN = [4, 6, 8, 10]
/** 6个综合楼、食堂等项目: the noun that stands for the list. */
const LAST_OF_LIST = /等[^，。；等]{2,8}/
const ITEM = /[^，。；：、和与及]{2,}/g
/** 入园率、入学率，目前分别达到87%、96% */
const WHEN = /^(?:[一二三四五六七八九十]{1,2}月.*|目前|现在|现已|今年|去年|上年|当年|年末|同期|同比|平均)$/
/** 随迁子女逐年增加，2021年2360人，2022年2910人; 收取保教费，每生每学期680元: what is counted was said before. */
const ONLY_WHEN =
  /^(?:(?:全年|本学期|一年来)?(?:总?共|累计|合计|共计|一共)(?:有|达)?|(?:20\d\d|去|今|上|前|当|同)年(?:底|初|末|度|秋季|春季)?(?:有|为|达|达到|是)?|(?:目前|现)?(?:已|累计|共|总计)?(?:到位|发放|拨付|落实|支出|达|达到|有)(?:资金|经费|金额)?|(?:按|为)?每(?:生|人|名|户)每?(?:学期|学年|年|月|天|餐)?(?:为|是)?)$/
/** 书籍40本，足球6个: a thing with a name of its own is no book; 共6个 is. */
const SAYS_LITTLE =
  /^.?$|^(?:共|计|总|合|达|有|约|近|累计|先后|涉及|覆盖|每|平均|人均|其中.{0,2}$|分别|全部|已|新|优秀|良好|合格|省|市|县|区|国|校)/
/** 占财政支出203亿元的比例为14.71%: the share's words stand before the figure that it is a share of. */
const RATIO_TO = /^的(?:比例|比重|份额|$)/
/** 毕业率、巩固率均为100%: one figure for several things is of the first. */
const ONE_FOR_SEVERAL = /^([^、，]{2,16}率)[、和与及].*(?:均|都|皆)/
const CHANGES_IN_TURN = /分别.{0,2}(?:增|提|上升|上涨|下降|减|降|扩大|缩小)/
/** 教师学历达标率，小学、初中分别为100%、99%; 财政安排的教育经费增长更快，增幅达22%: of what stands before the comma. */
const LEVELS_ONLY =
  /^(?:小学|初中|高中|国中|中学|幼儿园|中职|普高|职高|特教|学校|阶段|普通|[、和与及])+(?:分别|均|都|各)?(?:为|是|有|达到?)?$/
const GREW = /(?:增幅|增速|涨幅|增长率|增长)(?:为|是|达到?|了)?$/
const CHANGE = /^(?:同比|环比|比|较|增|降|提|减|下降|上升)/

export class FigureNamer {
  readonly #text: string
  readonly #words: CompiledLexicon
  readonly #section: SectionWords
  readonly #sentence = new SentenceWords()
  readonly #plan: PlanParagraph
  readonly #rules: RuleMatcher
  readonly #topic: TopicRule
  readonly #levels: LevelScope
  readonly #indicators: IndicatorNamer

  constructor(text: string, words: CompiledLexicon, document: (place: number) => DocumentLevels) {
    this.#text = text
    this.#words = words
    this.#section = new SectionWords(text, words)
    this.#plan = new PlanParagraph(text)
    this.#rules = new RuleMatcher(words, this.#sentence, this.#section)
    this.#topic = new TopicRule(text, words, this.#section)
    this.#levels = new LevelScope(text, document)
    this.#indicators = new IndicatorNamer(words)
  }

  /** `figures[first…]` are the figures of the sentence; `silent` the sentence before it, when that has none. */
  name(sentence: LaidOut, figures: readonly FigureMark[], first: number, silent: LaidOut | undefined): void {
    this.#section.enter(sentence.section)
    const announced = silent?.paragraph === sentence.paragraph ? this.#levelNamed(silent) : undefined
    this.#sentence.read(this.#text, sentence.from, sentence.to, this.#words)
    this.#rules.begin()
    this.#indicators.begin()
    const { levels } = this.#sentence
    this.#levels.enter(sentence, levels, this.#section.level, announced)
    this.#plan.enter(sentence, silent)
    this.#topic.enter(sentence, silent)
    let turn = -1
    let levelTurn = -1
    let last = sentence.from
    for (let index = first; index < figures.length; index++) {
      const figure = figures[index]!
      const before = index > first ? figures[index - 1] : undefined
      const from = phraseStart(this.#text, figure, before, sentence.from)
      const to = phraseEnd(this.#text, figure, figures[index + 1], sentence.to, figure.kind === 'money')
      const place = this.#placeOf(
        from,
        this.#verbEnd(figure, figures[index + 1], figures[index + 2], sentence) ?? to,
        sentence,
      )
      this.#rules.readTo(place.clauseTo)
      figure.lead = this.#text.slice(from, figure.outerFrom)
      figure.tail = this.#text.slice(figure.outerTo, to)
      if (figure.unit === '个' && isPersons(figure)) figure.group = 'people'
      turn = figure.lead.includes('分别') ? 0 : turn >= 0 && figure.lead.length <= 2 ? turn + 1 : -1
      levelTurn = turn >= 0 ? turn : levelTurn >= 0 && figure.lead.length <= 1 ? levelTurn + 1 : -1
      if (levelTurn < 0 && this.#namesAsMany(figures, index, from)) levelTurn = 0
      const level =
        (levelTurn >= 0 ? this.#turnLevel(figures, index - levelTurn, levelTurn, sentence) : undefined) ??
        ownLevel(this.#text, levels, from, figure, to)
      const item = turn >= 0 ? this.#turnItem(figures, index - turn, turn, sentence) : undefined
      const foremost = ONE_FOR_SEVERAL.exec(figure.lead)?.[1]
      const own =
        (foremost ? this.#matchWithin(figure, place, from, from + foremost.length) : undefined) ??
        (item && this.#matchWithin(figure, place, item.from, item.to, true)) ??
        this.#matchHead(figure, place) ??
        this.#rules.match(figure, RATIO_TO.test(figure.lead) ? { ...place, from: last } : place)
      const headed =
        (own && !own.onlyLevel && !own.onlyUnit) || CHANGE.test(figure.lead)
          ? undefined
          : this.#matchHeader(figure, sentence.from)
      const match = headed ?? own ?? this.#fromBefore(figure, place, last, index > first)
      const whole = isShareOf(figure)
        ? this.#rules.match(figure, { from: last, to: from, clauseFrom: last, clauseTo: from })
        : undefined
      if (figure.lead.length > 0) last = from
      const listed = this.#text[from - 1] === '、'
      const divides =
        (from - sentence.from >= 3 && isMark(this.#text, from - 1) && this.#text.startsWith('其中', from - 3)) ||
        (before !== undefined && from === before.outerTo + 1 && this.#text[from - 1] === '：') ||
        PARTED.test(this.#text.slice(Math.max(sentence.from, from - LONGEST_PARTED), from))
      const changed = turn >= 0 ? this.#counterpart(figures, index - turn, turn) : undefined
      figure.indicator = changed
        ? changeOf(changed)
        : this.#indicators.name(figure, match, whole, listed, divides, figures, index, first, this.#topic)
      const ends = !level && endsList(this.#text, figures, index, first)
      this.#levels.decide(
        figure,
        before,
        level,
        match?.rule.indicator === figure.indicator ? match.rule.level : undefined,
        { from, to },
        ends,
        match !== undefined,
      )
      const alone = item && { ...figure, lead: this.#text.slice(item.from, item.to), tail: '' }
      figure.subject = changed
        ? changed.subject
        : subjectOf(alone ?? figure, {
            previous: figures[index - 1],
            between: this.#text.slice(before?.outerTo ?? sentence.from, from),
            opening: this.#topic.opening,
          })
      const said = this.#text.slice(figure.outerTo, place.to)
      figure.flow = flowOf(
        this.#text,
        figure,
        said,
        figures[index - 1],
        sentence.from,
        match?.rule,
        this.#section.plans || this.#plan.holds(figure, sentence),
        this.#words,
      )
    }
  }

  /** Two figures joined by 、 or 和 before one verb: 62名学生和15名教师受到表彰. Where the second one's phrase ends. */
  #verbEnd(
    figure: FigureMark,
    next: FigureMark | undefined,
    afterNext: FigureMark | undefined,
    sentence: LaidOut,
  ): number | undefined {
    if (!next || next.sentence !== figure.sentence || next.group !== figure.group) return undefined
    const between = this.#text.slice(figure.outerTo, next.outerFrom)
    if (between.length > JOINED || !/^[^，。；：、]+(?:和|与|及|以及|、)[^，。；：、]{0,4}$/.test(between))
      return undefined
    return phraseEnd(this.#text, next, afterNext, sentence.to, false)
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

  /** The one level that a sentence without figures names. */
  #levelNamed(sentence: LaidOut): Announced | undefined {
    this.#sentence.read(this.#text, sentence.from, sentence.to, this.#words)
    const [first, ...others] = this.#sentence.levels
    if (!first) return undefined
    return {
      level: others.every((word) => word.level === first.level) ? first.level : undefined,
      short: sentence.to - sentence.from <= SHORT_SENTENCE,
      opens: sentence.from === 0 || classAt(this.#text, sentence.from - 1) === NEWLINE,
    }
  }

  #placeOf(from: number, to: number, sentence: LaidOut): Place {
    let [clauseFrom, clauseTo] = [from, to]
    const least = Math.max(sentence.from, from - CLAUSE)
    const most = Math.min(sentence.to, to + CLAUSE)
    while (clauseTo < most && !isClauseEnd(this.#text, clauseTo)) clauseTo++
    while (clauseFrom > least && !isClauseEnd(this.#text, clauseFrom - 1)) clauseFrom--
    return { from: this.#text.startsWith('其中', from) ? from + 2 : from, to, clauseFrom, clauseTo }
  }

  /** 毛入园率、巩固率、毛入学率分别达到93%、97%和94%: the one of the listed things whose turn it is. */
  #turnItem(
    figures: readonly FigureMark[],
    start: number,
    turn: number,
    sentence: LaidOut,
  ): { from: number; to: number } | undefined {
    const list = figures[start]!
    const to = this.#text.lastIndexOf('分别', list.outerFrom)
    const from = Math.max(sentence.from, to - CLAUSE)
    if (to < from) return undefined
    let count = 1
    while (figures[start + count] && this.#isListed(figures[start + count - 1]!, figures[start + count]!)) count++
    const items = [...this.#text.slice(from, to).matchAll(ITEM)].filter(([text]) => !WHEN.test(text)).slice(-count)
    const item =
      items.length === count && items.every(([text]) => !/\d/.test(text)) ? items[Math.min(turn, count - 1)] : undefined
    return item && { from: from + item.index, to: from + item.index + item[0].length }
  }

  #turnLevel(figures: readonly FigureMark[], start: number, turn: number, sentence: LaidOut): Found | undefined {
    let count = 1
    while (figures[start + count] && this.#isListed(figures[start + count - 1]!, figures[start + count]!)) count++
    const list = figures[start]!
    return (
      distributed(this.#sentence.levels, sentence.from, list.outerFrom, Math.min(turn, count - 1), count) ??
      levelOf(this.#counterpart(figures, start, turn))
    )
  }

  /** 小学、初中辍学率降到0.3%和2.1%: as many stages in its phrase as figures in the list that it begins. */
  #namesAsMany(figures: readonly FigureMark[], index: number, from: number): boolean {
    const { outerFrom } = figures[index]!
    if (!this.#continues(figures[index]!, figures[index + 1])) return false
    const named = this.#sentence.levels.filter((word) => word.from >= from && word.to <= outerFrom && word.level)
    const count = new Set(named.map((word) => word.level)).size
    if (count < 2 || count !== named.length) return false
    let figuresOfList = 2
    while (this.#continues(figures[index + figuresOfList - 1]!, figures[index + figuresOfList])) figuresOfList++
    return figuresOfList === count
  }

  #continues(before: FigureMark, figure: FigureMark | undefined): boolean {
    return figure?.kind === before.kind && /^[、和与及]$/.test(this.#text.slice(before.outerTo, figure.outerFrom))
  }

  /** 小学11030元，初中14760元，分别增长2.1%和3.4%: the figure of the list before whose change it is. */
  #counterpart(figures: readonly FigureMark[], start: number, turn: number): FigureMark | undefined {
    if (!CHANGES_IN_TURN.test(figures[start]!.lead)) return undefined
    let count = 1
    while (figures[start + count] && this.#isListed(figures[start + count - 1]!, figures[start + count]!)) count++
    const [first, last] = [figures[start - count], figures[start - 1]]
    return first && first.paragraph === figures[start]!.paragraph && first.kind === last!.kind
      ? figures[start - count + turn]
      : undefined
  }

  #isListed(before: FigureMark, figure: FigureMark): boolean {
    return figure.sentence === before.sentence && figure.outerFrom - before.outerTo <= 2
  }

  /** 每百名学生拥有骨干教师：小学1.3人，初中1.5人: what stands before the colon is counted behind it. */
  #matchHeader(figure: FigureMark, from: number): Match | undefined {
    const least = Math.max(from, figure.outerFrom - CLAUSE)
    const colon = least + this.#text.slice(least, figure.outerFrom).lastIndexOf('：')
    if (colon < least) return undefined
    return this.#rules.match(figure, { from, to: colon, clauseFrom: from, clauseTo: colon })
  }

  /** 开展农民培训31期，0.18万人次: words of the phrase before, when nothing was counted in this unit yet. */
  #fromBefore(figure: FigureMark, place: Place, last: number, behindFigure: boolean): Match | undefined {
    if (figure.kind === 'share') {
      const headless = LEVELS_ONLY.test(figure.lead) || GREW.test(figure.lead)
      return behindFigure || !headless || figure.lead === ''
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

/** 校长31个, 96个学生, but not 10个幼儿班级 */
const PERSONS =
  /^(?:老师|教师|校长|学生|孩子|幼儿|考生|选手|家长|人)(?!园|班|会|社团|宿舍|公寓|食堂|周转|工作室|学校|委|团队|活动|发展|培训|组|队|大会)/
const isPersons = ({ lead, tail }: FigureMark): boolean =>
  PERSONS.test(tail) ||
  (tail.length === 0 && /(?:老师|教师|校长|学生|孩子|幼儿|考生|选手|家长)(?:有|共|达|达到)?$/.test(lead))

const levelOf = (figure: FigureMark | undefined): Found | undefined => figure?.level && { level: figure.level }

/** 按类别分，消防类62处; 支出中，人员经费14亿元: parts of what was counted last. */
const LONGEST_PARTED = 14
const PARTED =
  /(?:按[^，。；：]{1,8}分类?|[从按][^，。；：]{1,8}[看分]|(?:支出|收入|资金|经费|投入|投资|隐患|问题|信访件|来信)中)[，：]$/

const isMark = (text: string, at: number): boolean => text[at] === '，' || text[at] === '：'

const isClauseEnd = (text: string, at: number): boolean => {
  const kind = classAt(text, at)
  return kind === COMMA || kind === STOP
}
