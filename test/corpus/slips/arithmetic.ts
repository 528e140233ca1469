/** A digit changed in figures that belong together, so that the arithmetic no longer comes out. */
import type { Quantity, Relation } from '@youju/model'
import type { Clean } from './clean-texts.ts'
import type { Edit, Random, Slip } from './plant.ts'

export const ARITHMETIC: readonly Slip[] = [
  {
    name: 'a digit of a total',
    kinds: ['arithmetic'],
    places: (clean, random) => changed(clean, random, ['sum', 'product', 'sumproduct', 'difference'], 'result'),
  },
  {
    name: 'a digit of a part',
    kinds: ['arithmetic'],
    places: (clean, random) => changed(clean, random, ['sum', 'product', 'sumproduct', 'difference'], 'parts'),
  },
  {
    name: 'a digit of a share or average',
    kinds: ['arithmetic'],
    places: (clean, random) => changed(clean, random, ['ratio', 'growth'], 'result'),
  },
  {
    name: 'a digit under a share or average',
    kinds: ['arithmetic'],
    places: (clean, random) => changed(clean, random, ['ratio', 'growth'], 'parts'),
  },
  {
    name: 'a digit of a change',
    kinds: ['arithmetic'],
    places: (clean, random) => changed(clean, random, ['change'], 'parts'),
  },
  {
    name: 'percent for percentage points',
    kinds: ['arithmetic', 'typo'],
    places: ({ text, relations, byId }) =>
      relations
        .filter(({ kind }) => kind === 'change')
        .flatMap(({ of }) => of.map((id) => byId.get(id)!))
        .filter(({ kind }) => kind === 'points')
        .map(({ at }) => ({ from: at[0], to: at[1], instead: text.slice(...at).replace('个百分点', '%') })),
  },
]

function changed(
  { text, relations, byId }: Clean,
  random: Random,
  kinds: readonly Relation['kind'][],
  which: 'result' | 'parts',
): Edit[] {
  return relations.flatMap((relation) => {
    const parts = relation.of.map((id) => byId.get(id)!)
    const result = byId.get(relation.equals)!
    if (!kinds.includes(relation.kind) || !relation.holds || [...parts, result].some(({ bound }) => bound !== '='))
      return []
    return (which === 'result' ? [result] : parts).flatMap((figure) => {
      const edit = otherDigit(text, figure, random)
      if (!edit) return []
      const value = (figure.value / numberIn(text.slice(...figure.at))) * numberIn(edit.words)
      const withIt = (one: Quantity): number => (one === figure ? value : one.value)
      const stepWith = (one: Quantity): number => stepOf(text, one, one === figure ? edit.words : undefined)
      return breaks(relation.kind, parts.map(withIt), withIt(result), parts.map(stepWith), stepWith(result))
        ? [{ from: edit.from, to: edit.to, instead: edit.instead, also: [...parts, result].map(({ at }) => at) }]
        : []
    })
  })
}

const numberIn = (words: string): number => Number(/\d[\d,]*(?:\.\d+)?/.exec(words)?.[0].replaceAll(',', ''))

function otherDigit(text: string, { at }: Quantity, random: Random): (Edit & { words: string }) | undefined {
  const words = text.slice(...at)
  const digits = [...words.matchAll(/\d/g)].filter(
    ({ index }) => !(index === 0 && words.length > 1 && /\d/.test(words[1]!)) || true,
  )
  if (digits.length === 0 || !Number.isFinite(numberIn(words))) return undefined
  const { index, 0: digit } = random(digits)
  const other = random(
    [1, 2, 3, 4, 5, 6, 7, 8].map((more) => (Number(digit) + more) % 10).filter((one) => !(one === 0 && index === 0)),
  )
  return {
    from: at[0],
    to: at[1],
    instead: words.slice(0, index) + other + words.slice(index + 1),
    words: words.slice(0, index) + other + words.slice(index + 1),
  }
}

/** Weight of the last digit shown. */
function stepOf(text: string, { at, value }: Quantity, words = text.slice(...at)): number {
  const shown = /\d[\d,]*(?:\.(\d+))?/.exec(words)
  const scale = value / numberIn(text.slice(...at))
  return scale * 10 ** -(shown?.[1]?.length ?? 0)
}

/** Past all that rounding of the parts and of the result explains, so that nobody could call it right. */
function breaks(
  kind: Relation['kind'],
  parts: readonly number[],
  result: number,
  steps: readonly number[],
  step: number,
): boolean {
  const slack = steps.map((one) => (one >= 1 && Number.isInteger(one) ? 0 : one / 2))
  const corners = parts.reduce<number[][]>(
    (all, part, at) =>
      slack[at] === 0
        ? all.map((list) => [...list, part])
        : all.flatMap((list) => [
            [...list, part - slack[at]!],
            [...list, part + slack[at]!],
          ]),
    [[]],
  )
  const computed = corners.map((corner) => compute(kind, corner, result))
  return result < Math.min(...computed) - 1.5 * step || result > Math.max(...computed) + 1.5 * step
}

function compute(kind: Relation['kind'], parts: readonly number[], result: number): number {
  const [first = 0, second = 0] = parts
  switch (kind) {
    case 'sum':
      return parts.reduce((sum, part) => sum + part, 0)
    case 'difference':
      return parts.slice(1).reduce((left, part) => left - part, first)
    case 'product':
      return parts.reduce((product, part) => product * part, 1)
    case 'sumproduct':
      return parts.reduce((sum, part, at) => (at % 2 === 0 ? sum + part * parts[at + 1]! : sum), 0)
    case 'ratio':
      return first / second
    case 'growth':
      return Math.abs((first - second) / second)
    case 'change':
      return Math.abs(first + second - result) < Math.abs(first - second - result) ? first + second : first - second
  }
}
