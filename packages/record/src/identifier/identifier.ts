/** An identifier has a name, a spelling, and a reason when it cannot be right. */
import type { Day, Field, Label } from '@youju/model'
import { compact } from '../spelling.ts'
import { citizenNumber } from './citizen-number.ts'
import { creditCode } from './credit-code.ts'
import { organisationCode } from './organisation-code.ts'
import { phone } from './phone.ts'
import { placeCode } from './place-code.ts'
import { pupilNumber } from './pupil-number.ts'
import { schoolCode } from './school-code.ts'

export type Identifier = {
  label: Label
  /** What is wrong, or nothing. `today` bounds dates inside the identifier where it is known. */
  fault(written: string, today?: Day): Label | undefined
}

const IDENTIFIERS: Record<NonNullable<Field['format']>, Identifier> = {
  'citizen-number': citizenNumber,
  'pupil-number': pupilNumber,
  'credit-code': creditCode,
  'organisation-code': organisationCode,
  'school-code': schoolCode,
  'place-code': placeCode,
  phone,
}

export const getIdentifier = (format: NonNullable<Field['format']>): Identifier => IDENTIFIERS[format]

/** The one spelling that is kept: half-width, upper case, without spaces. */
export const spellIdentifier = (written: string): string => compact(written).toUpperCase()
