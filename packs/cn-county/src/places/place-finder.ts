/**
 * Places named in a text: full names freely, short names only where they are no ordinary word and begin no other name
 * (北京路, 南京大学, 嘉定镇). Of several places with one name the one is meant whose province, city or county stands before it, else the
 * one nearest to the reporting unit; where neither tells, only what all of them share is given.
 */
import type { Gazetteer, NamedPlace, Place, Places } from '@youju/model'
import { readRows } from './division-lists.ts'
import { openGazetteer } from './gazetteer.ts'
import { ORDINARY_FULL_NAMES, ORDINARY_SHORT_NAMES } from './ordinary-words.ts'
import { everydayNames, shortName } from './short-name.ts'

export type PlacesOptions = {
  gazetteer?: Gazetteer
  /** Place code of the reporting unit: decides between places of one name, and its county's townships are known. */
  near?: string
}

const OTHER_NAME =
  /^(?:[东南西北中]?(?:大学|师范|师大|学院|银行|日报|晚报)|[一二三四五东南西北中]?(?:路|街|大道|大街|巷|里|桥|小区)|港(?![口澳北南])|湾|岛|镇(?![海江原远安平康巴雄坪赉])|乡(?![镇村下土宁城]))/
/** How far back a place still says which of several places of one name is meant. */
const REACH = 60

export function openPlaces({ gazetteer = openGazetteer(), near }: PlacesOptions = {}): Places {
  const names = new NameIndex(gazetteer, near)
  return { findPlaces: (text) => findPlaces(text, names) }
}

function* findPlaces(text: string, names: NameIndex): Iterable<NamedPlace> {
  let before: { place: Place; end: number } | undefined
  for (let start = 0; start < text.length; ) {
    const found = names.longestAt(text, start)
    if (!found) {
      start++
      continue
    }
    const end = start + found.name.length
    const behind = before?.end === start ? before.place : undefined
    const candidates = behind ? found.places.filter((place) => names.liesIn(place, behind)) : found.places
    if (
      candidates.length === 0 ||
      (found.ordinary && !behind && !isOwnName(found, text, end)) ||
      (!found.full && OTHER_NAME.test(text.slice(end, end + 4)))
    ) {
      start = found.ordinary || !found.full ? start + 1 : end
      continue
    }
    const above = before && start - before.end <= REACH ? before.place : undefined
    const meant = names.choose(candidates, above)
    yield {
      ...{ at: [start, end], name: found.name, line: names.lineOf(candidates, meant), full: found.full },
      ...(candidates.length > 1 && !behind ? { either: names.linesOf(candidates) } : {}),
    }
    // One of which nobody knows where it lies says nothing of the next.
    if (meant) before = { place: meant, end }
    start = end
  }
}

/** 随县教育局 at the head of a line: the office tells that the word is a name. */
const OFFICE = /^(?:教育|教体|人民政府|委、|委县)/
const BEGINS = /(?:^|\n|关于)[ \u3000]*$/

/** A city’s schools are numbered under its name, so that an ordinary word names a city there: 三明六中. */
const isOwnName = ({ places, full, name }: Named, text: string, end: number): boolean =>
  (full &&
    OFFICE.test(text.slice(end, end + 4)) &&
    BEGINS.test(text.slice(Math.max(0, end - name.length - 3), end - name.length))) ||
  (COUNTY_OF_TWO.test(name) &&
    /[^\u4e00-\u9fff]/.test(text[end - name.length - 1] ?? '。') &&
    !/[级域]/.test(text[end] ?? '')) ||
  (places.some(({ kind }) => kind === 'city') &&
    /^(?:[一二三四五六七八九十]{1,2}中|第[一二三四五六七八九十]{1,2}[中小]学)/.test(text.slice(end, end + 5)))

/** 。兴县成立了…: behind a mark it is the end of no other word; 应县, 和县 may still be 应县政府要求, 和县教育局. */
const COUNTY_OF_TWO = /^[^和应成单随任达新代开高文古南富道]县$/

type Named = { name: string; places: readonly Place[]; full: boolean; ordinary: boolean }

class NameIndex {
  readonly #gazetteer: Gazetteer
  readonly #near: readonly Place[]
  readonly #named = new Map<string, Named>()
  /** First character → lengths of the names that begin with it, the longest first. */
  readonly #lengths = new Map<string, number[]>()
  /** First two characters of names: almost everywhere in a text none begins. */
  readonly #pairs = new Uint8Array(1 << 20)

