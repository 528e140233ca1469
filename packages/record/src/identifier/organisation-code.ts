/** Organisation code 组织机构代码, GB 11714. Letters count on from A = 10, unlike those of the credit code. */
import type { Identifier } from './identifier.ts'

const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]

export const organisationCode: Identifier = {
  label: { zh: '组织机构代码', en: 'organisation code' },
  fault(written) {
    const code = written.replace(/-(?=.$)/, '')
    if (!/^[0-9A-Z]{8}[0-9X]$/.test(code)) return { zh: '应为 8 位加 1 位校验', en: 'it has 8 characters and a check' }
    const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number.parseInt(code[at]!, 36), 0)
    const check = 11 - (sum % 11)
    return code[8] === (check === 10 ? 'X' : check === 11 ? '0' : String(check))
      ? undefined
      : { zh: '校验位不符', en: 'the check character does not fit' }
  },
}
