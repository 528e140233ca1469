/**
 * A share that no other rule has placed: 本科286人，专科126人，本科毕业生占69.4%; 考核合格4043人，合格率98.0% of the 4126 counted two sections
 * above. Part and whole are told by their words; what comes out of few such pairs does so hardly by chance.
 */
import type { FigureMark } from '../figure-mark.ts'
import { isQuotient } from './quotient.ts'
import {
  type Asserted,
  type FindRelations,
  isAkin,
  isAmount,
  isChange,
  isOfLastYear,
  isPerUnit,
  type Scope,
  sharesWords,
} from './scope.ts'

const PARTS = 8
const WHOLES = 60
const BEHIND = 3
/** How often, of the pairs that words allow, one may come out by chance. */
const SELDOM = 0.1

export const findSharesByWords: FindRelations = (scope, known) => {
  const placed = new Set(known.flatMap(({ kind, equals }) => (kind === 'ratio' || kind === 'growth' ? [equals] : [])))
  const found: Asserted[] = []
  for (let index = scope.first; index < scope.last; index++) {
    const share = scope.figures[index]!
    if (share.kind !== 'share' || placed.has(index) || share.value <= 0 || share.value >= 1) continue
    if (isChange(share) || share.flow === 'target' || ASIDE.test(share.lead) || !/[=≈]/.test(share.bound)) continue
    const relation = bestPair(scope, index)
    if (relation) found.push(relation)
  }
  return found
}

/** Shares of another time, and lists of shares. */
const ASIDE = /分别|上年|去年|由|从|力争|争取|明年|不低于|以上|增长|提高|下降|减少|毛入/

function bestPair(scope: Scope, index: number): Asserted | undefined {
  const { figures } = scope
  const share = figures[index]!
  const words = share.lead.replace(FILLER, '')
  let best: { of: [number, number]; score: number } | undefined
  let tried = 0
  for (let part = index - 1; part >= Math.max(scope.first, index - PARTS); part--) {
    const upper = figures[part]!
    if (share.sentence - upper.sentence > 1) break
    if (!mayCount(upper)) continue
    const own = partScore(scope, part, index, words)
    if (own < PART) continue
    for (let whole = Math.min(scope.last - 1, index + BEHIND); whole >= Math.max(0, part - WHOLES); whole--) {
      const lower = figures[whole]!
      if (whole === part || whole === index || !mayCount(lower) || isOfLastYear(lower)) continue
      if (lower.value <= upper.value || !isAkin(upper, lower)) continue
      const score = own + wholeScore(upper, lower, words) + (whole >= scope.first ? 1 : 0)
      if (score < ENOUGH) continue
      tried++
      if (isQuotient(scope, part, whole, share) && (!best || score > best.score)) best = { of: [part, whole], score }
    }
  }
  return best && tried * share.step < SELDOM ? { kind: 'ratio', of: best.of, equals: index, holds: true } : undefined
}
const PART = 0
const ENOUGH = 3
const FILLER = /占比?|比例|比重|率|[为达到约]+$|其中/g

const mayCount = (figure: FigureMark): boolean => isAmount(figure) && figure.bound === '=' && !isPerUnit(figure)

/** The part stands right before its share, or the words of the share name it. */
function partScore({ figures }: Scope, part: number, index: number, words: string): number {
  const [upper, share] = [figures[part]!, figures[index]!]
  const beside = figures.slice(part + 1, index).every((figure) => !isAmount(figure))
  return (beside && upper.sentence === share.sentence ? 2 : 0) + 2 * shared(words, upper)
}

const wholeScore = (upper: FigureMark, lower: FigureMark, words: string): number =>
  (sharesWords(upper, lower) ? 1 : 0) +
  (upper.indicator === lower.indicator ? 1 : 0) +
  (shared(words, lower) > 0 ? 1 : 0) +
  (upper.unit === lower.unit ? 0 : -2)

/** Whether two characters that stand side by side in the words stand so with the figure: 1, or 0. */
function shared(words: string, { lead, tail }: FigureMark): number {
  const own = lead + tail
  for (let at = 1; at < words.length; at++) if (own.includes(words.slice(at - 1, at + 1))) return 1
  return 0
}
