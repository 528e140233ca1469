/** An office: the pack it works with, the store it keeps, and the clock. Every command of flow works on one. */
import { type Day, nameDetails, type Pack, packNames } from '@youju/model'
import { openStore, type Store } from '@youju/store'

export type Office = {
  pack: Pack
  store: Store
  clock: () => Date
  /** Who acts; the two-person rule goes by it. */
  actor: string
}

export type OfficeOptions = {
  pack: Pack
  /** Folder of the embedded database; used when `url` is absent. */
  home: string
  /** Any PostgreSQL instead of the embedded one. */
  url?: string
  clock?: () => Date
  /** Who acts; written into every action. */
  actor?: string
}

export async function openOffice(options: OfficeOptions): Promise<Office> {
  nameDetails(options.pack.code, packNames(options.pack))
  const clock = options.clock ?? (() => new Date())
  const actor = options.actor ?? 'clerk'
  const store = await openStore({
    ...(options.url ? { url: options.url } : { home: options.home }),
    pack: options.pack,
    clock,
    actor: { name: actor, counties: 'all' },
  })
  return { pack: options.pack, store, clock, actor }
}

export const closeOffice = (office: Office): Promise<void> => office.store.close()

/** The day, in China, on which something is done. */
export const today = (office: Office): Day =>
  new Date(office.clock().getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
