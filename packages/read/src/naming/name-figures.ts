/**
 * Names the figures of a sentence: subject, indicator, level and flow. The words of a figure's own phrase decide first,
 * then what the sentence said before, then the heading; a figure without words of its own takes those of its neighbour.
 */

import type { FigureMark } from '../figure-mark.ts'
import type { LaidOut } from '../layout.ts'
import type { DocumentLevels } from '../levels/document-level.ts'
import { LevelScope } from '../levels/level-scope.ts'
import type { Announced } from '../levels/level-topic.ts'
import { ownLevel } from '../levels/own-level.ts'
import { COMMA, classAt, NEWLINE, STOP } from '../words/character-class.ts'
import type { CompiledLexicon } from '../words/compile-lexicon.ts'
import { isAmong, phraseEnd, phraseStart } from '../words/phrases.ts'
import type { Place } from '../words/rule-matcher.ts'
import { SectionWords } from '../words/section-words.ts'
import { SentenceWords } from '../words/sentence-words.ts'
import { ClueFinder, Clues } from './clues.ts'
import { DividedWhole } from './divided-whole.ts'
import { FigureRule } from './figure-rule.ts'
import { flowOf } from './flow.ts'
import { InTurn } from './in-turn.ts'
import { IndicatorNamer } from './indicator.ts'
import { PlanParagraph } from './plan-paragraph.ts'
import { changeOf, isShareOf } from './share-and-change.ts'
import { subjectOf } from './subject.ts'
import { TopicRule } from './topic-rule.ts'
import { type Weights, weightsOf } from './weights.ts'

const CLAUSE = 50
const SHORT_SENTENCE = 40
/** 48位教师征文作品、12位教师演讲作品荣获…: how far two figures of one verb stand apart. */
const JOINED = 14

/** Is told of every named figure and its clues, as the pack spells them; `weighed` where clues may outweigh the rules. */
export type Learner = (figure: FigureMark, clues: readonly string[], weighed: boolean) => void
type Range = { from: number; to: number }

export class FigureNamer {
  readonly #text: string
  readonly #words: CompiledLexicon
  readonly #section: SectionWords
  readonly #sentence = new SentenceWords()
  readonly #plan: PlanParagraph
  readonly #rule: FigureRule
  readonly #turns: InTurn
  readonly #topic: TopicRule
  readonly #divided: DividedWhole
  readonly #levels: LevelScope
  readonly #indicators: IndicatorNamer
  readonly #clues: Clues
  readonly #finder: ClueFinder
  readonly #weights: Weights | undefined
  readonly #learner: Learner | undefined

  constructor(text: string, words: CompiledLexicon, document: (place: number) => DocumentLevels, learner?: Learner) {
    this.#text = text
    this.#words = words
    this.#section = new SectionWords(text, words)
    this.#plan = new PlanParagraph(text)
    this.#rule = new FigureRule(text, words, this.#sentence, this.#section)
    this.#turns = new InTurn(text, this.#sentence)
    this.#topic = new TopicRule(text, words, this.#section)
    this.#levels = new LevelScope(text, document)
    this.#indicators = new IndicatorNamer(words)
    this.#divided = new DividedWhole(words)
    this.#finder = new ClueFinder(words, this.#sentence, this.#section)
    this.#clues = new Clues(learner !== undefined)
    this.#weights = weightsOf(words.lexicon)
    this.#learner = learner
  }

