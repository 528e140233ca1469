/** 招生816人，比上年的742人增加64人; 由7.3%下降到8.9%: what was, what changed and what is, where the words name all of them. */
import { between, isChange, sameUnit, stretchOf } from '../phrase.ts'
import { intervalOf, overlap, printLike, tidy } from '../printed-number.ts'
import { type Checking, type Finding, label, type Placed, type Rule } from '../rule.ts'

export const change: Rule = { code: 'change', kind: 'arithmetic', check }

function* check(checking: Checking): Iterable<Finding> {
  const { text, quantities, reading } = checking
  const related = new Set(reading.relations.flatMap(({ kind, of }) => (kind === 'change' ? of : [])))
  for (const [index, figure] of quantities.entries()) {
    const [before, after] = [quantities[index - 1], quantities[index + 1]]
    if (!before) continue
    if (after && isChange(after) && !related.has(after.id)) yield* compared(text, before, figure, after)
    yield* direction(text, before, figure)
  }
}

const COMPARED = /[，,](?:比|较)(?:上年|去年|上一年|上年度|上学年|同期|20\d\d年)?[\u4e00-\u9fff]{0,8}的?$/

/** now, 比 old, 增加 change */
function* compared(text: string, now: Placed, old: Placed, step: Placed): Iterable<Finding> {
  const inPoints = old.kind === 'share' && step.kind === 'points'
  if (
    !sameUnit(now, old) ||
    isChange(now) ||
    isChange(old) ||
    !(inPoints || (sameUnit(old, step) && step.kind !== 'share'))
  )
    return
  const words = between(text, now, old)
  if (
    words.length > 16 ||
    !COMPARED.test(words) ||
    !/^(?:增加|减少|增长|下降|提高|多|少|净增)[了]?$/.test(between(text, old, step))
  )
    return
  const sign = step.flow === 'increase' ? 1 : -1
  const [a, b] = [intervalOf(old), intervalOf(step)]
  const range = sign > 0 ? { low: a.low + b.low, high: a.high + b.high } : { low: a.low - b.high, high: a.high - b.low }
  if (overlap(range, intervalOf(now))) return
  const expected = printLike(tidy(old.value + sign * step.value), now)
  const written = `${old.text} ${sign > 0 ? '+' : '-'} ${step.text} = ${expected} ≠ ${now.text}`
  const place = stretchOf(text, [now, old, step])
  yield {
    ...(place ? { in: place } : { at: now.at }),
    quantities: [old.id, step.id, now.id],
    reason: label(`算术不符：${written}`, `does not come out: ${written}`),
    expected,
  }
}

const TURN = /^[^，。；\n]{0,8}?(下降|降低|减少|降|压缩|缩小|回落|上升|提高|增加|增长|提升|扩大|升)(?:到|至|为)[了]?$/

/** 由 … 下降到 …, which is more. */
function* direction(text: string, from: Placed, to: Placed): Iterable<Finding> {
  if (
    from.kind !== to.kind ||
    from.unit !== to.unit ||
    from.kind === 'ratio' ||
    !/(?:由|从)[^，。；]{0,14}$/.test(from.lead)
  )
    return
  const word = TURN.exec(between(text, from, to))?.[1]
  if (!word || from.value === to.value) return
  const falls = /降|减|缩|落/.test(word)
  if (falls === to.value < from.value) return
  yield {
    kind: 'conflict',
    in: [from.in[0], to.in[1]],
    quantities: [from.id, to.id],
    reason: label(
      `说“${word}”，而 ${from.text} ${falls ? '<' : '>'} ${to.text}`,
      `says "${word}", but ${from.text} ${falls ? '<' : '>'} ${to.text}`,
    ),
  }
}
