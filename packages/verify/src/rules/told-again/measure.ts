/** Whether two figures may count the same, by their measure words: 86辆 and 86台, 16所 and 16家; 86人次 win as many 份 of certificates. */
import type { Placed } from '../../rule.ts'

const KINDS: readonly string[][] = [
  ['人', '名', '位', '个'],
  ['所', '座', '家', '处', '个', '园', '间'],
  ['台', '辆', '部', '个', '套'],
  ['项', '个', '件', '份', '篇', '条'],
  ['份', '张', '本', '项', '件', '枚', '人次', '次'],
  ['次', '场', '期', '个'],
  ['门', '个'],
]
/** Nobody hesitates between these. */
const SAME: readonly string[][] = [
  ['人', '名', '位'],
  ['台', '辆', '部'],
  ['所', '座', '家'],
]

const areIn = (kinds: readonly string[][], a: string, b: string): boolean =>
  kinds.some((kind) => kind.includes(a) && kind.includes(b))

export const areCountedAlike = ({ unit: a }: Placed, { unit: b }: Placed): boolean => a === b || areIn(SAME, a, b)

export const mayCountTheSame = (one: Placed, other: Placed): boolean =>
  one.kind !== 'count' || areCountedAlike(one, other) || areIn(KINDS, one.unit, other.unit)
