/**
 * What the text speaks of while it is read: the scopes around the sentence, and above them the topic, which is the level
 * named last. A topic holds in its sentence, in parts of what it told (其中) and in clauses behind a
 * semicolon; a short sentence at the head of a paragraph is its topic. A list over several levels ends it.
 */
import type { Level } from '@youju/model'
import type { FigureMark } from '../figure-mark.ts'
import type { LaidOut } from '../layout.ts'
import type { LevelWord } from '../words/sentence-words.ts'
import { type Found, isClosed, oneOf } from './own-level.ts'
import { runInHead } from './run-in-head.ts'
import type { ScopesAround, SectionLevel } from './scopes-around.ts'
import { ToldLevels } from './told-levels.ts'
import { goesAcross, isAttribute, isOfSchools, reaches, SHORT_LEAD } from './topic-reach.ts'
import { isStage } from './totals.ts'

/** How far a level word outside any phrase reaches within its sentence. */
const REACH = 60
const LISTED = 8

/** One kind of school, of which a paragraph goes on to speak once it has said enough of it. */
const KINDS = new Set<Level | undefined>(['preschool', 'vocational', 'special', 'adult'])
const COMPULSORY = new Set<Level>(['primary', 'junior', 'compulsory'])
const BOTH_STAGES = /义务教育|义务段/
/** 其中; 这些资金, 此次改造: the sentence speaks of what the one before it told. */
const OF_BEFORE =
  /(?:据[^，。]{1,4}，|(?:截至|至)?目前，|现在，)?(?:其中|这些|这批|此次|此轮|此项|上述|该?项目|该?工程|该计划|\d+[所个栋项座](?:已|正|仍|尚)|(?:项目|工程|全部)?(?:建成|竣工|投用|完工)后)/y

/** A sentence without figures, with the level it names: whether it is short and opens its paragraph. */
export type Announced = Found & { short: boolean; opens: boolean }

export class LevelTopic {
  readonly #text: string
  readonly #around: ScopesAround
  #heading: LaidOut['section']
  #topic: Found = { level: undefined }
  /** The sentence at hand speaks of the topic. */
  #near = false
  /** The sentence that told of the parts of a whole. */
  #wholeAt = -1
  /** It was spoken of as a whole: as 义务教育, and not as a kind of school that has both stages. */
  #both = false
  /** The sentence before spoke of several levels. */
  #mixed = false
  /** The topic is that of a rate. */
  #ofRate = false
  /** The clause before told parts of a whole. */
  #parts = false
  /** The topic is of the clause before the semicolon: it goes on for what pupils and schools have. */
  #across = false
  #sentenceFirst: Found | undefined
  readonly #told = new ToldLevels()
  #start = 0
  #paragraph = -1
  #passed = 0
  #behind = 0
  #levels: readonly LevelWord[] = []
  /** Words straight before the phrase name its level: 今年高考，全区参考学生2156人. */
  announced = false

  constructor(text: string, around: ScopesAround) {
    this.#text = text
    this.#around = around
  }

  get speaks(): boolean {
    return this.#near
  }

  get level(): Level | undefined {
    return this.#topic.level
  }

