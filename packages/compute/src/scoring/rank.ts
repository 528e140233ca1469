/** The order of units by score. Equal totals share a place and the next place is left free (1, 1, 3); the vetoed come last. */
import type { Score } from '@youju/model'

export type Ranked = { place: number; score: Score }

export function rank(scores: readonly Score[]): Ranked[] {
  const ordered = [...scores].sort(
    (a, b) => standing(a) - standing(b) || b.total - a.total || (a.unit < b.unit ? -1 : 1),
  )
  const ranked: Ranked[] = []
  ordered.forEach((score, index) => {
    const before = ranked[index - 1]
    const ties = before && before.score.total === score.total && before.score.vetoed === score.vetoed
    ranked.push({ place: ties ? before.place : index + 1, score })
  })
  return ranked
}

const standing = (score: Score): number => (score.vetoed ? 1 : 0)
