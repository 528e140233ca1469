/**
 * What others make of a figure, held against what is printed: = 62.9% ≠ 60.0%. Where the two are far apart a unit is wrong, of
 * whichever figure, and only a 万 that the outcome itself may have lost is worth proposing: nobody would print 1027019.26%.
 */
import type { Label } from '@youju/model'
import { printedNumber, printLike, withoutZeros, writtenAtSize, writtenLike } from './printed-number.ts'
import { label, type Placed } from './rule.ts'

/** `words` go behind the computation; `expected` is what an editor would put in place of the figure. */
export type WorkedOut = { words: Label; expected?: string }

export function workedOut(value: number, printed: Placed): WorkedOut {
  const times = printed.value === 0 ? 1 : value / printed.value
  if (times > 1 / FAR && times < FAR) {
    const shown = nearly(value, printed)
    return { words: compared(shown, printed), expected: shown }
  }
  const shown = writtenAtSize(value, printed)
  // Below nothing no unit leads.
  if (times <= 0) return { words: compared(shown, printed) }
  const slip = UNITS.find(({ by }) => Math.abs(Math.max(times, 1 / times) / by - 1) < NEAR)
  const words = compared(shown, printed, slip?.says ?? FAR_APART)
  return slip && times > 1 && mayHaveLostItsUnit(printed)
    ? { words, expected: withUnit(value, printed, slip) ?? shown }
    : { words }
}

/** 286.5万元 for 286.5元, though 286.51万元 were worked out. */
function withUnit(value: number, printed: Placed, { by, unit }: (typeof UNITS)[number]): string | undefined {
  const isSame = Math.abs(value / by - printed.value) <= printedNumber(printed).unit
  return isSame ? printed.text.replace(/\d(?!.*\d)/, (digit) => digit + unit) : undefined
}

const compared = (shown: string, { text }: Placed, { zh, en }: Label = label('', '')): Label =>
  label(`= ${shown} ≠ ${text}${zh}`, `= ${shown} ≠ ${text}${en}`)

/** No slip of a digit or of the point makes so much. */
const FAR = 100
const FAR_APART = label(
  '，相差悬殊，疑有一处单位或小数点写错',
  ', which is far off: one of the units or decimal points is probably wrong',
)
const NEAR = 0.05
const UNITS = [
  {
    by: 1e4,
    unit: '万',
    says: label(
      '，相差一万倍，疑有一处单位写错',
      ', which is off by a factor of ten thousand: one of the units is probably wrong',
    ),
  },
  {
    by: 1e8,
    unit: '亿',
    says: label(
      '，相差一亿倍，疑有一处单位写错',
      ', which is off by a factor of a hundred million: one of the units is probably wrong',
    ),
  },
]

function nearly(value: number, printed: Placed): string {
  const shown = writtenLike(value, printed)
  return shown === printed.text ? withoutZeros(printLike(value, printed, 1)) : shown
}

/** Of a total; a mean that is far too small may as well be right, and its total have a 万 too many. */
const mayHaveLostItsUnit = ({ kind, lead, text }: Placed): boolean =>
  (kind === 'money' || kind === 'count' || kind === 'area') && !/[均每]/.test(lead) && !/[万亿]/.test(text)
