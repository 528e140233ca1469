/**
 * An average that no other rule has placed: 每个专业平均220人, of the pupils two paragraphs above; 民办园平均148人. What is divided and what
 * divides are told by their units and words.
 */
import { areOfOtherLevels, bestPair, isNamedIn } from './best-pair.ts'
import { type Division, divisionAt } from './division.ts'
import { quotient } from './quotient.ts'
import { type Asserted, type FindRelations, isAmount, isOfLastYear, type Scope, sameUnit } from './scope.ts'

const REACH = 60
const BEHIND = 3
const ENOUGH = 3.5
const MOST = 12
/** Averages are of any size: those near the one stated are as rare as it is precise. */
const SPREAD = 3

export const findMeansByWords: FindRelations = (scope, known) => {
  const placed = new Set(
    known.flatMap(({ kind, of, equals }) => (kind === 'ratio' ? [equals] : kind.endsWith('product') ? of : [])),
  )
  const found: Asserted[] = []
  for (let index = scope.first; index < scope.last; index++) {
    const mean = scope.figures[index]!
    if (placed.has(index)) continue
    const division = mean.bound === '=' ? divisionAt(scope, index) : undefined
    const beside = !division && mean.kind === 'ratio' ? ofTwoBeside(scope, index) : undefined
    if (beside) found.push(beside)
    if (!division || division.set) continue
    const lowers = candidates(scope, index, division.lower)
    const of = bestPair(scope, index, {
      uppers: candidates(scope, index, division.upper),
      lowersOf: () => lowers,
      score: (upper, lower) => scoreOf(scope, index, upper, division) + scoreOf(scope, index, lower, division),
      enough: ENOUGH,
      chance: mean.step / mean.value / SPREAD,
    })
    if (of) found.push({ kind: 'ratio', of, equals: index, holds: true })
  }
  return found
}

const BACK = 4
/** What a proportion and one of its two sides are called by. */
const NAMED = [/[专兼]/, /[城乡镇]|农村/, /[省市县]/, /[普职]/, /[男女]/, /[公民]办|公民/, /新|旧/]

/** 专职教师6名、兼职教师42名，专兼职之比为1:7; 城乡之比1.5:1: of two that count the same, one right behind the other. */
function ofTwoBeside(scope: Scope, index: number): Asserted | undefined {
  const { figures, first } = scope
  const { lead } = figures[index]!
  for (let other = index - 1; other > Math.max(first, index - BACK); other--) {
    const [a, b] = [figures[other - 1]!, figures[other]!]
    if (!sameUnit(a, b)) continue
    const named = isNamedIn(lead, a) && isNamedIn(lead, b)
    if (!named && !NAMED.some((name) => name.test(lead) && [a, b].some((one) => name.test(one.lead)))) continue
    const found = [quotient(scope, other - 1, other, index), quotient(scope, other, other - 1, index)]
    const holds = found.find((one) => one.holds)
    if (holds) return holds
  }
  return undefined
}

/** From what stands right behind it backwards. */
function candidates({ figures, last }: Scope, index: number, is: Division['lower']): number[] {
  const found: number[] = []
  for (let at = Math.min(last - 1, index + BEHIND); at >= Math.max(0, index - REACH) && found.length < MOST; at--) {
    const figure = figures[at]!
    if (figure.bound === '=' && isAmount(figure) && is(figure)) found.push(at)
  }
  return found
}

/** What stands in its sentence, shares its level or its words scores. */
function scoreOf({ figures }: Scope, index: number, at: number, { far }: Division): number {
  const [mean, figure] = [figures[index]!, figures[at]!]
  return (
    (figure.sentence === mean.sentence ? 2 : figure.paragraph === mean.paragraph ? 1 : 0) +
    (isNamedIn(mean.lead, figure) ? 1.5 : 0) +
    (far(figure) ? 1 : 0) +
    (figure.level === mean.level ? 0.5 : 0) -
    (areOfOtherLevels(mean, figure) ? 2 : 0) -
    (figure.unit === '人次' && !mean.lead.includes('人次') ? 2 : 0) -
    (isOfLastYear(figure) ? 3 : 0)
  )
}
