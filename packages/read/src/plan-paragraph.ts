/** 下一步，我局将…: a paragraph that turns to the future plans everything said behind that turn. */
import type { LaidOut } from './layout.ts'

const BEGINNING = 300
const REPORTED = /(?<!到)20\d\d(?=[年—-])/
const YEAR = /^(20\d\d)(?:—20\d\d)?(?:年|学年)(?:度|春季|秋季|上半年|下半年)?，/
/** 到2017年，…: what is said in such a sentence is planned, unless the year is over. */
const BY_YEAR = /^到(20\d\d)年/
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
  #paragraph = -1

  constructor(text: string) {
    this.#text = text
    this.#year = Number(REPORTED.exec(text.slice(0, BEGINNING))?.[0])
  }

  #paragraphHolds = false
  holds = false

  /** `silent` is a sentence without figures straight before this one. */
  enter(sentence: LaidOut, silent: LaidOut | undefined): void {
    if (sentence.paragraph !== this.#paragraph) this.#paragraphHolds = false
    this.#paragraph = sentence.paragraph
    this.#paragraphHolds ||= (silent?.paragraph === sentence.paragraph && this.#turns(silent)) || this.#turns(sentence)
    this.holds = this.#paragraphHolds || this.#isByYear(sentence)
  }

  #isByYear({ from, to }: LaidOut): boolean {
    if (this.#text[from] !== '到') return false
    const year = Number(BY_YEAR.exec(this.#text.slice(from, Math.min(to, from + 8)))?.[1])
    return year > this.#year || (year > 0 && Number.isNaN(this.#year))
  }

  #turns({ from, to }: LaidOut): boolean {
    if (!OPENS.has(this.#text[from]!)) return false
    const sentence = this.#text.slice(from, to)
    const year = YEAR.exec(sentence)
    return INTENDS.test(sentence) && (year ? Number(year[1]) > this.#year : TURN.test(sentence))
  }
}
