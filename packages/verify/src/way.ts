/** The words go one way, the figures the other: “减少”与数字不符：2937人 > 1985人. Several rules tell it, in the same words. */
import type { Label } from '@youju/model'
import { goesDown } from '@youju/read'
import { label, type Placed } from './rule.ts'

const WAYS =
  '多出|多|增幅|涨幅|升幅|增长|增加|净增|提高|提升|上升|增|少|降幅|减幅|跌幅|下降|减少|降低|回落|净减|减|降|高|低'
const SAID = new RegExp(`(${WAYS})(?:了|为|达|约|近|出)*$`)

/** The word right before a step or rate that says which way it goes. */
export const wayOf = ({ lead }: Placed): string | undefined => SAID.exec(lead)?.[1]

type Printed = Pick<Placed, 'text'>

/** @param said falls or rises, as `falls` says; `now` does the opposite against `old` */
export function wayAgainst(said: string, now: Printed, old: Printed, falls = goesDown(said)): Label {
  const figures = `${now.text} ${falls ? '>' : '<'} ${old.text}`
  return label(`“${said}”与数字不符：${figures}`, `"${said}" does not fit the figures: ${figures}`)
}

/** @param lists figures that go another way than is said of them; of two the second is what the first is held against */
export function listedAgainst(said: string, lists: readonly (readonly Printed[])[]): Label {
  const shown = (parting: string, between: string): string =>
    lists.map((list) => list.map(({ text }) => text).join(parting)).join(between)
  return label(
    `“${said}”与所列数字不符：${shown('、', '；')}`,
    `"${said}" does not fit the figures: ${shown(', ', '; ')}`,
  )
}
