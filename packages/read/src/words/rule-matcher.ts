/** Finds the naming rule that fits a figure: by the words of its phrase, its clause, its sentence so far and its heading. */

import type { FigureMark } from '../figure-mark.ts'
import type { CompiledLexicon, NamingRule } from './compile-lexicon.ts'
import type { Fitting } from './fitting-rules.ts'
import type { SectionWords } from './section-words.ts'
import type { SentenceWords } from './sentence-words.ts'

export type Place = { from: number; to: number; clauseFrom: number; clauseTo: number }
/**
 * `onlyLevel`: nothing but a level was named (小学39个), so that what is counted was said before. `onlyUnit`: nothing but
 * the measure word and the like speaks for the rule (优秀12所).
 */
export type Match = { rule: NamingRule; onlyLevel: boolean; onlyUnit: boolean }

export class RuleMatcher {
  readonly #words: CompiledLexicon
  readonly #sentence: SentenceWords
  readonly #section: SectionWords
  readonly #seen: Int32Array
  readonly #headed: boolean
  #stamp = 0
  #passed = 0

  /** `headed`: the other words of a rule may also stand in the headings above. */
  constructor(words: CompiledLexicon, sentence: SentenceWords, section: SectionWords, headed = false) {
    this.#headed = headed
    this.#words = words
    this.#sentence = sentence
    this.#section = section
    this.#seen = new Int32Array(words.groupCount)
  }

  /** Words count as seen from the beginning of the sentence to where it has been read. */
  begin(): void {
    this.#stamp++
    this.#passed = 0
  }

  readTo(end: number): void {
    const { from, word, count } = this.#sentence
    for (; this.#passed < count && from[this.#passed]! < end; this.#passed++)
      for (const group of this.#words.groupsOf[word[this.#passed]!]!) this.#seen[group] = this.#stamp
  }

  /** Longest words first; words inside others only where no rule of those speaks of such a figure. */
  match(figure: FigureMark, place: Place, within = false): Match | undefined {
    const fitting = this.#words.fittingRules.of(figure)
    const outer = this.#matchWords(figure, fitting, place, false)
    if (within || (outer && !outer.onlyLevel && !outer.onlyUnit)) return outer
    return this.#matchWords(figure, fitting, place, true) ?? outer
  }

  /** By the last morpheme of a noun that no rule knows: 员 of 实验室管理员. */
  matchEnding(figure: FigureMark, noun: string): Match | undefined {
    const { endings, rules, fittingRules } = this.#words
    const found = endings
      .get(noun.at(-1) ?? '')
      ?.find(([ending, rule]) => noun.endsWith(ending) && this.#fits(rule, fittingRules.of(figure)))
    return found && { rule: rules[found[1]]!, onlyLevel: false, onlyUnit: false }
  }

  #matchWords(figure: FigureMark, fitting: Fitting, place: Place, inner: boolean): Match | undefined {
    const { from, to, word, hider, count } = this.#sentence
    const { rules, rulesOf, onlyLevel, texts, speaksForClause } = this.#words
    let best = rules.length
    let bare = rules.length
    let unit = rules.length
    for (let token = this.#sentence.firstAt(place.clauseFrom); token < count; token++) {
      if (from[token]! >= place.clauseTo) break
      if (!inner && hider[token]! >= 0 && this.#speaksOf(word[hider[token]!]!, fitting)) continue
      const inside = from[token]! >= place.from && to[token]! <= place.to
      if (!inside && !speaksForClause[word[token]!]) continue
      for (const index of rulesOf[word[token]!]!) {
        if (index >= best) break
        if (!inside && !rules[index]!.clause) continue
        if (!this.#fits(index, fitting)) continue
        if (onlyLevel[word[token]!]) bare = Math.min(bare, index)
        else if (isUnit(texts[word[token]!]!, figure)) unit = Math.min(unit, index)
        else best = index
        break
      }
    }
    if (best < rules.length) return { rule: rules[best]!, onlyLevel: false, onlyUnit: false }
    if (bare < rules.length) return { rule: rules[bare]!, onlyLevel: true, onlyUnit: false }
    return unit < rules.length ? { rule: rules[unit]!, onlyLevel: false, onlyUnit: true } : undefined
  }

  #speaksOf(word: number, fitting: Fitting): boolean {
    for (const index of this.#words.rulesOf[word]!) if (fitting[index] === 1) return true
    return false
  }

  #fits(index: number, fitting: Fitting): boolean {
    if (fitting[index] !== 1) return false
    const rule = this.#words.rules[index]!
    if (rule.section >= 0 && !this.#section.has(rule.section)) return false
    for (const group of rule.with)
      if (this.#seen[group] !== this.#stamp && !(this.#headed && this.#section.has(group))) return false
    return rule.without < 0 || this.#seen[rule.without] !== this.#stamp
  }
}

/** 所 in 12所, or 共: the measure word itself, or hardly more. */
const isUnit = (word: string, figure: FigureMark): boolean => word === figure.unit || '有共达为已在计'.includes(word)
