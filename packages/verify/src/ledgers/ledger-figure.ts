/** A figure of the ledgers as a report prints it. */
import type { Figure, Quantity } from '@youju/model'
import { type Printed, printsAs, tidy } from '../printed-number.ts'

/** What verdicts on figures of the ledgers are told under. */
export const RULE = 'ledgers'

const BARE = /^\s*[+\-−－]?(\d[\d,，]*(?:\.\d+)?%?)\s*$/
const MULTIPLIERS = [1, 1e4, 1e8]

/** In a table the heading carries the unit, perhaps in 万 or 亿, and the cell a number alone, which no reader takes for a figure. */
export function bareNumber(words: string, figure: Figure, size: number): (Printed & { unit: string }) | undefined {
  const text = BARE.exec(words)?.[1]
  if (text === undefined) return undefined
  const digits = Number(text.replace(/[,，%]/g, ''))
  const scales = text.endsWith('%') ? [0.01] : isShare(figure.kind) ? [1, 0.01] : MULTIPLIERS
  const meant = scales.map((scale) => ({
    ...{ text, value: tidy(digits * scale), bound: '=' as const },
    ...{ kind: figure.kind, unit: figure.unitOfMeasure },
  }))
  return meant.find((quantity) => printsAs(size, quantity)) ?? meant[0]
}

/** Measure words of a count may change (人, 位, 名); a count may not become money, a share not a count. */
export const fitsUnit = (quantity: Pick<Quantity, 'kind' | 'unit'>, figure: Figure): boolean =>
  quantity.kind === figure.kind ||
  (isShare(quantity.kind) && isShare(figure.kind)) ||
  quantity.unit === figure.unitOfMeasure

const isShare = (kind: Quantity['kind']): boolean => kind === 'share' || kind === 'points'

export const shown = (figure: Figure, value: number): string =>
  isShare(figure.kind)
    ? `${Number((value * 100).toPrecision(10))}%`
    : `${Number(value.toPrecision(12))}${figure.unitOfMeasure}`
