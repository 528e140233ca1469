/** Parts and their total within a paragraph: the total first or last, and what stands beside each part. */
import { dividedAgain, dividedByNamedWays } from './divided-again.ts'
import { listBefore } from './list-before.ts'
import { parallelSums } from './parallel-sums.ts'
import type { FindRelations } from './scope.ts'
import { sumsByWord } from './sum-by-word.ts'
import { totalFirst } from './total-first.ts'
import { bothBefore, restOfList, totalLast } from './total-last.ts'

export const findSums: FindRelations = (scope) => {
  const divided = dividedByNamedWays(scope)
  const found = [...divided]
  // From the end, so that a list within a list is known before the list around it: its parts are not counted twice.
  const nested = new Set(divided.flatMap(({ of }) => of))
  for (let index = scope.last - 1; index >= scope.first; index--) {
    const last = totalLast(scope, index) ?? bothBefore(scope, index) ?? listBefore(scope, index)
    if (last) found.unshift(last)
    const first = totalFirst(scope, index, nested)
    if (!first) continue
    found.unshift(first)
    for (const part of first.of) nested.add(part)
  }
  const beside = parallelSums(scope, found)
  const replaced = new Set(beside.map((sum) => sum.equals))
  const sums = [...found.filter((sum) => !replaced.has(sum.equals)), ...beside]
  return [
    ...sums,
    ...sumsByWord(scope, sums),
    ...sums.flatMap((sum) => restOfList(scope, sum) ?? []),
    ...dividedAgain(scope, sums),
  ]
}
