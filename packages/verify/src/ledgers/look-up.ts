/** A figure without identity among those of its unit. */
import type { Figure, Label, Level, Quantity } from '@youju/model'
import { likeness } from '../likeness.ts'
import { leadBefore } from '../phrase.ts'
import { intervalOf, overlap, writtenLike } from '../printed-number.ts'
import { label } from '../rule.ts'
import type { Verdict } from '../verdict.ts'
import { fitsUnit, RULE, shown } from './ledger-figure.ts'

/** A figure of the ledgers under the words by which a reader of reports knows it. */
export type KnownFigure = {
  id: string
  figure: Figure
  family: string
  level?: Level
  flow: Quantity['flow']
  label: Label
}

/** A quantity without identity holds when one of the unit's figures of that kind bears it out. */
export function lookUp(quantity: Quantity, known: readonly KnownFigure[], text: string): Verdict {
  const verdict = (of: Verdict['verdict'], reason: Label, found?: KnownFigure): Verdict => ({
    rule: RULE,
    verdict: of,
    kind: 'conflict',
    at: quantity.at,
    quantities: [quantity.id],
    reason,
    ...(found ? { figure: found.id } : {}),
    ...(found && of === 'does not hold' ? { expected: writtenLike(Math.abs(found.figure.value!), quantity) } : {}),
  })
  const candidates = known.filter(
    ({ figure, family, level, flow }) =>
      figure.value !== null &&
      family === quantity.indicator &&
      level === quantity.level &&
      flow === quantity.flow &&
      fitsUnit(quantity, figure),
  )
  const near = (candidate: KnownFigure): boolean => {
    const value = Math.abs(candidate.figure.value!)
    return overlap(intervalOf(quantity), { low: value, high: value })
  }
  const match = candidates.find(near)
  if (match) return verdict('holds', againstLedger(quantity, match), match)
  const [only] = candidates
  if (only && candidates.length === 1 && speaksOf(quantity, only))
    return verdict('does not hold', againstLedger(quantity, only), only)
  if (candidates.length === 0)
    return verdict('cannot be checked', label('台账中没有可对照的数', 'the ledgers hold no figure to compare'))
  return { ...verdict('cannot be checked', noneBears(quantity, candidates, text)), unborne: true }
}

const NEAREST = 3

/**
 * Any of several figures may be meant, and none is what the text says: told are those named most like its own words (其中女生),
 * then like all that it is of (小学在校学生女生), then the nearest.
 */
function noneBears({ text, value, subject, at }: Quantity, candidates: readonly KnownFigure[], source: string): Label {
  const own = leadBefore(source, at[0])
  const ranked = candidates.map((candidate) => {
    const { figure, label: name } = candidate
    const away = Math.abs(Math.abs(figure.value!) - Math.abs(value ?? 0))
    return { candidate, rank: [-likeness(name.zh, own), -likeness(name.zh, subject), away] }
  })
  // A kind that nobody has is what the text means only where the ledgers know no other.
  const had = ranked.filter(({ candidate }) => candidate.figure.value !== 0)
  const nearest = (had.length > 0 ? had : ranked)
    .toSorted((a, b) => compareRanks(a.rank, b.rank))
    .slice(0, NEAREST)
    .map(({ candidate }) => candidate)
  const named = (language: 'zh' | 'en', between: string): string =>
    nearest.map((one) => `${one.label[language]} ${shown(one.figure, one.figure.value!)}`).join(between)
  return label(
    `台账中没有一个数与 ${text} 相符；最接近的：${named('zh', '、')}`,
    `no figure of the ledgers bears out ${text}; nearest: ${named('en', ', ')}`,
  )
}

const compareRanks = (a: readonly number[], b: readonly number[]): number => {
  const odd = a.findIndex((rank, at) => rank !== b[at])
  return odd < 0 ? 0 : a[odd]! - b[odd]!
}

const againstLedger = ({ text }: Quantity, { figure, label: name }: KnownFigure): Label =>
  label(
    `文中 ${text}；台账 ${name.zh} ${shown(figure, figure.value!)}`,
    `text ${text}; ledgers: ${name.en} ${shown(figure, figure.value!)}`,
  )

/** The subject is the indicator's own word and nothing narrower: 在校学生, not 留守在校学生. */
const speaksOf = (quantity: Quantity, { label: name }: KnownFigure): boolean =>
  quantity.bound === '=' &&
  (name.zh.includes(quantity.subject) || quantity.subject.endsWith(name.zh)) &&
  quantity.subject.length <= name.zh.length + 4
