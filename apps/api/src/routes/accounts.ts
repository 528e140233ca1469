/**
 * Accounts are made by the system administrator, roles given by the security administrator: neither does the other's work,
 * and nobody changes their own.
 */
import { routes } from '@youju/contract'
import type { Office } from '@youju/flow'
import { type Appointment, addDays, findIn, type Role, type UnitTree } from '@youju/model'
import type { AccountRow } from '../accounts.ts'
import type { Desk } from '../desk.ts'
import { heldBy } from '../held.ts'
import type { Person } from '../person.ts'
import { problem } from '../problems.ts'
import type { Serve } from '../serve.ts'

type Acting = { desk: Desk; office: Office; person: Person }
type Held = Appointment & { id: string; account: string }

export function serveAccounts(serve: Serve): void {
  serve(routes.listAccounts, async ({ query }, { desk, person }) => {
    const [accounts, held] = await Promise.all([desk.accounts.list({ search: query.search }), standing(desk)])
    const under = query.unit === undefined ? undefined : unitsBelow(person.tree, query.unit)
    const chosen = accounts.filter(({ id }) => {
      const own = held.get(id) ?? []
      return isWithinReach(person, own) && (under === undefined || own.some(({ unit }) => under.has(unit)))
    })
    const after = query.after
    const rest = after === undefined ? chosen : chosen.filter(({ username }) => username > after)
    const page = rest.slice(0, query.limit)
    return {
      items: page.map((account) => shown(person, desk, account, held.get(account.id) ?? [])),
      total: chosen.length,
      next: rest.length > page.length ? page.at(-1)!.username : null,
    }
  })

  serve(routes.addAccount, async ({ body }, call) => {
    const id = await call.desk.accounts.add({ ...body, mustChangePassword: true })
    await note(call, body.username, '新建账号 account made')
    return getAccount(call, id)
  })

  serve(routes.changeAccount, async ({ params, body }, call) => {
    const account = await getOther(call, params.account)
    await administering(async () => {
      if (body.disabled) for (const held of account.appointments) await checkNotLast(call.desk, account.id, held)
      await call.desk.accounts.change(account.id, body)
    })
    const done = [
      ...(body.name === undefined ? [] : ['改名 renamed']),
      ...(body.password === undefined ? [] : ['重设密码 new password']),
      ...(body.twoFactor === undefined ? [] : ['解除两步验证 two-step verification lifted']),
      ...(body.disabled === undefined ? [] : [body.disabled ? '停用 disabled' : '启用 enabled']),
    ]
    await note(call, account.username, done.join('、'))
    return getAccount(call, account.id)
  })

  serve(routes.appoint, async ({ params, body }, call) => {
    const { desk, person, office } = call
    const account = await getOther(call, params.account)
    const role = getRole(desk, body.role)
    checkRole(desk, person.tree, role, body)
    const held = account.appointments
    checkSeparation(desk, role, held)
    const given = { role: role.code, unit: body.unit, ledgers: body.ledgers, only: body.only, to: body.to }
    await desk.office.store.appoint(
      { account: account.id, ...given, from: desk.today },
      { by: person.username, at: office.clock().toISOString(), note: `${account.username} + ${role.code}` },
    )
    return getAccount(call, account.id)
  })

  serve(routes.endAppointment, async ({ params }, call) => {
    const { desk, person, office } = call
    const account = await getOther(call, params.account)
    const ended = account.appointments.find(({ id }) => id === params.appointment)
    if (!ended || !person.rights.may('grant', ended.unit)) throw problem('unknown-appointment')
    await administering(async () => {
      await checkNotLast(desk, account.id, ended)
      await desk.office.store.endAppointment(ended.id, addDays(desk.today, -1), {
        ...{ by: person.username, at: office.clock().toISOString() },
        note: `${account.username} - ${ended.role}`,
      })
    })
    return getAccount(call, account.id)
  })
}

async function standing(desk: Desk): Promise<Map<string, Held[]>> {
  return Map.groupBy(await desk.office.store.listAppointments(desk.today), ({ account }) => account)
}

