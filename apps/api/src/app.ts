/** The office online as one Fastify application: the contract's routes below `/api`, the web at `/`. */

import multipart from '@fastify/multipart'
import type { Route } from '@youju/contract'
import fastify, { type FastifyInstance } from 'fastify'
import type { Desk } from './desk.ts'
import { guard, type Limits } from './guard.ts'
import { openApi } from './open-api.ts'
import { problem } from './problems.ts'
import { languageOf } from './request.ts'
import { serveAll } from './routes/index.ts'
import { asProblem, serveOn, toReply } from './serve.ts'
import { serveSignIn } from './sign-in.ts'
import { statusOf } from './status.ts'
import { serveWeb } from './web.ts'

export type AppOptions = {
  limits?: Partial<Limits>
  /** Folder of the built web. */
  web?: string
  /** Where log lines go; none when absent. */
  log?: { write(line: string): void }
}

const MEGABYTES = 20

export async function makeApp(
  desk: Desk,
  options: AppOptions = {},
  served: Set<Route> = new Set(),
): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: MEGABYTES * 1024 * 1024,
    routerOptions: { maxParamLength: 200 },
    logger: options.log ? { level: 'info', stream: options.log, serializers: SERIALIZERS } : false,
    genReqId: () => crypto.randomUUID(),
  })
  app.removeContentTypeParser('text/plain')
  app.setErrorHandler((error: Error & { statusCode?: number; code?: string }, request, reply) => {
    const refusal = asProblem(error) ?? ofFastify(error, request.id)
    const status = statusOf(refusal.code)
    if (status >= 500) request.log.error({ name: error.name, stack: error.stack }, refusal.code)
    return reply.code(status).send(toReply(refusal, languageOf(request)))
  })
  app.setNotFoundHandler((request, reply) => {
    const refusal = problem('unknown-route', { method: request.method, path: request.url.split('?')[0]! })
    return reply.code(404).send(toReply(refusal, languageOf(request)))
  })
  app.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
  })
  await app.register(multipart)
  app.addHook('onClose', () => desk.jobs.stop())
  await guard(app, { requests: 1200, signIns: 600, ...options.limits })
  serveSignIn(app, desk)
  serveAll(serveOn(app, desk, served), app)
  if (options.web) await serveWeb(app, options.web)
  const described = openApi(desk.office.pack.version)
  app.get('/api/openapi.json', async () => described)
  return app
}

/** Neither names nor queries: what somebody searched for may be a person. */
const SERIALIZERS = {
  req: ({ method, url, id }: { method: string; url: string; id: string }) => ({ method, path: url.split('?')[0], id }),
  res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
}

function ofFastify(error: Error & { statusCode?: number; code?: string }, request: string) {
  if (error.statusCode === 413) return problem('too-large', { most: MEGABYTES })
  if (error.statusCode !== undefined && error.statusCode < 500)
    return problem('malformed-request', { field: 'body', reason: error.message })
  return problem('unexpected', { request })
}
