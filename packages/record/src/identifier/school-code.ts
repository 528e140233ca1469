/** School identification code 学校（机构）标识码: class, province, serial; no check digit. */
import type { Identifier } from './identifier.ts'
import { PROVINCES } from './place-code.ts'

const CLASSES = new Set('11 21 22 31 32 33 34 35 36 37 41 42 51 91 92 93'.split(' '))

export const schoolCode: Identifier = {
  label: { zh: '学校（机构）标识码', en: 'school identification code' },
  fault(code) {
    if (!/^\d{10}$/.test(code)) return { zh: '应为 10 位数字', en: 'it has 10 digits' }
    if (!CLASSES.has(code.slice(0, 2)))
      return { zh: '前两位不是学校类别', en: 'the first two digits are no class of school' }
    return PROVINCES.has(code.slice(2, 4))
      ? undefined
      : { zh: '第三、四位不是省级代码', en: 'the third and fourth digits are no province' }
  },
}
