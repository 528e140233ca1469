/** Which periods of a ledger a figure draws on, and the day on which its units and rosters are counted. */
import {
  type Day,
  findPeriod,
  type Indicator,
  type Ledger,
  type Period,
  type PeriodKind,
  periodOfKind,
} from '@youju/model'

const LENGTH: Record<PeriodKind, number> = {
  'calendar-year': 12,
  'school-year': 12,
  term: 6,
  quarter: 3,
  month: 1,
  day: 0,
}

/**
 * Shorter periods of the ledger that start in the figure's add up for what happens; of what stands at a day, the last one
 * counts. A figure for less than a period of the ledger, such as a month of a term, draws on the one it ends in.
 */
export function ledgerPeriods(of: Period, ledger: Ledger, flow: Indicator['flow']): readonly Period[] {
  if (of.kind === ledger.period) return [of]
  if (isYear(ledger.period)) return [periodOfKind(of, ledger.period)]
  if (LENGTH[ledger.period] > LENGTH[of.kind])
    return around(of, ledger.period).filter((period) => period.from <= of.to && of.to <= period.to)
  const inside = around(of, ledger.period).filter((period) => period.from >= of.from && period.from <= of.to)
  return ledger.shape === 'event' || flow === 'flow' || flow === 'increase' ? inside : inside.slice(-1)
}

/** A roster may be counted on its own day of the year, such as 1 September; all else on the period's reference day. */
export function referenceDay(ledger: Ledger, period: Period): Day {
  if (!ledger.reference) return period.reference
  const inFirstYear = `${period.from.slice(0, 4)}-${ledger.reference}`
  return inFirstYear >= period.from ? inFirstYear : `${period.to.slice(0, 4)}-${ledger.reference}`
}

const isYear = (kind: PeriodKind): boolean => LENGTH[kind] === 12

/** All periods of a kind that may overlap with a period, in order: a term may have begun the year before. */
function around(of: Period, kind: PeriodKind): Period[] {
  const periods: Period[] = []
  for (let year = Number(of.from.slice(0, 4)) - 1; year <= Number(of.to.slice(0, 4)); year++)
    for (const code of codesOfYear(year, kind)) {
      const period = findPeriod(code)
      if (period) periods.push(period)
    }
  return periods
}

const two = (n: number): string => String(n).padStart(2, '0')
const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)

function codesOfYear(year: number, kind: PeriodKind): string[] {
  switch (kind) {
    case 'term':
      return [`${year - 1}-${year}-2`, `${year}-${year + 1}-1`]
    case 'quarter':
      return upTo(4).map((quarter) => `${year}-q${quarter}`)
    case 'month':
      return upTo(12).map((month) => `${year}-${two(month)}`)
    case 'day':
      return upTo(12).flatMap((month) => upTo(31).map((day) => `${year}-${two(month)}-${two(day)}`))
    default:
      return []
  }
}
