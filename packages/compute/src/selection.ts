/**
 * What is being looked at beyond unit and period. Slices met on the way down from figure to measure all hold together:
 * each dimension keeps every code asked for, and what passes is their intersection.
 */
import { findCodes, getList, type Ledger, type Pack, type Slice, UNIT_ATTRIBUTES, type Unit } from '@youju/model'

export type Selection = Readonly<Record<string, readonly string[]>>
export const everything: Selection = {}

export function narrow(selection: Selection, slice: Slice | undefined): Selection {
  if (!slice) return selection
  const narrowed: Record<string, readonly string[]> = { ...selection }
  for (const [dimension, code] of Object.entries(slice)) {
    const codes = narrowed[dimension] ?? []
    narrowed[dimension] = codes.includes(code) ? codes : [...codes, code].sort()
  }
  return narrowed
}

export const selectionKey = (selection: Selection): string =>
  Object.keys(selection)
    .sort()
    .map((dimension) => `${dimension}=${selection[dimension]!.join('+')}`)
    .join('&')

/** The part of a selection that speaks of some dimensions only. */
export const within = (selection: Selection, dimensions: readonly string[]): Selection =>
  Object.fromEntries(Object.entries(selection).filter(([dimension]) => dimensions.includes(dimension)))

export const isUnitAttribute = (dimension: string): dimension is (typeof UNIT_ATTRIBUTES)[number] =>
  (UNIT_ATTRIBUTES as readonly string[]).includes(dimension)

/** The codes that a code or group stands for in a ledger's field; undefined when the field has a list without it. */
export function codesOfField(
  pack: Pack,
  ledger: Ledger,
  dimension: string,
  code: string,
): readonly string[] | undefined {
  const field = ledger.fields.find((candidate) => candidate.code === dimension)
  return field?.list ? findCodes(getList(pack, field.list), code) : [code]
}

/** As `codesOfField`, for an attribute of units. */
export function codesOfAttribute(pack: Pack, dimension: string, code: string): readonly string[] | undefined {
  const list = pack.lists.find((candidate) => candidate.code === dimension)
  return list ? findCodes(list, code) : [code]
}

/** Whether a unit has the attributes that a selection asks for; dimensions that are no attributes are ignored. */
export function unitFilter(pack: Pack, selection: Selection): (unit: Unit) => boolean {
  const wanted = UNIT_ATTRIBUTES.flatMap((attribute) =>
    (selection[attribute] ?? []).map((code) => ({
      attribute,
      codes: new Set(codesOfAttribute(pack, attribute, code) ?? []),
    })),
  )
  return (unit) => wanted.every(({ attribute, codes }) => codes.has(unit[attribute] ?? ''))
}
