/**
 * Something that a share of the pupils have: girls, boarders, left-behind children. Spread evenly over the numbers of a
 * cohort, so that how many of a window have it is known without going through them.
 */
export type Trait = { share: number; offset: number }

export const hasTrait = ({ share, offset }: Trait, number: number): boolean =>
  Math.floor((number + 1) * share + offset) > Math.floor(number * share + offset)

export const countTrait = ({ share, offset }: Trait, low: number, high: number): number =>
  Math.floor(high * share + offset) - Math.floor(low * share + offset)

/** How many numbers of a window leave the rest `rest` when divided by `parts`. */
export const countRest = (low: number, high: number, rest: number, parts: number): number =>
  Math.floor((high - 1 - rest + parts) / parts) - Math.floor((low - 1 - rest + parts) / parts)
