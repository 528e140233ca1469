/** The relations of a text, written kind(parts)=result with values as stated; ✗ when one does not come out. */

import { readText } from '../../src/read-text.ts'
import { lexicon } from '../rules-only.ts'

export function asserted(text: string): string[] {
  const { quantities, relations } = readText(text, lexicon)
  const value = (id: string): number | undefined => quantities.find((quantity) => quantity.id === id)?.value
  return relations.map(
    ({ kind, of, equals, holds }) => `${kind}(${of.map(value)})=${value(equals)}${holds ? '' : ' ✗'}`,
  )
}
