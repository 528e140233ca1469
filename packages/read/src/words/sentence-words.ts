/** The words of one sentence: rule words with their places, and level words. Titles in 《》 say nothing about figures. */
import type { Level } from '@youju/model'
import { levelWordAt } from '../levels/level-word.ts'
import { classAt, OTHER } from './character-class.ts'
import type { CompiledLexicon } from './compile-lexicon.ts'
import { titleEnd } from './title-end.ts'
import { wordId, wordLength } from './word-tree.ts'

export type LevelWord = {
  from: number
  to: number
  level: Level | undefined
  yieldsTo: Level | undefined
  among: readonly Level[] | undefined
  /** Part of a proper name: 常中学, 育才中学. */
  named: boolean
}

/** What stands before a kind of school that is not the end of a name. */
const NO_NAME = '的级全镇乡县区市村城有所在其和与及各名位个对向为给'
const isNamed = (text: string, at: number): boolean =>
  at > 0 && classAt(text, at - 1) === OTHER && !NO_NAME.includes(text[at - 1]!)

/** Where someone went, or was chosen from, says nothing of what is counted there or next. */
const BEFORE_PLACE = 12
const BEHIND_PLACE = 14
const VISITED = /(?:深入|走进|奔赴|前往)到?(?:全[县市区]|周边|邻近|附近|农村|偏远|[县市区]内|各)*$/
const SOURCE = /从(?:全[县市区]|农村|城区|乡镇|现有|富余|在职|[县市区]内|各|的)*$/
const CHOSEN = /^[^，。；\d]{0,8}中(?:公开|择优|统一)?(?:选|抽|遴|招|调|聘)/
const TOWARDS = /(?:面向|赴|[去到])(?:全[县市区]|周边|邻近|农村|[县市区]内|各)*$/
const RECRUITS = /^[^，。；\d]{0,6}(?:招生|宣传|宣讲)/
const WITH = /(?:与|同|联合|依托|借助)(?:本?[县市区镇]|省内|当地|附近|外地)*$/
const TOGETHER = /^(?:学校|中心)?(?:联合|合作|共同|联办|联手|共建|协作|举办|开展)/
/** How what these look for ends. */
const LEADS = '入进赴往到去向从与同合托助的各县市区镇村内边近远地有余职'
/** 深入各初中宣讲; 从小学富余教师中选拔; 面向初中招生; 与县职业中专联合举办 */
function isPlaceOrSource(text: string, from: number, to: number): boolean {
  if (from === 0 || !LEADS.includes(text[from - 1]!)) return false
  const before = text.slice(Math.max(0, from - BEFORE_PLACE), from)
  if (VISITED.test(before)) return true
  const behind = text.slice(to, to + BEHIND_PLACE)
  if (WITH.test(before) && TOGETHER.test(behind)) return true
  return (SOURCE.test(before) && CHOSEN.test(behind)) || (TOWARDS.test(before) && RECRUITS.test(behind))
}

/** 校园欺凌治理、营养改善计划等专项督导5次: one matter among others. */
const isAmongMatters = (text: string, from: number, to: number, level: Level | undefined): boolean =>
  level === 'compulsory' && text[from - 1] === '、' && text[to] === '等'

/** Words by index below `count`; the lists are kept from sentence to sentence and may hold more. */
export class SentenceWords {
  count = 0
  readonly from: number[] = []
  readonly to: number[] = []
  readonly word: number[] = []
  /** The longer word it stands in or which it cuts: 学习 of 学习点, 任教 of 专任教师, 入学 of 转入学生; -1 for none. */
  readonly hider: number[] = []
  readonly levels: LevelWord[] = []

  read(text: string, start: number, end: number, words: CompiledLexicon): void {
    const { from: begins, to: ends, word: ids, hider } = this
    this.levels.length = 0
    let count = 0
    let covered = start
    let coveredBy = -1
    let levelEnd = start
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at)
      if (code === 0x300a) {
        const close = titleEnd(text, at, end)
        if (close !== undefined) {
          at = close - 1
          continue
        }
      }
      if (words.words.begins(code)) {
        const first = count
        count = words.words.note(text, at, end, ids, ends, count)
        const last = count - 1
        for (let index = first; index <= last; index++) {
          begins[index] = at
          hider[index] = at < covered ? coveredBy : index < last ? last : -1
        }
        if (last >= first && at >= covered) {
          covered = ends[last]!
          coveredBy = last
        }
      }
      if (at >= levelEnd && words.levels.begins(code)) {
        const found = levelWordAt(text, at, end, words)
        if (found < 0) continue
        levelEnd = at + wordLength(found)
        if (
          !words.levelHides[wordId(found)] &&
          !isPlaceOrSource(text, at, levelEnd) &&
          !isAmongMatters(text, at, levelEnd, words.levelOf[wordId(found)])
        )
          this.levels.push({
            from: at,
            to: levelEnd,
            level: words.levelOf[wordId(found)],
            yieldsTo: words.levelYieldsTo[wordId(found)],
            among: words.levelAmong[wordId(found)],
            named: isNamed(text, at),
          })
      }
    }
    this.count = count
  }

  /** Index of the first word that begins at the place or behind it. */
  firstAt(place: number): number {
    let [low, high] = [0, this.count]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.from[middle]! < place) low = middle + 1
      else high = middle
    }
    return low
  }
}
