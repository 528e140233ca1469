/** A figure as a document would state it, and as a table in English shows it; absent when the figure is missing. */
import { figureInEnglish } from '@youju/compute'
import type { Figure, Indicator, Label, Pack } from '@youju/model'
import { phraseFigure } from '@youju/write'

export function figureWords(pack: Pack, { value, ...rest }: Figure, passes?: Indicator['passes']): Label | undefined {
  if (value === null) return undefined
  const zh = phraseFigure({ ...rest, value }, { passes }).words
  // Shares and ratios are written alike in both languages.
  const en = /\p{Script=Han}/u.test(zh) ? figureInEnglish(pack, { indicator: rest.indicator, value }) : zh
  return { zh, en }
}