  enter(sentence: LaidOut, levels: readonly LevelWord[], section: SectionLevel, silent: Announced | undefined): void {
    this.#levels = levels
    this.#passed = 0
    this.#behind = this.#start = sentence.from
    this.#around.enter(sentence.from, section)
    const clause = this.#text[sentence.from - 1] === '；'
    const spoken = this.#near
    const goesOn = !this.#mixed && this.#isOfBefore(sentence)
    this.#near = goesOn
    if (sentence.paragraph !== this.#paragraph || sentence.section !== this.#heading) {
      this.#around.head = this.#around.whole = undefined
      this.#both = false
    }
    if (sentence.paragraph !== this.#paragraph) {
      this.#paragraph = sentence.paragraph
      this.#told.begin()
      if (!goesOn) this.#forget()
    } else if (sentence.section !== this.#heading) this.#forget()
    else if (!goesOn && this.#mixed) this.#forget()
    else if (!goesOn) this.#near = clause && spoken
    this.#across = clause && !goesOn && !this.#parts && !KINDS.has(this.#topic.level)
    this.#parts = goesOn || (clause && this.#parts)
    this.#heading = sentence.section
    if (!clause && !goesOn) {
      this.#mixed = false
      this.#sentenceFirst = undefined
    }
    if (this.#ofRate && section.level && this.#topic.level !== section.level) this.#topic = { level: section.level }
    const head = runInHead(this.#text, sentence, levels)
    if (head) {
      this.#speakOf(head)
      this.#around.head = head.level
    }
    if (!silent || this.#around.isTheirs(silent)) return
    if (silent.opens && silent.short) this.#around.head = silent.level
    this.#topic = silent.level ? silent : { level: this.#around.base }
    this.#ofRate = false
    this.#near = silent.level !== undefined && (silent.short || goesOn)
  }

  /** In the sentences behind it a whole is spoken of as long as its pupils and schools are: 建成活动室54个 is another matter. */
  meet({ indicator, sentence }: FigureMark): void {
    if (!this.#around.whole || sentence === this.#wholeAt || isOfSchools(indicator)) return
    this.#around.whole = undefined
    this.#both = false
  }

  /** Level words up to a phrase, between it and the one before; 实验小学、城关中学 name no one level. */
  pass(from: number): void {
    this.announced = false
    let listed = false
    for (; this.#passed < this.#levels.length && this.#levels[this.#passed]!.from < from; this.#passed++) {
      const word = this.#levels[this.#passed]!
      if (word.from < this.#behind || from - word.from > REACH) continue
      if (this.yields(word) || isClosed(this.#text, word.to, from)) continue
      const before = this.#levels[this.#passed - 1]
      listed =
        before !== undefined &&
        word.from - before.to <= LISTED &&
        (before.level === word.level ? listed : /[、和与及]/.test(this.#text.slice(before.to, word.from)))
      this.#speakOf(listed ? { level: this.#around.base } : word)
      this.announced = !listed && word.level !== undefined
    }
  }

  behind(phrase: number): void {
    this.#behind = phrase
  }

  /** A figure told its own level. */
  tell(found: Found, figure: FigureMark): void {
    if (this.#around.document === 'special' && this.#around.ofSchool && this.#around.isWithin(found.level)) return
    if (found.level && !COMPULSORY.has(found.level)) this.#both = false
    if (!this.#both) this.#around.whole = undefined
    else if (isStage(found.level)) {
      this.#around.whole = 'compulsory'
      this.#wholeAt = figure.sentence
    }
    this.#speakOf(found)
    this.#ofRate = figure.kind === 'share'
    this.#sentenceFirst ??= found
    if (!areOne(this.#sentenceFirst, found)) this.#mixed = true
    // 中小学生2680人，其中初中1590人，小学1090人: what 中小学 stands for is told by its parts.
    if (!this.#sentenceFirst.level) this.#sentenceFirst = found
  }

  /** Behind 小学12所、初中8所，计20所 the sum is spoken of, and no longer its parts. */
  sumUp(level: Level | undefined): void {
    this.#mixed = false
    this.#sentenceFirst = { level }
    this.#speakOf({ level })
  }

  count(figure: FigureMark): void {
    const { level, levelFrom, lead, tail } = figure
    if (level === 'compulsory' && (levelFrom === 'nature' || BOTH_STAGES.test(lead + tail))) this.#both = true
    if (levelFrom === 'topic' && level) this.#sentenceFirst ??= { level }
    this.#told.count(figure)
  }

  end(): void {
    this.#topic = { level: this.#around.base }
    this.#near = this.#around.whole !== undefined
  }

  /** 随班就读 among pupils of special schools, 营养改善计划 in the report of a primary school. */
  yields({ yieldsTo, level }: Found): boolean {
    if (yieldsTo === undefined) return false
    if (yieldsTo === 'special' && !this.#around.ofSchool) return false
    if (this.#topic.level === yieldsTo) return true
    const elsewhere = this.speaks && this.#topic.level !== this.#around.document
    return !elsewhere && (this.#around.base === yieldsTo || this.#around.isWithin(level))
  }

  /**
   * What is spoken of, if the words may stand for it: 中学 where the sentence is about junior schools. Where schools are
   * counted, those beside them say nothing (初级中学2所，中学1所), but those that they are part of do.
   */
  oneOf(found: Found, figure: FigureMark, whole: Level | undefined): Level | undefined {
    const counted = figure.indicator === 'schools'
    if (this.#addsUp(found, figure)) return 'compulsory'
    if (found.among && this.#told.ofSeveral(figure.indicator, found.among)) return undefined
    const topic = found.among && this.speaks && !this.#across && !counted ? this.#topicFor(found.among) : undefined
    return oneOf(found, whole) ?? oneOf(found, topic) ?? oneOf(found, this.#baseFor(found)) ?? this.#secondary(found)
  }

  /** 中小学 behind 小学 are both; only compulsory education is what both may be. */
  #topicFor(among: readonly Level[]): Level | undefined {
    const { level } = this.#topic
    return among.includes('compulsory') && !among.includes('senior') && (level === 'primary' || level === 'junior')
      ? undefined
      : level
  }

  /** 小学735人…初级中学303人…全乡中小学生1038人 */
  #addsUp({ among }: Found, { indicator }: FigureMark): boolean {
    return among?.includes('primary') === true && this.#told.bothStages(indicator)
  }

  /** Whether this was told of primary and of junior schools in the paragraph, and of nothing else. */
  toldBothStages(indicator: string): boolean {
    return this.#told.bothStages(indicator)
  }

  /** 小学1410人，每人1000元；初中1764人，每人1250元，共发放361.5万元: one sum for pupils of both, since the first have none of their own. */
  sumsUpBothStages({ indicator }: FigureMark, pupils: FigureMark): boolean {
    return this.#told.bothStages(pupils.indicator) && !this.#told.ofAnother(indicator, pupils.level)
  }

  /** A head that names one of the stages says nothing of 中小学. */
  #baseFor({ among }: Found): Level | undefined {
    return among?.includes('compulsory') && !among.includes('senior')
      ? (this.#around.whole ?? this.#around.section ?? this.#around.document)
      : this.#around.base
  }

  /** The topic, when the figure is one that it reaches; behind a list of several levels it says that there is none. */
  of(figure: FigureMark): Found | undefined {
    if (this.speaks) {
      if (this.#near && !reaches(figure, this.#topic.level, this.#around.section, this.#ofRate)) return undefined
      if (this.#across && !goesAcross(figure, this.#start)) return undefined
      const level = oneOf(this.#topic, this.#around.base)
      if (!level && KINDS.has(this.#around.document)) return undefined
      return level || this.#topic.among ? { level } : undefined
    }
    if (!this.#topic.level || !this.#opens(figure)) return undefined
    this.#near = true
    return this.#topic.level === this.#around.base ? undefined : this.#topic
  }

  /** 小学84所。招生7312人，在校生45870人: the next sentence begins with what the school has. */
  #opens(figure: FigureMark): boolean {
    // 附设学前班在校幼儿163人。教职工90人: behind what is attached a school speaks of itself.
    if (this.#around.ofSchool && this.#topic.level !== this.#around.document) return false
    const first = figure.outerFrom - figure.lead.length === this.#start
    if (first && isAttribute(figure.indicator) && figure.lead.length <= SHORT_LEAD) return true
    return this.#told.isAllOf(this.#topic.level) && KINDS.has(this.#topic.level)
  }

  /** 中学 in a report on compulsory education, or in one that names no other, is its second stage. */
  #secondary({ among, named }: Found): Level | undefined {
    if (!among?.includes('junior')) return undefined
    return this.#around.base === 'compulsory'
      ? 'junior'
      : among.length === 2 && !named
        ? this.#around.secondary
        : undefined
  }

  /** 中学 among the parts of a whole is its second stage; 随班就读 among special pupils is theirs. */
  partOf(found: Found): Level | undefined {
    return this.yields(found) ? found.yieldsTo : (found.level ?? this.#secondary(found))
  }

  #isOfBefore(sentence: LaidOut): boolean {
    OF_BEFORE.lastIndex = sentence.from
    return OF_BEFORE.test(this.#text)
  }

  #forget(): void {
    this.#topic = { level: this.#around.base }
  }

  #speakOf(found: Found): void {
    this.#across = false
    this.#topic = found
    this.#near = true
    this.#ofRate = false
  }
}

/** 中小学 and 义务教育 may speak of one. */
const areOne = (one: Found, other: Found): boolean =>
  one.level === other.level ||
  (other.level !== undefined && one.among?.includes(other.level) === true) ||
  (one.level !== undefined && other.among?.includes(one.level) === true)
