/** A slice in words: 小学、公办. */
import { type Label, type Pack, type Slice, UNIT_ATTRIBUTES } from '@youju/model'

/** Absent when nothing is narrowed. */
export function phraseSlice(pack: Pack, slice: Slice): Label | undefined {
  const labels = Object.entries(slice).map(([dimension, code]) => labelOf(pack, dimension, code))
  if (labels.length === 0) return undefined
  return { zh: labels.map((label) => label.zh).join('、'), en: labels.map((label) => label.en).join(', ') }
}

function labelOf(pack: Pack, dimension: string, code: string): Label {
  const attribute = (UNIT_ATTRIBUTES as readonly string[]).includes(dimension)
  const lists = attribute
    ? [dimension]
    : pack.ledgers.flatMap((ledger) =>
        ledger.fields.flatMap((field) => (field.code === dimension && field.list ? [field.list] : [])),
      )
  for (const list of pack.lists.filter((one) => lists.includes(one.code))) {
    const found = [...list.codes, ...list.groups].find((item) => item.code === code)
    if (found) return found.label
  }
  return { zh: `${dimension}=${code}`, en: `${dimension}=${code}` }
}
