/** How well readings agree with their annotation, by the rules of the corpus's own scorer, and where they do not. */
import type { Quantity, Reading, Relation } from '@youju/model'

export type Scored = {
  id: string
  text: string
  gold: { quantities: readonly Quantity[]; relations: readonly Relation[] }
  found: Reading
}
const FIELDS = ['unit', 'kind', 'bound', 'flow', 'indicator', 'level', 'subject'] as const
type Field = (typeof FIELDS)[number]
export type Agreement = {
  quantities: number
  relations: number
  fields: Record<Field, number>
  counts: { quantities: number; relations: number }
  misses: string[]
}

export function agreement(readings: readonly Scored[]): Agreement {
  const quantities = { gold: 0, found: 0, hit: 0 }
  const relations = { gold: 0, found: 0, hit: 0 }
  const fields = Object.fromEntries(FIELDS.map((field) => [field, { of: 0, right: 0 }])) as Record<
    Field,
    { of: number; right: number }
  >
  const misses: string[] = []
  for (const { id, text, gold, found } of readings) {
    const say = (what: string, at: readonly [number, number]): void => {
      const around = `${text.slice(Math.max(0, at[0] - 24), at[0])}⟦${text.slice(...at)}⟧${text.slice(at[1], at[1] + 12)}`
      misses.push(`${id}: ${what}: ${around.replaceAll('\n', '⏎')}`)
    }
    const pairs = match(gold.quantities, found.quantities)
    quantities.gold += gold.quantities.length
    quantities.found += found.quantities.length
    quantities.hit += pairs.length
    for (const of of gold.quantities) if (!pairs.some(([one]) => one === of)) say(`missed quantity ${of.value}`, of.at)
    for (const by of found.quantities)
      if (!pairs.some(([, one]) => one === by)) say(`false quantity ${by.value}`, by.at)
    for (const [of, by] of pairs)
      for (const field of FIELDS) {
        if (of[field] === undefined && by[field] === undefined) continue
        fields[field].of++
        const right = field === 'subject' ? alike(by.subject, of.subject) : by[field] === of[field]
        if (right) fields[field].right++
        else say(`${field} ${by[field]} instead of ${of[field]}`, of.at)
      }

    const goldOf = new Map(pairs.map(([of, by]) => [by.id, of.id]))
    const wanted = new Map(gold.relations.map((relation) => [keyOf(relation, (one) => one), relation]))
    relations.gold += gold.relations.length
    relations.found += found.relations.length
    const valueFound = (one: string): number | undefined => found.quantities.find((by) => by.id === one)?.value
    for (const relation of found.relations) {
      const key = keyOf(relation, (one) => goldOf.get(one) ?? `?${one}`)
      if (wanted.get(key)?.holds === relation.holds) {
        relations.hit++
        wanted.delete(key)
      } else
        misses.push(
          `${id}: false ${relation.kind} (${relation.of.map(valueFound)}) = ${valueFound(relation.equals)} ${relation.holds}`,
        )
    }
    const goldValue = (one: string): number | undefined => gold.quantities.find((of) => of.id === one)?.value
    for (const { kind, of, equals } of wanted.values())
      misses.push(`${id}: missed ${kind} (${of.map(goldValue)}) = ${goldValue(equals)}`)
  }
  return {
    quantities: f1(quantities),
    relations: f1(relations),
    fields: Object.fromEntries(
      FIELDS.map((field) => [field, fields[field].right / Math.max(1, fields[field].of)]),
    ) as Record<Field, number>,
    counts: { quantities: quantities.gold, relations: relations.gold },
    misses,
  }
}

const f1 = ({ gold, found, hit }: { gold: number; found: number; hit: number }): number =>
  gold + found === 0 ? 1 : (2 * hit) / (gold + found)

function match(gold: readonly Quantity[], found: readonly Quantity[]): [of: Quantity, by: Quantity][] {
  const free = new Set(found)
  return gold.flatMap((of) => {
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
