/** Letters that stand for digits (l8个, 2O5人), 一 for the dash between two numbers (2011一2015年), 入 for 人: one finding a number. */
import type { Span } from '@youju/model'
import { type Checking, type Finding, label, type Rule } from '../rule.ts'

export const misread: Rule = { code: 'misread', kind: 'typo', check }

function* check({ repaired, text }: Checking): Iterable<Finding> {
  let end = -1
  for (const { kind, at } of repaired.damage) {
    if (kind !== 'misread') continue
    const place = repaired.fromSource(at[0])
    if (place < end) continue
    const [from, to] = numberAround(text, place)
    end = to
    const right = text.slice(from, to)
    const wrong = repaired.source.slice(...repaired.span(from, to))
    yield {
      in: [from, to],
      reason: label(
        `“${wrong}”应为“${right}”，疑为识别错误`,
        `"${wrong}" should be "${right}": probably misread by text recognition`,
      ),
      expected: right,
    }
  }
}

function numberAround(text: string, at: number): Span {
  let from = at
  while (from > 0 && isPart(text[from - 1]!)) from--
  let to = at + 1
  while (to < text.length && isPart(text[to]!)) to++
  return [from, text[to - 1] === '.' ? to - 1 : to]
}

const isPart = (sign: string): boolean => /[\d.—]/.test(sign)
