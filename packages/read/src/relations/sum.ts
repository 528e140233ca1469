/** Parts and their total: the total first, last, or above a list; and what stands beside each part. */
import { parallelSums } from './parallel-sums.ts'
import type { Asserted, FindRelations } from './scope.ts'
import { sumAbove, sumAcross } from './sum-across.ts'
import { totalFirst } from './total-first.ts'
import { restOfList, totalLast } from './total-last.ts'

export const findSums: FindRelations = (scope) => {
  const found: Asserted[] = []
  // From the end, so that a list within a list is known before the list around it: its parts are not counted twice.
  const nested = new Set<number>()
  for (let index = scope.last - 1; index >= scope.first; index--) {
    const last = totalLast(scope, index)
    if (last) found.unshift(last)
    const first = totalFirst(scope, index, nested)
    if (!first) continue
    found.unshift(first)
    for (const part of first.of) nested.add(part)
  }
  const beside = parallelSums(scope, found)
  const replaced = new Set(beside.map((sum) => sum.equals))
  const sums = [...found.filter((sum) => !replaced.has(sum.equals)), ...beside]
  return [...sums, ...sums.flatMap((sum) => restOfList(scope, sum) ?? []), ...across(scope, sums)]
}

function across(scope: Parameters<FindRelations>[0], sums: readonly Asserted[]): Asserted[] {
  const divided = new Set(sums.map(({ equals }) => equals))
  const parts = new Set(sums.flatMap(({ of }) => of))
  const found: Asserted[] = []
  for (let index = scope.first; index < scope.last; index++) {
    const sum = divided.has(index) ? undefined : (sumAcross(scope, index, parts) ?? sumAbove(scope, index))
    if (sum) found.push(sum)
  }
  return found
}
