/**
 * Names the figures of a sentence: subject, indicator, level and flow. The words of a figure's own phrase decide first,
 * then what the sentence said before, then the heading; a figure without words of its own takes those of its neighbour.
 */
import type { Flow, Level } from '@youju/model'
import type { CompiledLexicon, NamingRule } from './compile-lexicon.ts'
import type { FigureMark } from './figure-mark.ts'
import { flowOf } from './flow.ts'
import type { LaidOut, Section } from './layout.ts'
import { phraseEnd, phraseStart } from './phrases.ts'
import { subjectOf } from './subject.ts'
import { wordId, wordLength } from './word-tree.ts'

export type Named = { level: Level | undefined; known: boolean }

export class FigureNamer {
  readonly #text: string
  readonly #words: CompiledLexicon
  readonly #seen: Int32Array
  readonly #seenAbove: Int32Array
  #stamp = 0
  #aboveStamp = 0
  #section: Section | undefined
  #sectionLevel: Level | undefined
  #sectionPlans = false
  #tokenFrom: number[] = []
  #tokenTo: number[] = []
  #tokenWord: number[] = []
  #levelFrom: number[] = []
  #levels: (Level | undefined)[] = []
  #previous: FigureMark | undefined

  constructor(text: string, words: CompiledLexicon) {
    this.#text = text
    this.#words = words
    this.#seen = new Int32Array(words.groupCount)
    this.#seenAbove = new Int32Array(words.groupCount)
  }

