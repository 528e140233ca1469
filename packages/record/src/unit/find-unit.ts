/** Which unit of the tree a spreadsheet means: by code, by name as written, or by a short name that fits one unit only. */
import type { Ledger, Unit, UnitTree } from '@youju/model'
import { compact, nearest, plain } from '../spelling.ts'
import { mayKeep } from './keepers.ts'

export type UnitFound = { is: 'unit'; unit: Unit } | { is: 'unclear'; near: Unit[] } | { is: 'unknown'; near: Unit[] }

/** How many units a refusal offers instead. */
const NEAR = 3
const NUMERALS = '一二三四五六七八九十'
const SHORT: Record<string, string> = {
  小: '小学',
  中: '中学',
  幼: '幼儿园',
  园: '幼儿园',
  初: '初级中学',
  高: '高级中学',
}

export class UnitFinder {
  readonly #tree: UnitTree
  readonly #units: Unit[]
  readonly #byName = new Map<string, Unit[]>()
  readonly #codes: ReadonlySet<string>
  readonly #found = new Map<string, UnitFound>()

  /** Units that may keep the ledger, within `within` where that is given. */
  constructor(tree: UnitTree, ledger: Ledger, within?: string) {
    this.#tree = tree
    const all = within === undefined ? tree.units() : tree.subtree(within)
    this.#units = [...all].filter((unit) => mayKeep(ledger, unit))
    this.#codes = new Set(this.#units.map((unit) => unit.code))
    for (const unit of this.#units) {
      const name = plain(unit.name)
      this.#byName.set(name, [...(this.#byName.get(name) ?? []), unit])
    }
  }

  find(written: string): UnitFound {
    const known = this.#found.get(written)
    if (known) return known
    const found = this.#search(written)
    this.#found.set(written, found)
    return found
  }

  /** The unit named in a title such as 青山镇中心小学2023—2024学年学生情况; the longest name wins. */
  findIn(title: string): Unit | undefined {
    const text = plain(title)
    const named = this.#units.filter((unit) => text.includes(plain(unit.name)))
    const longest = Math.max(...named.map((unit) => unit.name.length))
    const best = named.filter((unit) => unit.name.length === longest)
    return best.length === 1 ? best[0] : undefined
  }

  #search(written: string): UnitFound {
    // As forms and messages of ours write it where names are not unique: 中心小学（2199000017）.
    const bracketed = /[(（]([^()（）]+)[)）]\s*$/.exec(written)?.[1]
    for (const code of bracketed ? [written, bracketed] : [written]) {
      const byCode = this.#tree.find(compact(code))
      if (byCode && this.#codes.has(byCode.code)) return { is: 'unit', unit: byCode }
    }
    const name = plain(written)
    const exact = this.#byName.get(name)
    if (exact) return choose(exact)
    const short = this.#byShortName(name)
    if (short.length > 0) return choose(short)
    const holding = name.length < 2 ? [] : this.#units.filter((unit) => plain(unit.name).includes(name))
    const near = [...holding, ...nearest(written, this.#units, (unit) => unit.name)]
    return { is: 'unknown', near: [...new Set(near)].slice(0, NEAR) }
  }

  /** 中心小学 is 青山镇中心小学 where that is the only one, or the only one with nothing but its place before it. */
  #byShortName(name: string): Unit[] {
    if (name.length < 2) return []
    for (const spelling of new Set([name, fullName(name)])) {
      const ending = this.#units.filter((unit) => plain(unit.name).endsWith(spelling))
      const placed = ending.filter((unit) => this.#isPlaceOf(unit, plain(unit.name).slice(0, -spelling.length)))
      if (placed.length > 0) return placed
      if (ending.length > 0) return ending
      const containing = this.#units.filter((unit) => isSubsequence(spelling, plain(unit.name)))
      if (containing.length > 0 && spelling.length >= 3) return containing
    }
    return []
  }

  #isPlaceOf(unit: Unit, place: string): boolean {
    if (place === '') return true
    return [...this.#tree.ancestors(unit.code)].some((above) => above !== unit && plain(above.name).endsWith(place))
  }
}

const choose = (units: Unit[]): UnitFound =>
  units.length === 1 ? { is: 'unit', unit: units[0]! } : { is: 'unclear', near: units }

/** 青山二小 → 青山第二小学. */
const fullName = (name: string): string =>
  name.replace(
    new RegExp(`第?([${NUMERALS}]{1,2})(小|中|幼|园|初|高)$`),
    (_, number: string, kind: string) => `第${number}${SHORT[kind]}`,
  )

/** Whether the letters of a short name stand in the full one in their order, beginning with its first. */
function isSubsequence(short: string, full: string): boolean {
  if (short[0] !== full[0]) return false
  let at = 0
  for (const letter of full) if (letter === short[at]) at++
  return at === short.length
}
