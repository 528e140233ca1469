/**
 * Which level a figure has. The first of these that says something decides:
 *
 * | evidence | example |
 * | --- | --- |
 * | outside | 18个乡镇, 户籍人口3000人, 三个方面: at no level, whatever is told of it |
 * | duration | how long something takes has the level of the document |
 * | before | a share or change of the figure before it, or a figure that names nothing of its own |
 * | own words | 小学教师30人; 中学 and the like take what is spoken of, if they may stand for it |
 * | parts | a total whose parts are of several levels: 小学 and 初中 are compulsory, others none |
 * | topic | what the sentence, or the head of the paragraph, speaks of |
 * | purpose | money and area for a school that is named behind them |
 * | heading | what the section is about |
 * | document | the school that reports, or what the title is about |
 * | nature | 控辍保学 is a matter of compulsory education, 扫盲 one of adults |
 *
 * Where none does, the figure has no level: that is so for most.
 */
import type { Level } from '@youju/model'
import type { FigureMark, LevelEvidence } from '../figure-mark.ts'
import type { LaidOut } from '../layout.ts'
import { isShareOf } from '../naming/share-and-change.ts'
import type { LevelWord } from '../words/sentence-words.ts'
import type { DocumentLevels } from './document-level.ts'
import { type Announced, LevelTopic } from './level-topic.ts'
import { divides, isApart, isBeside, isChanged, isOnlyChange, opensBehind } from './neighbours.ts'
import {
  isDangerous,
  isOfAllEducation,
  isOfOffice,
  isOfPopulation,
  isOfTheArea,
  isOfWholeArea,
  isOutside,
} from './of-no-level.ts'
import { type Found, isBracketed } from './own-level.ts'
import { isAdmitted, isPassingOn, isWhereTheyWent, passesToSenior } from './passed-on.ts'
import { isSpent, purposeOf } from './purpose.ts'
import { ScopesAround, type SectionLevel } from './scopes-around.ts'
import {
  areBothStages,
  endsList,
  isOfAllPupils,
  isPerHead,
  isProduct,
  isTotal,
  sharedBy,
  sumOf,
  wholeOf,
} from './totals.ts'

const SHORT_TAIL = 6

type Decision = readonly [evidence: LevelEvidence, level: Level | undefined]

/** A figure whose level is asked for, with what its phrase says. */
export type Asked = {
  figure: FigureMark
  /** The figure before it in the sentence. */
  before: FigureMark | undefined
  /** The level that the words of the phrase name. */
  own: Found | undefined
  /** The level that what is counted has by its nature. */
  usual: Level | undefined
  /** The words say what is counted. */
  named: boolean
  phrase: { from: number; to: number }
}

/** Found at several levels side by side, so that neither topic nor neighbour says at which. */
const SIDE_BY_SIDE = new Set(['disabled-children', 'large-class-rate'])
/** 平均分85分 is the pupils'; a mark of an assessment is the whole document's. */
const OF_EXAM = /平均分|均分|总分|成绩|最高分|语文|数学|英语|[中高统会]考/
/** 年均财政支出1.8亿元、1.9亿元; 教育支出5.1亿元，上年为4.8亿元 */
const SAME_AGAIN = /^(?:[和及与]|(?:上年|去年)(?:同期)?[为是]?)?$/
/** 每生每天4元，全年按200天计算 */
const COUNTS_DAYS = /(?:[按每]|全年|一年|学期)[^，。；]{0,2}$/

export class LevelScope {
  readonly #text: string
  readonly #around: ScopesAround
  readonly #topic: LevelTopic
  #levels: readonly LevelWord[] = []
  /** The figures of the sentence so far. */
  readonly #told: FigureMark[] = []
  /** What 其中 divides. */
  #whole: FigureMark | undefined
  /** The figure decided last, in this sentence or before its semicolon. */
  #last: FigureMark | undefined

  constructor(text: string, documentAt: (place: number) => DocumentLevels) {
    this.#text = text
    this.#around = new ScopesAround(documentAt)
    this.#topic = new LevelTopic(text, this.#around)
  }

