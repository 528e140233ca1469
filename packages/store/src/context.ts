/** What every deed of the store is done with: the database, the pack, the time, and the person who does it. */
import type { Pack } from '@youju/model'
import type { Actor } from './counties.ts'
import type { Database } from './database.ts'
import type { Connection } from './sql.ts'

export type Context = { database: Database; pack: Pack; clock: () => Date; actor: Actor }

export const now = ({ clock }: Context): string => clock().toISOString()

/** The counties within the person's reach, as the database numbers them. */
export async function countiesWithin({ database, actor }: Context): Promise<readonly number[] | 'all'> {
  return actor.counties === 'all' ? 'all' : database.countyIds(actor.counties)
}

/** Looks at what lies within the person's reach. */
export async function lookWithin<T>(context: Context, work: (connection: Connection) => Promise<T>): Promise<T> {
  return context.database.look(await countiesWithin(context), work)
}
