/** What of files somebody may not record: lines beyond their reach, and lists of units. */
import type { Ledger, Problem } from '@youju/model'
import type { Reach } from '../entries/reach.ts'
import { problem } from '../problems.ts'
import type { ReadTable } from '../read-tables.ts'
import { UNIT_ROLL } from '../unit-roll.ts'

/** @throws Problem when there is a list of units and somebody may not change units */
export function refuseBeyondReach(reach: Reach, mayChangeUnits: boolean, tables: readonly ReadTable[]): void {
  for (const one of tables) {
    const { file, sheet } = one.table
    if (one.ledger.code === UNIT_ROLL) {
      if (!mayChangeUnits) throw problem('roll-beyond-reach', { file, sheet })
      continue
    }
    const may = reach.asker('record', one.ledger.code)
    const [within, beyond] = [one.drafts.filter(isWithin), one.drafts.filter((draft) => !isWithin(draft))]
    one.drafts = within
    for (const { unit, row } of beyond) one.refused.push(beyondReach(reach, one.ledger, { file, sheet, row, unit }))

    function isWithin({ unit, values }: (typeof one.drafts)[number]): boolean {
      return may(unit, values)
    }
  }
}

const beyondReach = (
  reach: Reach,
  ledger: Ledger,
  { file, sheet, row, unit }: { file: string; sheet: string; row: number | undefined; unit: string },
): Problem =>
  problem('line-beyond-reach', {
    ...{ file, sheet, row: row ?? '—', unit: reach.tree.findVersion(unit)?.name ?? unit },
    ...{ ledger: ledger.label.zh, ledgerEn: ledger.label.en },
  })
