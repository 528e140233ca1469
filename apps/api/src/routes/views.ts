/** Views of a ledger that somebody saved for themselves. */
import { routes, View } from '@youju/contract'
import type { Serve } from '../serve.ts'

export function serveViews(serve: Serve): void {
  serve(routes.listViews, async ({ params }, { office, person }) => ({
    views: (await office.store.online.listViews(person.id, params.ledger)).map((view) => View.parse(view)),
  }))

  serve(routes.saveView, async ({ params, body }, { office, person }) =>
    View.parse(await office.store.online.saveView(person.id, { ...params, definition: body })),
  )

  serve(routes.removeView, async ({ params }, { office, person }) => ({
    removed: await office.store.online.removeView(person.id, params.ledger, params.name),
  }))
}
