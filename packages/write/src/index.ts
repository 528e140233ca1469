export { deriveFigure, type EntryFigureKey, entryFigure, findEntryFigureKey } from './derived-figure.ts'
export { findFigureId } from './docx/figure-controls.ts'
export type { Names } from './explain-figure.ts'
export { fillTemplate } from './fill-template.ts'
export { titleOf } from './framed-blocks.ts'
export { parsePhrase, type StatedQuantity } from './parse-phrase.ts'
export { checkTemplate } from './parse-template.ts'
export { dayWords } from './period-words.ts'
export { type ChangeWords, phraseChange } from './phrase-change.ts'
export {
  APPROXIMATIONS,
  type Approximation,
  type Multiplier,
  type Phrase,
  type PhraseOptions,
  phraseFigure,
} from './phrase-figure.ts'
export { fromReport, type PrintedFigure, toPlainText } from './report-text.ts'
export type { EntryQuery, WriteContext } from './scope.ts'
export { type DocxOptions, toDocx } from './to-docx.ts'
export { toHtml } from './to-html.ts'
export { toMarkdown } from './to-markdown.ts'
