/**
 * Whose lines somebody may work on: those at the units of their rights, and those of closed units, which the unit that
 * carries on for them answers for.
 */
import { LEDGER_VERBS, type LedgerVerb, type Rights, type UnitTree, type Values } from '@youju/model'
import type { LineScope } from '@youju/store'

export class Reach {
  readonly tree: UnitTree
  readonly #rights: Rights
  readonly #closed: ReadonlyMap<string, readonly string[]>

  constructor(rights: Rights, tree: UnitTree) {
    this.tree = tree
    this.#rights = rights
    this.#closed = closedUnits(tree)
  }

  /** Everything the verb is allowed over; of the unit named and all below it when one is. */
  scopes(verb: LedgerVerb, ledger: string, under?: string): LineScope[] {
    const chosen = under === undefined ? undefined : new Set(this.below(under))
    return this.#rights
      .scopes(verb, ledger)
      .map(({ units, where }) => ({
        units: this.#withClosed(units).filter((unit) => chosen?.has(unit) ?? true),
        where,
      }))
      .filter(({ units }) => units.length > 0)
  }

  may(verb: LedgerVerb, ledger: string, unit: string, line?: Values): boolean {
    const carrier = this.tree.findCarrier(unit)
    return carrier !== undefined && this.#rights.may(verb, carrier.code, ledger, line)
  }

  /** `may`, for very many lines. */
  asker(verb: LedgerVerb, ledger: string): (unit: string, line: Values) => boolean {
    const scopes = this.scopes(verb, ledger).map(({ units, where }) => ({
      units: new Set(units),
      where: Object.entries(where),
    }))
    return (unit, line) =>
      scopes.some(({ units, where }) => units.has(unit) && where.every(([field, value]) => line[field] === value))
  }

  verbs(ledger: string, unit: string, line?: Values): LedgerVerb[] {
    return LEDGER_VERBS.filter((verb) => this.may(verb, ledger, unit, line))
  }

  /** The unit, all below it, and the closed units that these carry on for. */
  below(unit: string): string[] {
    if (!this.tree.find(unit)) return this.tree.findVersion(unit) ? [unit] : []
    return this.#withClosed([...this.tree.subtree(unit)].map(({ code }) => code))
  }

  #withClosed(units: Iterable<string>): string[] {
    return [...units].flatMap((unit) => [unit, ...(this.#closed.get(unit) ?? [])])
  }
}

const known = new WeakMap<UnitTree, ReadonlyMap<string, readonly string[]>>()

/** Found once for a tree, which serves many requests. */
function closedUnits(tree: UnitTree): ReadonlyMap<string, readonly string[]> {
  const found = known.get(tree) ?? byCarrier(tree)
  known.set(tree, found)
  return found
}

function byCarrier(tree: UnitTree): Map<string, string[]> {
  const closed = new Map<string, string[]>()
  for (const { code } of tree.gone()) {
    const carrier = tree.findCarrier(code)?.code
    if (carrier === undefined) continue
    closed.set(carrier, [...(closed.get(carrier) ?? []), code])
  }
  return closed
}
