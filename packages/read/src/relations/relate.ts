/** The relations that a text asserts between its figures, paragraph by paragraph; one kind of assertion a file. */
import type { Relation } from '@youju/model'
import type { FigureMark } from '../figure-mark.ts'
import { findAverages } from './average.ts'
import { findChanges } from './change.ts'
import { findDifferences } from './difference.ts'
import { findGrowth, growthOfChanges } from './growth.ts'
import { findMeansByWords } from './mean-by-words.ts'
import { findNamedRates } from './named-rate.ts'
import { findNet } from './net.ts'
import { orOfAnother } from './other-figure.ts'
import { parallelSums } from './parallel-sums.ts'
import { plainlyAsserted } from './plainly-asserted.ts'
import { findProducts } from './product.ts'
import { relatedFigure } from './related-figure.ts'
import type { Asserted, FindRelations, Scope } from './scope.ts'
import { findSharesByWords } from './share-by-words.ts'
import { findShares } from './share-of.ts'
import { sumsOfShares } from './shares-of-all.ts'
import { slippedOutcomes } from './slipped-outcome.ts'
import { findSums } from './sum.ts'
import { sumsAcross } from './sum-across.ts'
import { sumsOfLevels } from './sum-of-levels.ts'
import { findSumsOfProducts } from './sum-of-products.ts'
import { sumsOfStages } from './sum-of-stages.ts'
import { sumsOfTwo } from './sum-of-two.ts'
import { sumsTakenUp } from './sum-taken-up.ts'
import { findTimes } from './times.ts'

const FINDERS: readonly FindRelations[] = [
  ...[findNet, findDifferences, findSums, findSumsOfProducts, findProducts, findTimes],
  ...[
    findShares,
    findNamedRates,
    findSharesByWords,
    findAverages,
    findMeansByWords,
    findGrowth,
    findChanges,
    growthOfChanges,
  ],
]

function findAll(scope: Scope): Asserted[] {
  const found: Asserted[] = []
  for (const find of FINDERS) for (const relation of find(scope, found)) found.push(relation)
  return found
}

export function relate(text: string, marks: readonly FigureMark[], idOf: (index: number) => string): Relation[] {
  const figures = marks.map(relatedFigure)
  const asserted: Asserted[] = []
  for (let first = 0; first < figures.length; ) {
    let last = first + 1
    while (last < figures.length && figures[last]!.paragraph === figures[first]!.paragraph) last++
    const scope: Scope = { text, figures, first, last }
    const found = findAll(scope)
    for (const relation of found) asserted.push(relation)
    asserted.push(...slippedOutcomes(scope, found, findAll))
    first = last
  }
  const whole: Scope = { text, figures, first: 0, last: figures.length }
  asserted.push(...sumsOfShares(whole, asserted))
  const two = sumsOfTwo(whole, asserted)
  asserted.push(...two, ...parallelSums(whole, two))
  asserted.push(...sumsAcross(whole, asserted))
  asserted.push(...sumsOfStages(whole, asserted))
  asserted.push(...sumsOfLevels(whole, asserted))
  asserted.push(...sumsTakenUp(whole, asserted))
  const meant = withoutFilled(whole, withoutNested(withoutChance(asserted))).map((relation) =>
    orOfAnother(whole, relation),
  )
  return distinct(plainlyAsserted(whole, meant)).map(({ kind, of, equals, holds }) => ({
    type: 'relation',
    kind,
    of: of.map(idOf),
    equals: idOf(equals),
    holds,
  }))
}

/** 完工64所、在建39所，尚有15所未动工 of 118: what is left of one whole, and comes out, is no slip of another. */
function withoutChance(found: readonly Asserted[]): Asserted[] {
  const placed = new Set(
    found
      .filter(({ kind, holds }) => holds && /sum|difference/.test(kind))
      .flatMap(({ of, equals }) => [...of, equals]),
  )
  return found.filter(({ kind, equals, holds }) => holds || kind !== 'difference' || !placed.has(equals))
}

/** 教师14人，本科4人，专科1人，其余9人: figures that make up a whole together are not held against each other. */
function withoutNested(found: readonly Asserted[]): Asserted[] {
  const wholes = new Map<number, Set<number>>()
  for (const { kind, of, equals, holds } of found)
    if (kind === 'sum' && holds) for (const part of of) wholes.set(part, (wholes.get(part) ?? new Set()).add(equals))
  return found.filter(({ kind, of, equals, holds }) => {
    if (kind !== 'sum' || holds) return true
    const ofOneWhole = [...(wholes.get(equals) ?? [])].some((whole) => of.every((part) => wholes.get(part)?.has(whole)))
    return !ofOneWhole
  })
}

/** 案件2件，其中初中2件。按原因分，厌学的1件: one part is the whole already, and what comes after divides it anew. */
const withoutFilled = ({ figures }: Scope, found: readonly Asserted[]): Asserted[] =>
  found.filter(
    ({ kind, of, equals, holds }) =>
      kind !== 'sum' || holds || !of.some((part) => figures[part]!.value === figures[equals]!.value),
  )

/** The same figures are said to be related once (8 = 7 + 1 and 8 − 7 = 1 are one); what was found first stays. */
function distinct(found: readonly Asserted[]): Asserted[] {
  const seen = new Set<string>()
  return found.filter(({ of, equals }) => {
    const key = [...of, equals].toSorted((a, b) => a - b).join(',')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