  constructor(gazetteer: Gazetteer, near: string | undefined) {
    this.#gazetteer = gazetteer
    this.#near = near === undefined ? [] : gazetteer.line(near)
    const county = this.#near.find((place) => place.kind === 'county')
    const provinces = readRows('provinces').map((row) => gazetteer.find(`${row.code}0000`)!)
    const places = provinces.flatMap((province) => [province, ...below(gazetteer, province)])
    if (county) places.push(...gazetteer.below(county.code))
    for (const place of places)
      for (const name of [place.name, ...everydayNames(place.name)])
        this.#add(name, place, true, ORDINARY_FULL_NAMES.has(name))
    for (const place of places) {
      const short = place.kind === 'township' ? undefined : shortName(place.name)
      if (short) this.#add(short, place, false, ORDINARY_SHORT_NAMES.has(short))
    }
    for (const lengths of this.#lengths.values()) lengths.sort((a, b) => b - a)
  }

  longestAt(text: string, start: number): Named | undefined {
    if (this.#pairs[pairOf(text.charCodeAt(start), text.charCodeAt(start + 1))] !== 1) return undefined
    for (const length of this.#lengths.get(text[start]!) ?? []) {
      const named = this.#named.get(text.slice(start, start + length))
      if (named) return named
    }
    return undefined
  }

  liesIn(place: Place, above: Place): boolean {
    return place.code !== above.code && this.#gazetteer.line(place.code).some((one) => one.code === above.code)
  }

  /** The one in or beside the place named before, the one nearest to home, the only one of its height; else nobody knows. */
  choose(candidates: readonly Place[], before: Place | undefined): Place | undefined {
    if (candidates.length === 1) return candidates[0]
    return (
      (before && this.#nearest(candidates, this.#gazetteer.line(before.code))) ??
      this.#nearest(candidates, this.#near) ??
      onlyOne(candidates, 'province') ??
      onlyOne(candidates, 'city')
    )
  }

  lineOf(candidates: readonly Place[], meant: Place | undefined): string[] {
    const lines = (meant ? [meant] : candidates).map((place) => this.#gazetteer.line(place.code))
    const [first, ...others] = lines
    const shared = first!.filter((place, at) => others.every((line) => line[at]?.code === place.code))
    const names = shared.map((place) => place.name)
    return meant ? names : [...names, candidates[0]!.name]
  }

  linesOf(places: readonly Place[]): string[][] {
    return places.map((place) => this.#gazetteer.line(place.code).map(({ name }) => name))
  }

  #nearest(candidates: readonly Place[], line: readonly Place[]): Place | undefined {
    if (line.length === 0) return undefined
    const shared = candidates.map((place) => {
      const own = this.#gazetteer.line(place.code)
      return line.filter((above, at) => own[at]?.code === above.code).length
    })
    const most = Math.max(...shared)
    return most > 0 && shared.filter((count) => count === most).length === 1
      ? candidates[shared.indexOf(most)]
      : undefined
  }

  #add(name: string, place: Place, full: boolean, ordinary: boolean): void {
    const known = this.#named.get(name)
    // A name that some place bears in full (城关镇 beside 城关) is read as the full one.
    if (known && known.full !== full) return
    this.#named.set(name, { name, full, ordinary, places: [...(known?.places ?? []), place] })
    this.#pairs[pairOf(name.charCodeAt(0), name.charCodeAt(1))] = 1
    const first = name[0]!
    const lengths = this.#lengths.get(first) ?? []
    if (!lengths.includes(name.length)) this.#lengths.set(first, [...lengths, name.length])
  }
}

const pairOf = (first: number, second: number): number =>
  (Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b)) >>> 12

const onlyOne = (places: readonly Place[], kind: Place['kind']): Place | undefined => {
  const ofKind = places.filter((place) => place.kind === kind)
  return ofKind.length === 1 ? ofKind[0] : undefined
}

/** Cities and counties of a province. */
const below = (gazetteer: Gazetteer, province: Place): Place[] =>
  gazetteer
    .below(province.code)
    .flatMap((place) => (place.kind === 'county' ? [place] : [place, ...gazetteer.below(place.code)]))
