/** Every annotated text is read as annotated: quantities, their fields and relations, but for what is known to be missed. */
import { describe, expect, it } from 'vitest'
import { lexicon } from '../../../packs/cn-county/src/lexicon.ts'
import { readAnnotated } from '../../../test/corpus/annotate.ts'
import { knownMisses, LOOKED_AT, missesOf } from '../../../test/corpus/known-misses.ts'
import { readText } from '../src/read-text.ts'

const known = knownMisses()
const texts = LOOKED_AT.flatMap(readAnnotated).map((annotated) => [annotated.id, annotated] as const)

describe('is read as annotated', () => {
  it.each(texts)('%s', (_, annotated) =>
    expect(
      missesOf(annotated, readText, lexicon).filter((miss) => !known.has(miss)),
      'mend it, or note it: npm run measure -- --known',
    ).toEqual([]),
  )
})
