/** 由7.3%下降到8.9%, 由12所增加到9所: the words say the one, the figures the other. */
import { goesDown } from '@youju/read'
import { between } from '../phrase.ts'
import type { Checking, Finding, Rule } from '../rule.ts'
import { wayAgainst } from '../way.ts'

export const change: Rule = { code: 'change', kind: 'conflict', check }

const TURN =
  /^[^，。；\n]{0,8}?(下降|降低|减少|降|压缩|缩小|回落|上升|提高|增加|增长|提升|扩大|发展|升|增|减|涨|跌|攀升|下滑|下跌)(?:到|至|为)[了]?(?:(?:目前|现在|今年|去年|20\d\d年|年底)[底末]?的?)?$/

function* check({ text, quantities }: Checking): Iterable<Finding> {
  for (let index = 0; index < quantities.length; index++) {
    const to = quantities[index]!
    const from = quantities[index - 1]
    if (!from || from.kind !== to.kind || from.unit !== to.unit || from.kind === 'ratio') continue
    const word = TURN.exec(between(text, from, to))?.[1]
    if (!word || from.value === to.value || !/(?:由|从)[^，。；]{0,14}$/.test(from.lead)) continue
    const falls = goesDown(word)
    if (falls === to.value < from.value) continue
    yield {
      in: [from.in[0], to.in[1]],
      quantities: [from.id, to.id],
      reason: wayAgainst(word, to, from),
    }
  }
}
