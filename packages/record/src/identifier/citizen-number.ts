/** Citizen number 公民身份号码, GB 11643: region, birth date, sequence, check. */
import { type Day, isDay } from '@youju/model'
import type { Identifier } from './identifier.ts'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'

export const citizenNumber: Identifier = {
  label: { zh: '公民身份号码', en: 'citizen number' },
  fault(number, today) {
    if (!/^\d{17}[\dX]$/.test(number))
      return { zh: '应为 18 位，末位可为 X', en: 'it has 18 digits, the last may be X' }
    const born = birthDay(number)
    if (!isDay(born)) return { zh: '出生日期不存在', en: 'there is no such birth date' }
    if (today !== undefined && born > today) return { zh: '出生日期在未来', en: 'the birth date lies in the future' }
    const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0)
    return number[17] === CHECKS[sum % 11] ? undefined : { zh: '校验位不符', en: 'the check digit does not fit' }
  },
}

export const birthDay = (number: string): Day =>
  `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
