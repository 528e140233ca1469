/** The office as a whole: whether it lives, what the sign-in page shows. */
import { routes } from '@youju/contract'
import type { FastifyInstance } from 'fastify'
import { readOfficeFacts } from '../office-facts.ts'
import type { Serve } from '../serve.ts'

export function serveOffice(serve: Serve, app: FastifyInstance): void {
  let stopping = false
  app.addHook('preClose', async () => {
    stopping = true
  })

  serve(routes.health, async () => ({ status: 'ok' as const }))

  serve(routes.ready, async (_asked, { desk, reply }) => {
    const answers = await desk.office.store.findSetting('name').then(
      () => true,
      () => false,
    )
    if (answers && !stopping) return { status: 'ready' as const }
    reply.code(503)
    return { status: stopping ? ('stopping' as const) : ('starting' as const) }
  })

  serve(routes.getOffice, async (_asked, { desk }) => {
    const { code, version, label } = desk.office.pack
    return { ...(await readOfficeFacts(desk.office)), pack: { code, version, label }, today: desk.today }
  })
}
