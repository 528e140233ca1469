/**
 * 群众满意率93% … 但群众满意率只有89%; 完成率为85.99% … 17周岁人口初级中等教育完成率偏低，仅为83.99%: what is complained of as too little was
 * told before, with a number near it. Without 仅 or 只 the digits must stand in another order: 98.6%, and 虽然群众满意率已达到96.8%.
 */
import { comesOutWithOneDigit } from '@youju/read'
import { areOfOneCounty } from '../county-named.ts'
import { EARLIER } from '../other-time.ts'
import { isChange, sameUnit } from '../phrase.ts'
import { type Checking, type Finding, type Placed, type Rule, statedTwice } from '../rule.ts'
import { printSameDigits } from '../same-digits.ts'
import { sentenceAround } from '../sentence.ts'

export const namedAgain: Rule = { code: 'named-again', kind: 'conflict', check }

const NAMED =
  /(?:^|[，,、；;：:\n])\s*(?:[一二三四五六七八九十]是)?(?:虽然|但是?|而|目前|由于|特别是|尤其是|当年|[全我][国省市县区镇乡校园州](?:的)?)*([\u4e00-\u9fff\d]{3,24}?)(?:(?:总体|仍然?|还|较为)*(?:偏低|较低|不高|偏小|较小|较少|偏少|不足)[，,]([\u4e00-\u9fff]{0,4}?))?(?:目前|现)?(仅|只|才|已)?(?:有|为|是|占|达到?)*$/
/** 目前仅到位13.1亿元, where 到位资金11.3亿元 stand before. */
const ONLY_SO_FAR = /(?:仅|只|才)(到位|完成|投入|落实|建成|开工|竣工|招收|回收|录取|支出|拨付)$/
/** 您在建议中指出的公办幼儿园仅165所 */
const POINTED_OUT = /^.*(?:指出|提出|反映|提到|提及)的(?=.{3})/
const OTHER_TIME = new RegExp(`${EARLIER}|同期|原来|计划|力争|目标|其中`)
const YEAR = /20\d\d(?=年)/
/** Farther apart than that, something else is told. */
const NEAR = 0.1
/** How far before the number its words may stand. */
const REACH = 60
/** So many figures before it are looked at. */
const MOST = 400
/** So much of the noun must stand where the number was told. */
const COVERED = 0.6
const LEAST_DIGITS = 3
const MARK = /[仅只才已]/

function* check({ text, quantities, documents }: Checking): Iterable<Finding> {
  let document = 0
  let first = 0
  for (let index = 0; index < quantities.length; index++) {
    const again = quantities[index]!
    while (documents[document + 1] && documents[document + 1]![0] <= again.in[0]) {
      document++
      first = index
    }
    if (isChange(again) || again.bound !== '=' || OTHER_TIME.test(again.lead)) continue
    if (again.kind !== 'share' && !MARK.test(again.lead)) continue
    const name = nameOf(text, again)
    if (!name || (again.kind !== 'share' && !name.isMarked)) continue
    const akin: Placed[] = []
    let isSame = false
    for (let at = Math.max(first, index - MOST); at < index && !isSame; at++) {
      const one = quantities[at]!
      if (!sameUnit(one, again) || isChange(one) || one.flow === 'target') continue
      isSame = one.value === again.value
      akin.push(one)
    }
    if (isSame) continue
    const before = toldAs(text, name.noun, akin, again)
    if (!before || !(name.isOnly ? isNear(before, again) : isElsewhere(text, before, again))) continue
    if (areOfOneCounty(text, documents[document]?.[0] ?? 0, before.in[0], again.in[0])) yield statedTwice(before, again)
  }
}

type Name = { noun: string /** 仅, 只, 才, or 已. */; isMarked: boolean; isOnly: boolean }

function nameOf(text: string, { in: [at] }: Placed): Name | undefined {
  const [start] = sentenceAround(text, at)
  const named = NAMED.exec(text.slice(Math.max(start, at - REACH), at))
  const verb = ONLY_SO_FAR.exec(text.slice(Math.max(start, at - REACH), at))?.[1]
  if (verb) return { noun: verb, isMarked: true, isOnly: false }
  if (!named) return undefined
  const [, noun = '', more = '', word = ''] = named
  return { noun: noun.replace(POINTED_OUT, '') + more, isMarked: word !== '', isOnly: /[仅只才]/.test(word) }
}

/** What was told under that noun, at its level and of its year; under the whole noun rather than with its words strewn about. */
function toldAs(text: string, noun: string, akin: readonly Placed[], again: Placed): Placed | undefined {
  const year = yearOf(text, again)
  const told = akin.filter(
    (one) =>
      isToldOf(text, noun, one) &&
      // 平均一个岗位约12人竞争 is what each has.
      !/平均|每/.test(one.lead) &&
      (!OTHER_TIME.test(one.lead) || one.lead === `其中${noun}`) &&
      (!one.level || !again.level || one.level === again.level) &&
      [year, undefined].includes(yearOf(text, one)),
  )
  const shared = told.map((one) => sharedEnding(noun, one))
  const [before, ...others] = told.filter((_, at) => shared[at] === Math.max(...shared))
  return others.some(({ value }) => value !== before!.value) ? undefined : before
}

/** 八年级数学及格率 and 数学及格率: how long an ending is the same. */
function sharedEnding(noun: string, { lead }: Placed): number {
  const words = lead.replace(/[为达到有共仅只]+$/, '')
  let shared = 0
  while (shared < noun.length && words.at(-1 - shared) === noun.at(-1 - shared)) shared++
  return shared
}

const yearOf = (text: string, { in: [at] }: Placed): string | undefined =>
  YEAR.exec(text.slice(sentenceAround(text, at)[0], at))?.[0]

/** Nearly every two characters of the noun stand in the sentence before the number, the last ones or the first right before it. */
function isToldOf(text: string, noun: string, { lead, in: [at] }: Placed): boolean {
  if (!lead.includes(noun.slice(-2)) && !lead.includes(noun.slice(0, 2))) return false
  const words = text.slice(Math.max(sentenceAround(text, at)[0], at - REACH), at)
  let covered = 0
  for (let from = 1; from < noun.length; from++) if (words.includes(noun.slice(from - 1, from + 1))) covered++
  return covered >= COVERED * (noun.length - 1)
}

const isNear = (before: Placed, again: Placed): boolean =>
  Math.abs(before.value - again.value) <= NEAR * Math.max(before.value, again.value) ||
  comesOutWithOneDigit([again], ([value]) => value === before.value)

/** In another sentence, with the same digits in another order. */
const isElsewhere = (text: string, one: Placed, other: Placed): boolean =>
  isPermuted(one, other) && /[。\n]/.test(text.slice(one.in[1], other.in[0]))
const isPermuted = (one: Placed, other: Placed): boolean =>
  one.text.replace(/\D/g, '').length >= LEAST_DIGITS && printSameDigits(one.text, other.text)
