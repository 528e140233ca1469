/** So many times for each: 校车96辆，每次检查全部车辆，6次累计检查576辆次; 检查4轮，覆盖131家机构，累计524家次. */
import type { Asserted, FindRelations, Scope } from './scope.ts'
import { isExact } from './total.ts'

const EACH_TIME = /^([^人次])次$/
const TIMES = /^[次轮遍期]$/
const NEAR = 8
const FAR = 40

export const findTimes: FindRelations = (scope) => {
  const found: Asserted[] = []
  for (let index = scope.first; index < scope.last; index++) {
    const unit = EACH_TIME.exec(scope.figures[index]!.unit)?.[1]
    const of = unit && timesOf(scope, index, unit)
    if (of) found.push({ kind: 'product', of, equals: index, holds: true })
  }
  return found
}

/** So many of the unit, and how often they were counted. */
function timesOf({ figures, first }: Scope, index: number, unit: string): number[] | undefined {
  const all = figures[index]!
  for (let times = index - 1; times >= Math.max(first, index - NEAR); times--) {
    if (!TIMES.test(figures[times]!.unit)) continue
    for (let count = index - 1; count >= Math.max(0, index - FAR); count--) {
      const counted = figures[count]!
      if (counted.unit === unit && isExact(counted.value * figures[times]!.value, all.value)) return [count, times]
    }
  }
  return undefined
}
