/**
 * A place 行政区划 as the official lists give it: a code, a name, and what lies above. Places are effective-dated, since
 * counties are renamed and merged while reports of earlier years keep the old names.
 */
import type { Span } from './quantity.ts'
import type { Day } from './text.ts'
import type { Unit, UnitKind } from './unit.ts'

export type PlaceKind = Extract<UnitKind, 'province' | 'city' | 'county' | 'township' | 'village'>

export type Place = {
  /** GB/T 2260 for county and above (6 digits), GB/T 10114 below (9 and 12). */
  code: string
  name: string
  kind: PlaceKind
  parent: string | null
  /** First and last day on which it stood, where that is known. */
  from: Day | null
  to: Day | null
  /** Places that carry on after a renaming, merger or split. */
  successors: readonly string[]
}

export type Gazetteer = {
  find(code: string): Place | undefined
  /** All places of a full name: there are four 鼓楼区. Townships only once those of their county have been asked for. */
  named(name: string): readonly Place[]
  below(code: string): readonly Place[]
  /** From the province down to the place itself. */
  line(code: string): readonly Place[]
  /** A county's part of the tree, from its province down to its villages, as units. */
  unitsOfCounty(code: string, options?: { from?: Day }): Unit[]
}

/** A place named in a text, with the line of places it belongs to, from the province down to itself. */
export type NamedPlace = {
  at: Span
  name: string
  line: readonly string[]
  full: boolean
  /** The lines of all places of that name, where what stands right before it does not tell which is meant. */
  either?: readonly (readonly string[])[]
}

export type Places = {
  /** Every place named in the text, in order; `full` when by its official name rather than a short one. */
  findPlaces(text: string): Iterable<NamedPlace>
}
