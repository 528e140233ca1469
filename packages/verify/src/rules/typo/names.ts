/**
 * Names of people and small places: any two characters may stand in them, so no slip is seen there. A surname begins a
 * person's; kinds of place, and characters that hardly stand elsewhere, end or mark a place's.
 */
import type { Span } from '@youju/model'
import { wordsAround } from '../../segments.ts'

/** Beside a surname one or two characters are the name. */
const LONGEST = 3
const PLACE =
  '溪坝坪塘垭岭峪沟洼圩埠墩屯寨坳冲堡垸坞洲浦岩嘎尕峒垄埔埭塬堰汊沱涧滩渠畈畲畔砦硚碶碾礁窑簰苑荡莞蒗陂隘驿墟浜泾渭湟洮漳岷峨岱岚峰崮州旗竺萝江陵山凫'
/** Common elsewhere too. */
const MAYBE_PLACE = '营庄港湾桥湖河巷'
const KIND = '县区镇乡市州旗村屯江山岛岗'
const ORGANISATION =
  /^[\u4e00-\u9fff]{0,3}?(?:小学|中学|完小|幼儿园|村小|社区|中心校|街道|公司|酒店|集团|电子|大厦|大桥|烈士|水库|苏木|公路|高速|大道|铁路|车站|码头|广场|市场|医院|林场|农场|牧场|景区)/
/** 江南、金龙、常泰8个街道: a list of places is told by what it ends in. */
const LISTED_PLACES =
  /^[\u4e00-\u9fff]?(?:、[\u4e00-\u9fff]{2,4}){0,4}(?:等(?:地|[\d一二三四五六七八九十两]{1,3}个)|[\d一二三四五六七八九十两]{1,3}个)(?:$|[^\u4e00-\u9fff]|街道|乡镇?|镇|村|社区|教学点|县|区)/
const AFTER_PLACE = /[、，,：:（(县市区镇乡州旗于在至与和及向从赴\s]/

export class Names {
  readonly #surnames: ReadonlySet<string>

  constructor(surnames: string) {
    this.#surnames = new Set(surnames)
  }

  /**
   * @param sure whether a fixed word of reports was meant, which may stand before 县 or 镇 (贪困县)
   * @param odd the character that would be wrong: a surname that is right by itself hardly begins a name (温暧)
   */
  isIn(text: string, at: Span, sure: boolean, odd = at[0]): boolean {
    return (
      this.#isPerson(text, at, sure && odd > at[0]) ||
      [...text.slice(...at)].some((one) => PLACE.includes(one)) ||
      isOrganisation(text, at) ||
      (!sure &&
        ((KIND + MAYBE_PLACE).includes(text[at[1]] ?? ' ') ||
          [...text.slice(...at)].some((one) => MAYBE_PLACE.includes(one))))
    )
  }

  #isPerson(text: string, [from, to]: Span, isRight: boolean): boolean {
    const words = wordsAround(text, [from, to])
    for (let begin = isRight ? from - 1 : from; begin > to - 1 - LONGEST; begin--)
      if (this.#surnames.has(text[begin] ?? '') && words.some((word) => word[0] === begin)) return true
    return false
  }
}

const isOrganisation = (text: string, [from, to]: Span): boolean =>
  AFTER_PLACE.test(text[from - 1] ?? ' ') &&
  (ORGANISATION.test(text.slice(to, to + 8)) ||
    (text[from - 1] === '、' && LISTED_PLACES.test(text.slice(to, to + 30))))
