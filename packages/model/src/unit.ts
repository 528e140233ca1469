/**
 * A unit is a node of the tree province › city › county › township › village / school › campus › class. Units are
 * effective-dated: each version says from when to when it holds, and a unit that ends may name its successors.
 */
import { z } from 'zod'
import { Day } from './text.ts'

export const UNIT_KINDS = [
  'nation',
  'province',
  'city',
  'county',
  'township',
  'village',
  'school',
  'campus',
  'class',
  'section',
] as const
export type UnitKind = (typeof UNIT_KINDS)[number]

/** The attributes of a unit that indicators may be sliced by; their codes come from the pack's lists of the same name. */
export const UNIT_ATTRIBUTES = ['type', 'ownership', 'location'] as const

export const Unit = z.object({
  code: z.string().min(1).describe('Place code (GB/T 2260, GB/T 10114) or school identification code; kept for life'),
  name: z.string().min(1).describe('Official name'),
  kind: z.enum(UNIT_KINDS),
  parent: z.string().nullable().describe('Code of the unit above; null for the top of the tree'),
  county: z.string().describe('Code of the county the unit belongs to; its own code for a county, empty above'),
  type: z.string().optional().describe('School type 办学类型, pack list `type`'),
  ownership: z.string().optional().describe('Ownership 办别, pack list `ownership`'),
  location: z.string().optional().describe('Urban/rural class 城乡分类, pack list `location`'),
  from: Day.describe('First day on which this version holds'),
  to: Day.nullable().describe('Last day on which this version holds; null while it stands'),
  successors: z.array(z.string()).default([]).describe('Units that carry on after a merger or split'),
})
export type Unit = z.infer<typeof Unit>

/** The tree as it stood on one day, with what computing needs: children, ancestors, everything below. */
export class UnitTree {
  readonly asOf: Day
  readonly #units = new Map<string, Unit>()
  readonly #absent = new Map<string, Unit>()
  readonly #children = new Map<string, Unit[]>()

  constructor(versions: Iterable<Unit>, asOf: Day) {
    this.asOf = asOf
    for (const unit of versions) {
      if (holdsOn(unit, asOf)) this.#units.set(unit.code, unit)
      else if (isNearer(unit, this.#absent.get(unit.code), asOf)) this.#absent.set(unit.code, unit)
    }
    for (const unit of this.#units.values()) {
      if (unit.parent === null) continue
      const siblings = this.#children.get(unit.parent)
      if (siblings) siblings.push(unit)
      else this.#children.set(unit.parent, [unit])
    }
  }

  get size(): number {
    return this.#units.size
  }

  find(code: string): Unit | undefined {
    return this.#units.get(code)
  }

  /** The unit as it stands, or as it last was or will first be when it does not stand on the day. */
  findVersion(code: string): Unit | undefined {
    return this.#units.get(code) ?? this.#absent.get(code)
  }

  /**
   * The unit that carries on for `code` on this day: itself while it stands, its only successor after a merger, else
   * the nearest standing unit above it, since what a split or closed school had cannot be shared out.
   */
  findCarrier(code: string): Unit | undefined {
    const passed = new Set<string>()
    for (let next: string | null | undefined = code; next && !passed.has(next); ) {
      const standing = this.#units.get(next)
      if (standing) return standing
      passed.add(next)
      const was = this.#absent.get(next)
      const ended = was && was.to !== null && was.to < this.asOf
      next = ended && was.successors.length === 1 ? was.successors[0] : was?.parent
    }
    return undefined
  }

  units(): Iterable<Unit> {
    return this.#units.values()
  }

  /** Those that do not stand on the day, as they last were or will first be. */
  *gone(): Iterable<Unit> {
    for (const unit of this.#absent.values()) if (!this.#units.has(unit.code)) yield unit
  }

  children(code: string): readonly Unit[] {
    return this.#children.get(code) ?? []
  }

  /** The unit itself and every unit below it, parents before children. */
  *subtree(code: string): Iterable<Unit> {
    const top = this.#units.get(code)
    if (!top) return
    const waiting = [top]
    for (let unit = waiting.pop(); unit; unit = waiting.pop()) {
      yield unit
      waiting.push(...this.children(unit.code).toReversed())
    }
  }

  /** From the unit up to the top of the tree, the unit first. */
  *ancestors(code: string): Iterable<Unit> {
    for (let unit = this.#units.get(code); unit; unit = unit.parent === null ? undefined : this.#units.get(unit.parent))
      yield unit
  }
}

export const holdsOn = (unit: Pick<Unit, 'from' | 'to'>, day: Day): boolean =>
  unit.from <= day && (unit.to === null || day <= unit.to)

/** Of the versions that do not hold on a day, the last that ended before it, else the first that begins after it. */
const isNearer = (unit: Unit, than: Unit | undefined, day: Day): boolean => {
  if (!than) return true
  const ended = unit.from <= day
  if (ended !== than.from <= day) return ended
  return ended ? unit.from > than.from : unit.from < than.from
}

/** What can become of units; each is an action of their county's chain. */
export const UNIT_CHANGES = ['found', 'correct', 'rename', 'move', 'merge', 'split', 'close'] as const
export type UnitChange = (typeof UNIT_CHANGES)[number]

/** What an action made of one version of a unit; null when it was taken back. */
export type UnitHistoryLine = {
  at: string
  by: string
  change: UnitChange
  reason: string
  /** First day of the version. */
  from: Day
  unit: Partial<Unit> | null
  sequence: number
}
