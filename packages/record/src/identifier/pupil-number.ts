/** National pupil number 全国学籍号: G (formal) or L (provisional, not yet verified) and a citizen number. */
import { citizenNumber } from './citizen-number.ts'
import type { Identifier } from './identifier.ts'

export const pupilNumber: Identifier = {
  label: { zh: '全国学籍号', en: 'national pupil number' },
  fault(number, today) {
    if (!/^[GL].{18}$/.test(number))
      return { zh: '应为 G 或 L 加 18 位公民身份号码', en: 'it is G or L and the 18 digits of the citizen number' }
    return citizenNumber.fault(number.slice(1), today)
  },
}
