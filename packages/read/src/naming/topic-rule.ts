/**
 * What a figure is of when its own words do not say: 1.国家助学金。全年619人、54万元 is of what the short sentence before
 * it names, else of what the nearest heading names that speaks of such a figure.
 */

import type { FigureMark } from '../figure-mark.ts'
import type { LaidOut } from '../layout.ts'
import type { CompiledLexicon } from '../words/compile-lexicon.ts'
import { type Match, RuleMatcher } from '../words/rule-matcher.ts'
import type { SectionWords } from '../words/section-words.ts'
import { SentenceWords } from '../words/sentence-words.ts'

/** A longer sentence tells something of its own. */
const LONGEST_OPENING = 26
const LONGEST_ANNOUNCEMENT = 60
/** （1）幼儿园17443元 below 各学段生均教育事业费“只增不减”： */
const ITEM = /^[\s　]*(?:[（(]?[\d一二三四五六七八九十]{1,2}[）).．、]|[①②③④⑤⑥⑦⑧⑨]|——|[一二三四五六七八九]是)/
type Range = { from: number; to: number }

export class TopicRule {
  readonly #text: string
  readonly #words: CompiledLexicon
  readonly #named = new SentenceWords()
  readonly #rules: RuleMatcher
  #sentence: LaidOut | undefined
  #opening: Range | undefined
  #announced: Range | undefined

  constructor(text: string, words: CompiledLexicon, section: SectionWords) {
    this.#text = text
    this.#words = words
    this.#rules = new RuleMatcher(words, this.#named, section, true)
  }

  /** `silent` is the sentence without figures straight before this one. */
  enter(sentence: LaidOut, silent: LaidOut | undefined): void {
    if (sentence.paragraph !== this.#sentence?.paragraph) {
      this.#opening = undefined
      if (!ITEM.test(this.#text.slice(sentence.from, sentence.from + 6))) this.#announced = undefined
    }
    if (silent && this.#text[silent.to - 1] === '：' && silent.to - silent.from <= LONGEST_ANNOUNCEMENT)
      this.#announced = silent
    this.#sentence = sentence
    if (silent?.paragraph === sentence.paragraph && silent.to - silent.from <= LONGEST_OPENING) this.#opening = silent
  }

  /** The short sentence that opens the paragraph. */
  get opening(): string {
    return this.#opening ? this.#text.slice(this.#opening.from, this.#opening.to) : ''
  }

  match(figure: FigureMark): Match | undefined {
    const opening = this.#opening && this.#matchIn(figure, this.#opening)
    if (opening) return opening
    const announced = this.#announced && this.#matchIn(figure, this.#announced)
    if (announced) return announced
    for (let above = this.#sentence?.section; above; above = above.parent) {
      const match = this.#matchIn(figure, above)
      if (match) return match
    }
    return undefined
  }

  #matchIn(figure: FigureMark, { from, to }: Range): Match | undefined {
    this.#named.read(this.#text, from, to, this.#words)
    this.#rules.begin()
    this.#rules.readTo(to)
    const match = this.#rules.match(figure, { from, to, clauseFrom: from, clauseTo: to }, true)
    return match?.onlyLevel || match?.onlyUnit ? undefined : match
  }
}
