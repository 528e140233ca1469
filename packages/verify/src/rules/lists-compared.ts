/**
 * Several figures against as many others: 91.2%、88.6%，均比上年有所提高，上年分别为90.1%、87%; and one thing over the years:
 * 2021年196人、2022年204人、2023年212人，逐年增加. The words go one way, every figure the other.
 */
import type { Span } from '@youju/model'
import { goesDown } from '@youju/read'
import { between, sameUnit } from '../phrase.ts'
import type { Checking, Finding, Placed, Rule } from '../rule.ts'
import { listedAgainst } from '../way.ts'

export const listsCompared: Rule = { code: 'lists-compared', kind: 'conflict', check }

const TURN = '提高|提升|上升|增加|增长|改善|下降|降低|减少|回落'
const AGAINST = new RegExp(
  `(?:均|都|全部)?[比较](?:上年|去年|上学年|上学期|同期|前一年|上年同期)[\\u4e00-\\u9fff]{0,4}?(${TURN})[，；,](?:上年|去年|上学年|上学期|同期|前一年)[\\u4e00-\\u9fff]{0,4}(?:分别|依次)(?:为|是)$`,
)
const LONGEST = 60
const MOST = 8
const YEARLY = new RegExp(`^[，,]?[\\u4e00-\\u9fff]{0,8}?(?:逐年|连年|年年|持续)(${TURN}|递增|递减)`)
const LEAST_YEARS = 3

function* check(checking: Checking): Iterable<Finding> {
  yield* againstLastYear(checking)
  yield* overYears(checking)
  yield* fromTo(checking)
}

function* againstLastYear({ text, quantities }: Checking): Iterable<Finding> {
  for (let index = 0; index < quantities.length; index++) {
    const first = quantities[index]!
    const last = quantities[index - 1]
    if (!last || first.in[0] - last.in[1] > LONGEST) continue
    const words = text.slice(last.in[1], first.in[0])
    const said = /[比较]/.test(words) ? AGAINST.exec(words)?.[1] : undefined
    if (!said) continue
    const size = runFrom(text, quantities, index)
    const [now, old] = [quantities.slice(index - size, index), quantities.slice(index, index + size)]
    if (now.length < size || now.some((one, at) => !sameUnit(one, old[at]!))) continue
    const isAgainst = now.every((one, at) => (goesDown(said) ? one.value > old[at]!.value : one.value < old[at]!.value))
    if (isAgainst) yield finding(said, [now[0]!.in[0], old.at(-1)!.in[1]], [now, old])
  }
}

/** How many stand side by side from there, parted by 、 and 和. */
function runFrom(text: string, quantities: readonly Placed[], index: number): number {
  let size = 1
  while (
    size < MOST &&
    quantities[index + size] &&
    /^[、和及与]$/.test(between(text, quantities[index + size - 1]!, quantities[index + size]!))
  )
    size++
  return size
}

const FROM_TO = /[由从][^，。；]{0,16}(增加|增长|提高|上升|扩大|下降|减少|降低|降|减)[到至为]了?$/

/** 由第一年的1280人增加到2036人，年年递减 */
function* fromTo({ text, quantities }: Checking): Iterable<Finding> {
  for (let index = 0; index < quantities.length; index++) {
    const to = quantities[index]!
    const from = quantities[index - 1]
    if (!from || !sameUnit(from, to) || from.value === to.value || !FROM_TO.test(to.lead)) continue
    const said = YEARLY.exec(text.slice(to.in[1], to.in[1] + 24))
    if (!said) continue
    const word = said[1] === '递减' ? '减少' : said[1]!
    if (goesDown(word) === to.value < from.value) continue
    yield finding(said[0].replace(/^[，,]/, ''), [from.in[0], to.in[1] + said[0].length], [[from, to]])
  }
}

/** Each with its year before it. */
function* overYears({ text, quantities }: Checking): Iterable<Finding> {
  for (let index = 0; index < quantities.length; index++) {
    const last = quantities[index]!
    const said = YEARLY.exec(text.slice(last.in[1], last.in[1] + 24))
    if (!said) continue
    const series = [last]
    for (let at = index - 1; at >= 0 && series.length < MOST; at--) {
      const [one, next] = [quantities[at]!, series[0]!]
      if (!sameUnit(one, last) || !/^[、，；,](?:20)?\d\d年[\u4e00-\u9fff]{0,6}$/.test(between(text, one, next))) break
      series.unshift(one)
    }
    if (series.length < LEAST_YEARS) continue
    const word = said[1] === '递减' ? '减少' : said[1]!
    const isAgainst = series.every(
      ({ value }, at) => at === 0 || (goesDown(word) ? value > series[at - 1]!.value : value < series[at - 1]!.value),
    )
    if (isAgainst)
      yield finding(said[0].replace(/^[，,]/, ''), [series[0]!.in[0], last.in[1] + said[0].length], [series])
  }
}

const finding = (said: string, place: Span, lists: readonly (readonly Placed[])[]): Finding => ({
  in: place,
  quantities: lists.flat().map(({ id }) => id),
  reason: listedAgainst(said, lists),
})
