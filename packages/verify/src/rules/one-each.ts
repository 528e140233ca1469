/** 与18个村签订责任书81份: one paper for each, and the digits of one number stand in another order in the other. */
import { type Checking, type Finding, label, type Rule } from '../rule.ts'
import { haveSameDigits } from '../same-digits.ts'

export const oneEach: Rule = { code: 'one-each', kind: 'conflict', check }

const PAPER = /(?:签订|签|建立|填写|建)[^，。；]{0,12}?(?:书|档案|卡|协议|台账|表)$/
const PARTIES = /^[个所名人位户对]$/
const FAR = 30

function* check({ text, quantities }: Checking): Iterable<Finding> {
  for (let index = 0; index < quantities.length; index++) {
    const papers = quantities[index]!
    const parties = quantities[index - 1]
    if (!parties || papers.unit !== '份' || !PARTIES.test(parties.unit) || !PAPER.test(papers.lead)) continue
    const words = text.slice(parties.in[1], papers.in[0])
    if (words.length > FAR || /[。\n]/.test(words) || papers.value < 10 || papers.value === parties.value) continue
    if (!haveSameDigits(papers.value, parties.value)) continue
    yield {
      at: papers.at,
      quantities: [parties.id, papers.id],
      reason: label(
        `前面为 ${parties.text}，此处为 ${papers.text}，疑为数字颠倒`,
        `${parties.text} before, ${papers.text} here: digits probably swapped`,
      ),
    }
  }
}
