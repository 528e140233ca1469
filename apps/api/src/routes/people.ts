/** Who somebody is, and the roles there are. */
import { routes } from '@youju/contract'
import { findIn, type Pack, VERBS } from '@youju/model'
import { heldBy } from '../held.ts'
import type { Serve } from '../serve.ts'

export function servePeople(serve: Serve): void {
  serve(routes.getMe, async (_asked, { desk, person }) => {
    const { id, username, name, twoFactor, mustChangePassword, appointments, rights, tree } = person
    const held = heldBy(desk.office.pack.roles, tree, appointments)
    const home = held[0] ? tree.findVersion(held[0].unit) : undefined
    return {
      ...{ id, username, name, twoFactor, mustChangePassword },
      appointments: held,
      verbs: VERBS.filter((verb) => rights.any(verb)),
      home: home ? { code: home.code, name: home.name, kind: home.kind } : null,
    }
  })

  serve(routes.listRoles, async (_asked, { desk }) => ({
    roles: desk.office.pack.roles.map(({ code, label, at, administrator, narrowedBy, grants }) => ({
      ...{ code, label, at },
      administrator: administrator ?? null,
      narrowedBy: (narrowedBy ?? []).map((field) => narrowingField(desk.office.pack, field)),
      verbs: VERBS.filter((verb) => grants.some(({ verbs }) => verbs.includes(verb))),
    })),
    ledgers: desk.office.pack.ledgers.map(({ code, label }) => ({ code, label })),
  }))
}

function narrowingField(pack: Pack, code: string) {
  const field = pack.ledgers.flatMap(({ fields }) => fields).find((candidate) => candidate.code === code)!
  const codes = field.list ? findIn(pack.lists, field.list)?.codes : undefined
  return { code, label: field.label, codes: (codes ?? []).map((item) => ({ code: item.code, label: item.label })) }
}
