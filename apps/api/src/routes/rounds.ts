/** Collection: rounds, the board, hand-ins and their steps, who is missing, reminders. */
import { type Answered, routes } from '@youju/contract'
import {
  approveMany,
  type Board,
  closeRound,
  getBoard,
  getHandIn,
  getRound,
  type HandInShown,
  handInHistory,
  listMissing,
  listRounds,
  openRound,
  type RoundHeadShown,
  type RoundShown,
  remind,
  reminderText,
  stepHandIn,
} from '@youju/flow'
import { findIn } from '@youju/model'
import type { Desk } from '../desk.ts'
import type { Person } from '../person.ts'
import { problem } from '../problems.ts'
import type { Serve } from '../serve.ts'

export function serveRounds(serve: Serve): void {
  serve(routes.listRounds, async (_asked, { desk, office, person }) => ({
    rounds: (await listRounds(office, person)).map((round) => roundReply(desk, person, round)),
  }))

  serve(routes.openRound, async ({ body }, { desk, office, person, key }) => {
    for (const ledger of body.ledgers) checkLedger(desk, person, ledger)
    if (body.webhook) desk.robot.check(body.webhook)
    const id = await openRound(office, person, body, key)
    return roundReply(desk, person, await getRound(office, person, id))
  })

  serve(routes.getBoard, async ({ params, query }, { desk, office, person }) => {
    const states = query.state && [query.state]
    return boardReply(desk, person, await getBoard(office, person, params.round, { under: query.under, states }))
  })

  serve(routes.getHandIn, async ({ params }, { desk, office, person }) => {
    const { round, handIn } = await getHandIn(office, person, params)
    const steps = await handInHistory(office, handIn.id)
    return {
      ...handInReply(person, handIn),
      steps: steps.map((step) => ({ ...step, marks: [...step.marks] })),
      round: headReply(desk, person, round),
    }
  })

  serve(routes.stepHandIn, async ({ params, body }, { office, person, key, language }) => {
    const { handIn, violations } = await stepHandIn(office, person, params, body, key)
    return {
      ...handInReply(person, handIn),
      violations: violations.map(({ level, text, entry, fields }) => ({
        ...{ level, message: text[language], entry, fields: [...fields] },
      })),
    }
  })

  serve(routes.approveMany, async ({ params, body }, { office, person, key, language }) => {
    const { approved, refused } = await approveMany(office, person, params.round, body.handIns, key)
    return {
      approved,
      refused: refused.map(({ unit, ledger, problem }) => ({ unit, ledger, message: problem.phrase(language) })),
    }
  })

  serve(routes.listMissing, async ({ params }, { office, person }) => {
    const { round, missing } = await listMissing(office, person, params.round)
    return {
      missing: missing.map(({ unit, above, ledgers, late }) => ({
        ...{ unit: unit.code, unitName: unit.name, township: above, ledgers, late },
      })),
      text: reminderText(round, missing),
    }
  })

  serve(routes.remind, async ({ params, body }, { desk, office, person }) =>
    remind(office, person, params.round, { ...body, tell: (address, text) => desk.robot.tell(address, text) }),
  )

  serve(routes.closeRound, async ({ params }, { desk, office, person }) =>
    roundReply(desk, person, await closeRound(office, person, params.round)),
  )
}

function checkLedger(desk: Desk, person: Person, ledger: string): void {
  if (!findIn(desk.office.pack.ledgers, ledger) || !person.rights.any('read', ledger))
    throw problem('unknown-ledger', { ledger })
}

function headReply(desk: Desk, { tree }: Person, round: RoundHeadShown) {
  const { id, title, period, opensOn, dueOn, chain, state } = round
  return {
    ...{ id, title, period, opensOn, dueOn, state, chain: [...chain] },
    under: { code: round.under, name: tree.findVersion(round.under)?.name ?? round.under },
    ledgers: round.ledgers.map((code) => ({
      code,
      label: findIn(desk.office.pack.ledgers, code)?.label ?? { zh: code, en: code },
    })),
  }
}

function roundReply(desk: Desk, person: Person, round: RoundShown) {
  const { units, counts, late, may } = round
  return { ...headReply(desk, person, round), units, counts, late, may }
}

function boardReply(desk: Desk, person: Person, { round, units, handIns }: Board): Answered<typeof routes.getBoard> {
  return {
    round: roundReply(desk, person, round),
    units: units.map(({ code, name, parent }) => ({
      ...{ code, name, above: parent === null ? '' : (person.tree.findVersion(parent)?.name ?? '') },
    })),
    handIns: handIns.map(({ unit, ledger, state, waitsFor, late, entries, version, may }) => ({
      ...{ unit, ledger, state, waitsFor, late, entries, version, may },
    })),
  }
}

function handInReply({ tree }: Person, handIn: HandInShown) {
  const { unit, ledger, state, waitsFor, late, entries, version, may, period, nothingToReport, marks } = handIn
  return {
    ...{ unit, ledger, state, waitsFor, late, entries, version, may, period, nothingToReport },
    unitName: tree.findVersion(unit)?.name ?? unit,
    marks: [...marks],
  }
}
