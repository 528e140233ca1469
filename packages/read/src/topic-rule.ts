/**
 * What a figure is of when its own words do not say: 1.国家助学金。全年619人、54万元 is of what the short sentence before
 * it names, else of what the nearest heading names that speaks of such a figure.
 */
import type { CompiledLexicon } from './compile-lexicon.ts'
import type { FigureMark } from './figure-mark.ts'
import type { LaidOut } from './layout.ts'
import { type Match, RuleMatcher } from './rule-matcher.ts'
import type { SectionWords } from './section-words.ts'
import { SentenceWords } from './sentence-words.ts'

/** A longer sentence tells something of its own. */
const LONGEST_OPENING = 26
type Range = { from: number; to: number }

export class TopicRule {
  readonly #text: string
  readonly #words: CompiledLexicon
  readonly #named = new SentenceWords()
  readonly #rules: RuleMatcher
  #sentence: LaidOut | undefined
  #opening: Range | undefined

  constructor(text: string, words: CompiledLexicon, section: SectionWords) {
    this.#text = text
    this.#words = words
    this.#rules = new RuleMatcher(words, this.#named, section, true)
  }

  /** `silent` is the sentence without figures straight before this one. */
  enter(sentence: LaidOut, silent: LaidOut | undefined): void {
    if (sentence.paragraph !== this.#sentence?.paragraph) this.#opening = undefined
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
