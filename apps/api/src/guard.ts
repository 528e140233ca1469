/** What no page of another site may do, and what no client may do too often. */
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { problem } from './problems.ts'

export type Limits = {
  /** Requests a minute of one session, or of one address without one. */
  requests: number
  /** Attempts to sign in a minute, of one address. */
  signIns: number
}

export async function guard(app: FastifyInstance, limits: Limits): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'"],
        // The components bring their styles at run time; styles run nothing.
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'font-src': ["'self'", 'data:'],
        'connect-src': ["'self'"],
        'object-src': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
      },
    },
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: { maxAge: 31_536_000 },
  })
  await app.register(rateLimit, {
    max: (request) => (isSignIn(request) ? limits.signIns : limits.requests),
    timeWindow: 60_000,
    keyGenerator: (request) => (isSignIn(request) ? `in:${request.ip}` : (sessionOf(request) ?? request.ip)),
    errorResponseBuilder: (_request, { ttl }) => problem('too-many-requests', { seconds: Math.ceil(ttl / 1000) }),
  })
  app.addHook('onRequest', async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') checkOrigin(request)
  })
}

/** A browser says where a request comes from; a program of one's own need not, and carries nobody's session. */
function checkOrigin(request: FastifyRequest): void {
  const { origin, host } = request.headers
  const site = request.headers['sec-fetch-site']
  const foreign = origin !== undefined && hostOf(origin) !== host
  if (foreign || (site !== undefined && site !== 'same-origin' && site !== 'none')) throw problem('foreign-origin')
}

const hostOf = (origin: string): string | undefined => (URL.canParse(origin) ? new URL(origin).host : undefined)

const isSignIn = (request: FastifyRequest): boolean =>
  request.method === 'POST' && /^\/api\/auth\/(sign-in|two-factor\/verify)/.test(request.url)

const sessionOf = (request: FastifyRequest): string | undefined =>
  /youju\.session_token=([^;]+)/.exec(request.headers.cookie ?? '')?.[1]
