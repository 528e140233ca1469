/** Who asks: the account behind the session, its appointments as they stand at this very request, and what they allow. */
import type { Office } from '@youju/flow'
import { type Appointment, holdsOn, type Rights, type UnitTree, type Verb } from '@youju/model'
import type { SignedIn } from './accounts.ts'
import type { Desk } from './desk.ts'
import { problem } from './problems.ts'

export type Person = SignedIn & {
  /** Those that stand today. */
  appointments: readonly (Appointment & { id: string })[]
  rights: Rights
  tree: UnitTree
  /** The office with this person as the one who acts. */
  office: Office
}

export async function findPerson(desk: Desk, headers: Headers): Promise<Person | undefined> {
  const signedIn = await desk.accounts.findSession(headers)
  return signedIn && { ...signedIn, ...(await personOf(desk, signedIn)) }
}

/** What an account may do as of now. */
export async function personOf(
  desk: Desk,
  { id, username }: Pick<Person, 'id' | 'username'>,
): Promise<Pick<Person, 'appointments' | 'rights' | 'tree' | 'office'>> {
  const { appointments, structure } = await desk.office.store.appointmentsOf(id)
  const tree = await desk.treeAt(structure)
  const standing = appointments.filter((one) => holdsOn(one, desk.today))
  const store = desk.office.store.as({ name: username, counties: countiesOf(standing, tree) })
  return {
    appointments: standing,
    rights: desk.rights(standing, tree),
    tree,
    office: { ...desk.office, store, actor: username },
  }
}

/** Whoever is appointed above the counties works on all of them. */
function countiesOf(appointments: readonly Appointment[], tree: UnitTree): 'all' | string[] {
  const counties = new Set(appointments.map(({ unit }) => tree.findVersion(unit)?.county ?? ''))
  return counties.has('') ? 'all' : [...counties]
}

/** Refuses a unit at which the verb is not allowed; a unit that does not exist is refused in the same words. */
export function checkReach(person: Person, verb: Verb, unit: string, ledger?: string): void {
  if (!person.rights.may(verb, unit, ledger)) throw problem('beyond-reach', { unit })
}
