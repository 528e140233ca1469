/** A transaction that is made to be looked at: what was seen is thrown, so that everything done in it is taken back. */
export class TakenBack<T> extends Error {
  readonly seen: T

  constructor(seen: T) {
    super('taken back')
    this.seen = seen
  }
}

/** What was seen before it was taken back. */
export async function seenIn<T>(done: Promise<unknown>): Promise<T> {
  try {
    await done
  } catch (error) {
    if (error instanceof TakenBack) return error.seen as T
    throw error
  }
  throw new Error('nothing was taken back')
}
