/** Reminding: a note in the inbox of each unit that owes something, and a message to the round's chat robot. */
import { getLedger } from '@youju/model'
import type { Office } from '../office.ts'
import { getRound, listMissing, type MissingUnit, type RoundShown } from './board.ts'
import { collectProblem } from './problems.ts'
import type { Who } from './who.ts'

/** Sends a text to a chat robot; false when it was not taken. Handed in by whoever has a network. */
export type Tell = (address: string, text: string) => Promise<boolean>

export async function remind(
  office: Office,
  who: Who,
  id: string,
  { units, text, tell }: { units?: readonly string[] | undefined; text: string; tell: Tell },
): Promise<{ reminded: number; webhook: 'none' | 'sent' | 'failed' }> {
  const { round, missing } = await listMissing(office, who, id)
  if (!round.may.includes('remind'))
    throw collectProblem('round-beyond-reach', { unit: round.under, ledger: round.title })
  const asked = units && new Set(units)
  const reminded = missing.filter(({ unit }) => !asked || asked.has(unit.code))
  if (reminded.length === 0) return { reminded: 0, webhook: 'none' }
  const county = who.tree.find(round.under)!.county
  const codes = reminded.map(({ unit }) => unit.code)
  const left = await office.store.rounds.remind({ county, round: id, units: codes, text })
  if (!round.webhook) return { reminded: left, webhook: 'none' }
  const sent = await tell(round.webhook, reminderText(round, reminded, text))
  return { reminded: left, webhook: sent ? 'sent' : 'failed' }
}

/** The list as somebody would write it into a group chat. */
export function reminderText(round: RoundShown, missing: readonly MissingUnit[], text = ''): string {
  const head = `【${round.title}】截止 ${round.dueOn}，尚有 ${missing.length} 个单位未报齐：`
  const lines = missing.map(
    ({ unit, ledgers, late }) => `${unit.name}：${ledgers.map(({ zh }) => zh).join('、')}${late ? '（已逾期）' : ''}`,
  )
  return [head, ...lines, ...(text ? [text] : [])].join('\n')
}

export async function closeRound(office: Office, who: Who, id: string): Promise<RoundShown> {
  const round = await getRound(office, who, id)
  if (round.state !== 'closed' && !round.may.includes('close'))
    throw collectProblem('round-beyond-reach', {
      unit: round.under,
      ledger: getLedger(office.pack, round.ledgers[0]!).label.zh,
    })
  await office.store.rounds.close(id)
  return getRound(office, who, id)
}