const unitsBelow = (tree: UnitTree, unit: string): Set<string> =>
  new Set([...tree.subtree(unit)].map(({ code }) => code))

const isWithinReach = (person: Person, held: readonly Held[]): boolean =>
  held.length === 0 ||
  held.some(({ unit }) => (['accounts', 'grant'] as const).some((verb) => person.rights.may(verb, unit)))

const shown = (person: Person, desk: Desk, account: AccountRow, held: readonly Held[]) => ({
  ...account,
  appointments: heldBy(desk.office.pack.roles, person.tree, held),
})

async function getAccount({ desk, person }: Acting, id: string) {
  const [account] = await desk.accounts.list({ ids: [id] })
  const held = (await standing(desk)).get(id) ?? []
  if (!account || !isWithinReach(person, held)) throw problem('unknown-account')
  return shown(person, desk, account, held)
}

async function getOther(call: Acting, id: string) {
  const account = await getAccount(call, id)
  if (account.id === call.person.id) throw problem('own-account')
  return account
}

const note = ({ office }: Acting, account: string, what: string): Promise<void> =>
  office.store.logAccess({ deed: 'account', note: `${account}：${what}` })

function getRole(desk: Desk, code: string): Role {
  const { roles } = desk.office.pack
  const role = findIn(roles, code)
  if (!role) throw problem('unknown-role', { role: code, known: roles.map((one) => one.code).join(' ') })
  return role
}

function checkRole(
  desk: Desk,
  tree: UnitTree,
  role: Role,
  asked: { unit: string; ledgers?: readonly string[]; only?: Readonly<Record<string, string>> },
): void {
  const names = { roleZh: role.label.zh, roleEn: role.label.en }
  const unit = tree.find(asked.unit)
  if (!unit || !role.at.includes(unit.kind))
    throw problem('role-not-at-unit', { ...names, unit: unit?.name ?? asked.unit })
  const { ledgers } = desk.office.pack
  const unknown = asked.ledgers?.find((code) => !findIn(ledgers, code))
  if (unknown !== undefined) throw problem('unknown-ledger', { ledger: unknown })
  const narrowedBy = role.narrowedBy ?? []
  const given = Object.keys(asked.only ?? {})
  if (narrowedBy.length !== given.length || !narrowedBy.every((field) => given.includes(field))) {
    const fields = narrowedBy.map((code) =>
      ledgers.flatMap((ledger) => ledger.fields).find((field) => field.code === code),
    )
    const words = {
      fieldsZh: fields.map((one) => one?.label.zh).join('、'),
      fieldsEn: fields.map((one) => one?.label.en).join(', '),
    }
    throw problem('role-needs-narrowing', { ...names, ...words })
  }
}

/** 三员分立: nobody is two of the administrators, or one of them and something else. */
function checkSeparation(desk: Desk, role: Role, held: readonly Appointment[]): void {
  const others = held.map((one) => findIn(desk.office.pack.roles, one.role)).filter((one) => one !== undefined)
  const administers = role.administrator !== undefined
  if (others.some((other) => (administers ? other.code !== role.code : other.administrator !== undefined)))
    throw problem('administrators-are-separate')
}

let before: Promise<unknown> = Promise.resolve()

/** One after the other, so that two administrators who disable each other do not both find the other one left. */
function administering(work: () => Promise<void>): Promise<void> {
  const done = before.then(work)
  before = done.catch(() => undefined)
  return done
}

/** Of each of the three administrators of a county somebody stays, for good and with an account that can sign in. */
async function checkNotLast(desk: Desk, account: string, { role: code, unit }: Appointment): Promise<void> {
  const role = findIn(desk.office.pack.roles, code)
  if (!role?.administrator) return
  const others = (await desk.office.store.listAppointments(desk.today)).filter(
    (one) => one.role === code && one.unit === unit && one.to === null && one.account !== account,
  )
  const ids = others.map((one) => one.account)
  const able = ids.length > 0 ? (await desk.accounts.list({ ids })).filter(({ disabled }) => !disabled) : []
  if (able.length === 0) throw problem('last-administrator', { roleZh: role.label.zh, roleEn: role.label.en })
}
