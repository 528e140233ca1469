/** The ledgers somebody may read, and what each asks for. */
import { routes } from '@youju/contract'
import { ledgersBeside, Reach } from '@youju/flow'
import { getLedger, getList, LEDGER_VERBS, type Ledger, type Pack, presentPeriod } from '@youju/model'
import { initialsOf } from '../initials.ts'
import type { Call, Serve } from '../serve.ts'

export function serveLedgers(serve: Serve): void {
  serve(routes.listLedgers, async (_asked, call) => {
    const { pack } = call.office
    const ledgers = call.person.rights.ledgers('read', pack.ledgers)
    const counts = await countEntries(call, ledgers)
    return {
      areas: pack.areas.map(({ label }) => label),
      ledgers: ledgers.map((ledger) => ({
        code: ledger.code,
        label: ledger.label,
        initials: initialsOf(ledger.label.zh),
        area: areaOf(pack, ledger),
        shape: ledger.shape,
        period: ledger.period,
        mechanisms: ledger.mechanisms,
        filledBy: ledger.filledBy.kind,
        personal: ledger.fields.some(({ personal }) => personal),
        appendOnly: ledger.appendOnly,
        entries: counts.get(ledger.code) ?? 0,
        may: verbsOver(call, ledger),
      })),
    }
  })

  serve(routes.getLedgerDefinition, async ({ params }, call) => {
    const { pack, store } = call.office
    const ledger = getLedger(pack, params.ledger)
    const used = new Set(ledger.fields.flatMap(({ list }) => list ?? []))
    const present = presentPeriod(ledger.period, call.desk.today)
    const opened = (await store.listPeriods(ledger.period)).filter((code) => code !== present)
    return {
      ledger,
      lists: [...used].map((code) => getList(pack, code)),
      periods: [present, ...opened].sort().reverse(),
      beside: ledgersBeside(pack, ledger)
        .filter((other) => call.person.rights.any('record', other.code) && !other.appendOnly)
        .map(({ code, label }) => ({ code, label })),
      may: verbsOver(call, ledger),
    }
  })
}

function areaOf({ areas }: Pack, { mechanisms: [first] }: Ledger): number | null {
  const place = areas.findIndex(({ mechanisms }) => mechanisms.some(({ code }) => code === first))
  return place < 0 ? null : place
}

const verbsOver = ({ person }: Pick<Call, 'person'>, ledger: Ledger) =>
  [...LEDGER_VERBS, 'collect' as const].filter((verb) => person.rights.any(verb, ledger.code))

/** Forms and events are counted already; rosters, and what is narrowed to some lines, are counted now. */
async function countEntries({ office, person }: Pick<Call, 'office' | 'person'>, ledgers: readonly Ledger[]) {
  const reach = new Reach(person.rights, person.tree)
  const counts = new Map<string, number>()
  const filed = new Map<string, Map<string, number>>()
  for (const ledger of ledgers) {
    const within = reach.scopes('read', ledger.code)
    const whole = within.length === 1 && Object.keys(within[0]!.where).length === 0 ? [...within[0]!.units] : undefined
    if (ledger.shape === 'roster' || !whole) {
      const { total } = await office.store.entryPage({ ledger: ledger.code, within, limit: 1 })
      counts.set(ledger.code, total)
      continue
    }
    const key = whole.join()
    const known = filed.get(key) ?? (await office.store.countFilings(whole))
    filed.set(key, known)
    counts.set(ledger.code, known.get(ledger.code) ?? 0)
  }
  return counts
}
