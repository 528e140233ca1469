/** 下一步，我局将…: a paragraph that turns to the future plans everything said behind that turn. */
import type { FigureMark } from '../figure-mark.ts'
import type { LaidOut } from '../layout.ts'

const BEGINNING = 300
const REPORTED = /(?<!到)20\d\d(?=[年—-])/
/** Years that the text tells of; those of a range behind a dash (2021—2025年) may be to come. */
const TOLD = /(?<![到—-])20\d\d(?=[年〔[—-])/g
const YEAR = /^(20\d\d)(?:—20\d\d)?(?:年|学年)(?:度|春季|秋季|上半年|下半年)?，/
/** 到2017年，…: what is said in such a clause is planned, unless the year is over. */
const BY_YEAR = /(?<!截[至止]|年)到(20\d\d)年(?!的)/g
const CLAUSES = 60
/** First characters of these. */
const OPENS = new Set('2下今明来新接展未到')
const INTENDS = /^[^。；]{0,40}?(?:将(?!近)|要(?!求|点|素)|力争|计划|拟|努力|继续|确保)/
/** 明年 and 下一步 open a plan; 计划 and 思路 alone also head what was done. */
const TURN =
  /^(?:下一?步|今后|明年|来年|新学期|新学年|新年度|明年度|新的一年|接下来|下一?阶段|下一年|下年度|下学期|下半年|展望|未来)/

export class PlanParagraph {
  readonly #text: string
  /** Of which the text reports; NaN when it does not say. */
  readonly #year: number
  /** The last year that it tells of; NaN when it tells of none. */
  readonly #last: number
  #paragraph = -1

  constructor(text: string) {
    this.#text = text
    const beginning = text.slice(0, BEGINNING)
    this.#year = Number(REPORTED.exec(beginning)?.[0])
    this.#last = lastYear(beginning) ?? lastYear(text) ?? Number.NaN
  }

  #holds = false

  /** `silent` is a sentence without figures straight before this one. */
  enter(sentence: LaidOut, silent: LaidOut | undefined): void {
    if (sentence.paragraph !== this.#paragraph) this.#holds = false
    this.#paragraph = sentence.paragraph
    this.#holds ||= (silent?.paragraph === sentence.paragraph && this.#turns(silent)) || this.#turns(sentence)
  }

  /** Whether the paragraph, or the clauses before the figure in its sentence, make it planned. */
  holds(figure: FigureMark, sentence: LaidOut): boolean {
    return (
      this.#holds ||
      this.#isByYear(this.#text.slice(Math.max(sentence.from, figure.outerFrom - CLAUSES), figure.outerFrom))
    )
  }

  #isByYear(said: string): boolean {
    if (!said.includes('到20')) return false
    const year = Number([...said.matchAll(BY_YEAR)].at(-1)?.[1])
    return year > this.#last || (year > 0 && Number.isNaN(this.#last))
  }

  #turns({ from, to }: LaidOut): boolean {
    if (!OPENS.has(this.#text[from]!)) return false
    const sentence = this.#text.slice(from, to)
    const year = YEAR.exec(sentence)
    return INTENDS.test(sentence) && (year ? Number(year[1]) > this.#year : TURN.test(sentence))
  }
}

function lastYear(text: string): number | undefined {
  const years = text.match(TOLD)?.map(Number)
  return years && Math.max(...years)
}
