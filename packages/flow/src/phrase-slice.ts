/** A slice in words: 小学、公办. */
import { findCodeLabel, type Label, type Pack, type Slice } from '@youju/model'

/** Absent when nothing is narrowed. */
export function phraseSlice(pack: Pack, slice: Slice): Label | undefined {
  const labels = Object.entries(slice).map(([dimension, code]) => labelOf(pack, dimension, code))
  if (labels.length === 0) return undefined
  return { zh: labels.map((label) => label.zh).join('、'), en: labels.map((label) => label.en).join(', ') }
}

const labelOf = (pack: Pack, dimension: string, code: string): Label =>
  findCodeLabel(pack, dimension, code) ?? { zh: `${dimension}=${code}`, en: `${dimension}=${code}` }
