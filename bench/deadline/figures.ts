/** What was measured, in a few numbers. */
import type { Took } from '../../apps/api/test/rush.ts'

export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0
}

export const LIMITS = { read: 150, write: 300 }

export function summary(tooks: readonly Took[]) {
  const of = (kind: Took['kind']) => {
    const times = tooks.filter((took) => took.kind === kind).map(({ milliseconds }) => milliseconds)
    const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => Math.round(percentile(times, share)))
    return { requests: times.length, p50, p95, p99, most: Math.round(Math.max(0, ...times)) }
  }
  return { read: of('read'), write: of('write'), errors: tooks.filter(({ status }) => status !== 200).length }
}

export const byRoute = (tooks: readonly Took[]) =>
  Object.fromEntries(
    [...Map.groupBy(tooks, ({ route }) => route)].map(([route, of]) => {
      const times = of.map(({ milliseconds }) => milliseconds)
      return [
        route,
        { requests: of.length, p50: Math.round(percentile(times, 0.5)), p95: Math.round(percentile(times, 0.95)) },
      ]
    }),
  )

/** Seconds after a moment from which on every window of five seconds is within the limits. */
export function recoveredAfter(tooks: readonly Took[], moment: number): number {
  const window = ({ at }: Took): number => Math.floor((at - moment) / 5000)
  let recovered = 0
  for (const [place, of] of Map.groupBy(
    tooks.filter(({ at }) => at >= moment),
    window,
  )) {
    const { read, write } = summary(of)
    const within = (read.p95 ?? 0) <= LIMITS.read && (write.p95 ?? 0) <= LIMITS.write
    if (!within) recovered = Math.max(recovered, (place + 1) * 5)
  }
  return recovered
}
