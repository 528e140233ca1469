/** 均为86.4%、89.9%: things that are all alike have one value; with several it must be 分别为. */
import { type Finding, label, type Rule } from '../rule.ts'

export const respectively: Rule = { code: 'respectively', kind: 'typo', check }

const VALUE = '\\d[\\d.]*(?:%|‰|[人名所个元万])*'
const ALIKE = new RegExp(`均(为|达到|达|是)(${VALUE}(?:[、和]${VALUE})+)(?![\\d年月—-])`, 'g')

function* check({ text }: { text: string }): Iterable<Finding> {
  for (const match of text.matchAll(ALIKE)) {
    if (new Set(match[2]!.split(/[、和]/)).size === 1) continue
    const right = `分别${match[1]}`
    yield {
      in: [match.index, match.index + 1 + match[1]!.length],
      reason: label(
        `“均${match[1]}”后有几个不同的数，应为“${right}”`,
        `"均${match[1]}" is followed by several values: "${right}"`,
      ),
      expected: right,
    }
  }
}
