/** Words that `verify` needs, as part of the lexicon: slips, fixed words and what is mistaken for them, traces of sites. */
import type { Lexicon } from '@youju/model'
import { confusables } from './editor-words/confusables.ts'
import { phrases } from './editor-words/phrases.ts'
import { noise, pageLines } from './editor-words/sites.ts'
import { typos } from './editor-words/typos.ts'

export const editorWords: Pick<Lexicon, 'typos' | 'noise' | 'pageLines' | 'phrases' | 'confusables'> = {
  typos,
  noise,
  pageLines,
  phrases,
  confusables,
}
