/**
 * All pupils counted exactly (在校学生84260人) and again in round numbers (全县7.4万余名学生); 参与学生38640人 and 参与学生近2.9万人.
 * The round number is not what the exact one comes to, and a digit explains it.
 */
import { comesOutWithOneDigit } from '@youju/read'
import { mayBe } from '../does-not-come-out.ts'
import { isChange } from '../phrase.ts'
import { intervalOf, overlap } from '../printed-number.ts'
import { type Checking, type Finding, type Placed, type Rule, statedTwice } from '../rule.ts'
import { sentenceAround } from '../sentence.ts'

export const roundedAgain: Rule = { code: 'rounded-again', kind: 'conflict', check }

const LEAST = 1000
const NOUN = /([\u4e00-\u9fff]{4,8}?)(?:现有|共有|共计|共|有|为|达到|达|近|约)*$/
const PUPILS = /(?:在校(?:学)?生|学生|在园幼儿)(?:总数|总人数|人数)?(?:现有|共有|共计|共|有|为|达)*$/
const ALL_PUPILS = /(?:全[县市区镇乡校园]|我[县市区镇乡校园]|这|让)(?:近|约)?$/
const PUPILS_BEHIND = /^[余多]?名?(?:在校)?(?:学生|学子|孩子|中小学生|幼儿)(?!家长|家庭|中)/
const OTHER_TIME = /去年|上年|计划|规划|力争|目标|将|预计|到20\d\d年/

function* check({ text, quantities, documents }: Checking): Iterable<Finding> {
  let next = 1
  let exact = new Map<string, Placed[]>()
  for (const quantity of quantities) {
    while (documents[next] && documents[next]![0] <= quantity.in[0]) {
      next++
      exact = new Map()
    }
    if (quantity.kind !== 'count' || quantity.value < LEAST || isChange(quantity)) continue
    const rounded = quantity.bound !== '=' || /万/.test(quantity.text)
    if (!rounded) {
      for (const key of keysOf(quantity)) {
        const same = exact.get(key)
        if (same) same.push(quantity)
        else exact.set(key, [quantity])
      }
      continue
    }
    const known = knownAs(text, quantity, exact)
    if (!known || isOfOtherTime(text, quantity)) continue
    if (known.some((one) => overlap(intervalOf(one), intervalOf(quantity)))) continue
    const slip = known.length === 1 && isSlip(known[0]!, quantity)
    if (slip) yield statedTwice(known[0]!, quantity)
  }
}

/** By the noun before it, and all pupils together where no stage is named. */
function* keysOf({ lead, unit, level }: Placed): Iterable<string> {
  const noun = NOUN.exec(lead)?.[1]
  if (noun) yield `${noun} ${unit}`
  if (PUPILS.test(lead) && !level) yield 'pupils'
}

function knownAs(text: string, quantity: Placed, exact: ReadonlyMap<string, Placed[]>): Placed[] | undefined {
  const noun = NOUN.exec(quantity.lead)?.[1]
  const byNoun = noun ? exact.get(`${noun} ${quantity.unit}`) : undefined
  if (byNoun) return byNoun
  const isAll = ALL_PUPILS.test(quantity.lead) && PUPILS_BEHIND.test(text.slice(quantity.in[1], quantity.in[1] + 8))
  return isAll ? exact.get('pupils') : undefined
}

const isOfOtherTime = (text: string, { in: [at] }: Placed): boolean =>
  OTHER_TIME.test(text.slice(Math.max(sentenceAround(text, at)[0], at - 40), at))

/** Near enough for a slip, and a digit explains it. */
const isSlip = (exact: Placed, rounded: Placed): boolean =>
  Math.max(exact.value, rounded.value) <= 2 * Math.min(exact.value, rounded.value) &&
  comesOutWithOneDigit([rounded], ([value]) => mayBe(intervalOf(exact), rounded, value))
