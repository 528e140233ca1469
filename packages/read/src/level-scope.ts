/**
 * Which level a figure has that does not say so itself. What the text speaks of at a place holds until something else is
 * named: in the sentence for everything said in passing, in the paragraph for what a school has (pupils, teachers, rooms),
 * then the heading's level, then the document's. After a list over several levels, and where 全县 begins anew, only
 * heading and document speak.
 */
import type { Level } from '@youju/model'
import type { FigureMark } from './figure-mark.ts'
import { isShareOf } from './indicator.ts'
import type { LaidOut } from './layout.ts'
import { type Found, isAside } from './level.ts'
import type { LevelWord } from './sentence-words.ts'

/** How far a level word outside any phrase reaches within its sentence. */
const REACH = 60
const BEHIND = 25
const SHORT_TAIL = 6
const SHORT_LEAD = 12
const LISTED = 8
const LOOK_BACK = 8
const BRACKET = 40
/** So many figures of one level make it the paragraph's. */
const DOMINANT = 4

const WHOLE_AREA = /^(?:以上|(?:另外|此外|截至[^，]{2,12}，?|目前|去年|今年)?，?(?:全|我|本)[省市县区旗镇乡])/

/** Counted over the whole area, at no level of education; and 三个方面. */
const LEVELLESS = new Set('households villages population housing disabled-enrolment-rate spending-share'.split(' '))
/** Found at several levels side by side, so that neither topic nor neighbour says at which. */
const BY_NATURE = new Set(['disabled-children', 'large-class-rate'])
/** 由5.2%降至3.1%，下降2.1个百分点: what changed keeps its level. */
const CHANGED =
  /^(?:比|较|同比|环比|增|降|提高|提升|下降|减少|上升|上涨|扩大|升|回落|净增|下调|压减)|^(?:到|至|为)$|^(?:和|、)$/
const isLevelless = (figure: FigureMark): boolean =>
  LEVELLESS.has(figure.indicator) ||
  (figure.indicator === 'land-area' && !/占地|用地|校园/.test(figure.lead)) ||
  /^(?:方面|步骤|阶段|措施|层面|问题)/.test(figure.tail)
/** 18个乡镇, 三部门, 距县城18公里: outside of schools altogether, whatever is told of them. */
const isOutside = (figure: FigureMark): boolean =>
  (figure.tail.length > 0 && /^(?:部门|乡|镇|街道|县|区|社区|单位)/.test(figure.tail)) ||
  (figure.unit === '公里' && /距|相距|行程|路程/.test(figure.lead))
/** One kind of school, which a semicolon does not end: 职业高中招生650人；毕业生512人. */
const GOES_ON = new Set<Level | undefined>(['preschool', 'vocational', 'special'])
/** What a school has. */
const ATTRIBUTES = new Set(
  'enrolment new-entrants graduates classes class-size staff teachers enrolment-rate dropout-rate completion-rate retention-rate transition-rate teacher-qualified-rate teacher-degree-rate floor-area land-area books computers equipment-value student-computer-ratio employment-rate exam-pass-rate exam-result per-student-spending'.split(
    ' ',
  ),
)
/** Done for the public or by an office, whatever the sentence spoke of before. */
const STAGES = new Set<Level | undefined>(['primary', 'junior', 'senior', 'compulsory'])
const APART = new Set('publicity contracts hazards surveys opinions complaints'.split(' '))
/** Matters of a whole section, which one kind of school named in passing does not take along. */
const BESIDE = new Set('school-groups meetings activities inspections projects ict-coverage'.split(' '))
const PURPOSEFUL = new Set(['donation', 'project-investment', 'projects'])

export class LevelScope {
  readonly #text: string
  readonly #document: (place: number) => Level | undefined
  #section: Level | undefined
  #heading: LaidOut['section']
  #base: Level | undefined
  #topic: Found = { level: undefined }
  /** The sentence at hand speaks of the topic. */
  #near = false
  /** A short sentence at the head of the paragraph said what it is about. */
  #headed = false
  /** The sentence before spoke of several levels. */
  #mixed = false
  /** The topic is that of a rate. */
  #ofRate = false
  /** Words straight before the phrase name its level: 今年高考，全区参考学生2156人. */
  #announced = false
  #sentenceFirst: Found | undefined
  #start = 0
  #paragraph = -1
  #paragraphFirst: Level | undefined
  #paragraphFigures = 0
  #passed = 0
  #behind = 0
  #levels: readonly LevelWord[] = []

