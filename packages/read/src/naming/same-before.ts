/** The figure before that counts in the same unit, of which one with few words of its own may be. */
import type { FigureMark } from '../figure-mark.ts'

/** So many figures before it are looked at. */
export const LOOK_BACK = 8

/** 参训率99.6%，学习合格率98.9%: a rate with a name of its own. */
export const OWN_RATE = /[^，。；、分别]{2}率(?:为|达|达到|均为|均达|控制在|保持在)?$/

/** The last figure of the paragraph in the same unit; a `whole` is not what something is a share of (占在校生28240人的95%). */
export function sameBefore(figures: readonly FigureMark[], index: number, whole = false): FigureMark | undefined {
  const figure = figures[index]!
  if (figure.kind === 'share' && OWN_RATE.test(figure.lead)) return undefined
  for (let back = index - 1; back >= Math.max(0, index - LOOK_BACK); back--) {
    const other = figures[back]!
    if (other.paragraph !== figure.paragraph) return undefined
    if (other.indicator === 'class-size' || (whole && /^占(?!地)/.test(other.lead))) continue
    if (figure.kind === 'money' && figure.sentence - other.sentence > 1) return undefined
    if (isAlike(other, figure)) return figure.kind === 'share' && other.sentence !== figure.sentence ? undefined : other
  }
  return undefined
}

export const isAlike = (other: FigureMark, figure: FigureMark): boolean =>
  other.kind === figure.kind && (other.unit === figure.unit || (other.group === 'people' && figure.group === 'people'))
