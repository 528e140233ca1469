import type { Answered, routes } from '@youju/contract'

/** A hand-in as it is looked at, and what stands in its way. */
export type HandInShown = Answered<typeof routes.getHandIn>
export type Violation = Answered<typeof routes.stepHandIn>['violations'][number]
