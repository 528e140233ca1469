/** So that a text of nothing but 《 is not searched to its end for each. */
const LONGEST_TITLE = 120

/** Behind a title that is closed in the same sentence. */
export function titleEnd(text: string, at: number, to: number): number | undefined {
  const close = text.slice(at, Math.min(to, at + LONGEST_TITLE)).indexOf('》')
  return close < 0 ? undefined : at + close + 1
}
