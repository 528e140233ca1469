/** A rehearsal: what is done in it happens as it would, is looked at, and is then taken back as a whole. */
import type { ClientConfig } from 'pg'
import { Database, type Transaction } from '../database.ts'
import { seenIn, TakenBack } from '../taken-back.ts'

export type Rehearsed<T> = { before: T; after: T }

class RehearsalDatabase<T> extends Database {
  readonly #look: (transaction: Transaction) => Promise<T>

  constructor(config: ClientConfig, look: (transaction: Transaction) => Promise<T>) {
    super(config)
    this.#look = look
  }

  override owner<R>(work: (transaction: Transaction) => Promise<R>, begin = 'begin'): Promise<R> {
    return super.owner(async (transaction) => {
      const before = await this.#look(transaction)
      await work(transaction)
      throw new TakenBack<Rehearsed<T>>({ before, after: await this.#look(transaction) })
    }, begin)
  }
}

/** `act` is given a database whose one transaction as the owner is taken back. */
export async function rehearse<T>(
  config: ClientConfig,
  look: (transaction: Transaction) => Promise<T>,
  act: (database: Database) => Promise<void>,
): Promise<Rehearsed<T>> {
  const database = new RehearsalDatabase(config, look)
  try {
    return await seenIn(act(database))
  } finally {
    await database.close()
  }
}
