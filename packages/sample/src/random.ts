/**
 * A small seeded generator (mulberry32): the same seed and keys give the same numbers on every machine. Each school,
 * ledger and purpose has a generator of its own, so that nothing depends on the order in which things are asked for.
 */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** From 0 up to, but never, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  between(least: number, most: number): number {
    return least + this.next() * (most - least)
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)]!
  }

  /** One of a list of weights, by its place. */
  weighted(weights: readonly number[]): number {
    let left = this.next() * weights.reduce((sum, weight) => sum + weight, 0)
    for (let at = 0; at < weights.length; at++) {
      left -= weights[at]!
      if (left < 0) return at
    }
    return weights.length - 1
  }

  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next())
  }

  lognormal(median: number, spread: number): number {
    return median * Math.exp(spread * this.normal())
  }

  /** Up or down in proportion, so that sums stay right on average. */
  round(value: number): number {
    return Math.floor(value + this.next())
  }

  /** How many of `count` it happens to, each with a (small) probability. */
  happens(count: number, probability: number): number {
    const mean = count * probability
    if (mean > 20) return Math.min(count, Math.max(0, Math.round(mean + Math.sqrt(mean) * this.normal())))
    const limit = Math.exp(-mean)
    let times = 0
    for (let product = this.next(); product > limit; product *= this.next()) times++
    return Math.min(count, times)
  }
}

export const randomOf = (seed: number, ...keys: readonly (string | number)[]): Random =>
  new Random(hash(`${seed} ${keys.join(' ')}`))

/** From 0 to 1, always the same for a text: the character of a field or of a unit. */
export const characterOf = (text: string): number => new Random(hash(text)).next()

function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return (value ^ (value >>> 16)) >>> 0
}
