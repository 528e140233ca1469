/**
 * Names the figures of a sentence: subject, indicator, level and flow. The words of a figure's own phrase decide first,
 * then what the sentence said before, then the heading; a figure without words of its own takes those of its neighbour.
 */

import type { Level } from '@youju/model'
import { COMMA, classAt, STOP } from './character-class.ts'
import type { CompiledLexicon, NamingRule } from './compile-lexicon.ts'
import type { FigureMark } from './figure-mark.ts'
import { flowOf } from './flow.ts'
import type { LaidOut } from './layout.ts'
import { distributed, type Found, ownLevel } from './level.ts'
import { phraseEnd, phraseStart } from './phrases.ts'
import { SectionWords } from './section-words.ts'
import { SentenceWords } from './sentence-words.ts'
import { subjectOf } from './subject.ts'

/** So many figures of one level make it the paragraph's. */
const DOMINANT = 4
const CLAUSE = 50
const LOOK_BACK = 8
/** How far a level word outside any phrase reaches, and how long a phrase may be that still takes it. */
const CARRY = 25
const DEPENDENT = 16
const SHORT_TAIL = 6
/** 辍学率为, 对口就业率达: a rate that does not say of whom. */
const SHORT_RATE = /^(?:[^率]{0,5}率|[^率]{0,5}$)/
const OF_BEFORE = /^(?:其中)?(?:占|同比|环比|比|较|增|降|提高|下降|减少|上升|分别)/

/** Counted over the whole area, at no level of education. */
const LEVELLESS = new Set(['households', 'villages', 'population', 'land-area', 'housing'])
const PURPOSEFUL = new Set(['donation', 'project-investment', 'projects'])
const ONE_LEVEL_PLACES = new Set<Level | undefined>(['preschool', 'vocational', 'special'])

type Place = { from: number; to: number; clauseFrom: number; clauseTo: number }
type Match = { rule: NamingRule; onlyLevel: boolean }

export class FigureNamer {
  readonly #text: string
  readonly #words: CompiledLexicon
  readonly #seen: Int32Array
  readonly #section: SectionWords
  readonly #sentence = new SentenceWords()
  #stamp = 0
  #paragraph = -1
  /** Levels of the paragraph so far: how many figures of the one level, and whether there is another. */
  #paragraphFigures = 0
  #paragraphFirst: Level | undefined
  #paragraphMixed = false

  constructor(text: string, words: CompiledLexicon) {
    this.#text = text
    this.#words = words
    this.#seen = new Int32Array(words.groupCount)
    this.#section = new SectionWords(text, words)
  }

