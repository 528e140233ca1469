/** The trail, for those who change nothing in it; with the names of what it speaks of. */
import { AccessRow, routes } from '@youju/contract'
import { findIn, type Label, type Pack } from '@youju/model'
import type { Serve } from '../serve.ts'

export function serveAudit(serve: Serve): void {
  serve(routes.listActions, async ({ query }, { office, person }) => {
    const { items, total, head } = await office.store.listActions(query)
    const last = items.at(-1)
    const next = last && items.length === query.limit ? `${last.at} ${last.county} ${last.sequence}` : null
    const named = items.map((item) => ({
      ...item,
      countyName: person.tree.findVersion(item.county)?.name ?? item.county,
      ledgerLabel: labelOf(office.pack, item.ledger),
    }))
    return { items: named, total, head, next }
  })

  serve(routes.listAccesses, async ({ query }, { office, person }) => {
    const { after, ...chosen } = query
    const { items, total } = await office.store.listAccesses({ ...chosen, before: after })
    const next = items.length === query.limit ? (items.at(-1)?.id ?? null) : null
    const named = items.map((item) => ({
      ...item,
      ledgerLabel: item.ledger === null ? null : labelOf(office.pack, item.ledger),
      unitName: item.unit === null ? null : (person.tree.findVersion(item.unit)?.name ?? item.unit),
    }))
    return { items: named.map((item) => AccessRow.parse(item)), total, next }
  })
}

/** What the chain holds beside the ledgers' entries. */
const BESIDE: Readonly<Record<string, Label>> = {
  units: { zh: '单位', en: 'Units' },
  rounds: { zh: '填报任务', en: 'Rounds' },
}

/** A ledger that the pack no longer has is named by its code. */
const labelOf = (pack: Pack, code: string): Label =>
  findIn(pack.ledgers, code)?.label ?? BESIDE[code] ?? { zh: code, en: code }
