/** A ledger's rules over lines that are to be stored, beside what is stored already. */
import {
  type Day,
  type Draft,
  type Elsewhere,
  fieldsOf,
  findPeriod,
  getLedger,
  type Label,
  type Ledger,
  type Pack,
  parseExpression,
  presentPeriod,
  previousPeriod,
  type Rule,
  type Values,
  type WorkCalendar,
} from '@youju/model'
import { type Evaluate, type LinesOf, type ListOf, toFunction } from './evaluate-expression.ts'

export type Violation = {
  rule: string
  /** A warning is accepted with a reason. */
  level: 'error' | 'warning'
  text: Label
  /** Place of the line among those checked, from 0, and its row in the spreadsheet. */
  line: number
  row?: number
  unit: string
  period: string | null
  /** Fields to mark. */
  fields: readonly string[]
}

export type RuleContext = {
  /**
   * Lines of a ledger at a unit as they stand without the lines checked; `period` is null for rosters and event
   * ledgers. Lines of the checked ledger with the key of a checked line are replaced by it.
   */
  lines?: (ledger: string, unit: string, period: string | null) => Iterable<Values> | undefined
  /** Units above a unit, the nearest first; without it rules that look above say nothing. */
  above?: (unit: string) => readonly string[]
  /** The period that lines without one are checked for, where a rule holds them against a form. */
  period?: string
  /** Without one, rules that ask for working days say nothing. */
  calendar?: WorkCalendar
  /** The day of asking. Without one, rules that go by it say nothing. */
  today?: Day
}

export type CheckedRule = { rule: Rule; when?: Evaluate; check: Evaluate; fields: readonly string[] }

export function checkLines(
  pack: Pack,
  ledger: Ledger,
  lines: readonly Draft[],
  context: RuleContext = {},
): Violation[] {
  const rules = prepareRules(ledger, listsOf(pack, ledger), context.calendar, context.today)
  if (rules.length === 0) return []
  const beside = new LinesBeside(pack, ledger, lines, context)
  return lines.flatMap((draft, index) => {
    const linesOf: LinesOf = (name, elsewhere) => beside.linesOf(name, draft, elsewhere)
    return rules
      .filter((rule) => isBroken(rule, draft.values, linesOf))
      .map(({ rule, fields }) => ({
        rule: rule.code,
        level: rule.level,
        text: rule.text,
        line: index,
        ...(draft.row === undefined ? {} : { row: draft.row }),
        unit: draft.unit,
        period: draft.period,
        fields,
      }))
  })
}

/** Whether a line is known to be as an expression says, without a look at other lines. */
export const isSo = (pack: Pack, ledger: Ledger, expression: string, line: Values): boolean =>
  toFunction(parseExpression(expression), listsOf(pack, ledger))(line, () => undefined) === true

/** Broken only when the check is known to be false; a rule whose operands are missing says nothing. */
export const isBroken = ({ when, check }: CheckedRule, line: Values, linesOf: LinesOf): boolean =>
  (when === undefined || when(line, linesOf) === true) && check(line, linesOf) === false

export const prepareRules = (
  ledger: Ledger,
  listOf: ListOf = () => undefined,
  calendar?: WorkCalendar,
  today?: Day,
): CheckedRule[] =>
  ledger.rules.map((rule) => {
    const check = parseExpression(rule.check)
    return {
      rule,
      check: toFunction(check, listOf, calendar, today),
      ...(rule.when === undefined ? {} : { when: toFunction(parseExpression(rule.when), listOf, calendar, today) }),
      fields: rule.fields.length > 0 ? rule.fields : fieldsOf(check),
    }
  })

export const listsOf =
  (pack: Pack, ledger: Ledger): ListOf =>
  (code, other) => {
    const of = other === null ? ledger : pack.ledgers.find((candidate) => candidate.code === other)
    const list = of?.fields.find((field) => field.code === code)?.list
    return pack.lists.find((candidate) => candidate.code === list)
  }

/** The other ledgers that a ledger's rules look at, so that their lines can be fetched beforehand. */
export const ledgersInRules = (ledger: Ledger): string[] =>
  [...new Set(looksAt(ledger).flatMap((one) => one ?? []))].sort()

/** Whether a rule of the ledger looks at other lines of the ledger itself. */
export const looksAtItself = (ledger: Ledger): boolean =>
  looksAt(ledger).some((one) => one === null || one === ledger.code)

/** Ledgers whose lines rules look at; null for their own. */
const looksAt = (ledger: Ledger): (string | null)[] => aggregatesIn(ledger).map((one) => one.ledger)

/** Where rules look beyond the line. */
function aggregatesIn(ledger: Ledger): { ledger: string | null; elsewhere?: Elsewhere }[] {
  const found: { ledger: string | null; elsewhere?: Elsewhere }[] = []
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ('is' in node && node.is === 'aggregate') found.push(node as unknown as { ledger: string | null })
    if ('is' in node && node.is === 'previous') found.push({ ledger: null })
    for (const part of Object.values(node)) visit(part)
  }
  for (const rule of ledger.rules) for (const text of [rule.check, rule.when]) if (text) visit(parseExpression(text))
  return found
}

/** The ledgers of which a ledger's rules look at lines of the units above. */
export const ledgersAbove = (ledger: Ledger): string[] => [
  ...new Set(aggregatesIn(ledger).flatMap((one) => (one.elsewhere === 'above' ? [one.ledger ?? ledger.code] : []))),
]

