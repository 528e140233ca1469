/** What the headings above a figure say: words of rules, a level, and whether the section is a plan. */
import type { Level } from '@youju/model'
import type { Section } from '../layout.ts'
import type { SectionLevel } from '../levels/scopes-around.ts'
import type { CompiledLexicon } from './compile-lexicon.ts'
import { SentenceWords } from './sentence-words.ts'
import { wordId, wordLength } from './word-tree.ts'

/** 存在问题和下步打算: problems are facts, and the plans among them say so. */
const PAST = /总结|回顾|情况|成效|成绩|完成|问题|不足|困难|短板/
/** A section of a plan that tells how things are. */
const STATE = /现状|概况|基本情况|基础分析|分析|回顾|成就|简介|背景|基础$/
/** A document that lays down what is to be done. */
const RULES =
  /(?:方案|规划|要点|行动计划|工作计划|责任书|责任状|任务书|工作安排|办法|实施意见|意见|细则|规定|制度|标准|通知|清单|规程)(?:（[^）]*）)?$/
/** 上半年工作总结及下半年工作安排 is a report first. */
const REPORTS = /总结|小结|回顾|汇报/
/** 二、2025年重点工作 is a plan in the report of a government, and what was done in the summary of that year. */
const YEARS_WORK = /年重点工作$/
/** 四、初中辍学28人，辍学率2.8%: a numbered statement, and no heading of what follows. */
const HAS_FIGURES = /\d[^，]*，/
const AT_THE_FRONT = 10
/** 校外培训治理和课后服务: the second of two matters is not the heading's. */
const BESIDE = /[与和及暨]$/
/** Under 控辍保学与资助 people may be of either. */
const ONE_TOPIC = 1
/** 农民培训 is one topic. */
const LEARNING = new Set(['adult-training', 'literacy-training', 'employment'])

export class SectionWords {
  readonly #text: string
  readonly #words: CompiledLexicon
  readonly #seen: Int32Array
  readonly #heading = new SentenceWords()
  /** The words of the nearest heading. */
  readonly nearest = new SentenceWords()
  #stamp = 0
  #section: Section | undefined
  level: SectionLevel = { level: undefined, ofTitle: false }
  plans = false

  constructor(text: string, words: CompiledLexicon) {
    this.#text = text
    this.#words = words
    this.#seen = new Int32Array(words.groupCount)
  }

  has(group: number): boolean {
    return this.#seen[group] === this.#stamp
  }

  enter(section: Section | undefined): void {
    if (section === this.#section && this.#stamp > 0) return
    this.#section = section
    this.#stamp++
    this.level = { level: undefined, ofTitle: false }
    this.plans = false
    this.nearest.read(this.#text, section?.from ?? 0, section?.to ?? 0, this.#words)
    let planned = true
    let named = false
    for (let above = section; above; above = above.parent) {
      this.#heading.read(this.#text, above.from, above.to, this.#words)
      if (!named) named = this.#see()
      if (!this.level.level) this.level = { level: this.#levelOf(above), ofTitle: above.rank < 1 }
      if (STATE.test(this.#text.slice(above.from, above.to))) planned = false
      this.plans ||= planned && this.#isPlan(above)
    }
  }

  /** 二、控辍保学情况 under a title 资助与控辍保学工作总结: what the nearest heading with a topic says, no longer what stands above. */
  #see(): boolean {
    const topics = new Set<string>()
    const { count, word: words, hider } = this.#heading
    for (let index = 0; index < count; index++) {
      const topic = hider[index]! < 0 ? this.#words.peopleOf[words[index]!] : undefined
      if (topic) topics.add(LEARNING.has(topic) ? 'training-people' : topic)
    }
    if (topics.size <= ONE_TOPIC)
      for (const word of words.slice(0, count))
        for (const group of this.#words.groupsOf[word]!) this.#seen[group] = this.#stamp
    return topics.size > 0
  }

  /** A heading speaks of a level when it names one near its beginning, and no other. */
  #levelOf({ from, to }: Section): Level | undefined {
    const [first, ...others] = this.#heading.levels
    if (HAS_FIGURES.test(this.#text.slice(from, to))) return undefined
    if (!first?.level || others.some((word) => word.level !== first.level)) return undefined
    if (BESIDE.test(this.#text.slice(from, first.from))) return undefined
    return first.from - from <= AT_THE_FRONT ? first.level : undefined
  }

  /** 营养改善计划 is the name of what is done: a word that the movements hide plans nothing. */
  #namesPlan(from: number, to: number): boolean {
    const { plans, movements, movementOf } = this.#words
    for (let at = from; at < to; at++) {
      if (plans.longest(this.#text, at, to) >= 0) return true
      const hides = movements.longest(this.#text, at, to)
      if (hides >= 0 && !movementOf[wordId(hides)]) at += wordLength(hides) - 1
    }
    return false
  }

  #isPlan({ from, to, rank, parent }: Section): boolean {
    const heading = this.#text.slice(from, to)
    if (YEARS_WORK.test(heading) && parent && REPORTS.test(this.#text.slice(parent.from, parent.to))) return false
    if (rank < 1 && RULES.test(heading) && !REPORTS.test(heading)) return true
    if (rank === 5 || PAST.test(heading)) return false
    return this.#namesPlan(from, to)
  }
}
