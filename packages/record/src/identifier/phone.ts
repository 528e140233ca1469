/** Telephone: mobile, or landline with or without area code and extension. */
import type { Identifier } from './identifier.ts'

export const phone: Identifier = {
  label: { zh: '电话号码', en: 'telephone number' },
  fault: (number) =>
    /^(?:(?:\+?86-?)?1[3-9]\d{9}|(?:\(?0\d{2,3}\)?-?)?[2-9]\d{6,7}(?:-\d{1,6})?)$/.test(number)
      ? undefined
      : { zh: '应为 11 位手机号，或区号加 7 至 8 位号码', en: 'it is a mobile number of 11 digits, or a landline' },
}
