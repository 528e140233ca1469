/**
 * Accounts, passwords, sessions and two-step verification are better-auth's, in the schema `accounts` of the office's database.
 * Of its endpoints only those named here are served: nobody signs up alone, and nobody is asked for a mail address.
 */
import { betterAuth } from 'better-auth'
import { getMigrations } from 'better-auth/db/migration'
import { twoFactor, username } from 'better-auth/plugins'
import pg, { type ClientConfig } from 'pg'
import { checkPassword } from './password.ts'
import { problem } from './problems.ts'

export const AUTH_PATHS = [
  '/sign-in/username',
  '/sign-out',
  '/get-session',
  '/list-sessions',
  '/revoke-session',
  '/revoke-other-sessions',
  '/change-password',
  '/two-factor/enable',
  '/two-factor/disable',
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
  '/two-factor/generate-backup-codes',
] as const

export type SignedIn = {
  id: string
  username: string
  name: string
  twoFactor: boolean
  mustChangePassword: boolean
  session: string
}
export type AccountRow = Omit<SignedIn, 'session' | 'mustChangePassword'> & {
  disabled: boolean
  lastSeen: string | null
}
export type AccountChange = {
  name?: string
  disabled?: boolean
  password?: string
  /** Lifts two-step verification. */
  twoFactor?: false
}
export type NewAccount = { username: string; name: string; password: string; mustChangePassword: boolean }

const HOURS = 3600

const makeAuth = (pool: InstanceType<typeof pg.Pool>, secret: string, secure: boolean) =>
  betterAuth({
    appName: '有据',
    basePath: '/api/auth',
    baseURL: 'http://localhost',
    secret,
    database: pool,
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10, maxPasswordLength: 128 },
    session: { expiresIn: 12 * HOURS, updateAge: HOURS, cookieCache: { enabled: false } },
    user: {
      additionalFields: {
        mustChangePassword: { type: 'boolean', defaultValue: false, input: false },
        disabled: { type: 'boolean', defaultValue: false, input: false },
      },
    },
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'youju',
      useSecureCookies: secure,
      defaultCookieAttributes: { sameSite: 'strict', httpOnly: true, path: '/' },
      ipAddress: { ipAddressHeaders: ['x-youju-address'] },
      // The API refuses requests of other sites before they come here.
      disableCSRFCheck: true,
      disableOriginCheck: true,
    },
    plugins: [
      username({
        minUsernameLength: 3,
        maxUsernameLength: 40,
        usernameValidator: (name) => /^[a-z0-9._-]+$/.test(name),
      }),
      twoFactor({ issuer: '有据' }),
    ],
  })

export async function openAccounts(
  connection: ClientConfig,
  options: { secret: string; secure?: boolean },
): Promise<Accounts> {
  const pool = new pg.Pool({ ...connection, max: 6, options: '-c search_path=accounts' })
  pool.on('error', () => undefined)
  const auth = makeAuth(pool, options.secret, options.secure ?? false)
  await makeTables(auth, pool)
  return new Accounts(auth, pool)
}

/** For a backup to be restored into. */
export async function makeAccountTables(connection: ClientConfig): Promise<void> {
  const pool = new pg.Pool({ ...connection, max: 1, options: '-c search_path=accounts' })
  try {
    await makeTables(makeAuth(pool, 'signs nothing: only tables are made', false), pool)
  } finally {
    await pool.end()
  }
}

async function makeTables(auth: ReturnType<typeof makeAuth>, pool: InstanceType<typeof pg.Pool>): Promise<void> {
  await pool.query('create schema if not exists accounts')
  const { runMigrations } = await getMigrations(auth.options)
  await runMigrations()
  await pool.query(
    'create table if not exists refused_sign_ins (username text primary key, times int not null, last timestamptz not null)',
  )
}

/** How long a cookie that better-auth found genuine is not shown to it again, in milliseconds. */
const GENUINE = 300_000
const COOKIES_KEPT = 10_000

export class Accounts {
  readonly #auth: ReturnType<typeof makeAuth>
  readonly #pool: InstanceType<typeof pg.Pool>
  readonly #genuine = new Map<string, { token: string; until: number }>()

  constructor(auth: ReturnType<typeof makeAuth>, pool: InstanceType<typeof pg.Pool>) {
    this.#auth = auth
    this.#pool = pool
  }

  handle(request: Request): Promise<Response> {
    return this.#auth.handler(request)
  }

  /** Whether a cookie is genuine is better-auth's to say, now and then; whether its session stands is asked every time. */
  async findSession(headers: Headers): Promise<SignedIn | undefined> {
    const cookie = headers.get('cookie')
    if (!cookie) return undefined
    const known = this.#genuine.get(cookie)
    if (known && Date.now() < known.until) return this.#standing(known.token)
    this.#genuine.delete(cookie)
    const signedIn = await this.#examine(headers)
    if (signedIn) {
      this.#genuine.set(cookie, { token: signedIn.session, until: Date.now() + GENUINE })
      const oldest = this.#genuine.size > COOKIES_KEPT ? this.#genuine.keys().next().value : undefined
      if (oldest !== undefined) this.#genuine.delete(oldest)
    }
    return signedIn
  }

