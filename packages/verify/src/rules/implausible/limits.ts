/** One figure that cannot be, whoever reports it: 生均公用经费65万元, 平均分864分, 巩固率9.81%. The limits are the pack's. */
import type { Lexicon, Quantity } from '@youju/model'
import { type Checking, type Finding, found, label, type Placed } from '../../rule.ts'

export function* limits({ text, quantities, lexicon }: Checking): Iterable<Finding> {
  const limitsOf = compiled(lexicon)
  for (const quantity of quantities) {
    const { kind, flow, value } = quantity
    if (flow === 'increase' || flow === 'decrease') continue
    const limit = limitsOf
      .get(kind)
      ?.find((one) => one.isBroken(value) && one.speaksOf(quantity, headOf(text, quantity)))
    if (limit) yield found(quantity, beyond(limit, quantity))
  }
}

const STAGES = '(?:小学|初中|高中|幼儿园)'
const OF_STAGE = new RegExp(`^(?:[^，。；]*、)?${STAGES}(?:为|是|达)?$`)
const HEADS_STAGES = new RegExp(
  `(?:^|[，。；、])([\\u4e00-\\u9fff]{4,18})[，,](?:${STAGES}(?:为|是|达)?[\\d.]+[\\u4e00-\\u9fff]{1,4}[、，])*${STAGES}(?:为|是|达)?$`,
)
const HEADED = 60

/** 生均体育运动场馆面积，小学为7.9平方米、初中为10.6平方米: what heads the list is said of each. */
function headOf(text: string, { lead, in: [at] }: Placed): string {
  if (!OF_STAGE.test(lead)) return lead
  return HEADS_STAGES.exec(text.slice(Math.max(0, at - HEADED), at))?.[1] ?? lead
}

type Limit = Lexicon['limits'][number]
type Compiled = Pick<Limit, 'name' | 'most'> & {
  isBroken(value: number): boolean
  speaksOf(quantity: Placed, lead: string): boolean
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
    speaksOf: ({ unit }, lead) =>
      (!units || units.includes(unit)) && (!present || present.test(lead)) && !absent?.test(lead),
  }
}

const beyond = ({ name, most = Infinity }: Compiled, { text, value }: Placed) =>
  value > most
    ? label(
        `${name.zh} ${text}，超出常理，疑单位或小数点有误`,
        `${name.en}: ${text} is far too high; the unit or the decimal point is probably wrong`,
      )
    : label(
        `${name.zh} ${text}，低得不合常理，疑单位或小数点有误`,
        `${name.en}: ${text} is far too low; the unit or the decimal point is probably wrong`,
      )
