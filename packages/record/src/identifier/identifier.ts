/** An identifier has a name, a spelling, and a reason when it cannot be right. */
import type { Day, Label } from '@youju/model'
import { compact } from '../spelling.ts'

export type Identifier = {
  label: Label
  /** What is wrong, or nothing. `today` bounds dates inside the identifier where it is known. */
  fault(written: string, today?: Day): Label | undefined
}

/** The one spelling that is kept: half-width, upper case, without spaces. */
export const spellIdentifier = (written: string): string => compact(written).toUpperCase()
