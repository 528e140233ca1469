/** The order of units by score. Equal totals share a place and the next place is left free (1, 1, 3); the vetoed come last. */
import type { Score } from '@youju/model'

/** What decides a place: of a score, or of a result as it was published. */
export type Standing = Pick<Score, 'unit' | 'total' | 'vetoed'>
export type Ranked<S extends Standing = Score> = { place: number; score: S }

export function rank<S extends Standing>(scores: readonly S[]): Ranked<S>[] {
  const ordered = [...scores].sort(
    (a, b) => Number(a.vetoed) - Number(b.vetoed) || b.total - a.total || (a.unit < b.unit ? -1 : 1),
  )
  const ranked: Ranked<S>[] = []
  ordered.forEach((score, index) => {
    const before = ranked[index - 1]
    const ties = before && before.score.total === score.total && before.score.vetoed === score.vetoed
    ranked.push({ place: ties ? before.place : index + 1, score })
  })
  return ranked
}
