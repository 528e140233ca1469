/** One figure that cannot be, whoever reports it: 生均公用经费65万元, 平均分864分, 巩固率9.81%. The limits are the pack's. */
import type { Lexicon, Quantity } from '@youju/model'
import { type Checking, type Finding, found, label, type Placed } from '../../rule.ts'

export function* limits({ quantities, lexicon }: Checking): Iterable<Finding> {
  const limitsOf = compiled(lexicon)
  for (const quantity of quantities) {
    const { kind, flow, value } = quantity
    if (flow === 'increase' || flow === 'decrease') continue
    const limit = limitsOf.get(kind)?.find((one) => one.isBroken(value) && one.speaksOf(quantity))
    if (limit) yield found(quantity, beyond(limit, quantity))
  }
}

type Limit = Lexicon['limits'][number]
type Compiled = Pick<Limit, 'name' | 'most'> & {
  isBroken(value: number): boolean
  speaksOf(quantity: Placed): boolean
}

const cache = new WeakMap<Lexicon, ReadonlyMap<Quantity['kind'], readonly Compiled[]>>()
function compiled(lexicon: Lexicon): ReadonlyMap<Quantity['kind'], readonly Compiled[]> {
  const known = cache.get(lexicon)
  if (known) return known
  const limitsOf = new Map<Quantity['kind'], Compiled[]>()
  for (const limit of lexicon.limits)
    for (const kind of limit.kinds) limitsOf.set(kind, [...(limitsOf.get(kind) ?? []), compile(limit)])
  cache.set(lexicon, limitsOf)
  return limitsOf
}

function compile({ name, units, words, without, least = 0, most = Infinity }: Limit): Compiled {
  const present = words === undefined ? undefined : new RegExp(words)
  const absent = without === undefined ? undefined : new RegExp(without)
  return {
    ...{ name, most },
    isBroken: (value) => value > most || (value < least && value > 0),
    speaksOf: ({ unit, lead }) =>
      (!units || units.includes(unit)) && (!present || present.test(lead)) && !absent?.test(lead),
  }
}

const beyond = ({ name, most = Infinity }: Compiled, { text, value }: Placed) =>
  value > most
    ? label(
        `${name.zh} ${text}，超出常理，疑为单位或小数点有误`,
        `${name.en}: ${text} is out of all proportion; the unit or the point may be wrong`,
      )
    : label(
        `${name.zh} ${text}，小得不合常理，疑为单位或小数点有误`,
        `${name.en}: ${text} is too little to be; the unit or the point may be wrong`,
      )
