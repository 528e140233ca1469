/** Words that `verify` needs, as part of the lexicon: slips, fixed words and what is mistaken for them, traces of sites. */
import type { Lexicon } from '@youju/model'
import { collocations } from './editor-words/collocations.ts'
import { confusables } from './editor-words/confusables.ts'
import { everydayWords } from './editor-words/everyday-words.ts'
import { formulas } from './editor-words/formulas.ts'
import { frameWords, pageFields } from './editor-words/frames.ts'
import { homophones } from './editor-words/homophones.ts'
import { lookAlikes } from './editor-words/look-alikes.ts'
import { magnitudes, tiers } from './editor-words/magnitudes.ts'
import { neighbours } from './editor-words/neighbours.ts'
import { phrases } from './editor-words/phrases.ts'
import { limits, prices, proportions } from './editor-words/plausible.ts'
import { rareWords } from './editor-words/rare-words.ts'
import { reportWords } from './editor-words/report-words.ts'
import { shorthand, surnames } from './editor-words/shorthand.ts'
import { noise, pageLines } from './editor-words/sites.ts'
import { tables } from './editor-words/tables.ts'
import { typos } from './editor-words/typos.ts'
import { wordFrequencies } from './editor-words/word-frequencies.ts'

type EditorWords =
  | 'typos'
  | 'noise'
  | 'pageLines'
  | 'frameWords'
  | 'pageFields'
  | 'phrases'
  | 'formulas'
  | 'reportWords'
  | 'confusables'
  | 'homophones'
  | 'collocations'
  | 'neighbours'
  | 'rareWords'
  | 'shorthand'
  | 'surnames'
  | 'wordFrequencies'
  | 'tiers'
  | 'magnitudes'
  | 'limits'
  | 'prices'
  | 'proportions'
  | 'tables'

export const editorWords: Pick<Lexicon, EditorWords> = {
  typos,
  noise,
  pageLines,
  frameWords,
  pageFields,
  phrases,
  formulas,
  reportWords: [...reportWords, ...everydayWords],
  confusables: [...confusables, ...lookAlikes],
  homophones,
  collocations,
  neighbours,
  rareWords,
  shorthand,
  surnames,
  wordFrequencies,
  tiers,
  magnitudes,
  limits,
  prices,
  proportions,
  tables,
}
