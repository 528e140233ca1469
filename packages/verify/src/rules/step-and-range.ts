/** 比实施前增加2.1厘米，由138.2厘米增加到140.3厘米: the step, and the range behind it, of one thing. */
import { goesDown } from '@youju/read'
import { doesNotComeOut, mayBe, relatedIn } from '../does-not-come-out.ts'
import { between, sameUnit } from '../phrase.ts'
import { intervalOf, tidy } from '../printed-number.ts'
import type { Checking, Finding, Placed, Rule } from '../rule.ts'
import { wayAgainst } from '../way.ts'

export const stepAndRange: Rule = { code: 'step-and-range', kind: 'conflict', check }

const UP = '增加|增长|提高|提升|上升|增至|扩大'
const DOWN = '减少|下降|降低|压缩|缩小|减至|降至|回落'
const STEP = new RegExp(`(${UP}|${DOWN})了?(?:约|近)?$`)
const FROM = /^(?:即)?[由从][\u4e00-\u9fff\d]{0,14}$/
const TO = new RegExp(`^[\\u4e00-\\u9fff]{0,4}?(${UP}|${DOWN})[到至为]?(?:了)?(?:目前的|现在的|20\\d\\d年的)?$`)
const OTHER = /的是|其中|最/
const LONGEST = 60

function* check(checking: Checking): Iterable<Finding> {
  const { text, quantities } = checking
  const related = relatedIn(checking)
  for (let index = 0; index < quantities.length; index++) {
    const to = quantities[index]!
    const from = quantities[index - 1]
    if (!from || !sameUnit(from, to) || !TO.test(between(text, from, to)) || from.value === to.value) continue
    const step = [quantities[index - 2], quantities[index + 1]].find((one) => one && isStepOf(text, one, from, to))
    if (step && !related.has(step.id)) yield* judge(text, step, from, to)
  }
}

/** Right before the range, or right behind it, in the same sentence. */
function isStepOf(text: string, step: Placed, from: Placed, to: Placed): boolean {
  const isDistance = from.kind === 'share' ? step.kind === 'points' : sameUnit(step, from)
  if (!isDistance || step.bound !== '=' || from.bound !== '=' || to.bound !== '=' || !STEP.test(step.lead)) return false
  // 提高6.2个百分点，提高最快的是城南，由71%提高到88%: a step of its own, told of another.
  if (step.in[0] < from.in[0])
    return (
      FROM.test(from.lead) &&
      !OTHER.test(between(text, step, from)) &&
      from.in[0] - step.in[1] <= 16 &&
      !/[。\n]/.test(text.slice(step.in[1], from.in[0]))
    )
  return (
    /[由从]/.test(from.lead) &&
    /^[，,](?:净|共|同比)?$/.test(text.slice(to.in[1], step.in[0] - STEP.exec(step.lead)![0].length))
  )
}

function* judge(text: string, step: Placed, from: Placed, to: Placed): Iterable<Finding> {
  const [words, said] = STEP.exec(step.lead)!
  const falls = goesDown(said!)
  const ends = [Math.min(step.in[0] - words.length, from.in[0]), Math.max(step.in[1], to.in[1])] as const
  if (ends[1] - ends[0] > LONGEST) return
  if (falls !== to.value < from.value) {
    yield { in: [...ends], quantities: [from.id, to.id, step.id], reason: wayAgainst(said!, to, from) }
    return
  }
  const [high, low] = falls ? [from, to] : [to, from]
  const [a, b] = [intervalOf(high), intervalOf(low)]
  if (mayBe({ low: a.low - b.high, high: a.high - b.low }, step)) return
  const finding = doesNotComeOut(text, [from, to, step], `${high.text} - ${low.text}`, tidy(high.value - low.value))
  yield { ...finding, kind: 'arithmetic' }
}
