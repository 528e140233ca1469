/** 招生602人，比上年增加63人，增长11.7%: the step, and what there was before it, make the rate. */
import { comesOutWithOneDigit, goesDown } from '@youju/read'
import { doesNotComeOut, mayBe } from '../does-not-come-out.ts'
import { othersNear } from '../others-near.ts'
import { isChange, sameUnit } from '../phrase.ts'
import { intervalOf, overlap, printedNumber } from '../printed-number.ts'
import type { Checking, Finding, Placed, Rule } from '../rule.ts'

export const stepAndRate: Rule = { code: 'step-and-rate', kind: 'arithmetic', check }

const STEP = /(?:比|较|同比)[^，。；]*(增加|增长|净增|增多|增|多出|多|减少|下降|降低|减|少)了?$/
const RATE = /^(?:同比|比上年|较上年)?(增长|增加|提高|上升|增幅|升幅|增长率|下降|减少|降低|降幅|减幅)(?:了|为|达|到)?$/
const LONGEST = 40

function* check({ text, quantities, reading }: Checking): Iterable<Finding> {
  const steps = new Set(quantities.flatMap(({ id, flow }) => (flow === 'increase' || flow === 'decrease' ? [id] : [])))
  const related = new Set(
    reading.relations.flatMap(({ kind, of, equals }) => (kind === 'growth' && !steps.has(of[1]!) ? [equals] : [])),
  )
  for (let index = 0; index < quantities.length; index++) {
    const rate = quantities[index]!
    const step = quantities[index - 1]
    // 支出10115万元，占14.4%，比上年增加998万元，增长10.9%
    const now = quantities[quantities[index - 2]?.kind === 'share' ? index - 3 : index - 2]
    if (rate.kind !== 'share' || related.has(rate.id)) continue
    if (!now || !step || !areOne(text, now, step, rate)) {
      yield* farFrom({ text, quantities }, index)
      continue
    }
    const falls = goesDown(RATE.exec(rate.lead)![1]!)
    // 比预算3.2万元减少0.52万元: the figure before the step is what it is held against.
    const isBase = /[比较][^，。；]*$/.test(now.lead)
    const before = isBase ? now.value : falls ? now.value + step.value : now.value - step.value
    const [a, by] = [intervalOf(now), intervalOf(step)]
    const [low, high] = isBase
      ? [a.low, a.high]
      : falls
        ? [a.low + by.low, a.high + by.high]
        : [a.low - by.high, a.high - by.low]
    const { unit } = printedNumber(rate)
    const shown = intervalOf(rate)
    if (
      low <= 0 ||
      overlap({ low: by.low / high, high: by.high / low }, { low: shown.low - unit / 2, high: shown.high + unit })
    )
      continue
    // 315人，占6300名的5%，比去年增加63人，增长25%: what grew may be told before.
    const isOther = othersNear(text, quantities, [now, step, rate]).some(
      (one) =>
        sameUnit(one, now) && mayBe(step.value / (falls ? one.value + step.value : one.value - step.value), rate),
    )
    if (isOther) continue
    yield finding(text, [now, step, rate], isBase ? '' : falls ? '+' : '-', before)
  }
}

const FAR = 30
const NOUN =
  /^(?:.*(?:上年|去年|上一年|上学年|20\d\d年|年初)(?:同期)?(?:相比)?)?([\u4e00-\u9fff]{4,12}?)(?:比上年|较上年|同比)?(?:净?增加|增长|减少|下降|多|少)了?$/

/**
 * 三年分别为1086人、1148人、1215人。2022年比2020年增加129人，增长19.1%: two of the figures before are that step apart; 收入总计128640万元，… 与上年相比，收入总计增加
 * 6120万元: the noun is told before.
 */
function* farFrom({ text, quantities }: Pick<Checking, 'text' | 'quantities'>, index: number): Iterable<Finding> {
  const [step, rate] = [quantities[index - 1], quantities[index]!]
  const turn = RATE.exec(rate.lead)?.[1]
  if (!step || !turn || !isChange(step) || step.kind === 'share' || step.kind === 'points') return
  if (step.bound !== '=' || rate.bound !== '=' || text.slice(step.in[1], rate.in[0]).length > LONGEST) return
  if (/[。；\n]/.test(text.slice(step.in[1], rate.in[0])) || goesDown(turn) !== (step.flow === 'decrease')) return
  const before = quantities
    .slice(Math.max(0, index - FAR), index - 1)
    .filter((one) => sameUnit(one, step) && !isChange(one) && one.bound === '=' && one.value > step.value)
  const baseOf = (now: Placed): number => (goesDown(turn) ? now.value + step.value : now.value - step.value)
  const fits = (base: number, shown = rate.value): boolean => mayBe(step.value / base, rate, shown)
  if (before.some((one) => fits(baseOf(one)) || fits(one.value))) return
  const noun = NOUN.exec(step.lead)?.[1]
  const now =
    before.find((one) => before.some((other) => other.value === baseOf(one))) ??
    (noun === undefined ? undefined : before.findLast(({ lead }) => lead.endsWith(noun)))
  if (!now) return
  const sign = goesDown(turn) ? '+' : '-'
  const slips = comesOutWithOneDigit([step, rate], ([by, shown]) =>
    mayBe(by! / (goesDown(turn) ? now.value + by! : now.value - by!), rate, shown),
  )
  if (slips) yield finding(text, [now, step, rate], sign, baseOf(now))
}

/** Plain figures of one clause after another, which go the same way. */
function areOne(text: string, now: Placed, step: Placed, rate: Placed): boolean {
  const [up, turn] = [(STEP.exec(step.lead) ?? stepBehind(text, now, step))?.[1], RATE.exec(rate.lead)?.[1]]
  if (!up || !turn || goesDown(up) !== goesDown(turn)) return false
  if (!sameUnit(now, step) || step.kind === 'share' || step.kind === 'points' || isChange(now)) return false
  if ([now, step, rate].some(({ bound }) => bound !== '=')) return false
  const words = text.slice(now.in[1], rate.in[0])
  return words.length <= LONGEST && !/[。；\n]/.test(words)
}

/** 支出3286.40万元，与上年相比，收支各增加246.40万元 */
const stepBehind = (text: string, now: Placed, step: Placed): RegExpExecArray | null =>
  /^[，,](?:与|同|和)?(?:上年|去年|上一年|上年度)(?:度)?相比[，,][\u4e00-\u9fff]{0,4}?(增加|增长|净增|减少|下降)了?$/.exec(
    text.slice(now.in[1], step.in[0]),
  )

function finding(text: string, figures: readonly [Placed, Placed, Placed], sign: string, before: number): Finding {
  const [now, step] = figures
  const base = sign === '' ? now.text : `(${now.text} ${sign} ${step.text})`
  return doesNotComeOut(text, figures, `${step.text} ÷ ${base}`, step.value / before)
}