  /** `figures[first…]` are the figures of the sentence; `silent` the sentence before it, when that has none. */
  name(sentence: LaidOut, figures: readonly FigureMark[], first: number, silent: LaidOut | undefined): void {
    this.#section.enter(sentence.section)
    const announced = silent?.paragraph === sentence.paragraph ? this.#levelNamed(silent) : undefined
    this.#sentence.read(this.#text, sentence.from, sentence.to, this.#words)
    this.#rule.enter(sentence)
    this.#turns.enter(sentence)
    this.#indicators.begin()
    const { levels } = this.#sentence
    this.#levels.enter(sentence, levels, this.#section.level, announced)
    this.#plan.enter(sentence, silent)
    this.#topic.enter(sentence, silent)
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
      this.#rule.readTo(place.clauseTo)
      figure.lead = this.#text.slice(from, figure.outerFrom)
      figure.tail = this.#text.slice(figure.outerTo, to)
      if (figure.unit === '个' && isPersons(figure)) figure.group = 'people'
      this.#turns.step(figures, index, from)
      const level = this.#turns.level(figures, index) ?? ownLevel(this.#text, levels, from, figure, to)
      const item = this.#turns.item(figures, index)
      const match = this.#rule.match(figure, place, item, sentence.from, index > first)
      const ofWhole = isShareOf(figure) ? this.#rule.matchBefore(figure, from) : undefined
      this.#rule.pass(figure, from)
      const listed = this.#text[from - 1] === '、'
      const divides =
        (from - sentence.from >= 3 && isMark(this.#text, from - 1) && this.#text.startsWith('其中', from - 3)) ||
        (before !== undefined && from === before.outerTo + 1 && this.#text[from - 1] === '：') ||
        (isMark(this.#text, from - 1) &&
          PARTED.test(this.#text.slice(Math.max(sentence.from, from - LONGEST_PARTED), from)))
      const changed = this.#turns.counterpart(figures, index)
      const alone = item && { ...figure, lead: this.#text.slice(item.from, item.to), tail: '' }
      const clues = (): Clues =>
        this.#cluesOf(alone ?? figure, figures[index - 1], divides, item ?? { from, to: place.to })
      let weighed = false
      figure.indicator = changed
        ? changeOf(changed)
        : this.#indicators.name(figures, index, first, { match, ofWhole, listed, divides }, this.#topic, (ruled) => {
            weighed = true
            return this.#weights?.choose(clues(), ruled) ?? ruled
          })
      this.#learner?.(figure, clues().spelled!, weighed)
      this.#levels.decide({
        figure,
        before,
        own: level,
        usual: match?.rule.indicator === figure.indicator ? match.rule.level : undefined,
        named: match !== undefined,
        phrase: { from, to },
      })
      figure.subject = changed
        ? changed.subject
        : subjectOf(alone ?? figure, {
            previous: figures[index - 1],
            earlier: figures[index - 2],
            whole: this.#indicators.whole,
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
      this.#divided.step(this.#text, figure, before)
      figure.flow = this.#divided.flowOf(figure)
    }
  }

  #cluesOf(figure: FigureMark, before: FigureMark | undefined, divides: boolean, phrase: Range): Clues {
    const gap = this.#text.slice(before?.outerTo ?? 0, figure.outerFrom)
    this.#finder.find(this.#clues, figure, before, gap, divides, phrase)
    return this.#clues
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

  /** The one level that a sentence without figures names. */
  #levelNamed(sentence: LaidOut): Announced | undefined {
    this.#sentence.read(this.#text, sentence.from, sentence.to, this.#words)
    const [first, ...others] = this.#sentence.levels
    if (!first) return undefined
    return {
      level: others.every((word) => word.level === first.level) ? first.level : undefined,
      yieldsTo: others.every((word) => word.yieldsTo === first.yieldsTo) ? first.yieldsTo : undefined,
      short: sentence.to - sentence.from <= SHORT_SENTENCE,
      opens: sentence.from === 0 || classAt(this.#text, sentence.from - 1) === NEWLINE,
    }
  }

  #placeOf(from: number, to: number, sentence: LaidOut): Place {
    let [clauseFrom, clauseTo] = [from, to]
    const least = Math.max(sentence.from, from - CLAUSE)
    const most = Math.min(sentence.to, to + CLAUSE)
    if (!isAmong(this.#text, to)) while (clauseTo < most && !isClauseEnd(this.#text, clauseTo)) clauseTo++
    while (clauseFrom > least && !isClauseEnd(this.#text, clauseFrom - 1)) clauseFrom--
    return { from: this.#text.startsWith('其中', from) ? from + 2 : from, to, clauseFrom, clauseTo }
  }
}

/** 校长31个, 96个学生, but not 10个幼儿班级 */
const PERSONS =
  /^(?:老师|教师|校长|学生|孩子|幼儿|考生|选手|家长|人)(?!园|班|会|社团|宿舍|公寓|食堂|周转|工作室|学校|委|团队|活动|发展|培训|组|队|大会)/
const isPersons = ({ lead, tail }: FigureMark): boolean =>
  PERSONS.test(tail) ||
  (tail.length === 0 && /(?:老师|教师|校长|学生|孩子|幼儿|考生|选手|家长)(?:有|共|达|达到)?$/.test(lead))

/** 按类别分，消防类62处; 支出中，人员经费14亿元: parts of what was counted last. */
const LONGEST_PARTED = 14
const PARTED =
  /(?:按[^，。；：]{1,8}分类?|[从按][^，。；：]{1,8}[看分]|(?:支出|收入|资金|经费|投入|投资|隐患|问题|信访件|来信)中|(?:原因|类型|构成|去向|来源|分布)(?:分别)?[是为]?|情况(?:分别)?[是为])[，：]$/

const isMark = (text: string, at: number): boolean => text[at] === '，' || text[at] === '：'

const isClauseEnd = (text: string, at: number): boolean => {
  const kind = classAt(text, at)
  return kind === COMMA || kind === STOP
}
