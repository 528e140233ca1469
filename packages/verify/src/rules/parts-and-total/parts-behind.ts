/** The list that a whole opens (其中, 包括, ：), or that names its noun again. */
import { between, isChange, sameUnit } from '../../phrase.ts'
import type { Checking, Placed } from '../../rule.ts'
import { dividedList } from './divided-list.ts'
import { MOST, type Parts, sumOf } from './parts.ts'

/** How many figures behind the whole are looked at for its parts. */
const REACH = 40
/** How far behind the whole its list may open. */
const LONGEST_OPENING = 70
const BESIDE = 5
const HAN = /^[\u4e00-\u9fff]+$/
const CUE = /已注销|已完工|已竣工|已开工|其中|包括|分别|涵盖|含|分为|即|：|目前已?有|现已/

export function partsBehind({ text, quantities }: Checking, index: number): Parts | undefined {
  const whole = quantities[index]!
  const next = quantities[index + 1]
  if (!next || !hasTwoOfUnit(quantities, index)) return undefined
  if (!(opensList(text.slice(whole.in[1], whole.in[1] + LONGEST_OPENING)) || namesAgain(whole, [next])))
    return undefined
  const list: Placed[] = []
  let last = whole
  for (let next = index + 1; next < Math.min(quantities.length, index + REACH) && list.length < MOST; next++) {
    const figure = quantities[next]!
    const words = text.slice(last.in[1], figure.in[0])
    if (words.length > LONGEST_GAP) break
    // Between most figures there is no such mark, and this is asked of forty behind each.
    if (ENDS_OR_BRACKET.test(words) && endsList(text, whole, figure, words, list.length === 0)) break
    last = figure
    if ((isChange(figure) && !isChange(whole)) || !sameUnit(figure, whole)) continue
    if (list.length > 0 && words.includes('其中')) continue
    // 12所，其中市级4所；村级566所: what is more than the whole, behind a stop, is none of it.
    if (figure.value > whole.value && /[；;]/.test(words)) break
    list.push(figure)
  }
  const [first] = list
  if (!first || list.length < 2) return undefined
  const announced = opensList(between(text, whole, first))
  return announced || namesAgain(whole, list)
    ? dividedList(whole, list, announced, sharesBehind(quantities, index))
    : undefined
}

const ENDS_OR_BRACKET = /[\n。）)]/
function endsList(text: string, whole: Placed, figure: Placed, words: string, isFirst: boolean): boolean {
  if (words.includes('\n') || /。(?!其中)/.test(words)) return true
  const behindWhole = text.slice(whole.in[1], figure.in[0])
  // 初中28所（含民办4所）、小学164所: what was counted in brackets ends with them.
  if (/^[^（]*[）)]/.test(words) && /[（(]/.test(behindWhole)) return true
  return isFirst && /[）)]/.test(behindWhole)
}

/** Two behind it that may be its parts: a cheap look before the words are read. */
function hasTwoOfUnit(quantities: readonly Placed[], index: number): boolean {
  const whole = quantities[index]!
  let count = 0
  for (let next = index + 1; next < Math.min(quantities.length, index + REACH) && count < 2; next++) {
    if (quantities[next]!.in[0] - quantities[next - 1]!.in[1] > LONGEST_GAP) return false
    if (sameUnit(quantities[next]!, whole)) count++
  }
  return count === 2
}
const LONGEST_GAP = 60

const opensList = (words: string): boolean => CUE.test(words) || /^[\u4e00-\u9fff]{0,8}（/.test(words)

/** 安全隐患3处，较大隐患1处，一般隐患2处: the parts repeat the noun of the whole. */
function namesAgain(whole: Placed, list: readonly Placed[]): boolean {
  const noun = whole.lead.slice(-2)
  // 其中国家级培训1260人次、省级培训752人次: the first part is no whole of the next.
  return HAN.test(noun) && !whole.lead.startsWith('其中') && list.every((part) => part.lead.endsWith(noun))
}

/** What the shares in the same clauses come to. */
const sharesBehind = (quantities: readonly Placed[], index: number): number =>
  sumOf(
    quantities
      .slice(index + 1, index + 1 + BESIDE)
      .filter(({ kind, flow }) => kind === 'share' && flow !== 'increase' && flow !== 'decrease')
      .map(({ value }) => value),
  )
