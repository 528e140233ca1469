/**
 * The scopes around a sentence, from the inside out: a whole whose parts are told, the head of the paragraph, the section,
 * the document. The innermost that names a level is what is meant where nothing nearer speaks.
 */
import type { Level } from '@youju/model'
import type { DocumentLevels } from './document-level.ts'
import type { Found } from './own-level.ts'

/** What a school does (送教上门, 职业教育 in a special school) is still its own; by the level of the document. */
const WITHIN = new Map<Level | undefined, readonly (Level | undefined)[]>([
  ['special', ['compulsory', 'vocational', 'adult', 'preschool']],
  ['primary', ['compulsory']],
  ['junior', ['compulsory']],
  ['adult', ['vocational']],
])

/** The level that a heading names, and whether that heading is the title of the document. */
export type SectionLevel = { level: Level | undefined; ofTitle: boolean }

export class ScopesAround {
  readonly #documentAt: (place: number) => DocumentLevels
  #document!: DocumentLevels
  section: Level | undefined
  /** What the paragraph is about, by its run-in head or by a short sentence that opens it. */
  head: Level | undefined
  /** Compulsory education whose stages are told one by one: behind them it is spoken of again. */
  whole: Level | undefined

  constructor(documentAt: (place: number) => DocumentLevels) {
    this.#documentAt = documentAt
  }

  enter(place: number, { level, ofTitle }: SectionLevel): void {
    this.#document = this.#documentAt(place)
    // 柳树镇中心校工作总结: a central school answers for more than 小学.
    const ofSeveral = ofTitle && this.#document.ofSeveral && level === 'primary'
    this.section = this.isWithin(level) || ofSeveral ? undefined : level
  }

  get base(): Level | undefined {
    return this.whole ?? this.head ?? this.section ?? this.document
  }

  get ofDocument(): boolean {
    return (this.whole ?? this.head ?? this.section) === undefined
  }

  get document(): Level | undefined {
    return this.#document.level
  }

  /** The stage that 中学 is of, where the document names only one of the two. */
  get secondary(): Level | undefined {
    return this.#document.secondary
  }

  get ofSchool(): boolean {
    return this.#document.ofSchool
  }

  /** The document is a school's own; adult schools have names of every kind. */
  get isSchools(): boolean {
    return this.ofSchool || this.document === 'adult'
  }

  /** The document is about a matter of compulsory education, and no school's own. */
  get isMatter(): boolean {
    return this.document === 'compulsory' && !this.ofSchool
  }

  /** 初中毕业生逐年减少 in the report of a vocational school, 送教上门 in that of a special one. */
  isTheirs({ level, yieldsTo }: Found): boolean {
    return this.ofSchool && (this.isWithin(level) || (yieldsTo !== undefined && yieldsTo === this.document))
  }

  isWithin(level: Level | undefined): boolean {
    return WITHIN.get(this.document)?.includes(level) === true
  }
}