  async #standing(token: string): Promise<SignedIn | undefined> {
    const { rows } = await this.#pool.query<SignedIn>({
      name: 'standing-session',
      text: `select u.id, coalesce(u.username, '') as username, u.name, s.token as session,
          coalesce(u."twoFactorEnabled", false) as "twoFactor", coalesce(u."mustChangePassword", false) as "mustChangePassword"
        from session s join "user" u on u.id = s."userId"
        where s.token = $1 and s."expiresAt" > $2 and not coalesce(u.disabled, false)`,
      values: [token, new Date()],
    })
    return rows[0]
  }

  /** By better-auth, which also lengthens a session that is in use. */
  async #examine(headers: Headers): Promise<SignedIn | undefined> {
    const found = await this.#auth.api.getSession({ headers })
    if (!found || found.user.disabled) return undefined
    const { user, session } = found
    return {
      id: user.id,
      username: user.username ?? '',
      name: user.name,
      twoFactor: user.twoFactorEnabled ?? false,
      mustChangePassword: user.mustChangePassword ?? false,
      session: session.token,
    }
  }

  async findId(username: string): Promise<string | undefined> {
    const { rows } = await this.#pool.query<{ id: string }>('select id from "user" where username = $1', [username])
    return rows[0]?.id
  }

  async add(account: NewAccount): Promise<string> {
    checkPassword(account.password, account.username)
    const { internalAdapter, password } = await this.#auth.$context
    const { rowCount } = await this.#pool.query('select from "user" where username = $1', [account.username])
    if (rowCount) throw problem('username-taken', { username: account.username })
    const user = await internalAdapter.createUser(
      {
        email: `${account.username}@accounts.invalid`,
        name: account.name,
        username: account.username,
        mustChangePassword: account.mustChangePassword,
      },
      { method: 'admin' },
    )
    await internalAdapter.linkAccount({
      userId: user.id,
      accountId: user.id,
      providerId: 'credential',
      password: await password.hash(account.password),
    })
    return user.id
  }

  /** `ids` chooses among them; search is of name and user name. */
  async list(chosen: { ids?: readonly string[]; search?: string } = {}): Promise<AccountRow[]> {
    const { rows } = await this.#pool.query<AccountRow & { lastSeen: Date | null }>(
      `select u.id, u.username, u.name, coalesce(u.disabled, false) as disabled,
         coalesce(u."twoFactorEnabled", false) as "twoFactor", max(s."updatedAt") as "lastSeen"
       from "user" u left join session s on s."userId" = u.id
       where ($1::text[] is null or u.id = any($1))
         and ($2::text is null or strpos(lower(u.name || ' ' || u.username), lower($2)) > 0)
       group by u.id order by u.username`,
      [chosen.ids ?? null, chosen.search ?? null],
    )
    return rows.map((row) => ({ ...row, lastSeen: row.lastSeen?.toISOString() ?? null }))
  }

  async change(id: string, change: AccountChange): Promise<void> {
    const { internalAdapter, password } = await this.#auth.$context
    const [account] = await this.list({ ids: [id] })
    if (!account) throw problem('unknown-account')
    if (change.password !== undefined) {
      checkPassword(change.password, account.username)
      await internalAdapter.updatePassword(id, await password.hash(change.password))
      await this.forgive(account.username)
    }
    if (change.twoFactor === false) {
      await this.#pool.query('delete from "twoFactor" where "userId" = $1', [id])
      await this.#pool.query('update "user" set "twoFactorEnabled" = false where id = $1', [id])
    }
    await this.#pool.query(
      `update "user" set name = coalesce($2, name), disabled = coalesce($3, disabled),
         "mustChangePassword" = "mustChangePassword" or $4, "updatedAt" = now() where id = $1`,
      [id, change.name ?? null, change.disabled ?? null, change.password !== undefined],
    )
    if (change.disabled || change.password !== undefined) await internalAdapter.deleteUserSessions(id)
  }

  async passwordChanged(id: string): Promise<void> {
    await this.#pool.query('update "user" set "mustChangePassword" = false where id = $1', [id])
  }

  /** Wrong attempts in a row, and when the last was. */
  async refusals(name: string): Promise<{ times: number; last: Date } | undefined> {
    const { rows } = await this.#pool.query('select times, last from refused_sign_ins where username = $1', [name])
    return rows[0]
  }

  /** Attempts that lie further back than `since` no longer count. */
  async refuse(name: string, at: Date, since: Date): Promise<void> {
    await this.#pool.query(
      `insert into refused_sign_ins values ($1, 1, $2)
       on conflict (username) do update set last = excluded.last,
         times = case when refused_sign_ins.last < $3 then 1 else refused_sign_ins.times + 1 end`,
      [name, at, since],
    )
  }

  async forgive(name: string): Promise<void> {
    await this.#pool.query('delete from refused_sign_ins where username = $1', [name])
  }

  close(): Promise<void> {
    return this.#pool.end()
  }
}
