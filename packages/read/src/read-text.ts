/** Prose → quantities and the relations between them. Places refer to the text as it was handed in. */
import type { Lexicon, Quantity, Reading } from '@youju/model'
import type { FigureMark } from './figure-mark.ts'
import { findFigures } from './figures/find-figures.ts'
import { type LaidOut, layOut } from './layout.ts'
import { type DocumentLevels, documentLevels } from './levels/document-level.ts'
import { FigureNamer, type Learner } from './naming/name-figures.ts'
import { relate } from './relations/relate.ts'
import { documentsOf, type Repaired, repair } from './repair/index.ts'
import { type CompiledLexicon, compileLexicon } from './words/compile-lexicon.ts'

export function readText(source: string, lexicon: Lexicon): Reading {
  const repaired = repair(source, lexicon)
  const text = fullText(repaired)
  const figures = readFigures(text, lexicon)
  return {
    source,
    quantities: figures.map((figure, index) => toQuantity(figure, index, repaired)),
    relations: relate(text, figures, quantityId),
  }
}

/** Half-width marks between Chinese words as full-width ones, and 依次为 as 分别为, place for place; 1,260 and 14:1 stay. */
export const fullMarks = (text: string): string =>
  text
    .replace(/,(?!\d{3}(?!\d))/g, '，')
    .replaceAll(';', '；')
    .replace(/(?<=[\u4e00-\u9fff”）)]):/g, '：')
    .replace(/依次(?=[为是达有占增提上下降减\d])/g, '分别')
    .replaceAll('(', '（')
    .replaceAll(')', '）')

/** Reading a text and verifying it both begin with it. */
export function fullText(repaired: Repaired): string {
  const text = full.get(repaired) ?? fullMarks(repaired.text)
  full.set(repaired, text)
  return text
}
const full = new WeakMap<Repaired, string>()

/** The figures of a repaired text, with their names; offsets are those of that text. */
export function readFigures(text: string, lexicon: Lexicon, learner?: Learner): FigureMark[] {
  const words = compileLexicon(lexicon)
  const namer = new FigureNamer(text, words, levelsOfDocument(text, words), learner)
  const figures: FigureMark[] = []
  let silent: LaidOut | undefined
  for (const sentence of layOut(text)) {
    const first = figures.length
    findFigures(text, sentence, words, figures)
    if (figures.length > first) namer.name(sentence, figures, first, silent)
    silent = figures.length > first ? undefined : sentence
  }
  return figures
}

/** The levels of the document at a place; places are asked for in order. */
function levelsOfDocument(text: string, words: CompiledLexicon): (place: number) => DocumentLevels {
  const documents = documentsOf(text)
  let index = 0
  let levels = documentLevels(text, documents[0]!, words)
  return (place) => {
    while (place >= documents[index]![1] && index + 1 < documents.length)
      levels = documentLevels(text, documents[++index]!, words)
    return levels
  }
}

export const quantityId = (index: number): string => `q${index + 1}`

function toQuantity(figure: FigureMark, index: number, repaired: Repaired): Quantity {
  const at = repaired.span(figure.from, figure.to)
  return {
    type: 'quantity',
    id: quantityId(index),
    at: [at[0], at[1]],
    text: repaired.source.slice(at[0], at[1]),
    value: figure.value,
    unit: figure.unit,
    kind: figure.kind,
    bound: figure.bound,
    subject: figure.subject,
    indicator: figure.indicator,
    ...(figure.level ? { level: figure.level } : {}),
    flow: figure.flow,
  }
}