  /** `figures[first…]` are the figures of the sentence. */
  name(sentence: LaidOut, figures: readonly FigureMark[], first: number): void {
    this.#section.enter(sentence.section)
    this.#sentence.read(this.#text, sentence.from, sentence.to, this.#words)
    this.#stamp++
    const { levels } = this.#sentence
    let carried: Found = { level: this.#section.level ?? this.#levelGoingOn(figures[first - 1], sentence) }
    let seen = 0
    let passed = 0
    let turn = -1
    let last = sentence.from
    let behind = sentence.from
    for (let index = first; index < figures.length; index++) {
      const figure = figures[index]!
      const before = index > first ? figures[index - 1] : undefined
      const place = this.#placeOf(figure, before, figures[index + 1], sentence)
      const { to } = place
      const from = phraseStart(this.#text, figure, before, sentence.from)
      for (; seen < this.#sentence.from.length && this.#sentence.from[seen]! < place.clauseTo; seen++)
        for (const group of this.#words.groupsOf[this.#sentence.word[seen]!]!) this.#seen[group] = this.#stamp
      figure.lead = this.#text.slice(from, figure.outerFrom)
      figure.tail = this.#text.slice(figure.outerTo, to)
      turn = figure.lead.includes('分别') ? 0 : turn >= 0 && figure.lead.length <= 2 ? turn + 1 : -1
      const own =
        (turn >= 0 ? this.#turnLevel(figures, index - turn, turn, sentence) : undefined) ??
        ownLevel(this.#text, levels, from, figure, to)
      for (; passed < levels.length && levels[passed]!.from < from; passed++)
        if (levels[passed]!.from >= behind && from - levels[passed]!.from <= CARRY) carried = levels[passed]!
      behind = to
      if (own && turn < 0) carried = own
      else if (!own && isSpent(figure) && figure.tail.length > SHORT_TAIL) carried = { level: this.#section.level }
      if (!own && this.#endsList(figures, index, first)) carried = { level: undefined }
      const match = this.#match(figure, place) ?? this.#fromBefore(figure, place, last)
      last = from
      this.#indicate(figure, match, figures, index, first)
      figure.level = match?.rule.level ?? (own ?? this.#levelBefore(figure, before, match, carried)).level
      this.#remember(figure)
      figure.subject = subjectOf(figure, figures[index - 1])
      figure.flow = flowOf(
        this.#text,
        figure,
        before,
        sentence.from,
        match?.rule.flow,
        this.#section.plans,
        this.#words,
      )
    }
  }

  /** 职业高中招生650人；毕业生512人: behind a semicolon the same kind of school is meant. */
  #levelGoingOn(last: FigureMark | undefined, sentence: LaidOut): Level | undefined {
    const goesOn = last?.paragraph === sentence.paragraph && this.#text[sentence.from - 1] === '；'
    return goesOn && ONE_LEVEL_PLACES.has(last.level) ? last.level : undefined
  }

  #paragraphLevel(figure: FigureMark): Level | undefined {
    if (!ONE_LEVEL_PLACES.has(this.#paragraphFirst)) return undefined
    return figure.paragraph === this.#paragraph && !this.#paragraphMixed && this.#paragraphFigures >= DOMINANT
      ? this.#paragraphFirst
      : undefined
  }

  #remember(figure: FigureMark): void {
    if (figure.paragraph !== this.#paragraph) {
      this.#paragraph = figure.paragraph
      this.#paragraphFigures = 0
      this.#paragraphMixed = false
      this.#paragraphFirst = figure.level
    }
    this.#paragraphFigures++
    if (figure.level === undefined || figure.level !== this.#paragraphFirst) this.#paragraphMixed = true
  }

  #placeOf(figure: FigureMark, before: FigureMark | undefined, next: FigureMark | undefined, sentence: LaidOut): Place {
    const from = phraseStart(this.#text, figure, before, sentence.from)
    const to = phraseEnd(this.#text, figure, next, sentence.to, figure.kind === 'money')
    let [clauseFrom, clauseTo] = [from, to]
    const least = Math.max(sentence.from, from - CLAUSE)
    while (clauseFrom > least && classAt(this.#text, clauseFrom - 1) < STOP) clauseFrom--
    const most = Math.min(sentence.to, to + CLAUSE)
    while (clauseTo < most && !isClauseEnd(this.#text, clauseTo)) clauseTo++
    while (clauseFrom > least && !isClauseEnd(this.#text, clauseFrom - 1)) clauseFrom--
    return { from: this.#text.startsWith('其中', from) ? from + 2 : from, to, clauseFrom, clauseTo }
  }

  #turnLevel(figures: readonly FigureMark[], start: number, turn: number, sentence: LaidOut): Found | undefined {
    let count = 1
    while (figures[start + count] && this.#isListed(figures[start + count - 1]!, figures[start + count]!)) count++
    const list = figures[start]!
    return distributed(this.#sentence.levels, sentence.from, list.outerFrom, Math.min(turn, count - 1), count)
  }

  #isListed(before: FigureMark, figure: FigureMark): boolean {
    return figure.sentence === before.sentence && figure.outerFrom - before.outerTo <= 2
  }

  /** 小学10所，在校学生9337人: what is said in passing takes the level of the clause before; behind several kinds of
   * school it has none. */
  #levelBefore(figure: FigureMark, before: FigureMark | undefined, match: Match | undefined, carried: Found): Found {
    if (figure.kind === 'duration') return { level: undefined }
    if (!match && before) return before
    const section = { level: this.#section.level }
    if (figure.kind === 'other') return section
    const { lead, tail } = figure
    const passing =
      figure.kind === 'share'
        ? SHORT_RATE.test(lead)
        : (tail.length <= SHORT_TAIL || !isSpent(figure)) && lead.length + tail.length <= DEPENDENT
    const named = figure.indicator === 'schools' && /学校$/.test(lead)
    const listed = before?.unit === figure.unit && figure.kind === 'count' && !named
    if ((passing || listed) && (carried.level || (before && !isSpent(figure)))) return carried
    if (section.level) return LEVELLESS.has(figure.indicator) ? { level: undefined } : section
    return { level: this.#levelOfPurpose(figure, before) ?? this.#paragraphLevel(figure) }
  }

  /** 投入50万元为3所小学购置设备; 捐资200万元，…的中心小学教学楼: what the money went to, near or alone in the sentence. */
  #levelOfPurpose(figure: FigureMark, before: FigureMark | undefined): Level | undefined {
    if (!PURPOSEFUL.has(figure.indicator) && !(figure.kind === 'area' && before && isSpent(before))) return undefined
    const near = this.#sentence.levels.find((word) => word.from >= figure.to)
    if (near && near.from - figure.to <= CARRY && !this.#text.slice(figure.to, near.from).includes('，'))
      return near.level
    return this.#onlyLevel(figure.to)
  }

  /** 捐资200万元，…的中心小学教学楼: the only level that the sentence names. */
  #onlyLevel(behind: number): Level | undefined {
    const [first, ...others] = this.#sentence.levels
    return first && first.from >= behind && others.every((word) => word.level === first.level) ? first.level : undefined
  }

  /** Behind a list over several levels (初中2所、小学4所，学生845人) nothing says which one is meant. */
  #endsList(figures: readonly FigureMark[], index: number, first: number): boolean {
    const before = figures[index - 1]
    if (index - 1 <= first || !before || before.unit === figures[index]!.unit) return false
    if (/每|人均|平均/.test(figures[index]!.lead)) return false
    let back = index - 2
    const alike = (other: FigureMark): boolean => other.unit === before.unit || other.indicator === before.indicator
    while (back >= first && alike(figures[back]!) && index - back <= LOOK_BACK) back--
    return figures.slice(back + 1, index - 1).some((other) => other.level !== before.level)
  }

  #indicate(
    figure: FigureMark,
    match: Match | undefined,
    figures: readonly FigureMark[],
    index: number,
    first: number,
  ): void {
    const part = figure.lead.startsWith('其中') && match?.rule.indicator === 'enrolment'
    const same =
      (!match || match.onlyLevel || part) && figure.unit !== '所' ? this.#sameBefore(figures, index) : undefined
    const family = figure.kind === 'money' ? this.#family(figure, figures, index, first) : undefined
    const shared = match && figure.group !== 'mark' ? undefined : this.#sharedWith(figure, figures[index - 1])
    figure.indicator = family ?? shared ?? same?.indicator ?? match?.rule.indicator ?? 'other'
  }

  /** 占…的p%, 比上年增长p%: a share of what was stated before, or its growth. */
  #sharedWith(figure: FigureMark, before: FigureMark | undefined): string | undefined {
    if (!before || (figure.group !== 'share' && figure.group !== 'mark') || !OF_BEFORE.test(figure.lead))
      return undefined
    return before.indicator === 'spending' && !figure.lead.startsWith('占') ? 'spending-growth' : before.indicator
  }

  /** 每人600元 and 共计19200元 belong to what was counted before them. */
  #family(figure: FigureMark, figures: readonly FigureMark[], index: number, first: number): string | undefined {
    const standard = /^(?:每|人均|平均每|生均)/.test(figure.lead) && figure.lead.length <= 6
    const total = /^(?:共计|合计|共|计|总计|共发放|金额|总额|发放)/.test(figure.lead) && figure.lead.length <= 4
    if (!standard && !total) return undefined
    for (let back = index - 1; back >= Math.max(first, index - LOOK_BACK); back--) {
      const family = this.#words.lexicon.families.find(({ of }) =>
        of.includes(figures[back]!.indicator as (typeof of)[number]),
      )
      if (family) return standard ? family.standard : family.total
    }
    return undefined
  }

  /** 开展农民培训31期，0.18万人次: words of the phrase before, when nothing was counted in this unit yet. */
  #fromBefore(figure: FigureMark, place: Place, last: number): Match | undefined {
    if (figure.kind === 'share' || figure.tail.length > 2) return undefined
    const match = this.#match(figure, { ...place, from: last })
    return match && { ...match, onlyLevel: true }
  }

  /** The last figure of the paragraph in the same unit. */
  #sameBefore(figures: readonly FigureMark[], index: number): FigureMark | undefined {
    const figure = figures[index]!
    for (let back = index - 1; back >= Math.max(0, index - LOOK_BACK); back--) {
      const other = figures[back]!
      if (other.paragraph !== figure.paragraph) return undefined
      if (figure.kind === 'money' && other.sentence !== figure.sentence) return undefined
      if (
        other.kind === figure.kind &&
        (other.unit === figure.unit || (other.group === 'people' && figure.group === 'people'))
      )
        return other
    }
    return undefined
  }

  #match(figure: FigureMark, place: Place): Match | undefined {
    const { from, to, word } = this.#sentence
    const { rules, rulesOf, onlyLevel } = this.#words
    let best = rules.length
    let bare = rules.length
    for (let token = this.#sentence.firstAt(place.clauseFrom); token < from.length; token++) {
      if (from[token]! >= place.clauseTo) break
      const inside = from[token]! >= place.from && to[token]! <= place.to
      if (!inside && !this.#words.speaksForClause[word[token]!]) continue
      for (const index of rulesOf[word[token]!]!) {
        if (index >= best) break
        if (!inside && !rules[index]!.clause) continue
        if (!this.#fits(rules[index]!, figure)) continue
        if (onlyLevel[word[token]!]) bare = Math.min(bare, index)
        else best = index
        break
      }
    }
    if (best < rules.length) return { rule: rules[best]!, onlyLevel: false }
    return bare < rules.length ? { rule: rules[bare]!, onlyLevel: true } : undefined
  }

  #fits(rule: NamingRule, figure: FigureMark): boolean {
    if (rule.kinds && !rule.kinds.includes(figure.kind)) return false
    if (rule.groups && figure.group !== undefined && !rule.groups.includes(figure.group)) return false
    if (rule.units && (!rule.units.includes(figure.unit) || (figure.unit === '' && figure.kind !== 'count')))
      return false
    if (rule.section >= 0 && !this.#section.has(rule.section)) return false
    for (const group of rule.with) if (this.#seen[group] !== this.#stamp) return false
    return rule.without < 0 || this.#seen[rule.without] !== this.#stamp
  }
}

const isSpent = (figure: FigureMark): boolean => figure.kind === 'money' || figure.kind === 'area'

const isClauseEnd = (text: string, at: number): boolean => {
  const kind = classAt(text, at)
  return kind === COMMA || kind === STOP
}
