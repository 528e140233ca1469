/**
 * The language of rules and of indicators' conditions, as offices can read it:
 *
 *     boarders <= pupils
 *     when:  stage = 'primary'        check:  pupils / classes <= 45
 *     pupils = sum(classes.pupils by stage)       lines of another ledger, same unit and period, same stage
 *     sum(pupils) <= 5000                         this ledger's lines of the unit
 *     finished = empty or finished >= started
 *     days(received, accepted) <= 15              days from the one to the other
 *     number-year = year(dated)
 *     work-days(notice-from, notice-to) >= 7      working days from the one to the other, both counted
 *     ended-on != empty or term-end >= today()    the day on which it is asked; missing where nobody says which
 *     not mentions(actions, '威胁', '恐吓')           whether a text holds any of the words
 *     serial = previous(serial by agency-code) + 1   the next lower one among the unit's lines; missing for the lowest
 *     count(by object during since to until) <= 1    at most at one time, while the line lasts
 *     count(pupil by pupil = pupil-number where disability != empty) = 1
 *                                                 the line's own field first, then what it is called there; `where` speaks
 *                                                 of the lines counted
 *     standard <= highest(standard by stage where aid-kind = '04') / 2   also lowest; missing where no line is meant
 *     count(task by bureau-task = number above) >= 1     lines of the units above, of the same year
 *     line-definition = highest(line-definition by exam a-year-before)   the unit's own lines of the year before
 *
 * Fields are kebab-case, so minus needs a space on each side. A missing operand makes the result missing.
 */
export type Expression =
  | { is: 'number'; value: number }
  | { is: 'text'; value: string }
  | { is: 'empty' }
  | { is: 'today' }
  | { is: 'mentions'; of: Expression; words: string[] }
  | { is: 'field'; field: string }
  | { is: 'days' | 'work-days'; from: Expression; to: Expression }
  | { is: 'year'; of: Expression }
  | {
      is: 'aggregate'
      function: AggregateName
      ledger: string | null
      field: string | null
      by: Match[]
      /** Of the lines added up, not of the line that the rule is asked about. */
      where?: Expression
      during?: During
      elsewhere?: Elsewhere
    }
  | { is: 'previous'; field: string; by: string[] }
  | { is: 'arithmetic'; operator: '+' | '-' | '*' | '/'; left: Expression; right: Expression }
  | { is: 'comparison'; operator: '=' | '!=' | '<=' | '>=' | '<' | '>'; left: Expression; right: Expression }
  | { is: 'logic'; operator: 'and' | 'or'; left: Expression; right: Expression }
  | { is: 'not'; of: Expression }

export type AggregateName = 'sum' | 'count' | 'highest' | 'lowest'
const AGGREGATES: readonly string[] = ['sum', 'count', 'highest', 'lowest'] satisfies AggregateName[]
const isAggregate = (word: string): word is AggregateName => AGGREGATES.includes(word)

/** Whose lines are meant when not those of the same unit and period. */
export const ELSEWHERE = ['above', 'a-year-before'] as const
export type Elsewhere = (typeof ELSEWHERE)[number]

/** The line's field, and the field of the other lines that says the same. */
export type Match = { own: string; other: string }

/** Fields with the first and the last day of a line; an empty one leaves it open on that side. */
export type During = { from: string; to: string }

const TOKEN = /\s*(?:('(?:[^'])*')|(\d+(?:\.\d+)?)|([a-z][a-z0-9]*(?:-[a-z0-9]+)*)|(<=|>=|!=|[-=<>+*/().,]))/y

type Token = { kind: 'text' | 'number' | 'word' | 'sign'; value: string; at: number }

function tokens(source: string): Token[] {
  const found: Token[] = []
  TOKEN.lastIndex = 0
  while (source.slice(TOKEN.lastIndex).trim() !== '') {
    const at = TOKEN.lastIndex
    const match = TOKEN.exec(source)
    if (!match) throw new Error(`cannot read "${source.slice(at).trim()}" in "${source}"`)
    const kind =
      match[1] !== undefined ? 'text' : match[2] !== undefined ? 'number' : match[3] !== undefined ? 'word' : 'sign'
    found.push({ kind, value: match[1]?.slice(1, -1) ?? match[2] ?? match[3] ?? match[4]!, at })
  }
  return found
}

