/** Who comes first is served first, a few at a time for each key. */

/** The second takes its connection and sends its first words while the first still writes. */
export const AT_A_TIME = 2

export class Turns {
  readonly #lines = new Map<number, { working: number; waiting: (() => void)[] }>()

  async take<T>(key: number, work: () => Promise<T>): Promise<T> {
    const line = this.#lines.get(key) ?? { working: 0, waiting: [] }
    this.#lines.set(key, line)
    if (line.working < AT_A_TIME) line.working++
    else await new Promise<void>((resolve) => line.waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = line.waiting.shift()
      if (next) next()
      else if (--line.working === 0) this.#lines.delete(key)
    }
  }
}
