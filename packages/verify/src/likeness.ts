/** How like two names are: the share of pairs of neighbouring characters that they have in common, of the longer one. */
export function likeness(a: string, b: string): number {
  const [left, right] = [pairs(a), pairs(b)]
  const common = [...left].filter((pair) => right.has(pair)).length
  return common / Math.max(1, left.size, right.size)
}

const pairs = (words: string): Set<string> =>
  words.length < 2
    ? new Set([words])
    : new Set(Array.from({ length: words.length - 1 }, (_, at) => words.slice(at, at + 2)))
