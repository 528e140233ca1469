/** A figure found by the scanner, before it has a subject. Offsets are those of the repaired text. */

import type { Bound, Flow, Level, QuantityKind, UnitGroup } from '@youju/model'

export type FigureMark = {
  from: number
  to: number
  value: number
  /** One in the last digit shown, in base units. */
  step: number
  unit: string
  kind: QuantityKind
  group: UnitGroup | undefined
  bound: Bound
  /** Where the words that qualify it begin and end. */
  outerFrom: number
  outerTo: number
  sentence: number
  paragraph: number
  subject: string
  indicator: string
  level: Level | undefined
  levelFrom: LevelEvidence
  flow: Flow
  /** Words of its own phrase: before the number and behind it. */
  lead: string
  tail: string
}

/** What told the level of a figure. */
export type LevelEvidence =
  | 'outside'
  | 'duration'
  | 'before'
  | 'own words'
  | 'parts'
  | 'topic'
  | 'purpose'
  | 'heading'
  | 'document'
  | 'nature'
  | 'none'
