/**
 * A place that cannot be the reporting unit's own: copied from another office's report. Home is where the unit's name or the
 * text puts it; a place beside home is foreign unless the sentence, or the text elsewhere, names it as partner, destination
 * or origin.
 */
import type { NamedPlace } from '@youju/model'
import { type Checking, type Finding, label, type Rule } from '../rule.ts'
import {
  guestsIn,
  isBeside,
  isBinding,
  isHeldBy,
  isIntroduced,
  isNamedAsOwn,
  isNeighbour,
  isOwnMatter,
  isPartner,
  isSpokenOf,
  ownUse,
  speaksForItself,
} from './foreign-place/place-in-sentence.ts'
import { isOfDistrict, provinceNamedMost, statedHome, unknownHome } from './foreign-place/reporting-place.ts'

export const foreignPlace: Rule = { code: 'foreign-place', kind: 'foreign-place', check }

function* check(checking: Checking): Iterable<Finding> {
  const { text, documents, places, unit } = checking
  if (!places) return
  const own = unit ? [...places.findPlaces(unit)].at(-1) : undefined
  const named = [...places.findPlaces(text)].filter(({ line }) => line.length > 0)
  let next = 0
  for (const document of documents) {
    const here: NamedPlace[] = []
    for (; next < named.length && named[next]!.at[0] < document[1]; next++) here.push(named[next]!)
    const unknown = own ? undefined : unknownHome(text, document, here)
    if (unknown !== undefined) {
      for (const place of here) if (isOthers(text, place, here)) yield besideUnknown(place, unknown)
      continue
    }
    const stated = own ?? statedHome(text, document, here)
    const districts = !stated && isOfDistrict(text, document)
    const home = stated ?? (districts ? undefined : provinceNamedMost(text, here))
    if (home) yield* besideHome(text, here, home, stated !== undefined)
    if (districts) for (const place of here) if (isCountys(text, place, here)) yield besideUnknown(place, '区')
  }
}

function* besideHome(
  text: string,
  named: readonly NamedPlace[],
  home: NamedPlace,
  isStated: boolean,
): Iterable<Finding> {
  const guests = guestsIn(text, named)
  for (const one of named) {
    const place = nearestTo(home, one)
    if (guests.has(place.line.join()) && !(place.full && isHeldBy(text, place, named))) continue
    if (isForeign(text, place, home, named) || (isStated && isNeighbours(text, place, home, named)))
      yield finding(place, home)
  }
}

/** Of several places of one name the one that shares most with home is meant. */
function nearestTo(home: NamedPlace, place: NamedPlace): NamedPlace {
  if (!place.either) return place
  const shared = (line: readonly string[]): number => line.filter((name, depth) => home.line[depth] === name).length
  const most = Math.max(...place.either.map(shared))
  const nearest = place.either.filter((line) => shared(line) === most)
  return most > 0 && nearest.length === 1 ? { ...place, line: nearest[0]! } : place
}

function finding({ at, name, line }: NamedPlace, { line: home }: NamedPlace): Finding {
  if (line[0] === home[0])
    return {
      in: at,
      reason: label(
        `“${name}”不是本地，本单位在${home.at(-1)}，疑为套用材料时漏改`,
        `"${name}" is another place; the reporting unit is in ${home.at(-1)}: probably left from a copied text`,
      ),
    }
  return {
    in: at,
    reason:
      name === line[0]
        ? label(
            `“${name}”不是本省，本单位在${home[0]}，疑为套用材料时漏改`,
            `"${name}" is another province; the reporting unit is in ${home[0]}: probably left from a copied text`,
          )
        : label(
            `“${name}”属${line[0]}，本单位在${home[0]}，疑为套用材料时漏改`,
            `"${name}" is in ${line[0]}, the reporting unit in ${home[0]}: probably left from a copied text`,
          ),
  }
}

const besideUnknown = ({ at, name, line }: NamedPlace, home: string): Finding => ({
  in: at,
  reason: label(`“${name}”属${line[0]}，本单位为${home}`, `"${name}" is in ${line[0]}; the reporting unit is ${home}`),
})

const OWN_OFFICE = /^(?:教育|教体|各|人民政府|县委|市委|区委)/

/** A county by its full name that the sentence speaks of as its own: …县教育系统始终坚持…. */
const isOthers = (text: string, place: NamedPlace, named: readonly NamedPlace[]): boolean =>
  place.full &&
  place.line.length >= 3 &&
  (isOwnMatter(text, place, named) ||
    (!isPartner(text, place.at) &&
      (speaksForItself(text, place.at) || OWN_OFFICE.test(text.slice(place.at[1], place.at[1] + 4)))))

/** The regions that are 区 themselves have counties of their own. */
const REGIONS = /内蒙古|广西|西藏|宁夏|新疆/

const isCountys = (text: string, place: NamedPlace, named: readonly NamedPlace[]): boolean =>
  place.name.endsWith('县') && isOthers(text, place, named) && !REGIONS.test(place.line[0]!)

function isForeign(text: string, place: NamedPlace, home: NamedPlace, named: readonly NamedPlace[]): boolean {
  if (place.line[0] === home.line[0] || isNeighbour(text, place.at)) return false
  if (place.full && (isBinding(text, place.at) || isOwnMatter(text, place, named))) return true
  if (isPartner(text, place.at) || isIntroduced(text, place, named)) return false
  return place.full || ownUse(text, place.at)
}

/** Another city or county of the same province, named as the reporting unit itself. */
function isNeighbours(text: string, place: NamedPlace, home: NamedPlace, named: readonly NamedPlace[]): boolean {
  if (place.line[0] !== home.line[0] || !isBeside(place.line, home.line) || isNeighbour(text, place.at)) return false
  if (!place.full) {
    const isNear = place.line.length > 2 && place.line[1] === home.line[1]
    return isPartner(text, place.at) ? false : ownUse(text, place.at) || (isNear && isSpokenOf(text, place, named))
  }
  return isNamedAsOwn(text, place, named)
}
