/** What is left over, and the share of the others: 受检40所，不合格4所，合格率90%; 61所达标，占84.7%，其余11所未达标. */
import { doesNotComeOut, mayBe } from '../does-not-come-out.ts'
import { othersNear } from '../others-near.ts'
import { between, isChange, sameUnit } from '../phrase.ts'
import type { Checking, Finding, Placed, Rule } from '../rule.ts'

export const shareOfTheRest: Rule = { code: 'share-of-the-rest', kind: 'arithmetic', check }

const RATE = /(?<![非不未])([\u4e00-\u9fff]{2})率(?:为|达|达到|是|仅为|均为)?$/
const STILL = /(?:仍有|尚有|还有|其余|剩余|余下)[\u4e00-\u9fff]{0,4}$/
const LONGEST = 60

function* check(checking: Checking): Iterable<Finding> {
  const { text, quantities } = checking
  for (let index = 0; index < quantities.length; index++) {
    const last = quantities[index]!
    const first = quantities[index - 2]
    const second = quantities[index - 1]
    if (!first || !second || last.in[0] - first.in[1] > LONGEST) continue
    if (!(isPlain(first) && isPlain(second) && isPlain(last))) continue
    const words = between(text, first, last)
    if (/[\n。]/.test(words)) continue
    const found =
      last.kind === 'share'
        ? (withoutThose(checking, first, second, last) ?? nonRate(text, first, second, last))
        : besideThose(text, first, second, last)
    if (found) yield found
  }
}

const isPlain = (figure: Placed): boolean => figure.bound === '=' && !isChange(figure)

/** 受检40所，不合格4所，合格率90% */
function withoutThose(
  { text, quantities }: Checking,
  whole: Placed,
  failed: Placed,
  rate: Placed,
): Finding | undefined {
  const name = RATE.exec(rate.lead)?.[1]
  // 基本满意401份、不满意44份: the one is no whole of the other.
  if (!name || whole.lead.includes(name) || !sameUnit(whole, failed) || failed.value >= whole.value) return undefined
  const words = failed.lead + failed.tail
  if (!['不', '未', '没有', '非'].some((not) => words.includes(not + name))) return undefined
  const without = (one: Placed): number => 1 - failed.value / one.value
  // 毕业生118人，升入普通高中62人、中职52人，未升学4人，升学率96.6%: the whole may stand further before.
  const others = othersNear(text, quantities, [whole, failed, rate])
  if (others.some((one) => sameUnit(one, whole) && mayBe(without(one), rate))) return undefined
  return judge(text, [whole, failed, rate], without(whole), `(${whole.text} - ${failed.text}) ÷ ${whole.text}`)
}

const NON_RATE = /非([\u4e00-\u9fff]{2})率(?:为|达|达到|是)?$/

/** 青壮年12960人，其中文盲104人，非文盲率99.2% */
function nonRate(text: string, whole: Placed, those: Placed, rate: Placed): Finding | undefined {
  const name = NON_RATE.exec(rate.lead)?.[1]
  if (!name || !(those.lead + those.tail).includes(name) || (those.lead + those.tail).includes(`非${name}`))
    return undefined
  // 扫除文盲15人 are those who are none any more.
  if (/扫|脱/.test(those.lead) || !/人口|青壮年|周岁|总人数/.test(whole.lead)) return undefined
  if (whole.lead.includes(name) || !sameUnit(whole, those) || those.value >= whole.value) return undefined
  const sum = `(${whole.text} - ${those.text}) ÷ ${whole.text}`
  return judge(text, [whole, those, rate], 1 - those.value / whole.value, sum)
}

/** 61所，占84.7%，其余11所未达标 */
function besideThose(text: string, part: Placed, rate: Placed, left: Placed): Finding | undefined {
  if (rate.kind !== 'share' || !/^占|[，、]占/.test(rate.lead) || !STILL.test(left.lead)) return undefined
  if (!sameUnit(part, left) || !/^[未没尚不]|[未没]/.test(left.tail)) return undefined
  const value = part.value / (part.value + left.value)
  return judge(text, [part, left, rate], value, `${part.text} ÷ (${part.text} + ${left.text})`)
}

const judge = (text: string, figures: readonly Placed[], value: number, sum: string): Finding | undefined =>
  mayBe(value, figures.at(-1)!) ? undefined : doesNotComeOut(text, figures, sum, value)
