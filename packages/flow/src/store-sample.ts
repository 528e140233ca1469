/** A synthetic county, or with more schools a province, made and stored in one go; marked as synthetic in every action. */
import type { Draft } from '@youju/model'
import { type Mistake, type SampleSize, STANDING_MISTAKES, sampleCounty } from '@youju/sample'
import type { Office } from './office.ts'
import { problem } from './problems.ts'

export type StoredSample = {
  units: number
  counties: number
  lines: ReadonlyMap<string, number>
  /** What was made wrong on purpose, by ledger. */
  mistakes: ReadonlyMap<string, readonly Mistake[]>
}

/** One county after the other, so that the facts of one are in memory at a time. */
export async function storeSample(
  office: Office,
  { errors = false, ...size }: SampleSize & { errors?: boolean },
  progress: (county: string, ledger: string) => void = () => {},
): Promise<StoredSample> {
  if ((await office.store.units.list()).length > 0) throw problem('sample-needs-empty-home')
  const sample = sampleCounty(office.pack, { ...size, errors: errors ? STANDING_MISTAKES : false })
  await office.store.units.save(sample.units)
  const lines = new Map<string, number>()
  const mistakes = new Map<string, Mistake[]>()
  for (const county of sample.counties)
    for (const code of sample.ledgers) {
      progress(county, code)
      const made: Mistake[] = []
      const drafts = noting(sample.marked(code, { county }), made)
      const { captured } = await office.store.importLines(code, drafts, { county, reason: sample.reason })
      lines.set(code, (lines.get(code) ?? 0) + captured)
      if (made.length > 0) mistakes.set(code, [...(mistakes.get(code) ?? []), ...made])
    }
  return { units: sample.units.length, counties: sample.counties.length, lines, mistakes }
}

function* noting(marked: Iterable<{ draft: Draft; mistake?: Mistake }>, made: Mistake[]): Iterable<Draft> {
  for (const { draft, mistake } of marked) {
    if (mistake) made.push(mistake)
    yield draft
  }
}
