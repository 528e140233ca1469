/** Words that `verify` needs, as part of the lexicon: slips, fixed words and what is mistaken for them, traces of sites. */
import type { Lexicon } from '@youju/model'
import { confusables } from './editor-words/confusables.ts'
import { magnitudes, tiers } from './editor-words/magnitudes.ts'
import { phrases } from './editor-words/phrases.ts'
import { reportWords } from './editor-words/report-words.ts'
import { noise, pageLines } from './editor-words/sites.ts'
import { typos } from './editor-words/typos.ts'
import { wordFrequencies } from './editor-words/word-frequencies.ts'

type EditorWords =
  | 'typos'
  | 'noise'
  | 'pageLines'
  | 'phrases'
  | 'reportWords'
  | 'confusables'
  | 'wordFrequencies'
  | 'tiers'
  | 'magnitudes'

export const editorWords: Pick<Lexicon, EditorWords> = {
  typos,
  noise,
  pageLines,
  phrases,
  reportWords,
  confusables,
  wordFrequencies,
  tiers,
  magnitudes,
}
