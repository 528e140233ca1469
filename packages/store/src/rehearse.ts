/** A rehearsal: what is done in it happens as it would, is looked at, and is then taken back as a whole. */
import type { ClientConfig } from 'pg'
import { Database, type Transaction } from './database.ts'

export type Rehearsed<T> = { before: T; after: T }

class Curtain<T> extends Error {
  readonly rehearsed: Rehearsed<T>

  constructor(rehearsed: Rehearsed<T>) {
    super('the rehearsal is over')
    this.rehearsed = rehearsed
  }
}

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
      throw new Curtain({ before, after: await this.#look(transaction) })
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
    await act(database)
  } catch (error) {
    if (error instanceof Curtain) return error.rehearsed as Rehearsed<T>
    throw error
  } finally {
    await database.close()
  }
  throw new Error('nothing was rehearsed')
}
