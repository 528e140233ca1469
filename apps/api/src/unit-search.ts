/** Units found by a part of the name, the initials of its pinyin (szx for 示例中心小学 as for any of its parts), or the code. */
import type { Unit } from '@youju/model'
import { pinyin } from 'pinyin-pro'

const known = new Map<string, string>()

function initialsOf(name: string): string {
  const initials =
    known.get(name) ?? pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' }).join('').toLowerCase()
  known.set(name, initials)
  return initials
}

export function findsUnit(search: string): (unit: Unit) => boolean {
  const text = search.trim()
  const latin = /^[a-z]+$/i.test(text) ? text.toLowerCase() : undefined
  return ({ name, code }) =>
    name.includes(text) || code.startsWith(text) || (latin !== undefined && initialsOf(name).includes(latin))
}
