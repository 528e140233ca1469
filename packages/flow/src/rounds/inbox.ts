/** What collecting asks of a person: what the own units owe, what was sent back to them, and what waits for approval. */
import { APPROVAL_LEVELS, getLedger, type Label } from '@youju/model'
import { type Office, today } from '../office.ts'
import { listRounds, type RoundShown } from './board.ts'
import { approvalReach, Steps, type Who } from './who.ts'

export type RoundTodo = {
  id: string
  kind: 'hand-in' | 'sent-back' | 'approve' | 'reminder'
  title: Label
  unit: { code: string; name: string } | null
  due: string
  late: boolean
  link: string
}

export async function listRoundTodos(office: Office, who: Who): Promise<RoundTodo[]> {
  const rounds = new Map((await listRounds(office, who)).map((round) => [round.id, round]))
  if (rounds.size === 0) return []
  const todos = [
    ...(await owed(office, who, rounds)),
    ...(await waiting(office, who, rounds)),
    ...(await reminders(office, who, rounds)),
  ]
  return todos.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
}

type Rounds = ReadonlyMap<string, RoundShown>

const ownUnits = (who: Who): string[] => [...new Set(who.appointments.map(({ unit }) => unit))]

/** Of the units where somebody is appointed; what a township's schools owe is on the board and no task of the township. */
async function owed(office: Office, who: Who, rounds: Rounds): Promise<RoundTodo[]> {
  const found = await office.store.rounds.handIns({
    ...{ reach: [{ ledgers: 'all', units: ownUnits(who) }], day: today(office) },
    states: ['not-begun', 'filling', 'checked', 'sent-back'],
  })
  const steps = new Steps(who, 'open')
  const mine = found.filter((one) => steps.owes(one) && rounds.get(one.round)?.state === 'open')
  const todos: RoundTodo[] = []
  for (const handIns of Map.groupBy(mine, ({ round, unit }) => `${round} ${unit}`).values()) {
    const { round: id, unit } = handIns[0]!
    const round = rounds.get(id)!
    const at = { unit: named(who, unit), due: round.dueOn }
    for (const back of handIns.filter(({ state }) => state === 'sent-back')) {
      const { label } = getLedger(office.pack, back.ledger)
      todos.push({
        ...{ id: `sent-back ${back.id}`, kind: 'sent-back' as const, ...at, late: back.late },
        title: { zh: `${round.title}：《${label.zh}》被退回，请修改`, en: `${round.title}: ${label.en} was sent back` },
        link: `/rounds/${id}/${unit}/${back.ledger}`,
      })
    }
    const rest = handIns.filter(({ state }) => state !== 'sent-back')
    if (rest.length === 0) continue
    todos.push({
      ...{ id: `hand-in ${id} ${unit}`, kind: 'hand-in' as const, ...at, late: rest.some(({ late }) => late) },
      title: {
        zh: `${round.title}：还有 ${rest.length} 本台账未报送`,
        en: `${round.title}: ${rest.length} ${rest.length === 1 ? 'ledger' : 'ledgers'} to hand in`,
      },
      link: `/rounds/${id}?unit=${unit}`,
    })
  }
  return todos
}

async function waiting(office: Office, who: Who, rounds: Rounds): Promise<RoundTodo[]> {
  const counts = new Map<string, number>()
  const ledgers = [...new Set([...rounds.values()].flatMap((round) => round.ledgers))]
  for (const level of APPROVAL_LEVELS) {
    const reach = approvalReach(who, level, ledgers)
    if (reach.length === 0) continue
    for (const { round, handIns } of await office.store.rounds.waiting(reach, level))
      counts.set(round, (counts.get(round) ?? 0) + handIns)
  }
  return [...counts].flatMap(([id, count]): RoundTodo[] => {
    const round = rounds.get(id)
    if (!round) return []
    const title = {
      zh: `${round.title}：${count} 份报送等您审核`,
      en: `${round.title}: ${count} ${count === 1 ? 'hand-in waits' : 'hand-ins wait'} for your approval`,
    }
    const link = `/rounds/${id}?state=submitted`
    return [
      {
        id: `approve ${id}`,
        kind: 'approve',
        title,
        unit: null,
        due: round.dueOn,
        late: today(office) > round.dueOn,
        link,
      },
    ]
  })
}

async function reminders(office: Office, who: Who, rounds: Rounds): Promise<RoundTodo[]> {
  const found = await office.store.rounds.reminders(ownUnits(who))
  return found.flatMap(({ round, title, dueOn, unit, text, by }): RoundTodo[] =>
    rounds.get(round)?.state !== 'open'
      ? []
      : [
          {
            ...{ id: `reminder ${round} ${unit}`, kind: 'reminder', unit: named(who, unit), due: dueOn },
            title: {
              zh: `催报：${title}${text && `，${text}`}（${by}）`,
              en: `Reminder: ${title}${text && `, ${text}`} (${by})`,
            },
            ...{ late: today(office) > dueOn, link: `/rounds/${round}?unit=${unit}` },
          },
        ],
  )
}

const named = (who: Who, unit: string) => ({ code: unit, name: who.tree.findVersion(unit)?.name ?? unit })
