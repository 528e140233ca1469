/**
 * Conditions of templates, a closed form without code: `enrolment(stage=vocational) > 0 and websites >= 80%`. Comparisons
 * between figures, fields of the entry spoken of, numbers and texts, joined by `and` or by `or`.
 */
export type Attributes = Readonly<Record<string, string>>
export type Term =
  | { is: 'number'; value: number }
  | { is: 'text'; value: string }
  | { is: 'named'; code: string; attributes: Attributes }
export type Operator = '=' | '!=' | '>=' | '<=' | '>' | '<'
export type Comparison = { left: Term; operator: Operator; right: Term }
export type Condition = { source: string; joined: 'and' | 'or'; comparisons: readonly Comparison[] }

const SPACE = /\s*/y
const OPERATOR = /!=|>=|<=|=|>|</y
const JOINT = /(and|or)\b/y
const NUMBER = /(-?\d+(?:\.\d+)?)(%)?/y
const TEXT = /'([^']*)'/y
const NAME = /([a-z][a-z0-9]*(?:-[a-z0-9]+)*)(?:\(([^)]*)\))?/y

/** The condition, or the place from which it cannot be read. */
export function parseCondition(source: string): Condition | { unread: string } {
  let at = 0
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    SPACE.lastIndex = at
    at += SPACE.exec(source)![0].length
    pattern.lastIndex = at
    const match = pattern.exec(source) ?? undefined
    at += match?.[0].length ?? 0
    return match
  }
  const term = (): Term | undefined => {
    const number = take(NUMBER)
    if (number) return { is: 'number', value: number[2] ? Number(number[1]) / 100 : Number(number[1]) }
    const text = take(TEXT)
    if (text) return { is: 'text', value: text[1]! }
    const name = take(NAME)
    const attributes = name && parseAttributes(name[2] ?? '')
    return attributes ? { is: 'named', code: name[1]!, attributes } : undefined
  }

  const comparisons: Comparison[] = []
  let joined: 'and' | 'or' | undefined
  for (;;) {
    const left = term()
    const operator = left && take(OPERATOR)?.[0]
    const right = operator && term()
    if (!left || !operator || !right) return { unread: source.slice(at) }
    comparisons.push({ left, operator: operator as Operator, right })
    const joint = take(JOINT)?.[1] as 'and' | 'or' | undefined
    if (!joint) break
    if (joined && joined !== joint) return { unread: source.slice(at - joint.length) }
    joined = joint
  }
  const rest = source.slice(at).trim()
  return rest ? { unread: rest } : { source, joined: joined ?? 'and', comparisons }
}

function parseAttributes(text: string): Attributes | undefined {
  const pairs = text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((pair) => pair.split('='))
  return pairs.every((pair) => pair.length === 2 && pair[0] && pair[1]) ? Object.fromEntries(pairs) : undefined
}

export function compareValues(left: number | string, operator: Operator, right: number | string): boolean {
  switch (operator) {
    case '=':
      return left === right
    case '!=':
      return left !== right
    case '>':
      return left > right
    case '<':
      return left < right
    case '>=':
      return left >= right
    case '<=':
      return left <= right
  }
}
