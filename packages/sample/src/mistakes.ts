/**
 * Mistakes as offices make them, in about one line of 300: a part larger than its whole, a required cell left empty, nobody
 * named where a rule asks for somebody, a code that no list has, a check digit typed wrong, a negative count. Each is of a
 * kind that `record` refuses or a rule finds.
 */
import { type Draft, type Ledger, type Pack, parseExpression, type Value } from '@youju/model'
import type { Random } from './random.ts'

export const MISTAKE_KINDS = [
  'part-above-whole',
  'required-empty',
  'asked-empty',
  'code-unknown',
  'check-digit',
  'negative-count',
] as const
export type MistakeKind = (typeof MISTAKE_KINDS)[number]
/** What no form and no import refuses cell by cell, so that it stands in a ledger until somebody checks it. */
export const STANDING_MISTAKES: readonly MistakeKind[] = ['part-above-whole', 'asked-empty', 'check-digit']
/** `line` is the place among the lines of the ledger, from 0. */
export type Mistake = { line: number; unit: string; kind: MistakeKind; field: string }

const SHARE = 1 / 300

type Way = { kind: MistakeKind; field: string; spoil: (values: Readonly<Record<string, Value>>) => Value | undefined }

export function* makeMistakes(
  pack: Pack,
  code: string,
  drafts: Iterable<Draft>,
  random: Random,
  kinds: readonly MistakeKind[] = MISTAKE_KINDS,
): Iterable<{ draft: Draft; mistake?: Mistake }> {
  const ways = waysOf(pack.ledgers.find((ledger) => ledger.code === code)!).filter(({ kind }) => kinds.includes(kind))
  let line = 0
  for (const draft of drafts) {
    const way = ways.length > 0 && random.chance(SHARE) ? random.pick(ways) : undefined
    const value = way?.spoil(draft.values)
    if (way && value !== undefined) {
      const mistake = { line, unit: draft.unit, kind: way.kind, field: way.field }
      yield { draft: { ...draft, values: { ...draft.values, [way.field]: value } }, mistake }
    } else yield { draft }
    line++
  }
}

function waysOf(ledger: Ledger): Way[] {
  const plain = ledger.fields.filter((field) => !ledger.key.includes(field.code) && field.code !== ledger.date)
  return [
    ...partsOf(ledger),
    ...askedOf(ledger),
    ...plain
      .filter((field) => field.required)
      .map((field): Way => ({ kind: 'required-empty', field: field.code, spoil: () => null })),
    ...plain
      .filter((field) => field.type === 'code')
      .map((field): Way => ({ kind: 'code-unknown', field: field.code, spoil: () => '示例未知代码' })),
    ...plain
      .filter((field) => field.format === 'citizen-number')
      .map(
        (field): Way => ({ kind: 'check-digit', field: field.code, spoil: (values) => wrongDigit(values[field.code]) }),
      ),
    ...plain
      .filter((field) => field.type === 'integer' && field.atLeast === undefined)
      .map((field): Way => ({ kind: 'negative-count', field: field.code, spoil: () => -1 })),
  ]
}

/** Error rules that say without condition that a part is within its whole. */
const partsOf = (ledger: Ledger): Way[] =>
  ledger.rules.flatMap((rule): Way[] => {
    const check = parseExpression(rule.check)
    if (rule.level !== 'error' || rule.when !== undefined) return []
    if (check.is !== 'comparison' || check.operator !== '<=' || check.left.is !== 'field' || check.right.is !== 'field')
      return []
    const [part, whole] = [check.left.field, check.right.field]
    const spoil = (values: Readonly<Record<string, Value>>): Value | undefined => {
      const most = values[whole]
      return typeof most === 'number' && typeof values[part] === 'number' ? most + 1 + (most % 7) : undefined
    }
    return ledger.key.includes(part) ? [] : [{ kind: 'part-above-whole', field: part, spoil }]
  })

/** Error rules that say without condition that a field is filled in. */
const askedOf = (ledger: Ledger): Way[] =>
  ledger.rules.flatMap((rule): Way[] => {
    const check = parseExpression(rule.check)
    if (rule.level !== 'error' || rule.when !== undefined || check.is !== 'comparison' || check.operator !== '!=')
      return []
    const { left, right } = check
    return left.is === 'field' && right.is === 'empty' && !ledger.key.includes(left.field)
      ? [{ kind: 'asked-empty', field: left.field, spoil: () => null }]
      : []
  })

function wrongDigit(value: Value | undefined): Value | undefined {
  if (typeof value !== 'string' || value.length !== 18) return undefined
  return value.slice(0, 17) + (value[17] === '0' ? '1' : '0')
}
