/**
 * Serves one route of the contract: who asks, whether they may, what was asked, the answer, and the answer kept under an
 * idempotency key. A handler sees only requests that passed all of it.
 */
import { createHash } from 'node:crypto'
import { type Access, type Answered, type Asked, type Route, routes } from '@youju/contract'
import type { Office } from '@youju/flow'
import { findIn, type Language, Problem, together } from '@youju/model'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Desk } from './desk.ts'
import { findPerson, type Person } from './person.ts'
import { problem } from './problems.ts'
import { headersOf, languageOf } from './request.ts'

export type Call<R extends Route = Route> = {
  desk: Desk
  /** The office acting for whoever asks. */
  office: Office
  person: R['access'] extends 'anybody' ? Person | undefined : Person
  language: Language
  /** Names this request for good, so that what it does can be done once: `account:Idempotency-Key`. */
  key: string | undefined
  /** The version that If-Match names, without its quotation marks. */
  ifMatch: string | undefined
  request: FastifyRequest
  reply: FastifyReply
}
export type Handler<R extends Route> = (asked: Asked<R>, call: Call<R>) => Promise<Answered<R>>
export type Serve = <const R extends Route>(route: R, handler: Handler<R>) => void

export function serveOn(app: FastifyInstance, desk: Desk, served: Set<Route>): Serve {
  return (route, handler) => {
    served.add(route)
    app.route({
      method: route.method,
      url: `/api${route.path}`,
      handler: async (request, reply) => {
        const person = await findPerson(desk, headersOf(request))
        checkSignedIn(route.access, person)
        const asked = parse(route, request)
        if (person) checkAccess(desk, route, person, asked)
        const sentKey = request.headers['idempotency-key']
        const key = route.idempotent && person && typeof sentKey === 'string' ? sentKey : undefined
        const call = {
          ...{ desk, office: person?.office ?? desk.office, person, request, reply },
          language: languageOf(request),
          key: key && person ? `${person.id}:${key}` : undefined,
          ifMatch: request.headers['if-match']?.replace(/^(?:W\/)?"(.*)"$/, '$1'),
        } as Call<typeof route>
        const work = (): Promise<unknown> => handler(asked as never, call) as Promise<unknown>
        return key && person ? once(desk, person, key, route, asked, work) : work()
      },
    })
  }
}

/** Before anything else is looked at, so that nobody learns anything without signing in. */
function checkSignedIn(access: Access, person: Person | undefined): void {
  if (access === 'anybody') return
  if (!person) throw problem('not-signed-in')
}

function checkAccess(desk: Desk, route: Route, person: Person, asked: Parsed): void {
  const { access } = route
  if (access === 'anybody') return
  if (person.mustChangePassword && route !== routes.getMe) throw problem('password-must-change')
  if (access === 'signed-in') return
  const verbs = typeof access.verb === 'string' ? [access.verb] : access.verb
  const { over } = access
  const ledger = over === 'ledger' ? String(asked.params?.ledger) : undefined
  if (ledger !== undefined && !(findIn(desk.office.pack.ledgers, ledger) && person.rights.any('read', ledger)))
    throw problem('unknown-ledger', { ledger })
  if (!verbs.some((verb) => person.rights.any(verb, ledger))) throw problem('not-allowed')
  const unit = over === 'unit' ? (asked.params?.unit ?? asked.body?.unit ?? asked.body?.under) : undefined
  if (typeof unit === 'string' && !verbs.some((verb) => person.rights.may(verb, unit)))
    throw problem('beyond-reach', { unit })
}

type Parsed = { [part in 'params' | 'query' | 'body']?: Record<string, unknown> }

function parse(route: Route, request: FastifyRequest): Parsed {
  const parts: [keyof Parsed, z.ZodType | undefined, unknown][] = [
    ['params', route.params, request.params],
    ['query', route.query, request.query],
    ['body', route.body, request.body ?? {}],
  ]
  const parsed: Parsed = {}
  const problems: Problem[] = []
  for (const [part, shape, given] of parts) {
    if (!shape) continue
    const { success, data, error } = shape.safeParse(given)
    if (success) parsed[part] = data as Record<string, unknown>
    else
      for (const issue of error.issues)
        problems.push(problem('malformed-request', { field: issue.path.join('.') || part, reason: issue.message }))
  }
  if (problems.length > 0) throw together(problems)
  return parsed
}

const running = new Map<string, Promise<unknown>>()

/** The same request sent again waits for the first and gets its answer; a refusal is not kept, since it had no effect. */
async function once(
  desk: Desk,
  person: Person,
  key: string,
  route: Route,
  asked: Parsed,
  work: () => Promise<unknown>,
): Promise<unknown> {
  const name = `${person.id}:${key}`
  const print = createHash('sha256')
    .update(JSON.stringify([route.method, route.path, asked]))
    .digest('base64url')
  await running.get(name)?.catch(() => undefined)
  const store = desk.office.store
  const first = async (): Promise<unknown> => {
    const known = await store.online.findReply(person.id, key)
    if (known && known.asked !== print) throw problem('key-used-otherwise', { key })
    if (known) return known.answer
    const answer = await work()
    await store.online.saveReply({ account: person.id, key, asked: print, status: 200, answer })
    return answer
  }
  const doing = first()
  running.set(name, doing)
  return doing.finally(() => {
    if (running.get(name) === doing) running.delete(name)
  })
}

/** Refusals as the contract words them, in the language asked for. */
export const toReply = (refusal: Problem, language: Language) => ({
  code: refusal.code,
  message: refusal.phrase(language),
  details: refusal.details,
  more: refusal.more.map((one) => ({ code: one.code, message: one.phrase(language), details: one.details })),
})

export const asProblem = (error: unknown): Problem | undefined => (error instanceof Problem ? error : undefined)
