/** Whether lines fit the columns of their ledger, said before the database is asked, with the row they came from. */
import {
  type Field,
  findPeriod,
  getList,
  isDay,
  type Ledger,
  type Pack,
  type Problem,
  type Value,
  type Values,
} from '@youju/model'
import { smallest } from './ledger-table.ts'
import { storeProblem } from './problems.ts'

type Line = { period: string | null; values: Values; row: number }
/** A captured line is whole; an imported one may revise, and a revision states only what changes. */
export type LineUse = 'capture' | 'import' | 'revise'
export type LineCheck = (line: Line, use: LineUse) => Problem[]

export function lineCheck(pack: Pack, ledger: Ledger): LineCheck {
  const faults = new Map(ledger.fields.map((field) => [field.code, faultOf(pack, field)]))
  const required = ledger.fields.filter((field) => field.required).map((field) => field.code)
  return ({ period, values, row }, use) => {
    const problems: Problem[] = use === 'revise' ? [] : periodProblems(ledger, period, row)
    for (const [field, value] of Object.entries(values)) {
      const fault = faults.get(field)
      const place = { row, ledger: ledger.code, field }
      if (!fault) problems.push(storeProblem('store-unknown-field', place))
      else if (value !== null && value !== undefined) {
        const found = fault(value)
        if (found) problems.push(storeProblem(found.code, { ...place, value: String(value), ...found.details }))
      }
    }
    for (const field of required)
      if (values[field] === null || (use === 'capture' && values[field] === undefined))
        problems.push(storeProblem('store-required', { row, ledger: ledger.code, field }))
    return problems
  }
}

function periodProblems(ledger: Ledger, period: string | null, row: number): Problem[] {
  if (ledger.shape !== 'form')
    return period === null ? [] : [storeProblem('store-period-not-used', { row, ledger: ledger.code, period })]
  if (period !== null && findPeriod(period)?.kind === ledger.period) return []
  return [storeProblem('store-wrong-period', { row, ledger: ledger.code, period: period ?? '', kind: ledger.period })]
}

type Fault = { code: Parameters<typeof storeProblem>[0]; details?: Record<string, string | number> }

/** What is wrong with a value of the field; absent when it fits. */
function faultOf(pack: Pack, field: Field): (value: Exclude<Value, null>) => Fault | undefined {
  const unless = (fits: boolean, code: Fault['code']): Fault | undefined => (fits ? undefined : { code })
  switch (field.type) {
    case 'integer':
      return (value) => unless(Number.isSafeInteger(value), 'store-not-whole-number') ?? boundFault(field, value)
    case 'decimal':
    case 'money':
    case 'share':
      return (value) => unless(Number.isFinite(value), 'store-not-number') ?? boundFault(field, value)
    case 'boolean':
      return (value) => unless(typeof value === 'boolean', 'store-not-boolean')
    case 'date':
      return (value) => unless(typeof value === 'string' && value.length === 10 && isDay(value), 'store-not-day')
    case 'month':
      return (value) => unless(findPeriod(String(value))?.kind === 'month', 'store-not-month')
    case 'code': {
      const list = field.list!
      const codes = new Set<Value>(getList(pack, list).codes.map((item) => item.code))
      return (value) => (codes.has(value) ? undefined : { code: 'store-not-code', details: { list } })
    }
    default:
      return (value) => unless(typeof value === 'string' && !value.includes('\0'), 'store-not-text')
  }
}

function boundFault(field: Field, value: Value): Fault | undefined {
  const least = smallest(field)
  if (least !== undefined && Number(value) < least) return { code: 'store-too-small', details: { bound: least } }
  if (field.atMost !== undefined && Number(value) > field.atMost)
    return { code: 'store-too-large', details: { bound: field.atMost } }
  return undefined
}
