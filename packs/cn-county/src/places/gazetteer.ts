/** The gazetteer of China down to villages: the lists of 2023 with the changes kept here. Townships are read when asked for. */
import type { Day, Gazetteer, Place, PlaceKind, Unit } from '@youju/model'
import { ENDED, FOUNDED } from './changes.ts'
import { type Row, readRows, readVillages } from './division-lists.ts'

/** Levels that the lists insert where there is none: 市辖区 of a municipality, counties directly under a province. */
const INSERTED = /^(?:市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/

export function openGazetteer(): Gazetteer {
  return new DivisionGazetteer()
}

class DivisionGazetteer implements Gazetteer {
  readonly #places = new Map<string, Place>()
  readonly #names = new Map<string, Place[]>()
  readonly #below = new Map<string, Place[]>()
  #streets: Map<string, Row[]> | undefined
  readonly #withTownships = new Set<string>()
  readonly #withVillages = new Set<string>()

  constructor() {
    const areas = readRows('areas')
    // 东莞, 中山 and 儋州 have no districts: the city itself stands in the list of counties.
    const areaCodes = new Set(areas.map((row) => row.code))
    for (const { code, name } of readRows('provinces')) this.#add(place(`${code}0000`, name, 'province', null))
    for (const { code, name, above } of readRows('cities'))
      if (!INSERTED.test(name) && !areaCodes.has(`${code}00`))
        this.#add(place(`${code}00`, name, 'city', `${above}0000`))
    for (const { code, name, above } of areas) {
      const parent = code !== `${above}00` && this.#places.has(`${above}00`) ? `${above}00` : `${code.slice(0, 2)}0000`
      this.#add(place(code, name, 'county', parent))
    }
    for (const { code, name, parent, from } of FOUNDED) this.#add({ ...place(code, name, 'county', parent), from })
    for (const { code, name, parent, year, successors } of ENDED)
      this.#add({
        // A renamed place may have kept its code.
        ...place(this.#places.has(code) ? `${code}-${year}` : code, name, kindOf(code), parent),
        to: `${year}-12-31`,
        successors,
      })
  }

  find(code: string): Place | undefined {
    const known = this.#places.get(code)
    if (known) return known
    if (code.length > 6) this.#readTownships(code.slice(0, 6))
    if (code.length > 9) this.#readVillages(code.slice(0, 6))
    return this.#places.get(code)
  }

  named(name: string): readonly Place[] {
    return this.#names.get(name) ?? []
  }

  below(code: string): readonly Place[] {
    const place = this.find(code)
    if (place?.kind === 'county') this.#readTownships(code)
    if (place?.kind === 'township') this.#readVillages(code.slice(0, 6))
    return this.#below.get(code) ?? []
  }

  line(code: string): readonly Place[] {
    const line: Place[] = []
    for (let place = this.find(code); place; place = place.parent === null ? undefined : this.find(place.parent))
      line.unshift(place)
    return line
  }

  unitsOfCounty(code: string, { from = '1949-10-01' }: { from?: Day } = {}): Unit[] {
    const county = this.find(code)
    if (county?.kind !== 'county' || county.to !== null) return []
    const places = [
      ...this.line(code),
      ...this.below(code),
      ...this.below(code).flatMap((township) => this.below(township.code)),
    ]
    return places.map(({ from: founded, ...place }) => ({
      ...place,
      county: place.code.startsWith(code) ? code : '',
      from: founded ?? from,
      successors: [],
    }))
  }

  #readTownships(county: string): void {
    if (this.#withTownships.has(county)) return
    this.#withTownships.add(county)
    this.#streets ??= Map.groupBy(readRows('streets'), (row) => row.above)
    for (const { code, name } of this.#streets.get(county) ?? []) this.#add(place(code, name, 'township', county))
  }

  #readVillages(county: string): void {
    if (this.#withVillages.has(county)) return
    this.#withVillages.add(county)
    this.#readTownships(county)
    for (const { code, name, above } of readVillages(county)) this.#add(place(code, name, 'village', above))
  }

  #add(added: Place): void {
    this.#places.set(added.code, added)
    append(this.#names, added.name, added)
    if (added.parent !== null) append(this.#below, added.parent, added)
  }
}

const kindOf = (code: string): PlaceKind => (code.endsWith('00') ? 'city' : 'county')

const place = (code: string, name: string, kind: PlaceKind, parent: string | null): Place => ({
  ...{ code, name, kind, parent },
  ...{ from: null, to: null, successors: [] },
})

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
