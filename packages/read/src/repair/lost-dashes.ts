/** Dashes lost in ranges: 35岁幼儿 is 3—5岁, 20102011学年 is 2010—2011学年. Ages of adults (35岁以下教师) stay. */
import type { Damage } from './damage.ts'

const AGES = /(?<![\d.])([2-5])([4-7])(?=(?:周岁|岁)(?:的)?(?:适龄|幼儿|儿童|学前|婴幼|入园))/g
const YEARS = /(?<!\d)((?:19|20)\d\d)((?:19|20)\d\d)(?=学年|年)/g

export function findLostDashes(text: string): Damage[] {
  const found: Damage[] = []
  if (text.includes('岁'))
    for (const match of text.matchAll(AGES)) if (Number(match[1]) < Number(match[2])) found.push(dash(match.index + 1))
  for (const match of text.matchAll(YEARS))
    if (Number(match[2]) > Number(match[1]) && Number(match[2]) - Number(match[1]) <= 10)
      found.push(dash(match.index + 4))
  return found
}

const dash = (at: number): Damage => ({ kind: 'lost-dash', at: [at, at], instead: '—' })
