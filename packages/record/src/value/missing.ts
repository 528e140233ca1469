/** Marks that stand for nothing in a cell. */
import { compact } from '../spelling.ts'

const DASHES = /^[-—―─_/\\.·…、]+$/
const NOTHING = new Set(['', '无', '暂无', '空', 'n/a', 'na', 'null', 'none'])

export const isMissing = (text: string): boolean => {
  const word = compact(text).toLowerCase()
  return NOTHING.has(word) || DASHES.test(word)
}