/** For each unit and period the lines of every ledger, gathered once and shared by all lines checked. */
class LinesBeside {
  readonly #pack: Pack
  readonly #ledger: Ledger
  readonly #context: RuleContext
  readonly #checked: Map<string, Draft[]>
  readonly #known = new Map<string, readonly Values[] | undefined>()

  constructor(pack: Pack, ledger: Ledger, lines: readonly Draft[], context: RuleContext) {
    this.#pack = pack
    this.#ledger = ledger
    this.#context = context
    this.#checked = Map.groupBy(lines, (line) => owner(line.unit, line.period))
  }

  linesOf(name: string | null, draft: Draft, elsewhere?: Elsewhere): readonly Values[] | undefined {
    const ledger = name === null || name === this.#ledger.code ? this.#ledger : getLedger(this.#pack, name)
    const isForm = ledger !== this.#ledger && ledger.shape === 'form'
    const period = elsewhere || isForm ? this.#periodFor(ledger, draft) : draft.period
    const key = `${ledger.code} ${elsewhere ?? ''} ${owner(draft.unit, period)}`
    if (this.#known.has(key)) return this.#known.get(key)
    const lines = elsewhere
      ? this.#elsewhere(ledger, draft.unit, period, elsewhere)
      : ledger === this.#ledger
        ? this.#own(draft.unit, period)
        : this.#other(ledger, draft.unit, period)
    this.#known.set(key, lines)
    return lines
  }

  /** The period of a ledger's kind in which the line lies: its own, the one it is a part of, or the one it happened in. */
  #periodFor({ period: kind }: Ledger, { period, values }: Draft): string | null {
    const code = period ?? this.#context.period ?? null
    const own = code === null ? undefined : findPeriod(code)
    if (own) {
      if (own.kind === kind) return code
      const around = findPeriod(presentPeriod(kind, own.from))
      return around && around.to >= own.to ? around.code : code
    }
    const day = values[this.#ledger.date ?? ''] ?? null
    return typeof day === 'string' ? presentPeriod(kind, day) : null
  }

  #elsewhere(ledger: Ledger, unit: string, code: string | null, where: Elsewhere): readonly Values[] | undefined {
    const period = code === null ? undefined : findPeriod(code)
    if (!period) return undefined
    const units = where === 'above' ? (this.#context.above?.(unit) ?? []) : [unit]
    const at = where === 'above' ? period.code : previousPeriod(period).code
    return units.flatMap((one) => {
      if (ledger.shape === 'form') return this.#kept(ledger, one, at)
      return this.#kept(ledger, one, null).filter((values) => countsIn(ledger, values, at))
    })
  }

  #kept(ledger: Ledger, unit: string, period: string | null): readonly Values[] {
    if (ledger === this.#ledger) return this.#own(unit, period)
    return toLines(this.#context.lines?.(ledger.code, unit, period)) ?? []
  }

  #own(unit: string, period: string | null): Values[] {
    const checked = (this.#checked.get(owner(unit, period)) ?? []).map((line) => line.values)
    const stored = this.#context.lines?.(this.#ledger.code, unit, period)
    if (!stored) return checked
    const own = new Set<Values>(checked)
    const keyed = this.#ledger.key.length > 0 || this.#ledger.shape === 'form'
    const keys = new Set(keyed ? checked.map((values) => this.#keyOf(values)) : [])
    const beside = [...stored].filter((values) => !own.has(values) && !(keyed && keys.has(this.#keyOf(values))))
    return [...checked, ...beside]
  }

  #keyOf(values: Values): string {
    return JSON.stringify(this.#ledger.key.map((code) => values[code] ?? null))
  }

  #other(ledger: Ledger, unit: string, period: string | null): readonly Values[] | undefined {
    if (ledger.shape === 'form')
      return period === null ? undefined : toLines(this.#context.lines?.(ledger.code, unit, period))
    const lines = toLines(this.#context.lines?.(ledger.code, unit, null))
    const at = period ?? this.#context.period ?? null
    return at === null ? lines : lines?.filter((values) => countsIn(ledger, values, at))
  }
}

const owner = (unit: string, period: string | null): string => `${unit}\n${period ?? ''}`
const toLines = (lines: Iterable<Values> | undefined): Values[] | undefined => lines && [...lines]

/** A roster's line counts on the reference day, an event within the period. */
function countsIn(ledger: Ledger, values: Values, code: string): boolean {
  const period = findPeriod(code)
  if (!period) return true
  const day = (field: string | undefined): string | null =>
    (field === undefined ? null : (values[field] as string | null)) ?? null
  if (ledger.shape === 'event') {
    const happened = day(ledger.date)
    return happened !== null && period.from <= happened && happened <= period.to
  }
  const reference = ledger.reference ? referenceDay(ledger.reference, period.from, period.to) : period.reference
  const [from, to] = [day(ledger.from), day(ledger.to)]
  return (from === null || from <= reference) && (to === null || reference <= to)
}

/** Month and day within the period: 12-31 in 2023-2024 is 2023-12-31. */
const referenceDay = (monthDay: string, from: string, to: string): string => {
  const first = `${from.slice(0, 4)}-${monthDay}`
  return first >= from ? first : `${to.slice(0, 4)}-${monthDay}`
}
