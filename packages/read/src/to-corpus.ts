/** A reading and what is wrong with it, as the lines of the corpus format. */
import type { Defect, Reading } from '@youju/model'

export function toCorpus(id: string, reading: Reading, defects: readonly Defect[]): string {
  const lines: object[] = [{ type: 'meta', id }, ...reading.quantities, ...reading.relations, ...defects]
  return `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`
}
