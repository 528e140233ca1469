/**
 * Arithmetic that prints as an office would write it. Money in fen and areas in hundredths are decimal, so sums of
 * cells are compensated and then rounded to six decimals; results of steps to twelve. No 0.30000000000000004.
 */
const rounded = (value: number, decimals: number): number => {
  if (Number.isInteger(value) || !Number.isFinite(value)) return value
  const scale = 10 ** decimals
  const scaled = value * scale
  // Beyond 2^53 the digits asked for are not there: fifteen significant ones are what a double holds for certain.
  return Math.abs(scaled) < Number.MAX_SAFE_INTEGER ? Math.round(scaled) / scale : Number(value.toPrecision(15))
}

/** A result without the dust of binary fractions: 0.951 − 0.94 is 0.011. */
export const tidy = (value: number): number => rounded(value, 12)

/** A running sum that loses nothing on the way (Neumaier), whatever the order of its parts. */
export class Total {
  #sum = 0
  #rest = 0

  add(value: number): void {
    const next = this.#sum + value
    this.#rest += Math.abs(this.#sum) >= Math.abs(value) ? this.#sum - next + value : value - next + this.#sum
    this.#sum = next
  }

  /** As a measure has it, to six decimals. */
  get value(): number {
    return rounded(this.exact, 6)
  }

  get exact(): number {
    return this.#sum + this.#rest
  }
}

export const totalOf = (values: Iterable<number>): number => {
  const total = new Total()
  for (const value of values) total.add(value)
  return total.exact
}
