/** The tree of units within one's reach, and its changes. Whoever may do anything at a unit sees it. */
import { routes, type TreeNode, type UnitChange } from '@youju/contract'
import { changeUnits, type Office, previewUnitChange, Reach, unitsNamed } from '@youju/flow'
import { findIn, holdsOn, OFFICE_VERBS, Rights, type Unit, type UnitTree, VERBS } from '@youju/model'
import type { Desk } from '../desk.ts'
import { checkReach, type Person } from '../person.ts'
import { problem } from '../problems.ts'
import type { Serve } from '../serve.ts'
import { findsUnit } from '../unit-search.ts'

export function serveUnits(serve: Serve): void {
  serve(routes.listUnits, async ({ query }, { desk, person }) => {
    const { tree, rights } = await viewOn(desk, person, query.asOf)
    const visible = visibleUnits(rights, tree)
    const kinds = query.kinds?.split(',')
    if (query.under !== undefined && !visible.has(query.under)) throw problem('beyond-reach', { unit: query.under })
    const found = query.search
      ? (query.under === undefined ? [...tree.units()] : [...tree.subtree(query.under)]).filter(findsUnit(query.search))
      : query.under === undefined
        ? topsOf(tree, visible, query.deep)
        : query.deep
          ? [...tree.subtree(query.under)].filter(({ code }) => code !== query.under)
          : tree.children(query.under)
    const units = found.filter((unit) => visible.has(unit.code) && (!kinds || kinds.includes(unit.kind)))
    return { asOf: tree.asOf, units: units.map((unit) => nodeOf(unit, tree, visible, rights)) }
  })

  serve(routes.getUnit, async ({ params, query }, { desk, person, office }) => {
    const { tree, rights } = await viewOn(desk, person, query.asOf)
    const versions = (await office.store.units.list()).filter(({ code }) => code === params.unit)
    const unit = tree.findVersion(params.unit)
    if (!unit || !rights.touches('read', unit.code)) throw problem('beyond-reach', { unit: params.unit })
    const visible = visibleUnits(rights, tree)
    const { ledgers, counts } = await countsAt(office, rights, tree, unit.code)
    return {
      unit: nodeOf(unit, tree, visible, rights),
      ancestors: [...tree.ancestors(unit.code)]
        .slice(1)
        .map(({ code, name }) => ({ code, name, withinReach: visible.has(code) })),
      versions,
      history: (await office.store.units.history(params.unit)).map(({ at, by, reason, change }) => ({
        ...{ at, by, reason, change },
      })),
      ledgers: ledgers.flatMap(({ code, label }) => {
        const entries = counts.get(code) ?? 0
        return entries > 0 ? [{ ledger: code, label, entries }] : []
      }),
    }
  })

  serve(routes.listUnitAttributes, async (_asked, { desk }) => {
    const codes = (name: string) =>
      findIn(desk.office.pack.lists, name)?.codes.map(({ code, label }) => ({ code, label })) ?? []
    return { type: codes('type'), ownership: codes('ownership'), location: codes('location') }
  })

  serve(routes.previewUnitChange, async ({ body }, { person, office }) => {
    checkChange(person, body.change)
    return previewUnitChange(office, body.change, body.day)
  })

  serve(routes.changeUnits, async ({ body }, { desk, person, office }) => {
    checkChange(person, body.change)
    await changeUnits(office, body.change, body.day, body.reason)
    const { tree, rights } = await viewOn(desk, person, undefined)
    const named = new Set([...unitsNamed(body.change), ...foundedBy(body.change)])
    const visible = visibleUnits(rights, tree)
    return {
      units: [...named].flatMap((code) => {
        const unit = tree.findVersion(code)
        return unit ? [nodeOf(unit, tree, visible, rights)] : []
      }),
    }
  })
}

/** How many entries of a unit are within reach: all of a ledger where it is read whole, else those of the class. */
async function countsAt({ pack, store }: Office, rights: Rights, tree: UnitTree, unit: string) {
  const reach = new Reach(rights, tree)
  const ledgers = pack.ledgers.filter(({ code }) => rights.touches('read', unit, code))
  const counts = await store.countEntries([unit])
  for (const { code } of ledgers)
    if (!rights.may('read', unit, code)) {
      const within = reach.scopes('read', code)
      counts.set(code, (await store.entryPage({ ledger: code, under: [unit], within, limit: 1 })).total)
    }
  return { ledgers, counts }
}

/** The tree of a day with what somebody's rights of today reach in it. */
async function viewOn(
  desk: Desk,
  person: Person,
  asOf: string | undefined,
): Promise<{ tree: UnitTree; rights: Rights }> {
  const tree = await person.office.store.units.tree(asOf ?? desk.today)
  return { tree, rights: new Rights(desk.office.pack.roles, person.appointments, tree, desk.today) }
}

function visibleUnits(rights: Rights, tree: UnitTree): Set<string> {
  const visible = new Set<string>()
  for (const verb of VERBS)
    for (const { unit, reach } of rights.reach(verb))
      if (reach === 'own') visible.add(unit)
      else if (!visible.has(`${unit}/`)) {
        visible.add(`${unit}/`)
        for (const { code } of tree.subtree(unit)) visible.add(code)
      }
  return visible
}

const topsOf = (tree: UnitTree, visible: ReadonlySet<string>, deep: boolean): Unit[] =>
  [...tree.units()].filter(({ code, parent }) => visible.has(code) && (deep || parent === null || !visible.has(parent)))

const nodeOf = (unit: Unit, tree: UnitTree, visible: ReadonlySet<string>, rights: Rights): TreeNode => ({
  ...{ code: unit.code, name: unit.name, kind: unit.kind, parent: unit.parent },
  ...{ type: unit.type ?? null, ownership: unit.ownership ?? null, location: unit.location ?? null },
  children: tree.children(unit.code).filter(({ code }) => visible.has(code)).length,
  ...{ from: unit.from, to: unit.to },
  may: OFFICE_VERBS.filter((verb) => holdsOn(unit, tree.asOf) && rights.may(verb, unit.code)),
})

const foundedBy = (change: UnitChange): string[] =>
  change.kind === 'found' ? [change.unit.code] : change.kind === 'split' ? change.into.map(({ code }) => code) : []

function checkChange(person: Person, change: UnitChange): void {
  for (const unit of unitsNamed(change)) checkReach(person, 'structure', unit)
}