  /** `figures[first…]` are the figures of the sentence. */
  name(sentence: LaidOut, figures: readonly FigureMark[], first: number): void {
    this.#enter(sentence)
    this.#read(sentence)
    let token = 0
    let level = 0
    let carried: Level | undefined = this.#sectionLevel
    let marked = false
    let schools = 0
    let behind = sentence.from
    const lead = sentence.from
    for (let index = first; index < figures.length; index++) {
      const figure = figures[index]!
      const before = index > first ? figures[index - 1] : undefined
      const from = phraseStart(this.#text, figure, before, sentence.from)
      const to = phraseEnd(this.#text, figure, figures[index + 1], sentence.to)
      while (token < this.#tokenFrom.length && this.#tokenFrom[token]! < to) this.#see(this.#tokenWord[token++]!)
      const own = this.#ownLevel(from, figure.from, figure.to, to)
      for (; level < this.#levelFrom.length && this.#levelFrom[level]! < from; level++) {
        carried = this.#levels[level]
        marked = true
      }
      if (own) {
        carried = own.level
        marked = true
      }
      const rule = this.#rule(figure, from, to)
      figure.lead = this.#text.slice(from, figure.outerFrom)
      figure.tail = this.#text.slice(figure.outerTo, to)
      const depends = rule === undefined && before !== undefined && sameSort(figure, before)
      figure.indicator =
        rule?.indicator ?? (depends ? before.indicator : (this.#indicatorFromBefore(figure, behind, from) ?? 'other'))
      figure.level = rule?.level ?? (depends && !own ? before.level : carried)
      if (!own && schools >= 2 && figure.group === 'people') figure.level = undefined
      schools =
        figure.indicator === 'schools'
          ? schools + (before && before.level === figure.level ? 0 : 1)
          : figure.group === 'people' && own
            ? 0
            : schools
      figure.subject = subjectOf(figure, before ?? this.#previous)
      figure.flow = this.#flow(figure, rule, before, lead)
      behind = to
    }
    this.#previous = figures.at(-1)
    void marked
  }

  #enter(sentence: LaidOut): void {
    if (sentence.section === this.#section && this.#aboveStamp > 0) return
    this.#section = sentence.section
    this.#aboveStamp++
    this.#sectionLevel = undefined
    this.#sectionPlans = false
    for (let section = sentence.section; section; section = section.parent) {
      const { from, to } = section
      for (let at = from; at < to; at++) {
        this.#words.words.each(this.#text, at, to, (id) => {
          for (const group of this.#words.groupsOf[id]!) this.#seenAbove[group] = this.#aboveStamp
        })
        if (this.#words.plans.longest(this.#text, at, to) >= 0) this.#sectionPlans = true
      }
      if (/总结|回顾|情况|成效|成绩/.test(this.#text.slice(from, to))) this.#sectionPlans = false
      this.#sectionLevel ??= this.#headingLevel(section)
    }
  }

  /** A heading speaks of a level when it names one at its beginning and no other. */
  #headingLevel({ from, to, rank }: Section): Level | undefined {
    const start = from + (rank === 2 || rank === 4 ? 3 : 2)
    let found: Level | undefined
    for (let at = start; at < to; ) {
      const word = this.#words.levels.longest(this.#text, at, to)
      if (word < 0) {
        at++
        continue
      }
      const level = this.#words.levelOf[wordId(word)]
      if (at > start + 8 && rank < 5 && !found) return undefined
      if (level !== undefined && found !== undefined && level !== found) return undefined
      found ??= level
      at += wordLength(word)
    }
    return found
  }

  #read({ from, to }: LaidOut): void {
    this.#stamp++
    this.#tokenFrom.length = this.#tokenTo.length = this.#tokenWord.length = 0
    this.#levelFrom.length = this.#levels.length = 0
    const { words, levels, levelOf } = this.#words
    let levelEnd = from
    for (let at = from; at < to; at++) {
      const code = this.#text.charCodeAt(at)
      if (words.begins(code))
        words.each(this.#text, at, to, (id, end) => {
          this.#tokenFrom.push(at)
          this.#tokenTo.push(end)
          this.#tokenWord.push(id)
        })
      if (at >= levelEnd && levels.begins(code)) {
        const word = levels.longest(this.#text, at, to)
        if (word >= 0) {
          this.#levelFrom.push(at)
          this.#levels.push(levelOf[wordId(word)])
          levelEnd = at + wordLength(word)
        }
      }
    }
  }

  #see(word: number): void {
    for (const group of this.#words.groupsOf[word]!) this.#seen[group] = this.#stamp
  }

  /** The level word of the phrase: the first behind the number, else the last before it. */
  #ownLevel(from: number, at: number, end: number, to: number): { level: Level | undefined } | undefined {
    let before: { level: Level | undefined } | undefined
    for (let index = 0; index < this.#levelFrom.length; index++) {
      const place = this.#levelFrom[index]!
      if (place >= to) break
      if (place >= end) return place < end + 12 || !before ? { level: this.#levels[index] } : before
      if (place >= from && place < at) before = { level: this.#levels[index] }
    }
    return before
  }

  #rule(figure: FigureMark, from: number, to: number): NamingRule | undefined {
    let best = this.#words.rules.length
    for (let token = this.#firstToken(from); token < this.#tokenFrom.length && this.#tokenFrom[token]! < to; token++) {
      if (this.#tokenTo[token]! > to) continue
      for (const index of this.#words.rulesOf[this.#tokenWord[token]!]!) {
        if (index >= best) break
        if (this.#fits(this.#words.rules[index]!, figure)) best = index
      }
    }
    return this.#words.rules[best]
  }

  #firstToken(from: number): number {
    let [low, high] = [0, this.#tokenFrom.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#tokenFrom[middle]! < from) low = middle + 1
      else high = middle
    }
    return low
  }

  #fits(rule: NamingRule, figure: FigureMark): boolean {
    if (rule.kinds && !rule.kinds.includes(figure.kind)) return false
    if (rule.groups && figure.group !== undefined && !rule.groups.includes(figure.group)) return false
    if (rule.units && !rule.units.includes(figure.unit)) return false
    if (rule.section >= 0 && this.#seenAbove[rule.section] !== this.#aboveStamp) return false
    for (const group of rule.with) if (this.#seen[group] !== this.#stamp) return false
    return rule.without < 0 || this.#seen[rule.without] !== this.#stamp
  }

  /** No word of its own phrase says what it is: the clause before may. */
  #indicatorFromBefore(figure: FigureMark, from: number, to: number): string | undefined {
    return (this.#rule(figure, from, to) ?? this.#rule(figure, this.#tokenFrom[0] ?? from, to))?.indicator
  }

  #flow(figure: FigureMark, rule: NamingRule | undefined, before: FigureMark | undefined, from: number): Flow {
    const usual = rule?.flow ?? this.#words.usualFlow.get(figure.indicator) ?? 'flow'
    return flowOf(this.#text, figure, before, from, usual, this.#sectionPlans, this.#words)
  }
}

const sameSort = (figure: FigureMark, before: FigureMark): boolean =>
  figure.kind === before.kind && (figure.group === before.group || figure.unit === before.unit)
