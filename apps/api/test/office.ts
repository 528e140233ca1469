/** An office in memory for the tests of the API: a small synthetic county, and people who are signed in. */
import { join } from 'node:path'
import { pack } from '@youju/cn-county'
import { type Answered, type Asking, addressOf, ProblemReply, type Route } from '@youju/contract'
import { closeOffice, type Office, openOffice } from '@youju/flow'
import type { FastifyInstance } from 'fastify'
import { type Accounts, openAccounts } from '../src/accounts.ts'
import { makeApp } from '../src/app.ts'
import { ChatRobot } from '../src/chat-robot.ts'
import { Desk } from '../src/desk.ts'
import { demoHome, emptyHome, TEST_SECRET } from './demo-home.ts'

/** Two townships, so that there is a sibling. */
export const DEMO = { schools: 22, pupils: 300, years: 1, seed: 1 }
export const PASSWORD = 'Youju-demo-1'

type Sent = { headers?: Record<string, string>; key?: string }
export type Reply<R extends Route> = {
  status: number
  body: Answered<R>
  problem: ProblemReply
  headers: Record<string, unknown>
}
export type Client = <const R extends Route>(route: R, asking: Asking<R>, sent?: Sent) => Promise<Reply<R>>

export type TestOffice = {
  app: FastifyInstance
  office: Office
  accounts: Accounts
  desk: Desk
  /** Nobody. */
  nobody: Client
  /** Signs in, once for each name. */
  as(username: string, password?: string): Promise<Client>
  /** Signs in anew. */
  again(username: string, password?: string): Promise<Client>
  /** The cookie that signing in gives. */
  signIn(username: string, password?: string): Promise<string>
  stop(): Promise<void>
}

export async function openTestOffice(
  options: { demo?: typeof DEMO | false; clock?: () => Date } = {},
): Promise<TestOffice> {
  const { home, remove } = options.demo === false ? emptyHome() : await demoHome(options.demo ?? DEMO)
  const office = await openOffice({ pack, home, actor: 'youju', ...(options.clock ? { clock: options.clock } : {}) })
  const accounts = await openAccounts(office.store.connection, { secret: TEST_SECRET })
  const desk = new Desk(office, accounts, { backups: join(home, 'backups'), robot: new ChatRobot({ inner: true }) })
  const app = await makeApp(desk, { limits: { requests: 100_000, signIns: 100_000 } })
  const clients = new Map<string, Promise<Client>>()

  const signIn = async (username: string, password = PASSWORD): Promise<string> => {
    const response = await app.inject({
      method: 'POST',
      url: '/api/auth/sign-in/username',
      payload: { username, password },
    })
    if (response.statusCode !== 200) throw new Error(`${username} could not sign in: ${response.body}`)
    return response.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  }
  const again = (username: string, password?: string): Promise<Client> => {
    const client = signIn(username, password).then((cookie) => clientOf(app, cookie))
    clients.set(username, client)
    return client
  }
  return {
    ...{ app, office, accounts, desk, signIn, again },
    nobody: clientOf(app, undefined),
    as: (username, password) => clients.get(username) ?? again(username, password),
    async stop() {
      await app.close()
      await accounts.close()
      await closeOffice(office)
      remove()
    },
  }
}

function clientOf(app: FastifyInstance, cookie: string | undefined): Client {
  return async (route, asking, sent = {}) => {
    const { body } = asking as { body?: unknown }
    const response = await app.inject({
      method: route.method,
      url: `/api${addressOf(route, asking)}`,
      headers: {
        ...(cookie ? { cookie } : {}),
        'accept-language': 'en',
        ...(sent.key ? { 'idempotency-key': sent.key } : {}),
        ...sent.headers,
      },
      ...(body === undefined ? {} : { payload: body as object }),
    })
    const answer: unknown = response.headers['content-type']?.toString().includes('json')
      ? response.json()
      : response.body
    return {
      status: response.statusCode,
      body: answer as never,
      problem: (ProblemReply.safeParse(answer).data ?? {
        code: '',
        message: '',
        details: {},
        more: [],
      }) as ProblemReply,
      headers: response.headers,
    }
  }
}
