/**
 * Clues to what a figure counts: the words beside it and what the pack's rules make of each, its measure word, the figure
 * before it, its heading. A clue is its kind and a piece of text; the weights that were learned say what each speaks for.
 */
import type { FigureMark } from '../figure-mark.ts'
import type { CompiledLexicon } from '../words/compile-lexicon.ts'
import type { Fitting } from '../words/fitting-rules.ts'
import type { SectionWords } from '../words/section-words.ts'
import type { SentenceWords } from '../words/sentence-words.ts'

/** How far before the phrase its clause is listened to, in characters. */
const CLAUSE = 50
const LEAD = 24
const TAIL = 12
/** A word that ends so near the number is told of it. */
const NEAR = 2
const MOST = 240

/** FNV-1a, over the characters of a clue as the pack spells it. */
const START = 0x811c9dc5
const PRIME = 0x01000193
const ZERO = 48
const NINE = 57
const SPACE = 32
const WIDE_SPACE = 0x3000
/** All digits are one, and so is all white space. */
const step = (hash: number, code: number): number =>
  Math.imul(hash ^ (code > ZERO && code <= NINE ? ZERO : code < SPACE || code === WIDE_SPACE ? SPACE : code), PRIME)

const keyOf = (hash: number, text: string, from: number, to: number): number => {
  let key = hash
  for (let at = from; at < to; at++) key = step(key, text.charCodeAt(at))
  return key
}

/** The key of a clue that is spelled out: kind, space, text. */
export const clueKey = (clue: string): number => keyOf(START, clue, 0, clue.length)

/** A kind of clue, with the key of its name and the space behind it. */
export type Kind = { name: string; key: number }
export const kindOf = (name: string): Kind => ({ name, key: clueKey(`${name} `) })

export class Clues {
  /** Keys of the clues of one figure, below `count`. */
  readonly keys = new Int32Array(MOST)
  count = 0
  /** For those who learn from clues: each as the pack spells it. */
  readonly spelled: string[] | undefined

  constructor(spell = false) {
    this.spelled = spell ? [] : undefined
  }

  begin(): void {
    this.count = 0
    if (this.spelled) this.spelled.length = 0
  }

  /** A clue of a kind: a word, then a piece of the text. */
  note(kind: Kind, word: string, text = '', from = 0, to = text.length): void {
    if (this.count === MOST) return
    const key = keyOf(kind.key, word, 0, word.length)
    this.keys[this.count++] = keyOf(key, text, from, to)
    this.spelled?.push(`${kind.name} ${word}${text.slice(from, to)}`.replace(/\d/g, '0').replace(/[\s\u3000]/g, ' '))
  }

  pairs(kind: Kind, text: string): void {
    for (let at = 0; at + 1 < text.length; at++) this.note(kind, '', text, at, at + 2)
  }
}

/** By what each is told in the pack. */
const KINDS = {
  any: kindOf('any'),
  unit: kindOf('unit'),
  kind: kindOf('kind'),
  group: kindOf('group'),
  size: kindOf('size'),
  leads: kindOf('leads'),
  tails: kindOf('tails'),
  last: kindOf('last'),
  lastTwo: kindOf('last two'),
  next: kindOf('next'),
  nextTwo: kindOf('next two'),
  end: kindOf('end'),
  endTwo: kindOf('end two'),
  unitLead: kindOf('unit<'),
  unitTail: kindOf('unit>'),
  lead: kindOf('<'),
  tail: kindOf('>'),
  before: kindOf('before'),
  beforeKind: kindOf('before,kind'),
  units: kindOf('units'),
  gap: kindOf('gap'),
  beside: kindOf('beside'),
  part: kindOf('part'),
  besideLast: kindOf('beside<'),
  besideFirst: kindOf('beside^'),
  besideBare: kindOf('beside,bare'),
  near: kindOf('near'),
}
type Place = Record<'word' | 'inner' | 'first' | 'last', Kind>
const placeOf = (name: string): Place => ({
  word: kindOf(name),
  inner: kindOf(`${name} inner`),
  first: kindOf(`${name} first`),
  last: kindOf(`${name} last`),
})
const PLACES = {
  lead: placeOf('lead'),
  tail: placeOf('tail'),
  clause: placeOf('clause'),
  heading: placeOf('heading'),
}
/** Half orders of magnitude, the first below 0.0001, the last above a thousand million. */
const SIZES = 'abcdefghijklmnopqrstuvwxyz'
const sizeOf = (value: number): number =>
  Math.min(SIZES.length - 1, Math.max(0, Math.trunc(2 * Math.log10(Math.abs(value)) + 8)))

type Phrase = { from: number; to: number }

export class ClueFinder {
  readonly #words: CompiledLexicon
  readonly #sentence: SentenceWords
  readonly #section: SectionWords

  constructor(words: CompiledLexicon, sentence: SentenceWords, section: SectionWords) {
    this.#words = words
    this.#sentence = sentence
    this.#section = section
  }

  /** `before` is the figure before it in the text; `gap` what stands between the two. */
  find(
    clues: Clues,
    figure: FigureMark,
    before: FigureMark | undefined,
    gap: string,
    divides: boolean,
    phrase: Phrase,
  ): void {
    clues.begin()
    this.#ofMeasure(clues, figure)
    this.#ofPhrase(clues, figure)
    if (before?.paragraph === figure.paragraph) this.#ofBefore(clues, figure, before, gap, divides)
    const fitting = this.#words.fittingRules.of(figure)
    this.#ofWords(clues, figure, fitting, phrase)
    this.#ofHeading(clues, fitting)
  }

