/** The identifiers that a field may be written in. */
import type { Field } from '@youju/model'
import { citizenNumber } from './citizen-number.ts'
import { creditCode } from './credit-code.ts'
import type { Identifier } from './identifier.ts'
import { organisationCode } from './organisation-code.ts'
import { phone } from './phone.ts'
import { placeCode } from './place-code.ts'
import { pupilNumber } from './pupil-number.ts'
import { schoolCode } from './school-code.ts'

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