  /** `silent` is a sentence without figures straight before this one. */
  enter(sentence: LaidOut, levels: readonly LevelWord[], section: SectionLevel, silent: Announced | undefined): void {
    this.#levels = levels
    this.#told.length = 0
    this.#whole = undefined
    if (this.#text[sentence.from - 1] !== '；') this.#last = undefined
    this.#topic.enter(sentence, levels, section, silent)
  }

  decide(asked: Asked): void {
    const { figure, before, phrase } = asked
    this.#topic.meet(figure)
    this.#topic.pass(phrase.from)
    this.#topic.behind(phrase.to)
    if (divides(this.#text, figure, before)) this.#whole = before
    const own = this.#ownOf(asked)
    ;[figure.levelFrom, figure.level] = this.#decision({ ...asked, own })
    this.#tell(figure, own)
    this.#topic.count(figure)
    this.#last = figure
    this.#told.push(figure)
  }

  /** What its words name, unless they leave it to what is spoken of. */
  #ownOf({ figure, before, own }: Asked): Found | undefined {
    const found =
      sharedBy(this.#text, figure, this.#told) ??
      sumOf(figure, own, this.#told) ??
      (own && !isWhereTheyWent(own, figure) ? own : undefined)
    return found && (isBeside(found, figure, before) || !this.#topic.yields(found)) ? found : undefined
  }

  /** What was told of the figure is spoken of from here on. */
  #tell(figure: FigureMark, own: Found | undefined): void {
    const decided = { level: figure.level }
    if (figure.levelFrom === 'parts' && isTotal(figure) && !own) this.#topic.sumUp(figure.level)
    else if (isAside(this.#text, figure) || (figure.indicator === 'visits' && this.#around.document)) return
    else if (own?.level && figure.level && own.level !== figure.level) this.#topic.tell(decided, figure)
    else if (own && (own.level || !figure.level)) this.#topic.tell(own, figure)
    else if (own?.among?.length === 2) this.#topic.tell(decided, figure)
    else if (figure.levelFrom === 'nature' && figure.level === 'compulsory') this.#topic.tell(decided, figure)
  }

  #decision(asked: Asked): Decision {
    return (
      this.#outside(asked) ??
      this.#ofDuration(asked) ??
      this.#ofFigureBefore(asked) ??
      this.#ownWords(asked) ??
      this.#ofTotal(asked) ??
      this.#spokenOf(asked)
    )
  }

  #outside({ figure, before, own, named }: Asked): Decision | undefined {
    const divided = isOfPopulation(divides(this.#text, figure, before), before)
    if (isOutside(figure) || divided) return ['outside', undefined]
    if (own || figure.kind === 'duration' || this.#last?.levelFrom !== 'outside') return undefined
    if (this.#last.paragraph !== figure.paragraph) return undefined
    // Not 人均12元 behind 按常住人口3万人计算.
    const goesOn =
      figure.kind === 'money'
        ? this.#last.kind === 'money' && (!named || SAME_AGAIN.test(figure.lead))
        : !named || (figure.indicator === 'other' && figure.tail === '')
    return goesOn || isShareOf(figure) ? ['outside', undefined] : undefined
  }

  #ofDuration({ figure, own }: Asked): Decision | undefined {
    if (figure.kind !== 'duration') return undefined
    if (own) return ['own words', own.level]
    const before = this.#text.slice(Math.max(0, figure.outerFrom - 4), figure.outerFrom)
    const spoken = this.#topic.speaks && COUNTS_DAYS.test(before)
    return ['duration', spoken ? this.#topic.level : this.#around.document]
  }

  #ofFigureBefore({ figure, before, own }: Asked): Decision | undefined {
    if (isShareOf(figure) && before?.level) return ['before', before.level]
    if (!own && before && isOnlyChange(figure, before)) return sameAs(before)
    return undefined
  }

  #ownWords({ figure, own }: Asked): Decision | undefined {
    if (!own) return undefined
    const passesOn = isPassingOn(figure) || isAdmitted(figure) || (this.#whole && passesToSenior(this.#whole))
    const passed = passesOn ? this.#passedFrom(figure, own) : undefined
    if (passed) return ['own words', passed]
    const level = this.#topic.oneOf(own, figure, this.#whole?.level)
    const several = level ? level === 'senior' : own.among?.includes('compulsory')
    const whole = several ? this.#wholeOf(figure) : undefined
    return whole ? ['parts', whole.level] : ['own words', level]
  }

  /** The stage that they leave. */
  #passedFrom(figure: FigureMark, { level }: Found): Level | undefined {
    if ((level === 'senior' || level === 'junior') && passesToSenior(figure))
      return this.#around.document === 'special' ? 'special' : 'junior'
    const divided = level && this.#whole?.level === 'junior' && passesToSenior(this.#whole)
    const left =
      (level === 'vocational' && this.#around.document === 'junior') ||
      (level === 'senior' && this.#around.document === 'junior' && isAdmitted(figure))
    return divided || left ? 'junior' : undefined
  }

  #ofTotal({ figure, before, usual }: Asked): Decision | undefined {
    if (usual === 'adult') return ['nature', usual]
    if (!before) return undefined
    if (before.level && opensBehind(this.#text, figure, before)) return ['before', before.level]
    if (isOfAllPupils(figure, before)) return ['parts', undefined]
    if (!isTotal(figure)) return undefined
    const both =
      areBothStages(this.#told) ||
      (!isProduct(figure, before) && this.#topic.toldBothStages(figure.indicator)) ||
      (isPerHead(before) && this.#topic.sumsUpBothStages(figure, this.#told[0]!))
    return both ? ['parts', 'compulsory'] : undefined
  }

  #spokenOf(asked: Asked): Decision {
    const { figure, before, usual } = asked
    if (before && isApart(this.#text, figure, before)) {
      this.#topic.end()
      return this.#base(figure)
    }
    const inherited = this.#inherited(asked)
    const whole = this.#wholeOf(figure)
    if (whole && (whole.level || (inherited[1] && inherited[1] !== usual))) return ['parts', whole.level]
    return inherited[1] || !usual ? inherited : ['nature', usual]
  }

  #wholeOf(figure: FigureMark): Found | undefined {
    return wholeOf(this.#text, figure, this.#levels, (word) => this.#topic.partOf(word))
  }

  #inherited(asked: Asked): Decision {
    const { figure, before, named } = asked
    if (!named && before && isChanged(figure) && (before.level || before.levelFrom === 'outside')) return sameAs(before)
    if (isOfTheArea(figure, this.#around.isSchools)) return ['outside', undefined]
    if (SIDE_BY_SIDE.has(figure.indicator)) return this.#sideBySide(asked)
    const listEnds = !asked.own && endsList(this.#text, this.#told, figure)
    if (!named && before && !listEnds && !before.lead.startsWith('占')) return ['before', before.level]
    if (isDangerous(figure) && !this.#around.isSchools) return this.#base(figure)
    if (figure.kind === 'other' && !OF_EXAM.test(figure.lead)) return this.#base(figure)
    if (listEnds && !this.#around.ofSchool && this.#told.every(({ level }) => level !== this.#around.base)) {
      this.#topic.end()
      return ['none', undefined]
    }
    if (listEnds || (isOfWholeArea(figure) && !this.#topic.announced && !isPassingOn(figure))) this.#topic.end()
    else if (isLongSpent(figure) && !this.#topic.announced) return this.#purpose(asked) ?? this.#base(figure)
    const { speaks } = this.#topic
    const topic = this.#topic.of(figure)
    if (topic) return ['topic', topic.level]
    return (speaks ? undefined : this.#purpose(asked)) ?? this.#base(figure)
  }

  #sideBySide({ figure, before, named }: Asked): Decision {
    const again = !named && before?.indicator === figure.indicator && !isBracketed(this.#text, before.outerFrom)
    if (again) return ['before', before.level]
    const { level, speaks } = this.#topic
    return level === 'special' || (level === 'compulsory' && speaks) ? ['topic', level] : this.#base(figure)
  }

  #purpose({ figure, before }: Asked): Decision | undefined {
    const level = purposeOf(this.#text, figure, before, this.#levels)
    return level && ['purpose', level]
  }

  #base(figure: FigureMark): Decision {
    if (this.#around.isMatter && isOfOffice(figure)) return ['none', undefined]
    if (!this.#around.ofSchool && isOfAllEducation(figure)) return ['outside', undefined]
    const level = this.#around.base
    return [level ? (this.#around.ofDocument ? 'document' : 'heading') : 'none', level]
  }
}

const sameAs = ({ levelFrom, level }: FigureMark): Decision => [levelFrom === 'outside' ? 'outside' : 'before', level]

/** （含教学点12个）, 占小学生的14%: said beside what is spoken of. */
const isAside = (text: string, { outerFrom, lead }: FigureMark): boolean =>
  isBracketed(text, outerFrom) || /^占|^与[^，]*之?比/.test(lead)

/** 投入50万元用于…: what is said behind money tells what it is for. */
const isLongSpent = (figure: FigureMark): boolean =>
  isSpent(figure) && !figure.indicator.startsWith('aid-') && figure.tail.length > SHORT_TAIL
