/** old + increase = new: 由1475人增加到1830人，增加355人; 去年2400人，今年2469人，比去年增加69人. */

import type { FigureMark } from '../figure-mark.ts'
import { add, meets, subtract } from '../interval.ts'
import { type Asserted, between, type FindRelations, isChange, type Scope, sameUnit, truth } from './scope.ts'

const REACH = 6

export const findChanges: FindRelations = (scope) => {
  const found: Asserted[] = []
  for (let index = scope.first; index < scope.last; index++) {
    const change = scope.figures[index]!
    if (!isChange(change) || change.kind === 'share') continue
    const relation = changeOf(scope, index)
    if (relation) found.push(relation)
  }
  return found
}

function changeOf(scope: Scope, index: number): Asserted | undefined {
  const change = scope.figures[index]!
  for (let now = index - 1; now > Math.max(scope.first - 1, index - REACH); now--) {
    const later = scope.figures[now]!
    if (!comparable(later, change) || isChange(later)) continue
    for (let old = now - 1; old >= Math.max(scope.first, index - REACH); old--) {
      const earlier = scope.figures[old]!
      if (!comparable(earlier, later) || isChange(earlier) || earlier.kind !== later.kind) continue
      const result =
        change.flow === 'increase' ? add(truth(earlier), truth(change)) : subtract(truth(earlier), truth(change))
      const holds = meets(result, truth(later))
      const fromTo =
        old + 1 === now &&
        now + 1 === index &&
        /由|从/.test(earlier.lead) &&
        /到|至|为/.test(between(scope.text, earlier, later))
      if (fromTo || (holds && later.indicator === earlier.indicator && /去年|上年|原|由|从|年/.test(earlier.lead)))
        return { kind: 'change', of: [old, index], equals: now, holds }
    }
  }
  return undefined
}

/** Percentage points change shares. */
const comparable = (a: FigureMark, b: FigureMark): boolean =>
  sameUnit(a, b) || (b.kind === 'points' && a.kind === 'share')
