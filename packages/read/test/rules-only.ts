/** The pack's words without what was learned beside them, for tables that say what a rule does with a sentence; clues.test.ts has both. */
import { lexicon as whole } from '../../../packs/cn-county/src/lexicon.ts'

const { clues: _, ...lexicon } = whole

export { lexicon }
