/** A synthetic county, or with more schools a province, made and stored in one go; marked as synthetic in every action. */
import { type SampleOptions, sampleCounty } from '@youju/sample'
import type { Office } from './office.ts'
import { problem } from './problems.ts'

export type StoredSample = { units: number; counties: number; lines: ReadonlyMap<string, number> }

/** One county after the other, so that the facts of one are in memory at a time. */
export async function storeSample(
  office: Office,
  options: Omit<SampleOptions, 'errors'>,
  progress: (county: string, ledger: string) => void = () => {},
): Promise<StoredSample> {
  if ((await office.store.listUnits()).length > 0) throw problem('sample-needs-empty-home')
  const sample = sampleCounty(office.pack, options)
  await office.store.saveUnits(sample.units)
  const lines = new Map<string, number>()
  for (const county of sample.counties)
    for (const code of sample.ledgers) {
      progress(county, code)
      const { captured } = await office.store.importLines(code, sample.lines(code, { county }), {
        county,
        reason: sample.reason,
      })
      lines.set(code, (lines.get(code) ?? 0) + captured)
    }
  return { units: sample.units.length, counties: sample.counties.length, lines }
}
