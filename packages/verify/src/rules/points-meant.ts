/**
 * 入学率由95%提高到98%，提高3%: three points; three per cent of 95 would be less. Advice, where both rates stand there and their
 * difference is what is told.
 */
import { between } from '../phrase.ts'
import { tidy } from '../printed-number.ts'
import { type Checking, type Finding, label, type Placed, type Rule } from '../rule.ts'

export const pointsMeant: Rule = { code: 'points-meant', kind: 'typo', check }

/** Of the same rate: no other stands between. */
const TURN =
  /^[，,]?(?:比|较|同比|与)?(?:上年|去年|上学年|上学期|上一年|前一年|20\d\d年)?(?:的?同期)?(?:相比)?[，,]?(?:提高|提升|上升|增长|增加|升高|下降|降低|减少|回落)了?$/
const LONGEST = 60

function* check({ text, quantities }: Checking): Iterable<Finding> {
  for (let index = 1; index < quantities.length; index++) {
    const step = quantities[index]!
    if (step.kind !== 'share' || step.bound !== '=' || !TURN.test(between(text, quantities[index - 1]!, step))) continue
    // 比上年提高3.1%，上年为38.1%: the other may stand behind.
    const [first, second, behind] = [quantities[index - 2], quantities[index - 1]!, quantities[index + 1]]
    const pairs = [
      [first, second],
      [second, /^(?:上|去)年[\u4e00-\u9fff]{0,3}为$/.test(behind?.lead ?? '') ? behind : undefined],
    ]
    const pair = pairs.find(([one, other]) => one && other && areApart(text, one, other, step))
    if (pair) yield advice(pair[0]!, pair[1]!, step)
  }
}

/** Two rates of one sentence, exactly so far apart as is told. */
function areApart(text: string, one: Placed, other: Placed, step: Placed): boolean {
  const figures = [one, other, step].toSorted((a, b) => a.in[0] - b.in[0])
  const words = text.slice(figures[0]!.in[0], figures[2]!.in[1])
  if (words.length > LONGEST || /[。；\n]/.test(words)) return false
  if ([one, other].some(({ kind, bound }) => kind !== 'share' || bound !== '=')) return false
  return step.value > 0 && tidy(Math.abs(one.value - other.value)) === tidy(step.value)
}

const advice = (one: Placed, other: Placed, step: Placed): Finding => ({
  at: step.at,
  advice: true,
  reason: label(
    `${one.text} 与 ${other.text} 相差的是百分点，不是百分之几`,
    `${one.text} and ${other.text} are apart by percentage points, not by per cent`,
  ),
  ...(/[%％]$/.test(step.text) ? { expected: step.text.replace(/[%％]$/, '个百分点') } : {}),
})