  constructor(text: string, document: (place: number) => Level | undefined) {
    this.#text = text
    this.#document = document
  }

  /** `silent` is a sentence without figures straight before this one, with the level it names. */
  enter(
    sentence: LaidOut,
    levels: readonly LevelWord[],
    section: Level | undefined,
    silent: (Found & { short: boolean; opens: boolean }) | undefined,
  ): void {
    this.#levels = levels
    this.#passed = 0
    this.#behind = this.#start = sentence.from
    this.#section = section
    this.#base = section ?? this.#document(sentence.from)
    this.#near = false
    if (sentence.paragraph !== this.#paragraph) {
      this.#paragraph = sentence.paragraph
      this.#paragraphFigures = 0
      this.#topic = { level: this.#base }
      this.#headed = false
    } else if (sentence.section !== this.#heading) this.#topic = { level: this.#base }
    else if (this.#goesOnWith(sentence)) this.#near = true
    else if (this.#mixed) this.#topic = { level: this.#base }
    else this.#near = this.#clauseGoesOn(sentence) && GOES_ON.has(this.#topic.level)
    this.#heading = sentence.section
    if (!this.#clauseGoesOn(sentence) && !this.#goesOnWith(sentence)) {
      this.#mixed = false
      this.#sentenceFirst = undefined
    }
    if (this.#ofRate && section && this.#topic.level !== section) this.#topic = { level: section }
    if (!silent) return
    this.#topic = silent.level ? silent : { level: this.#base }
    this.#near = silent.level !== undefined && silent.short
    this.#headed = this.#near && silent.opens
  }

  /** `usual` is the level that what is counted has by its nature: 控辍保学 is a matter of compulsory education. */
  levelOf(
    figure: FigureMark,
    before: FigureMark | undefined,
    own: Found | undefined,
    usual: Level | undefined,
    phrase: { from: number; to: number },
    listEnds: boolean,
    named: boolean,
  ): Level | undefined {
    this.#pass(phrase.from)
    this.#behind = phrase.to
    const bracketed = isBracketed(this.#text, figure.outerFrom)
    const level = isOutside(figure)
      ? undefined
      : figure.kind === 'duration'
        ? own
          ? own.level
          : this.#document(this.#start)
        : isShareOf(figure) && before?.level
          ? before.level
          : own
            ? (own.level ?? this.#base)
            : usual === 'adult'
              ? usual
              : (this.#inherited(figure, before, listEnds, named) ?? usual)
    if (own && !bracketed && !/^占|^与[^，]*之?比/.test(figure.lead)) {
      this.#speakOf(own)
      this.#ofRate = figure.kind === 'share'
      this.#sentenceFirst ??= own
      if (this.#sentenceFirst.level !== own.level) this.#mixed = true
    }
    if (this.#paragraphFigures === 0) this.#paragraphFirst = level
    else if (level !== this.#paragraphFirst) this.#paragraphFirst = undefined
    this.#paragraphFigures++
    return level
  }

  /** 小学在校生1432名；初中在校生624名。寄宿生418人: levels on both sides of a semicolon are a list as well. */
  #clauseGoesOn(sentence: LaidOut): boolean {
    return this.#text[sentence.from - 1] === '；'
  }

  /** 适龄人口21563人。其中，县内就读19847人: a sentence of parts speaks of the whole before it. */
  #goesOnWith(sentence: LaidOut): boolean {
    return this.#text.startsWith('其中', sentence.from) && !this.#mixed
  }

  #speakOf(found: Found): void {
    this.#topic = found
    this.#near = true
    this.#headed = false
    this.#ofRate = false
  }

  /** Behind 毛入园率95% the training of teachers is another matter; so are pupils in a section on another level. */
  #reaches(figure: FigureMark): boolean {
    const away = this.#section !== undefined && this.#section !== this.#topic.level
    if ((APART.has(figure.indicator) && STAGES.has(this.#topic.level)) || (away && BESIDE.has(figure.indicator)))
      return false
    return !this.#ofRate || figure.kind === 'share' || (ATTRIBUTES.has(figure.indicator) && !away)
  }

  /** Level words between the phrases; 实验小学、城关中学 name no one level. */
  #pass(from: number): void {
    this.#announced = false
    for (; this.#passed < this.#levels.length && this.#levels[this.#passed]!.from < from; this.#passed++) {
      const word = this.#levels[this.#passed]!
      if (word.from < this.#behind || from - word.from > REACH || isAside(this.#text, word)) continue
      const before = this.#levels[this.#passed - 1]
      const listed = before && before.level !== word.level && word.from - before.to <= LISTED
      this.#speakOf(listed ? { level: this.#base } : word)
      this.#announced = !listed && word.level !== undefined
    }
  }

  #inherited(figure: FigureMark, before: FigureMark | undefined, listEnds: boolean, named: boolean): Level | undefined {
    if (!named && before?.level && figure.group === 'share' && CHANGED.test(figure.lead)) return before.level
    if (isLevelless(figure)) return undefined
    if (BY_NATURE.has(figure.indicator))
      return !named && before?.indicator === figure.indicator && !isBracketed(this.#text, before.outerFrom)
        ? before.level
        : this.#base
    if (!named && before && !before.lead.startsWith('占')) return before.level
    if (figure.kind === 'other' && figure.indicator !== 'exam-result') return this.#base
    if (listEnds || (WHOLE_AREA.test(figure.lead) && !this.#announced)) {
      this.#topic = { level: this.#base }
      this.#near = false
    } else if (isSpent(figure) && figure.tail.length > SHORT_TAIL) {
      return this.#levelOfPurpose(figure, before) ?? this.#base
    }
    if (this.#near || this.#headed)
      return this.#near && !this.#reaches(figure) ? this.#base : (this.#topic.level ?? this.#base)
    if (this.#topic.level && this.#goesOn(figure)) {
      this.#near = true
      return this.#topic.level
    }
    return this.#levelOfPurpose(figure, before) ?? this.#base
  }

  /** 小学84所。招生7312人，在校生45870人: the next sentence begins with what the school has. */
  #goesOn(figure: FigureMark): boolean {
    const opens = figure.outerFrom - figure.lead.length === this.#start
    return (opens && ATTRIBUTES.has(figure.indicator) && figure.lead.length <= SHORT_LEAD) || this.#dominates()
  }

  #dominates(): boolean {
    return (
      GOES_ON.has(this.#topic.level) && this.#paragraphFirst === this.#topic.level && this.#paragraphFigures >= DOMINANT
    )
  }

  /** 投入50万元为3所小学购置设备; 捐资200万元，…的中心小学教学楼: what the money went to, near or alone in the sentence. */
  #levelOfPurpose(figure: FigureMark, before: FigureMark | undefined): Level | undefined {
    if (!PURPOSEFUL.has(figure.indicator) && !(figure.kind === 'area' && before && isSpent(before))) return undefined
    const near = this.#levels.find((word) => word.from >= figure.to)
    if (near && near.from - figure.to <= BEHIND && !this.#text.slice(figure.to, near.from).includes('，'))
      return near.level
    const [first, ...others] = this.#levels
    return first && first.from >= figure.to && others.every((word) => word.level === first.level)
      ? first.level
      : undefined
  }
}

const STAFF = new Set(['teachers', 'staff', 'classes'])

/** Behind a list over several levels (初中2所、小学4所，学生845人) nothing says which one is meant. */
export function endsList(text: string, figures: readonly FigureMark[], index: number, first: number): boolean {
  const before = figures[index - 1]
  if (index - 1 <= first || !before) return false
  const figure = figures[index]!
  const earlier = figures[index - 2]
  // 在校学生3280人，在园幼儿910人，教师236人
  if (STAFF.has(figure.indicator) && before.indicator === 'enrolment' && earlier?.indicator === 'enrolment')
    return before.level !== earlier.level && earlier.level !== 'compulsory'
  const total = /^(?:共计|合计|总计|共|总共|共有)/.test(figure.lead) && figure.lead.length <= 4
  if (before.unit === figure.unit && !total) return false
  if (/每|人均|平均/.test(figure.lead)) return false
  let back = index - 2
  const alike = (other: FigureMark): boolean => other.unit === before.unit || other.indicator === before.indicator
  while (back >= first && alike(figures[back]!) && index - back <= LOOK_BACK) back--
  const list = figures.slice(back + 1, index).filter((other) => !isBracketed(text, other.outerFrom))
  return list.some((other) => other.level !== list[0]!.level)
}

/** （含九年一贯制学校9所） */
function isBracketed(text: string, at: number): boolean {
  for (let next = at - 1; next >= 0 && next > at - BRACKET; next--) {
    if (text[next] === '）') return false
    if (text[next] === '（') return true
  }
  return false
}

const isSpent = (figure: FigureMark): boolean => figure.kind === 'money' || figure.kind === 'area'
