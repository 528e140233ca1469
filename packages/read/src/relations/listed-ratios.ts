/** 小学、初中、高中生师比分别为15:1、13:1和12.9:1: each of the pupils and teachers of its level, who were listed before. */

import { quotient } from './quotient.ts'
import type { RelatedFigure } from './related-figure.ts'
import { type Asserted, between, isAmount, type Scope } from './scope.ts'

const REACH = 30

export function listedRatios(
  scope: Scope,
  index: number,
  isUpper: (figure: RelatedFigure) => boolean,
  isLower: (figure: RelatedFigure) => boolean,
): Asserted[] {
  let count = 1
  while (index + count < scope.last && isListed(scope, index + count)) count++
  if (count < 2) return []
  const lowers = listsOf(scope, index, count, isLower)
  for (const upper of listsOf(scope, index, count, isUpper)) {
    const levels = levelsOf(scope, upper)
    const lower = lowers.find((list) => levelsOf(scope, list) === levels)
    const ratios = lower?.map((under, turn) => quotient(scope, upper[turn]!, under, index + turn)) ?? []
    if (ratios.filter(({ holds }) => holds).length * 2 > count) return ratios
  }
  return []
}

const isListed = ({ figures, text }: Scope, at: number): boolean =>
  figures[at]!.kind === 'ratio' && /^[、和与及，]$/.test(between(text, figures[at - 1]!, figures[at]!))

export const isOneOfRatios = (scope: Scope, index: number): boolean =>
  (index + 1 < scope.last && isListed(scope, index + 1)) || (index > scope.first && isListed(scope, index))

/** So many of that kind one after another, each of another level; nearest first. */
function listsOf(scope: Scope, index: number, count: number, is: (figure: RelatedFigure) => boolean): number[][] {
  const own: number[] = []
  for (let back = index - 1; back >= Math.max(0, index - REACH); back--) {
    const figure = scope.figures[back]!
    if (isAmount(figure) && figure.bound === '=' && figure.level !== undefined && is(figure)) own.unshift(back)
  }
  const lists: number[][] = []
  for (let end = own.length; end >= count; end--) lists.push(own.slice(end - count, end))
  return lists
}

const levelsOf = ({ figures }: Scope, list: readonly number[]): string => list.map((one) => figures[one]!.level).join()
