/**
 * Schools that hand in through HTTP as their browsers would: look, record, submit. A request that gets no answer is sent
 * again under the same key until it does, so that whoever counts can hold what was acknowledged against what is there.
 */
import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { type Answered, type Asking, addressOf, type Route, routes } from '@youju/contract'

/** Time it took, from sending to the whole answer. */
export type Took = { kind: 'read' | 'write'; route: string; at: number; milliseconds: number; status: number }
export type RushOptions = {
  note?: (took: Took) => void
  /** How long a request without an answer is sent again. */
  patience?: number
}

export class School {
  readonly unit: string
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 2 })
  readonly #address: URL
  readonly #cookie: string
  readonly #options: RushOptions

  constructor(unit: string, address: string, cookie: string, options: RushOptions = {}) {
    this.unit = unit
    this.#address = new URL(address)
    this.#cookie = cookie
    this.#options = options
  }

  /** Looks at what is asked, revises one entry as it is, and submits. Tells what the office acknowledged. */
  async handIn(round: string, ledger: string, which = 0): Promise<{ revised: string | null; version: number }> {
    const at = { round, unit: this.unit, ledger }
    const before = await this.ask(routes.getHandIn, { params: at })
    const query = { unit: this.unit, period: before.period, limit: 100 }
    const { items } = await this.ask(routes.listEntries, { params: { ledger }, query })
    const first = items[which % items.length]
    if (first) await this.#revise(ledger, first)
    const { version } = await this.ask(routes.getHandIn, { params: at })
    const body = { step: 'submit' as const, version, reason: '已核对', nothingToReport: !first }
    const done = await this.ask(routes.stepHandIn, { params: at, body })
    if (done.state !== 'submitted') throw new Error(`${this.unit} ${ledger} is ${done.state}`)
    return { revised: first?.id ?? null, version: done.version }
  }

  async recall(round: string, ledger: string): Promise<void> {
    const at = { round, unit: this.unit, ledger }
    const { version } = await this.ask(routes.getHandIn, { params: at })
    await this.ask(routes.stepHandIn, { params: at, body: { step: 'recall', version } })
  }

  #revise(ledger: string, { id, version, values }: Answered<typeof routes.getEntry>) {
    const [field, value] =
      Object.entries(values).find(([, one]) => typeof one === 'number') ?? Object.entries(values)[0]!
    const change = { kind: 'revise' as const, entry: id, version, values: { [field]: value } }
    return this.ask(routes.saveChanges, { params: { ledger }, body: { changes: [change], reason: '截止日前核对' } })
  }

  async ask<const R extends Route>(route: R, asking: Asking<R>): Promise<Answered<R>> {
    const key = crypto.randomUUID()
    const until = Date.now() + (this.#options.patience ?? 0)
    for (;;) {
      const at = Date.now()
      const began = performance.now()
      const answer = await this.#send(route, asking, key).catch((error: Error) => error)
      if (!(answer instanceof Error)) {
        const kind = route.method === 'GET' ? 'read' : 'write'
        const milliseconds = performance.now() - began
        this.#options.note?.({ kind, route: `${route.method} ${route.path}`, at, milliseconds, status: answer.status })
        if (answer.status === 200) return answer.body as Answered<R>
        if (answer.status < 500) throw new Error(`${route.path}: ${answer.status} ${JSON.stringify(answer.body)}`)
      }
      if (Date.now() > until) throw answer instanceof Error ? answer : new Error(`${route.path}: ${answer.status}`)
      await pause(100)
    }
  }

  #send(route: Route, asking: Asking<Route>, key: string): Promise<{ status: number; body: unknown }> {
    const { body } = asking as { body?: unknown }
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          ...{ agent: this.#agent, host: this.#address.hostname, port: this.#address.port, method: route.method },
          path: `/api${addressOf(route, asking)}`,
          headers: {
            cookie: this.#cookie,
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            ...(route.idempotent ? { 'idempotency-key': key } : {}),
          },
        },
        (response) => {
          let text = ''
          response.setEncoding('utf8')
          response.on('data', (chunk: string) => {
            text += chunk
          })
          response.on('error', reject)
          response.on('end', () => {
            try {
              resolve({ status: response.statusCode!, body: JSON.parse(text) })
            } catch (error) {
              reject(error)
            }
          })
        },
      )
      sent.on('error', reject)
      sent.end(body === undefined ? undefined : JSON.stringify(body))
    })
  }
}

/** The cookie of a session. */
export async function signIn(address: string, username: string, password: string): Promise<string> {
  const response = await fetch(`${address}/api/auth/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  })
  if (!response.ok) throw new Error(`${username} could not sign in: ${await response.text()}`)
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0]!)
    .join('; ')
}
