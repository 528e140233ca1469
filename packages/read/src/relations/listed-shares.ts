/** Shares in a row: each of its own year (拨款分别为…，占支出的65%、67%、63%), or each of its own part (分别占26.1%和73.9%). */

import { quotient } from './quotient.ts'
import type { RelatedFigure } from './related-figure.ts'
import { type Asserted, between, isAkin, isAmount, type Scope } from './scope.ts'

const FAR = 60
const AHEAD = 2

export function listedShares(scope: Scope, index: number): Asserted[] {
  const { figures, text, last } = scope
  if (!/占|比例|比重|份额|率/.test(figures[index]!.lead)) return []
  let count = 1
  while (index + count < last && isListed(text, figures[index + count - 1]!, figures[index + count]!)) count++
  return count < 2 ? [] : (overLists(scope, index, count) ?? inTurn(scope, index, count))
}

const isListed = (text: string, a: RelatedFigure, b: RelatedFigure): boolean =>
  b.kind === 'share' && /^[、和与及，]$/.test(between(text, a, b))

/** 支出分别为13595万元、13563万元，拨款分别为8820万元、9137万元，占支出的比例分别为65%、67%: each year's own. */
function overLists(scope: Scope, index: number, count: number): Asserted[] | undefined {
  const lists = listsBefore(scope, index, count)
  for (const [turn, uppers] of lists.entries())
    for (const lowers of lists.slice(turn + 1)) {
      const shares = uppers.map((upper, at) => quotient(scope, upper, lowers[at]!, index + at))
      if (shares.filter(({ holds }) => holds).length * 2 > count) return shares
    }
  return undefined
}

/** Lists of so many amounts before the figure, nearest first. */
export function listsBefore({ figures, text, first }: Scope, index: number, count: number): number[][] {
  const lists: number[][] = []
  for (let end = index; end > Math.max(first, index - FAR); end--) {
    const list = Array.from({ length: count }, (_, at) => end - count + at)
    const joined =
      list[0]! >= first &&
      list.every(
        (one, at) =>
          isAmount(figures[one]!) &&
          figures[one]!.kind === figures[list[0]!]!.kind &&
          (at === 0 || /^[、和与及，]$/.test(between(text, figures[one - 1]!, figures[one]!))),
      )
    if (joined && (count > 2 || /分别/.test(figures[list[0]!]!.lead))) lists.push(list)
  }
  return lists
}

const AGAIN = /^[项类种]$/

/** A级12个、B级34个，分别占26.1%和73.9%: as many shares as parts before them. */
function inTurn(scope: Scope, index: number, count: number): Asserted[] {
  const { figures } = scope
  const { lead } = figures[index]!
  // 分别占招生总数和在校生总数的…: each of its own.
  if (!/分别/.test(lead) || /占[^，。；]*数[和与、]/.test(lead)) return []
  // 三项分别占: how many there are may be said again.
  const end = AGAIN.test(figures[index - 1]?.unit ?? '') ? index - 1 : index
  const first = end - count
  const parts = Array.from({ length: count }, (_, at) => first + at)
  for (let whole = first - 1; whole >= Math.max(scope.first, first - AHEAD); whole--) {
    const lower = figures[whole]!
    const areParts = parts.every(
      (part) => isAmount(figures[part]!) && isAkin(figures[part]!, lower) && figures[part]!.value <= lower.value,
    )
    if (!areParts) continue
    const shares = parts.map((part, at) => quotient(scope, part, whole, index + at))
    if (shares.filter(({ holds }) => holds).length * 2 >= count) return shares
  }
  return amongOthers(scope, index, count)
}

/** 共310.6万元，其中小学98万元、1524人，初中117.5万元、1166人…；资金分别占31.6%、37.8%…: of one unit, when all of them come out. */
function amongOthers(scope: Scope, index: number, count: number): Asserted[] {
  const { figures, first } = scope
  const before = Array.from({ length: Math.min(FAR, index - first) }, (_, back) => index - 1 - back).filter((one) =>
    isAmount(figures[one]!),
  )
  for (const alike of Map.groupBy(before, (one) => `${figures[one]!.kind} ${figures[one]!.unit}`).values()) {
    const parts = alike.slice(0, count).reverse()
    for (const whole of alike.slice(count, count + AHEAD)) {
      const shares = parts.map((part, at) => quotient(scope, part, whole, index + at))
      const isWhole = parts.every((part) => figures[part]!.value <= figures[whole]!.value)
      if (isWhole && shares.every(({ holds }) => holds)) return shares
    }
  }
  return []
}
