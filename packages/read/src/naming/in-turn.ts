/** Lists told in turn: 毛入园率、巩固率分别达到93%、97% gives each figure the thing and the level whose turn it is. */
import type { FigureMark } from '../figure-mark.ts'
import type { LaidOut } from '../layout.ts'
import { distributed, type Found } from '../levels/own-level.ts'
import type { SentenceWords } from '../words/sentence-words.ts'

/** How far before 分别 the things stand. */
const REACH = 50
const ITEM = /[^，。；：、和与及]{2,}/g
/** 入园率、入学率，目前分别达到87%、96% */
const WHEN = /^(?:[一二三四五六七八九十]{1,2}月.*|目前|现在|现已|今年|去年|上年|当年|年末|同期|同比|平均)$/
const CHANGES_IN_TURN = /分别.{0,2}(?:增|提|上升|上涨|下降|减|降|扩大|缩小)/

export class InTurn {
  readonly #text: string
  readonly #words: SentenceWords
  #sentence!: LaidOut
  /** Whose turn it is in a list behind 分别, and in one that names as many levels as figures follow; -1 outside of lists. */
  #turn = -1
  #levelTurn = -1

  /** `words` are those of the sentence at hand. */
  constructor(text: string, words: SentenceWords) {
    this.#text = text
    this.#words = words
  }

  enter(sentence: LaidOut): void {
    this.#sentence = sentence
    this.#turn = this.#levelTurn = -1
  }

  /** The next figure, whose phrase begins at `from`. */
  step(figures: readonly FigureMark[], index: number, from: number): void {
    const { lead } = figures[index]!
    this.#turn = lead.includes('分别') ? 0 : this.#turn >= 0 && lead.length <= 2 ? this.#turn + 1 : -1
    this.#levelTurn = this.#turn >= 0 ? this.#turn : this.#levelTurn >= 0 && lead.length <= 1 ? this.#levelTurn + 1 : -1
    if (this.#levelTurn < 0 && this.#namesAsMany(figures, index, from)) this.#levelTurn = 0
  }

  /** The one of the listed things whose turn it is. */
  item(figures: readonly FigureMark[], index: number): { from: number; to: number } | undefined {
    return this.#turn < 0 ? undefined : this.#turnItem(figures, index - this.#turn, this.#turn, this.#sentence)
  }

  level(figures: readonly FigureMark[], index: number): Found | undefined {
    return this.#levelTurn < 0
      ? undefined
      : this.#turnLevel(figures, index - this.#levelTurn, this.#levelTurn, this.#sentence)
  }

  /** The figure of the list before whose change this one is. */
  counterpart(figures: readonly FigureMark[], index: number): FigureMark | undefined {
    return this.#turn < 0 ? undefined : this.#counterpart(figures, index - this.#turn, this.#turn)
  }

  /** 毛入园率、巩固率、毛入学率分别达到93%、97%和94%: the one of the listed things whose turn it is. */
  #turnItem(
    figures: readonly FigureMark[],
    start: number,
    turn: number,
    sentence: LaidOut,
  ): { from: number; to: number } | undefined {
    const list = figures[start]!
    const to = this.#text.lastIndexOf('分别', list.outerFrom)
    const from = Math.max(sentence.from, to - REACH)
    if (to < from) return undefined
    let count = 1
    while (figures[start + count] && this.#isListed(figures[start + count - 1]!, figures[start + count]!)) count++
    const items = [...this.#text.slice(from, to).matchAll(ITEM)].filter(([text]) => !WHEN.test(text)).slice(-count)
    const item =
      items.length === count && items.every(([text]) => !/\d/.test(text)) ? items[Math.min(turn, count - 1)] : undefined
    return item && { from: from + item.index, to: from + item.index + item[0].length }
  }

  #turnLevel(figures: readonly FigureMark[], start: number, turn: number, sentence: LaidOut): Found | undefined {
    let count = 1
    while (figures[start + count] && this.#isListed(figures[start + count - 1]!, figures[start + count]!)) count++
    const list = figures[start]!
    return (
      distributed(this.#words.levels, sentence.from, list.outerFrom, Math.min(turn, count - 1), count) ??
      levelOf(this.#counterpart(figures, start, turn))
    )
  }

  /** 小学、初中辍学率降到0.3%和2.1%: as many stages in its phrase as figures in the list that it begins. */
  #namesAsMany(figures: readonly FigureMark[], index: number, from: number): boolean {
    const { outerFrom } = figures[index]!
    if (!this.#continues(figures[index]!, figures[index + 1])) return false
    const named = this.#words.levels.filter((word) => word.from >= from && word.to <= outerFrom && word.level)
    const count = new Set(named.map((word) => word.level)).size
    if (count < 2 || count !== named.length) return false
    let figuresOfList = 2
    while (this.#continues(figures[index + figuresOfList - 1]!, figures[index + figuresOfList])) figuresOfList++
    return figuresOfList === count
  }

  #continues(before: FigureMark, figure: FigureMark | undefined): boolean {
    return figure?.kind === before.kind && /^[、和与及]$/.test(this.#text.slice(before.outerTo, figure.outerFrom))
  }

  /** 小学11030元，初中14760元，分别增长2.1%和3.4%: the figure of the list before whose change it is. */
  #counterpart(figures: readonly FigureMark[], start: number, turn: number): FigureMark | undefined {
    if (!CHANGES_IN_TURN.test(figures[start]!.lead)) return undefined
    let count = 1
    while (figures[start + count] && this.#isListed(figures[start + count - 1]!, figures[start + count]!)) count++
    const [first, last] = [figures[start - count], figures[start - 1]]
    return first && first.paragraph === figures[start]!.paragraph && first.kind === last!.kind
      ? figures[start - count + turn]
      : undefined
  }

  #isListed(before: FigureMark, figure: FigureMark): boolean {
    return figure.sentence === before.sentence && figure.outerFrom - before.outerTo <= 2
  }
}

const levelOf = (figure: FigureMark | undefined): Found | undefined => figure?.level && { level: figure.level }
