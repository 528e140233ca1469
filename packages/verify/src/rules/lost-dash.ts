/** 35岁幼儿 for 3—5岁, 20102011学年 for 2010—2011学年. */
import { type Checking, type Finding, label, type Rule } from '../rule.ts'

export const lostDash: Rule = { code: 'lost-dash', kind: 'typo', check }

function* check({ repaired, text }: Checking): Iterable<Finding> {
  for (const { kind, at } of repaired.damage) {
    if (kind !== 'lost-dash') continue
    const dash = repaired.fromSource(at[0]) - 1
    const from = dash - /\d*$/.exec(text.slice(Math.max(0, dash - 4), dash))![0].length
    const to = dash + 1 + /^\d*(?:周岁|岁|学年|年)?/.exec(text.slice(dash + 1, dash + 8))![0].length
    const right = text.slice(from, to)
    yield {
      in: [from, to],
      reason: label(`连接号丢失，应为“${right}”`, `the dash is lost: "${right}"`),
      expected: right,
    }
  }
}
