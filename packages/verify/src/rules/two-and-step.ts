/**
 * Two figures and the step between them, without 比…的: 2005年招生400人，2006年招生425人，减少25人; 去年录取176人，今年减少27人, where 203人 stand
 * before; 学生735人 a year before 学生752人，较上年减少17人. The distance is right to the last digit, the way is not.
 */
import { goesDown } from '@youju/read'
import { between, isChange, sameUnit } from '../phrase.ts'
import type { Checking, Finding, Placed, Rule } from '../rule.ts'
import { wayAgainst } from '../way.ts'

export const twoAndStep: Rule = { code: 'two-and-step', kind: 'conflict', check }

const UP = '增加|增长|净增|提高|上升|增|多'
const DOWN = '减少|下降|降低|减|少'
const BARE = new RegExp(`^(?:净|共|同比|比上年|较上年|比去年|较去年)?(${UP}|${DOWN})了?$`)
const NOW = new RegExp(`^(?:今年|本年|本学年|今年秋季|今秋)[\\u4e00-\\u9fff]{0,4}?(${UP}|${DOWN})了?$`)
const THAN_LAST = new RegExp(
  `^[比较](?:上年|去年|上一年|上学年|上学期)(?:同期)?[\\u4e00-\\u9fff]{0,4}?(${UP}|${DOWN})了?$`,
)
/** What the three have in common: most figures are no step. */
const STEPPED = new RegExp(`(?:${UP}|${DOWN})了?$`)
const BEFORE = /去年|上年|上一年|上学年|上学期|前年|同期/
const NOW_SAID = /今年|本年|本学年|目前|现/
const YEAR = /(20\d\d)年/
/** Smaller steps come about by chance. */
const LEAST = 5
const LONGEST = 48
const REACH = 600
const MOST = 40

function* check({ text, quantities }: Checking): Iterable<Finding> {
  for (let index = 0; index < quantities.length; index++) {
    const step = quantities[index]!
    const second = quantities[index - 1]
    if (!second || step.value < LEAST || !sameUnit(second, step) || isChange(second)) continue
    if (!STEPPED.test(step.lead.trimEnd())) continue
    if (second.bound !== '=' || step.bound !== '=' || !isNear(text, second, step)) continue
    const told = quantities
      .slice(Math.max(0, index - MOST), index - 1)
      .filter((one) => sameUnit(one, step) && !isChange(one) && second.in[0] - one.in[1] <= REACH)
    const found =
      besideEachOther(text, quantities[index - 2], second, step) ??
      nowToldBefore(told, second, step) ??
      oldToldBefore(told, second, step)
    if (found) yield finding(found, step)
  }
}

type Against = { old: Placed; now: Placed; said: string }

const isNear = (text: string, one: Placed, step: Placed): boolean =>
  step.in[0] - one.in[1] <= LONGEST && !/[。；\n]/.test(text.slice(one.in[1], step.in[0]))

/** 2005年招生400人，2006年招生425人，减少25人 */
function besideEachOther(text: string, first: Placed | undefined, second: Placed, step: Placed): Against | undefined {
  const said = BARE.exec(step.lead.trim())?.[1]
  if (!said || !first || !sameUnit(first, second) || isChange(first) || !isNear(text, first, second)) return undefined
  const [old, now] = inTime(first, second, between(text, first, second))
  return old && now ? againstOf(old, now, step, said) : undefined
}

/** By their years, or by the words for the year before. */
function inTime(first: Placed, second: Placed, words: string): readonly [old?: Placed, now?: Placed] {
  const [one, other] = [YEAR.exec(first.lead)?.[1], YEAR.exec(words)?.[1]]
  if (one && other && one !== other) return one < other ? [first, second] : [second, first]
  if (BEFORE.test(first.lead) && !BEFORE.test(words) && NOW_SAID.test(words)) return [first, second]
  if (BEFORE.test(words) && !BEFORE.test(first.lead)) return [second, first]
  return []
}

/** 录取203人。…去年录取176人，今年减少27人 */
function nowToldBefore(told: readonly Placed[], old: Placed, step: Placed): Against | undefined {
  const said = NOW.exec(step.lead.trim())?.[1]
  if (!said || !BEFORE.test(old.lead) || told.some((now) => isStep(old, now, step, goesDown(said)))) return undefined
  const now = told.findLast((one) => isStep(old, one, step, !goesDown(said)))
  return now && { old, now, said }
}

/** 学生735人，…。次年学生752人，较上年减少17人 */
function oldToldBefore(told: readonly Placed[], now: Placed, step: Placed): Against | undefined {
  const said = THAN_LAST.exec(step.lead.trim())?.[1]
  const akin = told.filter((one) => nounOf(one) !== '' && nounOf(one) === nounOf(now))
  if (!said || akin.some((old) => isStep(old, now, step, goesDown(said)))) return undefined
  const old = akin.findLast((one) => isStep(one, now, step, !goesDown(said)))
  return old && { old, now, said }
}

const nounOf = ({ lead }: Placed): string =>
  /([\u4e00-\u9fff]{2,})$/.exec(lead.trim().replace(/(?:共有|现有|共|有|为|达到|达)+$/, ''))?.[1] ?? ''

const isStep = (old: Placed, now: Placed, step: Placed, falls: boolean): boolean =>
  (falls ? old.value - now.value : now.value - old.value) === step.value

const againstOf = (old: Placed, now: Placed, step: Placed, said: string): Against | undefined =>
  isStep(old, now, step, !goesDown(said)) ? { old, now, said } : undefined

/** The word is wrong, the number is not. */
const finding = ({ old, now, said }: Against, step: Placed): Finding => ({
  in: [step.in[0] - step.lead.length + step.lead.lastIndexOf(said), step.in[1]],
  quantities: [old.id, now.id, step.id],
  reason: wayAgainst(said, now, old),
})
