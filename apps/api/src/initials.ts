/** The first letters of a name's pinyin: szx for 示例中心小学, as for any of its parts. */
import { pinyin } from 'pinyin-pro'

const known = new Map<string, string>()

export function initialsOf(name: string): string {
  const initials =
    known.get(name) ?? pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' }).join('').toLowerCase()
  known.set(name, initials)
  return initials
}
