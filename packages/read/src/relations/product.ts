/** Count × standard = amount (32人，每人600元，共计19200元), and several such products added up. */

import type { FigureMark } from '../figure-mark.ts'
import { meets, multiply, total } from '../interval.ts'
import { type Asserted, type FindRelations, type Scope, truth } from './scope.ts'

const STANDARD = /每(?:人|生|名|位|户|班|校|所|套|台|间|亩|平方米|册)|人均|生均|按|标准/
const AMOUNT = /需|支出|用于|兑现|颁发|共|合计|总|金额|发放|计|达|投入|资金/
const SPAN = 6

export const findProducts: FindRelations = (scope) => {
  const products: Asserted[] = []
  for (let index = scope.first; index < scope.last; index++) {
    const product = productOf(scope, index)
    if (product) products.push(product)
  }
  return [...products, ...sumsOfProducts(scope)]
}

const isStandard = (figure: FigureMark): boolean =>
  figure.kind === 'money' && (STANDARD.test(figure.lead.slice(-12)) || /\/(?:人|生|户|名)/.test(figure.unit))
const isCounted = (figure: FigureMark): boolean => figure.kind === 'count' && figure.value > 1

/** The amount is the figure at the index; count and standard stand before it, or the standard behind. */
function productOf(scope: Scope, index: number): Asserted | undefined {
  const amount = scope.figures[index]!
  if (amount.kind !== 'money' || isStandard(amount)) return undefined
  const near = neighbours(scope, index)
  for (const standard of near.filter((other) => other < index && isStandard(scope.figures[other]!)))
    for (const count of near.filter((other) => isCounted(scope.figures[other]!)).reverse()) {
      const holds = meets(multiply(truth(scope.figures[count]!), truth(scope.figures[standard]!)), truth(amount))
      const plain = count + 1 === standard && standard + 1 === index && /^(?:共计|合计|共|计|总计)/.test(amount.lead)
      if ((holds && AMOUNT.test(amount.lead)) || plain)
        return { kind: 'product', of: [count, standard], equals: index, holds }
    }
  return undefined
}

function neighbours(scope: Scope, index: number): number[] {
  const near: number[] = []
  const { sentence } = scope.figures[index]!
  for (let other = Math.max(scope.first, index - SPAN); other < Math.min(scope.last, index + 3); other++)
    if (other !== index && Math.abs(scope.figures[other]!.sentence - sentence) <= 1) near.push(other)
  return near
}

/** 本科11人，专科23人，高中60人，准备发放65400元, with the standards that the sentences before gave each. */
function sumsOfProducts(scope: Scope): Asserted[] {
  const standards = new Map<string, number>()
  for (let index = scope.first + 1; index < scope.last; index++) {
    const label = labelOf(scope.figures[index - 1]!)
    if (isStandard(scope.figures[index]!) && label) standards.set(label, index)
  }
  if (standards.size < 2) return []
  const found: Asserted[] = []
  for (let index = scope.first; index < scope.last; index++) {
    const amount = scope.figures[index]!
    if (amount.kind !== 'money' || isStandard(amount)) continue
    const terms: number[] = []
    for (let back = index - 1; back >= scope.first && scope.figures[back]!.sentence === amount.sentence; back--) {
      const standard = standards.get(labelOf(scope.figures[back]!) ?? '')
      if (standard !== undefined && isCounted(scope.figures[back]!)) terms.unshift(back, standard)
    }
    if (terms.length < 4) continue
    const products = terms.flatMap((term, turn) =>
      turn % 2 === 0 ? [multiply(truth(scope.figures[term]!), truth(scope.figures[terms[turn + 1]!]!))] : [],
    )
    if (meets(total(products), truth(amount))) found.push({ kind: 'sumproduct', of: terms, equals: index, holds: true })
  }
  return found
}

const LABELS =
  /本科|专科|大专|研究生|高中|初中|小学|中职|幼儿|学前|一等奖|二等奖|三等奖|特困|一般|寄宿|非寄宿|[一二三]类|[一二三]档/
const labelOf = (figure: FigureMark): string | undefined =>
  figure.kind === 'count' ? LABELS.exec(figure.lead + figure.tail)?.[0] : undefined
