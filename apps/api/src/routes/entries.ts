/** Entries: looking, recording, history. What somebody may not see is left out or masked before it gets here. */
import { type Answered, type Asked, routes } from '@youju/contract'
import {
  type ChangeSet,
  checkChanges,
  entryHistory,
  findEntries,
  getEntry,
  listEntries,
  Reach,
  type SeenEntry,
  saveChanges,
  seenEntries,
} from '@youju/flow'
import { findIn, getLedger, type Ledger } from '@youju/model'
import { problem } from '../problems.ts'
import { type Call, type Serve, toReply } from '../serve.ts'
import { noteRead } from './note-access.ts'

export function serveEntries(serve: Serve): void {
  serve(routes.listEntries, async ({ params, query }, call) => {
    const [ledger, reach] = about(call, params.ledger)
    const page = await listEntries(call.office, reach, ledger, given(query))
    await noteRead(call, ledger, query.unit, page.persons)
    return { items: page.entries, total: page.total, sums: page.sums, next: page.next ?? null }
  })

  serve(routes.getEntry, async ({ params }, call) => {
    const [ledger, reach] = about(call, params.ledger)
    const entry = await getEntry(call.office, reach, ledger, params.entry)
    return shown(call, reach, ledger, entry)
  })

  serve(routes.getHistory, async ({ params }, call) => {
    const [ledger, reach] = about(call, params.ledger)
    const entry = await getEntry(call.office, reach, ledger, params.entry)
    if (reach.may('see-persons', ledger.code, entry.unit, entry.values)) await noteRead(call, ledger, entry.unit, 1)
    return { items: await entryHistory(call.office, reach, ledger, entry) }
  })

  serve(routes.checkChanges, async ({ params, query, body }, call) => {
    const [ledger, reach] = about(call, params.ledger)
    const { findings, problems, impact } = await checkChanges(call.office, reach, ledger, setOf(call, body), query)
    return {
      violations: findings.map(({ change, level, ledger: of, rule, fields, text }) => ({
        ...{ change, level, ledger: of, rule, fields: [...fields] },
        message: text[call.language],
      })),
      problems: problems.map((one) => ({ ...toReply(one, call.language), more: [] })),
      impact: impact && { ...impact, rounds: [...impact.rounds] },
    }
  })

  serve(routes.saveChanges, async ({ params, body }, call) => {
    const [ledger, reach] = about(call, params.ledger)
    const receipt = await saveChanges(call.office, reach, ledger, setOf(call, body), call.key)
    const entries = await findEntries(call.office, reach, ledger, receipt.entries)
    return { sequence: receipt.sequence, entries: seenEntries(reach, ledger, entries).entries }
  })

  serve(routes.reviseEntry, async ({ params, body }, call) => {
    const [ledger, reach] = about(call, params.ledger)
    if (call.ifMatch === undefined || !/^\d+$/.test(call.ifMatch)) throw problem('if-match-missing')
    const { values, reason, correction } = body
    const change = { kind: 'revise' as const, entry: params.entry, version: Number(call.ifMatch), values }
    await saveChanges(call.office, reach, ledger, { changes: [change], reason, correction }, call.key)
    return shown(call, reach, ledger, await getEntry(call.office, reach, ledger, params.entry))
  })
}

type Body = Asked<typeof routes.checkChanges>['body']

/** Ledgers beside are refused in the words of one that does not exist, as in the address. */
function setOf<B extends Body>({ office, person }: OverLedger, body: B): Omit<B, 'beside'> & Pick<ChangeSet, 'beside'> {
  return {
    ...body,
    beside: body.beside.map(({ ledger, changes }) => {
      const found = findIn(office.pack.ledgers, ledger)
      if (!found || !person.rights.any('read', ledger)) throw problem('unknown-ledger', { ledger })
      return { ledger: found, changes }
    }),
  }
}

type OverLedger = Call<typeof routes.getEntry>

export const about = ({ office, person }: Pick<OverLedger, 'office' | 'person'>, ledger: string): [Ledger, Reach] => [
  getLedger(office.pack, ledger),
  new Reach(person.rights, person.tree),
]

/** Without what was not asked. */
export const given = <T extends object>(query: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as never

async function shown(
  call: OverLedger,
  reach: Reach,
  ledger: Ledger,
  entry: Parameters<typeof seenEntries>[2][number],
): Promise<Answered<typeof routes.getEntry>> {
  const { entries, persons } = seenEntries(reach, ledger, [entry])
  await noteRead(call, ledger, entry.unit, persons)
  const row: SeenEntry = entries[0]!
  call.reply.header('etag', `"${row.version}"`)
  return row
}
