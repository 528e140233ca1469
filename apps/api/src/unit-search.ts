/** Units found by a part of the name, the initials of its pinyin, or the code. */
import type { Unit } from '@youju/model'
import { initialsOf } from './initials.ts'

export function findsUnit(search: string): (unit: Unit) => boolean {
  const text = search.trim()
  const latin = /^[a-z]+$/i.test(text) ? text.toLowerCase() : undefined
  return ({ name, code }) =>
    name.includes(text) || code.startsWith(text) || (latin !== undefined && initialsOf(name).includes(latin))
}
