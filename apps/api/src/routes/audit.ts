/** The trail, for those who change nothing in it. */
import { AccessRow, routes } from '@youju/contract'
import type { Serve } from '../serve.ts'

export function serveAudit(serve: Serve): void {
  serve(routes.listActions, async ({ query }, { office }) => {
    const { items, total, head } = await office.store.listActions(query)
    const last = items.at(-1)
    const next = last && items.length === query.limit ? `${last.at} ${last.county} ${last.sequence}` : null
    return { items, total, head, next }
  })

  serve(routes.listAccesses, async ({ query }, { office }) => {
    const { after, ...chosen } = query
    const { items, total } = await office.store.listAccesses({ ...chosen, before: after })
    const next = items.length === query.limit ? (items.at(-1)?.id ?? null) : null
    return { items: items.map((item) => AccessRow.parse(item)), total, next }
  })
}
