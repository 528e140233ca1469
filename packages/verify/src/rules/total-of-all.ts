/** 小学拨付2730万元；初中拨付1785万元；两项合计4515元: the total of everything that the sentence names before it. */
import { comesOutWithOneDigit } from '@youju/read'
import { doesNotComeOut, isUnitSlip, mayBe, relatedIn } from '../does-not-come-out.ts'
import { isChange, sameUnit } from '../phrase.ts'
import { tidy } from '../printed-number.ts'
import type { Checking, Finding, Placed, Rule } from '../rule.ts'

export const totalOfAll: Rule = { code: 'total-of-all', kind: 'arithmetic', check }

const TOTAL = /(?:([两二三四五六])[项者类笔个]|全年|全学年|以上|上述|各项)?(?:合计|共计|总计|累计)[\u4e00-\u9fff]{0,8}$/
const COUNTS: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6 }
const MOST = 6
/** Standards and means add up to nothing. */
const EACH = /每|均|标准|其中/
const LONGEST = 160

function* check(checking: Checking): Iterable<Finding> {
  const { text, quantities } = checking
  const related = relatedIn(checking)
  for (let index = 0; index < quantities.length; index++) {
    const total = quantities[index]!
    const cue = TOTAL.exec(total.lead)
    const isAmount = total.kind === 'money' || total.kind === 'area' || total.unit === '分'
    if (!cue || !(isAmount || isOfPeople(total)) || total.bound !== '=') continue
    if (related.has(total.id) || isChange(total)) continue
    const parts = partsBefore(text, quantities, index, COUNTS[cue[1] ?? ''])
    if (!parts || !(isAmount || haveOneNoun(parts))) continue
    const sum = tidy(parts.reduce((all, { value }) => all + value, 0))
    if (mayBe(sum, total)) continue
    const comesOut = (values: readonly number[]): boolean =>
      mayBe(tidy(values.slice(0, -1).reduce((all, value) => all + value, 0)), total, values.at(-1)!)
    if (isUnitSlip(sum, total) || comesOutWithOneDigit([...parts, total], comesOut))
      yield doesNotComeOut(text, [...parts, total], parts.map((part) => part.text).join(' + '), sum)
  }
}

const isOfPeople = ({ kind, unit }: Placed): boolean => kind === 'count' && /^[人名位]$/.test(unit)

/** 普通高中…在校生6.07万人；中职学校…在校生3.02万人，高中阶段合计9.09万人 */
const haveOneNoun = (parts: readonly Placed[]): boolean =>
  parts.every(({ lead }) => lead.length >= NOUN && lead.slice(-NOUN) === parts[0]!.lead.slice(-NOUN))
const NOUN = 3

/** As many as the words say, else all amounts of the sentence. */
function partsBefore(
  text: string,
  quantities: readonly Placed[],
  index: number,
  announced: number | undefined,
): Placed[] | undefined {
  const total = quantities[index]!
  const parts: Placed[] = []
  for (let at = index - 1; at >= 0 && parts.length < (announced ?? MOST); at--) {
    const one = quantities[at]!
    const words = text.slice(one.in[1], total.in[0])
    if (words.length > LONGEST || words.includes('\n') || words.includes('。')) break
    if (sameUnit(one, total) && !EACH.test(one.lead) && !isChange(one) && !/^\//.test(one.tail)) parts.unshift(one)
  }
  return parts.length >= 2 && (announced === undefined || parts.length === announced) ? parts : undefined
}
