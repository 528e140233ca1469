/** 在校生498000人，专任教师27670人，生师比18:1: the ratio named after the two kinds of people right before it. */
import { doesNotComeOut, mayBe } from '../does-not-come-out.ts'
import { isChange } from '../phrase.ts'
import { printedNumber } from '../printed-number.ts'
import type { Checking, Finding, Placed, Rule } from '../rule.ts'

export const namedRatio: Rule = { code: 'named-ratio', kind: 'arithmetic', check }

const RATIO = /(?:生师比|师生比|学生与教师之比|教师与学生之比)(?:例)?(?:为|是|达到|达)*$/
const REACH = 5

function* check(checking: Checking): Iterable<Finding> {
  const { text, quantities } = checking
  for (const [index, ratio] of quantities.entries()) {
    if (ratio.kind !== 'ratio' || ratio.bound !== '=' || !RATIO.test(ratio.lead)) continue
    const from = Math.max(text.lastIndexOf('。', ratio.in[0]), text.lastIndexOf('\n', ratio.in[0]))
    const before = quantities
      .slice(Math.max(0, index - REACH), index)
      .filter(
        (one) => one.in[0] >= from && one.kind === 'count' && one.bound === '=' && !isChange(one) && one.value > 0,
      )
    const pupils = before.filter(({ indicator }) => indicator === 'enrolment')
    const teachers = before.filter(({ indicator }) => indicator === 'teachers' || indicator === 'staff')
    if (pupils.length === 0 || teachers.length === 0) continue
    const fits = pupils.some((a) => teachers.some((b) => isNear(a.value / b.value, ratio)))
    // Of several the last two are meant.
    const [a, b] = [pupils.at(-1)!, teachers.at(-1)!]
    if (!fits && a.level === b.level)
      yield doesNotComeOut(text, [a, b, ratio], `${a.text} ÷ ${b.text}`, a.value / b.value)
  }
}

/** Printed as 1:16.2 its value may be the inverse. */
const isNear = (value: number, ratio: Placed): boolean => {
  const stated = ratio.value < 1 ? 1 / ratio.value : ratio.value
  return mayBe(value, ratio) || Math.abs(value - stated) <= Math.max(printedNumber(ratio).unit, 0.02 * stated)
}
