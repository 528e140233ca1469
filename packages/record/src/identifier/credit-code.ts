/** Unified social credit code 统一社会信用代码, GB 32100-2015. */
import type { Identifier } from './identifier.ts'

const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

export const creditCode: Identifier = {
  label: { zh: '统一社会信用代码', en: 'unified social credit code' },
  fault(code) {
    if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code))
      return {
        zh: '应为 18 位数字和大写字母（不含 I、O、S、V、Z）',
        en: 'it has 18 digits and letters (never I, O, S, V, Z)',
      }
    const sum = WEIGHTS.reduce((total, weight, at) => total + weight * CHARACTERS.indexOf(code[at]!), 0)
    return code[17] === CHARACTERS[(31 - (sum % 31)) % 31]
      ? undefined
      : { zh: '校验位不符', en: 'the check character does not fit' }
  },
}
