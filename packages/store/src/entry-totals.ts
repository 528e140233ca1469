/** Totals of choices of lines, kept while what they were counted from stands. */

export type EntryTotals = {
  total: number
  /** Of fields that can be added, over all lines chosen. */
  sums: Record<string, number>
}

const KEPT = 500
/** From here on counting takes longer than asking whether it is needed. */
const MANY = 5_000

export class KeptTotals {
  readonly #kept = new Map<string, { stand: string; totals: EntryTotals }>()

  /** Whether so many lines were last counted that their totals are worth keeping. */
  areOfMany(key: string): boolean {
    return (this.#kept.get(key)?.totals.total ?? 0) >= MANY
  }

  find(key: string, stand: string): EntryTotals | undefined {
    const known = this.#kept.get(key)
    if (known?.stand !== stand) return undefined
    this.#kept.delete(key)
    this.#kept.set(key, known)
    return known.totals
  }

  keep(key: string, stand: string, totals: EntryTotals): void {
    this.#kept.delete(key)
    this.#kept.set(key, { stand, totals })
    const oldest = this.#kept.size > KEPT ? this.#kept.keys().next().value : undefined
    if (oldest !== undefined) this.#kept.delete(oldest)
  }
}
