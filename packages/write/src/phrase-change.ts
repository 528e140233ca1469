/** A change on the year before in official phrasing: 比上年增加69人, 比上年下降0.5个百分点, 比上年增长25.37%, 与上年持平. */
import type { Figure } from '@youju/model'
import { type Phrase, type PhraseOptions, phraseFigure } from './phrase-figure.ts'

export type ChangeWords = { than?: string; up?: string; down?: string; same?: string }

export function phraseChange(
  figure: Pick<Figure, 'kind' | 'unitOfMeasure' | 'slice'> & { value: number },
  options: PhraseOptions & ChangeWords = {},
): Phrase {
  const than = options.than ?? '上年'
  if (figure.value === 0) return { words: `${than && `与${than}`}${options.same ?? '持平'}`, bound: '=' }
  const [up, down] = verbs(figure)
  const verb = figure.value > 0 ? (options.up ?? up) : (options.down ?? down)
  const size = phraseFigure({ ...figure, value: Math.abs(figure.value) }, options)
  return { words: `${than && `比${than}`}${verb}${size.words}`, bound: size.bound }
}

const verbs = (figure: Pick<Figure, 'kind' | 'slice'>): [up: string, down: string] => {
  if (figure.slice.of === 'growth') return ['增长', '下降']
  return figure.kind === 'points' || figure.kind === 'ratio' ? ['提高', '下降'] : ['增加', '减少']
}
