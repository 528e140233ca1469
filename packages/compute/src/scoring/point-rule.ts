/** How far a figure is from what had to be reached, and the points that this leaves. */
import type { Goal, PointRule } from '@youju/model'
import { tidy } from '../decimal.ts'
import { passes } from '../operations/units-that-pass.ts'

/** The bound of a rule with the unit's target put in; undefined for bands, which have none. */
export function goalOf(rule: PointRule, target: number | undefined): number | undefined | 'no-target' {
  const goal = goalIn(rule)
  if (!goal) return undefined
  const bound = 'atLeast' in goal ? goal.atLeast : goal.atMost
  return bound === 'target' ? (target ?? 'no-target') : bound
}

/** What a rule wants reached, and from which side. */
export function goalIn(rule: PointRule): Goal | undefined {
  if ('deduct' in rule) return rule.deduct.full
  if ('proportional' in rule) return rule.proportional
  return 'passes' in rule ? rule.passes : undefined
}

export type Applied = { points: number; short?: number; steps?: number }

export function applyRule(
  rule: PointRule,
  { value, goal = 0, full }: { value: number; goal: number | undefined; full: number },
): Applied {
  if ('bands' in rule) return { points: rule.bands.find((band) => passes(value, band.when))?.points ?? 0 }
  const wanted = goalIn(rule)!
  const short = tidy(Math.max(0, 'atLeast' in wanted ? goal - value : value - goal))
  if ('passes' in rule) return { points: short === 0 ? full : 0, short }
  if ('proportional' in rule) return { points: full * partReached(wanted, value, goal), short }
  const { per, steps: counting, points, floor } = rule.deduct
  // 0.95 − 0.93 is a hair less than two steps of 0.01: tidy before counting whole ones.
  const exact = tidy(short / per)
  const steps = counting === 'whole' ? Math.floor(exact) : counting === 'started' ? Math.ceil(exact) : exact
  return { points: Math.max(floor, full - steps * points), short, steps }
}

function partReached(wanted: Goal, value: number, goal: number): number {
  const reached = 'atLeast' in wanted ? value >= goal : value <= goal
  if (reached) return 1
  const part = 'atLeast' in wanted ? value / goal : goal / value
  return Math.min(1, Math.max(0, part))
}
