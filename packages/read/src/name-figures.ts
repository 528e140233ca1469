/**
 * Names the figures of a sentence: subject, indicator, level and flow. The words of a figure's own phrase decide first,
 * then what the sentence said before, then the heading; a figure without words of its own takes those of its neighbour.
 */

import type { Level } from '@youju/model'
import { COMMA, classAt, NEWLINE, STOP } from './character-class.ts'
import type { CompiledLexicon, NamingRule } from './compile-lexicon.ts'
import type { FigureMark } from './figure-mark.ts'
import { flowOf } from './flow.ts'
import type { LaidOut } from './layout.ts'
import { distributed, type Found, ownLevel } from './level.ts'
import { endsList, LevelScope } from './level-scope.ts'
import { phraseEnd, phraseStart } from './phrases.ts'
import { SectionWords } from './section-words.ts'
import { SentenceWords } from './sentence-words.ts'
import { subjectOf } from './subject.ts'

const CLAUSE = 50
const LOOK_BACK = 8
const SHORT_SENTENCE = 40
const OF_BEFORE = /^(?:其中)?(?:占|同比|环比|比|较|增|降|提高|下降|减少|上升|分别)/

type Place = { from: number; to: number; clauseFrom: number; clauseTo: number }
type Match = { rule: NamingRule; onlyLevel: boolean }

export class FigureNamer {
  readonly #text: string
  readonly #words: CompiledLexicon
  readonly #seen: Int32Array
  readonly #section: SectionWords
  readonly #sentence = new SentenceWords()
  readonly #levels: LevelScope
  #stamp = 0

  constructor(text: string, words: CompiledLexicon, document: (place: number) => Level | undefined) {
    this.#text = text
    this.#words = words
    this.#seen = new Int32Array(words.groupCount)
    this.#section = new SectionWords(text, words)
    this.#levels = new LevelScope(text, document)
  }

  /** `figures[first…]` are the figures of the sentence; `silent` the sentence before it, when that has none. */
  name(sentence: LaidOut, figures: readonly FigureMark[], first: number, silent: LaidOut | undefined): void {
    this.#section.enter(sentence.section)
    const announced = silent?.paragraph === sentence.paragraph ? this.#levelNamed(silent) : undefined
    this.#sentence.read(this.#text, sentence.from, sentence.to, this.#words)
    this.#stamp++
    const { levels } = this.#sentence
    this.#levels.enter(sentence, levels, this.#section.level, announced)
    let seen = 0
    let turn = -1
    let last = sentence.from
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
      const match = this.#match(figure, place) ?? this.#fromBefore(figure, place, last)
      last = from
      this.#indicate(figure, match, figures, index, first)
      const ends = !own && endsList(this.#text, figures, index, first)
      figure.level =
        match?.rule.level ?? this.#levels.levelOf(figure, before, own, { from, to }, ends, match !== undefined)
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

  /** The one level that a sentence without figures names. */
  #levelNamed(sentence: LaidOut): (Found & { short: boolean; opens: boolean }) | undefined {
    this.#sentence.read(this.#text, sentence.from, sentence.to, this.#words)
    const [first, ...others] = this.#sentence.levels
    if (!first) return undefined
    return {
      level: others.every((word) => word.level === first.level) ? first.level : undefined,
      short: sentence.to - sentence.from <= SHORT_SENTENCE,
      opens: sentence.from === 0 || classAt(this.#text, sentence.from - 1) === NEWLINE,
    }
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

const isClauseEnd = (text: string, at: number): boolean => {
  const kind = classAt(text, at)
  return kind === COMMA || kind === STOP
}
