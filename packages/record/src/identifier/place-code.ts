/** Place code: county and above GB/T 2260 (6 digits), township GB/T 10114 (9), village (12). No check digit. */
import type { Identifier } from './identifier.ts'

/** 99 is assigned to no province: it marks invented places in samples and tests. */
export const PROVINCES = new Set(
  [11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54]
    .concat([61, 62, 63, 64, 65, 71, 81, 82, 99])
    .map(String),
)

export const placeCode: Identifier = {
  label: { zh: '行政区划代码', en: 'place code' },
  fault(code) {
    if (!/^(\d{6}|\d{9}|\d{12})$/.test(code)) return { zh: '应为 6、9 或 12 位数字', en: 'it has 6, 9 or 12 digits' }
    return PROVINCES.has(code.slice(0, 2))
      ? undefined
      : { zh: '前两位不是省级代码', en: 'the first two digits are no province' }
  },
}
