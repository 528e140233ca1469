/** How well readings agree with their annotation, by the rules of the corpus's own scorer. */
import type { Quantity, Reading, Relation } from '@youju/model'

export type Scored = { gold: { quantities: readonly Quantity[]; relations: readonly Relation[] }; found: Reading }
export type Score = {
  quantities: number
  relations: number
  /** Unit, kind and bound all right. */
  exact: number
  flow: number
  indicator: number
  level: number
  subject: number
}

export function score(readings: readonly Scored[]): Score {
  const pairs: [gold: Quantity, found: Quantity][] = []
  const relations = { gold: 0, found: 0, hit: 0 }
  let gold = 0
  let found = 0
  for (const reading of readings) {
    const matched = match(reading)
    pairs.push(...matched)
    gold += reading.gold.quantities.length
    found += reading.found.quantities.length
    const goldOf = new Map(matched.map(([of, by]) => [by.id, of.id]))
    const wanted = new Map(reading.gold.relations.map((relation) => [keyOf(relation, (id) => id), relation.holds]))
    relations.gold += reading.gold.relations.length
    relations.found += reading.found.relations.length
    for (const relation of reading.found.relations)
      if (wanted.get(keyOf(relation, (id) => goldOf.get(id) ?? `?${id}`)) === relation.holds) relations.hit++
  }
  const right = (fits: (of: Quantity, by: Quantity) => boolean, among = pairs): number =>
    among.filter(([of, by]) => fits(of, by)).length / Math.max(1, among.length)
  return {
    quantities: (2 * pairs.length) / (gold + found),
    relations: (2 * relations.hit) / Math.max(1, relations.gold + relations.found),
    exact: right((of, by) => of.unit === by.unit && of.kind === by.kind && of.bound === by.bound),
    flow: right((of, by) => of.flow === by.flow),
    indicator: right((of, by) => of.indicator === by.indicator),
    level: right(
      (of, by) => of.level === by.level,
      pairs.filter(([of, by]) => of.level !== undefined || by.level !== undefined),
    ),
    subject: right((of, by) => alike(of.subject, by.subject)),
  }
}

function match({ gold, found }: Scored): [Quantity, Quantity][] {
  const free = new Set(found.quantities)
  return gold.quantities.flatMap((of) => {
    const by = [...free].find((other) => overlap(of, other) && close(of.value, other.value))
    if (!by) return []
    free.delete(by)
    return [[of, by] as [Quantity, Quantity]]
  })
}

const overlap = (a: Quantity, b: Quantity): boolean => a.at[0] < b.at[1] && b.at[0] < a.at[1]
const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b))
const keyOf = (relation: Relation, idOf: (id: string) => string): string =>
  [idOf(relation.equals), ...relation.of.map(idOf).sort()].join('+')

function alike(a: string, b: string): boolean {
  const [x, y] = [bigrams(a), bigrams(b)]
  const both = [...x].filter((pair) => y.has(pair)).length
  return both / Math.max(1, Math.min(x.size, y.size)) >= 0.5
}

function bigrams(text: string): Set<string> {
  const plain = text.replace(/[的了]/g, '')
  if (plain.length < 2) return new Set([plain])
  return new Set([...plain].slice(1).map((character, index) => [...plain][index]! + character))
}
