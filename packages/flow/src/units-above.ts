/** The units above those whose lines are checked: some rules hold a school's line against its bureau's. */
import type { Ledger, UnitTree } from '@youju/model'
import { ledgersAbove } from '@youju/record'

export const unitsAbove =
  (tree: UnitTree) =>
  (unit: string): string[] =>
    [...tree.ancestors(unit)].map(({ code }) => code).filter((code) => code !== unit)

/** Where the lines of a ledger are to be fetched: at the units themselves, and above them where a rule looks there. */
export const unitsAskedFor = (
  checked: readonly Ledger[],
  units: readonly string[],
  tree: UnitTree,
): ((ledger: string) => string[]) => {
  const looked = new Set(checked.flatMap(ledgersAbove))
  const above = looked.size === 0 ? [] : units.flatMap(unitsAbove(tree))
  return (ledger) => [...new Set([...units, ...(looked.has(ledger) ? above : [])])]
}
