/** Yes and no as people tick them. */
import { compact } from '../spelling.ts'

const YES = new Set('是 有 对 √ ✓ ✔ ☑ 1 y yes true t 已 达标 合格 通过'.split(' '))
const NO = new Set('否 无 没有 不是 × ✗ ✘ ☒ x 0 n no false f 未 不达标 不合格 未通过 非'.split(' '))

/** Absent when the text is neither. */
export function readYesNo(text: string): boolean | undefined {
  const word = compact(text).toLowerCase()
  return YES.has(word) ? true : NO.has(word) ? false : undefined
}
