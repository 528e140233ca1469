/** Identifiers with right check digits that belong to nobody: region 99 is assigned to no place, area code 099 to no network. */
const CITIZEN_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CITIZEN_CHECKS = '10X98765432'
const CREDIT_CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]

/** `region` has 6 digits, `born` is `20150228`, `sequence` is odd for men. */
export function citizenNumber(region: string, born: string, sequence: number): string {
  const digits = region + born + String(sequence).padStart(3, '0')
  let sum = 0
  for (let at = 0; at < 17; at++) sum += (digits.charCodeAt(at) - 48) * CITIZEN_WEIGHTS[at]!
  return digits + CITIZEN_CHECKS[sum % 11]
}

export function organisationCode(serial: number): string {
  const digits = `99${String(serial).padStart(6, '0')}`
  const sum = ORGANISATION_WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0)
  const check = 11 - (sum % 11)
  return digits + (check === 10 ? 'X' : check === 11 ? '0' : String(check))
}

export function creditCode(region: string, serial: number): string {
  const digits = `12${region}${organisationCode(serial)}`
  const sum = CREDIT_WEIGHTS.reduce((total, weight, at) => total + weight * CREDIT_CHARACTERS.indexOf(digits[at]!), 0)
  return digits + CREDIT_CHARACTERS[(31 - (sum % 31)) % 31]
}

export const phone = (serial: number): string => `099-${String(20_000_000 + (serial % 10_000_000))}`
