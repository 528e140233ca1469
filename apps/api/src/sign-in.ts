/** Signing in and out, sessions and two-step verification, below `/api/auth`; with lock-out, and a line in the log of accesses. */
import type { Problem } from '@youju/model'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { AUTH_PATHS } from './accounts.ts'
import type { Desk } from './desk.ts'
import { checkPassword } from './password.ts'
import { personOf } from './person.ts'
import { problem } from './problems.ts'
import { headersOf } from './request.ts'

export const MOST_ATTEMPTS = 5
const LOCKED_MINUTES = 15

export function serveSignIn(app: FastifyInstance, desk: Desk): void {
  for (const path of AUTH_PATHS)
    app.route({
      method: ['/get-session', '/list-sessions'].includes(path) ? 'GET' : 'POST',
      url: `/api/auth${path}`,
      handler: async (request, reply) => {
        if (path === '/sign-in/username') return signIn(desk, request, reply)
        if (path === '/sign-out') return signOut(desk, request, reply)
        if (path === '/change-password') return changePassword(desk, request, reply)
        const response = await ask(desk, request)
        if (path === '/two-factor/verify-totp' && response.ok && !signedIn(request)) await noteSignIn(desk, response)
        return answer(response, reply)
      },
    })
}

async function signIn(desk: Desk, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const given = (request.body ?? {}) as { username?: unknown; password?: unknown }
  const username = String(given.username ?? '').toLowerCase()
  await checkLock(desk, username)
  const response = await ask(desk, request)
  if (!response.ok) {
    const now = desk.office.clock()
    await desk.accounts.refuse(username, now, new Date(now.getTime() - LOCKED_MINUTES * 60_000))
    await note(desk, username, await desk.accounts.findId(username), 'sign-in-refused')
    throw problem('sign-in-refused', { most: MOST_ATTEMPTS, minutes: LOCKED_MINUTES })
  }
  await desk.accounts.forgive(username)
  const { user } = (await response.clone().json()) as { user?: { id: string } }
  // With two-step verification there is no session yet, and no user named.
  if (user && (await isDisabled(desk, user.id))) {
    await desk.accounts.change(user.id, { disabled: true })
    throw problem('sign-in-refused', { most: MOST_ATTEMPTS, minutes: LOCKED_MINUTES })
  }
  if (user) await note(desk, username, user.id, 'sign-in')
  return answer(response, reply)
}

async function checkLock(desk: Desk, username: string): Promise<void> {
  const refused = await desk.accounts.refusals(username)
  if (!refused || refused.times < MOST_ATTEMPTS) return
  const left = refused.last.getTime() + LOCKED_MINUTES * 60_000 - desk.office.clock().getTime()
  if (left > 0) throw problem('account-locked', { minutes: Math.ceil(left / 60_000) })
}

async function isDisabled(desk: Desk, id: string): Promise<boolean> {
  const [account] = await desk.accounts.list({ ids: [id] })
  return account?.disabled ?? true
}

async function signOut(desk: Desk, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const person = await desk.accounts.findSession(headersOf(request))
  const response = await ask(desk, request)
  if (person) await note(desk, person.username, person.id, 'sign-out')
  return answer(response, reply)
}

async function changePassword(desk: Desk, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const person = await desk.accounts.findSession(headersOf(request))
  if (!person) throw problem('not-signed-in')
  const { newPassword } = (request.body ?? {}) as { newPassword?: unknown }
  checkPassword(String(newPassword ?? ''), person.username)
  const response = await ask(desk, request)
  if (response.ok) {
    await desk.accounts.passwordChanged(person.id)
    await note(desk, person.username, person.id, 'account', '修改密码 password changed')
  }
  return answer(response, reply)
}

async function noteSignIn(desk: Desk, response: Response): Promise<void> {
  const { user } = (await response.clone().json()) as { user?: { id: string; username?: string } }
  if (user?.username) await note(desk, user.username, user.id, 'sign-in')
}

/** In the log of the counties that the account works in; of a name that nobody has, in everybody's. */
async function note(desk: Desk, name: string, account: string | undefined, deed: string, text = ''): Promise<void> {
  const username = name.slice(0, 40)
  const store = account ? (await personOf(desk, { id: account, username })).office.store : desk.office.store
  await store.logAccess({ by: username, deed, note: text })
}

const signedIn = (request: FastifyRequest): boolean => /session_token=/.test(request.headers.cookie ?? '')

function ask(desk: Desk, request: FastifyRequest): Promise<Response> {
  const headers = headersOf(request)
  for (const name of ['content-length', 'transfer-encoding', 'connection']) headers.delete(name)
  return desk.accounts.handle(
    new Request(new URL(request.url, 'http://localhost'), {
      method: request.method,
      headers,
      body: request.method === 'GET' ? null : JSON.stringify(request.body ?? {}),
    }),
  )
}

async function answer(response: Response, reply: FastifyReply): Promise<unknown> {
  if (!response.ok) throw await refusalOf(response)
  for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie)
  reply.code(response.status).header('cache-control', 'no-store')
  const text = await response.text()
  reply.type('application/json')
  return reply.send(text || 'null')
}

/** What better-auth refuses, in the words of this office. */
async function refusalOf(response: Response): Promise<Problem> {
  const { code = '' } = ((await response.json().catch(() => null)) ?? {}) as { code?: string }
  if (/^INVALID_(PASSWORD|USERNAME_OR_PASSWORD)$/.test(code)) return problem('wrong-password')
  if (/LOCKED|TOO_MANY/.test(code) || response.status === 429)
    return problem('account-locked', { minutes: LOCKED_MINUTES })
  if (/INVALID_(CODE|BACKUP_CODE)/.test(code)) return problem('wrong-code')
  if (response.status === 401 || response.status === 403) return problem('not-signed-in')
  return problem('malformed-request', { field: 'body', reason: code.toLowerCase().replaceAll('_', ' ') })
}
