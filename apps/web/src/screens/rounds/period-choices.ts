/** The periods that a round is usually opened for: the present one, those before, and the next, of each kind. */
import { findPeriod, PERIOD_KINDS, type PeriodKind } from '@youju/model'

export function listChoices(today: string): { kind: PeriodKind; codes: string[] }[] {
  const year = Number(today.slice(0, 4))
  const years = [1, 0, -1, -2, -3].map((offset) => year + offset)
  const codes = years.flatMap((first) => [
    ...[`${first}`, `${first}-${first + 1}`, `${first}-${first + 1}-2`, `${first}-${first + 1}-1`],
    ...[4, 3, 2, 1].map((quarter) => `${first}-q${quarter}`),
    ...Array.from({ length: 12 }, (_, index) => `${first}-${String(12 - index).padStart(2, '0')}`),
  ])
  const horizon = `${year + 1}${today.slice(4)}`
  const periods = codes.flatMap((code) => findPeriod(code) ?? []).filter(({ from }) => from <= horizon)
  return PERIOD_KINDS.filter((kind) => kind !== 'day').map((kind) => ({
    kind,
    codes: periods.filter((period) => period.kind === kind).map(({ code }) => code),
  }))
}