/** @throws Error naming the place, when the text is not an expression */
export function parseExpression(source: string): Expression {
  const list = tokens(source)
  let next = 0
  const peek = (value: string): boolean => list[next]?.value === value && list[next]?.kind !== 'text'
  const take = (...values: string[]): string | undefined => {
    const value = values.find(peek)
    if (value !== undefined) next++
    return value
  }
  const expect = (value: string): void => {
    if (!take(value))
      throw new Error(`expected "${value}" but found "${list[next]?.value ?? 'the end'}" in "${source}"`)
  }
  const word = (): string => {
    const token = list[next++]
    if (token?.kind !== 'word')
      throw new Error(`expected a field but found "${token?.value ?? 'the end'}" in "${source}"`)
    return token.value
  }

  const or = (): Expression => {
    let left = and()
    while (take('or')) left = { is: 'logic', operator: 'or', left, right: and() }
    return left
  }
  const and = (): Expression => {
    let left = not()
    while (take('and')) left = { is: 'logic', operator: 'and', left, right: not() }
    return left
  }
  const not = (): Expression => (take('not') ? { is: 'not', of: not() } : comparison())
  const comparison = (): Expression => {
    const left = sum()
    const operator = take('<=', '>=', '!=', '=', '<', '>') as '=' | undefined
    return operator ? { is: 'comparison', operator, left, right: sum() } : left
  }
  const sum = (): Expression => {
    let left = product()
    for (let operator = take('+', '-'); operator; operator = take('+', '-'))
      left = { is: 'arithmetic', operator: operator as '+', left, right: product() }
    return left
  }
  const product = (): Expression => {
    let left = primary()
    for (let operator = take('*', '/'); operator; operator = take('*', '/'))
      left = { is: 'arithmetic', operator: operator as '*', left, right: primary() }
    return left
  }
  const primary = (): Expression => {
    const token = list[next]
    if (!token) throw new Error(`"${source}" ends too early`)
    if (take('(')) {
      const inner = or()
      expect(')')
      return inner
    }
    next++
    if (token.kind === 'number') return { is: 'number', value: Number(token.value) }
    if (token.kind === 'text') return { is: 'text', value: token.value }
    if (token.kind !== 'word') throw new Error(`did not expect "${token.value}" in "${source}"`)
    if (token.value === 'empty') return { is: 'empty' }
    if (isAggregate(token.value) && take('(')) return aggregate(token.value)
    if (token.value === 'today' && take('(')) return closed({ is: 'today' })
    if (token.value === 'mentions' && take('(')) return mentions()
    if (token.value === 'year' && take('(')) return closed({ is: 'year', of: or() })
    if ((token.value === 'days' || token.value === 'work-days') && take('(')) return between(token.value)
    if (token.value === 'previous' && take('(')) return closed({ is: 'previous', field: word(), by: dimensions() })
    return { is: 'field', field: token.value }
  }
  const closed = (expression: Expression): Expression => {
    expect(')')
    return expression
  }
  const between = (is: 'days' | 'work-days'): Expression => {
    const from = or()
    expect(',')
    return closed({ is, from, to: or() })
  }
  const mentions = (): Expression => {
    const of = or()
    const words: string[] = []
    while (take(',')) {
      const token = list[next++]
      if (token?.kind !== 'text') throw new Error(`mentions( ) names words in quotes in "${source}"`)
      words.push(token.value)
    }
    if (words.length === 0) throw new Error(`mentions( ) names no word in "${source}"`)
    return closed({ is: 'mentions', of, words })
  }
  const dimensions = (): string[] => {
    const by: string[] = []
    if (take('by'))
      do by.push(word())
      while (take(','))
    return by
  }
  const matches = (): Match[] => {
    const by: Match[] = []
    if (take('by'))
      do {
        const own = word()
        by.push({ own, other: take('=') ? word() : own })
      } while (take(','))
    return by
  }
  const during = (): { during?: During } => {
    if (!take('during')) return {}
    const from = word()
    expect('to')
    return { during: { from, to: word() } }
  }
  const aggregate = (name: AggregateName): Expression => {
    let ledger: string | null = null
    let field: string | null = null
    if (![')', 'by', 'where', 'during', ...ELSEWHERE].some(peek)) {
      field = word()
      if (take('.')) [ledger, field] = [field, word()]
      else if (name === 'count') [ledger, field] = [field, null]
    }
    if (name !== 'count' && field === null) throw new Error(`${name}( ) names a field in "${source}"`)
    const by = matches()
    const where = take('where') ? { where: or() } : {}
    const lasting = name === 'sum' || name === 'count' ? during() : {}
    const elsewhere = take(...ELSEWHERE) as Elsewhere | undefined
    const there = elsewhere ? { elsewhere } : {}
    return closed({ is: 'aggregate', function: name, ledger, field, by, ...where, ...lasting, ...there })
  }

  const expression = or()
  const rest = list[next]
  if (rest) throw new Error(`did not expect "${rest.value}" in "${source}"`)
  return expression
}

/** The fields of the line itself that an expression names. */
export function fieldsOf(expression: Expression): string[] {
  switch (expression.is) {
    case 'field':
      return [expression.field]
    case 'aggregate':
      return expression.ledger === null && expression.field !== null ? [expression.field] : []
    case 'arithmetic':
    case 'comparison':
    case 'logic':
      return [...new Set([...fieldsOf(expression.left), ...fieldsOf(expression.right)])]
    case 'previous':
      return [expression.field]
    case 'days':
    case 'work-days':
      return [...new Set([...fieldsOf(expression.from), ...fieldsOf(expression.to)])]
    case 'not':
    case 'year':
    case 'mentions':
      return fieldsOf(expression.of)
    default:
      return []
  }
}
