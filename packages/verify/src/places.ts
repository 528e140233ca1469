/** The gazetteer as `verify` needs it; a pack or an application hands one in. */
import type { Span } from '@youju/model'

/** A place named in a text, with the line of places it belongs to, from the province down to itself. */
export type NamedPlace = { at: Span; name: string; line: readonly string[]; full: boolean }

export type Places = {
  /** Every place named in the text, in order; `full` when by its official name rather than a short one. */
  findPlaces(text: string): Iterable<NamedPlace>
}
