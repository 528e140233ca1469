/**
 * How fast a county is made, and how much memory a province of 20,000 schools and 10 million pupils takes while its lines pass by.
 * Run on its own, in a process of its own: `node packages/sample/bench/sample.ts [province]`.
 */
import { pack } from '@youju/cn-county'
import { sampleCounty } from '../src/index.ts'

export type SampleRow = { what: string; figure: string; limit?: string; peakMegabytes: number }

const peak = (): number => Math.round(process.resourceUsage().maxRSS / 1024)

/** All ledgers of 300 schools and 100,000 pupils over three years. */
export function benchCountySample(): SampleRow[] {
  const start = performance.now()
  const sample = sampleCounty(pack, { schools: 300, pupils: 100_000, years: 3, seed: 1 })
  let lines = 0
  for (const ledger of sample.ledgers) for (const _ of sample.lines(ledger)) lines++
  const seconds = (performance.now() - start) / 1000
  const figure = `${lines} lines of ${pack.ledgers.length} ledgers in ${seconds.toFixed(1)} s, ${Math.round(lines / seconds)} lines/s`
  return [{ what: 'sample county of 300 schools, 100,000 pupils, 3 years: made', figure, peakMegabytes: peak() }]
}

/** The largest ledgers of a province, iterated and let go. */
export function benchProvinceSample(
  ledgers: readonly string[] = ['enrolment', 'classes', 'pupil', 'child'],
): SampleRow[] {
  const start = performance.now()
  const sample = sampleCounty(pack, { schools: 20_000, pupils: 10_000_000, years: 3, seed: 1 })
  return ledgers.map((ledger) => {
    const from = performance.now()
    let lines = 0
    for (const _ of sample.lines(ledger)) lines++
    const seconds = (performance.now() - from) / 1000
    return {
      what: `province of ${sample.counties.length} counties, 10 million pupils: ${ledger}`,
      figure: `${lines} lines in ${seconds.toFixed(1)} s (${((performance.now() - start) / 1000).toFixed(0)} s since the start)`,
      limit: 'under 500 MB',
      peakMegabytes: peak(),
    }
  })
}

if (process.argv[1] === import.meta.filename) {
  for (const row of process.argv[2] === 'province' ? benchProvinceSample() : benchCountySample())
    console.log(`${row.what}: ${row.figure}; peak ${row.peakMegabytes} MB`)
}
