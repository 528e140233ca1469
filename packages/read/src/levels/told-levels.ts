/** What the paragraph has told so far: of each thing counted the levels, and whether all its figures are of one level. */
import type { Level } from '@youju/model'
import type { FigureMark } from '../figure-mark.ts'

/** So many figures of one level make it the paragraph's. */
const DOMINANT = 4
const COMPULSORY = new Set<Level>(['primary', 'junior', 'compulsory'])

export class ToldLevels {
  readonly #told = new Map<string, Set<Level | undefined>>()
  #first: Level | undefined
  #figures = 0

  /** A paragraph begins. */
  begin(): void {
    this.#figures = 0
    this.#told.clear()
  }

  count({ level, levelFrom, kind, indicator }: FigureMark): void {
    if (kind === 'count' || kind === 'money')
      this.#told.set(indicator, (this.#told.get(indicator) ?? new Set()).add(level))
    if (levelFrom === 'outside') return
    if (this.#figures === 0) this.#first = level
    else if (level !== this.#first) this.#first = undefined
    this.#figures++
  }

  /** Whether this was told of primary and of junior schools, and of nothing else. */
  bothStages(indicator: string): boolean {
    const told = this.#told.get(indicator)
    return (
      told?.has('primary') === true &&
      told.has('junior') &&
      [...told].every((level) => level !== undefined && COMPULSORY.has(level))
    )
  }

  /** Whether this was told of two of these levels: 普通高中4.6万人，中等职业学校3.6万人，高中阶段在校生合计8.2万人. */
  ofSeveral(indicator: string, levels: readonly Level[]): boolean {
    return levels.filter((level) => this.#told.get(indicator)?.has(level)).length > 1
  }

  /** Whether this was told of a level other than this one. */
  ofAnother(indicator: string, level: Level | undefined): boolean {
    return [...(this.#told.get(indicator) ?? [])].some((other) => other !== level)
  }

  /** Whether every figure so far is of this level, and enough of them are. */
  isAllOf(level: Level | undefined): boolean {
    return this.#first === level && this.#figures >= DOMINANT
  }
}
