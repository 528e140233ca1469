/** Parts and their total within a paragraph: the total first or last, and what stands beside each part. */
import { dividedAgain, dividedByNamedWays } from './divided-again.ts'
import { listBefore } from './list-before.ts'
import { parallelSums } from './parallel-sums.ts'
import type { Asserted, FindRelations } from './scope.ts'
import { sumsByWord } from './sum-by-word.ts'
import { totalFirst } from './total-first.ts'
import { bothBefore, restOfList, totalLast } from './total-last.ts'

/** 普高录取2673人：一中1050人、二中873人、四中750人，…中职1701人，合计4374人: the 2673 are a part, and not the schools that make them up. */
function standInForTheirParts(sums: Asserted[]): void {
  const certain = sums.filter(({ holds }) => holds)
  // Nothing is shorter than a sum of two, and a paragraph may have ten thousand of those.
  for (const sum of sums.filter(({ of }) => of.length > 2))
    for (const { of, equals } of certain) {
      if (of.length >= sum.of.length || !of.every((part) => sum.of.includes(part))) continue
      const isThere = sum.of.includes(equals)
      // 1620、540、810、1350、1080 make 5400, and 540 and 810 are 1350 by chance.
      if (isThere && sum.holds) continue
      sum.of = [...sum.of.filter((part) => !of.includes(part)), ...(isThere ? [] : [equals])].toSorted((a, b) => a - b)
    }
}

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
  standInForTheirParts(found)
  // 以上共43个，涉及学校19所，其中小学8所、初中9所、高中2所: one that is left is no list.
  const lists = found.filter(({ of }) => of.length > 1)
  const beside = parallelSums(scope, lists)
  const replaced = new Set(beside.map((sum) => sum.equals))
  const sums = [...lists.filter((sum) => !replaced.has(sum.equals)), ...beside]
  return [
    ...sums,
    ...sumsByWord(scope),
    ...sums.flatMap((sum) => restOfList(scope, sum) ?? []),
    ...dividedAgain(scope, sums),
  ]
}