  #ofMeasure(clues: Clues, { unit, kind, group, value }: FigureMark): void {
    clues.note(KINDS.any, '')
    clues.note(KINDS.unit, unit)
    clues.note(KINDS.kind, kind)
    clues.note(KINDS.group, group ?? '')
    clues.note(KINDS.size, kind, SIZES, sizeOf(value), sizeOf(value) + 1)
  }

  #ofPhrase(clues: Clues, { unit, lead, tail }: FigureMark): void {
    const end = lead.length
    clues.note(KINDS.leads, end === 0 ? 'no' : 'yes')
    clues.note(KINDS.tails, tail.length === 0 ? 'no' : 'yes')
    if (end >= 1) clues.note(KINDS.last, '', lead, end - 1)
    if (end >= 2) clues.note(KINDS.lastTwo, '', lead, end - 2)
    if (tail.length >= 1) clues.note(KINDS.next, '', tail, 0, 1)
    if (tail.length >= 2) clues.note(KINDS.nextTwo, '', tail, 0, 2)
    if (tail.length >= 1) clues.note(KINDS.end, '', tail, tail.length - 1)
    if (tail.length >= 2) clues.note(KINDS.endTwo, '', tail, tail.length - 2)
    clues.note(KINDS.unitLead, unit, lead, Math.max(0, end - 2))
    clues.note(KINDS.unitTail, unit, tail, 0, Math.min(2, tail.length))
    clues.pairs(KINDS.lead, lead.slice(-LEAD))
    clues.pairs(KINDS.tail, tail.slice(0, TAIL))
  }

  #ofBefore(clues: Clues, figure: FigureMark, before: FigureMark, gap: string, divides: boolean): void {
    const { lead, tail, kind, unit } = figure
    clues.note(KINDS.before, before.indicator)
    clues.note(KINDS.beforeKind, before.indicator, kind)
    clues.note(KINDS.units, before.unit, `/${unit}`)
    clues.note(KINDS.gap, '', gap, 0, Math.min(4, gap.length))
    if (before.sentence !== figure.sentence) return
    clues.note(KINDS.beside, before.indicator)
    if (divides) clues.note(KINDS.part, before.indicator)
    clues.note(KINDS.besideLast, before.indicator, lead, Math.max(0, lead.length - 2))
    clues.note(KINDS.besideFirst, before.indicator, lead, 0, Math.min(2, lead.length))
    clues.note(KINDS.besideBare, before.indicator, `${lead.length === 0}/${tail.length === 0}/${kind}`)
  }

  /** What the rules of the words in its phrase, and before it in its clause, speak of. */
  #ofWords(clues: Clues, figure: FigureMark, fitting: Fitting, phrase: Phrase): void {
    const { from, to, count } = this.#sentence
    const lead = new Row(clues, PLACES.lead)
    const tail = new Row(clues, PLACES.tail)
    const clause = new Row(clues, PLACES.clause)
    const start = Math.max(0, figure.outerFrom - CLAUSE)
    for (let token = this.#sentence.firstAt(start); token < count && from[token]! < phrase.to; token++) {
      const indicator = this.#indicatorOf(this.#sentence, token, fitting)
      if (!indicator) continue
      const hidden = this.#sentence.hider[token]! >= 0
      if (to[token]! <= phrase.from) clause.add(indicator, hidden)
      else if (from[token]! >= figure.outerTo && to[token]! <= phrase.to) tail.add(indicator, hidden)
      else if (from[token]! >= phrase.from && to[token]! <= figure.outerFrom) {
        lead.add(indicator, hidden)
        if (figure.outerFrom - to[token]! <= NEAR) clues.note(KINDS.near, indicator)
      }
    }
    lead.end()
    tail.end()
    clause.end()
  }

  #ofHeading(clues: Clues, fitting: Fitting): void {
    const row = new Row(clues, PLACES.heading)
    const { nearest } = this.#section
    for (let token = 0; token < nearest.count; token++) {
      const indicator = this.#indicatorOf(nearest, token, fitting)
      if (indicator) row.add(indicator, nearest.hider[token]! >= 0)
    }
    row.end()
  }

  #indicatorOf({ word }: SentenceWords, token: number, fitting: Fitting): string | undefined {
    const { rulesOf, rules } = this.#words
    for (const index of rulesOf[word[token]!]!) if (fitting[index] === 1) return rules[index]!.indicator
    return undefined
  }
}

/** The words of one place in their order: each of them, the first and the last. */
class Row {
  readonly #clues: Clues
  readonly #place: Place
  #last: string | undefined

  constructor(clues: Clues, place: Place) {
    this.#clues = clues
    this.#place = place
  }

  add(indicator: string, hidden: boolean): void {
    if (this.#last === undefined) this.#clues.note(this.#place.first, indicator)
    this.#clues.note(hidden ? this.#place.inner : this.#place.word, indicator)
    this.#last = indicator
  }

  end(): void {
    this.#clues.note(this.#place.last, this.#last ?? 'none')
  }
}
