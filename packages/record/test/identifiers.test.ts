import { describe, expect, test } from 'vitest'
import { spellIdentifier } from '../src/identifier/identifier.ts'
import { getIdentifier } from '../src/identifier/identifiers.ts'

const faults: Record<Parameters<typeof getIdentifier>[0], [string, string | undefined][]> = {
  'citizen-number': [
    ['99010120150228013X', undefined],
    ['99010120150228013x', undefined],
    ['９９０１０１２０１５０２２８０１３Ｘ', undefined],
    ['990101201502280131', '校验位不符'],
    ['99010120150229013X', '出生日期不存在'],
    ['990101150228013', '应为 18 位，末位可为 X'],
    ['99010120350228013X', '出生日期在未来'],
  ],
  'pupil-number': [
    ['G99010120150228013X', undefined],
    ['L99010120150228013X', undefined],
    ['99010120150228013X', '应为 G 或 L 加 18 位公民身份号码'],
    ['G990101201502280131', '校验位不符'],
  ],
  'credit-code': [
    ['12990101MB2K46801B', undefined],
    ['12990101MB2K46801C', '校验位不符'],
    ['12990101MB2K46801', '应为 18 位数字和大写字母（不含 I、O、S、V、Z）'],
    ['12990101MB2I46801B', '应为 18 位数字和大写字母（不含 I、O、S、V、Z）'],
  ],
  'organisation-code': [
    ['MB2K4680-1', undefined],
    ['MB2K46801', undefined],
    ['MB2K4680-2', '校验位不符'],
    ['MB2K468', '应为 8 位加 1 位校验'],
  ],
  'school-code': [
    ['2199000017', undefined],
    ['219900001', '应为 10 位数字'],
    ['2099000017', '前两位不是学校类别'],
    ['2155000017', '第三、四位不是省级代码'],
  ],
  'place-code': [
    ['990101', undefined],
    ['990101101', undefined],
    ['990101101201', undefined],
    ['9901011', '应为 6、9 或 12 位数字'],
    ['550101', '前两位不是省级代码'],
  ],
  phone: [
    ['13800000000', undefined],
    ['0577-66660000', undefined],
    ['66660000', undefined],
    ['0577-66660000-801', undefined],
    ['12345', '应为 11 位手机号，或区号加 7 至 8 位号码'],
  ],
}

describe.each(Object.entries(faults))('%s', (format, cases) => {
  test.each(cases)('%s: %s', (written, fault) =>
    expect(getIdentifier(format as keyof typeof faults).fault(spellIdentifier(written), '2026-01-01')?.zh).toBe(fault),
  )
})
