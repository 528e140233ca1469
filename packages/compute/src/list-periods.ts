/** The periods whose cells the figures of a period may draw on: what has to be loaded before they are computed. */
import {
  getIndicator,
  getLedger,
  getMeasure,
  type Indicator,
  indicatorPeriod,
  type Pack,
  type Period,
  previousPeriod,
} from '@youju/model'
import { ledgerPeriods } from './ledger-periods.ts'

export function listPeriods(pack: Pack, period: Period, indicators: readonly Indicator[] = pack.indicators): string[] {
  const codes = new Set<string>()
  const seen = new Set<string>()
  const visitIndicator = (indicator: Indicator, of: Period): void => {
    const at = indicatorPeriod(of, indicator.period)
    const key = `${indicator.code} ${at.code}`
    if (seen.has(key)) return
    seen.add(key)
    visit(indicator.formula, at, indicator.flow)
  }
  const visit = (formula: unknown, at: Period, flow: Indicator['flow']): void => {
    if (typeof formula !== 'object' || formula === null) return
    const step = formula as Partial<Record<string, unknown>>
    if (typeof step.measure === 'string') {
      const ledger = getLedger(pack, getMeasure(pack, step.measure).ledger)
      for (const one of ledgerPeriods(at, ledger, flow)) codes.add(one.code)
    } else if (typeof step.indicator === 'string') visitIndicator(getIndicator(pack, step.indicator), at)
    else
      for (const [operation, part] of Object.entries(step)) {
        if (!LOOKS_BACK.has(operation)) visit(part, at, flow)
        else {
          if (operation !== 'previous') visit(part, at, flow)
          visit(part, previousPeriod(at), flow)
        }
      }
  }
  for (const indicator of indicators) visitIndicator(indicator, period)
  return [...codes].sort()
}

const LOOKS_BACK: ReadonlySet<string> = new Set(['growth', 'change', 'previous'])
