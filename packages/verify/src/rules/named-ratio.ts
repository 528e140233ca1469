/** 在校生498000人，专任教师27670人，生师比18:1: the ratio named after the two kinds of people right before it. */
import { doesNotComeOut } from '../does-not-come-out.ts'
import { isChange } from '../phrase.ts'
import type { Checking, Finding, Placed, Rule } from '../rule.ts'

export const namedRatio: Rule = { code: 'named-ratio', kind: 'arithmetic', check }

const RATIO = /(?:生师比|师生比|学生与教师之比|教师与学生之比)(?:例)?(?:为|是|达到|达)*$/
const REACH = 5

function* check(checking: Checking): Iterable<Finding> {
  const { text, quantities } = checking
  for (let index = 0; index < quantities.length; index++) {
    const ratio = quantities[index]!
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
    // 1:16.2 tells of teachers to pupils, 16.2:1 of pupils to teachers.
    const [over, under] = ratio.value < 1 ? [teachers, pupils] : [pupils, teachers]
    const fits = over.some((a) => under.some((b) => isNear(a.value / b.value, ratio)))
    // Of several the last two are meant.
    const [a, b] = [over.at(-1)!, under.at(-1)!]
    if (!fits && a.level === b.level)
      yield doesNotComeOut(text, [a, b, ratio], `${a.text} ÷ ${b.text}`, a.value / b.value)
  }
}

/** Rounded up or down, and a little more: the figures may be of another day. */
const isNear = (value: number, ratio: Placed): boolean => {
  const stated = toOne(ratio.value)
  return Math.abs(toOne(value) - stated) <= Math.max(ratio.text.includes('.') ? 0.1 : 1, 0.02 * stated)
}

const toOne = (value: number): number => Math.max(value, 1 / value)
