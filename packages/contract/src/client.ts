/** A client typed by the routes, over `fetch`. Refusals are thrown as `Refused`. */
import type { Language } from '@youju/model'
import { type Answered, type Asking, ProblemReply, type Route } from './route.ts'

export class Refused extends Error {
  readonly status: number
  readonly problem: ProblemReply

  constructor(status: number, problem: ProblemReply) {
    super(problem.message)
    this.name = 'Refused'
    this.status = status
    this.problem = problem
  }
}

export type Sending = { key?: string; ifMatch?: string; signal?: AbortSignal; form?: FormData }
export type Client = <R extends Route>(route: R, asking: Asking<R>, sending?: Sending) => Promise<Answered<R>>

export function makeClient(options: { base: string; language: () => Language }): Client {
  return async (route, asking, sending = {}) => {
    const { body } = asking as { body?: unknown }
    const response = await fetch(options.base + addressOf(route, asking), {
      method: route.method,
      credentials: 'same-origin',
      signal: sending.signal ?? null,
      headers: {
        accept: 'application/json',
        'accept-language': options.language(),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(route.idempotent ? { 'idempotency-key': sending.key ?? crypto.randomUUID() } : {}),
        ...(sending.ifMatch === undefined ? {} : { 'if-match': sending.ifMatch }),
      },
      body: sending.form ?? (body === undefined ? null : JSON.stringify(body)),
    })
    if (!response.ok)
      throw new Refused(response.status, problemOf(response, await response.json().catch(() => undefined)))
    // An answer that breaks off, as when nobody waits for it any more, is none.
    return (await response.json()) as never
  }
}

/** The path with its parameters and query filled in, below `/api`: for links and downloads as well. */
export function addressOf<R extends Route>(route: R, asking: Asking<R>): string {
  const { params = {}, query = {} } = asking as { params?: Record<string, unknown>; query?: Record<string, unknown> }
  const path = route.path.replace(/:([a-zA-Z]+)/g, (_, name: string) => encodeURIComponent(String(params[name])))
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  ).toString()
  return search ? `${path}?${search}` : path
}

function problemOf(response: Response, answer: unknown): ProblemReply {
  const parsed = ProblemReply.safeParse(answer)
  return parsed.success
    ? parsed.data
    : { code: 'no-answer', message: `${response.status} ${response.statusText}`, details: {}, more: [] }
}
