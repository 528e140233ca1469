/** The first hours of an office: a county out of the gazetteer, or of the tree that is there, and its three administrators. */
import { routes } from '@youju/contract'
import { addCounty } from '@youju/flow'
import type { Gazetteer, Place, UnitTree } from '@youju/model'
import type { Desk } from '../desk.ts'
import { readOfficeFacts, saveOfficeFacts } from '../office-facts.ts'
import { checkPassword } from '../password.ts'
import { problem } from '../problems.ts'
import type { Serve } from '../serve.ts'

type Named = Pick<Place, 'code' | 'name'> & { kind: string }

export function serveSetUp(serve: Serve): void {
  let gazetteer: Promise<Gazetteer> | undefined
  // Read only where an office is set up: the lists are large.
  const openGazetteer = (): Promise<Gazetteer> => {
    gazetteer ??= import('@youju/cn-county/places').then((places) => places.openGazetteer())
    return gazetteer
  }
  let doing: Promise<unknown> = Promise.resolve()

  serve(routes.listPlaces, async ({ query }, { desk }) => {
    await checkNotSetUp(desk)
    const places = await openGazetteer()
    const { tree } = await currentTree(desk)
    const own = [...tree.units()].filter(({ kind }) => kind === 'county')
    const found: readonly Named[] = query.search
      ? [...own.filter(({ name }) => name.includes(query.search!)), ...places.named(query.search)]
      : query.under
        ? standingBelow(places, query.under)
        : [...own, ...provincesOf(places)]
    return {
      places: found
        .filter(({ kind }) => ['province', 'city', 'county'].includes(kind))
        .map(({ code, name, kind }) => ({
          ...{ code, name, kind },
          children: kind === 'county' ? 0 : standingBelow(places, code).length,
        })),
    }
  })

  serve(routes.setUpOffice, async ({ body }, { desk }) => {
    // One after the other: the second finds the office set up.
    const work = doing.then(() => setUp(desk, body))
    doing = work.catch(() => undefined)
    return work
  })

  async function setUp(desk: Desk, body: SetUp): Promise<{ units: number }> {
    await checkNotSetUp(desk)
    const administrators = [body.system, body.security, body.audit]
    for (const { password, username } of administrators) checkPassword(password, username)
    const names = administrators.map(({ username }) => username)
    const twice = names.find((name, index) => names.indexOf(name) !== index)
    if (twice !== undefined) throw problem('username-taken', { username: twice })
    const { tree } = await currentTree(desk)
    const known = tree.find(body.county)
    const places = await openGazetteer()
    if (known?.kind !== 'county' && places.unitsOfCounty(body.county).length === 0)
      throw problem('unknown-place', { place: body.county })
    if (known?.kind !== 'county') await addCounty(desk.office, places, body.county)
    for (const kind of ['system', 'security', 'audit'] as const) {
      const id = await desk.accounts.add({ ...body[kind], mustChangePassword: kind !== 'system' })
      const role = desk.office.pack.roles.find(({ administrator }) => administrator === kind)!
      await desk.office.store.appoint(
        { account: id, role: role.code, unit: body.county, from: desk.today, to: null },
        { by: 'youju', at: desk.office.clock().toISOString(), note: `${body[kind].username} + ${role.code}` },
      )
    }
    const { tree: made } = await currentTree(desk)
    await saveOfficeFacts(desk.office, { name: made.find(body.county)!.name, synthetic: false, demoAccounts: [] })
    return { units: made.size }
  }
}

type SetUp = (typeof routes.setUpOffice.body)['_output']

async function checkNotSetUp(desk: Desk): Promise<void> {
  if ((await readOfficeFacts(desk.office)).setUp) throw problem('already-set-up')
}

async function currentTree(desk: Desk): Promise<{ tree: UnitTree }> {
  return { tree: await desk.office.store.units.tree(desk.today) }
}

const standingBelow = (places: Gazetteer, code: string): readonly Place[] =>
  places.below(code).filter(({ to }) => to === null)

/** GB/T 2260: the first two digits are the province's. */
function provincesOf(places: Gazetteer): Place[] {
  const codes = Array.from({ length: 90 }, (_, index) => `${index + 10}0000`)
  return codes.flatMap((code) => places.find(code) ?? [])
}
