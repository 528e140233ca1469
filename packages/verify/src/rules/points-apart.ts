/**
 * Two rates and the points between them: 97.2%，高于全省平均水平（95.4%）1.8个百分点; 96.8%，比上学期提高4.3个百分点，上学期为92.5%.
 * The way that the words go is judged as well as the distance.
 */
import { goesDown } from '@youju/read'
import { doesNotComeOut, mayBe, relatedIn } from '../does-not-come-out.ts'
import { between, sameUnit } from '../phrase.ts'
import { intervalOf, tidy } from '../printed-number.ts'
import type { Checking, Finding, Placed, Rule } from '../rule.ts'
import { wayAgainst } from '../way.ts'

export const pointsApart: Rule = { code: 'points-apart', kind: 'arithmetic', check }

const UP = '高于|高出|超过|提高|提升|上升|增加|增长|多|快|高'
const DOWN = '低于|下降|降低|减少|回落|少|慢|低'
const TURN = new RegExp(`(${UP}|${DOWN})(?:了|出|约)*$`)
const COMPARES = new RegExp(`^[，,、](?:比|较|与)?[\\u4e00-\\u9fff\\d]{0,8}?(?:(${UP}|${DOWN})|比|较)[^，。；]{0,18}$`)
const BEHIND = new RegExp(`^[）)]?(?:(${UP}|${DOWN})?(?:了|出|约)*)$`)
const WAS =
  /^(?:而)?(?:上年|去年|上学年|上学期|上一年|上一学年|前一年|同期|上年同期|去年同期|上年末|20\d\d年)(?:同期)?(?:的)?[\u4e00-\u9fff]{0,4}?(?:为|是|仅为|只有)$/
const LONGEST = 60

function* check(checking: Checking): Iterable<Finding> {
  const { text, quantities } = checking
  const related = relatedIn(checking)
  for (let index = 0; index < quantities.length; index++) {
    const last = quantities[index]!
    const first = quantities[index - 2]
    const middle = quantities[index - 1]
    if (!first || !middle || last.in[0] - first.in[1] > LONGEST) continue
    if (last.kind !== 'points' && !(sameUnit(first, last) && (WAS.test(last.lead) || APART.test(last.lead)))) continue
    if (/[。\n]/.test(text.slice(first.in[1], last.in[0]))) continue
    const told = [first, middle, last].some(({ id }) => related.has(id))
    const findings = [
      ...otherFirst(text, first, middle, last),
      ...stepFirst(
        text,
        wholeBefore(quantities.slice(Math.max(0, index - BACK), index - 2), middle, last) ?? first,
        middle,
        last,
      ),
      ...named(text, first, middle, last),
      ...highestAndLowest(text, first, middle, last),
    ]
    // Where the reader relates them, `arithmetic` speaks of the distance.
    for (const finding of findings) if (finding.kind === 'conflict' || !told) yield finding
  }
}

const BACK = 8
/** 获奖147人次，其中…市级97人次；比前一年多21人次，前一年为126人次: of the whole before the list. */
const wholeBefore = (earlier: readonly Placed[], step: Placed, other: Placed): Placed | undefined =>
  earlier.findLast((one) => sameUnit(one, other) && tidy(Math.abs(one.value - other.value)) === step.value)

/** 97.2%，高于全省（95.4%）1.8个百分点 */
function* otherFirst(text: string, now: Placed, other: Placed, step: Placed): Iterable<Finding> {
  if (now.kind !== 'share' || other.kind !== 'share' || step.kind !== 'points') return
  const compares = COMPARES.exec(between(text, now, other))
  const behind = BEHIND.exec(between(text, other, step))
  const said = behind?.[1] ?? compares?.[1]
  if (compares && behind && said) yield* judge(text, now, other, step, said, [now, other, step])
}

/** 96.8%，比上学期提高4.3个百分点，上学期为92.5% */
function* stepFirst(text: string, now: Placed, step: Placed, other: Placed): Iterable<Finding> {
  if (!sameUnit(now, other) || (now.kind === 'share' ? step.kind !== 'points' : !sameUnit(now, step))) return
  const turn = /[比较]/.test(step.lead) ? TURN.exec(step.lead)?.[1] : undefined
  if (turn && WAS.test(other.lead)) yield* judge(text, now, other, step, turn, [now, step, other])
}

const THAN = /^([\u4e00-\u9fff]{1,6})比([\u4e00-\u9fff]{1,6})(高|低|多|少)(?:了|出)?$/

/** 男童、女童的净入学率各为99.75%和99.7%，男童比女童高0.05个百分点 */
function* named(text: string, first: Placed, second: Placed, step: Placed): Iterable<Finding> {
  const than = THAN.exec(step.lead)
  if (!than || step.kind !== 'points') return
  const before = text.slice(Math.max(0, first.in[0] - 40), second.in[0])
  const [one, other] = [before.indexOf(than[1]!), before.indexOf(than[2]!)]
  if (one < 0 || other < 0 || !/^[、和与]/.test(between(text, first, second))) return
  const [now, base] = one < other ? [first, second] : [second, first]
  yield* judge(text, now, base, step, than[3]!, [first, second, step])
}

const APART = /^(?:两者|极差|差距|相差)(?:为|达)?$/

/** 最高的238.6分，最低的196.4分，相差42.2分 */
function* highestAndLowest(text: string, high: Placed, low: Placed, apart: Placed): Iterable<Finding> {
  if (!APART.test(apart.lead) || !sameUnit(high, low)) return
  if (
    !/最[高大多长]/.test(high.lead) ||
    !/最[低小少短]/.test(low.lead) ||
    [high, low, apart].some(({ bound }) => bound !== '=')
  )
    return
  if (high.kind === 'share' ? apart.kind !== 'points' : !sameUnit(low, apart)) return
  const [a, b] = [intervalOf(high), intervalOf(low)]
  if (mayBe({ low: a.low - b.high, high: a.high - b.low }, apart)) return
  yield doesNotComeOut(text, [high, low, apart], `${high.text} - ${low.text}`, tidy(high.value - low.value))
}

function* judge(
  text: string,
  now: Placed,
  other: Placed,
  step: Placed,
  said: string,
  figures: readonly Placed[],
): Iterable<Finding> {
  if ([now, other, step].some(({ bound }) => bound !== '=')) return
  const falls = goesDown(said)
  if (falls ? now.value > other.value : now.value < other.value) {
    yield {
      in: [now.in[0], Math.max(step.in[1], other.in[1])],
      quantities: [now.id, other.id],
      kind: 'conflict',
      reason: wayAgainst(said, now, other),
    }
    return
  }
  const [high, low] = falls ? [other, now] : [now, other]
  const [a, b] = [intervalOf(high), intervalOf(low)]
  if (mayBe({ low: a.low - b.high, high: a.high - b.low }, step)) return
  yield doesNotComeOut(
    text,
    [...figures.filter((one) => one !== step), step],
    `${high.text} - ${low.text}`,
    tidy(high.value - low.value),
  )
}
